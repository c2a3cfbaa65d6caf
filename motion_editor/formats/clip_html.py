"""What programs put on the clipboard as HTML: Word, LibreOffice, Google Docs, browsers, e-mail.

Only words, lists, bold, italic and links are taken. Nothing is fetched, and what cannot be seen
there (scripts, styles, hidden words) is no text. Labels that Word writes as words are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import count, groupby

from motion_editor.core.clause import MAX_LEVEL
from motion_editor.core.text import (
    KEPT,
    PLAIN,
    STRUCK,
    Emphasis,
    Run,
    Runs,
    cut,
    joined,
    stripped,
    words,
)
from motion_editor.formats.html_in import ADDRESS, harmless, refuse_vast
from motion_editor.formats.html_notes import BACK, LIST, REFERENCE, SPOT, Footnotes
from motion_editor.formats.lines import SourceLine, without_controls

_BLOCKS_TEXT = (
    "address article aside blockquote body caption center dd details dialog div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main "
    "menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCKS_TEXT.split())
_UNSEEN = frozenset({"script", "style", "title", "template", "noscript", "xml"})
_VOID_TEXT = "area base br col embed hr img input link meta source track wbr"
_VOID = frozenset(_VOID_TEXT.split())
_LISTS = frozenset({"ul", "ol", "menu"})
_ENDS = {
    "li": frozenset({"li"}), "td": frozenset({"td", "th"}), "th": frozenset({"td", "th"}),
    "tr": frozenset({"tr"}),
}  # fmt: skip
_INSIDE = _LISTS | {"table"}
_BLANK = re.compile(r"[ \t\n\r\f]+")
_WORD_LIST = re.compile(r"mso-list:\s*\S+\s+level(\d)", re.IGNORECASE)
_LABEL = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:display:\s*none|mso-hide:\s*all)\b", re.IGNORECASE)
_TAB = re.compile(r"mso-tab-count", re.IGNORECASE)
_PRE = re.compile(r"white-space(?:-collapse)?:\s*(?:pre|break-spaces)", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight:\s*(\w+)", re.IGNORECASE)
_STYLE = re.compile(r"font-style:\s*(\w+)", re.IGNORECASE)
_THROUGH = re.compile(r"text-decoration(?:-line)?:[^;]*line-through", re.IGNORECASE)
_NEW_PAGE = re.compile(r"page-break-before:\s*always", re.IGNORECASE)
_DEEPEST = 200
"""Tags nested deeper than this have no look of their own."""
_BOLD_FROM = 600
_DIGITS = 4
_LATER = 1_000_000
"""Numbers from here on are those of lines that stand last: footnotes that nothing refers to."""
STRUCK_OPENS, STRUCK_CLOSES = "[DELETE:] ", " [TO HERE]"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a line stands.

    `level` is that of the list item that it begins, -1 for none; `item`, and `cell` of which `row`
    of a table, say in which it is, 0 for none.
    """

    level: int = -1
    item: int = 0
    row: int = 0
    cell: int = 0


@dataclass(slots=True)
class Clipped:
    """The lines of what was copied, and where each stands, by the line's number.

    `inline` says that no block begins or ends in it, `struck` that words in it were struck out:
    these stand between [DELETE:] and [TO HERE].
    """

    lines: list[SourceLine] = field(default_factory=list)
    stands: dict[int, Stand] = field(default_factory=dict)
    inline: bool = True
    struck: bool = False


