"""The councils installed: what each says, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.council.profile import Profile
from motion_editor.tasks.council_said import chapters, named
from motion_editor.ui.dialogs.laid import column, listed
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import told, tr


@dataclass(frozen=True, slots=True)
class Item:
    """A council in the list: its profile or what is wrong, whose it is, what contradicts itself.

    `brought` says that the motion that is open brings it and it is not installed; `path` is the
    file of one that is, `own` says that it is the user's own.
    """

    id: str
    profile: Profile | None
    whose: str
    faults: tuple[MotionError, ...] = ()
    brought: bool = False
    path: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons do; each returns the list as it is then."""

    edit: Callable[[Item], Sequence[Item]]
    new: Callable[[], Sequence[Item]]
    file: Callable[[], Sequence[Item]]
    install: Callable[[Item], Sequence[Item]]
    remove: Callable[[Item], Sequence[Item]]


class CouncilsDialog(QDialog):
    """The list, beside it all that the one chosen says, below it what can be done."""

    def __init__(
        self, items: Sequence[Item], wanted: str, acts: Acts, parent: QWidget | None = None
    ) -> None:
        """`wanted` is the id of the one that is chosen first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Councils"))
        self._items: tuple[Item, ...] = ()
        self._acts = acts
        self.list = WrappedList(tr("Councils installed"), self)
        self.pane = ReadPane(tr("What the council’s profile says"), self)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.list, 2)
        beside.addWidget(self.pane, 3)
        lines = column(self)
        lines.addLayout(beside, 1)
        lines.addLayout(self._buttons())
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self._edit())
        self.fill(items, wanted)
        self.setMinimumSize(420, 380)
        self.resize(framed_size(820, 620))

    def fill(self, items: Sequence[Item], wanted: str = "") -> None:
        """List these, the one with this id chosen."""
        self._items = tuple(items)
        self.list.clear()
        self.list.addItems([_line(it) for it in self._items])
        ids = [it.id for it in self._items]
        self.list.setCurrentRow(ids.index(wanted) if wanted in ids else 0)

    def _buttons(self) -> QVBoxLayout:
        made, below, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.edit = QPushButton(tr("Alter…"), self)
        self.install = QPushButton(tr("Install"), self)
        new, file = QPushButton(tr("New…"), self), QPushButton(tr("Install a file…"), self)
        close = QPushButton(tr("Close"), self)
        self.remove = QPushButton(tr("Remove…"), self)
        self.remove.clicked.connect(self._remove)
        self.install.clicked.connect(self._install)
        self.edit.clicked.connect(self._edit)
        new.clicked.connect(partial(self._do, self._acts.new))
        file.clicked.connect(partial(self._do, self._acts.file))
        close.clicked.connect(self.accept)
        for button in (self.edit, self.remove, new):
            button.setAutoDefault(False)
            made.addWidget(button)
        made.addStretch(1)
        for button in (file, self.install):
            button.setAutoDefault(False)
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(close)
        for line in (made, below):
            line.setSpacing(8)
            lines.addLayout(line)
        lines.setSpacing(8)
        return lines

    def _do(self, act: Callable[[], Sequence[Item]], _checked: bool = False) -> None:
        chosen = self._chosen()
        self.fill(act(), chosen.id if chosen else "")

    def _edit(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.edit.isEnabled():
            self._do(partial(self._acts.edit, chosen))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(partial(self._acts.remove, chosen))

    def _install(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(partial(self._acts.install, chosen))

    def _chosen(self) -> Item | None:
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def _show(self) -> None:
        chosen = self._chosen()
        self.edit.setEnabled(bool(chosen and chosen.profile and not chosen.brought))
        self.remove.setEnabled(bool(chosen and chosen.own))
        self.install.setVisible(any(it.brought for it in self._items))
        self.install.setEnabled(bool(chosen and chosen.brought))
        self.pane.setHtml(_html(chosen) if chosen else "")


def _line(it: Item) -> str:
    if it.profile is None:
        return tr("{council}: {whose}, can’t be read", council=it.id, whose=it.whose)
    name = named(it.profile)
    return tr("{council}: {whose}", council=name, whose=it.whose)


def _html(it: Item) -> str:
    if it.profile is None:
        return listed(tr("It can’t be read"), map(told, it.faults)) + _file(it)
    doubts = listed(tr("To be looked at"), map(told, it.faults)) if it.faults else ""
    parts = [listed(tr(one.title), map(tr, one.lines)) for one in chapters(it.profile)]
    members = [member.person(it.profile.form).full for member in it.profile.members]
    if members:
        parts.append(listed(tr("Roll"), members))
    return f"<h3>{escape(named(it.profile))}</h3>{doubts}{''.join(parts)}{_file(it)}"


def _file(it: Item) -> str:
    return listed(tr("File"), [it.path]) if it.path else ""
