"""The files that were open last, in the menu and on the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QStackedWidget

from motion_editor.store import disk, recent
from motion_editor.ui.file_names import brief_name
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.start_page import StartPage
    from motion_editor.ui.window import Window


class Recently:
    """The menu of files, and the page that a window without a motion shows."""

    def __init__(self, window: Window, pages: QStackedWidget) -> None:
        self.menu = QMenu(tr("Last o&pen"), window)
        self._window = window
        self._pages = pages
        self._page: StartPage | None = None

    @property
    def page(self) -> StartPage:
        """The start page: made when it is first wanted, for a quick start with a motion."""
        if self._page is None:
            from motion_editor.ui.start_page import StartPage

            self._page = StartPage(self._window.commands, self._pages)
            self._page.wanted.connect(self._window.open_recent)
            self._page.changed.connect(self.show)
            self._page.show_recent(recent.recent())
            self._pages.addWidget(self._page)
        return self._page

    def show_page(self) -> None:
        """Show the start page."""
        self._pages.setCurrentWidget(self.page)

    def show(self) -> None:
        """List the files anew."""
        paths = recent.recent()
        self.menu.clear()
        for path in paths:
            action = self.menu.addAction(brief_name(path, self.menu.fontMetrics()))
            action.setToolTip(str(path))
            action.setEnabled(disk.is_file(path))
            action.triggered.connect(lambda _=False, it=path: self._window.open_recent(it))
        self.menu.setEnabled(bool(paths))
        if self._page is not None:
            self._page.show_recent(paths)
