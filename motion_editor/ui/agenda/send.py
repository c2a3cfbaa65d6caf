"""Sending a copy of an agenda: what goes with it, and where to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.formats.reading import Remark
from motion_editor.store import agendas
from motion_editor.store.whereabouts import is_same
from motion_editor.tasks.agenda.send import Going, Kept, copy, could_go
from motion_editor.tasks.report import Report
from motion_editor.tasks.send import Also
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.dialogs.send import offer_of
from motion_editor.ui.files import agenda_files
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow

EXEMPT: Final = "exempt"
REJECTED: Final = "rejected"


class SendAgendaDialog(Form):
    """What goes with a copy of an agenda that is not everybody's."""

    def __init__(self, agenda: Agenda, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Send"),
            tr(
                "A copy of the agenda is written, to be e-mailed. Nothing goes with it but what is "
                "ticked here: nothing of what was taken off the agenda, and of its motions no "
                "drafts, notes or proceedings. What comes back is taken in by Merge another copy."
            ),
            tr("Send…"),
            parent,
        )
        boxes = QWidget(self)
        rows = QVBoxLayout(boxes)
        rows.setContentsMargins(0, 0, 0, 0)
        self._boxes: dict[str | Also, QCheckBox] = {}
        for what, words in _offered(could_go(agenda)):
            self._boxes[what] = QCheckBox(words, boxes)
            rows.addWidget(self._boxes[what])
        if self._boxes:
            self._added(tr("With it"), boxes)

    def answer(self) -> Going:
        """What was ticked."""
        ticked = {it for it, box in self._boxes.items() if box.isChecked()}
        also = frozenset(it for it in ticked if isinstance(it, Also))
        return Going(also, exempt=EXEMPT in ticked, rejected=REJECTED in ticked)


def _offered(found: Kept) -> Iterator[tuple[str | Also, str]]:
    """What there is to go along, and how much of it."""
    if found.exempt:
        yield (
            EXEMPT,
            many(
                "{n} exempt texts, not for publication",
                "{n} exempt text, not for publication",
                found.exempt,
            ),
        )
    if found.rejected:
        yield (
            REJECTED,
            many(
                "{n} notices that were not accepted",
                "{n} notice that was not accepted",
                found.rejected,
            ),
        )
    counted = ((Also.DRAFTS, found.drafts), (Also.EVIDENCE, found.evidence), (Also.LOG, found.log),
               (Also.SNAPSHOTS, found.snapshots), (Also.WORK, found.work))  # fmt: skip
    yield from ((also, offer_of(also, number, alone=False)) for also, number in counted if number)


def send(window: AgendaWindow) -> None:
    """Ask what goes with it and where to, and write the copy."""
    window.editors.settle()
    session = window.session
    dialog = SendAgendaDialog(session.agenda, window)
    if not window.ask(dialog):
        return
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Send"), window.filing.proposal(agendas.SUFFIX, tr("copy")), agenda_files()
    )
    path = window.filing.ended(chosen, agendas.SUFFIX)
    if path is None:
        return
    try:
        report = _written(window, dialog.answer(), path)
    except MotionError as error:
        window.tell(error)
        return
    window.say(" ".join([tr(report.done), *(tr(it.text) for it in report.remarks)]))


def _written(window: AgendaWindow, going: Going, path: Path) -> Report:
    session = window.session
    if is_same(path, session.path):
        raise MotionError(
            tr("{file} is the agenda itself, and would lose what is not sent.", file=path.name),
            tr("Choose another name. Nothing was written."),
        )
    made, _, said = copy(session.agenda, going)
    own = agendas.encode(session.agenda)
    agendas.save(path, made, force=True, part_of=own)
    session.sent(own)
    done = tr("A copy of the agenda was written to {file}.", file=path.name)
    return Report(done, remarks=tuple(map(Remark, said)))
