"""Placeholders: found wherever Word has split them, filled with words, never read again."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st
from lxml import etree
from lxml.etree import _Element

from motion_editor.formats.word import names as n
from motion_editor.formats.word.fill import compiled, filled, prepare
from motion_editor.formats.word.names import W_NS, w
from motion_editor.formats.word.placeholders import faults, located, matches, text_of
from motion_editor.papers.blocks import NAMES, TEXT

VALUES = sorted(set(NAMES) - {TEXT})
WORDS = st.text(st.sampled_from("aé &<>{}|'\"\u2028\t"), max_size=12)
PLAIN = st.text(st.sampled_from("aé &<>:"), max_size=8)


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, list[str]]:
    """The words of a paragraph with placeholders, and the same cut into runs anywhere."""
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        parts.append(draw(PLAIN))
        name, gap = draw(st.sampled_from(VALUES)), draw(st.sampled_from(["", " ", "\xa0"]))
        written = name.upper() if draw(st.booleans()) else name
        parts.append(f"{{{{{gap}{written}{gap}}}}}")
    text = "".join([*parts, draw(PLAIN)])
    cuts = sorted(draw(st.sets(st.integers(1, max(len(text) - 1, 1)), max_size=8)))
    ends = [0, *cuts, len(text)]
    return text, [text[a:b] for a, b in pairwise(ends)]


def made(runs: list[str]) -> _Element:
    """A part with a paragraph of these runs, and one after it."""
    root = etree.Element(w("hdr"), nsmap={"w": W_NS})
    paragraph = etree.SubElement(root, n.P)
    for run in runs:
        words = etree.SubElement(etree.SubElement(paragraph, n.RUN), n.TEXT)
        words.text = run
    etree.SubElement(root, n.P)
    return root


@given(lines(), st.fixed_dictionaries(dict.fromkeys(VALUES, WORDS)))
def test_values_take_the_place_of_their_names_however_split(
    line: tuple[str, list[str]], values: dict[str, str]
) -> None:
    text, runs = line
    root = made(runs)
    [said, _] = prepare(list(root.iter(n.P)))
    xml = filled(compiled(etree.tostring(root, encoding="unicode")), values)
    found = [text_of(it) for it in etree.fromstring(xml).iter(n.P)][:-1]
    names = [it.name for it in matches(text)]
    want = re.sub(
        r"\{\{\s*(\w+)\s*\}\}",
        lambda it: re.sub("[\t\u2028]", "\n", values[it[1].casefold()]),
        text,
    )
    if any(values[name] for name in names) or not said.lone:
        assert found == [want] == [said.filled(values)]
    else:
        assert found == [] and said.filled(values) is None


def test_only_a_label_is_left_out_with_its_value() -> None:
    texts = ("Group: {{group}}", "{{council}}", "{{mover}}, {{seconder}}", "By {{mover}} alone")
    root = etree.Element(w("body"), nsmap={"w": W_NS})
    for text in texts:
        words = etree.SubElement(etree.SubElement(etree.SubElement(root, n.P), n.RUN), n.TEXT)
        words.text = text
    prepare(list(root.iter(n.P)))
    pieces = compiled(etree.tostring(root, encoding="unicode"))
    empty = dict.fromkeys(NAMES, "")
    shown = [text_of(it) for it in etree.fromstring(filled(pieces, empty)).iter(n.P)]
    assert shown == ["By  alone"]
    one = filled(pieces, empty | {"seconder": "Cllr Oakes"})
    assert [text_of(it) for it in etree.fromstring(one).iter(n.P)] == [", Cllr Oakes", "By  alone"]


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("Moved: {{moover}}", "{{moover}}", "mover"),
        ("{{ Meeting date }}", "{{ Meeting date }}", "meeting_date"),
        ("{{proposer}}", "{{proposer}}", "mover"),
        ("{{text}}", "{{text}}", "clauses"),
        ("{{xyzzy}}", "{{xyzzy}}", ""),
        ("{mover} and more", "{mover}", "mover"),
        ("{{mover} and more", "{{mover}", "mover"),
        ("mover}} and more", "mover}}", "mover"),
        ("{{ cycler.__init__ }}", "{{ cycler.__init__ }}", ""),
    ],
)
def test_what_is_nearly_a_placeholder_is_named(text: str, written: str, meant: str) -> None:
    [found] = faults(text, "paragraph 1")
    assert (found.written, found.meant) == (written, meant)


@pytest.mark.parametrize("text", ["{{mover}} {{ MOVER }}", "a set {a, b} of words", "no braces"])
def test_what_is_none_or_right_is_no_fault(text: str) -> None:
    assert list(faults(text, "")) == []


def test_places_are_told_as_a_person_counts() -> None:
    cell = f"<w:tc><w:p/>{'<w:p/>'}</w:tc>"
    box = "<w:p><w:r><w:txbxContent><w:p/></w:txbxContent></w:r></w:p>"
    table = f"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc>{cell}</w:tr></w:tbl>"
    root = etree.fromstring(f'<w:hdr xmlns:w="{W_NS}"><w:p/>{table}{box}<w:p/></w:hdr>')
    assert [where for _, where in located(root)] == [
        "paragraph 1", "table 1, row 1, cell 1", "table 1, row 2, cell 1",
        "table 1, row 2, cell 2", "table 1, row 2, cell 2", "paragraph 2", "a text box",
        "paragraph 3",
    ]  # fmt: skip
    assert next(located(root, "footer"))[1] == "footer, paragraph 1"
