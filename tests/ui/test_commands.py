"""The table of commands: nothing missing, nothing twice."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from motion_editor.ui.acts import Act
from motion_editor.ui.command import Menu
from motion_editor.ui.commands import BY_NAME, COMMANDS, of_menu, plain_title
from motion_editor.ui.doers import doers
from motion_editor.ui.window import Window


def test_no_two_commands_have_one_name_or_key() -> None:
    names = Counter(it.name for it in COMMANDS)
    keys = Counter(key for it in COMMANDS for key in it.keys)
    assert [name for name, times in names.items() if times > 1] == []
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_has_a_key() -> None:
    assert [it.name for it in COMMANDS if not it.keys] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString() == key


@pytest.mark.parametrize("menu", Menu)
def test_no_two_entries_of_a_menu_share_a_mnemonic(menu: Menu) -> None:
    letters = [it.title[it.title.index("&") + 1].lower() for it in of_menu(menu) if "&" in it.title]
    assert [it for it, times in Counter(letters).items() if times > 1] == []


def test_every_act_is_a_command() -> None:
    assert {act.value for act in Act} <= BY_NAME.keys()


def test_every_command_does_something(window: Window) -> None:
    assert doers(window).keys() == BY_NAME.keys()


def test_titles_are_verbs_without_marks() -> None:
    assert all("&" not in plain_title(it) and plain_title(it) for it in COMMANDS)
