"""Who holds a file: a person, a computer and a process, and whether that process still runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

_LONGEST = 255
"""Longer names are nobody's; the file is another's, and what it says is shown."""


class Life(Enum):
    """What can be known of a process."""

    RUNS = "runs"
    ENDED = "ended"
    ELSEWHERE = "on another computer"


@dataclass(frozen=True, slots=True)
class Owner:
    """A process and whose it is.

    `started` is when the process began, as the system counts it, so that a later process with
    the same number is not taken for it; "" where the system does not tell.
    """

    user: str
    host: str
    pid: int
    started: str

    @property
    def life(self) -> Life:
        """Whether the process still runs."""
        if self.host != _host():
            return Life.ELSEWHERE
        now = _started(self.pid)
        if now is None or (self.started and now and now != self.started):
            return Life.ENDED
        return Life.RUNS

    def written(self) -> dict[str, object]:
        """The owner as JSON holds it."""
        return {
            "user": self.user, "host": self.host, "pid": self.pid, "started": self.started
        }  # fmt: skip


def read_owner(raw: Mapping[str, object]) -> Owner | None:
    """The owner that JSON names; None where it does not say one plainly."""
    user, host, pid, started = (raw.get(key) for key in ("user", "host", "pid", "started"))
    if not (isinstance(user, str) and isinstance(host, str) and isinstance(started, str)):
        return None
    if max(len(user), len(host), len(started)) > _LONGEST:
        return None
    # Anything else would be asked of the system: no process has such a number.
    if type(pid) is not int or not 0 < pid < 2**31:
        return None
    return Owner(user, host, pid, started)


def runs(pid: int) -> bool:
    """Whether a process of this number runs on this computer, whoever's it is."""
    return _started(pid) is not None


def this() -> Owner:
    """The owner that is this process."""
    return _this(os.getpid())


@cache
def _this(pid: int) -> Owner:
    return Owner(_person(), _host(), pid, _started(pid) or "")


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


if sys.platform == "win32":

    def _host() -> str:
        """The name of this computer."""
        return os.environ.get("COMPUTERNAME", "")

    def _person() -> str:
        """The name a person logs in with."""
        return _login()

    def _started(pid: int) -> str | None:
        """When a process began; None where there is none. os.kill would end it here."""
        import ctypes
        from ctypes import wintypes

        system = ctypes.windll.kernel32
        handle = system.OpenProcess(0x1000, False, pid)  # to ask a few things only
        if not handle:
            # 5: it is there, and not ours to ask about.
            return "" if ctypes.GetLastError() == 5 else None
        try:
            code = wintypes.DWORD()
            times = [wintypes.FILETIME() for _ in range(4)]
            system.GetExitCodeProcess(handle, ctypes.byref(code))
            if code.value != 259:  # still active
                return None
            if not system.GetProcessTimes(handle, *(ctypes.byref(it) for it in times)):
                return ""
            return str((times[0].dwHighDateTime << 32) + times[0].dwLowDateTime)
        finally:
            system.CloseHandle(handle)

else:

    def _host() -> str:
        """The name of this computer."""
        return os.uname().nodename

    def _person() -> str:
        """The name a person goes by, else the name they log in with."""
        import pwd

        try:
            return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip() or _login()
        except KeyError:
            return _login()

    def _started(pid: int) -> str | None:
        """When a process began; None where there is none, "" where the system does not tell."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return None
        except PermissionError:
            pass
        try:
            stat = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            return ""
        # The second field is a name in brackets, which may hold blanks and brackets itself.
        state, *rest = stat.rpartition(")")[2].split()
        return None if state in "ZX" else f"{boot} {rest[18]}"
