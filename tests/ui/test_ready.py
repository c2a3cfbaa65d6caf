"""What is loaded beforehand while nobody does anything."""

from __future__ import annotations

import os
import subprocess
import sys

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from motion_editor.ui import ready

_ASKED = """
import sys
import motion_editor.ui.app, motion_editor.ui.workspace
from importlib import import_module
from motion_editor.ui.ready import STEPS

def count():
    return sum(name.startswith("motion_editor.") for name in sys.modules)

most = 0
for name in STEPS:
    before = count()
    import_module(f"motion_editor.{name}")
    most = max(most, count() - before)
now = count()
from motion_editor.ui import exporting, foreseeing, history, meeting, merging, pages, procedure
from motion_editor.ui import sharing
from motion_editor.ui.agenda import export, opening, up_to_date, window
from motion_editor.ui.overlaid import page
from motion_editor.ui.reading import incoming
print(most, count() - now)
"""


def test_then_nothing_is_left_to_load_and_no_step_loads_much() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASKED],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    most, more = map(int, done.stdout.split())
    assert more == 0
    assert most <= 30


def test_it_ends_when_all_is_loaded(qapp: QApplication) -> None:
    parent = QObject()
    made = ready.Ready(parent)
    timer = made.findChild(QTimer)
    assert timer is not None and timer.isActive()
    for _ in ready.STEPS:
        made.step()
        assert timer.isActive()
    made.step()
    assert not timer.isActive()
    shiboken6.delete(parent)
