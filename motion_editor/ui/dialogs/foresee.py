"""What would come of amendments being carried: two outcomes side by side, and what falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.place import Place, Span
from motion_editor.core.text import KEPT
from motion_editor.core.wording import opening
from motion_editor.meeting.order import Item, ordered
from motion_editor.papers.wording import label as named
from motion_editor.tasks.abreast import rows
from motion_editor.tasks.foresee import Foreseen, as_it_stands, foresee, marked_against
from motion_editor.ui.abreast.page import AbreastPage
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

SIZE = (1040, 780)
SOON = 30
"""Milliseconds after which the dialog has been painted, which the work beside it would hold up."""

TICKS = 120
"""The height of a list of amendments to tick, in pixels of the frame."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Two outcomes, and what differs: the second marked over the first."""

    left: Foreseen
    right: Foreseen
    clauses: Clauses


def outcomes(motion: Motion, sets: Sequence[Sequence[str]], new_id: NewId) -> Outcomes:
    """What comes of either of two sets of amendments, by id."""
    one, two = (foresee(motion, ids, new_id) if ids else as_it_stands(motion) for ids in sets)
    return Outcomes(one, two, marked_against(one, two, new_id).clauses)


class TickList(TickedList):
    """The open amendments, those ticked that are carried."""

    def __init__(
        self,
        motion: Motion,
        items: Sequence[Item],
        says: str,
        on: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(says, parent)
        self.setFixedHeight(framed(TICKS))
        self._ids = [item.amendment for item in items]
        names = [tr(named(motion.amendment(id))) for id in self._ids]
        lines = ("    " * item.depth + name for item, name in zip(items, names, strict=True))
        self.show_lines(lines, [at for at, id in enumerate(self._ids) if id == on])

    @property
    def chosen(self) -> tuple[str, ...]:
        """The amendments that are ticked, by id."""
        return tuple(self._ids[at] for at in self.ticked())


class ForeseeDialog(QDialog):
    """Which are carried on either side; the two texts; and what is to be known of both."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What if carried"))
        self._motion, self._new_id = session.motion, session.new_id
        self.shown: Outcomes | None = None
        self._asked: tuple[tuple[str, ...], ...] = ()
        order = ordered(session.motion)
        first = session.shown.amendment
        on = first if first in order.ids else next(iter(order.ids), "")
        self.left, self.right = (
            TickList(self._motion, order.items, says, ticked, self)
            for says, ticked in ((tr("Carried, for the text on the left"), ""),
                                 (tr("Carried, for the text on the right"), on))
        )  # fmt: skip
        self._says = heading(self)
        self._view = _view_of(self._motion, as_it_stands(self._motion))
        self.page = self._hidden_page(formats)
        self._says.setText(tr("The texts are being worked out…"))
        self._pane = ReadPane(tr("What falls, clashes or is left"), self)
        self._pane.setFixedHeight(framed(TICKS + 20))
        self._lay_out()
        for ticks in (self.left, self.right):
            ticks.picked.connect(self._ask)
        self._worker = Worker(self)
        self.setMinimumSize(480, 480)
        self.resize(framed_size(*SIZE))
        QTimer.singleShot(SOON, self, self._ask)

    def _hidden_page(self, formats: Formats) -> AbreastPage:
        """Nothing is laid out before there is something to show; its room is kept."""
        page = AbreastPage(self._view, formats, self)
        page.heads = ("", "")
        room = page.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        page.setSizePolicy(room)
        page.hide()
        return page

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for words, ticks in ((tr("Left: if these are carried"), self.left),
                             (tr("Right: if these are carried"), self.right)):  # fmt: skip
            head = QLabel(words, self)
            head.setBuddy(ticks)
            half = QVBoxLayout()
            half.setSpacing(4)
            half.addWidget(head)
            half.addWidget(ticks)
            choices.addLayout(half, 1)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        lines = column(self)
        lines.addLayout(choices)
        lines.addWidget(self._says)
        lines.addWidget(self.page, 1)
        lines.addWidget(self._pane)
        lines.addLayout(below)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what is asked for."""
        return self.shown is not None and not self._worker.busy

    def _ask(self) -> None:
        """Work it out beside the window, whatever is ticked by then."""
        sets, motion, new_id = (self.left.chosen, self.right.chosen), self._motion, self._new_id
        self._asked = sets
        self._worker.ask(lambda: outcomes(motion, sets, new_id), partial(self._take, sets))

    def _take(self, sets: tuple[tuple[str, ...], ...], done: Done) -> None:
        if done.problem is not None:
            self._says.setText(told(done.problem))
        elif isinstance(done.result, Outcomes) and sets == self._asked:
            self._show(done.result)

    def _show(self, found: Outcomes) -> None:
        self.shown = found
        heads = tuple(tr(opening(it.name)) for it in (found.left, found.right))
        self.page.heads = (heads[0], heads[1])
        self._view.become(_motion_of(self._motion, found), "")
        self.page.show()
        self.page.take()
        first = next((at for at, item in enumerate(found.clauses) if item.changed), None)
        if first is not None:
            change = Place(first, _first_change(found.clauses[first]))
            self.page.reveal(Span(change, change))
        differ = sum(row.changed for row in rows(found.clauses))
        self._says.setText(_differ(differ))
        self._pane.setHtml("".join(_told(it) for it in _each_once(found)))
        announce(self, f"{heads[1]}. {_differ(differ)}")

    def done(self, result: int) -> None:
        """Nobody waits for the worker any more."""
        self._worker.forget()
        super().done(result)


def _first_change(clause: Clause) -> int:
    """The characters of a clause up to the end of its first words that are marked."""
    at = 0
    for run in clause.runs:
        at += len(run.text)
        if run.state is not KEPT:
            break
    return at


def _differ(count: int) -> str:
    if not count:
        return tr("The two texts are the same, word for word.")
    return many(
        "The two texts differ in {n} clauses.", "The two texts differ in one clause.", count
    )


def _each_once(found: Outcomes) -> list[Foreseen]:
    return [found.left, found.right] if found.left.carried != found.right.carried else [found.right]


def _told(item: Foreseen) -> str:
    """What is to be known of an outcome, as HTML."""
    said = [tr(words) for words in (*item.notes, *item.clashes, *item.left)]
    return listed(tr(opening(item.name)), said) if said else ""


def _view_of(motion: Motion, stands: Foreseen) -> Session:
    """A session for the page alone, on a motion made up of two outcomes."""
    made = _motion_of(motion, Outcomes(stands, stands, stands.clauses))
    return Session(made, lambda: "", shown=Shown(amendment="right", view=View.SIDE))


def _motion_of(motion: Motion, found: Outcomes) -> Motion:
    """A motion whose text is the left one, with an amendment that makes the right one of it."""
    version = Version("left", VersionKind.NOTICE, found.left.clauses, found.left.labels)
    text = AmendmentText(TextKind.NOTIFIED, Base(version="left"), found.clauses)
    return Motion(motion.id, motion.details, (version,), (Amendment("right", "", (text,)),))
