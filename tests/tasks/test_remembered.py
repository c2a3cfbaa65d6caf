"""What was settled once is settled the same again, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import event, given, strategies as st

from motion_editor.core.amendment import AmendmentText, Base, Choice, Settlement, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.normal import alike
from motion_editor.revise.clash import settle
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.remembered import remembered, settled_again
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
