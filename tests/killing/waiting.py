"""How long a process has waited for a processor that others had, which is no fault of its own."""

from __future__ import annotations

from pathlib import Path


def waited(process: int | str) -> float:
    """Seconds for which its main thread was ready to go on and did not; 0 where none can tell."""
    try:
        words = Path(f"/proc/{process}/schedstat").read_text("ascii").split()
        return int(words[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
