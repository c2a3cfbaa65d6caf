"""The window under the fingers, every panel on, against a bare QTextEdit.

The goals, on two quiet cores, at the 95th percentile: key to repaint 4, 8 and 33 ms (no step over
100); Enter, join and undo 8, 12 and 33 ms; file to first painted text 60, 60 and 150 ms. With
`--benchmark-enable` each prints its median and 95th percentile; each group is one ratio.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Protocol

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytest_benchmark.fixture import BenchmarkFixture

from motion_editor.core.clause import Clauses, Role, clause, fitted
from motion_editor.core.place import Place, Span, caret
from motion_editor.store import motions
from motion_editor.ui.app import application
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.memory import Memory
from motion_editor.ui.state import View
from motion_editor.ui.window import Window
from tests.ui import driving

SIZES = (50, 500, 5_000)
ROUNDS = 100
WORDS = (
    "that crossing patrols in the borough have fallen by half since 2015, and that parents at "
    "most schools would welcome them back"
)


def text(size: int) -> Clauses:
    """So many clauses, a tenth of them lead-ins, some nested."""
    return fitted(
        [
            clause(f"c{at}", "This Council notes:", Role.LEAD_IN)
            if at % 10 == 0
            else clause(f"c{at}", f"{WORDS} ({at}).", Role.POINT, int(at % 10 in (4, 5)))
            for at in range(size)
        ]
    )


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("user_config_dir", "user_state_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Window]:
    application()
    made = Window(Memory())
    made.files.may_leave = lambda: True  # type: ignore[method-assign]
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()
    made.leave()
    made.deleteLater()
    qapp.setStyleSheet("")


def opened(window: Window, size: int) -> MotionEdit:
    """The editor on an amendment with some changes, the caret in the middle."""
    session = driving.session_of(text(size), tracked=True)
    window.show_session(session)
    settle()
    space = window.workspace
    assert space is not None
    for at in range(5, size, 50):
        space.edit.select(Span(Place(at, 5), Place(at, 13)))
        driving.type_text(space.edit, "x")
    space.edit.select(caret(size // 2 + 1, 20))
    space.work_out()
    settle()
    return space.edit


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def plain(size: int) -> QTextEdit:
    """The floor: Qt's own editor on the same words, nothing listening."""
    edit = QTextEdit()
    edit.setPlainText("\n".join(item.text for item in text(size)))
    edit.resize(840, 800)
    edit.show()
    cursor = QTextCursor(edit.document().findBlockByNumber(size // 2 + 1))
    edit.setTextCursor(cursor)
    settle()
    return edit


def pedantic(benchmark: BenchmarkFixture, act: Callable[[], object], **how: object) -> None:
    """So many rounds of one each; where benchmarks are off, it is done once."""
    benchmark.pedantic(act, **how)  # type: ignore[no-untyped-call]


class Measure(Protocol):
    """Takes a group, a name and what is to be done; `how` is for `pedantic`."""

    def __call__(
        self, group: str, name: str, act: Callable[[], object], rounds: int = ROUNDS, **how: object
    ) -> None: ...


@pytest.fixture
def measure(benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str]) -> Measure:
    """Do something many times, each with the repaint that follows; say the 95th percentile."""

    def run(
        group: str, name: str, act: Callable[[], object], rounds: int = ROUNDS, **how: object
    ) -> None:
        def step() -> None:
            act()
            QApplication.processEvents()

        benchmark.group = group
        pedantic(benchmark, step, rounds=rounds, warmup_rounds=3, **how)
        if benchmark.stats is None:
            return
        data = benchmark.stats.stats.sorted_data
        middle, high = data[len(data) // 2] * 1000, data[int(len(data) * 0.95)] * 1000
        benchmark.extra_info["p95_ms"] = round(high, 2)
        with capsys.disabled():
            said = f"median {middle:.1f} ms, 95 % {high:.1f} ms, most {data[-1] * 1000:.1f} ms"
            print(f"\n{group}, {name}: {said}")

    return run


@pytest.mark.parametrize("size", SIZES)
def test_key_to_repaint_bare(measure: Measure, qapp: QApplication, size: int) -> None:
    edit = plain(size)
    measure(f"key to repaint, {size} clauses", "bare", lambda: driving.type_text(edit, "a"))
    edit.deleteLater()


@pytest.mark.parametrize("size", SIZES)
def test_key_to_repaint(measure: Measure, window: Window, size: int) -> None:
    edit = opened(window, size)
    measure(f"key to repaint, {size} clauses", "tracked", lambda: driving.type_text(edit, "a"))


@pytest.mark.parametrize("size", SIZES)
def test_enter_and_join(measure: Measure, window: Window, size: int) -> None:
    edit = opened(window, size)
    keys = cycle(((Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Backspace, "\b")))

    def act() -> None:
        key, words = next(keys)
        driving.press(edit, key, text=words)

    measure(f"Enter and join in turn, {size} clauses", "tracked", act)


@pytest.mark.parametrize("size", SIZES)
def test_undo_and_redo(measure: Measure, window: Window, size: int) -> None:
    edit = opened(window, size)
    for _ in range(3):
        driving.press(edit, Qt.Key.Key_Return, text="\r")
        driving.type_text(edit, "so ")
    acts = cycle([edit.session.undo] * 4 + [edit.session.redo] * 4)
    measure(f"undo and redo, {size} clauses", "tracked", lambda: next(acts)())


@pytest.mark.parametrize("view", [View.CARRIED, View.SIDE])
@pytest.mark.parametrize("size", SIZES)
def test_opening_a_view(measure: Measure, window: Window, size: int, view: View) -> None:
    """Side by side against a plain view, each after something was typed."""
    edit = opened(window, size)
    space = window.workspace
    assert space is not None

    def typed() -> None:
        space.view(View.MARKED)
        driving.type_text(edit, "a")
        settle()

    group = f"opening a view, {size} clauses"
    rounds = ROUNDS // 5 if size < 5_000 else 4
    measure(group, view.value, lambda: space.view(view), rounds=rounds, setup=typed)
    assert edit.isVisible() is (view is not View.SIDE)


@pytest.mark.parametrize("size", SIZES)
def test_file_to_first_painted_text(
    benchmark: BenchmarkFixture, window: Window, tmp_path: Path, size: int
) -> None:
    benchmark.group = f"file to first painted text, {size} clauses"
    path = tmp_path / "large.motion"
    motions.save(path, driving.session_of(text(size), tracked=True).motion)

    def load() -> None:
        window.files.open_path(path)
        space = window.workspace
        assert space is not None
        space.repaint()
        space.edit.viewport().repaint()

    pedantic(benchmark, load, setup=window.leave, rounds=10, warmup_rounds=1)
    assert window.session is not None
    assert len(window.session.clauses) == size
