"""Every system call of saving, keeping and exporting fails in turn, in real windows."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from motion_editor.core.agenda import Agenda
from motion_editor.store.folders import state_folder
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.window import Window
from tests.injecting.acts import Act, injected
from tests.injecting.faults import ERRORS
from tests.injecting.window_acts import (
    ExportAgenda,
    ExportInWindow,
    KeepAgenda,
    KeepInWindow,
    SaveAgenda,
    SaveInWindow,
)
from tests.store.agenda_golden import expected_agenda
from tests.ui.agenda.conftest import desk

__all__ = ["desk"]

Desk = Callable[[Agenda], AgendaWindow]


def in_window(window: Window, tmp_path: Path) -> Iterator[Act]:
    state = state_folder()
    state.mkdir(parents=True)
    words, papers = state.parent / "words", tmp_path / "papers"
    papers.mkdir()
    yield SaveInWindow(window, words, state)
    yield SaveInWindow(window, state, state)
    yield KeepInWindow(window, state, state)
    yield ExportInWindow(window, papers, state)


def in_agenda(desk: Desk, tmp_path: Path) -> Iterator[Act]:
    folder = tmp_path / "agenda"
    folder.mkdir()
    window = desk(expected_agenda())
    state_folder().mkdir(parents=True, exist_ok=True)
    yield SaveAgenda(window, folder)
    yield ExportAgenda(window, folder)
    yield KeepAgenda(window, state_folder())


def test_some_of_the_calls_fail(window: Window, tmp_path: Path) -> None:
    for act in in_window(window, tmp_path):
        assert injected(act, [random.choice(ERRORS)], every=7) >= 4


def test_some_of_the_calls_fail_in_an_agenda(desk: Desk, tmp_path: Path) -> None:
    for act in in_agenda(desk, tmp_path):
        assert injected(act, [random.choice(ERRORS)], every=7) >= 4


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_each_call_fails_in_every_way(window: Window, desk: Desk, tmp_path: Path) -> None:
    done = sum(injected(act, (*ERRORS, None)) for act in in_window(window, tmp_path))
    done += sum(injected(act, (*ERRORS, None)) for act in in_agenda(desk, tmp_path))
    print(f"{done} faults injected through windows")
