"""Running the command line inside the test's own process."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from motion_editor.cli.main import main
from tests.tasks import sample


@dataclass(frozen=True)
class Ran:
    """What came of a line: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 (it is what JSON is)
        """The one JSON document on stdout."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """A folder to work in, with the line of commands in it."""

    folder: Path
    _capture: pytest.CaptureFixture[str]
    _patch: pytest.MonkeyPatch

    def __call__(self, *words: str | Path, stdin: bytes | str | None = None) -> Ran:
        """Run a line."""
        if stdin is not None:
            data = stdin.encode() if isinstance(stdin, str) else stdin
            self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        self._capture.readouterr()
        code = main([str(word) for word in words])
        out, err = self._capture.readouterr()
        return Ran(code, out, err)

    def good(self, *words: str | Path, stdin: bytes | str | None = None) -> Ran:
        """Run a line that must succeed with nothing left to settle."""
        ran = self(*words, stdin=stdin)
        assert ran.code == 0, ran
        return ran

    def refused(self, *words: str | Path, stdin: bytes | str | None = None) -> str:
        """The one line that a refused line says; nothing may have been written."""
        before = self.files()
        ran = self(*words, stdin=stdin)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("motion-editor: ")
        assert ran.err.count("\n") == 1
        assert ran.err.endswith("\n")
        assert self.files() == before
        return ran.err

    def files(self) -> dict[str, bytes]:
        """All files in the folder."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def put(self, name: str, content: str | bytes) -> Path:
        """A file with this content."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def motion(self, name: str = "m.motion", text: str = sample.NOTICE) -> Path:
        """The sample motion as a file of our own."""
        assert self("read", "-", "-o", name, stdin=text).code in (0, 1)
        return self.folder / name
