"""The fixed words of a paper in two languages: those of the council's second one before ours.

A council's profile has the words, by the English ones. A pattern with names in braces stands for
what it is filled with ("Amendment {label}"). The text of a motion is nobody's to translate.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from motion_editor.core.text import Run
from motion_editor.core.wording import capital, mark
from motion_editor.council.profile import Profile
from motion_editor.papers.blocks import Block, ClauseLine, Line, LineStyle, Paper, Table

UNREVIEWED: Final = mark("Second language: not yet reviewed by a speaker")
"""What a paper says under its title, and the clerk is told, until somebody has."""

BETWEEN: Final = " / "
_LISTED: Final = re.compile(", | and ")
_CLAUSES: Final = re.compile("; ")
_NAMES: Final = re.compile(r"\{(\w+)(?:[:!][^{}]*)?\}")
_NUMBERED: Final = re.compile(r"((?:Motion|Item) \S+): ")
"""How the row of a motion on an agenda begins."""
_BELOW: Final = re.compile(r"(?<=\S)(?:: (Amendment \S+)|, ([a-z][^,“”]*\d[^,“”]*))$")
"""How such a row ends that is of an amendment, or of a place in the motion."""
_FIGURE: Final = r"\d+(?:[.,]\d+)*"
_LABEL: Final = r"(?:[^\s.:]*\d[^\s.:]*|\(?[a-z]{1,2}\)?|\(?[ivxlc]+\)?)(?:[.(][^\s.:]+)*"
_PLACE: Final = r"(?:(?![:;] )[^“”]|“[^”]*”)+?"
_STANDS_FOR: Final = {
    "label": _LABEL, "number": _LABEL, "n": _FIGURE, "all": _FIGURE, "added": _FIGURE,
    "day": r"\d{1,2}", "year": r"\d{4}", "words": r"(?:\S+ )?[“‘].+", "place": _PLACE,
    "places": _PLACE,
}  # fmt: skip
"""What some names stand for: a label, a figure, a quotation, a place. Else “Note {number}” would be
any title that begins so."""

_KNOWN: Final = frozenset({
    "amendment", "amendments", "text", "it", "parent", "outcome", "form", "totals", "cast",
    "lacking", "said", "reason", "about", "flags", "texts", "date",
})  # fmt: skip
"""Names that stand for fixed words themselves.

Where they don't, the pattern is not meant: “Write to the Government” is no “{amendment} to the
{text}”.
"""

_VALUED: Final = frozenset({"order", "its place", "exempt", "received", "meeting", "time"})
"""Details whose values are words of ours, or dates: these are given in both languages as well."""

_LONGEST: Final = 1_200
"""Characters of a sentence of ours at most: a longer one is somebody's own words."""

_FIELDS: Final = ("paper", "title")
"""What a template may say by name that is made of fixed words."""


def in_both(paper: Paper, profile: Profile) -> Paper:
    """The paper with its fixed words in both languages; as it is where the council has one."""
    if not profile.second:
        return paper
    words = Words(profile.second)
    blocks = [_block(block, words) for block in paper.blocks]
    if not profile.reviewed:
        # Below the title: a reader of the paper takes what stands above the text for no part of it.
        blocks.insert(1, Line((Run(words.both(UNREVIEWED)),), LineStyle.DETAIL))
    fields = tuple((it, words.both(said) if it in _FIELDS else said) for it, said in paper.fields)
    return replace(paper, blocks=tuple(blocks), fields=fields)


def in_one(text: str, profile: Profile) -> str:
    """The lines of a printed paper with its fixed words in our language alone; as many lines."""
    if not profile.second or BETWEEN not in text:
        return text
    words = Words(profile.second)
    return "\n".join(_in_one(it, words) for it in text.split("\n"))


def _in_one(line: str, words: Words) -> str:
    said = line.strip()
    at = said.find(BETWEEN)
    while at >= 0:
        ours = said[at + len(BETWEEN) :]
        if words.both(ours) == said:
            return ours
        at = said.find(BETWEEN, at + 1)
    return line


def _block(block: Block, words: Words) -> Block:
    if isinstance(block, ClauseLine):
        return block
    if isinstance(block, Table):
        head = tuple(map(words.both, block.head))
        rows = tuple(
            tuple(it if at in block.own else words.whole(it) for at, it in enumerate(row))
            for row in block.rows
        )
        return replace(block, head=head, rows=rows)
    if isinstance(block, Line):
        return replace(block, runs=tuple(it.with_text(words.both(it.text)) for it in block.runs))
    return replace(block, text=words.both(block.text))


