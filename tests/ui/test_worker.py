"""One job at a time, beside the window; stale ones are never begun."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from motion_editor.core.errors import MotionError
from motion_editor.ui import worker as worker_module
from motion_editor.ui.worker import Done, Worker


def test_of_many_jobs_the_first_and_the_latest_are_done(qtbot: QtBot) -> None:
    worker, gate = Worker(), threading.Event()
    answers: list[object] = []

    def take(done: Done) -> None:
        assert QThread.currentThread() is worker.thread()
        answers.append(done.result)

    def first() -> int:
        gate.wait(30)
        return 0

    worker.ask(first, take)
    for number in range(1, 6):
        worker.ask(partial(int, number), take)
    gate.set()
    qtbot.waitUntil(lambda: answers == [0, 5])
    assert not worker.busy


def test_what_is_forgotten_gives_no_answer(qtbot: QtBot) -> None:
    worker, gate = Worker(), threading.Event()
    answers: list[object] = []
    worker.ask(lambda: gate.wait(30), answers.append)
    worker.ask(lambda: 1, answers.append)
    assert not worker.wait(0)
    worker.forget()
    gate.set()
    assert worker.wait(30)
    worker.ask(lambda: 2, lambda done: answers.append(done.result))
    qtbot.waitUntil(lambda: answers == [2])


@pytest.mark.parametrize(
    ("error", "said"),
    [(MotionError("It is full.", "Make room."), "It is full."), (KeyError(1), "KeyError")],
)
def test_what_goes_wrong_is_the_answer(qtbot: QtBot, error: Exception, said: str) -> None:
    worker = Worker()
    answers: list[Done] = []

    def fail() -> None:
        raise error

    worker.ask(fail, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    problem = answers[0].problem
    assert problem is not None
    assert said in problem.message


def test_what_takes_no_time_is_answered_at_once(qtbot: QtBot) -> None:
    worker, answers = Worker(), list[object]()
    worker.ask(lambda: 1, lambda done: answers.append(done.result))
    assert worker.at_once()
    assert answers == [1]
    assert worker.at_once(), "nothing is waited for"


def test_what_takes_longer_is_waited_for_no_longer_than_a_moment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "MOMENT", 0.02)
    worker, gate, answers, served = Worker(), threading.Event(), list[object](), list[bool]()
    worker.ask(lambda: gate.wait(30), answers.append)
    QTimer.singleShot(0, worker, lambda: served.append(True))
    assert not worker.at_once()
    assert served, "the window is served meanwhile"
    assert not answers
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 1)
