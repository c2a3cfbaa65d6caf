"""Motions of an invented council, printed in the ways that councils print them."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

from motion_editor.core.clause import Role
from motion_editor.core.numbering import letters, roman
from motion_editor.formats.draft import account, draft
from motion_editor.formats.lines import raw_lines, without_controls
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import Reading

SHARED: Final = Path(__file__).resolve().parents[3] / "shared" / "cases"

WORDS: Final = (
    *("hedgehogs", "crossings", "the", "Borough", "of Aldermoor", "patrols", "£1.5m", "24/005"),
    *("café", "children’s", "a", "co-operative", "(as amended)", "every gate", "shall be", "2030"),
)


@dataclass(frozen=True)
class Point:
    """A clause to be printed: its words, role and level."""

    text: str
    role: Role
    level: int


STYLES: Final = {
    "middle dots": ("·", "·", "·"),
    "bullets": ("•", "o", "▪"),
    "dashes": ("-", "-", "-"),
    "long dashes": ("–", "–", "–"),
    "stars": ("*", "*", "*"),
    "letters o": ("o", "o", "o"),
    "private use": ("\uf0b7", "\uf0a7", "\uf0a7"),
    "numbers": ("1.", "(a)", "(i)"),
    "numbers in brackets": ("(1)", "(a)", "(i)"),
    "letters": ("a.", "i.", "1."),
    "half letters": ("a)", "i)", "1)"),
    "capitals": ("A)", "1.", "(a)"),
    "romans": ("(i)", "(a)", "(1)"),
    "half romans": ("i)", "a)", "1)"),
}


def _label(style: str, count: int) -> str:
    signs = {"1": str(count), "a": letters(count), "i": roman(count)}
    for sign, shown in signs.items():
        if sign in style:
            return style.replace(sign, shown)
    return style.replace("A", letters(count).upper())


def printed(
    points: Sequence[Point], style: str, *, width: int = 0, alone: bool = False, gap: bool = False
) -> str:
    """The motion as text: `width` wraps it, `alone` puts labels on their own lines."""
    counts = [0, 0, 0]
    lines: list[str] = []
    for point in points:
        if point.role is Role.LEAD_IN:
            counts = [0, 0, 0]
            lines.append(point.text)
            continue
        counts[point.level] += 1
        counts[point.level + 1 :] = [0] * (2 - point.level)
        label = _label(STYLES[style][point.level], counts[point.level])
        indent = "    " * point.level
        if alone:
            lines += [indent + label, *_wrapped(point.text, width, indent)]
        else:
            hanging = indent + " " * (len(label) + 1)
            first, *rest = _wrapped(f"{indent}{label} {point.text}", width, hanging)
            lines += [first, *rest]
        if gap:
            lines.append("")
    return "\n".join(lines) + "\n"


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    if not width:
        return [text]
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def sentences(most: int = 25) -> st.SearchStrategy[str]:
    """A sentence that begins with a capital and ends with a full stop or a semicolon."""
    words = st.lists(st.sampled_from(WORDS), min_size=2, max_size=most)
    return st.builds(lambda one, end: "Notes " + " ".join(one) + end, words, st.sampled_from(".;"))


@st.composite
def motions(draw: st.DrawFn) -> tuple[Point, ...]:
    """A motion of lead-ins and points, nested up to two levels deep."""
    out: list[Point] = []
    stems = ("This Council notes:-", "This Council believes that:", "Therefore, we resolve to:")
    for stem in stems[: draw(st.integers(1, 3))]:
        out.append(Point(stem, Role.LEAD_IN, 0))
        level = 0
        for at in range(draw(st.integers(1, 5))):
            level = draw(st.integers(0, min(level + 1, 2))) if at else 0
            out.append(Point(draw(sentences()), Role.POINT, level))
    return tuple(out)


def bare(text: str) -> str:
    """The characters that are not white space."""
    return "".join(text.split())


def assert_nothing_lost(text: str) -> None:
    """Every character of every line became something, and the clauses are what became clauses."""
    lines, _ = source_lines(text)
    found = draft(lines)
    uses = list(account(found))
    became: Counter[tuple[int, str]] = Counter()
    for use in uses:
        became.update((use.line, char) for char in bare(use.words))
    for line in lines:
        became.update((line.number, char) for char in bare(line.marks))
    source: Counter[tuple[int, str]] = Counter()
    for number, raw in raw_lines(text):
        source.update((number, char) for char in bare(without_controls(raw)[0]))
    assert became == source
    for what, there in (
        ("clause", "".join(item.text for item in found.clauses)),
        ("title", found.title),
    ):
        assert bare("".join(use.words for use in uses if use.what == what)) == bare(there)


def assert_remarks_stand(reading: Reading, text: str) -> None:
    """Every remark is a sentence and names a line that the source has, or none."""
    last = max(number for number, _ in raw_lines(text))
    for remark in reading.remarks:
        assert 0 <= remark.line <= last
        assert remark.text.strip() == remark.text
        assert remark.text[-1] in ".?"
