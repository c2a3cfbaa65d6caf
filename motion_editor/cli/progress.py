"""A progress bar on a terminal, and nothing where stderr is piped."""

from __future__ import annotations

import shutil
import sys
from types import TracebackType
from typing import Self

_BAR = 24


class Progress:
    """Shows how far long work has come; wiped when the work is over."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def step(self, done: int, total: int, words: str) -> None:
        """Show that `done` of `total` steps are over and what comes now."""
        if not self._shown:
            return
        filled = _BAR * done // max(total, 1)
        line = f"[{'#' * filled}{'.' * (_BAR - filled)}] {words}"
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r{line[:width]:<{width}}")
        sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r{' ' * width}\r")
            sys.stderr.flush()
