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
from motion_editor.ui.state import View, is_amended, version_title
from motion_editor.ui.tabs import Tabs
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.abreast.page import AbreastPage
    from motion_editor.ui.finder import Finder
    from motion_editor.ui.overlaid.page import OverlaidPage

EDGE, GAP = 24, 16
"""Pixels left and right of the paper, and between tabs and name."""

VIEWS = (
    (View.MARKED, mark("Marked")),
    (View.CARRIED, mark("If carried")),
    (View.ORIGINAL, mark("Original")),
    (View.SIDE, mark("Side by side")),
)

ALL = mark("All amendments")
"""The tab beside a text that has been amended."""


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
        self._overlaid: OverlaidPage | None = None
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

    @property
    def overlaid(self) -> OverlaidPage | None:
        """The view of all amendments, once it has been shown."""
        return self._overlaid

    def _tabs(self) -> list[tuple[View, str]]:
        """The ways to see what is shown, with their words."""
        state = self._session.state
        if state.amendment:
            return [(view, tr(words)) for view, words in VIEWS]
        own = [(View.MARKED, version_title(state))]
        return [*own, (View.ALL, tr(ALL))] if is_amended(state) else own

    def follow(self) -> None:
        """Show tabs and name for what the session shows."""
        state = self._session.state
        views = self._tabs()
        wanted = [words for _, words in views]
        self._filling = True
        if [self.tabs.tabText(at) for at in range(self.tabs.count())] != wanted:
            while self.tabs.count():
                self.tabs.removeTab(0)
            for words in wanted:
                self.tabs.addTab(words)
        at = [view for view, _ in views]
        self.tabs.setCurrentIndex(at.index(state.shown.view) if state.shown.view in at else 0)
        self._filling = False
        self._say_whose()
        self._show_page(state.shown.view)

    def _show_page(self, view: View) -> None:
        """Show the page of a view in place of the text, or that again; the focus stays in it."""
        page, text = self._page(view)
        now = [it for it in (self._abreast, self._overlaid) if it is not None]
        if page is None and not self.edit.isHidden():
            return
        focus = self.focusWidget()
        within = focus is not None and (
            focus is self.edit or any(it.isAncestorOf(focus) for it in now)
        )
        self.edit.setFocusProxy(text)  # type: ignore[arg-type]
        for it in now:
            it.setVisible(it is page)
        self.edit.setVisible(page is None)
        if within:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is not None:
            page.take()

    def _page(self, view: View) -> tuple[AbreastPage | OverlaidPage | None, QWidget | None]:
        """The page of a view that has one, made when it is first wanted, and the text in it."""
        if view is View.SIDE:
            if self._abreast is None:
                from motion_editor.ui.abreast.beside import beside

                self._abreast = beside(self._session, self.edit, self)
                self._inner.addWidget(self._abreast)
            return self._abreast, self._abreast.right
        if view is View.ALL:
            if self._overlaid is None:
                from motion_editor.ui.overlaid.beside import beside as overlaid

                self._overlaid = overlaid(self._session, self.edit, self)
                self._inner.addWidget(self._overlaid)
            return self._overlaid, self._overlaid.text
        return None, None

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
        if self._overlaid is not None:
            self._overlaid.set_formats(formats)
        self._say_whose()

    def _take(self, at: int) -> None:
        if not self._filling and 0 <= at < len(views := self._tabs()):
            self.view_chosen.emit(views[at][0])
