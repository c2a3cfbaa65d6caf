"""A recorded vote while it is taken."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.votes import Cast, Taken
from motion_editor.meeting.roll_call import Answer, RollCall, begun, found

NAMES = ("Marisol Penhale", "Fenwick Oakes", "A. Carter", "C. Carter", "Odile Brackenbury-Fell")
ANSWERS = st.builds(Answer, st.sampled_from(Cast), st.sampled_from(("", "a1", "m")))
STEPS = st.lists(
    st.one_of(
        ANSWERS.map(lambda it: ("answer", it)),
        ANSWERS.map(lambda it: ("rest", it)),
        st.integers(-1, 9).map(lambda at: ("go", at)),
    ),
    max_size=12,
)


def after(steps: list[tuple[str, object]]) -> list[RollCall]:
    """Every state on the way."""
    out = [begun(NAMES)]
    for name, what in steps:
        now = out[-1]
        if isinstance(what, Answer):
            out.append(now.answered(what) if name == "answer" else now.rest(what))
        elif isinstance(what, int):
            out.append(now.called(what))
    return out


@given(STEPS)
def test_nobody_is_lost_and_nobody_votes_twice(steps: list[tuple[str, object]]) -> None:
    for now in after(steps):
        votes = now.votes()
        named = [it.name for it in votes.ballots]
        assert sorted([*named, *now.waiting]) == sorted(NAMES)
        assert sum(now.counted(cast, it) for cast in Cast for it in ("", "a1", "m")) == len(named)
        assert 0 <= now.at < len(NAMES)
        assert votes.taken is Taken.RECORDED
        assert begun(NAMES, votes).casts == now.casts


@given(STEPS)
def test_every_step_can_be_taken_back(steps: list[tuple[str, object]]) -> None:
    now = after(steps)[-1]
    while now.done:
        before = now.done[-1]
        now = now.undone()
        assert (now.at, now.casts) == before
    assert now.waiting == NAMES
    assert now.undone() is now


def test_one_key_a_member_and_the_list_moves_on_to_who_has_not_answered() -> None:
    now = begun(NAMES).called(3).answered(Answer(Cast.FOR)).called(2).answered(Answer(Cast.AGAINST))
    assert now.at == 4
    now = now.answered(Answer(Cast.ABSENT))
    assert now.at == 0
    assert now.rest(Answer(Cast.FOR)).waiting == ()
    changed = now.rest(Answer(Cast.FOR)).called(2).answered(Answer(Cast.ABSTAIN))
    assert changed.casts[2] == Answer(Cast.ABSTAIN)
    assert changed.at == 3


def test_a_group_votes_at_once_but_for_those_who_have_answered() -> None:
    now = begun(NAMES).called(1).answered(Answer(Cast.AGAINST)).all_of((0, 1, 2), Answer(Cast.FOR))
    assert [it and it.cast for it in now.casts] == [Cast.FOR, Cast.AGAINST, Cast.FOR, None, None]
    assert now.undone().casts[0] is None
    assert now.all_of((1,), Answer(Cast.FOR), over=True).casts[1] == Answer(Cast.FOR)


def test_a_name_is_found_by_any_of_its_words_from_where_one_is() -> None:
    assert found(NAMES, "car") == 2
    assert found(NAMES, "car", 2) == 3
    assert found(NAMES, "car", 3) == 2
    assert found(NAMES, "odi") == 4
    assert found(NAMES, "fenwick o") == 1
    assert found(NAMES, "x") == found(NAMES, " ") == -1


def test_an_empty_roll_takes_no_votes() -> None:
    assert begun(()).answered(Answer(Cast.FOR)).rest(Answer(Cast.FOR)).votes().ballots == ()
