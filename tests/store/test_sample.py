"""The bundled sample: the file opens, says what its sources say, and is in order.

`python -m tests.store.test_sample` writes the file anew.
"""

from __future__ import annotations

import re

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.people import Person
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.text_out import write_text
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.notice import notice
from motion_editor.places import resource
from motion_editor.store import codec
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listing import clashes_of, flags_of
from motion_editor.tasks.notice import drafted, is_draft
from motion_editor.tasks.settle import settle
from tests.notation import read
from tests.strategies import ids

FILE = "safer-ways-to-school.motion"

NOTICE = """
    notes # This Council notes:
    note1 - More than half of Aldermoor’s primary pupils live within a mile of their school, yet most of them are driven there.
    note2 - Where 34 crossing patrols stood in 2016, 19 stand today.
    note3 - At 14 of the borough’s 41 primary schools there is no marked crossing within sight of the gate.
    note4 - Parents in Eastfield, Marsh Lane and Nether Aldermoor have asked for help again and again, and have been told to wait.
    beliefs # This Council believes:
    belief1 - No child should have to cross a busy road alone to reach a classroom.
    belief2 - Streets that are safe for children are better streets for everyone.
    requests # This Council therefore requests the Cabinet to:
    request1 - Bring every school crossing patrol back into service by September 2027.
    request2 - Close the streets beside the gates to through traffic for half an hour at the beginning and at the end of each school day, starting with:
    request2a -- Eastfield Primary School;
    request2b -- Marsh Lane Infant School; and
    request2c -- Harbour Street Primary School.
    request3 - Set a limit of 20 miles an hour on every street within 300 metres of a school.
    request4 - Tell the Children and Young People’s Scrutiny Committee by the summer what has been done and what it has cost.
"""  # noqa: E501

FIRST = """
    note4 - Parents in Eastfield, Marsh Lane and Nether Aldermoor have asked for help again and again{--, and have been told to wait--}.
    requests # This Council therefore {--requests the Cabinet to:--}{++invites the Cabinet to consider how it could:++}
    request1 - Bring every school crossing patrol back into service by September {--2027--}{++2028, as far as patrol staff can be found++}.
    request3 - Set a limit of 20 miles an hour on every street within 300 metres of a school.
    new1 - {++Ask the head teacher and the neighbours of each school for their views before its street is closed.++}{++¶++}
"""  # noqa: E501

SECOND = """
    note2 - Where 34 crossing patrols stood in 2016, 19 stand today{++, although none of the roads they watched over has become quieter++}.
    belief2 - {--Streets that are safe for children are better streets for everyone.--}{--¶--}
    request2b -- Marsh Lane Infant School;{-- and--}
    request2c -- Harbour Street Primary School{--.--}{++; and++}
    new2 -- {++St Brannoc’s Church of England School.++}{++¶++}
    request4 - Tell the Children and Young People’s Scrutiny Committee by {--the summer--}{++Easter++} what has been done and what it has cost.
"""  # noqa: E501

SOONER = """
    request1 - Bring every school crossing patrol back into service by {--September 2027--}{++Easter 2027++}.
"""  # noqa: E501
"""What the draft in the window has besides: the first amendment changes the same words."""

NOTES = (
    ("note1", "source", "School Travel Survey 2026, table 3: 1,904 of 3,611 families answered."),
    (
        "note2",
        "figures",
        "Patrols in post on 1 September of each year. Highways Service return, October 2026.",
    ),
    (
        "note3",
        "disputed",
        "Councillor Idris Thackeray: this counts zebra crossings only; with refuges it is 9 of 41.",
    ),
    (
        "request1",
        "officer",
        "Fifteen patrols would cost about £96,000 a year, for which there is no budget yet.",
    ),
)


def marked(base: Clauses, lines: str) -> Clauses:
    """The base with these lines in place of its own; a new line follows the one before it."""
    rest = list(read(lines))
    out = []
    for item in base:
        while rest and rest[0].id == item.id:
            out.append(rest.pop(0))
            while rest and rest[0].id.startswith("new"):
                out.append(rest.pop(0))
            break
        else:
            out.append(item)
    assert not rest
    return tuple(out)


def draft() -> str:
    """The second amendment as the window has it: a draft, and with a clash to come."""
    head, line, rest = SECOND.partition("    request2b")
    return f"{head}{SOONER[1:]}{line}{rest}"


