"""A printed record: nothing is found in a faithful one, and any slip is found with its grade."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare.grades import Grade
from motion_editor.core import edit
from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place
from motion_editor.formats.sniff import read_source
from motion_editor.places import resource
from motion_editor.store import motions
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import FORMATS, Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.verify import Verified, verify
from tests.strategies import few, ids
from tests.tasks import minutes, sample
from tests.tasks.minutes import PARTS, checked

READABLE = tuple(it for it in FORMATS if it != ".pdf")
"""What our papers can be read again from: of a PDF nobody can."""

NAMES = ("notice", "moved", "paper", "substantive")
TEXTS = dict(zip(NAMES, (0, 1, 2, 4), strict=True))
SAMPLE = motions.load(resource("sample", "safer-ways-to-school.motion")).motion


def grades(found: Verified) -> list[Grade]:
    """The grades of the findings."""
    return [item.grade for item in found.findings]


def planted(name: str, line: int, new: list[str]) -> tuple[str, ...]:
    """The minutes with one line of one of their texts replaced."""
    at = TEXTS[name]
    lines = PARTS[at].splitlines()
    lines[line : line + 1] = new
    return (*PARTS[:at], "\n".join(lines) + "\n", *PARTS[at + 1 :])


def points(name: str) -> list[int]:
    """The lines of a text that hold a point without marks, the amendment's marks left alone."""
    lines = PARTS[TEXTS[name]].splitlines()
    return [
        at
        for at, line in enumerate(lines)
        if line.startswith("- ") and "[" not in line and not lines[at - 1].startswith("[")
    ]


places = st.sampled_from([(name, line) for name in NAMES for line in points(name)])


def words_of(line: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"[A-Za-z]{4,}", line)]


def test_minutes_that_say_what_the_file_says_have_no_finding() -> None:
    for roll in ((), minutes.ROLL):
        found = checked(roll=roll)
        assert (found.findings, found.remarks) == ((), ())
        assert [(it.name, it.clauses) for it in found.stages] == [
            ("notice", 7), ("moved", 8), ("amendment", 7), ("substantive", 7),
        ]  # fmt: skip


@pytest.mark.parametrize("suffix", READABLE)
def test_papers_of_our_own_have_no_finding(suffix: str) -> None:
    new_id = ids()
    orders = [Order(Kind.NOTICE, suffix=suffix), Order(Kind.SUBSTANTIVE, suffix=suffix)]
    orders += [
        Order(Kind.AMENDMENT, item.label, suffix=suffix, text=text)
        for item in SAMPLE.amendments
        for text in range(len(item.texts))
    ]
    for order in orders:
        data = paper_bytes(make_paper(SAMPLE, order), suffix)
        found = verify(SAMPLE, read_source(data=data), new_id)
        assert found.findings == (), order
        assert found.stages


@given(place=places, data=st.data())
@few
def test_another_word_is_found(place: tuple[str, int], data: st.DataObject) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    start, end = data.draw(st.sampled_from(words_of(line)))
    found = checked(planted(*place, [f"{line[:start]}hedgehogs{line[end:]}"]))
    assert grades(found) == [Grade.WORDS]
    assert "hedgehogs" in found.findings[0].record
    assert line[start:end] in found.findings[0].computed


@given(place=places, data=st.data())
@few
def test_other_capitals_are_found(place: tuple[str, int], data: st.DataObject) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    start, _ = data.draw(st.sampled_from(words_of(line)))
    found = checked(planted(*place, [line[:start] + line[start].swapcase() + line[start + 1 :]]))
    assert grades(found) == [Grade.CAPITALS]


@given(place=places, data=st.data(), sign=st.sampled_from([",", ";", " –"]))
@few
def test_another_sign_is_found(place: tuple[str, int], data: st.DataObject, sign: str) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    _, end = data.draw(st.sampled_from(words_of(line)[:-1]))
    found = checked(planted(*place, [line[:end] + sign + line[end:]]))
    assert grades(found) == [Grade.PUNCTUATION]


@given(place=places, data=st.data(), blank=st.sampled_from(["", "  ", "\u00a0"]))
@few
def test_other_white_space_is_found(
    place: tuple[str, int], data: st.DataObject, blank: str
) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    gaps = [found.start() for found in re.finditer(" ", line)][1:]
    at = data.draw(st.sampled_from(gaps))
    found = checked(planted(*place, [line[:at] + blank + line[at + 1 :]]))
    assert grades(found) == [Grade.SPACE]


@given(place=places)
@few
def test_a_clause_that_is_missing_is_found(place: tuple[str, int]) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    found = checked(planted(*place, []))
    assert grades(found) == [Grade.MISSING]
    assert found.findings[0].computed == line.removeprefix("- ")


@given(place=places)
@few
def test_a_clause_more_is_found(place: tuple[str, int]) -> None:
    line = PARTS[TEXTS[place[0]]].splitlines()[place[1]]
    more = "Plant a hedge along the playing field before the winter."
    found = checked(planted(*place, [line, f"- {more}"]))
    assert grades(found) == [Grade.ADDED]
    assert found.findings[0].record == more


