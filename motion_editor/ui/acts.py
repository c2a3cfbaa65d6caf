"""What can be asked of the text beyond typing. No Qt here."""

from __future__ import annotations

from enum import Enum


class Act(Enum):
    """What is done to the clauses or words selected; the values are names of commands."""

    UNDO = "edit.undo"
    REDO = "edit.redo"
    NEST = "clause.nest"
    UNNEST = "clause.unnest"
    UP = "clause.up"
    DOWN = "clause.down"
    STRIKE = "clause.strike"
    LEAD_IN = "clause.lead_in"
    POINT = "clause.point"
    TEXT = "clause.text"
    NO_BREAK = "edit.no_break"
    BOLD = "edit.bold"
    ITALIC = "edit.italic"
