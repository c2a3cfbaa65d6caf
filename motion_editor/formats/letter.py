"""What an e-mail or letter puts around a motion: quotation signs, its head, its greetings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.text import cut
from motion_editor.formats.lines import SourceLine

_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_HEAD = re.compile(
    r"""(?:
      (?:from|to|cc|bcc|reply-to):\s.{0,300}$
    | (?:sent|date):\s.{0,20}\b\d{4}\b.{0,40}$
    | attachments?:\s.{0,200}$
    | -{2,}\s*(?:original|forwarded)\s+message\s*-{2,}$
    | begin\s+forwarded\s+message:$
    | on\s.{6,120}\bwrote:$
    | (?:dear|hi|hello|good\s+(?:morning|afternoon|evening))\b[\w\s.’'/-]{0,60}[,:!]?$
    | please\s+(?:find|see)\s+(?:below|attached|enclosed|my|our)\b.{0,300}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOSE = re.compile(
    r"""(?:
      (?:(?:kind(?:est)?|best|warm(?:est)?|with(?:\s+\w+)?)\s+)?regards
    | (?:best|all\s+good|good)\s+wishes
    | yours\s+\w+
    | (?:many|with)\s+thanks(?:\s+(?:and|in)\s+[\w\s]{1,30})?
    | (?:yours|thanks|thank\s+you|cheers)(?=[,!])
    | sent\s+from\s+my\s+\w{1,20}
    )\s*[,.!]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_LEAST = 2


def unquoted(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[int]]:
    """The lines without the ">" that e-mail puts before quoted words, and the numbers of those.

    One such line alone is left as it stands.
    """
    found = [(line, _QUOTED.match(line.text)) for line in lines]
    numbers = [line.number for line, sign in found if sign]
    if len(numbers) < _LEAST:
        return list(lines), []
    return [_without(line, sign) if sign else line for line, sign in found], numbers


def _without(line: SourceLine, sign: re.Match[str]) -> SourceLine:
    return replace(line, runs=cut(line.runs, sign.end()), marks=line.marks + sign.group().strip())


def is_head(text: str) -> bool:
    """Whether a paragraph belongs to the head of an e-mail, or greets and announces a motion."""
    return _HEAD.match(text.strip()) is not None


def is_close(text: str) -> bool:
    """Whether a paragraph closes a letter ("Kind regards,")."""
    return _CLOSE.match(text.strip()) is not None
