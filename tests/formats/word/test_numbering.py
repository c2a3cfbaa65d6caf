"""Automatic labels: what Word will count is what the motion says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, strategies as st
from lxml import etree

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.tracked import proposed
from motion_editor.formats.word import names as n
from motion_editor.formats.word.lists import Lists, list_level, read_lists
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.revisions import resolve
from motion_editor.formats.word.stream import Scan
from motion_editor.formats.word.styles import styles_of
from motion_editor.formats.word.template import load_template
from motion_editor.formats.word.writer import write_word
from tests import notation
from tests.formats.word.making import paper
from tests.strategies import bases, tracked_texts

NUMBERS = {
    "decimal": ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
    "lowerLetter": tuple("abcdefghi"),
    "lowerRoman": ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"),
}


def printed(data: bytes) -> list[str]:
    """The labels of the text if carried, counted as Word counts; "" outside lists.

    Word counts a level on through all lists of a definition, starts deeper levels afresh, and
    begins at the number of w:startOverride where a list comes into use.
    """
    package = open_word(data)
    styles = styles_of(package)
    lists = read_lists(package.first("numbering"), styles)
    starts = overrides(package)
    counts: dict[int, int] = {}
    used: set[tuple[str, int]] = set()
    out = []
    for part in resolve(tuple(Scan().items(package.body)), "clean"):
        num, level = list_level(part.shape, styles, lists)
        found = lists.level(num, level)
        if found is None:
            out.append("")
            continue
        start = starts.get((num, level))
        if start is not None and (num, level) not in used:
            used.add((num, level))
            counts[level] = start - 1
        counts[level] = counts.get(level, (start or 1) - 1) + 1
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        out.append(label(package, lists, num, level, counts[level]))
    return out[2:-1]


def label(package: Package, lists: Lists, num: str, level: int, count: int) -> str:
    root = package.first("numbering")
    assert root is not None
    own = f"w:num[@w:numId='{num}']/w:lvlOverride[@w:ilvl='{level}']/w:lvl/w:lvlText"
    words = root.find(own, {"w": n.W_NS})
    if words is not None:
        return words.get(n.VAL, "")
    found = lists.level(num, level)
    assert found is not None
    if found.format == "bullet":
        return "•"
    return found.text.replace(f"%{level + 1}", NUMBERS[found.format][count - 1])


def overrides(package: Package) -> dict[tuple[str, int], int]:
    root = package.first("numbering")
    assert root is not None
    return {
        (num.get(n.NUM_ID, ""), int(over.get(n.ILVL, ""))): int(start.get(n.VAL, ""))
        for num in root.iterchildren(w("num"))
        for over in num.iterchildren(w("lvlOverride"))
        for start in over.iterchildren(w("startOverride"))
    }


NUMBERED = st.sampled_from([item for item in Series if item is not Series.BULLETS])


def wanted(clauses: Clauses, style: NumberingStyle) -> list[str]:
    return list(labels(clauses, style))


@given(bases(), NUMBERED, st.booleans())
def test_a_plain_text_is_counted_as_the_motion_counts(
    clauses: Clauses, series: Series, running: bool
) -> None:
    data = write_word(paper(clauses, series, running))
    assert printed(data) == wanted(clauses, NumberingStyle(series, running))


@given(tracked_texts(most_edits=4), NUMBERED)
def test_a_tracked_text_is_counted_as_if_carried(clauses: Clauses, series: Series) -> None:
    data = write_word(paper(clauses, series))
    assert printed(data) == wanted(proposed(clauses), NumberingStyle(series))


@pytest.mark.parametrize(
    ("text", "given_labels"),
    [
        ("a - One\nb - Two\nc - Three", ("4.", "5.", "7.")),
        ("a - One\nn - {++Two++}{++¶++}\nb - Three", ("1.", "new", "2.")),
        ("a - One\nb - Two\nc -- Three\nd -- Four\ne - Five", ("1.", "new", "(a)", "new", "2.")),
    ],
)
def test_labels_that_a_paper_brings_are_printed(text: str, given_labels: Sequence[str]) -> None:
    data = write_word(paper(text, Series.NUMBERS, labels=given_labels))
    assert printed(data) == list(given_labels)


def test_a_clause_left_out_shows_its_own_number_and_is_not_counted() -> None:
    text = "a - One\nb - {--Two--}{--¶--}\nc - Three"
    data = write_word(paper(text, Series.NUMBERS, labels=("1.", "2.", "3.")))
    assert printed(data) == ["1.", "3."]


def test_bullets_need_one_list_only() -> None:
    text = "l # Notes:\na - One\nm # Asks:\nb - Two\nc -- Three"
    package = open_word(write_word(paper(text)))
    root = package.first("numbering")
    assert root is not None
    assert len(list(root.iterchildren(w("num")))) == 1


@pytest.mark.parametrize("series", Series)
def test_the_styles_of_points_bring_the_list_of_the_series(series: Series) -> None:
    look = load_template()
    lists = look.lists(series)
    root = etree.fromstring(lists.part([]))
    linked = {
        item.get(n.VAL): level.get(n.ILVL)
        for level in root.iter(w("lvl"))
        for item in level.iterchildren(w("pStyle"))
    }
    assert linked == {style: str(level) for level, style in enumerate(look.levels)}
    data = write_word(paper("a - One\nb -- Two", series))
    package = open_word(data)
    styles = styles_of(package)
    found = read_lists(package.first("numbering"), styles)
    forms = [found.level(str(lists.first), level) for level in (0, 1)]
    assert all(forms)
    assert notation.read("a - One")[0].role is Role.POINT
