"""Typing while copies or papers are written without a pause: these take at most a frame.

The goal, on two quiet cores: at 500 clauses no key waits more than 16.7 ms longer for it at the
95th percentile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from motion_editor.store import recovery
from motion_editor.ui import copies
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.window import Window
from tests.bench.test_window import measure, opened, own_folders, window
from tests.ui import driving

__all__ = ["measure", "own_folders", "window"]


@pytest.mark.parametrize("size", [50, 500, 5_000])
@pytest.mark.parametrize("how", ["no copies", "copies all the time"])
def test_key_to_repaint(
    measure: Callable[[str, str, Callable[[], object]], None],
    window: Window,
    monkeypatch: pytest.MonkeyPatch,
    size: int,
    how: str,
) -> None:
    edit = opened(window, size)
    saver = window.keeping.autosave
    if how == "no copies":
        saver.leave_be()

    def key() -> None:
        if how != "no copies" and not saver._worker.busy:
            saver._ask()
        driving.type_text(edit, "a")

    monkeypatch.setattr(copies, "SOON", 60_000)
    measure(f"key to repaint beside copies, {size} clauses", how, key)
    while saver._worker.busy:
        QApplication.processEvents()
    assert how == "no copies" or any(recovery.folder().iterdir())


@pytest.mark.parametrize("size", [50, 500])
@pytest.mark.parametrize("how", ["no paper", ".docx", ".html"])
def test_key_to_repaint_beside_papers(
    measure: Callable[[str, str, Callable[[], object]], None],
    window: Window,
    tmp_path: Path,
    size: int,
    how: str,
) -> None:
    edit = opened(window, size)
    window.keeping.autosave.leave_be()
    exports, motion = window.procedure.exports, edit.session.motion
    wanted = Export(papers_of(motion)[-1], None, how)

    def key() -> None:
        if how != "no paper" and not exports.busy:
            exports.write(motion, wanted, tmp_path / f"paper{how}")
        driving.type_text(edit, "a")

    measure(f"key to repaint beside papers, {size} clauses", how, key)
    assert exports.finish()
    assert how == "no paper" or (tmp_path / f"paper{how}").stat().st_size
