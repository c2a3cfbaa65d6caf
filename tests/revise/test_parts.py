"""An amendment taken in parts is, all in all, the amendment."""

from __future__ import annotations

from collections import Counter

from hypothesis import event, given, settings, strategies as st

from motion_editor.core.changes import changes
from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.compose import compose
from motion_editor.revise.parts import parted, parts
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import amendments_of, bases, ids

Case = tuple[Clauses, list[int]]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """An amendment, and some of its parts."""
    text = draw(amendments_of(draw(bases()), "a"))
    chosen = [part for part in parts(text) if draw(st.booleans())]
    return text, [at for part in chosen for at in part]


@given(cases())
def test_a_part_and_then_the_others_are_the_whole(case: Case) -> None:
    text, wanted = case
    try:
        taken, rest = parted(text, wanted)
    except ValueError:
        event("levels")
        return
    told = "\n\n".join(map(notation.show, (text, taken, rest))) + f"\n{wanted}"
    assert original(taken) == original(text), told
    assert original(rest) == proposed(taken), told
    assert proposed(rest) == proposed(text), told
    check_sound(taken)
    check_sound(rest)
    whole = compose(taken, rest, ids("z"))
    assert [it.text for it in proposed(whole)] == [it.text for it in proposed(text)], told


@given(cases())
def test_every_change_is_in_one_part(case: Case) -> None:
    text, _ = case
    found = sorted(at for part in parts(text) for at in part)
    assert found == list(range(len(changes(text))))


def test_the_cases_are_worth_drawing_and_nearly_all_can_be_parted() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=240, derandomize=True, database=None)
    @given(cases())
    def count(case: Case) -> None:
        text, wanted = case
        seen["some"] += 0 < len(wanted) < len(changes(text))
        try:
            parted(text, wanted)
        except ValueError:
            seen["levels"] += 1

    count()
    assert seen["some"] >= 15, seen
    # Which cases are drawn depends on the modules that are loaded: hypothesis looks into them.
    assert seen["levels"] <= 8, seen


def read(text: str) -> Clauses:
    return notation.read(text)


def test_a_split_and_what_is_changed_in_it_is_one_part() -> None:
    text = read(
        """
        b1 - one{++, or 1,++} {++¶++}
        a1 - two
        b2 - {--six--}{++ten++} of {--them--}{++us++}
        b3 - {--seven--}{--¶--}
        """
    )
    assert parts(text) == ((0, 1), (2,), (3,), (4,))
    taken, rest = parted(text, [2, 4])
    assert notation.show(taken).split("\n")[:2] == [
        "b1 - one two",
        "b2 - {--six--}{++ten++} of them",
    ]
    assert notation.show(rest).split("\n")[2] == "b2 - ten of {--them--}{++us++}"
