"""What stands left and right of the paper.

A side is empty until it is filled, and its panels are loaded only then: the text comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from motion_editor.ui.tabs import Tabs
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.state import State
    from motion_editor.ui.themes import Theme

EVIDENCE, CHECKS = 2, 3
"""The places of the tabs for notes and for findings."""


class Side(QWidget):
    """A side of the paper."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours = colours

    def show_all(self) -> None:
        """Show what was just made: in a side that is seen already Qt would do so only later."""
        for made in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            made.show()


class LeftSide(Side):
    """The motion's life, and its outline."""

    def fill(self) -> None:
        """Make what stands here."""
        from motion_editor.ui.panels.life import LifeList
        from motion_editor.ui.panels.outline import OutlineList

        self.life = LifeList(self._colours, self)
        self.outline = OutlineList(self._colours, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 16, 10, 0)
        lines.setSpacing(8)
        lines.addWidget(_head(tr("MOTION"), self))
        lines.addWidget(self.life)
        lines.addSpacing(16)
        lines.addWidget(_head(tr("OUTLINE"), self))
        lines.addWidget(self.outline, 1)

    def set_colours(self, colours: Theme) -> None:
        """Show in another theme."""
        self.life.set_colours(colours)
        self.outline.set_colours(colours)


class RightSide(Side):
    """Tabs about what is selected."""

    def fill(self) -> None:
        """Make what stands here."""
        from motion_editor.ui.due import DueNotes
        from motion_editor.ui.panels.changes import ChangesPanel
        from motion_editor.ui.panels.changes_head import ChangesHead
        from motion_editor.ui.panels.details import DetailsPanel

        self.tabs = Tabs("sideTabs", tr("Details and changes"), self)
        self._pages = QStackedWidget(self)
        self.details = DetailsPanel(self._pages)
        self._due = DueNotes()
        changes = QWidget(self._pages)
        self.changes_head = ChangesHead(changes)
        self.changes = ChangesPanel(self._colours, changes)
        _below(changes, self.changes_head, self.changes)
        self._evidence = QWidget(self._pages)
        QVBoxLayout(self._evidence).setContentsMargins(0, 0, 0, 0)
        self._checks = QWidget(self._pages)
        QVBoxLayout(self._checks).setContentsMargins(0, 0, 0, 0)
        pages = (
            (tr("Details"), self.details),
            (tr("Changes"), changes),
            (tr("Evidence"), self._evidence),
            (tr("Checks"), self._checks),
        )
        for words, page in pages:
            self.tabs.addTab(words)
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        rule = QFrame(self)
        rule.setObjectName("sideTabsRule")
        rule.setFixedHeight(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.tabs)
        lines.addWidget(rule)
        lines.addWidget(self._pages, 1)

    def say_due(self, state: State, *, anew: bool = False) -> None:
        """Say in the details until when what is shown is due, and whether it was in time.

        `anew`: the council's profile has been altered.
        """
        if anew:
            self._due.forget()
        self._due.say(self.details, state)

    @property
    def on_evidence(self) -> bool:
        """Whether the tab for notes is chosen."""
        return self.tabs.currentIndex() == EVIDENCE

    def fill_evidence(self, panel: QWidget) -> None:
        """Show this panel in the tab for notes."""
        self._evidence.layout().addWidget(panel)  # type: ignore[union-attr]

    def fill_checks(self, panel: QWidget) -> None:
        """Show this panel in the tab for findings."""
        self._checks.layout().addWidget(panel)  # type: ignore[union-attr]

    def count_findings(self, number: int) -> None:
        """Say on the tab how many findings there are to look at."""
        self.tabs.setTabText(CHECKS, tr("Checks {count}", count=number) if number else tr("Checks"))

    def count_notes(self, number: int) -> None:
        """Say on the tab how many notes there are."""
        self.tabs.setTabText(
            EVIDENCE, tr("Evidence {count}", count=number) if number else tr("Evidence")
        )

    def count_changes(self, number: int) -> None:
        """Say on the tab how many changes there are."""
        self.tabs.setTabText(1, tr("Changes {count}", count=number) if number else tr("Changes"))

    def to_changes(self) -> None:
        """Turn to the tab of changes, whichever is chosen."""
        self.tabs.setCurrentIndex(1)

    def turn_to_changes(self, changes: bool) -> None:
        """Turn to the tab that is wanted for what is shown."""
        if self.tabs.currentIndex() not in (EVIDENCE, CHECKS):
            self.tabs.setCurrentIndex(int(changes))

    def set_colours(self, colours: Theme) -> None:
        """Show in another theme."""
        self.changes.set_colours(colours)


def _below(page: QWidget, head: QWidget, body: QWidget) -> None:
    """Give a page a head that stays while the rest is scrolled."""
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(head)
    lines.addWidget(body, 1)


def _head(words: str, parent: QWidget) -> QLabel:
    head = QLabel(words, parent)
    head.setObjectName("sideHead")
    head.setContentsMargins(6, 0, 0, 0)
    return head
