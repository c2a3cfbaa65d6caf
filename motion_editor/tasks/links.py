"""Addresses that links may lead to."""

from __future__ import annotations

import re
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say

MOST: Final = 2000
"""Characters an address may have."""

_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
_MAIL: Final = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+")
_SITE: Final = re.compile(r"[^\s@/:?#]+\.[^\s@/:.?#]{2,}(?:[/:?#]\S*)?")
_WHOLE: Final = re.compile(r"(?:https?://[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+)", re.IGNORECASE)


def address_of(written: str) -> str:
    """The address in what a person wrote; "" for none, MotionError where it can't be one."""
    text = written.strip()
    if not _SCHEME.match(text):
        if _MAIL.fullmatch(text):
            text = f"mailto:{text}"
        elif _SITE.fullmatch(text):
            text = f"https://{text}"
    if text and (len(text) > MOST or not _WHOLE.fullmatch(text)):
        raise MotionError(
            say("That is no address a link can lead to."),
            say("Write a web address that begins with http:// or https://, or an e-mail address."),
        )
    return text
