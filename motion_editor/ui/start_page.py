"""Where one begins: new, open, import, the sample, and the files that were open last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.wording import visible
from motion_editor.store import disk, recent
from motion_editor.ui.actions import Actions
from motion_editor.ui.file_names import brief_name, shown_name
from motion_editor.ui.panels.link import link
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import mark, tr

BUTTONS = (
    ("file.new", mark("New motion")),
    ("file.open", mark("Open…")),
    ("file.new_agenda", mark("New agenda")),
    ("file.import", mark("Import a text or Word file…")),
    ("file.sample", mark("Open the sample motion")),
)
WIDTH, LEAST = 560, 400
MOST = 8
"""Files that are listed; the menu has them all."""

DROP = mark(
    "A file can also be dropped here: a .motion, .amendment or .agenda, a Word file, a web page or "
    "a text."
)
NONE = mark("Motions that you open or save are listed here, and can be pinned to stay.")


class StartPage(QWidget):
    """What is shown while no motion is open."""

    wanted = Signal(object)
    """The path of a file to open."""

    changed = Signal()
    """The list of files is another: one was pinned, or taken off it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        self._column = column
        self._lines = QVBoxLayout(column)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self._head(column)
        for number, (name, words) in enumerate(BUTTONS):
            self._lines.addWidget(_button(tr(words), actions[name], filled=number == 0))
        self._lines.addWidget(_muted(tr(DROP)))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lines.addSpacing(16)
        self._lines.addLayout(self._recent)
        self._lines.addStretch(2)
        self._around(column)
        self._fit()

    def _around(self, column: QWidget) -> None:
        """The column in the middle; in a small window it gets narrower, and can be scrolled."""
        body = QWidget()
        body.setObjectName("startBody")
        line = QHBoxLayout(body)
        line.setContentsMargins(24, 16, 24, 16)
        line.addStretch(1)
        line.addWidget(column, 1000)
        line.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("startBody")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("Start"))
        scroll.setWidget(body)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(scroll)

    def _head(self, column: QWidget) -> None:
        title = QLabel("Motion Editor", column)
        title.setObjectName("paperTitle")
        under = QLabel(
            tr("Write council motions, amend them visibly, and print the papers a clerk needs."),
            column,
        )
        under.setObjectName("paperUnder")
        under.setWordWrap(True)
        self._lines.addStretch(1)
        for label in (title, under):
            self._lines.addWidget(label)
        self._lines.addSpacing(12)

    def changeEvent(self, event: QEvent) -> None:
        """As wide as the text of its buttons is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(framed(WIDTH))
        self._column.setMinimumWidth(min(framed(WIDTH), LEAST))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the files that were open last; those that are gone are named but can't be opened."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # Out of its layout it would stand in the corner until it is gone.
                old.hide()
                old.deleteLater()
        head = QLabel(tr("LAST OPEN"))
        head.setObjectName("sideHead")
        self._recent.addWidget(head)
        if not paths:
            self._recent.addWidget(_muted(tr(NONE)))
        pinned = recent.pinned()
        for path in paths[:MOST]:
            self._recent.addWidget(self._file(path, pinned=path in pinned))

    def _file(self, path: Path, *, pinned: bool) -> QFrame:
        there = disk.is_file(path)
        line = QFrame()
        name = shown_name(path)
        button = QPushButton(line)
        button.setText(brief_name(path, button.fontMetrics()))
        button.setToolTip("" if button.text() == name else name)
        button.setObjectName("link")
        button.setEnabled(there)
        button.setAccessibleName(tr("Open {name}", name=name))
        button.clicked.connect(lambda: self.wanted.emit(path))
        folder = visible(_at_home(path.parent))
        where = Elided(folder if there else tr("{folder} · not there now", folder=folder), line)
        where.setObjectName("muted")
        lines = QHBoxLayout(line)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(button)
        lines.addWidget(where, 1)
        words = tr("Unpin") if pinned else tr("Pin")
        lines.addWidget(link(words, name, line, lambda: self._pin(path, not pinned)))
        if not there:
            lines.addWidget(link(tr("Take off the list"), name, line, lambda: self._forget(path)))
        return line

    def _pin(self, path: Path, stay: bool) -> None:
        recent.pin(path, stay=stay)
        self.changed.emit()

    def _forget(self, path: Path) -> None:
        recent.forget(path)
        self.changed.emit()


class Elided(QLabel):
    """A line that is cut in its middle where there is no room, and then has a tool tip."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setMinimumWidth(80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the room."""
        super().resizeEvent(event)
        middle = Qt.TextElideMode.ElideMiddle
        fitting = self.fontMetrics().elidedText(self._words, middle, self.width())
        self.setText(fitting)
        self.setToolTip("" if fitting == self._words else self._words)


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _at_home(folder: Path) -> str:
    """A folder as people write it, "~" for their own."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _button(words: str, action: QAction, *, filled: bool) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("filled", filled)
    button.setAccessibleName(words.rstrip("…"))
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
