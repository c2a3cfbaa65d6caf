"""What the readers are given first: whole files of ours and in other people's forms, made up."""

from __future__ import annotations

import json
from functools import cache

from motion_editor.core.motion import Motion
from motion_editor.core.pasting import Pasted
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Run
from motion_editor.formats import clip_own
from motion_editor.formats.word.names import W_NS
from motion_editor.places import resource
from motion_editor.store import agendas, codec, parcels
from motion_editor.tasks.amend import amend
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.send import Also, parcel
from motion_editor.tasks.send_word import word_copy
from tests import clerks_template, word_template
from tests.formats import clips
from tests.formats.word import making, reviewing
from tests.store import agenda_golden, golden
from tests.strategies import ids
from tests.tasks import minutes as in_minutes, sample as papers

COUNCILS = ("aldermoor", "nether-wallow", "arwelfa")


@cache
def sample() -> Motion:
    """The sample motion with two amendments, of which one clashes with the mover's alteration."""
    new_id = ids()
    now, _ = amend(papers.clashing(), papers.source(papers.STAFFING), new_id)
    return now


@cache
def met() -> Motion:
    """The sample motion after its meeting."""
    return in_minutes.motion()


def motions() -> list[bytes]:
    """Motions: the sample, one with every key of the schema, and one of a newer program."""
    made = [
        codec.encode(it)
        for it in (sample(), met(), golden.expected_met(), golden.expected_ordered())
    ]
    newer = json.loads(made[2]) | {"schema": 2, "mood": "hopeful"}
    return [*made, json.dumps(newer).encode()]


def amendments() -> list[bytes]:
    """Sent amendments."""
    now = sample()
    every = (Also.EVIDENCE, Also.LOG, Also.DRAFTS)
    return [parcels.encode(parcel(now, it.label, every)[0]) for it in now.amendments]


def agenda() -> list[bytes]:
    """Agendas."""
    made = agendas.encode(agenda_golden.expected_agenda())
    newer = json.loads(made) | {"schema": 2, "mood": "hopeful"}
    return [made, json.dumps(newer).encode()]


@cache
def _papers() -> tuple[bytes, ...]:
    now = sample()
    one, two = now.amendments
    orders = (
        Order(Kind.NOTICE),
        Order(Kind.AMENDMENT, one.label, when="2027-01-14T19:30:00"),
        Order(Kind.AMENDMENT, two.label, when="2027-01-14T19:30:00"),
        Order(Kind.AMENDMENTS),
        Order(Kind.MINUTES),
    )
    return tuple(paper_bytes(make_paper(now, it), ".docx") for it in orders)


def words() -> list[bytes]:
    """Word files: papers of ours, lists and tables of others, tracked by several."""
    several = reviewing.file(
        reviewing.lead_in("This Council notes:"),
        reviewing.point(making.r("Crossing patrols have fallen by "), reviewing.dele("Ann", "half"),
                        reviewing.ins("Ben", "a third"), making.r(" since 2015.")),
        reviewing.point(reviewing.struck_in("Ann", "Ben", "A survey."), mark=("ins", "Ann")),
        reviewing.change("moveFrom", "Ben", making.r("Report to the Committee.")),
        reviewing.change("moveTo", "Ben", making.r("Report to the Committee.")),
    )  # fmt: skip
    return [*_papers(), several, clerks_template.build(), _others()]


def _others() -> bytes:
    """A Word file as other people make them: a table, a list, a field, a note, a text box."""
    table = f"<w:tbl><w:tr><w:tc>{making.p('This Council notes:')}</w:tc></w:tr></w:tbl>"
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    link = f'<w:hyperlink r:id="rIdL1">{making.r("the survey")}</w:hyperlink>'
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    box = (
        f"<w:r><w:pict><w:txbxContent>{making.p('in a box')}</w:txbxContent></w:pict></w:r>"
        f"<w:sdt><w:sdtContent><w:r><w:t>held</w:t></w:r></w:sdtContent></w:sdt>"
    )
    footnotes = (
        f'<w:footnotes xmlns:w="{W_NS}"><w:footnote w:id="2">'
        f"{making.p('Waste Data 2024')}</w:footnote></w:footnotes>"
    )
    body = (
        making.p("Safer crossings"),
        table,
        making.p("Four in ten walk", note, props=making.NUM),
        making.p(field, link, box, props=making.NUM),
    )
    return making.docx(
        "".join(body), {"word/footnotes.xml": footnotes}, ["https://aldermoor.example/"]
    )


def back() -> list[bytes]:
    """Word copies of the sample that say which text they hold, edited and as they were."""
    now = sample()
    copies = [word_copy(now, label).data for label in ("", now.amendments[1].label)]
    marked = making.patched(
        copies[0], lambda it: it.replace("</w:r></w:p>", f"</w:r>{_put_in()}</w:p>", 2)
    )
    return [*copies, marked, *_papers()[1:3]]


def _put_in() -> str:
    return reviewing.ins("Odile Brackenbury", " soon")


def templates() -> list[bytes]:
    """Templates: the standard one, a clerk's with placeholders, one of a council."""
    council = resource("..", "templates", "nether-wallow.docx")
    return [word_template.build(), clerks_template.build(), council.read_bytes()]


