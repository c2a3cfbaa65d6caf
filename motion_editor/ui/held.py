"""What an open file of ours is to those who look what others do to it, and merge that.

A motion's window and an agenda's each have one; the bar, its questions and the merging are the
same for both.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QBoxLayout

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.ui.files import motion_files
from motion_editor.ui.opened import Opened
from motion_editor.ui.session import Session, refuse_other
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.store.motions import Written
    from motion_editor.tasks.merge.copies import Copy
    from motion_editor.tasks.merge.state import Brought, Side
    from motion_editor.ui.outside_bar import OutsideBar
    from motion_editor.ui.window import Window


class Named(Protocol):
    """A copy as its file holds it."""

    @property
    def name(self) -> str:
        """The name of its file."""

    @property
    def data(self) -> bytes:
        """What its file holds."""


S = TypeVar("S")
C = TypeVar("C", bound=Named)


class Held(ABC, Generic[S, C]):
    """An open motion or agenda, `S`, of which `C` is a copy in a file."""

    @property
    @abstractmethod
    def session(self) -> Opened[Any] | None:
        """What is open; None for nothing."""

    @property
    @abstractmethod
    def state(self) -> S:
        """The motion or agenda as it is now."""

    @abstractmethod
    def put(self, bar: OutsideBar) -> None:
        """Put the bar where it stands in the window."""

    @abstractmethod
    def settle(self) -> None:
        """Take in what stands in fields that were not left yet."""

    @abstractmethod
    def go_back(self) -> None:
        """Have the keyboard at what is being worked on again."""

    @abstractmethod
    def say_copies(self, bar: OutsideBar, names: str, count: int) -> None:
        """Say in the bar that there are other copies beside the file."""

    @abstractmethod
    def copies_beside(self, path: Path) -> Callable[[], tuple[Path, ...]]:
        """A job that looks for the copies which a shared folder has made beside the file."""

    @abstractmethod
    def ask_for_copy(self) -> tuple[str, str]:
        """What to ask when a copy is to be chosen, and the kinds of files."""

    @abstractmethod
    def copy_in(self, path: Path) -> C:
        """The copy in a file; MotionError where there is none."""

    @abstractmethod
    def opened(self) -> tuple[bytes, ...]:
        """What it comes of: the file as it was opened or saved last, and what was joined since."""

    @abstractmethod
    def joined(
        self, now: S, opened: Sequence[bytes], copy: C, choices: Mapping[str, Side]
    ) -> tuple[S, Brought]:
        """What it becomes with a copy joined to it, and what that brought; asks no window."""

    @abstractmethod
    def take(self, made: S, data: bytes, label: str) -> None:
        """It is now this, to which a copy was joined: a step of undo."""

    @abstractmethod
    def why_fixed(self) -> MotionError:
        """Why it can't be changed, where it is for reading only."""

    @abstractmethod
    def refuse_stale(self, now: S) -> None:
        """Raise MotionError where it was changed while something was worked out of it."""

    @abstractmethod
    def write(self, path: Path, expected: str | None, *, apart: bool = False) -> Written:
        """Save it there, see `motions.save`. It is not said yet that it is saved."""

    @abstractmethod
    def saved(self, path: Path, written: Written) -> None:
        """It was written there."""

    @property
    @abstractmethod
    def given_up(self) -> str:
        """What becomes of what is not saved where the file is read as it is now."""

    @abstractmethod
    def save_as(self) -> object:
        """Ask where to save it."""

    @abstractmethod
    def reload(self, path: Path) -> None:
        """Read the file as it is now, and give up what is here."""


class HeldMotion(Held[Motion, "Copy"]):
    """The open motion of a window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def session(self) -> Session | None:
        """The open motion; None for none."""
        return self._window.session

    @property
    def _open(self) -> Session:
        if self._window.session is None:
            raise AssertionError("a motion is open")
        return self._window.session

    @property
    def state(self) -> Motion:
        """The motion."""
        return self._open.motion

    def put(self, bar: OutsideBar) -> None:
        """Put it below the top."""
        lines = self._window.centre.layout()
        if isinstance(lines, QBoxLayout):
            lines.insertWidget(1, bar)

    def settle(self) -> None:
        """Take in what stands in fields."""
        self._window.settle_fields()

    def go_back(self) -> None:
        """To the text."""
        space = self._window.workspace
        if space is not None:
            space.edit.setFocus()

    def say_copies(self, bar: OutsideBar, names: str, count: int) -> None:
        """Say that there are other copies of the motion."""
        said = many(
            "There are {n} other copies of this motion beside it, which a shared folder makes "
            "where two people save: {names}.",
            "There is another copy of this motion beside it, which a shared folder makes where "
            "two people save: {names}.",
            count,
            names=names,
        )
        bar.say_copies(said)

    def copies_beside(self, path: Path) -> Callable[[], tuple[Path, ...]]:
        """Look for other copies of the motion."""
        motion = self.state

        def job() -> tuple[Path, ...]:
            # Merging takes long to load: not while somebody begins to type.
            from motion_editor.tasks.merge.copies import beside

            return beside(path, motion)

        return job

    def ask_for_copy(self) -> tuple[str, str]:
        """Ask for a motion."""
        return tr("Merge another copy of this motion"), motion_files()

    def copy_in(self, path: Path) -> Copy:
        """A copy of a motion."""
        from motion_editor.tasks.merge.copies import Copy

        return Copy.of(path)

    def opened(self) -> tuple[bytes, ...]:
        """The motion's file."""
        return (self._open.as_opened(), *self._open.joined())

    def joined(
        self, now: Motion, opened: Sequence[bytes], copy: Copy, choices: Mapping[str, Side]
    ) -> tuple[Motion, Brought]:
        """The motion with a copy of it."""
        from motion_editor.tasks.merge.copies import joined_copies

        file, *before = opened
        made, (found,) = joined_copies(
            now, file, [copy], self._open.new_id, lambda _: choices, before=before
        )
        return made, found

    def take(self, made: Motion, data: bytes, label: str) -> None:
        """Take in the motion."""
        self._open.join(made, data, label)

    def why_fixed(self) -> MotionError:
        """That the motion is for reading only."""
        return self._open.why_fixed()

    def refuse_stale(self, now: Motion) -> None:
        """Raise MotionError where the motion was changed."""
        refuse_other(self._open, now)

    def write(self, path: Path, expected: str | None, *, apart: bool = False) -> Written:
        """Write the motion."""
        from motion_editor.store import motions

        session = self._open
        made = motions.made(
            path, session.motion, expected=expected, after=session.comes_of(), apart=apart
        )
        return motions.save_made(path, made, expected=expected)

    def saved(self, path: Path, written: Written) -> None:
        """The motion was written."""
        self._window.files.saved(self._open, path, written)

    @property
    def given_up(self) -> str:
        """That it is lost."""
        return tr("What you have written since you last saved would be lost.")

    def save_as(self) -> object:
        """Ask where to save the motion."""
        return self._window.files.save_as()

    def reload(self, path: Path) -> None:
        """Open the file again."""
        self._window.files.open_path(path)
