"""Copies of a motion as files: which state they have in common, and several joined in turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, disk, motions, past
from motion_editor.store.past import Lineage
from motion_editor.tasks.merge.join import Joined, join
from motion_editor.tasks.merge.state import Side

_MARKED = re.compile(
    r"""(?ix) ^(?P<stem>.+?) (?:
        \s*\( [^()]* conflict [^()]* \)        # Dropbox, Nextcloud, ownCloud
      | \s*\( \d{1,3} \) | \ \d{1,2}           # Google Drive, iCloud
      | \.sync-conflict-[\w-]+                 # Syncthing
      | [-_ ]conflict[-_ \w]*                  # Seafile, Resilio and others
      | \s*\( their\ copy [^()]* \)            # our own
      | -[A-Z0-9][A-Z0-9-]{3,17}               # OneDrive: the computer's name
    )$"""
)
"""Names that services for shared folders, and this program, give to the second of two copies."""


class _File(Protocol):
    @property
    def data(self) -> bytes:
        """What a copy's file holds."""


S = TypeVar("S")
C = TypeVar("C", bound=_File)
J = TypeVar("J")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a motion as its file holds it."""

    name: str
    data: bytes
    motion: Motion

    @classmethod
    def of(cls, path: Path) -> Copy:
        """The copy in a file; MotionError where it can't be read, or is of a newer schema."""
        data = disk.read(path)
        decoded = codec.decode(data, path.name)
        if decoded.read_only:
            raise motions.of_newer(path)
        return cls(path.name, data, decoded.motion)


def known(opened: bytes, joined: Sequence[bytes] = ()) -> Lineage:
    """The states that a motion or an agenda comes of, by its file as it was opened.

    `joined` are the files that were joined to it since.
    """
    found = past.lineage(opened)
    if found is None:
        raise ValueError("not a file of ours")
    more = [it for data in joined for it in known(data).all]
    return Lineage(found.own, (*more, *found.before))


def joined_copies(
    motion: Motion,
    opened: bytes,
    copies: Sequence[Copy],
    new_id: NewId,
    choose: Callable[[Joined], Mapping[str, Side]] = lambda _: {},
    *,
    before: Sequence[bytes] = (),
) -> tuple[Motion, tuple[Joined, ...]]:
    """The motion with each copy joined to it in turn, and what each brought.

    `opened` is the motion's own file as it was opened, `choose` says of what a copy brings which
    readings stand; `before` are files that were joined since it was opened. MotionError where one
    is no copy of this motion.
    """

    def joined(
        now: Motion, copy: Copy, lines: tuple[Lineage, Lineage], choices: Mapping[str, Side]
    ) -> tuple[Motion, Joined]:
        _refuse_stranger(now, copy)
        found = join(past.common(*lines), now, copy.motion, new_id, choices)
        return found.motion, found

    return in_turn(motion, known(opened, before), copies, joined, choose)


def in_turn(
    now: S,
    ours: Lineage,
    copies: Sequence[C],
    joined: Callable[[S, C, tuple[Lineage, Lineage], Mapping[str, Side]], tuple[S, J]],
    choose: Callable[[J], Mapping[str, Side]],
) -> tuple[S, tuple[J, ...]]:
    """What comes of joining each copy in turn, which from then on is where it comes of too.

    `ours` are the states that it comes of. `joined` joins one, told the states that both know and
    what is chosen, see `joined_copies`.
    """
    out = list[J]()
    for copy in copies:
        theirs = known(copy.data)
        made, found = joined(now, copy, (ours, theirs), {})
        choices = choose(found)
        if choices:
            made, found = joined(now, copy, (ours, theirs), choices)
        out.append(found)
        now = made
        ours = Lineage(ours.own, (*theirs.all, *ours.before))
    return now, tuple(out)


def _refuse_stranger(motion: Motion, copy: Copy) -> None:
    if copy.motion.id != motion.id:
        raise MotionError(
            say(
                "“{name}” holds another motion: “{title}”.",
                name=copy.name,
                title=copy.motion.details.title or say("without a title"),
            ),
            say("Only copies of one motion can be merged; 'compare' shows how two texts differ."),
        )


def beside(path: Path, motion: Motion) -> tuple[Path, ...]:
    """Copies that a shared folder has made beside a file because two people saved it.

    They are known by such a name, and by holding the same motion in a state that this one does
    not come of.
    """

    def is_other(other: Path) -> bool:
        found = Copy.of(other).motion
        return found.id == motion.id and found != motion

    return beside_it(path, is_other)


def beside_it(path: Path, is_other: Callable[[Path], bool]) -> tuple[Path, ...]:
    """The same of any file of ours; `is_other` says whether a file holds the same otherwise.

    It may raise MotionError for a file that can't be read, which is none then.
    """
    others = sorted(_named(path))
    if not others:
        return ()
    try:
        own = past.lineage(disk.read(path))
    except MotionError:
        own = None
    marks = {it.mark for it in own.all} if own is not None else set[str]()
    return tuple(it for it in others if _is_other_copy(it, is_other, marks))


def _named(path: Path) -> Iterator[Path]:
    try:
        names = [it for it in path.parent.iterdir() if it.suffix == path.suffix and it != path]
    except OSError:
        return
    for other in names:
        found = _MARKED.match(other.stem)
        if found is not None and found["stem"].strip().lower() == path.stem.lower():
            yield other


def _is_other_copy(path: Path, is_other: Callable[[Path], bool], known: Collection[str]) -> bool:
    try:
        return is_other(path) and past.mark(disk.read(path)) not in known
    except MotionError:
        return False
