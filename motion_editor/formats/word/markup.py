"""Paragraphs of a paper as WordprocessingML text: runs, tracked changes, properties in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from motion_editor.core.clause import Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import Footnote, may_have, parted
from motion_editor.core.text import (
    KEPT,
    PLAIN,
    SOFT_BREAK,
    STRUCK,
    Emphasis,
    Run,
    State,
    in_state,
)
from motion_editor.core.wording import say
from motion_editor.formats.word.plan import Planned

STEP: Final = 567
"""The indent of a nested lead-in or text, a level, in twentieths of a point: one centimetre."""

_TABLE_WIDTH: Final = 9000
"""The width of tables in twentieths of a point; what counts is that they fill the page."""

_TIGHT: Final = '<w:spacing w:before="0" w:after="0"/>'

_LINES: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE: Final = (
    f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{_LINES}</w:tblBorders>'
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/></w:tblPr>'
)
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0a-\x1f\ud800-\udfff\ufffe\uffff]")
_ADDRESS: Final = re.compile(
    "(?:https?://|mailto:)[^\\s\x00-\x1f\ud800-\udfff\ufffe\uffff]+", re.IGNORECASE
)
_SPECIAL: Final = re.compile("[&<>\t\u2028]")
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_BREAKS: Final = re.compile("([\t\u2028])")
_BREAK_TAGS: Final = {SOFT_BREAK: "<w:br/>", "\t": "<w:tab/>"}
_PROPERTIES: Final = {
    (False, False): "",
    (True, False): "<w:rPr><w:b/><w:bCs/></w:rPr>",
    (False, True): "<w:rPr><w:i/><w:iCs/></w:rPr>",
    (True, True): "<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>",
}


@dataclass(slots=True)
class Markup:
    """Writes paragraphs; keeps count of ids, and of the addresses that links go to.

    `styles` are the style ids by purpose, `levels` those of points, `first` is the list that these
    bring with them, `link_style` the character style of links ("" for none). `signature` is the
    author and date of tracked changes, as attributes. `notes` collects the paragraphs of
    footnotes, `note_links` the addresses in them.
    """

    styles: dict[str, str]
    levels: tuple[str, ...]
    signature: str
    first: int
    link_style: str = ""
    links: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    note_links: dict[str, str] = field(default_factory=dict)
    _ids: int = 0

    def paragraph(self, purpose: str, words: str, *, keep: bool = False, props: str = "") -> str:
        """An ordinary paragraph in the style for a purpose; `keep` holds it to the next one.

        `words` are its runs as `runs` writes them, `props` more of its properties.
        """
        kept = "<w:keepNext/>" if keep else ""
        style = f'<w:pPr><w:pStyle w:val="{self.styles[purpose]}"/>{kept}{props}</w:pPr>'
        return f"<w:p>{style}{words}</w:p>"

    def table(
        self, purpose: str, rows: Iterable[Sequence[Iterable[Run]]], shares: Sequence[int]
    ) -> str:
        """A table whose first row heads it on every page; `shares` are the widths of columns."""
        widths = [_TABLE_WIDTH * share // sum(shares) for share in shares]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        lines = (self._row(purpose, row, widths, head=not at) for at, row in enumerate(rows))
        return f"<w:tbl>{_TABLE}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"

    def _row(
        self, purpose: str, row: Sequence[Iterable[Run]], widths: Sequence[int], *, head: bool
    ) -> str:
        props = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>"
        cells = (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{self.paragraph(purpose, self.runs(cell), keep=head, props=_TIGHT)}</w:tc>"
            for cell, width in zip(row, widths, strict=True)
        )
        return f"<w:tr>{props}{''.join(cells)}</w:tr>"

    def clause(self, item: Planned, num: int, *, keep: bool = False) -> str:
        """A clause, with its tracked changes; `num` is its list, 0 for none.

        `keep` holds it to the next line, unless it changes what it is.
        """
        kind, base = item.kind, item.base
        mark = "" if item.mark is KEPT else f"<w:rPr>{self._mark(item.mark)}</w:rPr>"
        if base is None or base == kind:
            props = f"{self._kind(kind, num, keep=keep)}{mark}"
        else:
            # LibreOffice restores a level only where both sides name the list outright, and a
            # list, where the paragraph now has none, only if its style brings it.
            both = kind.role is Role.POINT
            old = self._kind(base, num or self.first, outright=both)
            change = f"<w:pPrChange {self._sign()}><w:pPr>{old}</w:pPr></w:pPrChange>"
            props = f"{self._kind(kind, num, outright=both)}{mark}{change}"
        return f"<w:p><w:pPr>{props}</w:pPr>{self.runs(item.runs)}</w:p>"

    def runs(self, runs: Iterable[Run]) -> str:
        """Runs with their tracked changes, links and footnotes."""
        items = tuple(runs)
        if not may_have(items):
            return self._plain(items)
        return "".join(
            self._footnote(part) if isinstance(part, Footnote) else self._plain(part)
            for part in parted(items)
        )

    def _footnote(self, note: Footnote[Run]) -> str:
        """The reference; the paragraph with the words is kept for the part that they stand in.

        Words struck or put in with their reference are not marked themselves, as in Word.
        """
        look, state = note.opening.emphasis, note.opening.state
        body = note.body if state is KEPT else in_state(note.body, KEPT)
        links, self.links = self.links, self.note_links
        words = self._plain(body)
        self.links = links
        style = f'<w:pPr><w:pStyle w:val="{self.styles["note"]}"/></w:pPr>'
        number = f"<w:r>{_raised(PLAIN)}<w:footnoteRef/></w:r>"
        gap = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        self.notes.append(f"<w:p>{style}{number}{gap}{words}</w:p>")
        reference = f'<w:footnoteReference w:id="{len(self.notes)}"/>'
        return self._wrapped(f"<w:r>{_raised(look)}{reference}</w:r>", state, "")

    def _plain(self, runs: Iterable[Run]) -> str:
        out: list[str] = []
        words = ""
        state, link = KEPT, ""
        for run in runs:
            if run.state is not state or run.emphasis.link != link:
                out.append(self._wrapped(words, state, link))
                words, state, link = "", run.state, run.emphasis.link
            if run.text:
                words += self._run(run, "delText" if state is STRUCK else "t")
        out.append(self._wrapped(words, state, link))
        return "".join(out)

    def _run(self, run: Run, tag: str) -> str:
        props = self._look(run.emphasis)
        text = run.text
        if not _SPECIAL.search(text):
            return f'<w:r>{props}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'
        inner = "".join(
            _BREAK_TAGS.get(part)
            or f'<w:{tag} xml:space="preserve">{part.translate(_ESCAPED)}</w:{tag}>'
            for part in _BREAKS.split(text)
            if part
        )
        return f"<w:r>{props}{inner}</w:r>"

    def _look(self, look: Emphasis) -> str:
        props = _PROPERTIES[look.bold, look.italic]
        if not look.link:
            return props
        style = f'<w:rStyle w:val="{self.link_style}"/>' if self.link_style else ""
        inner = props.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
        return f"<w:rPr>{style}{inner}</w:rPr>" if style or inner else ""

    def _wrapped(self, words: str, state: State, link: str) -> str:
        """Runs of one state and one link, in their tracked change, in their link."""
        if words and state is not KEPT:
            name = "del" if state is STRUCK else "ins"
            words = f"<w:{name} {self._sign()}>{words}</w:{name}>"
        if words and link:
            id = self.links.setdefault(link, f"rIdLink{len(self.links) + 1}")
            words = f'<w:hyperlink r:id="{id}">{words}</w:hyperlink>'
        return words

    def _mark(self, state: State) -> str:
        return f"<w:{'del' if state is STRUCK else 'ins'} {self._sign()}/>"

    def _sign(self) -> str:
        self._ids += 1
        return f'w:id="{self._ids}" {self.signature}'

    def _kind(self, kind: Was, num: int, *, outright: bool = False, keep: bool = False) -> str:
        """Style, list and indent of a role and level, in the order that the schema wants.

        The list is left to the style where that brings the same one, unless `outright`.
        """
        kept = "<w:keepNext/>" if keep else ""
        if kind.role is Role.POINT:
            style = f'<w:pStyle w:val="{self.levels[kind.level]}"/>{kept}'
            if num == self.first and not outright:
                return style
            level = f'<w:ilvl w:val="{kind.level}"/>'
            return f'{style}<w:numPr>{level}<w:numId w:val="{num}"/></w:numPr>'
        style = self.styles["lead-in" if kind.role is Role.LEAD_IN else "text"]
        indent = f'<w:ind w:left="{STEP * kind.level}"/>' if kind.level else ""
        return f'<w:pStyle w:val="{style}"/>{kept}{indent}'


def _raised(look: Emphasis) -> str:
    """The properties of a footnote's number."""
    inner = _PROPERTIES[look.bold, look.italic].removeprefix("<w:rPr>").removesuffix("</w:rPr>")
    return f'<w:rPr>{inner}<w:vertAlign w:val="superscript"/></w:rPr>'


def is_address(link: str) -> bool:
    """Whether a link is one that files of ours may hold: web and e-mail, nothing local."""
    return _ADDRESS.fullmatch(link) is not None


def check_run(run: Run) -> None:
    """Raise MotionError for characters and addresses that no Word file of ours may hold."""
    found = _FORBIDDEN.search(run.text)
    if found is not None:
        around = _FORBIDDEN.sub(" ", run.text[max(0, found.start() - 20) : found.end() + 20])
        raise MotionError(
            say(
                "Near “{words}” there is a character that Word cannot store (U+{code:04X}).",
                words=around.strip(),
                code=ord(found[0]),
            ),
            say("Type the words around it afresh and export again."),
        )
    if run.emphasis.link and not is_address(run.emphasis.link):
        raise MotionError(
            say(
                "The link “{link}” is neither a web nor an e-mail address.",
                link=run.emphasis.link[:60],
            ),
            say("Take the link off those words and export again."),
        )
