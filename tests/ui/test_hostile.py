"""A file of anybody's in the window: what looks like a web page is words, and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QWidget

from motion_editor.core.clause import Clause, Role
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.text import Run
from motion_editor.store import codec
from motion_editor.store.ids import new_id
from motion_editor.ui.files import sample_motion
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.ui import states
from tests.ui.states import arrange, settle

PAGE = '<img src="http://aldermoor.example/seen.png"><a href="javascript:alert(1)">x</a> '
WORDS = (
    "Walking", "Penhale", "Oakes", "Aldermoor Independents", "crossing patrols", "M/27/04", "child"
)  # fmt: skip


QUICK = ("amendment", "evidence")
"""The states that are looked at in every run; they show the most of a file."""


def hostile() -> Motion:
    """The sample with a piece of a web page in its title, names, groups and clauses."""
    made = _spoilt(sample_motion())
    assert isinstance(made, Motion)
    assert codec.decode(codec.encode(made), "hostile.motion").motion == made
    return made


def _spoilt(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Enum):
        for word in WORDS:
            value = value.replace(word, f"{PAGE}{word}")
        return value
    if isinstance(value, tuple):
        return tuple(map(_spoilt, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    named = {it.name: _spoilt(getattr(value, it.name)) for it in fields(value) if it.init}
    return replace(value, **named)


def rich(widgets: list[QWidget]) -> Iterator[str]:
    """What is shown as a web page of words that came from the file."""
    for widget in widgets:
        words = [widget.toolTip(), widget.whatsThis()]
        plain = Qt.TextFormat.PlainText
        if isinstance(widget, QLabel | QMessageBox) and widget.textFormat() is not plain:
            words.append(widget.text())
        if isinstance(widget, QTextEdit):
            words.append(widget.document().toHtml())
        for it in words:
            if "<img" in it:
                yield f"{type(widget).__qualname__} {widget.objectName()}: {it[:120]}"


@pytest.mark.parametrize(
    "state",
    [it if it in QUICK else pytest.param(it, marks=pytest.mark.long) for it in states.STATES],
)
def test_no_field_of_a_file_is_shown_as_a_page(
    state: str, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "sample_motion", hostile)
    arrange(window, state)
    assert not list(rich(QApplication.allWidgets()))


@pytest.mark.long
def test_nor_in_any_dialog(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(states, "sample_motion", hostile)
    found: list[str] = []
    arrange(window, "amendment")
    for name, dialog in states.dialogs(window).items():
        dialog.show()
        settle()
        found += [f"{name}: {it}" for it in rich(QApplication.allWidgets())]
        dialog.close()
        dialog.deleteLater()
        settle()
    assert not found


def test_a_page_that_is_shown_is_found(window: Window) -> None:
    QLabel(PAGE, window)
    assert len(list(rich(QApplication.allWidgets()))) == 1


ODD = (
    "e" + "\u0301" * 3_000,
    "\u202eright to left\u202c \u2066\u2067\u2069",
    "\ue000\uf8ff private \U000f0000",
    "a\ud800b half",
    "nul\0 and \x1b[2J escape",
    "⟦" * 50 + "⟧" * 50,
    "x" * 100_000,
    "\ufdd0\uffff\ufffc",
)


@pytest.mark.parametrize("words", ODD, ids=lambda it: ascii(it)[:24])
def test_odd_characters_open_and_are_saved_as_they_were(words: str, window: Window) -> None:
    clause = Clause("c1", (Run(words),), Role.POINT)
    motion = Motion("m", Details(words[:200]), (Version("v", VersionKind.NOTICE, (clause,)),))
    kept = codec.decode(codec.encode(motion), "odd.motion").motion
    assert kept == motion
    window.show_session(Session(kept, new_id))
    settle()
    assert window.workspace is not None
    assert window.workspace.session.motion == motion
    window.grab()
