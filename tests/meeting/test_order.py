"""The order of amendments: by place and reach, under their parents, or as the chair has it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, Base, Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.meeting.order import Item, Rank, Reach, Spot, ordered
from tests import notation
from tests.meeting.drawn import amended, amendment, motion_of

WORDS = "a # Notes\nb - one two three\nc - four five six seven eight nine"


def by_labels(motion: Motion) -> list[str]:
    return [motion.amendment(id).label for id in ordered(motion).ids]


def motion_from(*texts: str) -> Motion:
    read = [notation.read(text) for text in texts]
    return motion_of(original(read[0]), *read)


@given(amended())
def test_the_order_has_every_open_amendment_once(motion: Motion) -> None:
    order = ordered(motion)
    wanted = sorted(item.id for item in motion.amendments if item.open)
    assert sorted(order.ids) == sorted(order.rule) == sorted(order.to_vote) == wanted


@given(amended(), st.data())
def test_it_is_the_same_however_they_were_filed(motion: Motion, data: st.DataObject) -> None:
    filed = data.draw(st.permutations(motion.amendments))
    assert ordered(replace(motion, amendments=tuple(filed))).ids == ordered(motion).ids


@given(amended())
def test_clauses_that_are_alike_count_as_those_that_are_the_same(motion: Motion) -> None:
    def copied(item: Amendment) -> Amendment:
        texts = (replace(it, clauses=tuple(map(replace, it.clauses))) for it in item.texts)
        return replace(item, texts=tuple(texts))

    apart = replace(motion, amendments=tuple(map(copied, motion.amendments)))
    assert ordered(apart) == ordered(motion)


@given(amended(), st.data())
def test_an_amendment_to_an_amendment_stands_under_it_and_is_voted_on_before(
    motion: Motion, data: st.DataObject
) -> None:
    chair = data.draw(st.permutations([item.id for item in motion.amendments]))
    order = ordered(replace(motion, order=tuple(chair)))
    path: list[str] = []
    for item in order.items:
        path[item.depth :] = [item.amendment]
        parent = motion.amendment(item.amendment).text.base.amendment
        assert parent == (path[item.depth - 1] if item.depth else "")
        if parent:
            assert order.to_vote.index(item.amendment) < order.to_vote.index(parent)


@given(amended(nested=False), st.data())
def test_the_chairs_order_is_kept(motion: Motion, data: st.DataObject) -> None:
    chair = tuple(data.draw(st.permutations([item.id for item in motion.amendments])))
    order = ordered(replace(motion, order=chair))
    assert order.ids == chair
    assert order.rule == ordered(motion).ids


@given(amended(nested=False, least=2), st.data())
def test_one_filed_after_the_chair_set_the_order_is_placed_by_the_rule_and_told(
    motion: Motion, data: st.DataObject
) -> None:
    new = data.draw(st.sampled_from([item.id for item in motion.amendments]))
    others = [it for it in motion.amendments if it.id != new]
    chair = tuple(item.id for item in data.draw(st.permutations(others)))
    order = ordered(replace(motion, order=chair))
    assert tuple(id for id in order.ids if id != new) == chair
    if chair:
        assert [it.amendment for it in order.items if it.placed] == [new]
        at = order.rule.index(new)
        before = order.ids[order.ids.index(new) - 1] if order.ids[0] != new else None
        assert before == (order.rule[at - 1] if at else None)


def test_places_go_before_reach_and_reach_before_labels() -> None:
    motion = motion_from(
        WORDS.replace("six", "{--six--}"),
        WORDS.replace("four five", "{--four five--}"),
        WORDS.replace("four five six", "{--four five six--}"),
        WORDS.replace("three", "three{++ more++}"),
    )
    assert by_labels(motion) == ["4", "3", "2", "1"]


def test_what_leaves_out_more_than_half_comes_first() -> None:
    words = "four five six seven eight nine"
    rival = WORDS.replace(words, f"{{--{words}--}}{{++ten++}}")
    first, second = ordered(motion_from(WORDS.replace("one", "{--one--}"), rival)).items
    assert first == Item("a2", 0, Rank.WHOLE, Spot(2, 0, "c"), Reach(6, 10, 1))
    assert (second.amendment, second.rank) == ("a1", Rank.PART)


def test_a_tie_is_told_on_both_sides_and_falls_to_the_labels_meanwhile() -> None:
    motion = motion_from(
        WORDS.replace("two", "{--two--}{++2++}"), WORDS.replace("two", "{--two--}{++ii++}"), WORDS
    )
    motion = replace(motion, amendments=tuple(
        replace(item, label=label)
        for item, label in zip(motion.amendments, ("10", "9", "8"), strict=True)
    ))  # fmt: skip
    items = ordered(motion).items
    assert [(it.amendment, it.tied) for it in items] == [
        ("a2", ("a1",)),
        ("a1", ("a2",)),
        ("a3", ()),
    ]
    assert items[-1].rank is Rank.NOTHING


def test_a_clause_put_in_has_its_place_after_the_one_above() -> None:
    new = "n - {++new++}{++¶++}\n"
    motion = motion_from(
        WORDS.replace("three", "{--three--}"), WORDS.replace("c - ", f"{new}c - "),
        WORDS.replace("four", "{--four--}"), new + WORDS,
    )  # fmt: skip
    assert by_labels(motion) == ["4", "1", "2", "3"]


def test_what_amends_a_text_that_is_gone_comes_last() -> None:
    motion = motion_from(WORDS.replace("one", "{--one--}"), WORDS.replace("six", "{--six--}"))
    child = amendment("3", Base(amendment="a1"), proposed(motion.amendments[0].text.clauses))
    motion = motion.with_amendment(child)
    assert by_labels(motion) == ["1", "3", "2"]
    lost = motion.with_amendment(replace(motion.amendments[0], outcome=Outcome.LOST))
    items = ordered(lost).items
    assert [(it.amendment, it.rank, it.depth) for it in items] == [
        ("a2", Rank.PART, 0), ("a3", Rank.ADRIFT, 0),
    ]  # fmt: skip
