"""What was settled once is settled the same again, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, event, given, strategies as st

from motion_editor.core.amendment import AmendmentText, Base, Choice, Settlement, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Version, VersionKind
from motion_editor.core.normal import alike
from motion_editor.core.text import ADDED, Run
from motion_editor.core.tracked import proposed
from motion_editor.revise.clash import settle
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.carry import added, moved_on
from motion_editor.tasks.remembered import remembered, settled_again
from tests.meeting.drawn import motion_of
from tests.strategies import amendments_of, bases, ids

CHOICES = st.sampled_from(
    (Settlement(Choice.BASE), Settlement(Choice.AMENDMENT), Settlement(Choice.OWN, "own"), None)
)


@st.composite
def carried(draw: st.DrawFn) -> tuple[AmendmentText, AmendmentText, Clauses]:
    """A text with clashes, the same with some of them settled, and the base of both."""
    base = draw(bases(empty=False))
    mine = draw(amendments_of(base, "m", least_edits=1))
    theirs = draw(amendments_of(base, "t", least_edits=1))
    done = rebase(mine, theirs, ids("z"))
    text = AmendmentText(TextKind.CARRIED_OVER, Base("v2"), done.clauses, done.clashes)
    settled, new_id = text, ids("y")
    for clash in done.clashes:
        how = draw(CHOICES)
        if how is not None:
            settled = settle(settled, clash.name, how, new_id)
    event(f"settled: {sum(it.settled is not None for it in settled.clashes)}")
    return text, settled, base


@given(carried(), st.integers(0, 3))
def test_a_clash_found_again_is_settled_as_it_was_however_long_ago(
    drawn: tuple[AmendmentText, AmendmentText, Clauses], between: int
) -> None:
    text, settled, _ = drawn
    without = [replace(text, base=Base(f"v{at}"), clashes=()) for at in range(between)]
    again = settled_again(replace(text, base=Base("v9")), [settled, *without], ids("w"))
    assert again.clashes == settled.clashes
    assert alike(again.clauses, settled.clauses)


@given(carried())
def test_what_was_opened_again_or_reads_otherwise_stays_open(
    drawn: tuple[AmendmentText, AmendmentText, Clauses],
) -> None:
    text, settled, _ = drawn
    here = {item.id for item in text.clauses} | {""}
    assert not list(remembered(text.clashes, [settled, text], here))
    others = [replace(it, base=f"{it.base} otherwise") for it in text.clashes]
    assert not list(remembered(others, [settled], here))


@given(st.data())
def test_a_newer_text_opens_no_clash_again_that_reads_as_it_did(data: st.DataObject) -> None:
    base = data.draw(bases(empty=False))
    mine, theirs = (data.draw(amendments_of(base, name, least_edits=1)) for name in "mt")
    assume(proposed(theirs))
    new_id = ids("z")
    version = Version("v9", VersionKind.ALTERED, proposed(theirs), (), theirs)
    motion, _ = moved_on(motion_of(base, mine), version, new_id)
    amendment = motion.amendments[0]
    for clash in amendment.text.open_clashes:
        how = data.draw(CHOICES.filter(bool))
        assert how is not None
        amendment = amendment.with_text(settle(amendment.text, clash.name, how, new_id))
    before = amendment.text.clashes
    if not before:
        return
    at = data.draw(st.sampled_from(range(len(mine))))
    word = Run(" besides", ADDED)
    newer = tuple(
        it.with_runs((*it.runs, word)) if place == at and not it.wholly_struck else it
        for place, it in enumerate(mine)
    )
    newest = replace(amendment.texts[0], kind=TextKind.REVISED, clauses=newer)
    motion, _ = added(motion, amendment.with_text(newest), new_id)
    known = {(it.clause, it.base, it.amendment) for it in before}
    after = motion.amendments[0].text
    event(f"as they were: {sum(it.settled is not None for it in after.clashes)}")
    for clash in after.open_clashes:
        assert (clash.clause, clash.base, clash.amendment) not in known
