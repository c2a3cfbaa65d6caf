"""Reading files, and the system's refusals in plain words."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, phrase, say, strung

MAX_BYTES = 64 * 1024 * 1024
"""More than a thousand times the largest motion we know of; beyond it a file is something else."""

_SAFE = mark("Nothing was changed.")

# errno → (what is wrong, what to do); {name} is the file, {folder} its folder.
_WORDS = {
    errno.ENOENT: (
        mark("There is no “{name}” in {folder}."),
        mark("Check the name and the folder."),
    ),
    errno.ENOTDIR: (mark("“{folder}” is not a folder."), mark("Choose a folder that exists.")),
    errno.EISDIR: (mark("“{name}” is a folder, not a file."), mark("Choose a file name.")),
    errno.EACCES: (
        mark("You are not allowed to use “{name}” in {folder}."),
        mark("Choose another folder, or ask whoever looks after it for permission."),
    ),
    errno.EROFS: (mark("The folder {folder} is read-only."), mark("Choose another folder.")),
    errno.ENOSPC: (
        mark("The disk that holds {folder} is full."),
        mark("Make room on it, or choose another disk, and try again."),
    ),
    errno.ENAMETOOLONG: (mark("The name “{name}” is too long."), mark("Choose a shorter name.")),
    errno.ELOOP: (
        mark("“{name}” is a link that leads in a circle."),
        mark("Choose the file itself."),
    ),
    errno.EFBIG: (mark("“{name}” is larger than this disk allows."), mark("Choose another disk.")),
    errno.EIO: (
        mark("The disk or network folder {folder} failed while “{name}” was in use."),
        mark("Choose another disk, and have this one checked."),
    ),
    errno.ESTALE: (
        mark("The network folder {folder} has gone while “{name}” was in use."),
        mark("See that it is connected again, or choose another folder."),
    ),
    errno.ETXTBSY: (
        mark("Another program is using “{name}”."),
        mark("Close it there and try again."),
    ),
}
_NO_FOLDER = (
    mark("There is no folder {folder}."),
    mark("Make it, see that its disk or network drive is connected, or choose another."),
)
_OTHERS = (
    mark("“{name}” can't be used: {reason}."),
    mark("Try another folder or another name."),
)
_IN_USE = {32, 33}
"""Windows' numbers for a file that another program has open, whose errno says "not allowed"."""
_ALIKE = {errno.EPERM: errno.EACCES, errno.EDQUOT: errno.ENOSPC, errno.EBUSY: errno.ETXTBSY}


class UnconfirmedError(MotionError):
    """All was written and is whole, but the disk did not confirm that a power cut can't undo it.

    `digest` is that of the file, where one of ours was saved.
    """

    digest: str = ""


def problem(error: OSError | ValueError, path: Path, *, writing: bool = False) -> MotionError:
    """A refusal of the system as one sentence and what to do, about the file the user named."""
    code = getattr(error, "errno", None) or 0
    if getattr(error, "winerror", None) in _IN_USE:
        code = errno.ETXTBSY
    name, folder = _short(path.name or str(path)), _short(_folder(path))
    message, advice = (
        _NO_FOLDER
        if writing and code == errno.ENOENT
        else _WORDS.get(
            _ALIKE.get(code, code),
            _OTHERS,
        )
    )
    reason = getattr(error, "strerror", None) or str(error)
    said = say(message, name=name, folder=folder, reason=reason)
    if not writing:
        return MotionError(said, advice)
    return MotionError(said, strung((phrase(advice), phrase(_SAFE)), " "))


def _folder(path: Path) -> str:
    """The folder of a file as the user named it; the one that we are in by its own name."""
    if path.parent != Path():
        return str(path.parent)
    try:
        return str(Path.cwd())
    except OSError:  # it has been removed
        return str(path.parent)


def read(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of an ordinary file; MotionError where it can't be read or is over the limit."""
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode) and not stat.S_ISDIR(info.st_mode):
            raise MotionError(
                say("“{name}” is not an ordinary file.", name=path.name), say("Choose a file.")
            )
        if info.st_size > limit:
            raise _too_large(path, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        # ValueError: a name with a NUL character in it.
        raise problem(error, path) from error
    if len(data) > limit:
        raise _too_large(path, limit)
    return data


def absent(path: Path) -> bool:
    """Whether nothing is there; false where the system won't let us look, for it may be."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def is_file(path: Path) -> bool:
    """Whether an ordinary file is there that we may see.

    `Path.is_file` raises where the system refuses to look, up to Python 3.13.
    """
    return os.path.isfile(path)  # noqa: PTH113


def _too_large(path: Path, limit: int) -> MotionError:
    return MotionError(
        say("“{name}” is larger than {limit} MB.", name=path.name, limit=limit // (1024 * 1024)),
        say("No motion is as large as that: check that it is the right file."),
    )


def _short(text: str) -> str:
    """A name fit for one line: long ones cut in the middle, odd characters shown as escapes."""
    safe = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    return safe if len(safe) <= 80 else f"{safe[:38]}…{safe[-38:]}"
