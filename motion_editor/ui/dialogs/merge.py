"""What a copy brings, and whose reading stands where both changed something."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from motion_editor.tasks.merge.state import Brought, Clash, Side
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import many, mark, tr

_SIDES = {
    Side.OURS: mark("&Mine"),
    Side.THEIRS: mark("&The other"),
    Side.BOTH: mark("&Both"),
}


CLASH = 150
"""About how high a clash is, in pixels at the usual size of text."""

LINE = 56
"""How high a pane with one line in it is, likewise."""

WIDTH = 640
MARGINS = 80
"""How wide the dialog is, and what of that is beside the words of the pane."""

BESIDE = 160
"""How high the question, the buttons and what is between them are together."""


class MergeDialog(QDialog):
    """What comes in of a copy, and for each clash a choice; accepted where they are joined."""

    def __init__(self, name: str, found: Brought, parent: QWidget | None = None) -> None:
        """`name` is that of the copy's file."""
        super().__init__(parent)
        self.setWindowTitle(tr("Merge"))
        self._groups: dict[str, dict[Side, QRadioButton]] = {}
        head = heading(self, _question(name, found))
        self.brought = ReadPane(tr("What comes in"), self)
        self.brought.setHtml(_brought(found))
        self.brought.setMinimumHeight(framed(LINE))
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.brought)
        if found.clashes:
            panes.addWidget(self._clashes(found))
            # As high as a few clashes are; from then on they take two thirds of the room.
            room, wanted = framed(420), framed(CLASH) * len(found.clashes)
            panes.setSizes([room - min(wanted, 2 * room // 3), min(wanted, 2 * room // 3)])
            panes.handle(1).setAccessibleName(tr("Height of what comes in"))
        lines = column(self)
        lines.addWidget(head)
        lines.addWidget(panes, 1)
        lines.addWidget(self._buttons())
        self.resize(framed_size(WIDTH, 560 if found.clashes else 380))
        if found.clashes:
            self._fit(len(found.clashes))
        self._begin(found)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.merge = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.merge.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fit(self, clashes: int) -> None:
        """No pane higher than what is in it, and the dialog no higher than both of them."""
        words = self.brought.document().clone(self)
        words.setTextWidth(self.width() - framed(MARGINS))
        high = max(framed(LINE), round(words.size().height()) + 24)
        self.brought.setMaximumHeight(high)
        wanted = high + framed(CLASH) * clashes + framed(BESIDE)
        self.resize(self.width(), min(self.height(), wanted))

    def _begin(self, found: Brought) -> None:
        """The focus on what comes in; where that is nothing one begins to choose."""
        if found.taken or found.look or not self._groups:
            self.brought.setFocus()
            return
        first = next(iter(self._groups.values()))
        next((it for it in first.values() if it.isChecked()), next(iter(first.values()))).setFocus()

    def answer(self) -> dict[str, Side]:
        """Whose reading stands, by the keys of the clashes."""
        return {
            key: next(side for side, button in row.items() if button.isChecked())
            for key, row in self._groups.items()
        }

    def _clashes(self, found: Brought) -> QScrollArea:
        """Each clash with its readings, one under another."""
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(10)
        for number, clash in enumerate(found.clashes, 1):
            rows.addWidget(self._clash(number, clash))
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _clash(self, number: int, clash: Clash) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        lines = QVBoxLayout(card)
        lines.addWidget(_label(_readings(number, clash), card))
        line, group = QHBoxLayout(), QButtonGroup(card)
        row: dict[Side, QRadioButton] = {}
        for side in clash.may:
            button = row[side] = QRadioButton(tr(_SIDES[side]), card)
            button.setAccessibleName(
                tr("{side}: {reading}", side=tr(_SIDES[side]).replace("&", ""),
                   reading=_spoken(clash, side))
            )  # fmt: skip
            button.setAccessibleDescription(
                tr("Clash {n}, {where}", n=number, where=tr(clash.where))
            )
            button.setChecked(side is clash.chosen)
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        lines.addLayout(line)
        self._groups[clash.key] = row
        return card


def _label(words: str, parent: QWidget) -> QLabel:
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _readings(number: int, clash: Clash) -> str:
    """A clash as HTML: where it is, and each reading under its name."""
    rows = [(tr("Mine"), clash.ours), (tr("The other"), clash.theirs)]
    if clash.before is not None:
        rows.insert(0, (tr("Before"), clash.before))
    said = "".join(
        f"<tr><td style='padding-right:10px'>{escape(name)}</td><td>{_shown(words)}</td></tr>"
        for name, words in rows
    )
    head = escape(tr("{n}. {where}", n=number, where=tr(clash.where)))
    return f"<p><b>{head}</b></p><table>{said}</table>"


def _shown(words: str) -> str:
    said = escape(tr(words) if words else tr("nothing"))
    return said.replace("\n", "<br>")


def _spoken(clash: Clash, side: Side) -> str:
    if side is Side.BOTH:
        return ""
    return (clash.ours if side is Side.OURS else clash.theirs) or tr("nothing")


def _question(name: str, found: Brought) -> str:
    if not found.clashes:
        return tr("Take what is new in {file} into yours?", file=name)
    if not found.known:
        return many(
            "{file} differs in {n} places. Which state both had is not known: choose for each.",
            "{file} differs in {n} place. Which state both had is not known: choose.",
            len(found.clashes),
            file=name,
        )
    return many(
        "{file} and yours have changed {n} things, each in its way. Choose for each.",
        "{file} and yours have changed one thing, each in its way. Choose.",
        len(found.clashes),
        file=name,
    )


def _brought(found: Brought) -> str:
    parts = []
    if found.taken:
        parts.append(listed(tr("Comes in"), map(tr, found.taken)))
    if found.look:
        parts.append(listed(tr("To look at"), map(tr, found.look)))
    if not parts:
        parts.append(f"<p>{escape(tr('Nothing comes in by itself.'))}</p>")
    return "".join(parts)
