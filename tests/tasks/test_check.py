"""Findings on a whole file: motion, amendments, motions of before, and what is set aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from motion_editor.core.clause import clause
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.text import STRUCK, in_state
from motion_editor.core.tracked import proposed
from motion_editor.council.checks.finding import Finding, Rule
from motion_editor.council.checks.matter import StoppedError
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Deadline, Rules
from motion_editor.store import codec, motions
from motion_editor.tasks.amend import amend
from motion_editor.tasks.check import (
    Beside,
    check,
    check_amendment,
    check_motion,
    marked_span,
    set_aside,
    take_back,
)
from motion_editor.tasks.past import past_motions
from motion_editor.tasks.set import set_details
from tests.strategies import ids
from tests.tasks import sample

STRICT = Beside(replace(PLAIN, rules=(Rules(date(2020, 1, 1), words=20, repeat_months=6),)))


def rules_of(found: tuple[Finding, ...]) -> list[Rule]:
    return [it.rule for it in found]


def first(found: tuple[Finding, ...], rule: Rule) -> Finding:
    return next(it for it in found if it.rule is rule)


def test_the_motion_is_held_to_the_rules_of_its_council() -> None:
    motion = sample.motion()
    found = check_motion(motion, STRICT)
    assert "over the limit of 20" in first(found, Rule.LENGTH).said
    assert Rule.LENGTH not in rules_of(check_motion(motion, Beside(PLAIN)))
    own = set_details(motion, {"limit": "5000"})
    assert Rule.LENGTH not in rules_of(check_motion(own, STRICT))


def test_amendments_of_one_label_are_told_with_the_ids_that_name_them() -> None:
    motion, _ = amend(sample.motion(), sample.source(sample.YEARLY), ids("a"))
    text = sample.NOTICE.replace("by September", "by May")
    motion, _ = amend(motion, sample.source(text), ids("n"))
    assert Rule.LABEL not in rules_of(check(motion, STRICT))
    one, two = motion.amendments
    motion = motion.with_amendment(replace(two, label=one.label))
    (found,) = [it for it in check(motion, STRICT) if it.rule is Rule.LABEL]
    assert found.said.startswith("2 amendments are called “1”: ")
    assert all(it.id in found.said for it in motion.amendments)
    (own,) = [it for it in check_amendment(motion, one, STRICT) if it.rule is Rule.LABEL]
    assert (own.said, own.amendment) == (found.said, one.id)


def test_of_an_amendment_only_what_it_inserts_is_told() -> None:
    motion = sample.motion(sample.NOTICE.replace("by half", "by half (or more"))
    assert Rule.MARKS in rules_of(check_motion(motion, STRICT))
    text = sample.NOTICE.replace("by half", "by half (or more")
    one, _ = amend(motion, sample.source(text.replace("patrols", "warden patrols")), ids("n"))
    found = [it for it in check(one, STRICT) if it.amendment]
    assert Rule.MARKS not in [it.rule for it in found]
    two, _ = amend(motion, sample.source(text.replace("patrols", "patrols “now")), ids("n"))
    mark = next(it for it in check(two, STRICT) if it.amendment and it.rule is Rule.MARKS)
    assert (mark.amendment, mark.words) == (two.amendments[0].id, "“")
    item = next(it for it in two.amendments[0].text.clauses if it.id == mark.clause)
    start, end = marked_span(item, mark.start, mark.end)
    assert item.text[start:end] == "“"


def test_marked_places_step_over_what_is_struck() -> None:
    item = sample.motion().current.clauses[1]
    runs = (*in_state(item.with_runs(item.runs).runs, STRUCK), *item.runs)
    twice = item.with_runs(runs)
    start, end = marked_span(twice, 0, 3)
    assert start == item.length
    assert twice.text[start:end] == proposed((twice,))[0].text[:3]


def test_set_aside_stays_until_the_words_change_and_lands_in_the_file() -> None:
    motion = set_details(sample.motion(), {"mover": "Councillor Zed Nobody"})
    beside = Beside(replace(STRICT.profile, members=()))
    finding = first(check_motion(motion, beside), Rule.LENGTH)
    aside = set_aside(motion, finding, "The Mayor has allowed it.")
    assert first(check_motion(aside, beside), Rule.LENGTH).note == "The Mayor has allowed it."
    assert codec.decode(codec.encode(aside), "x").motion == aside
    assert b"asides" not in codec.encode(motion)
    assert set_aside(aside, finding, "The Mayor has allowed it.") is aside
    shorter = replace(
        aside,
        versions=(replace(aside.current, clauses=aside.current.clauses[:-1], labels=()),),
    )
    assert first(check_motion(shorter, beside), Rule.LENGTH).note == ""
    back = take_back(aside, finding)
    assert back == motion
    assert take_back(back, finding) is back
    with pytest.raises(MotionError, match="says nothing"):
        set_aside(motion, finding, "  ")


def test_a_mark_set_aside_comes_back_once_its_clause_reads_otherwise() -> None:
    text = sample.NOTICE.replace("by half", "by half (or more (it says")
    motion = sample.motion(text)
    one, two = (it for it in check_motion(motion, STRICT) if it.rule is Rule.MARKS)
    aside = set_aside(motion, one, "A quotation.")
    assert [it.note for it in check_motion(aside, STRICT) if it.rule is Rule.MARKS] == [
        "A quotation.",
        "",
    ]
    assert two.note == ""
    clauses = tuple(
        it.with_runs(clause("x", f"{it.text} Now.").runs) if it.id == one.clause else it
        for it in motion.current.clauses
    )
    other = replace(aside, versions=(replace(aside.current, clauses=clauses),))
    assert not any(it.note for it in check_motion(other, STRICT))


def kept(folder: Path, name: str, **details: str) -> Motion:
    """The sample motion, saved with these details."""
    motion = set_details(sample.motion(new_id=ids(name)), details)
    motions.save(folder / f"{name}.motion", motion)
    return motion


def test_a_folder_of_motions_tells_what_came_before_and_what_comes_with_it(tmp_path: Path) -> None:
    ours = kept(tmp_path, "ours", meeting="21 January 2027", mover="Councillor Fenwick Oakes")
    kept(tmp_path, "with it", meeting="21 January 2027", mover="Councillor Fenwick Oakes")
    kept(tmp_path, "before", meeting="15 September 2026", title="Crossings before")
    (tmp_path / "2026-10-20 Patrols.txt").write_text(sample.NOTICE, "utf-8")
    (tmp_path / "broken.motion").write_bytes(b"{")
    (tmp_path / "other.pdf").write_bytes(b"%PDF")
    past, remarks = past_motions(tmp_path)
    assert len(past) == 4
    assert [str(it.text).split(" was left out")[0] for it in remarks[:1]] == ["broken.motion"]
    assert "not read: other.pdf" in remarks[1].text
    council = replace(PLAIN, rules=(Rules(date(2020, 1, 1), per_member=1, repeat_months=6),))
    found = check_motion(ours, Beside(council, past=past))
    assert "2 motions for this meeting are moved by" in first(found, Rule.NUMBER).said
    told = [str(it.said) for it in found if it.rule is Rule.REPEATED]
    assert len(told) == 3
    assert any("for the same meeting" in it for it in told)
    assert any("of 15 September 2026" in it for it in told)
    assert any("of 20 October 2026" in it for it in told)
    with pytest.raises(MotionError, match="no folder"):
        past_motions(tmp_path / "nowhere")


def test_a_paper_of_a_motion_counts_only_where_the_motion_itself_does_not(tmp_path: Path) -> None:
    ours = kept(tmp_path, "ours", meeting="21 January 2027", mover="Councillor Fenwick Oakes")
    council = replace(PLAIN, rules=(Rules(date(2020, 1, 1), per_meeting=1, repeat_months=6),))
    other = sample.NOTICE.replace("patrols", "wardens")
    for number, text in enumerate((sample.NOTICE, other, other)):
        (tmp_path / f"2027-01-21 {number}.txt").write_text(text, "utf-8")
        found = check_motion(ours, Beside(council, past=past_motions(tmp_path)[0]))
        assert (Rule.NUMBER in rules_of(found)) is (number > 0)
    assert "There are 2 motions" in first(found, Rule.NUMBER).said


def test_a_check_ends_as_soon_as_nobody_wants_to_know() -> None:
    asked = []

    def going() -> bool:
        asked.append(1)
        return len(asked) < 3

    with pytest.raises(StoppedError):
        check_motion(sample.motion(), replace(STRICT, going=going))
    assert len(asked) == 3


def test_a_deadline_that_cannot_be_counted_is_a_finding_among_the_others() -> None:
    rules = Rules(date(1900, 1, 1), motions=Deadline(7), words=20)
    beside = Beside(replace(PLAIN, rules=(rules,)), meeting="1950-01-21")
    found = check_motion(sample.motion(), beside)
    assert "1950 can’t be counted" in first(found, Rule.DEADLINE).said
    assert Rule.LENGTH in rules_of(found)


def test_an_amendment_that_leaves_nothing_is_told_by_its_marks() -> None:
    motion = sample.motion()
    head, *_ = sample.NOTICE.split("This Council notes")
    other = f"{head}This Council notes:\n\n- School pupils welcome the crossing wardens.\n"
    whole, _ = amend(motion, sample.source(other), ids("n"))
    assert Rule.REPLACES in [it.rule for it in check(whole, STRICT) if it.amendment]
    some, _ = amend(motion, sample.source(sample.YEARLY), ids("n"))
    assert Rule.REPLACES not in [it.rule for it in check(some, STRICT) if it.amendment]


@pytest.mark.parametrize(
    ("meeting", "received"), [("31 Nov", "2027-01-05"), ("2027-01-21", "31 Nov")]
)
def test_a_date_that_is_none_is_a_finding_and_nothing_worse(meeting: str, received: str) -> None:
    motion = sample.motion()
    details = replace(motion.details, meeting=meeting, received=received)
    rules = Rules(date(2020, 1, 1), motions=Deadline(7), words=20)
    beside = Beside(replace(PLAIN, rules=(rules,)))
    found = check_motion(replace(motion, details=details), beside)
    assert "“31 Nov” is not a date" in first(found, Rule.DEADLINE).said
    assert Rule.LENGTH in rules_of(found)
