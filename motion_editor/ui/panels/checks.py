"""The Checks tab: findings by how grave they are, what to do about each, and those set aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.people import Person
from motion_editor.council.checks.finding import TITLES, Finding, Rule, Severity
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.tongue import many, mark, tr

FIELDS = {
    Rule.SIGNATURES: "signatories",
    Rule.DEADLINE: "received",
    Rule.NUMBER: "mover",
    Rule.LENGTH: "limit",
}
"""The details that findings about the whole are about."""

MOST = 100
"""Findings of one sort in the list: more would take a while to lay out, and nobody reads them."""

ASIDE = mark("Set aside")
_FINDING = Qt.ItemDataRole.UserRole


def field_of(finding: Finding, mover: Person, seconder: Person) -> str:
    """The name of the detail that a finding about the whole is about; "" for none."""
    if finding.rule is Rule.PEOPLE:
        return "seconder" if mover else "mover"
    if finding.rule is Rule.ROLL:
        named = {mover.full: "mover", seconder.full: "seconder"}
        return named.get(finding.words, "signatories")
    return FIELDS.get(finding.rule, "")


class FindingList(WrappedList):
    """The findings; Enter goes to the place, Delete sets one aside."""

    chosen = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Findings"), parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, Delete sets aside, the arrows go on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ChecksPanel(QWidget):
    """The list, the advice on the finding chosen, and what can be done with it."""

    go_to = Signal(object)
    """A finding, to whose place one wants to go."""

    aside = Signal(object)
    """A finding that is to be set aside."""

    back = Signal(object)
    """A finding that is no longer to be set aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Finding, ...] = ()
        self._remark = ""
        self._may = False
        self._head = _label(self, "cardHead")
        self._remarked = _label(self, "muted")
        self._remarked.hide()
        self.list = FindingList(self)
        self._advice = _label(self, "muted")
        self._go = QPushButton(tr("Go to"), self)
        self._set = QPushButton(tr("Set aside…"), self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._emit_go)
        self.list.chosen.connect(self._emit_go)
        self.list.removed.connect(self._turn)
        self._go.clicked.connect(self._emit_go)
        self._set.clicked.connect(self._turn)
        self._head.setText(tr("Checking…"))
        self._tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._go)
        row.addWidget(self._set)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 14, 14, 14)
        lines.setSpacing(10)
        for widget in (self._head, self._remarked, self.list, self._advice):
            lines.addWidget(widget)
        lines.setStretchFactor(self.list, 1)
        lines.addLayout(row)

    @property
    def chosen(self) -> Finding | None:
        """The finding of the current line."""
        item = self.list.currentItem()
        found = item.data(_FINDING) if item is not None else None
        return found if isinstance(found, Finding) else None

    def show_findings(self, found: Sequence[Finding], remark: str, *, may_change: bool) -> None:
        """Show these; what was chosen stays so, as far as it is still there."""
        if (tuple(found), remark, may_change) == (self._found, self._remark, self._may) and found:
            return
        self._found, self._remark, self._may = tuple(found), remark, may_change
        before, row = self.chosen, self.list.currentRow()
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        for head, some in _groups(self._found):
            _heading(head, self.list)
            for item in some[:MOST]:
                _line(item, self.list)
            if len(some) > MOST:
                more = len(some) - MOST
                _rest(many("{n:,} more of these", "{n} more of these", more), self.list)
        blocked.unblock()
        self._choose_again(before, row)
        self._head.setText(self._said())
        self._remarked.setText(remark)
        self._remarked.setVisible(bool(remark))
        self._tell()

    def show_problem(self, words: str) -> None:
        """Say why nothing could be checked."""
        self.show_findings((), words, may_change=False)
        self._head.setText(tr("It could not be checked."))

    def _choose_again(self, before: Finding | None, row: int) -> None:
        """The same finding; after one was set aside the next that was not, to go on from there."""
        lines = [(at, it) for at in range(self.list.count()) if (it := self._at(at)) is not None]
        same = [at for at, it in lines if before and _key(it) == _key(before)]
        if before and same and not before.note and self._at(same[0]).note:  # type: ignore[union-attr]
            ahead = [at for at, it in lines if at >= row and not it.note]
            self._ahead = bool(ahead)
            same = ahead or same
        near = [at for at, _ in lines if at >= row] if before else []
        if lines:
            self.list.setCurrentRow((same or near or [lines[0][0]])[0])

    def step(self, *, forward: bool) -> Finding | None:
        """Choose the next finding that was not set aside, or the one before; None for none."""
        items = [(at, self._at(at)) for at in range(self.list.count())]
        rows = [at for at, it in items if it is not None and not it.note]
        if not rows:
            return None
        now = self.list.currentRow() if self._stepped else -1
        if self._ahead and forward:
            now -= 1
        self._stepped, self._ahead = True, False
        if forward:
            row = next((it for it in rows if it > now), rows[0])
        else:
            row = next((it for it in reversed(rows) if it < now), rows[-1])
        self.list.setCurrentRow(row)
        return self._at(row)

    _stepped = False
    """Whether one has gone on from the first, which is chosen from the beginning."""

    _ahead = False
    """Whether the next was chosen already, as one was set aside."""

    def _at(self, row: int) -> Finding | None:
        found = self.list.item(row).data(_FINDING)
        return found if isinstance(found, Finding) else None

    def _said(self) -> str:
        aside = sum(bool(it.note) for it in self._found)
        number = len(self._found) - aside
        said = many("{n} findings", "{n} finding", number) if number else tr("Nothing was found.")
        return tr("{findings} · {count} set aside", findings=said, count=aside) if aside else said

    def _tell(self) -> None:
        """Say what to do about the finding chosen."""
        finding = self.chosen
        self._advice.setText(tr(finding.advice) if finding else "")
        self._advice.setVisible(finding is not None)
        self._go.setEnabled(finding is not None)
        self._set.setEnabled(finding is not None and self._may)
        self._set.setText(tr("Take back") if finding and finding.note else tr("Set aside…"))

    def _emit_go(self) -> None:
        if self.chosen is not None:
            self._stepped = True
            self.go_to.emit(self.chosen)

    def _turn(self) -> None:
        finding = self.chosen
        if finding is not None and self._may:
            (self.back if finding.note else self.aside).emit(finding)


def _key(finding: Finding | None) -> tuple[object, ...]:
    return (finding.rule, finding.subject, finding.about) if finding else ()


def _groups(found: Sequence[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    """The findings by how grave they are, and those set aside."""
    for severity in Severity:
        some = [it for it in found if it.severity is severity and not it.note]
        if some:
            yield tr(severity.value), some
    aside = [it for it in found if it.note]
    if aside:
        yield tr(ASIDE), aside


def _heading(words: str, items: WrappedList) -> None:
    made = QListWidgetItem(words, items)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    font = made.font()
    font.setBold(True)
    made.setFont(font)


def _rest(words: str, items: WrappedList) -> None:
    """How many more there are, which can't be chosen."""
    QListWidgetItem(words, items).setFlags(Qt.ItemFlag.NoItemFlags)


def _line(item: Finding, items: WrappedList) -> None:
    said = tr("{title}: {finding}", title=tr(TITLES[item.rule]), finding=tr(item.said))
    if item.note:
        said = tr("{finding} – {note}", finding=said, note=item.note)
    made = QListWidgetItem(said, items)
    made.setData(_FINDING, item)
    severity = tr(ASIDE) if item.note else tr(item.severity.value)
    heard = tr("{severity}: {finding}", severity=severity, finding=said)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, heard)


def _label(parent: QWidget, name: str) -> QLabel:
    made = QLabel(parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
