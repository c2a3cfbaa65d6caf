"""The commands as Qt's actions: one for each row of the table, bound to what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from motion_editor.ui.command import Choice, Command, Menu, Need
from motion_editor.ui.commands import COMMANDS, of_menu, plain_title
from motion_editor.ui.tongue import tr


class Actions(QObject):
    """All actions of a window, by the names of their commands."""

    def __init__(
        self,
        window: QWidget,
        doers: Mapping[str, Callable[[], object]],
        first: Callable[[], None],
    ) -> None:
        """`doers` has what each command does; one that is missing is a fault, not a gap.

        `first` is done before any of them.
        """
        super().__init__(window)
        self.by_name: dict[str, QAction] = {}
        self._allowed: tuple[object, ...] = ()
        groups = {choice: QActionGroup(self) for choice in Choice}
        for command in COMMANDS:
            action = _action(self, command)
            action.triggered.connect(partial(_run, first, doers[command.name]))
            if command.choice is not None:
                groups[command.choice].addAction(action)
            self.by_name[command.name] = action
            window.addAction(action)
        self._tickable = {name: it for name, it in self.by_name.items() if it.isCheckable()}

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def allow(self, met: frozenset[Need], *, open_motion: bool) -> None:
        """Make possible what the needs that are met allow."""
        if self._allowed == (met, open_motion):
            return
        self._allowed = (met, open_motion)
        for command in COMMANDS:
            needs_motion = command.menu in (Menu.EDIT, Menu.CLAUSE, Menu.MOTION)
            needs_motion |= command.name in WITH_MOTION
            possible = command.needs <= met and (open_motion or not needs_motion)
            self.by_name[command.name].setEnabled(possible)

    def tick(self, names: Set[str]) -> None:
        """Tick these, and no others; Qt itself ticks what is clicked, whatever came of it."""
        for name, action in self._tickable.items():
            if action.isChecked() is not (name in names):
                action.setChecked(name in names)

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Fill the menu bar; `recent` is put in below Open."""
        for menu in Menu:
            if not of_menu(menu):
                continue  # It is one of another window's.
            made = bar.addMenu(tr(menu.value))
            group = 0
            for command in of_menu(menu):
                if command.group != group:
                    made.addSeparator()
                    group = command.group
                made.addAction(self.by_name[command.name])
                if command.name == "file.open":
                    made.addMenu(recent)


WITH_MOTION = frozenset(
    {"meeting.chair", "file.save", "file.save_as", "file.export", "file.print", "file.send",
     "council.checks", "council.next_finding", "council.previous_finding", "council.aside",
     "council.past", "view.larger", "view.smaller", "view.left", "view.right", "view.next",
     "view.previous"}
)  # fmt: skip
"""Commands outside the menus about the text that need an open motion too."""


def _run(first: Callable[[], None], do: Callable[[], object], _checked: bool = False) -> None:
    first()
    do()


def _action(parent: QObject, command: Command) -> QAction:
    action = QAction(tr(command.title), parent)
    action.setObjectName(command.name)
    if command.local:
        action.setText(f"{tr(command.title)}\t{native(command)}")
    else:
        action.setShortcuts([QKeySequence(key) for key in command.keys])
    tip = tr(command.tip) if command.tip else plain_title(command).rstrip("…")
    action.setToolTip(f"{tip} ({native(command)})" if command.keys else tip)
    action.setStatusTip("")
    action.setCheckable(command.toggle or command.choice is not None)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    return action


def native(command: Command) -> str:
    """The first shortcut as this system writes it."""
    if not command.keys:
        return ""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
