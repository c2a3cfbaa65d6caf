"""Alignment: everything once, equal means equal, and hardly a clause mistaken."""

from collections import Counter

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.compare import clauses
from motion_editor.compare.clauses import Kind, Pair, align
from motion_editor.compare.lcs import Engine, using
from tests.compare.scripts import Line, Script, script

E, X, N, D, M, S, J = (
    Kind.EQUAL, Kind.EDITED, Kind.INSERTED, Kind.DELETED, Kind.MOVED, Kind.SPLIT, Kind.JOINED,
)  # fmt: skip

lines = st.lists(
    st.builds(
        Line,
        st.lists(st.sampled_from(("the", "pool", "bus", "is", "shut", "late")), max_size=6).map(
            " ".join
        ),
        st.sampled_from(("point", "point", "lead-in")),
        st.sampled_from((0, 0, 1)),
    ),
    max_size=8,
)


@given(lines, lines)
def test_each_clause_is_in_one_pair_and_kinds_are_what_they_say(
    old: list[Line], new: list[Line]
) -> None:
    pairs = align(old, new)
    assert sorted(i for pair in pairs for i in pair.old) == list(range(len(old)))
    assert [j for pair in pairs for j in pair.new] == list(range(len(new)))
    for pair in pairs:
        sizes = (min(len(pair.old), 2), min(len(pair.new), 2))
        same = pair.kind is E and old[pair.old[0]] == new[pair.new[0]]
        assert sizes == {D: (1, 0), N: (0, 1), S: (1, 2), J: (2, 1)}.get(pair.kind, (1, 1))
        assert same or pair.kind is not E
        event(pair.kind.name)
    in_order = [pair.old[0] for pair in pairs if pair.kind not in (N, M)]
    assert in_order == sorted(in_order)


@given(lines)
def test_the_same_text_is_equal_throughout(old: list[Line]) -> None:
    assert align(old, old) == tuple(Pair((at,), (at,), E) for at in range(len(old)))


@given(lines, lines)
def test_both_engines_align_alike(old: list[Line], new: list[Line]) -> None:
    with using(Engine.OWN):
        own = align(old, new)
    with using(Engine.RAPIDFUZZ):
        assert align(old, new) == own


def lined(*texts: str) -> list[Line]:
    """Clauses from notation: a sign for the role, then the words."""
    roles = {"#": "lead-in", "-": "point", "=": "text"}
    return [Line(text[2:], roles[text[0]], 0) for text in texts]


OLD = lined(
    "# This Council notes:",
    "- The swimming pool at Fenside closed in March without notice.",
    "- Bus fares in the north of the borough have doubled since 2024.",
    "# This Council resolves:",
    "- To write to the Minister about rural bus fares.",
    "- To reopen the pool. To publish the survey of its roof and all other evidence.",
    "- To report back.",
)
Case = tuple[dict[int, str | None], list[tuple[tuple[int, ...], tuple[int, ...], Kind]]]

