"""From any readable source to a motion."""

from __future__ import annotations

from motion_editor.core.people import Person
from motion_editor.core.tracked import original
from motion_editor.council.profile import Profile
from motion_editor.formats.reading import ReadAmendment, Reading, Remark
from motion_editor.formats.sniff import Source
from motion_editor.tasks import read
from motion_editor.tasks.read import is_marked, read_motion, reading_of
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