def clipped(html: str) -> Clipped:
    """The lines of what was copied as HTML."""
    refuse_vast(html)
    page = _Clip()
    page.feed(harmless(html))
    page.close()
    page.finish()
    return page.out


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that is open, and how words in it look.

    `role` is that of a page that marks its footnotes, `note` the footnote that words belong to.
    """

    tag: str = ""
    emphasis: Emphasis = PLAIN
    struck: bool = False
    hidden: bool = False
    tab: bool = False
    pre: bool = False
    item: int = 0
    role: str = ""
    note: str = ""


class _Clip(HTMLParser):
    """Collects lines from tags and text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out = Clipped()
        self._runs: list[Run] = []
        self._open: list[_Open] = []
        self._unseen: list[str] = []
        self._counted = count(1)
        self._level = -1  # of an item that has begun and has no words yet
        self._rows: list[tuple[int, int]] = []
        self._heading = 0
        self._last = ""
        self._notes = Footnotes()

    @property
    def _now(self) -> _Open:
        return self._open[-1] if self._open else _Open()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens: a line may end, an item begin, a look change."""
        if tag == "body":
            self._unseen.clear()
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if self._unseen:
            return
        values = {name: value or "" for name, value in attrs}
        style = values.get("style", "")
        if tag == "br":
            self.end_line(soft=not _NEW_PAGE.search(style))
        if tag in _BLOCKS:
            self.out.inline &= tag in ("html", "body")
            self.end_line()
            self._close_same(tag)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(self._look(tag, values, style))
        self._begin(tag, values, style)
        if self._now.role == REFERENCE and tag == "a":
            spot = self._notes.refer(values.get("href", "").removeprefix("#"))
            self._runs.append(replace(spot, emphasis=self._now.emphasis))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes; one that was never opened is passed over."""
        if self._unseen:
            if tag in self._unseen:
                del self._unseen[self._unseen.index(tag) :]
            return
        if tag in _BLOCKS:
            self.end_line()
            self._heading = 0
            if tag == "li" or tag in _LISTS:
                self._level = -1
            if tag == "table" and self._rows:
                self._rows.pop()
        at = next((n for n in range(len(self._open) - 1, -1, -1) if self._open[n].tag == tag), -1)
        if at >= 0:
            # The end of a block ends all that is open in it: LibreOffice leaves out </li>.
            del self._open[at : None if tag in _BLOCKS else at + 1]

    def handle_data(self, data: str) -> None:
        """Text: white space is one space, as a browser shows it, unless it is kept on purpose."""
        now = self._now
        if not self._unseen and now.role == REFERENCE:
            self._notes.label(data)
        if self._unseen or now.hidden:
            return
        self._last = data
        if now.tab:
            data = " "
        if now.pre and "\n" in data:
            first, *rest = data.replace("\r\n", "\n").split("\n")
            self._say(first, now)
            for line in rest:
                self.end_line(soft=None)
                self._say(line, now)
            return
        self._say(data if now.pre else _BLANK.sub(" ", data), now)

    def handle_comment(self, data: str) -> None:
        """Where the copied words begin, whatever white space stands before them."""
        if data.strip() == "StartFragment" and not any(it.text.strip() for it in self._runs):
            self._runs.clear()

    def finish(self) -> None:
        """End the last line; white space that ends with the page is none of its words."""
        if self._runs and "\n" in self._last[len(self._last.rstrip()) :]:
            last = self._runs[-1]
            self._runs[-1] = last.with_text(last.text.rstrip(" "))
        self.end_line()
        self.out.lines = self._notes.placed(self.out.lines)

    def _say(self, data: str, now: _Open) -> None:
        text, _ = without_controls(data.replace("\t", " ").replace(SPOT, "\ufffd"))
        inner = self.out.inline and "\n" not in self._last and not self._runs
        if not now.pre and not inner and (not self._runs or self._runs[-1].text[-1:] == " "):
            text = text.lstrip(" ")
        if text:
            self._runs.append(Run(text, STRUCK if now.struck else KEPT, now.emphasis))

    def end_line(self, *, soft: bool | None = False) -> None:
        """End the line that is open; a blank one parts it from the next, unless `soft` or None."""
        runs, self._runs = joined(self._runs), []
        lines = self.out.lines
        if self._now.role == LIST:
            # The heading of the footnotes belongs to none of them, and says nothing.
            if self._now.note and words(runs).strip():
                self._notes.take(self._now.note, _LATER + len(lines), stripped(runs))
            return
        if any(run.text.strip() for run in runs) or (runs and self.out.inline):
            number = len(lines) + 1
            lines.append(
                SourceLine(number, self._said(runs), soft=bool(soft), heading=self._heading)
            )
            self.out.stands[number] = Stand(self._level, self._now.item, *self._place())
            self._level = -1
            if soft is not False:
                return
        if soft and lines and lines[-1].soft:
            # A second line break in a row is a paragraph's end.
            lines[-1] = replace(lines[-1], soft=False)
        if lines and not lines[-1].blank:
            lines.append(SourceLine(len(lines) + 1, ()))

    def _said(self, runs: Runs) -> Runs:
        """The words, those struck out between marks, so that they do not read as the others do."""
        if all(run.state is KEPT for run in runs):
            return runs
        out: list[Run] = []
        for state, some in groupby(runs, key=lambda run: run.state):
            plain = tuple(run.with_state(KEPT) for run in some)
            text = words(plain)
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            if out and out[-1].text.endswith(STRUCK_CLOSES) and text[:1].isalnum():
                out.append(Run(" "))
            if state is STRUCK and start < end:
                self.out.struck = True
                inner = (Run(STRUCK_OPENS), *cut(plain, start, end), Run(STRUCK_CLOSES))
                plain = (*cut(plain, 0, start), *inner, *cut(plain, end))
            out += plain
        # One look, one run: adding piece to piece would take long where there are very many.
        alike = groupby(out, key=lambda run: run.emphasis)
        return tuple(Run(words(some), KEPT, look) for look, some in alike)

    def _place(self) -> tuple[int, int]:
        return self._rows[-1] if self._rows else (0, 0)

    def _close_same(self, tag: str) -> None:
        """Close what an opening tag closes: any a paragraph, an item the one before it."""
        ends = _ENDS.get(tag, frozenset({"p"}))
        for at in range(len(self._open) - 1, -1, -1):
            found = self._open[at].tag
            if found in ends:
                del self._open[at:]
                return
            if found in (_INSIDE if tag in _ENDS else _BLOCKS):
                return

    def _begin(self, tag: str, values: dict[str, str], style: str) -> None:
        """What begins with a tag: an item, a heading, a row or a cell."""
        if tag == "li":
            self._level = self._depth(values)
        elif found := _WORD_LIST.search(style) if tag in _BLOCKS else None:
            self._level = min(max(int(found.group(1)) - 1, 0), MAX_LEVEL)
        elif tag in _BLOCKS and len(tag) == 2 and tag[1].isdigit():
            self._heading = int(tag[1])
        elif tag == "table":
            self._rows.append((0, 0))
        elif tag == "tr" and self._rows:
            self._rows[-1] = (next(self._counted), 0)
        elif tag in ("td", "th") and self._rows:
            row, cell = self._rows[-1]
            self._rows[-1] = (row, cell + 1)

    def _depth(self, values: dict[str, str]) -> int:
        said = values.get("aria-level") or values.get("data-aria-level") or ""
        lists = sum(it.tag in _LISTS for it in self._open)
        depth = int(said) if said.isascii() and said.isdigit() and len(said) == 1 else lists
        return min(max(depth - 1, 0), MAX_LEVEL)

    def _look(self, tag: str, values: dict[str, str], style: str) -> _Open:
        now = self._now
        look = now.emphasis
        if tag in ("b", "strong"):
            look = replace(look, bold=True)
        elif tag in ("i", "em"):
            look = replace(look, italic=True)
        elif tag == "a" and ADDRESS.match(values.get("href", "").strip()):
            look = replace(look, link=values["href"].strip())
        if found := _WEIGHT.search(style):
            look = replace(look, bold=_is_bold(found.group(1).lower()))
        if found := _STYLE.search(style):
            look = replace(look, italic=found.group(1).lower() in ("italic", "oblique"))
        begins = tag == "li" or (tag in _BLOCKS and _WORD_LIST.search(style) is not None)
        return _Open(
            tag,
            look,
            now.struck or tag in ("del", "s", "strike") or bool(_THROUGH.search(style)),
            now.hidden
            or (tag == "a" and values.get("role") in (REFERENCE, BACK))
            or bool(_LABEL.search(style) or _HIDDEN.search(style)),
            now.tab or bool(_TAB.search(style)),
            now.pre or tag == "pre" or bool(_PRE.search(style)),
            next(self._counted) if begins else 0 if tag in _LISTS else now.item,
            _role(tag, values.get("role", ""), now.role),
            (values.get("id", "") if tag == "li" and now.role == LIST else "") or now.note,
        )


def _role(tag: str, own: str, around: str) -> str:
    """The role of what stands in a tag; that of the list of footnotes holds for all in it.

    Only a link refers to a footnote: of whatever else is called so the words are words.
    """
    if own == LIST or (own == REFERENCE and tag == "a"):
        return own
    return around if around in (REFERENCE, LIST) else ""


def _is_bold(weight: str) -> bool:
    if weight.isascii() and weight.isdigit() and len(weight) <= _DIGITS:
        return int(weight) >= _BOLD_FROM
    return weight in ("bold", "bolder")
