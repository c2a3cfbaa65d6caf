"""What the view of all amendments says, line by line and in its list. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import spoken
from motion_editor.core.motion import Motion
from motion_editor.core.numbering import NEW
from motion_editor.core.text import ADDED, STRUCK
from motion_editor.core.wording import capital
from motion_editor.papers.wording import label as named
from motion_editor.tasks.meetings import Met, done, met
from motion_editor.tasks.overlaid import Bit, OverLine, Sheet, joined_up
from motion_editor.ui.abreast.lines import Line
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class Inked(Line):
    """A line of the view: its bits, and the meetings there in a few words and in full.

    `place` is the id of its clause in the text that stands, "" for one that is put in.
    """

    bits: tuple[Bit, ...] = ()
    clash: str = ""
    touch: str = ""
    tip: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: what it says, which line of the view it is about, and whose it is."""

    words: str
    line: int
    clash: bool = False
    amendment: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is shown of some sheets."""

    lines: tuple[Inked, ...]
    entries: tuple[Entry, ...]


def seen(sheets: Sequence[Sheet], motion: Motion) -> Seen:
    """The sheets one below the other, each but the first under a caption."""
    lines: list[Inked] = []
    entries: list[Entry] = []
    style = motion.details.numbering
    for sheet in sheets:
        if sheet.base.amendment:
            lines.append(Inked(caption=capital(tr("over {text}", text=tr(sheet.name)))))
        first = len(lines)
        meetings = met(sheet, style)
        lines += _lines(sheet, meetings)
        found = [Entry(tr(it.words), first + max(it.line, 0), it.clash) for it in meetings]
        for it in done(sheet, style):
            said = tr(
                "{place}, {amendment}: {change}",
                place=it.place,
                amendment=tr(named(sheet.amendment(it.owner))),
                change=it.words,
            )
            at = first + max(it.line, 0)
            found.append(Entry(said, at, amendment=sheet.amendment(it.owner).id))
        entries += sorted(found, key=lambda it: it.line)
    return Seen(tuple(lines), tuple(entries))


def _lines(sheet: Sheet, meetings: Sequence[Met]) -> Iterator[Inked]:
    for at, line in enumerate(sheet.lines):
        here = [it for it in meetings if max(it.line, 0) == at]
        yield Inked(
            clause=Clause("", (), Role(line.role), line.level),
            label=_label(line),
            changed=bool(line.owners),
            bits=joined_up(line.bits),
            clash=_between(here, clash=True),
            touch=_between(here, clash=False),
            tip=tip(line, here),
            place="" if sheet.base.amendment else line.clause,
        )


def _label(line: OverLine) -> Label:
    if line.label == NEW:
        point = line.role == Role.POINT.value
        return Label(NEW, new=True) if point else Label()
    words = [bit for bit in line.bits if not bit.note and bit.state is not ADDED]
    return Label(line.label, struck=bool(words) and all(bit.state is STRUCK for bit in words))


def _between(meetings: Sequence[Met], *, clash: bool) -> str:
    # A dash would read as from the one to the other, with all between.
    pairs = dict.fromkeys(
        tr("{one} and {other}", one=it.one, other=it.other) for it in meetings if it.clash is clash
    )
    owners = ", ".join(pairs)
    if not owners:
        return ""
    return tr("Clash {owners}", owners=owners) if clash else tr("Touch {owners}", owners=owners)


def tip(line: OverLine, meetings: Sequence[Met]) -> str:
    """What is said where one points at a line: whose changes stand there, and what meets."""
    who = tr("Changed by {owners}.", owners=", ".join(line.owners)) if line.owners else ""
    return "\n".join([*([who] if who else []), *(tr(it.words) for it in meetings)])


def tag(bit: Bit) -> str:
    """The small words behind words that are struck or put in: whose it is."""
    owners = ", ".join(bit.owners)
    if bit.note or not owners:
        return ""
    return (
        tr("out {owners}", owners=owners)
        if bit.state is STRUCK
        else tr("in {owners}", owners=owners)
    )


def said(bit: Bit) -> str:
    """The words of a bit as they are shown; notes in square brackets."""
    if bit.note:
        return f" [{tr(bit.text)}]"
    return spoken(bit.text) if "⟦" in bit.text and "⟧" in bit.text else bit.text
