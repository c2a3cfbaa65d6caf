"""Settling clashes word by word: all readings, what is chosen, and the clause as it would read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.amendment import Amendment, Clash, Settlement
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.amendment import base_of, clash_at
from motion_editor.papers.places import Places
from motion_editor.papers.wording import label as named
from motion_editor.revise.readings import Pick
from motion_editor.tasks.clash_view import Laid, laid, would_be
from motion_editor.tasks.words import settled_in_words
from motion_editor.ui.announce import announce
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.clash_html import clauses_html, readings_html
from motion_editor.ui.dialogs.clash_words import WordByWord
from motion_editor.ui.dialogs.laid import column, heading
from motion_editor.ui.going_on import SETTLES
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.typed_fields import AGAIN

Current = Callable[[], tuple[Motion, Amendment]]
"""The motion as it is now, and the amendment whose clashes these are."""

Take = Callable[[str, Settlement | None], None]
"""Settles the clash of this name, or with None opens it again; raises MotionError."""

PAUSE = 200
"""Milliseconds without typing after which the clause is shown as it would read."""


class ClashDialog(QDialog):
    """One clash after the other; each settling is done at once, and is one step of undo."""

    def __init__(
        self,
        current: Current,
        take: Take,
        colours: Theme,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the clash to begin with, else the first that is open."""
        super().__init__(parent)
        self._current, self._take, self._colours = current, take, colours
        self._laid: Laid | None = None
        self._filling = False
        self.setWindowTitle(tr("Settle clashes"))
        self._make()
        self._lay_out()
        self._wire()
        clashes = self._amendment.text.clashes
        names = [it.name for it in clashes]
        first = next((at for at, it in enumerate(clashes) if it.settled is None), 0)
        self._at = names.index(name) if name in names else first
        self.show_clash()

    @property
    def _amendment(self) -> Amendment:
        return self._current()[1]

    @property
    def clash(self) -> Clash:
        """The clash shown."""
        clashes = self._amendment.text.clashes
        return clashes[min(self._at, len(clashes) - 1)]

    # How it is made

    def _make(self) -> None:
        self.head = heading(self)
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = self._button(tr("Previous"), tr("Previous clash"), "Alt+PgUp")
        self.next = self._button(tr("Next"), tr("Next clash"), "Alt+PgDown")
        self.readings = ReadPane(tr("The readings"), self)
        self.words = WordByWord(self)
        self.as_base = self._button(tr("All as now"), tr("Take all as it stands now"))
        self.as_amendment = self._button(tr("All as amended"), tr("Take all as the amendment has"))
        self.as_both = self._button(tr("Both"), tr("Take what both change"))
        self.own = QPlainTextEdit(self)
        self.own.setAccessibleName(tr("The words that are to stand"))
        self.own.setTabChangesFocus(True)
        self.preview = ReadPane(tr("The clause as it would read"), self)
        self.wrong = QLabel(self)
        self.wrong.setObjectName("notice")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._buttons = QDialogButtonBox(self)
        self.settle = self._buttons.addButton(tr("Settle"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.settle.setDefault(True)
        self.reopen = self._buttons.addButton(tr("Reopen"), QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)

    def _button(self, words: str, says: str, keys: str = "") -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName("small")
        made.setAccessibleName(says)
        made.setAutoDefault(False)
        made.setToolTip(says)
        if keys:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            made.setToolTip(f"{says} ({shown})")
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(self.head)
        heads.addWidget(self.state)
        top.addLayout(heads, 1)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        rows = QScrollArea(self)
        rows.setWidgetResizable(True)
        rows.setWidget(self.words)
        rows.setFrameShape(QScrollArea.Shape.NoFrame)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choose = QHBoxLayout()
        choose.addWidget(_label(tr("Word by word"), rows, self), 1)
        for button in (self.as_base, self.as_amendment, self.as_both):
            choose.addWidget(button)
        lines = column(self, 8)
        lines.addLayout(top)
        lines.addWidget(self.readings, 3)
        lines.addLayout(choose)
        lines.addWidget(rows, 2)
        lines.addWidget(_label(tr("The words that are to stand"), self.own, self))
        lines.addWidget(self.own, 1)
        lines.addWidget(_label(tr("The clause as it would read"), self.preview, self))
        lines.addWidget(self.preview, 2)
        lines.addWidget(self.wrong)
        lines.addWidget(self._buttons)
        self.readings.setMinimumHeight(framed(96))
        rows.setMinimumHeight(framed(64))
        for pane in (self.own, self.preview):
            pane.setMinimumHeight(framed(48))
        self.setMinimumWidth(framed(440))
        self.resize(framed_size(680, 640))

    def _wire(self) -> None:
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for button, pick in (
            (self.as_base, Pick.BASE),
            (self.as_amendment, Pick.AMENDMENT),
            (self.as_both, Pick.BOTH),
        ):
            button.clicked.connect(lambda _=False, it=pick: self._pick_all(it))
        self.words.picked.connect(self._picked)
        self.own.textChanged.connect(self._typed)
        self._later.timeout.connect(self._preview)
        self.settle.clicked.connect(self._settle)
        self.reopen.clicked.connect(self._reopen)
        self._buttons.rejected.connect(self.reject)

    # What is shown

    def show_clash(self) -> None:
        """Show the clash that is next to be settled, or the one gone to."""
        motion, amendment = self._current()
        clash, clashes = self.clash, amendment.text.clashes
        self.setProperty(AGAIN, f"{SETTLES}/{amendment.id}/{clash.name}")
        self._laid = found = laid(clash)
        base = base_of(motion, amendment.text.base)
        places = Places(base.clauses, motion.details.numbering, base.labels)
        left = len(amendment.text.open_clashes)
        self.head.setText(
            tr(
                "{amendment}: {clash}",
                amendment=tr(named(amendment)),
                clash=tr(clash_at(clash, places)),
            )
        )
        how = tr(settled_in_words(clash.settled)) if clash.settled else tr("open")
        rest = (
            many("{n} clashes are open", "{n} clash is open", left) if left else tr("none is open")
        )
        self.state.setText(
            tr(
                "{number} of {count}, {state}; {rest}",
                number=self._at + 1,
                count=len(clashes),
                state=how,
                rest=rest,
            )
        )
        self.readings.setHtml(readings_html(found, self._colours))
        self.reopen.setEnabled(clash.settled is not None)
        for button in (self.previous, self.next):
            button.setEnabled(len(clashes) > 1)
        picks = found.picked(clash.settled)
        self.words.show_parts(found, picks or found.suggested())
        own = clash.settled.text if clash.settled is not None and picks is None else None
        self._say(self.words.text if own is None else own)
        both = all(part.both is not None for part in found.parts)
        self.as_both.setEnabled(both)
        self._wrong("")
        self._preview()

    def _picked(self) -> None:
        """Other words were chosen: they stand, and are shown in their clause."""
        self._say(self.words.text)
        self._preview()

    def _pick_all(self, wanted: Pick) -> None:
        self.words.pick_all(wanted)
        self._picked()
        announce(self.own, self.own.toPlainText())

    def _say(self, words: str) -> None:
        self._filling = True
        self.own.setPlainText(words)
        self._filling = False

    def _typed(self) -> None:
        if not self._filling:
            self._later.start()

    @property
    def settlement(self) -> Settlement:
        """How the words that stand there settle the clash."""
        assert self._laid is not None
        return self._laid.settlement(self.own.toPlainText())

    def _preview(self) -> None:
        self._later.stop()
        motion, amendment = self._current()
        numbers = iter(range(1_000_000))
        try:
            shown = would_be(
                motion, amendment.id, self.clash, self.settlement, lambda: f"?{next(numbers)}"
            )
        except MotionError as error:
            self._wrong(told(error))
            return
        self._wrong("")
        self.preview.setHtml(clauses_html(shown, self._colours))

    def _wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        if words:
            announce(self.wrong, words)

    # What is done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and Page Up or Down go from clash to clash, as from change to change."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step(by)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next clash or the one before, round the ends."""
        if not self._may_go():
            return
        self._at = (self._at + by) % len(self._amendment.text.clashes)
        self.show_clash()
        self._begin()

    def reject(self) -> None:
        """Leave it; words that were typed are not dropped unasked."""
        if self._may_go():
            super().reject()

    def _may_go(self) -> bool:
        return not self.own.document().isModified() or sure(
            self,
            tr("Leave this clash as it was?"),
            tr("The words that you have typed for it are not settled on, and would be lost."),
            tr("Leave it"),
        )

    def _begin(self) -> None:
        """The focus on the first thing to choose, and what it is about told."""
        first = self.words.combos[0] if self.words.combos else self.own
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        spoken = self.readings.toPlainText().replace("\n", " ")
        announce(self, f"{self.head.text()}. {self.state.text()}. {spoken}")

    def _settle(self) -> None:
        self._do(self.settlement)

    def _reopen(self) -> None:
        self._do(None)

    def _do(self, settlement: Settlement | None) -> None:
        try:
            self._take(self.clash.name, settlement)
        except MotionError as error:
            self._wrong(told(error))
            return
        clashes = self._amendment.text.clashes
        if settlement is not None:
            order = [*range(self._at + 1, len(clashes)), *range(self._at)]
            self._at = next((at for at in order if clashes[at].settled is None), self._at)
        self.show_clash()
        self._begin()


def _label(words: str, buddy: QWidget, parent: QWidget) -> QLabel:
    made = QLabel(words, parent)
    made.setObjectName("fieldName")
    made.setBuddy(buddy)
    return made
