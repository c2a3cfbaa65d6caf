"""A hand at the keyboard and the mouse: real Qt events, sent to a real editor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QLibraryInfo,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QVersionNumber,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, STRUCK, Run
from motion_editor.core.tracked import original
from motion_editor.ui.dialogs.held import HeldForm
from motion_editor.ui.dialogs.waiting import Waiting
from motion_editor.ui.editor.formats import STATE, Formats, fragments
from motion_editor.ui.editor.utf16 import position_of, shown
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.themes import theme
from tests import notation

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def motion_of(base: Clauses, *, amended: bool = False) -> Motion:
    """A motion with this text, and with an amendment that changes nothing yet."""
    motion = Motion("m", Details(title="Trees"), (Version("v", VersionKind.NOTICE, base),))
    if not amended:
        return motion
    text = AmendmentText(TextKind.NOTIFIED, Base("v"), base)
    return motion.with_amendment(Amendment("x", "1", (text,)))


def session_of(base: Clauses, *, tracked: bool) -> Session:
    """A session on a draft, or on an amendment to it; its clock moves a second an act."""
    ids, ticks = count(1), count()
    return Session(
        motion_of(base, amended=tracked),
        lambda: f"n{next(ids)}",
        shown=Shown(amendment="x") if tracked else None,
        clock=lambda: float(next(ticks)),
    )


def editor_of(session: Session) -> MotionEdit:
    """An editor on a session, as the window makes it."""
    edit = MotionEdit(session, Formats(theme("light")))
    edit.resize(700, 500)
    return edit


def entering(at: QPoint, data: QMimeData) -> QDragEnterEvent:
    """What is dragged comes over a widget, to be copied; `data` must outlive it."""
    # From Qt 6.12 on the place is a QPointF, and PySide warns of the other.
    place: Any = QPointF(at) if QLibraryInfo.version() >= QVersionNumber(6, 12) else at
    left = Qt.MouseButton.LeftButton
    return QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, NONE)


def press(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    """One key, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    """Characters one by one; qtbot.keyClicks aborts the process on "é" or "–"."""
    for char in text:
        if char == "\n":
            press(widget, Qt.Key.Key_Return, text="\r")
        else:
            press(widget, 0, text=char)


def compose(widget: QWidget, preedit: str, commit: str) -> None:
    """What an input method sends: text under way, then the text meant ("" cancels)."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))
    event = QInputMethodEvent()
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def paste(edit: MotionEdit, text: str) -> None:
    """Ctrl+V with this text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    press(edit, Qt.Key.Key_V, CTRL)


def paste_page(edit: MotionEdit, html: str, text: str = "") -> None:
    """Ctrl+V with a page on the clipboard, and its text beside it."""
    data = QMimeData()
    data.setHtml(html)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    press(edit, Qt.Key.Key_V, CTRL)


