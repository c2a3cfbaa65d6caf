"""Snapshots and the work log of the motion that is open; loaded when first wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.ui.dialogs.snapshots import SnapshotsDialog
from motion_editor.ui.dialogs.worklog import WorkLogDialog
from motion_editor.ui.files import slug
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.ui.window import Window

KINDS = (
    (mark("Tables for a spreadsheet ({kinds})"), ".csv"),
    (mark("Plain text ({kinds})"), ".txt"),
    (mark("Web pages ({kinds})"), ".html"),
    (mark("Word documents ({kinds})"), ".docx"),
    (mark("PDF ({kinds})"), ".pdf"),
)


def show_snapshots(window: Window) -> None:
    """Keep, compare and restore snapshots."""
    session = window.session
    if session is None:
        return
    window.settle_fields()
    dialog = SnapshotsDialog(session, window.memory, window.looks.formats().colours, window)
    window.ask(dialog)
    window.to_text()


def show_log(window: Window) -> None:
    """Read the work log, save it, clear it, and say whose name stands in it."""
    session = window.session
    if session is None:
        return
    window.settle_fields()

    def save(motion: Motion, parent: QWidget) -> None:
        _save(window, motion, parent)

    window.ask(WorkLogDialog(session, window.memory, save, window))


def _save(window: Window, motion: Motion, parent: QWidget) -> None:
    """Ask where the log goes, and write it there. MotionError is raised."""
    from motion_editor.store import atomic
    from motion_editor.tasks.worklog_out import SUFFIXES, log_bytes, suffix_of

    session = window.session
    folder = Path(window.memory.settings.folder or Path.home())
    if session is not None and session.path is not None:
        folder = session.path.parent
    filters = {tr(words, kinds=f"*{suffix}"): suffix for words, suffix in KINDS}
    name = str(folder / f"{slug(motion)}-log.csv")
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Save the work log"), name, ";;".join(filters)
    )
    known = suffix_of(chosen) in SUFFIXES
    path = window.files.ended(chosen, suffix_of(chosen) if known else filters.get(kind, ".csv"))
    if path is None:
        return
    try:
        atomic.write(path, log_bytes(motion, suffix_of(path.name)), force=True)
    except MotionError as error:
        window.tell(error)
        return
    window.say(tr("Wrote {name}.", name=path.name))
