"""Another text as a tracked one: the base untouched, the proposal word for word."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.compare.clauses import align
from motion_editor.compare.tracked import compare, marked
from motion_editor.core.changes import ChangeKind, changes
from motion_editor.core.clause import Clause, Clauses, Was, fitted
from motion_editor.core.normal import normal
from motion_editor.core.text import (
    ADDED,
    KEPT,
    Emphasis,
    Run,
    joined,
    original_words,
    proposed_words,
)
from motion_editor.core.tracked import original, proposed
from tests.compare.scripts import Line, script
from tests.notation import read, show
from tests.strategies import amendments_of, bases, ids

RECORD = Path(__file__).parents[3] / "shared" / "cases" / "rotherham"
LONG = (
    "the swimming pool at Fenside closed without notice",
    "bus fares in the north have doubled since 2024",
    "officers report back on the state of the roof",
)


def said(clauses: Clauses) -> list[tuple[str, Was]]:
    """What a text says and how: words, roles and levels."""
    return [(item.text, item.kind) for item in clauses]


@st.composite
def changed(draw: st.DrawFn) -> tuple[Clauses, Clauses]:
    """A base and what some edits of it propose, or another text altogether."""
    old = draw(bases())
    if draw(st.booleans()):
        # Longer words, so that moves, splits and joins are seen for what they are.
        some = st.sampled_from(LONG)
        old = tuple(it.with_runs(joined([Run(f"{draw(some)} {it.text}")])) for it in old)
    if draw(st.integers(0, 5)) == 0:
        return old, draw(bases())
    return old, proposed(draw(amendments_of(old, "a", 5)))


@given(changed())
def test_the_base_is_untouched_and_the_other_text_is_proposed(
    texts: tuple[Clauses, Clauses],
) -> None:
    old, new = texts
    result = compare(old, new, ids("c"))
    assert original(result) == old
    assert said(proposed(result)) == said(new)
    assert normal(result) == result
    for some in (result, proposed(result)):
        assert len({item.id for item in some}) == len(some)
    for pair in align(old, new):
        event(pair.kind.name)


@given(bases())
def test_the_same_text_is_the_same_objects(old: Clauses) -> None:
    result = compare(old, old, ids("c"))
    assert all(one is two for one, two in zip(result, old, strict=True))


@given(bases(), st.data())
def test_levels_that_skip_are_fitted(old: Clauses, data: st.DataObject) -> None:
    deep = tuple(replace(it, level=data.draw(st.integers(0, 4))) for it in old)
    assert said(proposed(compare(old, deep, ids("c")))) == said(fitted(deep))


CASES = {
    "words": (
        "a - The Council will spend £1.8m.",
        "x - The Council will spend £2.4m.",
        "a - The Council will spend {--£1.8m--}{++£2.4m++}.",
    ),
    "left out and put in": (
        """a - Parks need staff and care.
        b - Buses are late everywhere.
        c - Libraries matter to us.""",
        """x - Parks need staff and care.
        y - Write to the Minister today.
        z - Libraries matter to us.""",
        """a - Parks need staff and care.
        b - {--Buses are late everywhere.--}{--¶--}
        n1 - {++Write to the Minister today.++}{++¶++}
        c - Libraries matter to us.""",
    ),
    "a few words grown and shrunk": (
        """a - Fences.
        b - Buses are late everywhere.
        c - Open the pool at seven, and the sauna, the café and the sun terrace at eight.""",
        """x - Gates, because nobody can climb what they cannot see.
        y - Fences, where the wardens and the neighbours ask for them.
        z - the sun terrace at eight.""",
        """n1 - {++Gates, because nobody can climb what they cannot see.++}{++¶++}
        a - Fences{++, where the wardens and the neighbours ask for them++}.
        b - {--Buses are late everywhere.--}{--¶--}
        c - {--Open the pool at seven, and the sauna, the café and --}the sun terrace at eight.""",
    ),
    "role and level": (
        """a # We ask the Council:
        b - Open the pool.
        c - Close the depot.""",
        """x # We ask the Council:
        y - Open the pool.
        z -- Close the depot.""",
        """a # We ask the Council:
        b - Open the pool.
        c --(-) Close the depot.""",
    ),
    "moved with a word struck inside": (
        """a - Open the swimming pool at Fenside now.
        b - Publish the survey of the roof.
        c - Report to Full Council in May.""",
        """x - Publish the survey of the roof.
        y - Report to Full Council in May.
        z - Open the swimming pool at Fenside.""",
        """a - {--Open the swimming pool at Fenside now.--}{--¶--}
        b - Publish the survey of the roof.
        c - Report to Full Council in May.
        n1>a - Open the swimming pool at Fenside{-- now--}.""",
    ),
    "split": (
        "a - Open the pool at once. Publish the survey of its roof.",
        """x - Open the pool at once.
        y - Publish the survey of its roof.""",
        """a - Open the pool at once.{-- --}{++¶++}
        n1 - Publish the survey of its roof.""",
    ),
    "joined": (
        """a - Open the pool at once.
        b - Publish the survey of its roof.""",
        "x - Open the pool at once. Publish the survey of its roof.",
        """a - Open the pool at once.{--¶--}
        b - {++ ++}Publish the survey of its roof.""",
    ),
    "joined and nested": (
        """a - Aldermoor needs its baths.
        b - Open the pool at once.
        c - Publish the survey of its roof.""",
        """x - Aldermoor needs its baths.
        y -- Open the pool at once. Publish the survey of its roof.""",
        """a - Aldermoor needs its baths.
        b --(-) Open the pool at once.{--¶--}
        c - {++ ++}Publish the survey of its roof.""",
    ),
    "split and nested": (
        """a - Aldermoor needs its baths.
        b - Open the pool at once. Publish the survey of its roof.""",
        """x - Aldermoor needs its baths.
        y -- Open the pool at once.
        z -- Publish the survey of its roof.""",
        """a - Aldermoor needs its baths.
        b --(-) Open the pool at once.{-- --}{++¶++}
        n1 -- Publish the survey of its roof.""",
    ),
    "a split into unlike halves": (
        "a # Therefore we ask the Council: to open the pool at Fenside",
        """x # Therefore we ask the Council:
        y - to open the pool at Fenside""",
        """a # Therefore we ask the Council:{-- to open the pool at Fenside--}
        n1 - {++to open the pool at Fenside++}{++¶++}""",
    ),
    "unlike clauses joined": (
        """a # Therefore we ask the Council:
        b - to open the pool at Fenside""",
        "x # Therefore we ask the Council: to open the pool at Fenside",
        """a # Therefore we ask the Council:{++ to open the pool at Fenside++}
        b - {--to open the pool at Fenside--}{--¶--}""",
    ),
    "an empty clause is not moved": (
        """a -
        b - Open the pool at Fenside.
        c - Publish the survey.""",
        """x - Open the pool at Fenside.
        y - Publish the survey.
        z -""",
        """a - {--¶--}
        b - Open the pool at Fenside.
        c - Publish the survey.
        n1 - {++¶++}""",
    ),
    "everything gone": (
        """a - Open the pool.
        b - Close it.""",
        "x = Nothing was resolved that evening",
        """a - {--Open the pool.--}{--¶--}
        b - {--Close it.--}{--¶--}
        n1 = {++Nothing was resolved that evening++}{++¶++}""",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_by_hand(name: str) -> None:
    old, new, expected = (read(text) for text in CASES[name])
    assert show(compare(old, new, ids())) == show(expected)


def test_the_part_with_the_first_words_of_the_base_keeps_the_id() -> None:
    old = read("a - Open the pool at Fenside without any delay and publish the whole survey.")
    new = read(
        """x - Now then.
        y - Open the pool at Fenside without any delay and publish the whole survey."""
    )
    result = compare(old, new, ids())
    assert original(result) == old
    assert [item.id for item in proposed(result)] == ["n1", "a"]


def test_emphasis_of_the_base_stays_and_added_words_bring_theirs() -> None:
    bold, italic = Emphasis(bold=True), Emphasis(italic=True)
    old = (Run("Open the "), Run("pool", emphasis=bold), Run(" now"))
    new = (Run("Open the pool and the "), Run("baths", emphasis=italic), Run(" now"))
    runs = marked(old, new)
    assert original_words(runs) == "Open the pool now"
    assert proposed_words(runs) == "Open the pool and the baths now"
    assert Run("pool", emphasis=bold) in runs
    assert Run(" baths", ADDED, italic) in runs or Run("baths", ADDED, italic) in runs


@pytest.mark.skipif(not RECORD.exists(), reason="the shared cases are not beside the checkout")
def test_of_a_real_motion_as_moved_exactly_what_the_mover_changed_is_found() -> None:
    notice, moved = (_paragraphs(RECORD / f"{name}.txt") for name in ("notice", "moved"))
    result = compare(notice, moved, ids())
    assert original(result) == notice
    assert [it.text for it in proposed(result)] == [it.text for it in moved]
    found = [(it.kind, it.struck, it.added[:12]) for it in changes(result)]
    assert found == [
        (ChangeKind.REWORD, ",", ""),
        (ChangeKind.INSERT, "", "Acknowledges"),
    ]


def _paragraphs(path: Path) -> Clauses:
    text = path.read_text("utf-8").partition("Mover:-")[0]
    text = text[text.index("This Council notes:-") :]
    items = re.split(r"\n(?:·\s*|(?=Therefore))", text)
    return tuple(Clause(f"b{at}", (Run(" ".join(item.split())),)) for at, item in enumerate(items))


def test_every_kind_of_change_is_told_and_the_laws_hold_on_long_texts() -> None:
    seen: Counter[ChangeKind] = Counter()
    for seed in range(12):
        both = script(seed, 60)
        old, new = (_clauses(lines, name) for lines, name in ((both.old, "b"), (both.new, "x")))
        result = compare(old, new, ids())
        assert original(result) == old
        assert said(proposed(result)) == said(new)
        seen.update(change.kind for change in changes(result))
        # Where a clause only moved, no word of it is marked.
        whole = {new[j].text for i, j in both.truth if i in both.moved} & {it.text for it in old}
        copied = [item for item in result if item.moved_from and item.text in whole]
        assert all(run.state is KEPT for item in copied for run in item.runs)
    wanted = set(ChangeKind) - {ChangeKind.RESTYLE}
    assert all(seen[kind] >= 10 for kind in wanted), seen


def _clauses(lines: Sequence[Line], prefix: str) -> Clauses:
    return tuple(Clause(f"{prefix}{at}", (Run(line.text),)) for at, line in enumerate(lines))
