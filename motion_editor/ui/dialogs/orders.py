"""Standing orders in the editor of a profile: each set with the day from which it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from motion_editor.council.rules import Counting
from motion_editor.tasks.council_draft import NEW_ORDERS
from motion_editor.tasks.council_fields import DEADLINE_FIELDS, NO_RULE, ORDER_FIELDS
from motion_editor.ui.dialogs.answers import Answers
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import Teller


class Orders(Teller):
    """The sets to choose from, and the fields of the one chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets: list[dict[str, str]] = []
        self._filled: list[dict[str, str]] = []
        self.which = QComboBox(self)
        self.which.setAccessibleName(tr("Set of standing orders"))
        self.answers = Answers(ORDER_FIELDS, self)
        add = QPushButton(tr("Add a set"), self)
        add.setToolTip(tr("A copy of this one, to hold from another day"))
        self._remove = QPushButton(tr("Take the set away"), self)
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.which, add, self._remove):
            top.addWidget(widget)
        top.setStretchFactor(self.which, 1)
        self._none = QLabel(tr("There are no standing orders yet: add a set."), self)
        self._none.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addWidget(self._none)
        lines.addWidget(self.answers)
        lines.addStretch(1)
        for button, do in ((add, self._add), (self._remove, self._take_away)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        self.which.currentIndexChanged.connect(self._show)
        self.answers.changed.connect(self._keep)

    def fill(self, sets: Sequence[Mapping[str, str]]) -> None:
        """Show these sets, the last of them chosen."""
        self._sets = [dict(it) for it in sets]
        self._filled = [dict(it) for it in sets]
        self._list(len(self._sets) - 1)

    def sets(self) -> tuple[Mapping[str, str], ...]:
        """What stands in each set."""
        return tuple(dict(it) for it in self._sets)

    def typed_words(self) -> Sequence[tuple[str, str]]:
        """What is not as it was filled in, of every set and not of the one in sight alone."""
        out = []
        for now, before in zip(self._sets, self._filled, strict=True):
            lines = [
                tr("{field}: {words}", field=self.answers.called(field), words=words)
                for field, words in self.answers.said(now).items()
                if now[field] != before[field] and words.strip()
            ]
            out.append((_named(now), "\n".join(lines)))
        return out

    def go_to(self, row: int, field: str) -> None:
        """Put the focus into a field of a set."""
        self.which.setCurrentIndex(row)
        box = self.answers.boxes.get(field) or self.answers.boxes["from"]
        box.setFocus()

    def _list(self, at: int) -> None:
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems([_named(it) for it in self._sets])
            self.which.setCurrentIndex(at)
        self._show(at)

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._sets)
        self.answers.setVisible(there)
        self._none.setVisible(not there)
        self.which.setEnabled(there)
        self._remove.setEnabled(there)
        if there:
            self.answers.fill(self._sets[at])
            self._follow()

    def _keep(self) -> None:
        at = self.which.currentIndex()
        if at < 0:
            return
        self._sets[at] = self.answers.values()
        self.which.setItemText(at, _named(self._sets[at]))
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Of a deadline that there is not, nothing is asked."""
        values = self.answers.values()
        for name, fields in DEADLINE_FIELDS.items():
            counting = values[f"{name}.counting"]
            for field in fields:
                asked = counting != NO_RULE
                if field.endswith(".without"):
                    asked &= counting == Counting.CLEAR.value or bool(values[field].strip())
                self.answers.form.setRowVisible(self.answers.boxes[field], asked)

    def _add(self) -> None:
        at = self.which.currentIndex()
        self._sets.append({**self._sets[at], "from": ""} if at >= 0 else dict(NEW_ORDERS))
        self._filled.append(dict(self._sets[-1]))
        self._list(len(self._sets) - 1)
        self.answers.boxes["from"].setFocus()
        self.changed.emit()

    def _take_away(self) -> None:
        at = self.which.currentIndex()
        del self._sets[at], self._filled[at]
        self._list(min(at, len(self._sets) - 1))
        self.changed.emit()


def _named(it: Mapping[str, str]) -> str:
    return tr("From {day}", day=it["from"].strip() or "…")