class Words:
    """The fixed words of papers in a second language."""

    def __init__(self, second: tuple[tuple[str, str], ...]) -> None:
        self._whole = {english.casefold(): other for english, other in second}
        self._patterns = [
            (english, _pattern(english), other)
            for english, other in second
            if _NAMES.search(english)
        ]

    def both(self, said: str) -> str:
        """Words in both languages; as they are where they are not known.

        Of "Reference: M/27/04" only the name is a fixed word, unless the whole is known.
        """
        if whole := self.other(said) or self._part(said):
            return f"{whole}{BETWEEN}{said}"
        head, colon, value = f"{said} ".partition(": ")
        known = self.other(head) if colon and head.count("“") == head.count("”") else ""
        if known and head.casefold() in _VALUED and (other := self._value(value.strip())):
            known = f"{known}: {other}"
        return f"{known}{BETWEEN}{said}" if known else said

    def _value(self, said: str) -> str:
        """What is said of a detail in the second language; "" where not all of it is known."""
        if other := self._part(said):
            return other
        bare = said.removesuffix(".")
        other = self._part(bare) if bare != said else ""
        return f"{other}." if other else ""

    def whole(self, said: str) -> str:
        """Words in both languages where the whole of them is known, as in a cell of a table.

        A title may begin like a detail ("Reason: …"), and is left as it is.
        """
        other = self.other(said) or self._part(said)
        return f"{other}{BETWEEN}{said}" if other else self._row(said)

    def _row(self, said: str) -> str:
        """The name of a row with what is ours in it in both, and the title between left alone.

        As in "Motion 1: Buses: Amendment 2" and "Motion 1: Buses, point 3".
        """
        number, begin, title = _NUMBERED.match(said), "", said
        if number is not None and (known := self.other(number[1])):
            begin, title = f"{known}{BETWEEN}{number[0]}", said[number.end() :]
        if below := _BELOW.search(title):
            what = below[1] or below[2]
            if known := self.other(what) or self._part(what):
                title = f"{title[: -len(what)]}{known}{BETWEEN}{what}"
        return f"{begin}{title}"

    def other(self, said: str) -> str:
        """Words in the second language; "" where they are not known."""
        words = self._whole.get(said.casefold(), "")
        if words:
            return words if said[:1].isupper() else words[:1].lower() + words[1:]
        for english, pattern, other in self._patterns if len(said) <= _LONGEST else ():
            # What stands after a colon is a title or a value, and no part of a name before it.
            if ": " in said and ":" not in english:
                continue
            if found := pattern.fullmatch(said):
                parts = {it: self._part(part) for it, part in found.groupdict().items()}
                if all(parts[it] for it in _KNOWN & parts.keys()):
                    filled = _filled(other, {it: parts[it] or found[it] for it in parts})
                    if said[:1].isupper():
                        return capital(filled)
                    return filled if other[:1] == "{" else filled[:1].lower() + filled[1:]
        return ""

    def _part(self, said: str) -> str:
        """What a pattern was filled with, or each of a list of such; "" where it is not known."""
        if words := self._whole.get(said.casefold(), ""):
            return words[:1].lower() + words[1:]
        if known := self.other(said):
            return known
        for between, joined in ((_CLAUSES, "; "), (_LISTED, ", ")):
            items = between.split(said)
            others = [self._part(it) for it in items] if len(items) > 1 else [""]
            if all(others):
                return joined.join(others)
        return ""


@lru_cache(maxsize=1_024)
def _pattern(english: str) -> re.Pattern[str]:
    out, at = "", 0
    for found in _NAMES.finditer(english):
        what = _STANDS_FOR.get(found[1], ".+?")
        out += f"{re.escape(english[at : found.start()])}(?P<{found[1]}>{what})"
        at = found.end()
    return re.compile(out + re.escape(english[at:]), re.IGNORECASE | re.DOTALL)


def _filled(words: str, parts: Mapping[str, str]) -> str:
    """The words with the parts put in; a name that is not known stands as it is."""
    return _NAMES.sub(lambda found: parts.get(found[1], found[0]), words)
