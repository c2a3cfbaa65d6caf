"""Above the cards of the Changes tab: which change of how many, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from motion_editor.ui.actions import native
from motion_editor.ui.commands import BY_NAME
from motion_editor.ui.tongue import many, tr


class ChangesHead(QWidget):
    """Previous, Next and a count; there only where there are changes."""

    stepped = Signal(bool)
    """Whether the next one is wanted, or the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changesHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = QLabel(self)
        self._count.setObjectName("muted")
        self._lines = QHBoxLayout(self)
        self._lines.setContentsMargins(14, 8, 14, 6)
        self._lines.setSpacing(6)
        self._button("motion.previous_change", tr("Previous"), tr("Previous change"), forward=False)
        self._button("motion.next_change", tr("Next"), tr("Next change"), forward=True)
        self._lines.addStretch(1)
        self._lines.addWidget(self._count)
        self.count(-1, 0)

    def _button(self, command: str, words: str, says: str, *, forward: bool) -> None:
        button = QPushButton(words, self)
        button.setObjectName("small")
        button.setAccessibleName(says)
        button.setToolTip(f"{says} ({native(BY_NAME[command])})")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.stepped.emit(forward))
        self._lines.addWidget(button)

    def count(self, now: int, of: int, clashes: int = 0) -> None:
        """The caret stands at the one with this number, -1 for none, of so many.

        `clashes` says how many of them are clashes, and not changes.
        """
        shown = spoken = many("{n} changes", "{n} change", of - clashes)
        if clashes:
            also = many("{n} clashes", "{n} clash", clashes)
            spoken = shown = tr("{clashes}, {changes}", clashes=also, changes=shown)
        if now >= 0:
            shown = spoken = tr("{number} of {count}", number=now + 1, count=of)
            if not clashes:
                spoken = tr("Change {number} of {count}", number=now + 1, count=of)
        self._count.setText(shown)
        self._count.setAccessibleName(spoken)
        self.setVisible(of > 0)
