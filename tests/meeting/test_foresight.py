"""What would become of one amendment if another is carried."""

from __future__ import annotations

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.meeting.foresight import UNTOUCHED, Effect, Fate, effect, effects
from tests import notation
from tests.strategies import amendments_of, bases, ids

LEFT = (Fate.CLASHES, Fate.GONE)


def readings(found: Effect) -> list[tuple[str, str, str]]:
    """What its clashes are about."""
    return sorted((it.old, it.base, it.amendment) for it in found.clashes)


@given(st.data())
def test_only_what_is_untouched_is_passed_over(data: st.DataObject) -> None:
    base = data.draw(bases(least=3, most=12))
    texts = {name: data.draw(amendments_of(base, name, 3)) for name in "mt"}
    found = effects(texts, ids("z"))
    for one, two in (("m", "t"), ("t", "m")):
        full = effect(texts[two], texts[one], ids("z"))
        event(full.fate.value)
        case = "\n\n".join((notation.show(texts[two]), notation.show(texts[one]), str(full.flags)))
        near = found.get((one, two), UNTOUCHED)
        assert near.fate is full.fate, case
        assert readings(near) == readings(full), case


@given(st.data())
def test_whether_two_clash_does_not_hang_on_which_is_carried(data: st.DataObject) -> None:
    base = data.draw(bases(least=2, most=6))
    names = ("replace", "type", "strike", "enter", "join")
    one, two = (data.draw(amendments_of(base, name, 3, *names)) for name in "mt")
    first, second = effect(one, two, ids("y")), effect(two, one, ids("z"))
    assert bool(first.clashes) == bool(second.clashes)
    untouched = Fate.UNTOUCHED
    if first.fate is untouched or second.fate is untouched:
        assert first.fate not in LEFT
        assert second.fate not in LEFT


@given(st.data())
def test_of_what_has_nothing_left_nothing_is_left(data: st.DataObject) -> None:
    base = data.draw(bases(least=2, most=6))
    one, two = (data.draw(amendments_of(base, name, 3, least_edits=1)) for name in "mt")
    found = effect(one, two, ids("z"))
    assert original(found.clauses) == proposed(two)
    if found.fate in (Fate.MADE, Fate.GONE):
        assert not has_changes(found.clauses)
    if found.fate is Fate.UNTOUCHED:
        assert has_changes(found.clauses) == has_changes(one)


BASE = "a # Notes\nb - one two three four\nc - five six seven eight\nd - nine ten"
SIX = BASE.replace("six", "{--six--}{++6++}")


@pytest.mark.parametrize(
    ("mine", "carried", "fate"),
    [
        (SIX, BASE.replace("one", "{--one--}"), Fate.UNTOUCHED),
        (SIX, SIX, Fate.MADE),
        (
            BASE.replace("six ", "{--six --}"),
            BASE.replace("five six seven ", "{--five six seven --}"),
            Fate.MADE,
        ),
        (
            SIX,
            BASE.replace("five six seven eight", "{--five six seven eight--}{--¶--}"),
            Fate.GONE,
        ),
        (SIX, BASE.replace("six", "{--six--}{++VI++}"), Fate.CLASHES),
        (SIX, BASE.replace("Notes", "{--Notes--}{++Regrets++}"), Fate.TOUCHED),
    ],
)
def test_each_fate(mine: str, carried: str, fate: Fate) -> None:
    assert effect(notation.read(mine), notation.read(carried), ids("z")).fate is fate