@pytest.mark.parametrize("name", NAMES)
def test_another_order_is_found(name: str) -> None:
    *_, first, second = points(name)
    lines = PARTS[TEXTS[name]].splitlines()
    parts = planted(name, first, [lines[second], lines[first]])
    at = TEXTS[name]
    kept = parts[at].splitlines()
    del kept[second + 1]
    found = checked((*parts[:at], "\n".join(kept) + "\n", *parts[at + 1 :]))
    assert grades(found) == [Grade.ORDER]


def test_a_change_in_what_the_amendment_puts_in_is_found() -> None:
    parts = tuple(part.replace("[INSERT:] 15", "[INSERT:] 50") for part in PARTS)
    found = checked(parts)
    assert [(it.grade, it.computed, it.record) for it in found.findings] == [
        (Grade.WORDS, "15", "50")
    ]
    assert found.findings[0].between == "amendment in the file and amendment paper"


def test_an_alteration_that_the_minutes_are_silent_on_is_found() -> None:
    silent = minutes.MOVED.replace(
        "With the consent of the meeting Councillor Oakes altered the motion. ", ""
    )
    found = checked((PARTS[0], silent, *PARTS[2:]))
    assert {it.between for it in found.findings} == {"notice and moved"}
    assert sorted(it.value for it in grades(found)) == ["clause added", "words"]


def test_the_file_may_know_of_the_notice_only() -> None:
    found = verify(sample.motion(), sample.source("\n".join(PARTS)), ids("v"))
    assert {it.between for it in found.findings} == {"notice and moved"}
    assert any("does not hold the amendment" in it.text for it in found.remarks)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("amendment (3)", "amendment (4)", "The total “for” is 4, and 3 members are listed."),
        ("Oakes and Penhale", "Oakes, Penhale and Oakes", "Oakes is listed twice, “against”."),
        ("Oakes and Penhale", "Oakes, Penhale and Wexcombe",
         "Wexcombe is listed on both sides: for, against."),
        ("Councillor Quillfeather", "Councillors Quillfeather and Oakes",
         "Oakes is listed as absent and as voting: against, absent."),
        ("and carried", "and lost", "3 voted for and 2 against, and it is said to be lost."),
        ("and carried", "and lost", "The file has it carried, the record lost."),
        ("Oakes and Penhale", "Oakes and Hale", "“Hale” is not on the roll."),
        ("Oakes and Penhale", "Oakes and Hale",
         "Marisol Penhale voted “against” by the file and is not in the record."),
        ("Brackenbury and Wexcombe", "Brackenbury Wexcombe",
         ("“Brackenbury Wexcombe” is two members, Brackenbury and Wexcombe, without a comma: "
          "votes on the amendment (line 38): for 3 by members, 2 by commas.")),
    ],
)  # fmt: skip
def test_votes_that_do_not_add_up_are_found(before: str, after: str, said: str) -> None:
    part = PARTS[3].replace(before, after)
    assert part != PARTS[3]
    found = checked((*PARTS[:3], part, *PARTS[4:]), minutes.ROLL)
    assert said in [str(it.said) for it in found.findings if it.grade is Grade.VOTES]


def test_an_outcome_beside_the_file_s_is_found() -> None:
    end = "On being put to the vote, the motion was lost.\n"
    motion, _ = decide(minutes.motion(), "motion", Outcome.CARRIED, ids("d"))
    found = verify(motion, sample.source("\n".join((*PARTS[:-1], end))), ids("v"))
    assert [it.said for it in found.findings] == ["The file has it carried, the record lost."]


def test_a_record_of_something_else_is_refused() -> None:
    other = "This Council notes:\n- Allotments are loved.\n- There are few of them in the town.\n"
    with pytest.raises(MotionError, match="Nothing of this motion"):
        verify(sample.motion(), sample.source(other), ids("v"))


def test_a_slip_where_the_minutes_are_silent_is_said_once() -> None:
    silent = minutes.MOVED.replace(
        "With the consent of the meeting Councillor Oakes altered the motion. ", ""
    )
    lines = silent.splitlines()
    at = lines.index("- Crossing patrols have fallen by half since 2015.")
    lines[at : at + 2] = [lines[at + 1], lines[at]]
    found = checked((PARTS[0], "\n".join(lines) + "\n", *PARTS[2:]))
    assert sorted(it.value for it in grades(found)) == ["clause added", "order", "words"]


@pytest.mark.parametrize("suffix", READABLE)
def test_the_paper_of_a_split_and_of_a_join_has_no_finding(suffix: str) -> None:
    base, new_id = SAMPLE.notice.clauses, ids("e")
    split = edit.split(base, Place(1, base[1].text.index(", yet")), tracked=True, new_id=new_id)
    joined = edit.join(split.clauses, 3, tracked=True, new_id=new_id)
    text = AmendmentText(TextKind.NOTIFIED, Base(version=SAMPLE.notice.id), joined.clauses)
    motion = replace(
        SAMPLE, versions=SAMPLE.versions[:1], amendments=(Amendment("x", "Z", (text,)),)
    )
    paper = make_paper(motion, Order(Kind.AMENDMENT, "Z", suffix=suffix))
    found = verify(motion, read_source(data=paper_bytes(paper, suffix)), new_id)
    assert found.findings == ()
    assert not any("does not hold" in it.text for it in found.remarks)
