"""A record taken apart: which texts stand in it, and what is told between them."""

from __future__ import annotations

from motion_editor.formats.record import Heading, clauses_of, lines_of, read_record
from tests.strategies import ids
from tests.tasks import minutes, sample

KNOWN = sample.clauses(sample.NOTICE, ids("k"))


def test_each_text_is_found_under_its_heading() -> None:
    record = read_record("\n".join(minutes.PARTS), KNOWN)
    assert [(it.heading, it.marked, it.altered) for it in record.texts] == [
        (Heading.NOTICE, False, False),
        (Heading.MOVED, False, True),
        (Heading.AMENDMENT, True, False),
        (Heading.SUBSTANTIVE, False, False),
    ]
    assert [len(clauses_of(it, ids())) for it in record.texts] == [7, 8, 7, 7]
    assert [it.text for it in record.after] == [minutes.END.strip()]


def test_what_is_told_unlabelled_beside_a_text_is_no_part_of_it() -> None:
    told = "Councillor Hale declared an interest and left the meeting."
    lines = f"{told}\n\n{minutes.NOTICE}\nCouncillor Hale then joined the meeting again.\n"
    record = read_record(lines, KNOWN)
    assert [len(clauses_of(it, ids())) for it in record.texts] == [7]
    assert told in [item.text for item in record.texts[0].told]
    assert len(record.after) == 1


def test_another_motion_of_the_agenda_is_passed_over() -> None:
    other = "This Council notes:\n- Allotments are loved.\n- There are few of them.\n"
    record = read_record(f"Motion 1\n\n{other}\nMotion 2\n\n{minutes.NOTICE}", KNOWN)
    assert [len(clauses_of(it, ids())) for it in record.texts] == [7]


def test_a_clause_is_found_on_its_line() -> None:
    record = read_record(minutes.NOTICE, KNOWN)
    lines = minutes.NOTICE.splitlines()
    assert lines[lines_of(record.texts[0])[2] - 1].startswith("- Crossing patrols")
