"""The fields above the source: label and people, what is amended, and how the source is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label
from motion_editor.tasks.find import number_of, stage_of, still_to_decide
from motion_editor.tasks.reading import DraftReading
from motion_editor.tasks.wish import How
from motion_editor.ui.tongue import mark, tr

WAYS: Final = {
    How.AUTO: mark("As it seems to be written"),
    How.TRACKED: mark("By Word's tracked changes"),
    How.INSTRUCTIONS: mark("As instructions"),
    How.BRACKETS: mark("As words marked in brackets"),
    How.FORMATTED: mark("By how its words look"),
    How.WHOLE: mark("As the whole amended text"),
}
"""The ways of reading, in the order in which they are offered."""

NAMES: Final = {
    "label": mark("Amendment"),
    "mover": mark("Mover"),
    "seconder": mark("Seconder"),
    "group": mark("Group"),
}

NARROW: Final = 640
"""Pixels below which the fields stand in two columns."""


class Fields(QWidget):
    """Named fields; those that somebody has written in are no longer filled from the source."""

    chosen = Signal()
    """Another base or another way of reading was chosen."""

    def __init__(self, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bases = bases(motion)
        self.own: set[str] = set()
        self._lines: dict[str, QLineEdit] = {}
        self._cells: list[tuple[QLabel, QWidget]] = []
        for name, title in NAMES.items():
            self._lines[name] = self._line(name, tr(title))
        self._to = self._choice(tr("Amends"), [words for _, words in self._bases])
        self._way = self._choice(tr("Read it"), [tr(words) for words in WAYS.values()])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._columns = 0
        self.arrange(NARROW)

    @property
    def to(self) -> str:
        """What is amended, as a wish names it."""
        return self._bases[self._to.currentIndex()][0]

    @property
    def way(self) -> How:
        """How the source is to be read."""
        return list(WAYS)[self._way.currentIndex()]

    @property
    def written(self) -> Mapping[str, str]:
        """What somebody has written in the fields themselves."""
        return {name: self._lines[name].text() for name in NAMES if name in self.own}

    @property
    def last(self) -> QWidget:
        """The field from which Tab goes on."""
        return self._way

    def set_way(self, way: How) -> None:
        """Show this way of reading as the one chosen; that is no choice."""
        self._way.blockSignals(True)
        self._way.setCurrentIndex(list(WAYS).index(way))
        self._way.blockSignals(False)

    def fill(self, draft: DraftReading) -> None:
        """Fill the fields from the source, save those that somebody has written in."""
        found = {
            "label": draft.label, "mover": draft.mover,
            "seconder": draft.seconder, "group": draft.group,
        }  # fmt: skip
        for name, words in found.items():
            if name not in self.own:
                self._lines[name].setText(words)
                self._lines[name].setCursorPosition(0)  # A long name is read from its start.

    def arrange(self, width: int) -> None:
        """Three columns where there is room for them, else two."""
        columns = 3 if width > NARROW else 2
        if columns == self._columns:
            return
        self._columns = columns
        for at, (title, field) in enumerate(self._cells):
            row, column = divmod(at, columns)
            self._grid.addWidget(title, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
        for column in range(3):
            self._grid.setColumnStretch(2 * column + 1, 1 if column < columns else 0)

    def _line(self, name: str, title: str) -> QLineEdit:
        made = QLineEdit(self)
        made.textEdited.connect(lambda _: self.own.add(name))
        self._add(title, made)
        return made

    def _choice(self, title: str, options: Sequence[str]) -> QComboBox:
        made = QComboBox(self)
        made.addItems(list(options))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        made.setSizeAdjustPolicy(policy)
        made.setMinimumContentsLength(8)
        made.currentIndexChanged.connect(lambda _: self.chosen.emit())
        self._add(title, made)
        return made

    def _add(self, title: str, field: QWidget) -> None:
        field.setAccessibleName(title)
        field.setMinimumWidth(60)
        words = QLabel(title, self)
        words.setBuddy(field)
        self._cells.append((words, field))


def bases(motion: Motion) -> list[tuple[str, str]]:
    """What the source may amend: the text as it stands, open amendments, earlier versions."""
    out = [("", tr("The motion ({stage})", stage=tr(stage_of(motion, motion.current))))]
    out += [(it.id, tr(label(it))) for it in still_to_decide(motion)]
    for version in reversed(motion.versions[:-1]):
        number, stage = number_of(motion, version), tr(stage_of(motion, version))
        out.append((f"{number}", tr("Version {number} ({stage})", number=number, stage=stage)))
    return out
