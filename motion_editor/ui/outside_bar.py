"""A quiet bar below the top: what happened to the file, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr

NARROW = 760
"""Below this width the buttons stand under the words."""


class OutsideBar(QFrame):
    """Words and four buttons; it takes no focus and stops nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outsideBar")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.merge = _button(
            tr("Merge…"), tr("Take both together: see first what comes in, and what clashes")
        )
        self.reload = _button(tr("Reload"), tr("Open the file as it is now"))
        self.elsewhere = _button(tr("Save as…"), tr("Save yours under another name"))
        self.mine = _button(tr("Keep mine…"), tr("Save yours here, and the other one beside it"))
        self.later = _button(tr("Not now"), tr("Leave it for now; saving will ask again"))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.merge, self.reload, self.elsewhere, self.mine, self.later):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(16, 8, 16, 8)
        self._line.setSpacing(12)
        self._line.addWidget(self.words, 1)
        self._line.addLayout(buttons)

    def say(self, name: str, *, gone: bool, may_write: bool) -> None:
        """Say what happened to the file of this name."""
        if gone:
            said = tr(
                "“{name}” is no longer where it was opened. What you have of it is still here.",
                name=name,
            )
        else:
            said = tr("“{name}” was changed by somebody else while you had it open.", name=name)
        self.words.setText(said)
        self.merge.setVisible(may_write and not gone)
        self.reload.setVisible(not gone)
        self.elsewhere.show()
        self.mine.setVisible(may_write)
        self.mine.setText(tr("Save it there again") if gone else tr("Keep mine…"))
        self.mine.setAccessibleName(tr("Save it there again") if gone else tr("Keep mine"))
        self.setAccessibleName(said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def say_copies(self, said: str) -> None:
        """Say in these words that there are other copies beside the file."""
        self.words.setText(said)
        self.merge.show()
        for button in (self.reload, self.elsewhere, self.mine):
            button.hide()
        self.setAccessibleName(said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or under them where there is no room."""
        super().resizeEvent(event)
        narrow, way = self.width() < framed(NARROW), QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)


def _button(words: str, tip: str) -> QPushButton:
    made = QPushButton(words)
    made.setAccessibleName(words.rstrip("…"))
    made.setToolTip(tip)
    return made
