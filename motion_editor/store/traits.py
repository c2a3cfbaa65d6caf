"""What a file has beside its words: its group and extended attributes, access lists among them.

A file that takes another's place gets these from it as far as the system and our rights allow.
Where they do not, the file is written all the same: what it says comes first.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def keep(old: Path, handle: int, temp: Path) -> None:
    """Give the file of this handle, called `temp`, the group and attributes of the old one."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        theirs, ours = old.stat(), os.fstat(handle)
        if (theirs.st_uid, theirs.st_gid) != (ours.st_uid, ours.st_gid):
            _own(handle, theirs.st_uid, theirs.st_gid)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            names = os.listxattr(old)
            for name in names:
                # One that only the system may set keeps no other from being kept.
                with contextlib.suppress(OSError):
                    os.setxattr(temp, name, os.getxattr(old, name))


if sys.platform != "win32":

    def _own(handle: int, user: int, group: int) -> None:
        """Give the file to the same user where we may, else to the same group at least."""
        try:
            os.fchown(handle, user, group)
        except PermissionError:
            os.fchown(handle, -1, group)
