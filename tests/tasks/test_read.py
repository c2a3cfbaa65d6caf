"""From any readable source to a motion."""

from __future__ import annotations

import pytest

from motion_editor.core.people import Person
from motion_editor.core.text import PLAIN, Emphasis
from motion_editor.core.tracked import original
from motion_editor.council.profile import Profile
from motion_editor.formats.reading import ReadAmendment, Reading, Remark
from motion_editor.formats.sniff import Source
from motion_editor.tasks import read
from motion_editor.tasks.amend import base_of, found_in
from motion_editor.tasks.read import is_marked, read_motion, reading_of
from motion_editor.tasks.wish import NO_WISH
from tests.strategies import ids
from tests.tasks.sample import NOTICE, STAFFING, source, texts

MOVER = Person("Idris Thackeray", "Councillor")


def test_title_and_council_can_be_given() -> None:
    profile = Profile(id="aldermoor", name="Aldermoor Borough Council")
    motion, _ = read_motion(source(NOTICE), ids(), title="Own title", profile=profile)
    assert (motion.details.title, motion.details.council) == ("Own title", "aldermoor")
    assert motion.details.mover.name == "Fenwick Oakes"


def test_amendments_that_came_with_the_source_are_taken_in() -> None:
    new_id = ids()
    found = reading_of(source(NOTICE), new_id)
    both = (
        ReadAmendment(found.clauses, MOVER, label="B"),
        ReadAmendment(found.clauses, group="Independents"),
    )
    made = Reading(found.details, found.clauses, both, (Remark("said"),))
    motion = read._made(made, new_id)
    assert [item.label for item in motion.amendments] == ["B", "1"]
    assert (motion.amendments[0].mover, motion.amendments[1].group) == (MOVER, "Independents")
    for item in motion.amendments:
        assert item.text.base.version == motion.notice.id
        assert original(item.text.clauses) == motion.notice.clauses


def test_what_was_not_in_utf_8_is_remarked_upon() -> None:
    words = NOTICE.replace("half", "“half”").encode("cp1252")
    _, remarks = read_motion(Source(source(NOTICE).kind, words, NOTICE, remarks=(
        Remark("read as Windows-1252", guess=True),)), ids())  # fmt: skip
    assert remarks[0].text == "read as Windows-1252"


def test_a_marked_paper_is_told_from_a_plain_one() -> None:
    assert is_marked(source(STAFFING))
    assert not is_marked(source(NOTICE))


def test_the_sample_is_what_it_looks_like() -> None:
    motion, _ = read_motion(source(NOTICE), ids())
    assert texts(motion.current.clauses)[0] == "This Council notes:"
    assert len(motion.current.clauses) == 7
    assert not motion.current.labels


def test_a_web_page_keeps_its_looks_and_says_what_was_left_out() -> None:
    page = (
        "<h1>Gates</h1><p>This Council notes:</p><ul><li>that <b>no</b> gate opens by "
        '<a href="https://gates.example/">itself</a>.</li></ul><select><option>all of them'
        "</option></select>"
    )
    motion, remarks = read_motion(source(page), ids())
    looks = [(run.text, run.emphasis) for run in motion.current.clauses[1].runs]
    assert looks == [
        ("that ", PLAIN), ("no", Emphasis(bold=True)), (" gate opens by ", PLAIN),
        ("itself", Emphasis(link="https://gates.example/")), (".", PLAIN),
    ]  # fmt: skip
    gone = "The page's <select> was left out, beginning “all of them”."
    assert [it.text for it in remarks].count(gone) == 1


@pytest.mark.parametrize("how", ["instructions", "brackets", "whole"])
def test_what_was_left_out_of_a_page_is_said_however_it_is_read(how: str) -> None:
    body = {
        "instructions": "<p>In note 1, leave out “half” and insert “a third”.</p>",
        "brackets": "<p>This Council [DELETE:] notes: [TO HERE][INSERT:] sees: [TO HERE]</p>",
        "whole": "<p>This Council notes:</p><ul><li>nothing at all of it.</li></ul>",
    }[how]
    page = source(f"<html><body>{body}<nav>Home page</nav></body></html>")
    motion, _ = read_motion(source(NOTICE), ids())
    found = found_in(motion, page, base_of(motion, page, NO_WISH), NO_WISH, ids())
    assert [it.text for it in found.remarks].count(
        "The page's <nav> was left out, beginning “Home page”."
    ) == 1
