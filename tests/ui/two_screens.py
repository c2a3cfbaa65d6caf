"""A desk with a second screen in the hall: where the chair's view stands, as lines of JSON.

`python -m tests.ui.two_screens`, with QT_QPA_PLATFORM=offscreen:configfile=SCREENS. For the tests:
a platform has its screens from its start, so this is a process of its own.
"""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from motion_editor.core.clause import Role, clause
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.ui.chair import ChairView
from motion_editor.ui.session import Session
from tests.strategies import ids


def main() -> None:
    """Say where it is at each step: the name of its screen, whether it fills it, how wide it is."""
    application = QApplication([])
    words = clause("c", "Mend the bridge.", Role.POINT)
    motion = Motion("m", Details(), (Version("v", VersionKind.NOTICE, (words,)),))
    home = QWidget()
    home.setGeometry(100, 100, 600, 400)
    home.show()
    view = ChairView(Session(motion, ids()), home)

    def say() -> None:
        QTest.qWait(30)
        print(json.dumps([view.screen().name(), view.isFullScreen(), view.width()]), flush=True)

    view.to_second_screen()
    say()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    say()
    QTest.keyClick(view, Qt.Key.Key_F11)
    say()
    hall = application.screens()[1]
    application.screenRemoved.emit(hall)
    say()
    application.screenAdded.emit(hall)
    say()
    view.close()


if __name__ == "__main__":
    main()
