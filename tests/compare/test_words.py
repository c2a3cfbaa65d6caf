"""Word diff: exact to the byte, whole words, the same from every engine and by every path."""

from itertools import pairwise

import pytest
from hypothesis import event, example, given, strategies as st

from motion_editor.compare import words
from motion_editor.compare.hunks import Hunk, Hunks
from motion_editor.compare.lcs import Engine, using
from motion_editor.compare.words import apply, coalesce, diff, invert, tidy
from tests.compare import marks
from tests.compare.texts import inner, pairs, recorded, texts


def sound(old: str, new: str, hunks: Hunks) -> bool:
    """Whether hunks turn one text into the other, never touch and never cut a word."""
    back = invert(old, hunks)
    cuts_old = {at for hunk in hunks for at in (hunk.start, hunk.end)}
    cuts_new = {at for hunk in back for at in (hunk.start, hunk.end)}
    return (
        apply(old, hunks) == new
        and apply(new, back) == old
        and invert(new, back) == hunks
        and all(one.end < two.start for one, two in pairwise(hunks))
        and not cuts_old & inner(old)
        and not cuts_new & inner(new)
    )


@given(pairs())
def test_a_diff_is_exact_and_cuts_no_word(pair: tuple[str, str]) -> None:
    old, new = pair
    hunks = diff(old, new)
    assert sound(old, new, hunks)
    assert all(hunk.start < hunk.end or hunk.text for hunk in hunks)
    assert all(old[hunk.start : hunk.end] != hunk.text for hunk in hunks)
    event(f"{min(len(hunks), 3)} hunks")


@given(st.text(), st.text())
def test_a_diff_of_anything_is_exact(old: str, new: str) -> None:
    assert sound(old, new, diff(old, new))


@given(texts())
def test_the_same_text_has_no_hunks(text: str) -> None:
    assert diff(text, text) == ()
    assert diff("", text) == ((Hunk(0, 0, text),) if text else ())


@given(pairs())
def test_every_engine_gives_the_same_diff(pair: tuple[str, str]) -> None:
    found = []
    for engine in Engine:
        with using(engine):
            found.append(diff(*pair))
    assert found[0] == found[1]


@example("", (" a  a  :of\u2028bus", " a\u2028a\u00a0of  a  :of\u2028bus"), "")
@example("", ("pool", "bus"), ". Go")
@given(texts(), pairs(), texts())
def test_looking_only_where_texts_differ_changes_nothing(
    before: str, pair: tuple[str, str], after: str
) -> None:
    old, new = (f"{before} {middle} {after}" for middle in pair)
    hunks = diff(old, new)
    if hunks:
        assert hunks == words._diff(old, new, 0, 0)
    ends = words._widened(old, *words._alike(old, new))
    event(f"seen in part only: {words._diff(old, new, *ends) is not None}")


@given(st.data())
def test_tidied_hunks_give_the_same_text(data: st.DataObject) -> None:
    old = data.draw(texts())
    hunks = data.draw(recorded(old))
    assert sound(old, apply(old, hunks), tidy(hunks, old))


@given(st.data())
def test_joined_hunks_hold_the_recorded_ones(data: st.DataObject) -> None:
    old = data.draw(texts())
    hunks = data.draw(recorded(old))
    joined = coalesce(old, hunks)
    assert sound(old, apply(old, hunks), joined)
    for hunk in hunks:
        assert sum(it.start <= hunk.start and hunk.end <= it.end for it in joined) == 1
    event(f"joined: {len(joined) < len(hunks)}, grown: {joined != hunks}")


@pytest.mark.parametrize(
    "line",
    [
        "gangs.{++ ++}The model",
        "one{-- --} two",
        "to the{-- --}{++\u00a0++}Council",
        "first line{-- --}{++\u2028++}second line",
        "{--Big ++}dogs".replace("++}", "--}"),
        "dogs{-- bark--}",
        "the {--Council's--}{++Council’s++} pool",
        "an {--e\u0301te\u0301--}{++ete\u0301++} in town",
        "fun {--👩‍👩‍👧--}{++👩‍👩‍👦++} day",
    ],
)
def test_blanks_and_typography_are_differences(line: str) -> None:
    old, hunks = marks.read(line)
    assert marks.show(old, diff(old, apply(old, hunks))) == line


def test_a_letter_typed_in_the_middle_of_a_long_text_is_one_word() -> None:
    old = "This Council notes the state of the pavements. " * 40
    at = old.index("state", 900)
    new = old[: at + 2] + "u" + old[at + 2 :]
    assert diff(old, new) == (Hunk(at, at + 5, "stuate"),)


@pytest.mark.parametrize(
    ("recorded_line", "joined_line"),
    [
        # Typed letter by letter: whole words.
        ("the li{--b--}{++v++}rary", "the {--library--}{++livrary++}"),
        ("motor{-- --}way", "{--motor way--}{++motorway++}"),
        # Two changed words around a small one: a phrase. Around a longer run: two changes.
        ("{--calls--}{++asks++} on {--Cabinet--}{++the Leader++} now",
         "{--calls on Cabinet--}{++asks on the Leader++} now"),
        ("{--calls--}{++asks++} on every ward councillor {--now--}{++today++}",
         "{--calls--}{++asks++} on every ward councillor {--now--}{++today++}"),
        # A sentence ends between them: never one.
        ("{--Close--}{++Open++} it. {--Sell--}{++Keep++} it.",
         "{--Close--}{++Open++} it. {--Sell--}{++Keep++} it."),
        # Struck and put back: kept as made.
        ("the {--pool--}{++pool++} stays", "the {--pool--}{++pool++} stays"),
    ],
)  # fmt: skip
def test_recorded_hunks_become_phrases(recorded_line: str, joined_line: str) -> None:
    old, hunks = marks.read(recorded_line)
    assert marks.show(old, coalesce(old, hunks)) == joined_line


def test_a_text_of_which_hardly_a_word_stands_is_replaced_whole() -> None:
    old = (
        "The baths are cold and dirty now. Fares rose far beyond inflation now. Nobody asks us now."
    )
    new = (
        "Libraries need warmth by winter now. Bus lanes cost less money now. We shall hear all now."
    )
    assert diff(old, new) == (Hunk(0, len(old) - len(" now."), new.removesuffix(" now.")),)


def test_tidying_drops_what_was_put_back_and_trims_what_is_the_same() -> None:
    old, hunks = marks.read("the {--pool--}{++pool++} on {--Mill Lane--}{++Mill Street++} stays")
    tidied = tidy(hunks, old)
    assert marks.show(old, tidied) == "the pool on Mill {--Lane--}{++Street++} stays"
