"""A text that has lost its bullets changes nothing but its words."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.places import resource
from motion_editor.store import motions
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.kinds import AS_IN_BASE
from motion_editor.tasks.show import Marks, lines, printed, text_of
from tests.strategies import ids

SAMPLE = motions.load(resource("sample", "safer-ways-to-school.motion")).motion


def shown(motion: Motion, *, numbers: bool) -> str:
    style = motion.details.numbering
    found = lines(text_of(motion), Marks.CLEAN, style)
    return "\n".join(printed(line, numbers=numbers) for line in found)


@pytest.mark.parametrize("numbers", [False, True])
@pytest.mark.parametrize("indents", [False, True])
def test_the_text_as_shown_is_no_alteration(numbers: bool, indents: bool) -> None:
    words = shown(SAMPLE, numbers=numbers)
    if not indents:
        words = "\n".join(line.strip() for line in words.split("\n"))
    with pytest.raises(MotionError, match="the same as the current version"):
        alter_from(SAMPLE, read_source(data=words.encode()), ids("n"))


def test_only_the_word_that_was_changed_is_changed() -> None:
    words = shown(SAMPLE, numbers=False).replace("20 miles", "15 miles")
    motion, report = amend(SAMPLE, read_source(data=words.encode()), ids("n"))
    text = motion.amendments[-1].text
    assert [part.words for part in report.parts if "line" not in part.words] == [
        "In request 3, leave out “20” and insert “15”."
    ]
    assert original(text.clauses) == SAMPLE.current.clauses
    assert [remark.text for remark in report.remarks] == [AS_IN_BASE]


def test_a_line_put_in_among_points_is_a_point() -> None:
    rows = shown(SAMPLE, numbers=False).split("\n")
    at = next(n for n, row in enumerate(rows) if row.startswith("Where 34"))
    rows.insert(at, "Walking is good for everyone.")
    motion, _ = amend(SAMPLE, read_source(data="\n".join(rows).encode()), ids("n"))
    new = next(it for it in proposed(motion.amendments[-1].text.clauses) if "Walking is" in it.text)
    assert (new.role, new.level) == (Role.POINT, 0)


def test_of_a_file_with_amendments_of_its_own_only_the_text_is_taken_and_that_is_said() -> None:
    words = shown(SAMPLE, numbers=False).replace("20 miles", "15 miles")
    altered = alter_from(SAMPLE, read_source(data=words.encode()), ids("v"))[0]
    source = read_source(resource("sample", "safer-ways-to-school.motion"))
    _, report = amend(altered, source, ids("n"))
    assert any("Receive it to take in the amendment" in part.words for part in report.parts)
