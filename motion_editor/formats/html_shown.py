"""Web pages with all that the eye sees of their words: struck through, underlined, in red."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from motion_editor.core.text import KEPT, Emphasis, State
from motion_editor.formats.html_in import BLOCKS, Page
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.shown import PLAINLY, Shown, colour_name

_RULE = re.compile(r"([\w.\-, \t\r\n]{1,200})\{([^{}]{0,2000})\}")
_SELECTOR = re.compile(r"(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$", re.IGNORECASE)
_TAGS = re.compile(r"<(del|ins)[\s>]", re.IGNORECASE)
_COMMENT = re.compile(r"/\*[^*]{0,2000}\*/|<!--|-->")
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS: Final = {"li": ("ul", "ol", "menu"), "td": ("tr",), "th": ("tr",), "tr": ("table",)}
_STRIKES: Final = frozenset({"del", "s", "strike"})
_BOLD: Final = frozenset({"bold", "bolder", "600", "700", "800", "900"})
_DEEPEST: Final = 200
_LONGEST: Final = 100_000
"""The most of a style sheet that is looked into."""
_BARE: Final = frozenset({"", "none", "transparent", "initial", "inherit", "white", "#fff",
                          "#ffffff", "rgb(255, 255, 255)"})  # fmt: skip


def shown_lines(html: str) -> list[SourceLine]:
    """The lines of a page whose runs have a `Shown` emphasis, none of them left out or put in.

    Looks come from tags, style attributes and simple rules of the page's own style sheet.
    """
    page = _Page()
    page.read(html)
    return page.lines


def tags_in(html: str) -> frozenset[str]:
    """Which tags of its own a page has for words that are deleted and inserted (del, ins)."""
    return frozenset(tag.lower() for tag in _TAGS.findall(html))


class _Page(Page):
    """A page whose looks are all kept; blocks may have one as well."""

    def __init__(self) -> None:
        super().__init__()
        self._rules: dict[str, dict[str, str]] = {}
        self._styling = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens; a block ends those that HTML lets stand unclosed."""
        self._styling = tag == "style"
        if tag in BLOCKS:
            self._close_before(tag)
        super().handle_starttag(tag, attrs)
        if tag in BLOCKS and len(self.looks) < _DEEPEST:
            values = {name: value or "" for name, value in attrs}
            self.looks.append((tag, *self.look(tag, values)))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        self._styling = False
        super().handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        """Text, or the rules of a style sheet."""
        if self._styling:
            self._rules.update(_rules(data[:_LONGEST]))
        super().handle_data(data)

    def look(self, tag: str, values: dict[str, str]) -> tuple[Emphasis, State]:
        """How words inside a tag look; what the page marks as changed is a look like others."""
        before = self.looks[-1][1] if self.looks else PLAINLY
        plain, _ = super().look(tag, values)
        now = before if isinstance(before, Shown) else PLAINLY
        now = replace(now, bold=plain.bold, italic=plain.italic, link=plain.link)
        if tag in _STRIKES:
            now = replace(now, strike=True)
        elif tag in ("u", "ins"):
            now = replace(now, underline=True)
        elif tag == "mark":
            now = replace(now, highlight=True)
        elif tag == "font" and values.get("color"):
            now = replace(now, colour=colour_name(values["color"]))
        for style in self._styles(tag, values):
            now = _styled(now, style)
        return (replace(now, underline=False, colour="") if now.link else now), KEPT

    def _styles(self, tag: str, values: dict[str, str]) -> Iterator[dict[str, str]]:
        """What applies to a tag, the strongest last; a heading's own style is none by hand."""
        names = values.get("class", "").split()[:20]
        if tag not in _HEADINGS:
            yield self._rules.get(tag, {})
        for name in names:
            yield self._rules.get(f".{name}", {})
            yield self._rules.get(f"{tag}.{name}", {})
        yield _declared(values.get("style", ""))

    def _close_before(self, tag: str) -> None:
        """Forget the look of a paragraph or item that was left open."""
        stops = _ITEMS.get(tag, ())
        for at in range(len(self.looks) - 1, -1, -1):
            if self.looks[at][0] in stops:
                break
            if self.looks[at][0] == "p" or (stops and self.looks[at][0] == tag):
                del self.looks[at:]


def _rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of a style sheet that are for a tag, a class, or a tag of a class."""
    for found in _RULE.finditer(_COMMENT.sub(" ", sheet)):
        declared = _declared(found[2])
        for selector in found[1].split(","):
            if selector.strip() and _SELECTOR.match(selector.strip()):
                yield selector.strip(), declared


def _declared(style: str) -> dict[str, str]:
    """The declarations of a style attribute, names and values in small letters."""
    pairs = (part.partition(":") for part in style[:4000].split(";"))
    return {
        name.strip().lower(): value.replace("!important", "").strip().lower()
        for name, _, value in pairs
        if value.strip()
    }


def _styled(look: Shown, style: dict[str, str]) -> Shown:
    if not style:
        return look
    if "font-weight" in style:
        look = replace(look, bold=style["font-weight"] in _BOLD)
    if "font-style" in style:
        look = replace(look, italic=style["font-style"] in ("italic", "oblique"))
    lines = f"{style.get('text-decoration', '')} {style.get('text-decoration-line', '')}".split()
    if "line-through" in lines:
        look = replace(look, strike=True)
    if "underline" in lines:
        look = replace(look, underline=True)
    if "color" in style:
        look = replace(look, colour=colour_name(style["color"]))
    fill = style.get("background-color", style.get("background"))
    if fill is not None:
        look = replace(look, highlight=fill not in _BARE)
    return look
