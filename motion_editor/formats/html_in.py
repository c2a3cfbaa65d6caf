"""Web pages and what is pasted from them: paragraphs, lists and line breaks as lines.

Nothing is fetched. Scripts, styles and page controls are dropped and named in a remark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html.parser import HTMLParser
from itertools import accumulate

from motion_editor.core.clause import MAX_LEVEL, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import letters, roman
from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    STRUCK,
    Emphasis,
    Run,
    Runs,
    State,
    in_state,
    joined,
    stripped,
)
from motion_editor.core.wording import mark, say
from motion_editor.formats.html_notes import BACK, LIST, REFERENCE, SPOT, Footnotes
from motion_editor.formats.lines import SourceLine, without_controls
from motion_editor.formats.marks import has_marks
from motion_editor.formats.reading import Reading, Remark, quoted
from motion_editor.formats.text import read_lines

_BLOCKS_TEXT = (
    "address article aside blockquote body caption center dd details dialog div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main "
    "menu ol p pre section summary table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(_BLOCKS_TEXT.split())
"""The tags that begin and end a line of their own."""
_DROPPED_TEXT = (
    "script style template noscript svg math head nav button select textarea iframe object "
    "audio video canvas"
)
_DROPPED = frozenset(_DROPPED_TEXT.split())
_LISTS = frozenset({"ul", "ol", "menu"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = frozenset("1aAiI")
_UNSIGNED = re.compile(r"list-style(?:-type)?\s*:\s*none\b", re.IGNORECASE)
_NO_SIGN = "none"
_MOST = 1000
"""Numbers from here on are no labels to our reader of text."""
_DIGITS = 6
_TAGS = 200_000
_DEEPEST = 60
"""Tags nested deeper than this have no look of their own."""
ADDRESS = re.compile(r"(?:https?://|mailto:)\S+$", re.IGNORECASE)
"""What a link of a page may lead to, to be kept."""
_LEFT_OUT = mark("The page's <{tag}> was left out.")
_LEFT_OUT_WITH = mark("The page's <{tag}> was left out, beginning {words}.")
_QUIET = frozenset({"script", "style", "head", "template"})
_EMPTY_TEXT = "area base br col embed hr img input link meta source track wbr"
_EMPTY = frozenset(_EMPTY_TEXT.split())
_BLANK = re.compile(r"[ \t\n\r\f]+")
_ODD_SECTION = re.compile(r"<!\[(?!(?:if|else|endif|CDATA)\b)", re.IGNORECASE)
_LONG_REFERENCE = re.compile(r"&#([0-9]{8,})")
_PAST_ALL = "1114112"  # the first number that no character has


def html_lines(html: str) -> str:
    """The words of a web page, one paragraph a line, with bullets, numbers and indentation.

    What the page marks as deleted or inserted stands in [DELETE:] … [TO HERE] and
    [INSERT:] … [TO HERE].
    """
    return "\n".join(_plain(line) for line in _parsed(html).lines)


def read_html(html: str, new_id: NewId, title: str = "", *, amendment: bool = False) -> Reading:
    """The motion in a web page, as `read_text` reads it, bold, italic and links kept.

    The lines of remarks are those of `html_lines`; what the page lost see `left_out`.
    """
    lines = [replace(line, number=at) for at, line in enumerate(_parsed(html).lines, 1)]
    return read_lines(lines, new_id, title, amendment=amendment)


def left_out(html: str) -> tuple[Remark, ...]:
    """What no reader takes of a web page, however the page is read."""
    page = _parsed(html)
    # The furthest place so far: notes at the foot stand out of turn.
    places = list(accumulate((line.number for line in page.lines), max))
    return tuple(replace(it, line=_line_of(places, it.line)) for it in page.remarks())


def _line_of(places: Sequence[int], number: int) -> int:
    """The line made of a place in the page by its line there, or of the next with any words."""
    at = bisect_left(places, number) + 1 if number else 0
    return at if at <= len(places) else 0


@lru_cache(maxsize=1)
def _parsed(html: str) -> Page:
    """The page, which nobody changes: one page is asked for many times, until it is taken in."""
    refuse_vast(html)
    page = Page()
    page.read(html)
    page.settle_marks()
    return page


def refuse_vast(html: str) -> None:
    """Raise MotionError for a page with more tags than any motion, which would take minutes."""
    if html.count("<") > _TAGS:
        raise MotionError(
            say("The page has more than {number:,} tags, more than any motion.", number=_TAGS),
            say("Copy the motion's own words and try with those."),
        )


def harmless(html: str) -> str:
    """The page without the beginnings of tags and comments that never end, nor endless numbers.

    The parser would look for the end of each of them through the whole page; `int` takes no more
    than 4,300 figures.
    """
    html = _ODD_SECTION.sub("&lt;![", html)
    html = _LONG_REFERENCE.sub(_shorter, html)
    last = html.rfind(">") + 1
    html = html[:last] + html[last:].replace("<", "&lt;")
    closed = html.rfind("-->") + 3 if "-->" in html else 0
    return html[:closed] + html[closed:].replace("<!--", "&lt;!--")


def _shorter(reference: re.Match[str]) -> str:
    """A reference to a character, by a number of no more figures than characters have."""
    figures = reference[1].lstrip("0") or "0"
    return f"&#{figures if len(figures) <= len(_PAST_ALL) else _PAST_ALL}"


def _plain(line: SourceLine) -> str:
    """A line with what is deleted or inserted between marks."""
    marks = {STRUCK: "[DELETE:] ", ADDED: "[INSERT:] "}
    out = ""
    for run in line.runs:
        if run.state is KEPT or not run.text.strip():
            out += run.text
        else:
            out += f"{marks[run.state]}{run.text.strip()} [TO HERE]"
            out += " " if run.text[-1:].isspace() else ""
    return out


@dataclass(slots=True)
class _List:
    """A list that is open: the number of its next item, and how it counts ("" for bullets)."""

    kind: str
    next: int = 1

    def label(self) -> str:
        """The label of the next item, as a browser shows it."""
        number = self.next
        self.next += 1
        if self.kind == _NO_SIGN:
            return ""
        if not self.kind or not 0 < number < _MOST:
            return "• "
        if self.kind in "aA":
            return f"({letters(number) if self.kind == 'a' else letters(number).upper()}) "
        if self.kind in "iI":
            return f"({roman(number) if self.kind == 'i' else roman(number).upper()}) "
        return f"{number}. "


class Page(HTMLParser):
    """Collects lines from the tags and the text of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[SourceLine] = []
        self.notes = Footnotes()
        self._listing = 0  # how many sections deep in the list of footnotes
        self._noting = ""  # the footnote that is read
        self._runs: list[Run] = []
        self._number = 1
        self._lists: list[_List] = []
        self.looks: list[tuple[str, Emphasis, State]] = []
        self._dropping: list[str] = []
        self._dropped: dict[str, str] = {}
        self._controls: dict[int, str] = {}
        self._heading = 0
        self._labelling = False
        self._bullet: str | None = None  # of an item that has begun and has no words yet

    def read(self, html: str) -> None:
        """Read a whole page: its lines are then in `lines`."""
        self.feed(harmless(html))
        self.close()
        self.end_line()
        self.lines = self.notes.placed(self.lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens: a line may end, a list begin, a look change."""
        self._end_label(tag)
        if self._dropping or tag in _DROPPED:
            if tag not in _EMPTY:
                self._dropping.append(tag)
            return
        values = {name: value or "" for name, value in attrs}
        if tag == "a" and values.get("role") in (REFERENCE, BACK):
            self._refer(values)
        elif tag == "br":
            self.end_line(soft=True)
        elif tag in BLOCKS:
            self.end_line()
            self._open_block(tag, values)
        elif tag not in _EMPTY and len(self.looks) < _DEEPEST:
            self.looks.append((tag, *self.look(tag, values)))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes; one that was never opened is passed over."""
        self._end_label(tag)
        if self._dropping:
            if tag in self._dropping:
                del self._dropping[self._dropping.index(tag) :]
            return
        if tag in BLOCKS:
            self.end_line()
            self._listing -= self._listing > 0 and tag == "section"
            self._heading = 0
            self._bullet = None if tag == "li" else self._bullet
            if tag in _LISTS and self._lists:
                self._lists.pop()
        at = next((at for at, look in reversed(list(enumerate(self.looks))) if look[0] == tag), -1)
        if at >= 0:
            del self.looks[at]

    def handle_data(self, data: str) -> None:
        """Text: white space becomes one space, as a browser shows it."""
        if self._dropping:
            if self._dropping[0] == "a":
                self._label(data)
            elif data.strip():
                self._dropped.setdefault(self._dropping[0], data)
            return
        text, controls = without_controls(_BLANK.sub(" ", data.replace(SPOT, "")))
        controls += SPOT if SPOT in data else ""
        if controls:
            self._controls.setdefault(self.getpos()[0], controls)
        if not self._runs or self._runs[-1].text[-1:] == " ":
            text = text.lstrip(" ")
        if not text:
            return
        if not self._runs:
            before = data[: len(data) - len(data.lstrip())]
            self._number = self.getpos()[0] + before.count("\n")
        _, emphasis, state = self.looks[-1] if self.looks else ("", PLAIN, KEPT)
        self._runs.append(Run(text, state, emphasis))

    def end_line(self, *, soft: bool = False) -> None:
        """End the line that is open, and part it from the next by a blank one unless `soft`."""
        runs = joined(self._runs)
        self._runs = []
        if self._listing:
            self._note(runs)
            return
        if any(run.text.strip() for run in runs):
            depth = min(len(self._lists), MAX_LEVEL + 1)
            indent = "  " * (depth if self._bullet is None else depth - 1)
            whole = joined((Run(indent + (self._bullet or "")), *runs))
            self._bullet = None
            self.lines.append(SourceLine(self._number, whole, soft=soft, heading=self._heading))
            if soft:
                return
        if self.lines and not self.lines[-1].blank:
            self.lines.append(SourceLine(self.lines[-1].number, ()))

    def settle_marks(self) -> None:
        """Where words are marked in brackets, the look of them says nothing more."""
        bracketed = any(has_marks(line.text) for line in self.lines)
        if bracketed:
            self.lines = [
                replace(line, runs=in_state(line.runs, KEPT)) if line.is_marked else line
                for line in self.lines
            ]

    def remarks(self) -> Iterator[Remark]:
        """What was dropped with text in it."""
        for line, controls in self._controls.items():
            codes = ", ".join(f"U+{ord(char):04X}" for char in dict.fromkeys(controls))
            said = say(
                "Control characters that no paper can hold were left out: {codes}.", codes=codes
            )
            yield Remark(said, line)
        for tag, text in self._dropped.items():
            pattern = _LEFT_OUT if tag in _QUIET else _LEFT_OUT_WITH
            yield Remark(say(pattern, tag=tag, words=quoted(text)))

    def _refer(self, values: dict[str, str]) -> None:
        """A reference to a footnote, or the way back from one, of which no word is read."""
        self._labelling = values["role"] == REFERENCE and not self._listing
        if self._labelling:
            _, look, state = self.looks[-1] if self.looks else ("", PLAIN, KEPT)
            spot = self.notes.refer(values.get("href", "").removeprefix("#"))
            self._number = self._number if self._runs else self.getpos()[0]
            self._runs.append(replace(spot, state=state, emphasis=look))
        self._dropping.append("a")

    def _end_label(self, tag: str) -> None:
        """A reference that is never closed ends with its paragraph, for no more may be dropped."""
        if tag in BLOCKS and self._dropping[:1] == ["a"]:
            self._dropping.clear()

    def _label(self, data: str) -> None:
        if self._labelling:
            self.notes.label(data)

    def _note(self, runs: Runs) -> None:
        """A line of the list of footnotes; its heading belongs to none and says nothing."""
        if self._noting and any(run.text.strip() for run in runs):
            self.notes.take(self._noting, self._number, stripped(runs))

    def _open_block(self, tag: str, values: dict[str, str]) -> None:
        if tag == "section" and (self._listing or values.get("role") == LIST):
            self._listing += 1
            self._noting = ""
        elif self._listing and tag == "li":
            self._noting = values.get("id") or self._noting
        if tag in _LISTS:
            kind = (values.get("type") or "1") if tag == "ol" else ""
            kind = kind if kind in _KINDS else ""
            if _UNSIGNED.search(values.get("style", "")):
                kind = _NO_SIGN  # The page prints its own labels among the words.
            self._lists.append(_List(kind, _number(values, "start", 1)))
        elif tag == "li":
            if not self._lists:
                self._lists.append(_List(""))
            now = self._lists[-1]
            now.next = _number(values, "value", now.next)
            self._bullet = now.label()
        elif tag in _HEADINGS:
            self._heading = int(tag[1])

    def look(self, tag: str, values: dict[str, str]) -> tuple[Emphasis, State]:
        """How words inside a tag look, and whether the page marks them as changed."""
        _, emphasis, state = self.looks[-1] if self.looks else ("", PLAIN, KEPT)
        if tag in ("b", "strong"):
            emphasis = replace(emphasis, bold=True)
        elif tag in ("i", "em"):
            emphasis = replace(emphasis, italic=True)
        elif tag == "a" and ADDRESS.match(values.get("href", "")):
            emphasis = replace(emphasis, link=values["href"])
        elif tag in ("del", "s", "strike"):
            state = STRUCK
        elif tag == "ins":
            state = ADDED
        return emphasis, state


def _number(values: dict[str, str], name: str, otherwise: int) -> int:
    value = values.get(name, "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < _DIGITS else otherwise
