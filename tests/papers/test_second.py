"""Papers in two languages: every fixed word in both, the text of a motion as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.tracked import proposed
from motion_editor.council.exempt import PARAGRAPHS, paragraph_named
from motion_editor.council.installed import find
from motion_editor.council.phrases import filled, usual_phrases
from motion_editor.formats.sniff import read_source
from motion_editor.papers import agenda, evidence, listed, wording
from motion_editor.papers.blocks import ClauseLine, Heading, Line
from motion_editor.papers.second import BETWEEN, UNREVIEWED, Words, in_both
from motion_editor.places import resource
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.printed import Wanted, from_motions, make
from motion_editor.tasks.amend import amend
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.read import read_motion
from motion_editor.ui.files import sample_motion

WELSH = find("arwelfa", [resource("councils")])
WORDS = Words(WELSH.second)


def fixed_words() -> list[str]:
    """All words that papers have of themselves."""
    alone = [
        words
        for module in (wording, listed, evidence, agenda)
        for name, words in vars(module).items()
        if name.isupper() and isinstance(words, str) and name not in ("NEW_LINE", "SOFT_BREAK")
    ]
    tables = (wording.VERSIONS, wording.OUTCOMES, wording.FLAGS, evidence.KINDS)
    rest = [words for table in tables for words in table.values()]
    return [*alone, *rest, *(f"Amendment {it}" for it in wording.TEXTS.values()), UNREVIEWED]


@pytest.mark.parametrize("words", sorted(set(fixed_words())))
def test_each_fixed_word_of_papers_is_there_in_welsh(words: str) -> None:
    assert WORDS.other(words)


def test_the_marks_themselves_are_left_as_they_are() -> None:
    assert "DELETE" in WORDS.other(wording.READING_MARKS)


@pytest.mark.parametrize("kind", Kind)
def test_papers_are_in_both_and_say_that_nobody_has_read_the_welsh(kind: Kind) -> None:
    motion = sample_motion()
    order = Order(kind, "1", profile=WELSH)
    plain = make_paper(motion, replace(order, profile=replace(WELSH, second=()))).blocks
    blocks = make_paper(motion, order).blocks
    assert [it for it in blocks if isinstance(it, ClauseLine)] == [
        it for it in plain if isinstance(it, ClauseLine)
    ]
    heads = [it.text for it in blocks if isinstance(it, Heading)]
    heads = [it for it in heads if it != motion.details.title]
    assert all(BETWEEN in it for it in heads)
    notes = [it for it in blocks if isinstance(it, Line) and it.runs[0].text.endswith(UNREVIEWED)]
    assert len(notes) == 1


@pytest.mark.parametrize("amendments", [False, True])
def test_an_agenda_is_in_both(amendments: bool) -> None:
    one = from_motions([sample_motion()], new_id, WELSH)
    paper = make(one, Wanted(WELSH, amendments=amendments))
    heads = [it.text for it in paper.blocks if isinstance(it, Heading) and it.level < 3]
    assert heads
    assert all(BETWEEN in it for it in heads)
    said = [it.runs[0].text for it in paper.blocks if isinstance(it, Line)]
    assert [it for it in said if it.endswith(UNREVIEWED)] == said[:1]


def test_a_title_is_not_taken_for_fixed_words() -> None:
    said = "Amendment 1 to the notice of motion: Notice of motion: a title"
    assert WORDS.both(said) == f"Gwelliant 1 i’r rhybudd o gynnig{BETWEEN}{said}"
    assert WORDS.both("Reason enough") == "Reason enough"
    assert WORDS.both("On “A: b”") == "On “A: b”"


def test_each_phrase_of_minutes_is_there_in_welsh() -> None:
    told = {"it": "the motion", "parent": "Amendment 1", "outcome": "carried", "place": "note 1",
            "totals": "for 31, against 10", "cast": "against the motion",
            "amendments": "Amendment 1 and Amendment 2", "chair": "the Chair, Ann Ferris,",
            "who": "Ann Ferris", "mover": "Ann Ferris", "seconder": "Ben Hale",
            "why": "why", "texts": "the motion and Amendment 1"}  # fmt: skip
    for name, phrase in usual_phrases():
        said = filled(phrase, **told)
        both = WORDS.both(said)
        assert both.endswith(BETWEEN + said) or both == f"Nodyn{BETWEEN}{said}", name
        assert not re.search(r"\b(?:the|was|vote|motion|carried|for)\b", both.split(BETWEEN)[0]), (
            name
        )


def test_what_is_put_into_a_sentence_has_no_capital_of_its_own() -> None:
    said = "The votes being equal, the Chair, Ann Ferris, gave a casting vote for Amendment 1."
    wanted = "rhoddodd y Cadeirydd, Ann Ferris, bleidlais fwrw o blaid Gwelliant 1."
    assert wanted in WORDS.both(said)
    assert WORDS.whole("for 3, against 1").startswith("o blaid 3, yn erbyn 1 / ")


@pytest.mark.parametrize(
    ("said", "welsh"),
    [
        ("Received: 8 January 2027, 9.00am", "Derbyniwyd ar: 8 Ionawr 2027, 9.00 yb"),
        ("Meeting: 21 March 2027", "Cyfarfod: 21 Mawrth 2027"),
        ("Order: By place and reach.", "Trefn: yn ôl lle a chyrhaeddiad."),
        (
            "Its place: begins in note 2(a); leaves out 6 of 194 words and puts in 2.",
            "Ei le: yn dechrau yn nodyn 2(a); yn gadael allan 6 o 194 gair ac yn rhoi 2 i mewn.",
        ),
        (
            "If Amendment 1 is carried: Amendment 2 would be untouched.",
            "Os cerir Gwelliant 1: Ni chyffyrddid â Gwelliant 2.",
        ),
        (
            "Votes: for the motion 3, for Amendment 1 2, abstained 1.",
            "Pleidleisiau: o blaid y cynnig 3, o blaid Gwelliant 1 2, ymatal 1.",
        ),
        ("Against Amendment 1 (2): Ann, Ben", "Yn erbyn Gwelliant 1 (2)"),
        ("Members who declared an interest: Ann", "Aelodau a ddatganodd fuddiant"),
        ("The meeting adjourned at 8.15pm.", "Gohiriwyd y cyfarfod am 8.15 yh."),
    ],
)
def test_what_is_said_of_a_detail_is_in_both(said: str, welsh: str) -> None:
    assert WORDS.both(said) == f"{welsh}{BETWEEN}{said}"


def test_exempt_information_of_wales_is_named_in_both() -> None:
    for number in PARAGRAPHS[WELSH.exempt]:
        said = f"Exempt: {paragraph_named(WELSH.exempt, number)}."
        both = WORDS.both(said)
        assert both.startswith(f"Eithriedig: paragraff {number} o Atodlen 12A, Rhan 4, ")
        assert "gwybodaeth" in both


@pytest.mark.parametrize("amendments", [1, 2])
def test_the_list_is_in_both_but_for_what_amendments_do(amendments: int) -> None:
    motion = sample_motion()
    motion = replace(motion, amendments=motion.amendments[-amendments:])
    for block in make_paper(motion, Order(Kind.AMENDMENTS, profile=WELSH)).blocks:
        words = block.runs[0].text if isinstance(block, Line) else ""
        ours = words.split(BETWEEN)[-1]
        if ours.startswith(("Its place", "Order", "If ")):
            theirs = words.removesuffix(BETWEEN + ours)
            assert not re.search(r"\b(?:begins|leaves|of|words|carried|put|place)\b", theirs)


def test_a_title_that_begins_like_a_place_is_no_place() -> None:
    for said in ("Note taking", "Motion sensors", "Call centres", "For ever", "Amendment rules",
                 "Request bus stops", "Costs fall under “A”"):  # fmt: skip
        assert WORDS.both(said) == said


def test_words_of_a_motion_are_not_taken_for_fixed_ones() -> None:
    for said in ("Write to the Welsh Government.", "Amendment 1 will be heard.", "Ann fell."):
        assert WORDS.both(said) == said


def test_a_council_of_one_language_has_its_papers_as_they_are() -> None:
    paper = make_paper(sample_motion(), Order(Kind.NOTICE))
    assert in_both(paper, find("aldermoor", [resource("councils")])) is paper


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx"])
def test_a_notice_in_two_languages_reads_back(suffix: str, tmp_path: Path) -> None:
    motion = sample_motion()
    paper = make_paper(motion, Order(Kind.NOTICE, profile=WELSH, suffix=suffix))
    path = tmp_path / f"notice{suffix}"
    path.write_bytes(paper_bytes(paper, suffix))
    read, _ = read_motion(read_source(path), new_id)
    assert read.details.mover == motion.details.mover
    assert read.details.seconder == motion.details.seconder
    assert [it.text for it in read.notice.clauses] == [it.text for it in motion.notice.clauses]


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx"])
def test_an_amendment_in_two_languages_reads_back(suffix: str, tmp_path: Path) -> None:
    motion = sample_motion()
    alone = replace(motion, amendments=(), proceedings=(), order=())
    order = Order(Kind.AMENDMENT, "1", profile=WELSH, suffix=suffix)
    path = tmp_path / f"amendment{suffix}"
    path.write_bytes(paper_bytes(make_paper(motion, order), suffix))
    read, _ = amend(alone, read_source(path), new_id)
    wanted = [it.text for it in proposed(motion.amendments[0].text.clauses)]
    assert [it.text for it in proposed(read.amendments[0].text.clauses)] == wanted


@pytest.mark.parametrize(
    ("row", "both"),
    [
        ("Motion 1: Time: Votes", "Cynnig 1 / Motion 1: Time: Votes"),
        ("Item 2: Buses", "Eitem 2 / Item 2: Buses"),
        ("Buses: Amendment 2", "Buses: Gwelliant 2 / Amendment 2"),
        ("Motion 1: Buses: Amendment 2a",
         "Cynnig 1 / Motion 1: Buses: Gwelliant 2a / Amendment 2a"),
        ("Motion 1: Buses, point 3", "Cynnig 1 / Motion 1: Buses, pwynt 3 / point 3"),
        ("Reason: a title", "Reason: a title"),
        ("Motion sickness: a report, 2027", "Motion sickness: a report, 2027"),
    ],
)  # fmt: skip
def test_a_row_names_its_motion_and_amendment_in_both(row: str, both: str) -> None:
    assert WORDS.whole(row) == both
