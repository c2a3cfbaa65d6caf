"""That the program broke down the last time: told at the next start, with the report of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from motion_editor.papers.wording import date
from motion_editor.ui.asking import choice
from motion_editor.ui.tongue import tr


def _show(words: str, parent: QWidget) -> None:
    from motion_editor.ui.dialogs.fault import FaultDialog

    says = tr("This is the report. Copy it for whoever looks after your programs.")
    dialog = FaultDialog(words, parent, says=says)
    dialog.exec()
    dialog.deleteLater()


def offer(parent: QWidget) -> None:
    """Tell of each breakdown, and show, keep or delete its report; nothing is sent."""
    from motion_editor.store import crash

    for report in crash.reports():
        shows, deletes = tr("Show the report"), tr("Delete it")
        when = date(report.when.isoformat(timespec="minutes")[:16])
        said = choice(
            parent,
            tr("Motion Editor broke down on {when}.", when=when),
            tr(
                "A report that helps to mend it is kept at {file}. It names places in the program, "
                "none of your words, and nothing is sent. What was not saved is offered by itself.",
                file=report.file,
            ),
            (shows, deletes),
            risky=deletes,
            usual=shows,
            warns=False,
        )
        if said == deletes:
            crash.discard(report.file)
        elif said == shows:
            _show(report.words, parent)
            crash.discard(report.file)
