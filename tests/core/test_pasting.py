"""Putting in what was copied."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses, Role, Was
from motion_editor.core.pasting import Pasted, paste
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.text import ADDED, Emphasis, Run, cut, joined
from motion_editor.core.tracked import accept, has_changes, original, proposed
from tests import notation, strategies
from tests.strategies import ids

POINT, LEAD_IN = Was(Role.POINT, 0), Was(Role.LEAD_IN, 0)
KINDS = st.one_of(st.none(), st.builds(Was, st.sampled_from(tuple(Role)), st.integers(0, 3)))
LOOKS = st.builds(
    Emphasis, st.booleans(), st.booleans(), st.sampled_from(("", "https://a.example"))
)
RUNS = st.lists(st.builds(Run, strategies.phrases(1, 2), emphasis=LOOKS), max_size=3).map(joined)
LINES = st.lists(st.builds(Pasted, RUNS, KINDS), max_size=4)

BASE = notation.read(
    """
    a # This Council notes:
    b - patrols have fallen
    c - parents worry
    """
)


def lines(text: str) -> list[Pasted]:
    """Lines in notation; "~" for one without a kind."""
    out = []
    for line in text.split("|"):
        sign, _, words = line.strip().partition(" ")
        kind = notation.read(f"x {sign} x")[0].kind if sign != "~" else None
        out.append(Pasted((Run(words),) if words else (), kind))
    return out


def place(text: Clauses, part: float) -> Place:
    at = min(int(part * len(text)), len(text) - 1)
    return Place(at, round((part * len(text) - at) * text[at].length))


def outside(text: Clauses, span: Span) -> tuple[str, str]:
    """The words of the amended text before and after a span."""
    first, last = text[span.start.clause], text[span.end.clause]
    left = [*(run for it in text[: span.start.clause] for run in it.runs)]
    left += cut(first.runs, 0, span.start.offset)
    right = [*cut(last.runs, span.end.offset)]
    right += [run for it in text[span.end.clause + 1 :] for run in it.runs]
    return tuple("".join(run.text for run in runs if run.in_proposed) for runs in (left, right))  # type: ignore[return-value]


@given(strategies.tracked_texts(), LINES, st.floats(0, 1), st.floats(0, 1), st.booleans())
def test_what_is_pasted_arrives_in_order_and_nothing_else_goes(
    text: Clauses, what: list[Pasted], one: float, two: float, plain: bool
) -> None:
    text = accept(text) or text if plain else text
    start, end = sorted((place(text, one), place(text, two)))
    before, after = outside(text, Span(start, end))
    if not what:
        return
    done = paste(text, Span(start, end), what, tracked=not plain, new_id=ids("p"))
    words = "".join(run.text for it in done.clauses for run in it.runs if run.in_proposed)
    assert words == before + "".join(it.text for it in what) + after
    assert "".join(it.text for it in proposed(done.clauses)) == words
    found = [it.id for it in done.clauses]
    assert len(set(found)) == len(found)
    if plain:
        assert not has_changes(done.clauses)
    else:
        assert original(done.clauses) == original(text)


@given(strategies.bases(), LINES, st.floats(0, 1))
def test_lines_with_a_kind_are_clauses_of_that_kind(
    text: Clauses, what: list[Pasted], part: float
) -> None:
    what = [it for it in what if it.kind and it.text]
    if len(what) < 2:
        return
    at = place(text, part)
    for tracked in (False, True):
        done = proposed(paste(text, Span(at, at), what, tracked=tracked, new_id=ids("p")).clauses)
        found = [(it.text, it.role) for it in done]
        wanted = [(it.text, it.kind.role) for it in what if it.kind]
        assert any(found[n : n + len(wanted)] == wanted for n in range(len(found)))


@pytest.mark.parametrize(
    ("at", "pasted", "tracked", "wanted"),
    [
        # Words go in among words, whatever they were.
        (caret(1, 7), "- ly", False, ["b - patrolsly have fallen"]),
        (caret(1, 7), "# ly", True, ["b - patrols{++ly++} have fallen"]),
        # Points after the words of a clause, and in the middle of them.
        (caret(1, 19), "- one|-- two", False, ["b - patrols have fallen", "p1 - one", "p2 -- two"]),
        (
            caret(1, 19), "- one|-- two", True,
            ["b - patrols have fallen", "p1 - {++one++}{++¶++}", "p2 -- {++two++}{++¶++}"],
        ),
        (
            caret(1, 7), "- one|- two", False,
            ["b - patrols", "p1 - one", "p2 - two", "p3 -  have fallen"],
        ),
        (
            caret(1, 7), "- one|- two", True,
            ["b - patrols{++¶++}", "p2 - {++one++}{++¶++}", "p3 - {++two++}{++¶++}",
             "p1 -  have fallen"],
        ),
        # Before the words of a clause, which stays what and who it was.
        (caret(1, 0), "# We:|= so", False, ["p1 # We:", "p2 = so", "b - patrols have fallen"]),
        # Words without a kind go on with what stands there.
        (caret(1, 7), "~ one|~ two", False, ["b - patrolsone", "p1 - two have fallen"]),
        (caret(1, 7), "~ :|- two", False, ["b - patrols:", "p1 - two", "p2 -  have fallen"]),
        # Over a whole clause: it is left out whole, and the new ones stand after it.
        (
            Span(Place(1, 0), Place(1, 19)), "# We:|- act", True,
            ["b - {--patrols have fallen--}{--¶--}", "p1 # {++We:++}{++¶++}",
             "p2 - {++act++}{++¶++}"],
        ),
        (Span(Place(1, 0), Place(1, 19)), "# We:", False, ["b - We:"]),
    ],
)  # fmt: skip
def test_where_pasted_lines_stand(at: Span, pasted: str, tracked: bool, wanted: list[str]) -> None:
    done = paste(BASE, at, lines(pasted), tracked=tracked, new_id=ids("p")).clauses
    said = notation.show(done).splitlines()
    assert said == ["a # This Council notes:", *wanted, "c - parents worry"]


def test_all_of_the_text_replaced_leaves_no_empty_clause() -> None:
    whole = Span(Place(0, 0), Place(2, 13))
    done = paste(BASE, whole, lines("# We:|- act"), tracked=True, new_id=ids("p")).clauses
    assert notation.words(proposed(done)) == ["We:", "act"]
    assert original(done) == BASE


def test_an_empty_clause_becomes_what_is_pasted() -> None:
    base = notation.read("a - one\nb --")
    for what, wanted in (("# We:", "b # We:"), ("- x", "b -- x")):
        done = paste(base, caret(1, 0), lines(what), tracked=False, new_id=ids("p")).clauses
        assert notation.show(done).splitlines()[1] == wanted
    done = paste(base, caret(1, 0), lines("- x|-- y"), tracked=False, new_id=ids("p")).clauses
    assert notation.show(done).splitlines()[1:] == ["b -- x", "p1 --- y"]


def test_plain_words_look_as_those_before_them() -> None:
    bold = (BASE[0].with_runs([Run("We", emphasis=Emphasis(bold=True))]),)
    done = paste(bold, caret(0, 1), lines("~ x"), tracked=False, new_id=ids("p"))
    assert done.clauses[0].runs == (Run("Wxe", emphasis=Emphasis(bold=True)),)
    link = [Pasted((Run("x", emphasis=Emphasis(link="https://a.example")),))]
    done = paste(bold, caret(0, 1), link, tracked=True, new_id=ids("p"))
    assert done.clauses[0].runs[1] == Run("x", ADDED, Emphasis(link="https://a.example"))
    assert done.caret == Place(0, 2)
