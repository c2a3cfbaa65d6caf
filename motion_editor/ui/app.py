"""Starting the window."""

from __future__ import annotations

import contextlib
import gc
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from motion_editor import __version__
from motion_editor.core.errors import MotionError
from motion_editor.store import crash
from motion_editor.ui import broken, errors, languages
from motion_editor.ui.icons import app_icon
from motion_editor.ui.loading import once_open
from motion_editor.ui.memory import Memory
from motion_editor.ui.named import Application, open_named
from motion_editor.ui.quiet import Quiet
from motion_editor.ui.ready import Ready
from motion_editor.ui.tongue import tr
from motion_editor.ui.window import Window

SOON = 50
"""Milliseconds after which the window has been painted."""


def main(argv: list[str]) -> int:
    """Open the window on the files named, else on the sample at the first start ever.

    Later starts without a file show the start page. The process's exit code is returned.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = application()
    errors.install()
    crash.watch()
    memory = Memory()
    lost = _speak(app, memory)
    window = Window(memory)
    errors.rescue_with(window.keeping.rescue)
    first = not memory.settings.started
    if first and not argv:
        window.files.show_sample()
    window.show()
    if isinstance(app, Application):
        app.asked.connect(lambda path: once_open(window, lambda: open_named(window, [Path(path)])))
    if argv:
        QTimer.singleShot(0, window, lambda: open_named(window, [Path(it) for it in argv]))
    QTimer.singleShot(SOON, window, lambda: _settle_in(window, lost))
    code = app.exec()
    window.keeping.end()
    _keep_agendas()
    window.leave()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    crash.end()
    return code


def _speak(app: QApplication, memory: Memory) -> MotionError | None:
    """Speak the person's language; what there is to say where its words can't be read."""
    try:
        languages.speak(app, memory.settings.language)
    except MotionError as error:
        return error
    return None


def _settle_in(window: Window, lost: MotionError | None = None) -> None:
    """What may wait until the text is painted: the collector, the icon, the settings on disk."""
    gc.freeze()  # What the program itself is made of is never looked through again.
    Quiet(window)
    window.setWindowIcon(app_icon())
    window.memory.set_started()
    window.memory.keep()
    if window.memory.problem:
        window.say(tr(window.memory.problem))
    if lost is not None:
        window.tell_quietly(lost)
    QTimer.singleShot(0, window, lambda: once_open(window, lambda: _offer(window)))
    Ready(window)


def _offer(window: Window) -> None:
    """Offer what was not saved when the program last ended: a motion, agendas, mere words."""
    from motion_editor.ui import loose_words
    from motion_editor.ui.agenda.opening import offer

    window.keeping.offer(unasked=True)
    offer(window.memory, window)
    loose_words.offer(window)
    broken.offer(window)


def _keep_agendas() -> None:
    """The program ends; agendas whose windows were not closed in order stay for the next time."""
    from motion_editor.ui.agenda import opening

    for it in opening.windows():
        with contextlib.suppress(MotionError):
            it.keeper.keep_now()


def application() -> QApplication:
    """The one QApplication, in the style that the themes are drawn for."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("Motion Editor")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("motion-editor")
    app.setStyle("Fusion")
    return app
