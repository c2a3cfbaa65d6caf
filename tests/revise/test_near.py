"""Where two amendments meet, looked for only where they may."""

from __future__ import annotations

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.core.amendment import Clash, FlagKind
from motion_editor.core.clause import Clauses
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original
from motion_editor.revise.near import footprints, meeting
from motion_editor.revise.rebase import rebase
from tests import notation
from tests.strategies import amendments_of, bases, ids


def said(clash: Clash) -> tuple[object, ...]:
    """All of a clash that does not name what is left of it."""
    place = (clash.clause, clash.start, clash.end, clash.last, clash.gone, clash.whole)
    return (*place, clash.old, clash.base, clash.amendment)


@given(st.data())
def test_what_is_found_is_what_carrying_over_the_whole_finds(data: st.DataObject) -> None:
    base = data.draw(bases(1, 16))
    made = [normal(data.draw(amendments_of(base, f"m{at}-", 5, least_edits=1))) for at in range(2)]
    mine, theirs = footprints(made)
    whole = rebase(made[0], made[1], ids("y"))
    found = meeting(mine, theirs, ids("y"))
    event(f"looked at: {found is not None}")
    if found is None:
        assert not (whole.meets or whole.flags or whole.clashes)
        return
    assert found.found.meets == whole.meets
    assert found.found.flags == whole.flags
    assert [*map(said, found.found.clashes)] == [*map(said, whole.clashes)]


def test_a_lead_in_joined_to_what_stands_above_it_governs_no_more() -> None:
    one = notation.read("a - One{--¶--}\nb # Two\nc - Three\nd - Four\ne - Five")
    two = notation.read("a - One\nb # Two\nc - Three\nd - Four\ne - Five{++ more++}")
    mine, theirs = footprints([one, two])
    found = meeting(mine, theirs, ids())
    assert found is not None
    assert found.found.flags == rebase(one, two, ids()).flags != ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("a # One{++ more++}", "a # One\nn - {++New++}{++¶++}"),
        (
            "a # One{++ more++}\nb # Two\nc - Three\nd - Four",
            "a # One\nb # {--Two--}{--¶--}\nc - Three\nd - Four{++ more++}",
        ),
    ],
    ids=["put in below a lead-in that had none", "a lead-in left out below one that changes"],
)
def test_what_comes_to_stand_under_words_that_change_is_found(one: str, two: str) -> None:
    texts = [notation.read(one), notation.read(two)]
    mine, theirs = footprints(texts)
    for first, second in ((mine, theirs), (theirs, mine)):
        found = meeting(first, second, ids())
        assert found is not None
        assert found.found.flags == rebase(first.clauses, second.clauses, ids()).flags != ()


@pytest.mark.parametrize(
    ("first", "last"),
    [("One", "Five"), ("the Co{--uncil--}", "{--the Co--}uncil")],
    ids=["other words", "the same words again"],
)
def test_what_both_change_above_governs_far_below(first: str, last: str) -> None:
    struck = f"a - {first}{{--¶--}}\nb - Two{{--¶--}}\nc - {{--¶--}}\nd - {{--¶--}}\ne - {last}"
    one = notation.read(f"{struck}\nf -- Six\ng -- Seven\nh -- Eight{{++ more++}}")
    was = [it.text for it in original(one)]
    rest = f"c - \nd - \ne - {was[4]}\nf -- Six\ng -- Seven\nh -- Eight"
    two = notation.read(f"a - {{--{was[0]}--}}{{--¶--}}\nb - Two{{--¶--}}\n{rest}")
    for mine, theirs in ((one, two), (two, one)):
        one_print, other_print = footprints([mine, theirs])
        found = meeting(one_print, other_print, ids("y"))
        whole = rebase(mine, theirs, ids("y"))
        assert found is not None
        assert found.found.meets == whole.meets
        assert found.found.flags == whole.flags
    told = rebase(one, two, ids("y")).flags
    assert FlagKind.NOW_UNDER in {it.kind for it in told}


def test_words_changed_in_clauses_side_by_side_do_not_meet() -> None:
    texts = [notation.read(it) for it in ("a - One{++ more++}\nb - Two", "a - One\nb - {--Two--}")]
    mine, theirs = footprints(texts)
    assert meeting(mine, theirs, ids()) is None


@pytest.mark.parametrize("apart", range(6))
def test_clauses_divided_so_far_apart_meet_as_the_whole_would(apart: int) -> None:
    lines = [f"c{at} - Clause number {at}" for at in range(8)]

    def divided(at: int, name: str) -> Clauses:
        parts = f"c{at} - Clause{{++¶++}}\n{name} -  number {at}"
        return notation.read("\n".join([*lines[:at], parts, *lines[at + 1 :]]))

    one, two = divided(1, "m"), divided(1 + apart, "n")
    mine, theirs = footprints([one, two])
    found, whole = meeting(mine, theirs, ids("y")), rebase(one, two, ids("y"))
    if found is None:
        assert not (whole.meets or whole.flags or whole.clashes)
    else:
        assert found.found.meets == whole.meets
        assert [*map(said, found.found.clashes)] == [*map(said, whole.clashes)]


def test_amendments_of_unlike_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="different bases"):
        footprints([notation.read("a - One"), notation.read("a - Two")])
