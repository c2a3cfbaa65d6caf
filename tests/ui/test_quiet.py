"""When Python's collector works: while nobody types, in the window's own thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from motion_editor.ui import quiet
from motion_editor.ui.quiet import Quiet
from motion_editor.ui.worker import Worker

FREEZE, UNFREEZE = -1, -2
"""How the test notes that all there is was put by, and brought back."""


class Clock:
    """A clock that goes on when it is told to."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(quiet, "time", made)
    return made


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What the collector has counted, as a test has it."""
    made = [0, 0, 0]
    monkeypatch.setattr(gc, "get_count", lambda: tuple(made))
    return made


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> list[int]:
    made: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda at=2: made.append(at))
    monkeypatch.setattr(gc, "freeze", lambda: made.append(FREEZE))
    monkeypatch.setattr(gc, "unfreeze", lambda: made.append(UNFREEZE))
    return made


@pytest.fixture
def watch(qtbot: QtBot, clock: Clock) -> Iterator[tuple[Quiet, QLineEdit]]:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    made = Quiet(field)
    yield made, field
    gc.enable()
    gc.unfreeze()


def test_what_is_due_is_collected_in_quiet_moments_alone(
    watch: tuple[Quiet, QLineEdit], clock: Clock, counts: list[int], collected: list[int]
) -> None:
    made, field = watch
    assert not gc.isenabled()
    counts[:] = [10_000, 100, 100]
    handle = field.windowHandle()
    for _ in range(20):
        QTest.keyClick(handle, Qt.Key.Key_A)
        clock.now += quiet.QUIET / 2
        made.look()
    assert field.text() == "a" * 20
    assert collected == []
    clock.now += quiet.QUIET
    made.look()
    assert collected == [1]
    clock.now += quiet.LONG
    made.look()
    assert collected == [1, UNFREEZE, 2, FREEZE]
    counts[:] = [0, 0, 0]
    made.look()
    assert collected == [1, UNFREEZE, 2, FREEZE]


def test_what_would_take_long_is_put_by_until_all_is_quiet(
    watch: tuple[Quiet, QLineEdit], clock: Clock, counts: list[int], collected: list[int]
) -> None:
    made, _ = watch
    counts[:] = [quiet.MANY + 1, 0, 0]
    clock.now += quiet.QUIET
    made.look()
    assert collected == [FREEZE]
    counts[:] = [0, 0, 0]
    made.look()
    assert collected == [FREEZE]
    clock.now += quiet.LONG
    made.look()
    assert collected == [FREEZE, UNFREEZE, 2, FREEZE]


def test_nothing_is_collected_while_a_job_is_done_beside_the_window(
    watch: tuple[Quiet, QLineEdit], clock: Clock, counts: list[int], collected: list[int],
    qtbot: QtBot,
) -> None:  # fmt: skip
    made, field = watch
    counts[:] = [10_000, 100, 100]
    clock.now += quiet.LONG
    go, worker, said = threading.Event(), Worker(field), list[object]()
    worker.ask(go.wait, said.append)
    qtbot.waitUntil(lambda: bool(Worker.jobs))
    made.look()
    assert collected == []
    go.set()
    qtbot.waitUntil(lambda: bool(said))
    made.look()
    assert collected == [UNFREEZE, 2, FREEZE]


def test_who_types_without_end_is_collected_behind_as_well(
    watch: tuple[Quiet, QLineEdit], clock: Clock, counts: list[int], collected: list[int]
) -> None:
    made, field = watch
    counts[:] = [10_000, 0, 0]
    step = quiet.LATEST / 100
    for _ in range(99):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        clock.now += step
        made.look()
    assert collected == []
    clock.now += 1.5 * step
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    made.look()
    assert collected == [0]


def test_rings_of_references_go(watch: tuple[Quiet, QLineEdit], clock: Clock) -> None:
    made, _ = watch
    gone: list[object] = []

    class Ring(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

    ring = Ring()
    ring.destroyed.connect(lambda: gone.append(True))
    del ring
    some = [[at] for at in range(2 * gc.get_threshold()[0])]
    clock.now += 2 * quiet.LONG
    made.look()
    assert gone and some


def test_windows_come_and_go(watch: tuple[Quiet, QLineEdit], qtbot: QtBot) -> None:
    _, field = watch
    other = QLineEdit()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.close()
    other.deleteLater()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"
