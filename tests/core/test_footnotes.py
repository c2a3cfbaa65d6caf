"""Footnotes: where they stand, and how a text is marked so that none is cut by a change."""

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses, clause
from motion_editor.core.count import word_count
from motion_editor.core.footnotes import (
    CLOSE,
    OPEN,
    Footnote,
    Stretch,
    around,
    inside,
    numbered,
    parted,
    spoken,
    stretches,
    whole,
    without,
)
from motion_editor.core.text import (
    ADDED,
    KEPT,
    STRUCK,
    Run,
    Runs,
    State,
    in_state,
    joined,
    original_words,
    proposed_words,
    words,
)
from motion_editor.core.tracked import original
from tests import notation
from tests.strategies import tracked_texts

_TEXTS = st.text(alphabet=f"ab {OPEN}{CLOSE}", max_size=8)
_RUNS = st.lists(st.builds(Run, _TEXTS, st.sampled_from(State)), max_size=6).map(joined)


def _notes(runs: Runs) -> list[str]:
    """The footnotes of a text, brackets included, in order."""
    text = words(runs)
    return [text[start:end] for start, end in stretches(text)]


def _whole_notes(runs: Runs, but: State) -> list[str]:
    """The footnotes of one of the two texts that are whole in the marked one."""
    found = [part for part in parted(runs) if isinstance(part, Footnote)]
    return [
        f"{OPEN}{''.join(it.text for it in part.body if it.state is not but)}{CLOSE}"
        for part in found
        if part.opening.state is not but
    ]


@given(_RUNS)
def test_every_footnote_of_either_text_is_whole_and_neither_text_changes(runs: Runs) -> None:
    done = whole(runs)
    assert original_words(done) == original_words(runs)
    assert proposed_words(done) == proposed_words(runs)
    for but, side in ((ADDED, "in_original"), (STRUCK, "in_proposed")):
        plain = in_state((run for run in done if getattr(run, side)), KEPT)
        # One that is emptied by a change is a pair of brackets in the other text.
        assert [it for it in _whole_notes(done, but) if it[1:-1].strip()] == _notes(plain)
    assert whole(done) == done


@given(_RUNS)
def test_parting_loses_no_character(runs: Runs) -> None:
    out: list[Run] = []
    for part in parted(runs):
        if isinstance(part, Footnote):
            state = part.opening.state
            out += (part.opening, *part.body, Run(CLOSE, state))
        else:
            out += part
    assert joined(out) == runs


def test_a_bracket_without_its_other_or_without_words_is_no_footnote() -> None:
    assert stretches("a⟦b⟧c⟦ ⟧⟦⟧⟦d") == ((1, 4),)
    assert stretches("a⟦b⟦c⟧d⟧") == ((3, 6),)
    assert stretches("a⟦b\nc⟧") == ()


def test_a_change_inside_a_footnote_keeps_the_reference() -> None:
    runs = (Run("rate⟦in "), Run("2023", STRUCK), Run("2024", ADDED), Run("⟧ fell"))
    assert whole(runs) == runs
    one, note, two = parted(runs)
    assert one == (Run("rate"),)
    assert note == Footnote(Run(OPEN), (Run("in "), *runs[1:3]))
    assert two == (Run(" fell"),)


def test_words_made_a_footnote_are_struck_and_put_in_again() -> None:
    runs = (Run("in "), Run(OPEN, ADDED), Run("2024"), Run(CLOSE, ADDED))
    assert whole(runs) == (Run("in "), Run("2024", STRUCK), Run("⟦2024⟧", ADDED))


def test_where_an_offset_stands() -> None:
    text = "a⟦bc⟧d⟦⟧"
    assert [at for at in range(len(text) + 1) if inside(text, at)] == [2, 3, 4, 7]
    assert inside(text, 3) == Stretch(1, 5)
    assert around(text, 0, 3) == around(text, 1, 2) == around(text, 4, 6) == Stretch(1, 5)
    assert around(text, 2, 4) is around(text, 0, 6) is around(text, 1, 5) is None


def test_footnotes_are_no_words_of_the_clause() -> None:
    assert without("rate⟦Defra, 2024⟧ fell⟦") == "rate fell⟦"
    assert word_count((clause("a", "The rate⟦Defra, 2024⟧ fell"),)) == 3
    assert spoken("rate⟦Defra, 2024⟧ fell") == "rate [footnote: Defra, 2024] fell"


def test_numbers_run_through_the_text_and_count_what_stands() -> None:
    text = notation.read(
        """
        a - one⟦A⟧ two{--⟦B⟧--}{++⟦C⟧++} ⟦⟧
        b - {--three⟦D⟧--}{--¶--}
        c - four⟦{--E--}{++F++}⟧
        """
    )
    found = [(it.clause, it.number, it.state) for it in numbered(text)]
    assert found == [(0, 1, KEPT), (0, 2, STRUCK), (0, 2, ADDED), (1, 3, STRUCK), (2, 3, KEPT)]


@given(tracked_texts())
def test_numbers_of_a_marked_text_are_those_of_the_text_if_carried(text: Clauses) -> None:
    found = numbered(text)
    standing = [note.number for note in found if note.state is not STRUCK]
    assert standing == list(range(1, len(standing) + 1))
    base = numbered(original(text))
    assert [note.number for note in base] == list(range(1, len(base) + 1))
    assert {note.number for note in found if note.state is STRUCK} <= {it.number for it in base}
