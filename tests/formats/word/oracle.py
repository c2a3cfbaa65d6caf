"""What other programs say a Word file reads like with all changes accepted or refused."""

from __future__ import annotations

import atexit
import contextlib
import functools
import json
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Action = Literal["accept", "reject", "keep"]
_SCRIPT = Path(__file__).with_name("uno_resolve.py")


@dataclass(frozen=True)
class Shown:
    """A paragraph as LibreOffice has it; `level` is None outside lists, `left` in 1/100 mm."""

    text: str
    style: str
    level: int | None
    left: int


def libreoffice(jobs: Sequence[tuple[Path, Action]]) -> list[list[str]]:
    """The paragraphs of each file as LibreOffice has them; one office process serves all."""
    return [[item.text for item in found] for found in libreoffice_shows(jobs)]


def libreoffice_shows(
    jobs: Sequence[tuple[Path, Action]], saved: Path | None = None
) -> list[list[Shown]]:
    """The same with styles and levels; `saved` is a folder for copies saved by LibreOffice."""
    wanted = [
        {
            "path": str(path),
            "action": action,
            "save": str(saved / f"{path.stem}.docx") if saved and action == "keep" else "",
        }
        for path, action in jobs
    ]
    return [[Shown(**item) for item in found] for found in _asked(json.dumps(wanted))]


def libreoffice_edits(
    path: Path, edits: Sequence[tuple[str, str]], saved: Path, *, unseen: bool = False
) -> list[Shown]:
    """The file as somebody edits and saves it in LibreOffice, under another name.

    Each edit puts words in place of others, "\n" for Enter; `unseen` turns tracking off first.
    """
    job = {"path": str(path), "action": "keep", "edits": edits, "unseen": unseen}
    (found,) = _asked(json.dumps([job | {"save": str(saved)}]))
    return [Shown(**item) for item in found]


class _Office:
    """An office process that answers for as long as this process lives; it takes long to start."""

    def __init__(self) -> None:
        self._script = subprocess.Popen(
            ["/usr/bin/python3", str(_SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(self.end)

    def answer(self, wanted: str) -> str:
        """A line for a line; nothing where it has failed, or does not come to an end."""
        assert self._script.stdin is not None
        assert self._script.stdout is not None
        watch = threading.Timer(110, self._script.kill)
        watch.start()
        try:
            self._script.stdin.write(f"{wanted}\n")
            self._script.stdin.flush()
            return self._script.stdout.readline()
        except BrokenPipeError:
            return ""
        finally:
            watch.cancel()

    def end(self) -> None:
        """No more questions: the script ends the office and then itself."""
        atexit.unregister(self.end)
        with contextlib.suppress(subprocess.TimeoutExpired, BrokenPipeError):
            self._script.communicate(timeout=30)
        self._script.kill()
        self._script.wait()


_office = functools.cache(_Office)


def _asked(wanted: str) -> list[list[dict[str, Any]]]:
    for _ in range(2):
        # One start in some hundreds fails for reasons of its own.
        if answer := _office().answer(wanted):
            found: list[list[dict[str, Any]]] = json.loads(answer)
            return found
        _office().end()
        _office.cache_clear()
    raise AssertionError("LibreOffice did not answer")


def pandoc(path: Path, action: Action) -> list[str]:
    """The words of each block as pandoc has them, empty ones left out."""
    done = subprocess.run(
        ["pandoc", "-f", "docx", "-t", "json", f"--track-changes={action}", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found: list[str] = []
    _blocks(json.loads(done.stdout)["blocks"], found)
    return [text for text in found if text.strip()]


def _blocks(node: object, out: list[str]) -> None:
    if isinstance(node, list):
        for item in node:
            _blocks(item, out)
    elif isinstance(node, dict):
        if node.get("t") in ("Para", "Plain"):
            out.append(_words(node["c"]))
        elif node.get("t") == "Header":
            out.append(_words(node["c"][2]))
        else:
            _blocks(node.get("c"), out)


def _words(node: object) -> str:
    if isinstance(node, list):
        return "".join(_words(item) for item in node)
    if not isinstance(node, dict):
        return ""
    kind = node.get("t")
    if kind == "Str":
        return str(node["c"])
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "Note":
        note: list[str] = []
        _blocks(node["c"], note)
        return f"⟦{' '.join(note)}⟧"
    return "\n" if kind == "LineBreak" else _words(node.get("c"))