CASES: dict[str, Case] = {
    "an edit": (
        {4: "- To write to the Minister and the Mayor about bus fares."},
        [((4,), (4,), X)],
    ),
    "a new clause with nothing in common": (
        {5: None, 6: "- Give thanks."},
        [((5,), (), D), ((6,), (), D), ((), (5,), N)],
    ),
    "a changed role with the same words": (
        {6: "= To report back."},
        [((6,), (6,), X)],
    ),
    "other words in another role are another clause": (
        {3: "- This Council asks the Cabinet:"},
        [((3,), (), D), ((), (3,), N)],
    ),
    "one split": (
        {5: "- To reopen the pool.|- To publish the survey of its roof and all other evidence."},
        [((5,), (5, 6), S)],
    ),
    "two joined": (
        {4: None, 5: "- To write to the Minister about rural bus fares. To reopen the pool. "
            "To publish the survey of its roof and all other evidence."},
        [((4, 5), (4,), J)],
    ),
    "a short one joined to a long one": (
        {5: f"- {OLD[5].text} To report back.", 6: None},
        [((5, 6), (5,), J)],
    ),
    "one moved": (
        {1: None, 6: "- To report back.|- The swimming pool at Fenside closed in March "
            "without notice."},
        [((1,), (6,), M)],
    ),
    "one moved and edited": (
        {1: None, 6: "- To report back.|- The indoor swimming pool at Fenside closed in March "
            "2026 without notice."},
        [((1,), (6,), M)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_by_hand(name: str) -> None:
    changes, expected = CASES[name]
    signs = {"lead-in": "#", "point": "-", "text": "="}
    new = lined(
        *(
            text
            for at, line in enumerate(OLD)
            for text in (changes.get(at, f"{signs[line.role]} {line.text}") or "").split("|")
            if text
        )
    )
    found = [tuple(pair) for pair in align(OLD, new) if pair.kind is not E]
    assert found == expected


def test_one_good_pair_outweighs_two_doubtful_ones() -> None:
    old = lined(
        "- Fund the repair of every park bench in Fenside ward this year",
        "- Ask officers to report in Fenside next year at the station yard",
    )
    new = lined(
        "- Fund the painting of two park bins near Oakes Hill each year",
        "- Fund the repair of every park bench in Fenside ward next year at the station",
    )
    assert Pair((0,), (1,), X) in align(old, new)


def test_equal_neighbours_of_what_is_certain_are_matched_first() -> None:
    old = lined("- Old.", "- Parks.", "- Noted.", "- Buses.", "- Noted.")
    new = lined("- New.", "- Parks.", "- Noted.", "- Trams.", "- Noted.", "- Noted.", "- More.")
    assert clauses._exact(old, new) == {1: 1, 2: 2}


def test_a_level_that_changed_is_no_equal_clause() -> None:
    assert align([Line("Parks.", "point", 0)], [Line("Parks.", "point", 1)])[0].kind is X


def test_a_full_stop_alone_makes_nobody_alike() -> None:
    kinds = [pair.kind for pair in align(lined("- Parks."), lined("- Buses."))]
    assert kinds == [D, N]


def test_a_lead_in_reworded_where_it_stands_is_the_same_one() -> None:
    old = lined("- Parks close at dusk.", "# Council welcomes:", "- Buses run late.")
    new = lined("- Parks close at dusk.", "# Council notes with concern:", "- Buses run late.")
    assert Pair((1,), (1,), X) in align(old, new)


def test_a_label_typed_before_it_does_not_say_which_clause_it_is() -> None:
    old = lined("- (1) Parks close.", "- (2) Noted.", "- (3) Buses run late.", "- (4) Noted.")
    new = lined(
        "- (1) Parks close.", "- (2) Thank the staff.", "- (3) Open a library.", "- (4) Noted.",
        "- (5) Buses run late.", "- (6) Noted.",
    )  # fmt: skip
    changed = [pair for pair in align(old, new) if pair.kind is not N]
    assert changed == [
        Pair((0,), (0,), E), Pair((1,), (3,), X), Pair((2,), (4,), X), Pair((3,), (5,), X)
    ]  # fmt: skip


def test_a_clause_moved_is_not_taken_for_a_like_one_that_stood_there() -> None:
    like = "- To work with {} Town Council on {} in the coming year."
    old = lined(
        like.format("Coldbrook", "funding for the pool and its roof"),
        "- Parks close at dusk.",
        "- Buses run late in the evening.",
        like.format("Coldbrook", "the museum and the theatre"),
    )
    new = lined(
        like.format("Coldbrook", "the museum and the old theatre"),
        "- Parks close at dusk.",
        "- Buses run late in the evening.",
    )
    assert align(old, new)[:2] == (Pair((0,), (), D), Pair((3,), (0,), M))


def test_a_clause_of_one_word_is_joined_where_the_other_begins_with_it() -> None:
    old = lined("- Noted.", "- The pool at Fenside closed in March without notice.")
    new = lined("- Noted; the pool at Fenside closed in March without notice.")
    assert align(old, new) == (Pair((0, 1), (0,), J),)


def measured(scripts: list[Script]) -> tuple[float, float, Counter[str]]:
    """Recall and precision of the pairs, and how many cases of each kind were seen.

    Where a refrain stands in several places it does not matter which is taken for which.
    """
    right = missed = wrong = 0
    kinds: Counter[str] = Counter()
    for item in scripts:
        pairs = align(item.old, item.new)
        kinds.update(pair.kind.name for pair in pairs)
        found = {(i, j) for pair in pairs for i in pair.old for j in pair.new}
        refrain = {at for at, line in enumerate(item.old) if line.text.startswith("And that this")}
        right += len(found & item.truth)
        missed += sum(pair[0] not in refrain for pair in item.truth - found)
        wrong += sum(pair[0] not in refrain for pair in found - item.truth)
    return right / (right + missed), right / (right + wrong), kinds


@pytest.mark.parametrize(("size", "times"), [(20, 60), (200, 8)])
def test_hardly_a_clause_is_missed_or_mistaken(size: int, times: int) -> None:
    recall, precision, kinds = measured([script(seed, size) for seed in range(times)])
    assert recall >= 0.995, kinds
    assert precision >= 0.999, kinds
    assert all(kinds[kind.name] >= 20 for kind in Kind), kinds


@pytest.mark.parametrize(("size", "edits"), [(400, 0.75), (150, 0.95), (400, 0.95)])
def test_a_text_rewritten_nearly_everywhere_is_still_found(size: int, edits: float) -> None:
    # With hardly a clause left the same, whole texts are one gap: the index of rare words serves.
    recall, precision, _ = measured([script(seed, size, edits) for seed in range(3)])
    assert recall >= 0.98 and precision >= 0.99
