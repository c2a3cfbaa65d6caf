"""What was worked out of texts seen lately; one text is compared with many others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

V = TypeVar("V")

MOST: Final = 400_000
"""Characters of text of which something is remembered: their tokens take some twelve megabytes."""


class Remembered(dict[str, V]):
    """What is made of each text that is asked for, not to be altered.

    All is forgotten when the texts become too long together.
    """

    def __init__(self, make: Callable[[str], V], most: int = MOST) -> None:
        super().__init__()
        self._make, self._most = make, most
        self._length = 0

    def __missing__(self, text: str) -> V:
        found = self._make(text)
        if len(text) <= self._most:
            if self._length + len(text) > self._most:
                self.clear()
            self._length += len(text)
            self[text] = found
        return found

    def clear(self) -> None:
        """Forget all."""
        super().clear()
        self._length = 0
