"""Laws of a motion's whole life, whatever happens to it in whatever order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import event, given, settings, strategies as st

from motion_editor.core.amendment import (
    CARRYING,
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.store import codec
from motion_editor.tasks.alter import alter_by
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import base_clauses, next_label
from motion_editor.tasks.listing import listing
from motion_editor.tasks.settle import settle
from motion_editor.tasks.show import Marks, lines, text_of
from tests import strategies


@dataclass
class Life:
    """A motion, and where the ids of what happens to it come from."""

    motion: Motion
    new_id: NewId

    def prefix(self) -> str:
        """What the ids of an amendment begin with, so that "i1" and 1 is not the eleventh id."""
        return f"{self.new_id()}x"


def alter(data: st.DataObject, life: Life) -> None:
    """The mover alters the motion."""
    base = life.motion.current.clauses
    change = data.draw(strategies.amendments_of(base, life.prefix(), 3, least_edits=1))
    if has_changes(change) and proposed(change):
        life.motion, _ = alter_by(life.motion, change, life.new_id)


def amend(data: st.DataObject, life: Life) -> None:
    """Somebody amends the motion, or another amendment."""
    base = Base(version=life.motion.current.id)
    waiting = [item for item in life.motion.amendments if item.open]
    if bool(waiting) and data.draw(st.booleans()):
        under = data.draw(st.sampled_from(waiting))
        if proposed(under.text.clauses):
            base = Base(amendment=under.id, text=len(under.texts) - 1)
    clauses = data.draw(
        strategies.amendments_of(base_clauses(life.motion, base), life.prefix(), 3, least_edits=1)
    )
    text = AmendmentText(TextKind.NOTIFIED, base, clauses)
    life.motion = life.motion.with_amendment(
        Amendment(life.new_id(), next_label(life.motion), (text,))
    )


def vote(data: st.DataObject, life: Life) -> None:
    """An amendment is decided, where it can be."""
    waiting = [item for item in life.motion.amendments if item.open]
    if not waiting:
        return
    item, outcome = data.draw(st.sampled_from(waiting)), data.draw(st.sampled_from(Outcome))
    clashing = bool(item.text.open_clashes)
    try:
        life.motion, _ = decide(life.motion, item.label, outcome, life.new_id)
    except MotionError:
        event("refused")
        return
    if outcome in CARRYING:
        assert not clashing
        under = item.text.base.amendment
        if under:
            check_taken_in(life.motion, under, proposed(item.text.clauses))
        else:
            assert life.motion.current.clauses == proposed(item.text.clauses)
        event("taken in" if under else "carried")


def check_taken_in(motion: Motion, under: str, wanted: Clauses) -> None:
    """The words are those wanted, by id but where the base's own are put back: see `compose`."""
    text = motion.amendment(under).text
    base = {it.id for it in base_clauses(motion, text.base)}
    made = proposed(text.clauses)
    ids = [it.id if it.id in base else other.id for it, other in zip(made, wanted, strict=True)]
    assert made == tuple(replace(it, id=id) for it, id in zip(wanted, ids, strict=True))


def agree(data: st.DataObject, life: Life) -> None:
    """A clash is settled."""
    clashing = [it for it in life.motion.amendments if it.open and it.text.open_clashes]
    if clashing:
        item = data.draw(st.sampled_from(clashing))
        clash = data.draw(st.sampled_from(item.text.open_clashes))
        settlement = Settlement(data.draw(st.sampled_from(Choice)), "own words")
        life.motion, _ = settle(life.motion, item.label, clash.name, settlement, life.new_id)
        event("settled")


ACTS = (alter, amend, amend, amend, vote, vote, agree)


@settings(max_examples=60)
@given(st.data())
def test_nothing_that_happens_breaks_what_a_motion_is(data: st.DataObject) -> None:
    base = data.draw(strategies.bases(2, 4, empty=False))
    version = Version("v0", VersionKind.NOTICE, base)
    life = Life(Motion("m0", Details(title="A motion"), (version,)), strategies.ids("i"))
    for act in data.draw(st.lists(st.sampled_from(ACTS), min_size=3, max_size=9)):
        before = life.motion
        act(data, life)
        check(before, life.motion)


def check(before: Motion, motion: Motion) -> None:
    """What must hold of any motion, and between one moment and the next."""
    assert motion.versions[: len(before.versions) - 1] == before.versions[:-1]
    assert motion.versions[len(before.versions) - 1].clauses == before.current.clauses
    for item in motion.versions[1:]:
        assert proposed(item.change) == item.clauses
    for amendment in motion.amendments:
        known = {it.id: it for it in before.amendments}.get(amendment.id)
        assert known is None or amendment.texts[: len(known.texts)] == known.texts
        check_amendment(motion, amendment)
    assert codec.decode(codec.encode(motion), "x.motion").motion == motion
    assert listing(motion).versions


def check_amendment(motion: Motion, amendment: Amendment) -> None:
    """Each text stands over its base; an open one over what now stands."""
    for text in amendment.texts:
        assert original(text.clauses) == base_clauses(motion, text.base)
    base = amendment.text.base
    if amendment.open and not base.amendment:
        assert base.version == motion.current.id
    if amendment.open and base.amendment:
        under = motion.amendment(base.amendment)
        assert not under.open or base.text == len(under.texts) - 1
        assert under.outcome not in CARRYING
    for marks in Marks:
        lines(text_of(motion, "", amendment.label), marks, motion.details.numbering)
