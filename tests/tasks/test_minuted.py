"""A record that prints an amendment as instructions: held to the file, and carried on from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.compare.grades import Grade
from motion_editor.core import edit
from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.formats.events import Kind as Tells
from motion_editor.formats.record import Told
from motion_editor.formats.sniff import read_source
from motion_editor.tasks.amend import amend
from motion_editor.tasks.minuted import Ordered, parted
from motion_editor.tasks.paper import FORMATS, Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.verify import Verified, verify
from tests.strategies import ids
from tests.tasks import sample

READABLE = tuple(it for it in FORMATS if it != ".pdf")
"""What our papers can be read again from: of a PDF nobody can."""

HEAD = "This Council notes:\n1. The ferry runs on four days a week.\n2. Fares have risen.\n\n"
NOTICE = (
    f"A ferry for all\n\n{HEAD}This Council resolves to:\n"
    "1. Ask the Ferry Board for a winter timetable by 1 March 2027.\n"
    "2. Write to the Harbour Master about the state of the quay.\n"
)
ORDERS = (
    "In resolution 1, delete “by 1 March 2027” and insert “by the end of May”.\n\n"
    "After resolution 1, insert a new resolution: “Thank the crews of the ferry.”\n"
)
MOVED = NOTICE.partition("\n\n")[2]
AFTER = (
    f"{HEAD}This Council resolves to:\n"
    "1. Ask the Ferry Board for a winter timetable by the end of May.\n"
    "2. Thank the crews of the ferry.\n"
    "3. Write to the Harbour Master about the state of the quay.\n"
)
BLOCK = (
    "Delete all after “This Council resolves to:” and insert:\n\n"
    "1. Ask the Ferry Board for a winter timetable by the end of May.\n"
    "2. Thank the crews of the ferry.\n"
    "3. Write to the Harbour Master about the state of the quay.\n"
)


def motion(orders: str = "") -> Motion:
    """The motion, with the amendment that these instructions make."""
    out = sample.motion(NOTICE)
    return amend(out, sample.source(orders), ids("m"))[0] if orders else out


def checked(about: Motion, orders: str, after: str = AFTER) -> Verified:
    """What a record finds in which the amendment is moved by instructions, and carried."""
    record = (
        "It was moved by Councillor Quill and seconded by Councillor Rudd that:\n\n"
        f"{MOVED}\n"
        "An amendment was moved by Councillor Moss and seconded by Councillor Hart:\n\n"
        f"{orders}\n"
        "The amendment was put to the vote and carried.\n\n"
        f"The substantive motion now read:\n\n{after}"
    )
    return verify(about, sample.source(record), ids("v"))


@pytest.mark.parametrize("orders", [ORDERS, BLOCK], ids=("changes", "block"))
def test_a_record_that_says_the_same_has_no_finding(orders: str) -> None:
    found = checked(motion(orders), orders)
    assert found.findings == ()
    assert found.remarks == ()
    assert [(it.name, it.clauses) for it in found.stages] == [
        ("moved", 6), ("amendment", 7), ("substantive", 7),
    ]  # fmt: skip


@pytest.mark.parametrize("orders", [ORDERS, BLOCK], ids=("changes", "block"))
def test_other_words_in_the_instructions_of_the_record_are_found(orders: str) -> None:
    found = checked(motion(orders), orders.replace("end of May", "end of June"))
    assert [(it.grade, it.computed, it.record) for it in found.findings] == [
        (Grade.WORDS, "May.", "June.")
    ]
    assert found.findings[0].between == "amendment in the file and amendment in words"


@pytest.mark.parametrize("orders", [ORDERS, BLOCK], ids=("changes", "block"))
def test_what_the_record_makes_of_instructions_is_held_to_them(orders: str) -> None:
    found = checked(motion(), orders, AFTER.replace("crews", "crew"))
    assert [(it.grade, it.record) for it in found.findings] == [(Grade.WORDS, "crew")]
    assert ["does not hold the amendment" in it.text for it in found.remarks] == [True]


def test_an_instruction_that_can_not_be_followed_is_told() -> None:
    found = checked(motion(ORDERS), f"{ORDERS}\nLeave out note 9.\n")
    assert found.findings == ()
    assert [it.text for it in found.remarks] == [
        "“Leave out note 9” in the record can't be followed: There is no note 9 in the text."
    ]


@pytest.mark.parametrize("suffix", READABLE)
@pytest.mark.parametrize("how", ["colon", "no space", "lead-in"])
def test_own_papers_have_no_finding_where_marks_show_little(suffix: str, how: str) -> None:
    about, new_id = motion(), ids("e")
    base = about.notice.clauses
    if how == "colon":
        at = base[0].text.index("notes")
        span = Span(Place(0, at), Place(0, at + len("notes")))
        made = edit.replace(base, span, "sees", tracked=True, new_id=new_id).clauses
    elif how == "no space":
        end = Place(1, base[1].length)
        made = edit.replace(base, Span(end, end), "Daily", tracked=True, new_id=new_id).clauses
    else:
        made = tuple(
            it.as_kind(base[0].kind, tracked=True) if at in (1, 2) else it
            for at, it in enumerate(base)
        )
    text = AmendmentText(TextKind.NOTIFIED, Base(version=about.notice.id), made)
    about = replace(about, amendments=(Amendment("x", "1", (text,)),))
    paper = make_paper(about, Order(Kind.AMENDMENT, "1", suffix=suffix))
    found = verify(about, read_source(data=paper_bytes(paper, suffix)), new_id)
    assert found.findings == ()
    assert not [it for it in found.remarks if it.guess]


def test_what_no_instructions_can_be_read_from_is_told_as_it_is() -> None:
    instructs = Told(1, "In note 2, leave out “half” and insert “15”.", Tells.AMENDMENT)
    told = [instructs, Told(2, "x " * 30_000, Tells.BODY)]
    assert list(parted(told)) == [told]
    assert [type(it) for it in parted(told[:1])] == [list, Ordered, list]
