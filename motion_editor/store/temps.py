"""Temporary files of ours, and what becomes of those whose process was killed over them.

Their names say on which computer and by which process they were written. Those of a process that
has ended go when the program next writes or opens something in that folder; those of another
computer, which can't be asked, once they are a day old.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import time
from pathlib import Path

from motion_editor.store.owner import runs, this

_NAME = re.compile(r"\.~motion-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp")
_DAY = 24 * 60 * 60.0

_swept: set[Path] = set()
_left: set[Path] = set()


def new_name(folder: Path) -> Path:
    """A name for a temporary file; not made from the file's own, which may be as long as can be."""
    return folder / f".~motion-{_host()}-{os.getpid()}-{secrets.token_hex(6)}.tmp"


def remove(temp: Path) -> None:
    """Delete one of this process; where the system refuses, it is tried again with the next."""
    with contextlib.suppress(OSError):
        temp.unlink(missing_ok=True)
    # A network folder that has dropped out says of all that is in it that there is no such file.
    if os.path.isdir(temp.parent) and not os.path.lexists(temp):  # noqa: PTH112
        _left.discard(temp)
    else:
        _left.add(temp)


def sweep(folder: Path) -> None:
    """Delete what killed processes left in a folder; each is looked through once a process.

    What can't be looked at or deleted is left: it is in nobody's way, and tried again next time.
    """
    for temp in [it for it in _left if it.parent == folder]:
        remove(temp)
    if folder in _swept:
        return
    _swept.add(folder)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _NAME.fullmatch(entry.name)
            if found and _is_nobodys(entry, found[1], int(found[2])):
                remove(Path(entry.path))


def _is_nobodys(entry: os.DirEntry[str], host: str, pid: int) -> bool:
    if host == _host() and pid < 2**31 and not runs(pid):
        return True
    return time.time() - entry.stat(follow_symlinks=False).st_mtime > _DAY


def _host() -> str:
    return hashlib.sha256(this().host.encode()).hexdigest()[:8]
