"""The middle: views of the text as tabs, whose text it is, and the paper with the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from motion_editor.papers.wording import label
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.session import Session
from motion_editor.ui.state import View, version_title
from motion_editor.ui.tabs import Tabs
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.abreast.page import AbreastPage
    from motion_editor.ui.finder import Finder

EDGE, GAP = 24, 16
"""Pixels left and right of the paper, and between tabs and name."""

VIEWS = (
    (View.MARKED, mark("Marked")),
    (View.CARRIED, mark("If carried")),
    (View.ORIGINAL, mark("Original")),
    (View.SIDE, mark("Side by side")),
)


class Paper(QWidget):
    """The text and the ways to see it."""

    view_chosen = Signal(object)
    """A `View`."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._colours = formats.colours
        self._abreast: AbreastPage | None = None
        self._filling = False
        self._finder: Finder | None = None
        self.edit = MotionEdit(session, formats, self)
        self.edit.setObjectName("paper")
        self.tabs = Tabs("viewTabs", tr("Views of the text"), self)
        self.tabs.currentChanged.connect(self._take)
        self._whose = QLabel(self)
        self._whose.setObjectName("whose")
        self._lay_out()
        self.follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 2, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self._whose)
        frame = QFrame(self)
        frame.setObjectName("paperFrame")
        self._inner = QVBoxLayout(frame)
        self._inner.setContentsMargins(1, 1, 1, 0)
        self._inner.addWidget(self.edit)
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(EDGE, 10, EDGE, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(frame, 1)

    @property
    def finder(self) -> Finder:
        """Finding and replacing: loaded when first wanted, its bar below the text."""
        if self._finder is None:
            from motion_editor.ui.finder import Finder

            self._finder = Finder(self._session, self.edit, self)
            self._lines.addWidget(self._finder.bar)
        return self._finder

    @property
    def abreast(self) -> AbreastPage | None:
        """The view side by side, once it has been shown."""
        return self._abreast

    def follow(self) -> None:
        """Show tabs and name for what the session shows."""
        state = self._session.state
        shown = state.amendment
        wanted = [tr(words) for _, words in VIEWS] if shown else [version_title(state)]
        self._filling = True
        if [self.tabs.tabText(at) for at in range(self.tabs.count())] != wanted:
            while self.tabs.count():
                self.tabs.removeTab(0)
            for words in wanted:
                self.tabs.addTab(words)
        views = [view for view, _ in VIEWS]
        self.tabs.setCurrentIndex(views.index(state.shown.view) if shown else 0)
        self._filling = False
        self._say_whose()
        self._show_abreast(side=shown is not None and state.shown.view is View.SIDE)

    def _show_abreast(self, *, side: bool) -> None:
        """Show the two columns in place of the one text, or that again; the focus stays in it."""
        if side == self.edit.isHidden():
            return
        if self._abreast is None:
            from motion_editor.ui.abreast.beside import beside

            self._abreast = beside(self._session, self.edit, self)
            self._inner.addWidget(self._abreast)
        page, focus = self._abreast, self.focusWidget()
        within = focus is not None and (focus is self.edit or page.isAncestorOf(focus))
        self.edit.setFocusProxy(page.right if side else None)  # type: ignore[arg-type]
        page.setVisible(side)
        self.edit.setVisible(not side)
        if within:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_whose(self) -> None:
        shown = self._session.state.amendment
        if shown is None:
            self._whose.setText("")
            return
        at = self._session.motion.amendments.index(shown)
        colour = self._colours.amendment(at)
        self._whose.setText(f"● {tr(label(shown))}")
        self._whose.setStyleSheet(f"color: {colour}; font-weight: 600;")
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out whose text it is where there is room for the tabs only."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        wanted = self.tabs.sizeHint().width() + self._whose.sizeHint().width() + 2 * EDGE + GAP
        self._whose.setVisible(self.width() >= wanted)

    def set_formats(self, formats: Formats) -> None:
        """Show in other colours or another size."""
        self._colours = formats.colours
        self.edit.set_formats(formats)
        if self._abreast is not None:
            self._abreast.set_formats(formats)
        self._say_whose()

    def _take(self, at: int) -> None:
        if not self._filling and self._session.state.amendment is not None:
            self.view_chosen.emit(VIEWS[at][0])
