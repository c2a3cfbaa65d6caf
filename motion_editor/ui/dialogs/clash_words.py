"""A choice for each few words of a clash that either side changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from motion_editor.papers.wording import reading
from motion_editor.revise.readings import Part, Pick, composed
from motion_editor.tasks.clash_view import Laid
from motion_editor.ui.tongue import mark, tr

_OPTIONS = {
    Pick.BASE: mark("Now: {words}"),
    Pick.AMENDMENT: mark("Amendment: {words}"),
    Pick.BOTH: mark("Both: {words}"),
    Pick.OLD: mark("As it was: {words}"),
}


class WordByWord(QWidget):
    """The choices, one below the other."""

    picked = Signal()
    """Something else was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: list[QComboBox] = []
        self._parts: tuple[Part, ...] = ()
        self._picks: list[Pick] = []
        self._disputed: tuple[int, ...] = ()
        self._filling = False
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    @property
    def text(self) -> str:
        """The words chosen."""
        return composed(self._parts, self._picks)

    def show_parts(self, found: Laid, picks: Sequence[Pick]) -> None:
        """Offer what there is to choose in this clash, these chosen."""
        self._filling = True
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.combos, self._picks = [], list(picks)
        self._parts, self._disputed = found.parts, found.disputed
        for number, at in enumerate(found.disputed, 1):
            says = tr("Place {number} of {count}", number=number, count=len(found.disputed))
            combo = self._combo(at)
            combo.setAccessibleName(says)
            self._rows.addRow(says, combo)
            self.combos.append(combo)
        self._filling = False

    def _combo(self, at: int) -> QComboBox:
        part = self._parts[at]
        combo = QComboBox(self)
        for pick in part.picks:
            combo.addItem(tr(_OPTIONS[pick], words=reading(part.words(pick) or "")), pick)
        combo.setCurrentIndex(_place(part, self._picks[at], 0))
        combo.setMinimumContentsLength(12)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(lambda _: self._pick(at, combo))
        return combo

    def _pick(self, at: int, combo: QComboBox) -> None:
        if not self._filling:
            self._picks[at] = combo.currentData()
            self.picked.emit()

    def pick_all(self, wanted: Pick) -> None:
        """Choose the same side's words everywhere, where it has any."""
        self._filling = True
        for combo, at in zip(self.combos, self._disputed, strict=True):
            combo.setCurrentIndex(_place(self._parts[at], wanted, combo.currentIndex()))
            self._picks[at] = combo.currentData()
        self._filling = False


def _place(part: Part, wanted: Pick, otherwise: int) -> int:
    """The place among the choices of one that gives the same words."""
    words = part.words(wanted)
    same = (at for at, it in enumerate(part.picks) if part.words(it) == words)
    return next(same, otherwise)
