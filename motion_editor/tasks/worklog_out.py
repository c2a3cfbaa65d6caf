"""The work log written out: as a table for a spreadsheet, or like a paper."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.papers.worklog import worklog_paper
from motion_editor.tasks.paper import paper_bytes

CSV: Final = ".csv"
SUFFIXES: Final = (CSV, ".txt", ".html", ".docx", ".pdf")
_FORMULA = tuple("=+-@\t\r")


def log_bytes(motion: Motion, suffix: str) -> bytes:
    """The log as a file of this suffix; MotionError where that is none."""
    if suffix not in SUFFIXES:
        raise MotionError(
            say("A work log can't be written as “{suffix}”.", suffix=suffix or say("no ending")),
            say("Choose a name that ends in {endings}.", endings=", ".join(SUFFIXES)),
        )
    if suffix == CSV:
        return _csv(motion)
    return paper_bytes(worklog_paper(motion), suffix)


def suffix_of(name: str) -> str:
    """The ending of a file's name, by which it is chosen how the log is written."""
    return Path(name).suffix.lower()


def _csv(motion: Motion) -> bytes:
    """A table for a spreadsheet; the mark before it tells Excel that it is UTF-8."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow([str(say("When")), str(say("Who")), str(say("What"))])
    for it in motion.log:
        rows.writerow([_cell(it.when), _cell(it.who), _cell(it.what)])
    return out.getvalue().encode("utf-8-sig", "replace")


def _cell(words: str) -> str:
    """The words, so that no spreadsheet takes them for a formula: a file is anybody's."""
    return f"'{words}" if words.startswith(_FORMULA) else words
