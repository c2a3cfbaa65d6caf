"""A walk through the window: whatever a person can do, in any order; every law holds after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from motion_editor.core.place import Place
from motion_editor.store import motions
from motion_editor.ui.abreast.column import ColumnText
from motion_editor.ui.commands import BY_NAME
from motion_editor.ui.session import Session
from motion_editor.ui.theme import Look
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests.ui import driving
from tests.ui.answering import Answers, of
from tests.ui.editor.test_laws import KEYS, Deed
from tests.ui.laws import Held
from tests.ui.walked import DRESSING, WALKED

TEXT: Final = (
    *(name for name in KEYS if name not in ("undo", "redo")), *("type",) * 8, *("caret",) * 5,
    *("select",) * 5, "paste", "paste", "page", "drag", "drag", "drop", "carry", "compose",
    "assist",
)  # fmt: skip
"""What is done in the text itself, as in `test_laws`."""

QUERIES = ("e", "the", "Council", "a", "zz", "👩‍🏫", r"(\w)(\w)", r"\b\w+$", "£", "(")
INSTEAD = ("", "x", "the", r"\2\1", r"a\nb", "two words", "⟦n⟧", "👩‍🏫")
WIDTHS = (480, 800, 1000, 1440)


class Walk:
    """One window, walked through: `do` does a thing and holds every law afterwards."""

    def __init__(self, window: Window, folder: Path, faults: list[Any]) -> None:
        self.window, self.faults = window, faults
        self.given: Counter[str] = Counter()
        self.done = 0
        self.answers = Answers(folder)

    @property
    def space(self) -> Workspace:
        """The workspace walked in."""
        assert self.window.workspace is not None
        return self.window.workspace

    def begin(self, session: Session) -> None:
        """Open a session in a window that is as at its first start."""
        window = self.window
        self.answers.exported = None
        if window.memory.look is not Look.LIGHT:
            window.looks.choose(Look.LIGHT)
        if (window.memory.settings.zoom, window.memory.settings.frame) != (100, 100):
            window.looks.usual()
        if window.memory.settings.curly:
            window.turn_curly()
        if not window.memory.settings.spelling:
            window.spelling.turn()
        window.resize(1440, 900)
        window.show_session(session)
        # What was open before goes only now: no event loop runs that would clear it away.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.held = Held(session)
        self.lawful()

    def do(self, deed: Deed) -> None:
        """Do it, and hold every law."""
        self.answers.now = deed
        if deed.name in WALKED:
            self._command(deed)
            if deed.name == "file.export":
                assert self.window.procedure.exports.finish()
        elif deed.name in OTHERS:
            OTHERS[deed.name](self, deed)
        else:
            self._in_text(deed)
        self.done += 1
        self.lawful()

    def lawful(self) -> None:
        """Raise what went wrong unseen; hold the laws of the motion, the editor and the window."""
        self.raise_unseen()
        self.held.check(self.window)

    def raise_unseen(self) -> None:
        """Raise what was raised where Qt called us, and would only be printed."""
        if self.faults:
            fault = self.faults[0][1]
            self.faults.clear()
            assert isinstance(fault, BaseException)
            raise fault

    # What is done

    def _command(self, deed: Deed) -> None:
        """A command, by its key where there is one and the window is in front, or by its menu."""
        command, action = BY_NAME[deed.name], self.window.commands[deed.name]
        self.given[deed.name] += action.isEnabled()
        focus = QApplication.focusWidget()
        if command.keys and deed.two < 0.5 and focus is not None and focus.isVisible():
            self._key(command.keys[0], focus)
        else:
            action.trigger()
        if deed.name == "clause.lead_ins":
            self._choose_lead_in()
        elif deed.name in ("file.save", "file.save_as"):
            self._read_back()

    def _key(self, key: str, focus: QWidget) -> None:
        pressed = QKeySequence(key)[0]  # type: ignore[index]
        QTest.keyClick(focus, pressed.key(), pressed.keyboardModifiers())

    def _read_back(self) -> None:
        """What was saved is what is open, to the last run."""
        session = self.held.session
        assert session.path is not None
        assert not session.dirty
        assert motions.load(session.path).motion == session.motion

    def _choose_lead_in(self) -> None:
        menu = self.window.top.lead_in.menu()
        if QApplication.activePopupWidget() is menu:
            self.answers.take_entry(menu)
            menu.close()

    def _in_text(self, deed: Deed) -> None:
        """Something in the text; where a page covers it, that meets one of its columns."""
        edit = self.space.edit
        if not edit.isHidden():
            deed.do(edit)
            return
        column = self._column(deed)
        if deed.name in KEYS:
            driving.press(column, *KEYS[deed.name])
        elif deed.name == "type":
            driving.type_text(column, deed.words)
        elif deed.name in ("caret", "select"):
            line = int(deed.one * len(column._shown.lines))
            place = Place(min(line, column.document().blockCount() - 1), 0)
            column.select(place, place)

    def _column(self, deed: Deed) -> ColumnText:
        abreast, overlaid = self.space.paper.abreast, self.space.paper.overlaid
        if overlaid is not None and not overlaid.isHidden():
            return overlaid.text
        assert abreast is not None
        return abreast.right if abreast.left.isHidden() or deed.two < 0.5 else abreast.left

    def find(self, deed: Deed) -> None:
        """Something in the bar for finding and replacing, opened where it is not there."""
        bar = self.space.paper.finder.bar
        if bar.isHidden():
            self.window.commands["edit.replace"].trigger()
        bar.words.setText(of(QUERIES, deed.one))
        bar.instead.setText(of(INSTEAD, deed.two))
        toggles = (bar.case, bar.whole, bar.expression, bar.struck)
        for at, toggle in enumerate(toggles):
            toggle.setChecked(bool(len(deed.words) >> at & 1) or (at == 2 and deed.one > 0.5))
        buttons = (bar.next, bar.previous, bar.replace, bar.replace, bar.replace_all, bar.close_it)
        buttons[int(deed.two * 7) % len(buttons)].click()

    def life(self, deed: Deed) -> None:
        """A click on one of the motion's texts."""
        self._click(self.space.left.life, deed.one)

    def outline(self, deed: Deed) -> None:
        """A click on a clause in the outline."""
        self._click(self.space.left.outline, deed.one)

    def _click(self, rows: QListView, part: float) -> None:
        model = rows.model()
        index = model.index(min(int(part * model.rowCount()), model.rowCount() - 1), 0)
        if not rows.isVisible():
            rows.setCurrentIndex(index)
            rows.activated.emit(index)
            return
        rows.scrollTo(index)
        where = rows.visualRect(index).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, driving.NONE, where)

    def card(self, deed: Deed) -> None:
        """A button on one of the cards of changes and clashes."""
        self.space.work_out_now()
        self._press(self.space.right.changes, deed)

    def note(self, deed: Deed) -> None:
        """A note written, changed or removed."""
        panel = self.space.notes.panel
        if deed.two < 0.5:
            panel._text.setPlainText(deed.words)
            panel.commit()
        else:
            self._press(panel, deed)

    def _press(self, within: QWidget, deed: Deed) -> None:
        found = [it for it in within.findChildren(QPushButton) if not it.isHidden()]
        found = [it for it in found if it.isEnabled()]
        if found:
            found[min(int(deed.one * len(found)), len(found) - 1)].click()

    def detail(self, deed: Deed) -> None:
        """Words in one of the fields of the details, left or not left before what comes next."""
        details = self.space.right.details
        self.space.right.tabs.setCurrentIndex(0)
        if not details.isVisible():
            return
        fields = details.findChildren(QLineEdit)
        field = fields[min(int(deed.one * len(fields)), len(fields) - 1)]
        field.setFocus()
        field.selectAll()
        driving.type_text(field, deed.words.replace("\n", " ") or "x")
        if deed.two < 0.5:
            driving.press(field, Qt.Key.Key_Return, text="\r")
        elif deed.two < 0.75:
            self.space.edit.setFocus()

    def numbering(self, deed: Deed) -> None:
        """Another numbering of the points, where it may be chosen."""
        choice = self.space.right.details._numbering
        if choice.isEnabled() and self.window.session and not self.window.session.shown.amendment:
            choice.setCurrentIndex(int(deed.one * choice.count()) % choice.count())
            choice.activated.emit(choice.currentIndex())

    def context(self, deed: Deed) -> None:
        """The menu of the right button."""
        self.window._context_menu(QPoint(0, 0))

    def size(self, deed: Deed) -> None:
        """Another width of the window."""
        self.window.resize(int(of(tuple(map(str, WIDTHS)), deed.one)), 400 + int(deed.two * 500))

    def pause(self, _: Deed) -> None:
        """Nothing is done for a moment: what was put off is done now."""
        for _time in range(3):
            QApplication.processEvents()
        self.space.work_out_now()

    def back_and_forth(self, _: Deed) -> None:
        """Undo and redo at once are nothing at all."""
        session = self.held.session
        self.window.settle_fields()
        before = session.motion
        if session.undo_label:
            session.undo()
            self.lawful()
            session.redo()
        assert session.motion is before


OTHERS: Final[dict[str, Callable[[Walk, Deed], None]]] = {
    "find": Walk.find, "life": Walk.life, "outline": Walk.outline, "card": Walk.card,
    "note": Walk.note, "detail": Walk.detail, "numbering": Walk.numbering,
    "context": Walk.context, "size": Walk.size, "pause": Walk.pause,
    "back and forth": Walk.back_and_forth,
}  # fmt: skip
TIMES: Final = {"find": 6, "life": 6, "card": 10, "pause": 4, "detail": 2, "back and forth": 2}

NAMES: Final = (
    *TEXT * 8,
    *(name for name, times in WALKED.items() for _ in range(1 if name in DRESSING else times * 4)),
    *(name for name in OTHERS for _ in range(TIMES.get(name, 1) * 4)),
)  # fmt: skip
