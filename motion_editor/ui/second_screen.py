"""A window on the screen where the person is not: it fills that one, and comes back if it goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

SHARE: Final = 0.75
"""How much of a screen's breadth and height the window has where it does not fill it."""


class SecondScreen(QObject):
    """Keeps a window on another screen than the one of `home`, while there is one."""

    def __init__(self, window: QWidget, home: QWidget | None) -> None:
        super().__init__(window)
        self._window, self._home = window, home
        self._on: QScreen | None = None
        self._came_back = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._lost)
            application.screenAdded.connect(self._found)

    def go(self) -> None:
        """Fill the other screen, if there is one; else stand as a window."""
        others = [it for it in QGuiApplication.screens() if it is not self._here()]
        if not others:
            self._window.show()
            return
        self._on, self._came_back = others[0], False
        # The keys stay with whoever enters the meeting here.
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._stand_on(others[0])
        self._window.showFullScreen()

    def _here(self) -> QScreen | None:
        return self._home.screen() if self._home is not None else QGuiApplication.primaryScreen()

    def _lost(self, screen: QScreen) -> None:
        """The screen was taken away: stand as a window where it hides nothing but a part."""
        if screen is not self._on:
            return
        self._on, self._came_back = None, True
        left = [it for it in QGuiApplication.screens() if it is not screen]
        here = self._here()
        if left:
            self._stand_on(here if here in left and here is not None else left[0])

    def _stand_on(self, screen: QScreen) -> None:
        """Stand as a window in the middle of a screen."""
        self._window.showNormal()
        self._window.setScreen(screen)
        self._window.setGeometry(middle(screen.availableGeometry()))

    def _found(self, _screen: QScreen) -> None:
        """There is another screen again, and the window had come back from one."""
        if self._came_back and self._window.isVisible():
            self.go()


def middle(screen: QRect) -> QRect:
    """The place of a window in the middle of a screen."""
    made = QRect(0, 0, round(screen.width() * SHARE), round(screen.height() * SHARE))
    made.moveCenter(screen.center())
    return made