def sample(second: str = "") -> Motion:
    """The sample: a notice, an amendment that was notified, and the draft of another."""
    base = read(NOTICE)
    style = NumberingStyle(Series.NUMBERS)

    def amendment(
        number: int, lines: str, mover: str, seconder: str, group: str, subject: str
    ) -> Amendment:
        text = AmendmentText(TextKind.NOTIFIED, Base("notice"), marked(base, lines))
        people = Person(mover, "Councillor"), Person(seconder, "Councillor")
        return Amendment(f"amendment{number}", str(number), (text,), *people, group, subject)

    one = amendment(
        1, FIRST, "Idris Thackeray", "Odile Brackenbury", "Civic Group",
        "Patrols as far as staff can be found",
    )  # fmt: skip
    two = amendment(
        2, second or draft(), "Tamsin Wexcombe", "Bertram Quillfeather", "Green Group",
        "Sooner, and at one school more",
    )  # fmt: skip
    motion = Motion(
        "sample",
        Details(
            title="Walking to school in safety",
            mover=Person("Marisol Penhale", "Councillor"),
            seconder=Person("Fenwick Oakes", "Councillor"),
            group="Aldermoor Independents",
            meeting="2027-01-14",
            received="2026-12-21T11:20",
            reference="M/27/04",
            council="aldermoor",
            numbering=style,
        ),
        (Version("notice", VersionKind.NOTICE, base, labels(base, style)),),
        (one, two),
        notes=tuple(Note(*note) for note in NOTES),
    )
    return drafted(motion, two)


def source(name: str) -> str:
    """One of the sample's sources."""
    return resource("sample", name).read_text("utf-8")


def test_the_file_is_the_sample() -> None:
    data = resource("sample", FILE).read_bytes()
    assert data == codec.encode(sample()), "run python -m tests.store.test_sample"
    assert codec.decode(data, FILE).motion == sample()


def test_the_amendments_stand_over_the_notice_in_normal_form() -> None:
    motion = sample()
    for item in motion.amendments:
        assert original(item.text.clauses) == motion.notice.clauses
        assert normal(item.text.clauses) == item.text.clauses
        assert item.open


def test_the_notice_in_plain_words_says_the_same() -> None:
    paper = write_text(notice(sample())).splitlines()
    ours = [line for line in source("notice.txt").splitlines() if line]
    assert [line for line in paper if line in ours] == ours


def test_the_amendments_in_plain_words_say_the_same() -> None:
    motion = sample(SECOND)
    for number, item in enumerate(motion.amendments, 1):
        text = source(f"amendment-{number}.txt")
        assert f"Moved by {item.mover.full}\nSeconded by {item.seconder.full}\n" in text
        paper = write_text(amendment_paper(motion, item))
        start = paper.index("This Council notes:")
        mine = _plain(text[text.index("This Council notes:") :])
        assert mine == _plain(paper[start : paper.index("\n\nMover:", start)])


def _plain(text: str) -> list[str]:
    """The words with their brackets, labels left aside."""
    labels = {"1.", "2.", "3.", "4.", "(a)", "(b)", "(c)", "(d)", "new"}
    words = re.sub(r"(\[(?:INSERT:|DELETE:|TO HERE)\])", r" \1 ", text).split()
    return [word for word in words if word not in labels]


def test_the_sample_has_something_to_teach_at_each_step() -> None:
    motion = sample()
    one, two = motion.amendments
    assert (is_draft(motion, one), is_draft(motion, two)) == (False, True)
    assert one.group != two.group
    after, report = decide(motion, "1", Outcome.CARRIED, ids())
    assert [it.words for it in clashes_of(after, after.amendment("2")) if it.open]
    assert flags_of(after, after.amendment("2"))
    assert report.unsettled
    settled, _ = settle(after, "2", "1", Settlement(Choice.BASE), ids())
    last, _ = decide(settled, "2", Outcome.CARRIED, ids())
    assert len(last.versions) == 3
    assert {note.clause for note in motion.notes} <= {it.id for it in last.current.clauses}


def test_no_sentence_of_the_sample_is_unfinished() -> None:
    for item in sample().amendments:
        for clause in proposed(item.text.clauses):
            assert clause.text.rstrip().endswith((".", ":", ";", "; and"))


if __name__ == "__main__":
    (resource("sample") / FILE).write_bytes(codec.encode(sample()))
