"""What a walk through the window answers to dialogs and menus: whatever a person may."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from motion_editor.ui.dialogs.clash import ClashDialog
from motion_editor.ui.dialogs.decide import DecideDialog
from motion_editor.ui.dialogs.export import ExportDialog
from motion_editor.ui.dialogs.foresee import ForeseeDialog
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.dialogs.link import LinkDialog
from motion_editor.ui.dialogs.order import OrderDialog
from motion_editor.ui.dialogs.propose import ProposeDialog
from motion_editor.ui.palette import PaletteDialog
from motion_editor.ui.reading.desk import ReadingDesk
from tests.ui import driving
from tests.ui.editor.test_laws import Deed
from tests.ui.reading.desks import wait
from tests.ui.walked import NOT_WALKED

OUTCOMES = (
    "Carried", "Carried", "Carried", "Accepted by the mover", "Lost", "Withdrawn", "Fell",
    "Deferred", "Referred", "Noted", "Not moved", "Ruled out of order",
)  # fmt: skip
ADDRESSES = ("https://example.org/trees", "", "mailto:clerk@example.org", "not an address")


def of(options: tuple[str, ...], part: float) -> str:
    return options[min(int(part * len(options)), len(options) - 1)]


class Answers:
    """Answers by what is being done now, `now`; files go to and come from one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = Deed("", 0, 0, "")
        self.exported: Path | None = None

    def ask(self, dialog: QDialog) -> bool:
        """Answer a dialog; whether it was agreed to."""
        deed = self.now
        if isinstance(dialog, ProposeDialog):
            self._propose(dialog, deed)
        elif isinstance(dialog, DecideDialog):
            subjects = driving.choice(dialog, "What was decided")
            # Mostly an amendment: once the motion itself is decided, little can be done.
            at = int(deed.one * max(subjects.count() - 0.9, 1))
            subjects.setCurrentIndex(min(at, subjects.count() - 1))
            driving.choice(dialog, "Outcome").setCurrentText(of(OUTCOMES, deed.two * 1.7 % 1))
            driving.line(dialog, "Votes for").setText(("", "12", "twelve")[len(deed.words) % 3])
        elif isinstance(dialog, LinkDialog):
            driving.line(dialog, "Address").setText(of(ADDRESSES, deed.one))
        elif isinstance(dialog, ExportDialog):
            self._export(dialog, deed)
        elif isinstance(dialog, ReadingDesk):
            self._read(dialog, deed)
        elif isinstance(dialog, ClashDialog):
            self._settle(dialog, deed)
        elif isinstance(dialog, OrderDialog):
            self._arrange(dialog, deed)
        elif isinstance(dialog, ForeseeDialog):
            self._foresee(dialog, deed)
        if isinstance(dialog, PaletteDialog):
            self._search(dialog, deed)
        elif isinstance(dialog, Form):
            dialog.try_it()
            driving.until_done(dialog)
        agreed = dialog.result() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def _propose(self, dialog: ProposeDialog, deed: Deed) -> None:
        driving.line(dialog, "Mover").setText(deed.words)
        if deed.one > 0.9:
            driving.line(dialog, "Amendment").setText(deed.words)
        if dialog._to is not None:
            # Mostly the motion: what amends an amendment soon leaves nothing that can be typed in.
            dialog._to.setCurrentIndex(max(0, int(deed.one * 2 * dialog._to.count() - 2)))

    def _export(self, dialog: ExportDialog, deed: Deed) -> None:
        papers = driving.choice(dialog, "Paper")
        papers.setCurrentIndex(int(deed.one * papers.count()) % papers.count())
        marks = driving.choice(dialog, "Changes shown as")
        marks.setCurrentIndex(int(deed.two * 4) % 4)
        driving.choice(dialog, "Format").setCurrentIndex(2 - int(deed.two * 9) // 8 % 2)

    def _read(self, desk: ReadingDesk, deed: Deed) -> None:
        """Leave a part out, confirm the guesses, accept; or leave it all."""
        wait(desk)
        if desk.draft is not None and desk.draft.parts:
            desk.parts.setCurrentRow(int(deed.one * desk.parts.count()) % desk.parts.count())
            part = desk.parts.current
            if part is not None and part.may_go and deed.two < 0.3:
                desk.detail.left_out.emit(part)
                wait(desk)
            desk.all.click()
            wait(desk)
        if deed.two < 0.9:
            desk.accept()
            wait(desk)
        if desk.result() != QDialog.DialogCode.Accepted:
            desk.reject()

    def _search(self, dialog: PaletteDialog, deed: Deed) -> None:
        offered = [it for it in dialog._offered if it.name not in NOT_WALKED]
        wanted = offered[int(deed.one * len(offered)) % len(offered)]
        driving.type_text(dialog.field, wanted.title)
        if dialog.list.currentItem() is not None:
            driving.press(dialog.field, Qt.Key.Key_Return, text="\r")
        if dialog.taken is not None and dialog.taken.name in NOT_WALKED:
            dialog.reject()

    def menu(self, parent: QWidget) -> QMenu:
        """A menu that would wait for a person, answered at once."""
        return AnsweredMenu(self, parent)

    def _settle(self, dialog: ClashDialog, deed: Deed) -> None:
        """Settle a clash in one way or another, or open one again."""
        if deed.one > 0.7:
            dialog.own.setPlainText(deed.words)
        elif dialog.words.combos:
            combo = dialog.words.combos[0]
            combo.setCurrentIndex(int(deed.two * combo.count()) % combo.count())
        button = dialog.reopen if deed.two > 0.8 else dialog.settle
        if deed.two < 0.95:
            button.click()
        dialog.step(1)
        dialog.reject()

    def _arrange(self, dialog: OrderDialog, deed: Deed) -> None:
        """Move an amendment up or down, or give the order by place and reach back."""
        if deed.one > 0.9:
            driving.click(dialog, "By place and reach")
        elif dialog.list.count():
            dialog.list.setCurrentRow(int(deed.one * dialog.list.count()))
            key = Qt.Key.Key_Down if deed.two < 0.5 else Qt.Key.Key_Up
            driving.press(dialog.list, key, driving.ALT)
        _until(lambda: dialog.settled)
        dialog.reject()

    def _foresee(self, dialog: ForeseeDialog, deed: Deed) -> None:
        """Tick some amendments on either side; now and then leave while it is worked out."""
        for ticks, part in ((dialog.left, deed.one), (dialog.right, deed.two)):
            size = ticks.count()
            driving.tick(ticks, range(int(part * (size + 1))))
        if deed.two < 0.9:
            _until(lambda: dialog.settled)
        dialog.reject()

    def save_name(self, _parent: object, title: str, proposed: str, *_: object) -> tuple[str, str]:
        """Where something is saved or exported to."""
        path = self.folder / Path(proposed).name
        if title == "Export paper":
            self.exported = path
        return str(path), ""

    def open_name(self, *_: object) -> tuple[str, str]:
        """Which paper is read: the one exported last."""
        there = self.exported is not None and self.exported.exists()
        return (str(self.exported) if there else ""), ""

    def take_entry(self, menu: QMenu) -> None:
        """Choose an entry of a menu that stands open, or none."""
        offered = [it for it in menu.actions() if it.isEnabled() and it.text()]
        offered = [it for it in offered if it.objectName() not in NOT_WALKED]
        at = int(self.now.one * (len(offered) + 1))
        if at < len(offered):
            offered[at].trigger()


def _until(done: Callable[[], bool]) -> None:
    """Wait for what is worked out beside the window."""
    for _ in range(2000):
        if done():
            return
        QTest.qWait(5)
    raise AssertionError("it is still being worked out")


class AnsweredMenu(QMenu):
    """A menu of which an entry is chosen, or none, as soon as it opens."""

    def __init__(self, answers: Answers, parent: QWidget) -> None:
        super().__init__(parent)
        self._answers = answers

    def exec(self, *_: object) -> None:  # type: ignore[override]
        """Choose; the text may be another afterwards."""
        self._answers.take_entry(self)
