"""What an open motion and an open agenda have in common: the snapshot, its history, its file."""

from __future__ import annotations

from copy import copy
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Signal

from motion_editor.core.history import History, Step
from motion_editor.core.wording import visible
from motion_editor.ui.holds_words import HoldsWords
from motion_editor.ui.tongue import tr

S = TypeVar("S")


class Opened(HoldsWords, Generic[S]):
    """Something open: all that is done to it goes through here, so all can be undone.

    `S` is what stands in the history. What of it is kept in a file, see `content`.
    """

    filed = Signal()
    """It was saved, or is now kept in another file."""

    def __init__(self, state: S) -> None:
        super().__init__()
        self.path: Path | None = None
        self.digest: str | None = None
        self.whole = b""
        """The bytes of the file that it was opened from or saved to last; none, or not known.

        That file may be gone by now, or another: what it said of the states before stays known.
        """
        self.read_only = False
        self._history: History[S] = History(state)
        self._joined: list[tuple[object, bytes]] = []
        self._saved: object = self.content

    @property
    def content(self) -> object:
        """What of it is kept in its file."""
        return self._content_of(self._history.state)

    def _content_of(self, state: S) -> object:
        """What of such a state is kept in its file."""
        return state

    @property
    def dirty(self) -> bool:
        """Whether there is anything to save."""
        return self.content is not self._saved

    @property
    def undo_label(self) -> str:
        """What undo would undo, in words; "" for nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, in words; "" for nothing."""
        return self._history.redo_label

    @property
    def before(self) -> S | None:
        """What it was before the last thing done, the same object for all of one step."""
        return self._history.done[-1].before if self._history.done else None

    @property
    def after(self) -> S | None:
        """What it would be again by redo."""
        return self._history.undone[-1][0] if self._history.undone else None

    def _back(self) -> Step[S] | None:
        """Take back the last thing done, and return it; nobody is told of it yet."""
        if not self._history.done:
            return None
        step = self._history.done[-1]
        self._history = self._history.undo()
        return step

    def _again(self) -> Step[S] | None:
        """Do again what was taken back last, and return it; nobody is told of it yet."""
        if not self._history.undone:
            return None
        _, step = self._history.undone[-1]
        self._history = self._history.redo()
        return step

    def in_window(self, title: str) -> str:
        """The title of the window that it is open in; screen readers read it out."""
        name = f"{title} ({visible(self.path.name)})" if self.path else title
        name = tr("{name} (read only)", name=name) if self.read_only else name
        return f"{name}[*] – Motion Editor"

    def opened(self, path: Path, digest: str, whole: bytes = b"") -> None:
        """It came from this file, whose bytes were these, and is as it is there."""
        self.path, self.digest, self.whole = path, digest, whole

    def saved(self, path: Path, digest: str, whole: bytes = b"") -> None:
        """It is in this file, whose bytes are these, as it is now."""
        self._joined.clear()
        self.path, self.digest, self.whole = path, digest, whole
        self._saved = self.content
        self.read_only = False
        self.filed.emit()

    def sent(self, whole: bytes) -> None:
        """A copy with something left out was made of this, whose file as it would be is `whole`."""
        self._joined.append((self.content, whole))

    def joined(self) -> list[bytes]:
        """The files that were joined to it since it was saved, unless that was undone."""
        reached = {id(self._content_of(it.before)) for it in self._history.done}
        reached.add(id(self.content))
        return [data for made, data in self._joined if id(made) in reached]

    def kept(self) -> None:
        """It is kept elsewhere as it is now, and not lost when this is closed."""
        self._saved = self.content
        self.filed.emit()

    def came_of(self, saved: object, whole: bytes = b"") -> None:
        """It is in no file yet; `saved` is what its file had when it was written on, if known.

        `whole` is that file, or one that holds this as it is and knows the states before.
        """
        self.unsaved()
        self.whole = whole
        if saved is not None:
            self._saved = saved

    def comes_of(self) -> list[bytes]:
        """The files joined to it, and that which it was opened from or saved to last."""
        if self.path is None and not self.whole:
            return self.joined()
        return [*self.joined(), self.as_opened()]

    def as_opened(self) -> bytes:
        """The bytes of the file that it was opened from or saved to last, as it was then.

        Of what was never in a file, as it would have been.
        """
        return self.whole or self._as_opened()

    def _as_opened(self) -> bytes:
        """The same where nobody has kept them."""
        raise AssertionError("a motion or an agenda is open")

    def unsaved(self) -> None:
        """Nothing of it is in any file yet, whatever it looks like."""
        self._saved = copy(self.content)  # equal, and another object
        self.filed.emit()
