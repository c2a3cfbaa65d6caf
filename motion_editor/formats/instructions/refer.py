"""Amendments that refer: "that the matter be referred to …" puts nothing else to the vote."""

from __future__ import annotations

from typing import Final

from motion_editor.core.text import Run
from motion_editor.core.wording import capital
from motion_editor.formats.instructions.addresses import address
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.phrases import Got
from motion_editor.formats.instructions.values import Instruction, Line, New, Verb

_MATTERS: Final = ("matter", "motion", "question", "item", "whole matter", "subject", "proposal",
                   "subject matter", "issue", "resolution", "recommendations", "report",
                   "matters")  # fmt: skip
_BE: Final = ("be", "is", "are", "stand", "stands", "should be")


def refer(read: Cursor, got: Got) -> list[Instruction] | None:
    """A reference, word for word; worded as a resolution where it is given as an order."""
    if got.place is not None or got.position is not None:
        return None
    said = read.at
    that = bool(read.word("that"))
    read.skip("the", "this", "whole")
    if read.word(*_MATTERS) and read.word(*_BE):
        read.skip("now", "hereby")
        if not read.word("referred to", "referred back to"):
            return None
        read.at = said
        return _made(read.rest() if that else f"that {read.rest()}", worded=not that)
    read.at = said
    return _ordered(read)


def _ordered(read: Cursor) -> list[Instruction] | None:
    """A reference as an order: "refer the matter to …", "the reference of the matter to …"."""
    if not read.word("refer", "referring", "reference of", "referral of", "remit"):
        return None
    read.skip("back", "the", "this", "whole")
    at = read.at
    part = address(read)
    if part is not None and part.noun not in ("motion", "section"):
        read.rest()
        return [Instruction(Verb.REFER, "", 0, target=part)]
    read.at = at
    matter = read.word(*_MATTERS)
    back = bool(read.word("back"))
    if not matter or not read.word("to") or read.at >= read.size:
        return None
    return _made(f"that the {matter} be referred {'back ' if back else ''}to {read.rest()}",
                 worded=True)  # fmt: skip


def _made(words: str, *, worded: bool) -> list[Instruction]:
    line = Line((Run(capital(words)),))
    return [Instruction(Verb.REFER, "", 0, new=New((line,)), guess=capital(words) * worded)]
