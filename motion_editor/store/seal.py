"""The checksum in a file of ours: its last key, `sum`, by which damage is told.

It is the SHA-256 of the file without that key, as the program writes it: what stands before the
last line, and the closing brace. A file without it opens as well; one that was laid out anew, its
line ends changed on the way, is compared by what it says. Where that differs the file was altered
by somebody else or is damaged, and whoever opens it hears so.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import envelope

KEY = "sum"
_END = b"\n}\n"
_LINE = re.compile(rb',\n  "sum": "sha256:([0-9a-f]{64})"\n\}\n\Z')
_LONGEST = 120


def sealed(data: bytes) -> bytes:
    """The bytes of a file with its checksum, the same if it has one."""
    if not data.endswith(_END) or _line(data):
        return data
    line = f',\n  "{KEY}": "sha256:{hashlib.sha256(data).hexdigest()}"'.encode()
    return data[: -len(_END)] + line + _END


def bare(data: bytes) -> bytes:
    """The bytes of a file without its checksum, as the program would write them."""
    found = _line(data)
    return data[: found.start()] + _END if found else data


def doubt(
    data: bytes, raw: Mapping[str, object], name: str, again: Callable[[], bytes]
) -> tuple[str, ...]:
    """A sentence where the file does not say what was written; none where it does, or can't tell.

    `again` gives the bytes that the program would write of what it has read.
    """
    said = raw.get(KEY)
    wide = (_wide(name),) if envelope.wide(data) else ()
    if said is None:
        return wide
    found = _line(data)
    if found and hashlib.sha256(bare(data)).hexdigest().encode() == found[1]:
        return ()
    try:
        if said == f"sha256:{hashlib.sha256(again()).hexdigest()}":
            return wide
    except MotionError:
        pass
    return (
        *wide,
        say(
            "“{name}” was altered after Motion Editor wrote it, or is damaged: its checksum is "
            "not that of its text. Look whether all is there before you save it.",
            name=name,
        ),
    )


def _wide(name: str) -> str:
    return say(
        "“{name}” was saved by another program in another form (UTF-16). Save it to mend that.",
        name=name,
    )


def _line(data: bytes) -> re.Match[bytes] | None:
    return _LINE.search(data, max(0, len(data) - _LONGEST))
