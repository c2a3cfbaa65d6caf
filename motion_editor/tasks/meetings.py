"""Where amendments over one text meet, and what each does there, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import index_of
from motion_editor.core.footnotes import spoken
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, opening, say
from motion_editor.papers.instructions import instructions
from motion_editor.papers.places import Places
from motion_editor.papers.wording import label as named, quoted, shortened
from motion_editor.revise.overlay import Meeting
from motion_editor.tasks.overlaid import Bit, OverLine, Sheet, joined_up

_MEET: Final = {
    None: mark("{place}: {one} and {other} clash over {words}."),
    FlagKind.TOUCHES: mark("{place}: {one} and {other} touch at {words}."),
    FlagKind.SAME_PLACE: mark("{place}: {one} and {other} insert at the same place."),
    FlagKind.SATISFIED: mark("{place}: {one} and {other} make the same change."),
    FlagKind.BOTH_STRUCK: mark("{place}: {one} and {other} both leave out words."),
    FlagKind.NOW_UNDER: mark("{place}: with both {one} and {other} it stands under other words."),
    FlagKind.MOVE_CLASH: mark("{place}: {one} and {other} can’t both move, join or leave it out."),
}
_BARE: Final = {
    None: mark("{place}: {one} and {other} clash."),
    FlagKind.TOUCHES: mark("{place}: {one} and {other} touch."),
}


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting in words: at which line, whether it is a clash, and between whom."""

    line: int
    clash: bool
    one: str
    other: str
    words: str


@dataclass(frozen=True, slots=True)
class Done:
    """What an amendment does at a line, as an instruction."""

    line: int
    owner: str
    place: str
    words: str


def met(sheet: Sheet, style: NumberingStyle) -> tuple[Met, ...]:
    """All meetings in words, those at one line said alike once, in the order of the text."""
    places = Places(sheet.clauses, style, sheet.labels)
    news = {name: Places(proposed(text.clauses), style) for name, _, text in sheet.owners}
    found = (_met(sheet, it, places, news) for it in sheet.overlay.meetings)
    return tuple(dict.fromkeys(sorted(found, key=lambda it: (it.line, not it.clash))))


def _met(sheet: Sheet, meeting: Meeting, places: Places, news: dict[str, Places]) -> Met:
    meet, one, other = meeting.meet, meeting.one, meeting.two
    place = say("At the beginning")
    for known in (places, news[one], news[other]):
        if meet.clause in known:
            place = opening(known.name(meet.clause))
            break
    words = _words(sheet, meeting)
    pattern = _MEET[meet.kind] if words or meet.kind not in _BARE else _BARE[meet.kind]
    names = {name: named(sheet.amendment(name)) for name in (one, other)}
    said = say(pattern, place=place, one=names[one], other=names[other], words=words)
    return Met(sheet.line_of(meet.clause), meet.clash, one, other, said)


def _words(sheet: Sheet, meeting: Meeting) -> str:
    """The words of the text that are in dispute, in quotation marks; "" for none."""
    meet = meeting.meet
    at = index_of(sheet.clauses, meet.clause)
    if at < 0:
        return ""
    last = max(at, index_of(sheet.clauses, meet.last))
    said = [item.text for item in sheet.clauses[at : last + 1]]
    said[-1] = said[-1][: meet.end]
    said[0] = said[0][meet.start :]
    whole = " ".join(said).strip()
    return quoted(shortened(whole)) if whole else ""


def done(sheet: Sheet, style: NumberingStyle) -> tuple[Done, ...]:
    """What each amendment does, in the order of the text, then of the amendments."""
    return tuple(sorted(_done(sheet, style), key=lambda it: it.line))


def _done(sheet: Sheet, style: NumberingStyle) -> Iterator[Done]:
    for name, _, text in sheet.owners:
        for item in instructions(text.clauses, style, sheet.labels):
            line = sheet.line_of(item.change.clause, name)
            yield Done(line, name, item.place, item.words)


def bracketed(line: OverLine) -> str:
    """A line as plain text: “[DELETE 1:] … [TO HERE]”, “[INSERT 2:] … [TO HERE]”, “[2: …]”."""
    return "".join(_bracketed(bit) for bit in joined_up(line.bits)).strip()


def _bracketed(bit: Bit) -> str:
    if bit.note:
        return f" [{bit.text}]"
    words = spoken(bit.text) if bit.text.strip() else bit.text
    if bit.state is KEPT:
        return bit.text
    verb = {STRUCK: "DELETE", ADDED: "INSERT"}[bit.state]
    inner = words.strip()
    lead = bit.text[: len(bit.text) - len(bit.text.lstrip())] if inner else ""
    tail = bit.text[len(bit.text.rstrip()) :] if inner else ""
    return f"{lead}[{verb} {', '.join(bit.owners)}:] {inner or bit.text} [TO HERE]{tail}"