def texts() -> list[bytes]:
    """Texts as councils publish and people paste them."""
    return [
        it.encode() for it in (papers.NOTICE, papers.MOVED, papers.STAFFING, *in_minutes.PARTS)
    ] + [
        resource("sample", "notice.txt").read_bytes(),
        "# Safer crossings\n\n1. That **this** Council\n   a. notes[^1]\n\n[^1]: Data\n".encode(
            "utf-16"
        ),
    ]


def pages() -> list[bytes]:
    """Web pages, of ours and of others."""
    now = sample()
    label = now.amendments[0].label
    orders = (Order(Kind.AMENDMENT, label), Order(Kind.NOTICE), Order(Kind.AMENDMENTS))
    made = [paper_bytes(make_paper(now, it), ".html") for it in orders]
    return [*made, *clipped()]


def clipped() -> list[bytes]:
    """HTML as programs put it on the clipboard."""
    return [it.encode() for it in (clips.WORD, clips.GOOGLE, clips.WRITER, clips.WEB, clips.MAIL)]


def ours() -> list[bytes]:
    """What is copied in our own form."""
    clauses = sample().current.clauses
    last = len(clauses) - 1
    whole = Span(Place(0, 0), Place(last, clauses[last].length))
    return [
        clip_own.encode(clauses, whole),
        clip_own.packed([Pasted((Run("soon"),))], struck=True),
    ]


def orders() -> list[bytes]:
    """Amendments as instructions, in our words and in those of councils."""
    told = (
        "In paragraph 2, leave out “half” and insert “a third”.",
        "Leave out paragraph 3.",
        "After paragraph 3 insert:\n- A new point about crossings.",
        "In resolution 1 replace “September” with “Easter”, and delete all words after “months”.",
        "Amendment to be moved by Councillor Idris Thackeray",
        "Delete the second bullet point under ‘This Council notes’ and renumber accordingly.",
        "Insert at the end of resolution 2 “, and to the public”. Move paragraph 1 to the end.",
    )
    now = sample()
    printed = paper_bytes(make_paper(now, Order(Kind.AMENDMENT, now.amendments[0].label)), ".txt")
    return [*(it.encode() for it in (*told, "\n\n".join(told))), printed, papers.STAFFING.encode()]


def profiles() -> list[bytes]:
    """Councils' profiles."""
    return [resource("councils", f"{name}.toml").read_bytes() for name in COUNCILS]


def minutes() -> list[bytes]:
    """Minutes of the sample, in an invented council's words and in ours, as text and from Word."""
    whole = "\n".join(in_minutes.PARTS).encode()
    order = Order(Kind.MINUTES)
    return [whole, *(paper_bytes(make_paper(met(), order), it) for it in (".txt", ".html"))]


def votes() -> list[bytes]:
    """Files of votes and rolls."""
    roll = "Name,Group,Ward\nCouncillor Fenwick Oakes,Labour,Marsh\nOdile Brackenbury,,Ford\n"
    rivals = "choice 1: Fenwick Oakes\nchoice 2: 12\ncasting choice 1: Odile Brackenbury\n"
    return [in_minutes.VOTES.encode(), roll.encode(), rivals.encode(), b"for 31\nagainst 21\n"]


def left() -> list[bytes]:
    """Recovery files."""
    head = {
        "format": "motion-editor recovery", "title": "Safer crossings", "path": "/tmp/a.motion",
        "digest": "0" * 64, "sum": "0" * 64, "time": "2027-01-14T19:05:00+00:00",
        "user": "Odile Brackenbury", "host": "elsewhere", "pid": 7, "started": "",
    }  # fmt: skip
    typed = {"dialog": "Read an amendment", "field": "Source", "words": "Ask", "again": "read"}
    first = json.dumps(head).encode() + b"\n"
    more = json.dumps({**head, "typed": [typed, typed]}).encode() + b"\n"
    return [first + motions()[0], first + agenda()[0], first, more + motions()[0]]


def broken() -> list[bytes]:
    """Files of ours that end too soon, or are whole."""
    some = [*motions()[:3], *agenda()[:1]]
    return [part for data in some for part in (data, data[: len(data) * 2 // 3], data[:400])]


def locks() -> list[bytes]:
    """Lock files."""
    lock = {
        "words": "Odile Brackenbury has it open.", "since": "2027-01-14T19:05:00+00:00",
        "token": "ab", "user": "Odile Brackenbury", "host": "elsewhere", "pid": 7, "started": "",
    }  # fmt: skip
    return [json.dumps(lock).encode()]


def settings() -> list[bytes]:
    """Settings, and what a newer program may have put there."""
    kept = {
        "theme": "dark", "zoom": 110, "council": "aldermoor", "folder": "/tmp", "started": True,
        "window": {"geometry": "AdnQywAD"}, "curly": True, "frame": 100, "spelling": True,
        "language": "cy", "past": "", "mood": ["hopeful"],
    }  # fmt: skip
    return [json.dumps(kept).encode()]


def recently() -> list[bytes]:
    """Lists of files."""
    return [json.dumps(["/tmp/a.motion", "b.motion", "C:\\c.motion"]).encode()]


def known() -> list[bytes]:
    """Lists of a person's own words."""
    return [b"Penhale\nparklet\nrewilding\n", "\ufeffécole\r\n".encode()]
