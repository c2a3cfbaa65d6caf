"""The work log as a paper: who did what in the file of a motion, and when."""

from __future__ import annotations

from motion_editor.core.kept import Entry
from motion_editor.core.motion import Motion
from motion_editor.core.text import Run
from motion_editor.core.wording import say
from motion_editor.papers.blocks import Block, Heading, Line, LineStyle, Paper, Table
from motion_editor.papers.wording import date


def worklog_paper(motion: Motion) -> Paper:
    """Every entry in order, the newest last."""
    title = say("Work log")
    if motion.details.title:
        title = say("Work log: {title}", title=motion.details.title)
    blocks: tuple[Block, ...] = (Heading(title, 1),)
    if not motion.log:
        nothing = Line((Run(say("There is no entry in the work log.")),), LineStyle.NOTE)
        return Paper(title, (*blocks, nothing))
    rows = tuple((said_when(it), it.who, it.what) for it in motion.log)
    table = Table((say("When"), say("Who"), say("What")), rows, (3, 2, 5), own=(1, 2))
    return Paper(title, (*blocks, table))


def said_when(entry: Entry) -> str:
    """When it was, in words."""
    return date(entry.when)
