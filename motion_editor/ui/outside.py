"""What others do to the open file: noticed, said in a bar, and settled by a person."""

from __future__ import annotations

import hashlib
import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer

from motion_editor.core.errors import MotionError
from motion_editor.ui.asking import sure
from motion_editor.ui.held import C, Held, S
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow
    from motion_editor.ui.outside_bar import OutsideBar
    from motion_editor.ui.window import Window

EVERY: Final = 20_000
"""Milliseconds after which a file in which somebody writes on and on is looked at again."""

Stamp = tuple[int, int, int]
"""What is another as a rule once a file was written: its number, time and size."""


class Seen(NamedTuple):
    """What there is: the file's digest, see `_digest`, its stamp, and other copies beside it."""

    digest: str | None
    stamp: Stamp | None
    copies: tuple[Path, ...] = ()


class Outside(QObject, Generic[S, C]):
    """Looks at the file whenever the window comes to the front, now and then, and before a save."""

    def __init__(self, window: Window | AgendaWindow, held: Held[S, C]) -> None:
        super().__init__(window)
        self._window, self._held = window, held
        self._worker = Worker(self)
        self._bar: OutsideBar | None = None
        self._said: str | None = None
        self._stamp: Stamp | None = None
        self._copies: list[Path] = []
        self._offered: set[Path] = set()
        self._settled_in = False
        window.installEventFilter(self)
        timer = QTimer(self)
        timer.timeout.connect(self._look_again)
        timer.start(EVERY)

    @property
    def busy(self) -> bool:
        """Whether the file is being looked at."""
        return self._worker.busy

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window comes to the front."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._window:
            self.look()
        return False

    def look(self, *, anew: bool = False) -> None:
        """Look, beside the window, whether the file is as it was opened or saved.

        What was said already is said again only `anew`.
        """
        if anew:
            self._said = None
        self._look(None)

    def look_beside(self) -> None:
        """The same; from now on also whether a shared folder has made other copies of it."""
        self._settled_in = True
        self._look(None)

    def _look_again(self) -> None:
        """The same, where the person is at work here: else it is done when they come back."""
        if self._window.isActiveWindow():
            self._look(self._stamp)

    def _look(self, stamp: Stamp | None) -> None:
        """Look at the file, which is as it was if it still has this stamp."""
        session = self._held.session
        if session is None or session.path is None or session.digest is None:
            return
        path, digest = session.path, session.digest
        looks = self._settled_in and not session.read_only
        copies = self._held.copies_beside(path) if looks else None

        def job() -> object:
            now = _stamp(path)
            same = stamp is not None and now == stamp
            there = digest if same else _digest(path)
            return Seen(there, now, copies() if copies is not None and there == digest else ())

        def take(done: Done) -> None:
            now = self._held.session
            if now is session and (session.path, session.digest) == (path, digest):
                assert isinstance(done.result, Seen)
                self._take(path, digest, done.result)

        self._worker.ask(job, take)

    def refused(self, error: MotionError) -> bool:
        """Tell why a save was refused; what stands in its way can be merged: whether it was."""
        from motion_editor.store.motions import ChangedError

        self.look(anew=True)
        if isinstance(error, ChangedError):
            from motion_editor.ui.merging import Merging

            return Merging(self._window, self._held).offer(error)
        self._window.tell(error)
        return False

    def forget(self) -> None:
        """Another motion is shown."""
        self._copies.clear()
        self._offered.clear()
        self.settled()

    def settled(self) -> None:
        """The file is as this window has it."""
        self._said = self._stamp = None
        if not self._copies:
            self._hide()

    def _hide(self) -> None:
        """Hide the bar; whoever was at it is at their work again."""
        if self._bar is None or self._bar.isHidden():
            return
        focus = self._window.focusWidget()
        was_there = focus is not None and self._bar.isAncestorOf(focus)
        self._bar.hide()
        if was_there:
            self._held.go_back()

    def _take(self, path: Path, digest: str, seen: Seen) -> None:
        if seen.digest == digest:
            self.settled()
            self._stamp = seen.stamp
            self._offer(seen.copies)
        elif seen.digest is not None and seen.digest != self._said:
            self._said = seen.digest
            self._show(path, gone=not seen.digest)

    def _offer(self, copies: tuple[Path, ...]) -> None:
        """Offer copies to be merged, each once."""
        new = [it for it in copies if it not in self._offered]
        if new:
            self._offered.update(new)
            self._copies += new
            names = ", ".join(f"“{it.name}”" for it in self._copies)
            self._held.say_copies(self._made(), names, len(self._copies))
            self._made().show()

    def _show(self, path: Path, *, gone: bool) -> None:
        session = self._held.session
        self._copies.clear()
        may_write = session is not None and not session.read_only
        self._made().say(path.name, gone=gone, may_write=may_write)
        self._made().show()

    def _made(self) -> OutsideBar:
        """The bar, made when it is first wanted."""
        if self._bar is None:
            from motion_editor.ui.outside_bar import OutsideBar

            self._bar = OutsideBar(self._window)
            self._bar.merge.clicked.connect(self._merge)
            self._bar.reload.clicked.connect(self._reload)
            self._bar.elsewhere.clicked.connect(self._held.save_as)
            self._bar.mine.clicked.connect(self._keep_mine)
            self._bar.later.clicked.connect(self._later)
            self._held.put(self._bar)
        return self._bar

    # What a person may choose

    def _later(self) -> None:
        self._copies.clear()
        self._hide()

    def _merge(self) -> None:
        """Merge what is in the file now, or the copies beside it one after the other."""
        from motion_editor.ui.merging import Merging

        merging = Merging(self._window, self._held)
        if not self._copies:
            if not merging.with_file():
                self.look(anew=True)
            return
        while self._copies and merging.merge(self._copies[0]):
            self._copies.pop(0)
        if not self._copies:
            self._hide()

    def _reload(self) -> None:
        session = self._held.session
        if session is None or session.path is None:
            return
        self._held.settle()
        if not session.dirty or sure(
            self._window,
            tr("Reload {name}, and give up your own changes?", name=session.path.name),
            self._held.given_up,
            tr("Reload"),
        ):
            self._held.reload(session.path)

    def _keep_mine(self) -> None:
        """Save this text, and theirs beside it under a name that says whose it is."""
        session = self._held.session
        if session is None or session.path is None:
            return
        self._held.settle()
        path = session.path
        try:
            if self._may_take(path):
                self._set_aside(path)
        except MotionError as error:
            self._window.tell(error)

    def _may_take(self, path: Path) -> bool:
        """Whether ours may have this name; where the file is gone there is nothing to ask."""
        from motion_editor.store import disk

        return disk.absent(path) or sure(
            self._window,
            tr("Keep yours as {name}?", name=path.name),
            tr("The other one is kept beside it, in a file whose name says so."),
            tr("Keep mine"),
        )

    def _set_aside(self, path: Path) -> None:
        from motion_editor.store import atomic, disk

        if disk.absent(path):
            # Nothing of theirs is there to be kept.
            self._held.saved(path, self._held.write(path, None))
            return
        theirs = disk.read(path)
        beside = copy_name(path, datetime.now().astimezone())
        atomic.write(beside, theirs)
        self._offered.add(beside)
        digest = hashlib.sha256(theirs).hexdigest()
        self._held.saved(path, self._held.write(path, digest, apart=True))
        self._window.say(tr("Saved. Theirs is kept as {file}.", file=beside.name))


def copy_name(path: Path, when: datetime) -> Path:
    """A name for their text beside ours, which no file has yet."""
    stem = f"{path.stem} ({tr('their copy')} {when:%Y-%m-%d %H.%M})"
    number, made = 2, path.with_name(f"{stem}{path.suffix}")
    while os.path.lexists(made):
        made = path.with_name(f"{stem} {number}{path.suffix}")
        number += 1
    return made


def _digest(path: Path) -> str | None:
    """The digest of the file; "" where it is gone, None where it can't be looked at just now."""
    from motion_editor.store import disk

    try:
        return hashlib.sha256(disk.read(path)).hexdigest()
    except MotionError:
        # A network folder that has dropped out says nothing about the file.
        gone = os.path.isdir(path.parent) and not os.path.lexists(path)  # noqa: PTH112
        return "" if gone else None


def _stamp(path: Path) -> Stamp | None:
    """The stamp of the file; None where it can't be looked at just now."""
    try:
        info = path.stat()
    except (OSError, ValueError):
        return None
    return info.st_ino, info.st_mtime_ns, info.st_size
