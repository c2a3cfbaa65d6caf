"""What all our files share: strict JSON in UTF-8 that says what it is, and by which schema."""

from __future__ import annotations

import codecs
import json
from collections import Counter
from typing import Any

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, mark, say

RESTORE = mark("Open an earlier copy of the file, or ask whoever sent it to send it again.")


def parsed(data: bytes, name: str, foreign: MotionError) -> dict[str, object]:
    """The JSON object in these bytes, of a file called `name`.

    `foreign` is raised where they are no such thing; MotionError with the reason where they were.
    """
    if not data.strip():
        raise MotionError(say("“{name}” is empty.", name=name), RESTORE)
    try:
        raw = json.loads(
            data.decode(wide(data) or "utf-8-sig"),
            object_pairs_hook=_object,
            parse_constant=_refuse,
        )
    except UnicodeDecodeError as error:
        raise foreign from error
    except json.JSONDecodeError as error:
        if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            raise foreign from error
        raise MotionError(
            say("“{name}” is damaged: line {line} can't be read.", name=name, line=error.lineno),
            RESTORE,
        ) from error
    except (ValueError, RecursionError) as error:
        why = error.fault if isinstance(error, _JsonError) else say("it can't be read.")
        raise MotionError(
            say("“{name}” is damaged: {fault}", name=name, fault=why), RESTORE
        ) from error
    if not isinstance(raw, dict):
        raise foreign
    return raw


def wide(data: bytes) -> str:
    """As which UTF-16 another program has saved the file; "" for none.

    Without the mark that says so it is known by its first sign, which every file of ours has.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return {b"{\0": "utf-16-le", b"\0{": "utf-16-be"}.get(data[:2], "")


def number(raw: dict[str, object], name: str) -> int:
    """The number of a file's schema; MotionError where it does not say one."""
    found = raw.get("schema")
    if type(found) is not int or found < 1:
        raise MotionError(
            say("“{name}” is damaged: it does not say its schema.", name=name), RESTORE
        )
    return found


class _JsonError(ValueError):
    """JSON that Python would take but that does not say one thing plainly."""

    def __init__(self, fault: Said) -> None:
        super().__init__(fault)
        self.fault = fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key, many in times.items() if many > 1)
        raise _JsonError(say("“{field}” stands twice in one place.", field=twice))
    return made


def _refuse(constant: str) -> None:
    raise _JsonError(say("“{constant}” stands where a number should.", constant=constant))