def drop(edit: MotionEdit, text: str, place: Place) -> None:
    """Words dragged in from elsewhere and dropped at a place."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position_of(edit.document(), place))
    data = QMimeData()
    data.setText(text)
    event = QDropEvent(
        QPointF(edit.cursorRect(cursor).center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        NONE,
    )
    edit.dropEvent(event)


def mouse(
    edit: MotionEdit, kind: QEvent.Type, at: QPointF, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """A press, a move with the left button down, or letting it go."""
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
    view = edit.viewport()
    where = QPointF(view.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(view, QMouseEvent(kind, at, where, button, held, modifiers))


def label_at(edit: MotionEdit, clause: int) -> QPointF:
    """Where the label of a clause is, or would be."""
    cursor = QTextCursor(edit.document().findBlockByNumber(clause))
    return QPointF(30, edit.cursorRect(cursor).center().y())


def take(edit: MotionEdit, clause: int, to: QPointF) -> None:
    """Take a clause by its label and hold it somewhere."""
    mouse(edit, QEvent.Type.MouseButtonPress, label_at(edit, clause))
    mouse(edit, QEvent.Type.MouseMove, QPointF(to.x() + 40, to.y() + 40))
    mouse(edit, QEvent.Type.MouseMove, to)


def let_go(edit: MotionEdit, at: QPointF) -> None:
    """Let go of what is held."""
    mouse(edit, QEvent.Type.MouseButtonRelease, at)


def assist(edit: MotionEdit, span: Span, text: str) -> None:
    """What assistive technology does: a change by itself, away from the caret."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position_of(edit.document(), span.start))
    cursor.setPosition(position_of(edit.document(), span.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def check(edit: MotionEdit, base: Clauses) -> None:
    """All laws at once: words, formats, ids, levels, and the base."""
    session, document = edit.session, edit.document()
    clauses = session.clauses
    assert document.blockCount() == len(clauses)
    block = document.firstBlock()
    for item in clauses:
        assert block.text() == shown(item.text)
        assert block.blockFormat() == edit.formats.block(item)
        found = [(char, *_look(look)) for text, look in fragments(block) for char in text]
        wanted = [(char, *_wanted(run)) for run in item.runs for char in shown(run.text)]
        assert found == wanted
        block = block.next()
    ids = [item.id for item in clauses]
    assert len(set(ids)) == len(ids)
    assert len(session.labels) == len(clauses)
    if session.tracked:
        assert original(clauses) == base


def _wanted(run: Run) -> tuple[object, bool, bool, bool, str]:
    look = run.emphasis
    lined = run.state is ADDED or bool(look.link)
    return run.state.value, run.state is STRUCK, lined, look.italic, look.link


def _look(look: QTextCharFormat) -> tuple[object, bool, bool, bool, str]:
    return (
        look.property(STATE), look.fontStrikeOut(), look.fontUnderline(), look.fontItalic(),
        look.anchorHref(),
    )  # fmt: skip


def with_dialog(
    act: Callable[[], object], then: Callable[[QDialog], object], kind: type[QDialog] = QDialog
) -> None:
    """Do what opens a dialog, and answer it when it is there; one that waits goes by itself."""
    done: list[bool] = []
    failed: list[Exception] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or (isinstance(dialog, Waiting) and kind is not Waiting):
            QTimer.singleShot(5, answer)
            return
        done.append(True)
        try:
            then(dialog)
        except Exception as error:  # noqa: BLE001, the dialog would be waited for in vain
            failed.append(error)
            dialog.reject()

    QTimer.singleShot(0, answer)
    act()
    if failed:
        raise failed[0]
    assert done, "no dialog came"


def click(dialog: QDialog, words: str) -> None:
    """Press the button with these words; what that does beside the window is waited for."""
    buttons = [it for it in dialog.findChildren(QPushButton) if it.text().replace("&", "") == words]
    assert buttons, [it.text() for it in dialog.findChildren(QPushButton)]
    buttons[0].click()
    until_done(dialog)


def until_done(dialog: QDialog) -> None:
    """Wait for what a dialog does beside the window."""
    while isinstance(dialog, HeldForm) and dialog.busy:
        QApplication.processEvents()


def line(dialog: QWidget, name: str) -> QLineEdit:
    """The field of this accessible name."""
    return next(it for it in dialog.findChildren(QLineEdit) if it.accessibleName() == name)


def tick(rows: QListWidget, places: Iterable[int]) -> None:
    """Tick the lines at these places, and no others."""
    wanted = set(places)
    for at in range(rows.count()):
        on = Qt.CheckState.Checked if at in wanted else Qt.CheckState.Unchecked
        rows.item(at).setCheckState(on)


def choice(dialog: QWidget, name: str) -> QComboBox:
    """The choice of this accessible name."""
    return next(it for it in dialog.findChildren(QComboBox) if it.accessibleName() == name)


def said(edit: MotionEdit) -> list[str]:
    """The text in notation, once its laws have been checked."""
    check(edit, original(edit.session.clauses))
    return notation.show(edit.session.clauses).splitlines()
