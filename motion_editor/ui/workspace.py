"""One open motion on the screen: its life and outline, the paper, and what is about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.ui.acts import Act
from motion_editor.ui.divider import Panes
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.paper import Paper
from motion_editor.ui.session import Session
from motion_editor.ui.sides import LeftSide, RightSide
from motion_editor.ui.state import Change, Shown, View
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr
from motion_editor.ui.words import WordCounter

if TYPE_CHECKING:
    from motion_editor.ui.notes import Notes
    from motion_editor.ui.panels.rows import LifeRows
    from motion_editor.ui.review import Review

_CLICKED = Qt.FocusReason.MouseFocusReason

PAUSE = 150
"""Milliseconds without a change after which counts and cards are worked out."""

SIZES = [264, 840, 336]
"""The widths of left, paper and right in a window of 1440 pixels."""

PATIENCE = 100
"""Milliseconds after which the sides are filled though the text was not painted."""

WIDE, MIDDLE = 1120, 800
"""Widths below which the right side, then the left, folds away."""


class Workspace(QWidget):
    """Everything about one session; it listens, and passes on what is asked for."""

    refused = Signal(object)
    """A MotionError to be told."""

    moved = Signal()
    """The caret stands elsewhere."""

    said = Signal(str)
    """Words for the status bar."""

    counted = Signal(int)
    """The number of words."""

    settle = Signal(object, object)
    """A card of a clash, and the `Choice` that is to settle it."""

    typed = Signal()
    """Something was typed in a field, and is not part of the motion yet."""

    folded = Signal()
    """A side was folded away or brought back."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._words = WordCounter()
        self._mode = -1
        self._review: Review | None = None
        self._life: LifeRows | None = None
        self._notes: Notes | None = None
        # Everything is made where it will stand: Qt dresses anew whatever gets another parent.
        self._splitter = Panes(self)
        self._left = LeftSide(formats.colours, self._splitter)
        self.paper = Paper(session, formats, self._splitter)
        self._right = RightSide(formats.colours, self._splitter)
        self.filled = False
        self.edit = self.paper.edit
        for at, (pane, least) in enumerate(self._panes()):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(at, int(pane is self.paper))
            self._splitter.setCollapsible(at, False)
            pane.setMinimumWidth(least)
        self._splitter.setSizes([framed(it) for it in SIZES])
        self._splitter.name((tr("Width of the left side"), tr("Width of the right side")))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._splitter)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._wire()
        self.edit.painted.connect(self._fill, Qt.ConnectionType.QueuedConnection)
        # Where the text itself is not to be seen, as side by side, nothing paints it.
        QTimer.singleShot(PATIENCE, self, self._fill)

    def _wire(self) -> None:
        session = self.session
        session.changed.connect(self._follow)
        session.filed.connect(self._show_around)
        self._later.timeout.connect(self.work_out)
        self.edit.refused.connect(self.refused)
        self.edit.moved.connect(self._follow_caret)
        self.edit.clash_pressed.connect(lambda name: self.review.to_clash(name))
        self.paper.view_chosen.connect(self.view)

    def _wire_sides(self) -> None:
        self.left.life.chosen.connect(self._choose)
        # Whoever clicks there wants to type next; by keys one goes on in the list.
        self.left.life.clicked.connect(lambda: self.edit.setFocus(_CLICKED))
        self.left.outline.chosen.connect(self._jump)
        self.right.details.changed.connect(self._take_detail)
        self.right.details.typed.connect(self.typed)
        self.right.changes.go_to.connect(lambda card: self.review.go_to(card))
        self.right.changes.revert.connect(lambda card: self.review.revert(card))
        self.right.changes.settle.connect(self.settle)
        self.right.changes.looked_at.connect(lambda card: self.review.looked_at(card))
        self.right.tabs.currentChanged.connect(self._follow_caret)
        self.right.changes_head.stepped.connect(
            lambda forward: self.review.step(forward=forward, stay=True)
        )

    def _fill(self) -> None:
        """Make what stands left and right, once the text is painted or as soon as it is wanted."""
        if self.filled:
            return
        self.filled = True
        self._left.fill()
        self._right.fill()
        self._wire_sides()
        self._show_around()
        self.right.turn_to_changes(self.session.tracked)
        self.work_out()
        self._left.show_all()
        self._right.show_all()

    # What the window asks

    @property
    def left(self) -> LeftSide:
        """What stands left of the paper."""
        self._fill()
        return self._left

    @property
    def right(self) -> RightSide:
        """What stands right of the paper."""
        self._fill()
        return self._right

    @property
    def sides(self) -> tuple[bool, bool]:
        """Whether the left and the right side are there, and not folded away."""
        return not self._left.isHidden(), not self._right.isHidden()

    def typed_detail(self) -> Motion | None:
        """The motion with what stands in a field or a note not left yet; None for nothing new."""
        detail = self.right.details.would_be() if self.filled else None
        note = self._notes.would_be(detail or self.session.motion) if self._notes else None
        return note or detail

    @property
    def notes(self) -> Notes:
        """The notes on clauses, in their tab: loaded when first wanted, for a quick start."""
        if self._notes is None:
            from motion_editor.ui.notes import Notes

            self._notes = Notes(self)
            self.right.fill_evidence(self._notes.panel)
            self._notes.follow()
        return self._notes

    @property
    def review(self) -> Review:
        """Going through the changes: loaded when first wanted, for a quick start."""
        if self._review is None:
            from motion_editor.ui.review import Review

            self._review = Review(self)
        return self._review

    def act(self, act: Act) -> None:
        """Do something to what is selected in the text."""
        self.edit.perform(act)

    def view(self, view: View) -> None:
        """See the amendment shown in another way."""
        shown, state = self.session.shown, self.session.state
        if view is View.ALL or not shown.amendment:
            if view in (View.ALL, View.MARKED):
                self.session.show(Shown(version=state.version.id, view=view))
            return
        if view is shown.view:
            return
        from motion_editor.ui.abreast.views import seen

        place = seen(state, view, self.edit.span().end)
        self.session.show(Shown(amendment=shown.amendment, view=view))
        self.edit.select(Span(place, place))

    def set_formats(self, formats: Formats) -> None:
        """Show everything in other colours, or the text in another size."""
        self.left.set_colours(formats.colours)
        self.right.set_colours(formats.colours)
        self.paper.set_formats(formats)
        for pane, least in self._panes():
            pane.setMinimumWidth(least)
        self._fold_to_fit()

    def fold(self, side: QWidget) -> None:
        """Fold a side away, or bring it back: alone, where there is no room for both."""
        side.setVisible(side.isHidden())
        other = self.right if side is self.left else self.left
        if not side.isHidden() and self.width() < sum(least for _, least in self._panes()):
            other.hide()
        self.folded.emit()

    def unfold(self) -> None:
        """Show the sides for which there is room, as wide as at the start."""
        for side in (self._left, self._right):
            side.show()
        self._splitter.setSizes(SIZES)
        self._mode = -1
        self._fold_to_fit()

    def _panes(self) -> tuple[tuple[QWidget, int], ...]:
        """What stands side by side, each with its least width."""
        return (
            (self._left, framed(220)), (self.paper, framed(240)), (self._right, framed(316)),
        )  # fmt: skip

    # What is heard

    def _follow(self, change: Change) -> None:
        """Lists and counts wait for a pause in typing, unless another text is shown."""
        self._later.start()
        if not change.elsewhere:
            self.right.details.know(change.after)
        if change.elsewhere:
            self.right.turn_to_changes(self.session.tracked)
        if change.elsewhere or _around(change.before.motion) != _around(change.after.motion):
            self.paper.follow()
            self._show_around()
            self.work_out()

    def _show_around(self) -> None:
        """Show life and details for what is shown now."""
        from motion_editor.ui.panels.rows import LifeRows

        state = self.session.state
        if self._life is None or self._life.motion is not state.motion:
            self._life = LifeRows(state.motion)
        self.left.life.show_rows(self._life.of(state.shown), state.shown)
        self.right.details.take(state, may_change=not self.session.read_only)
        self.right.say_due(state)

    def work_out(self) -> None:
        """Bring outline, number of words, changes and notes into line with the text."""
        self._later.stop()
        self.right.count_notes(len(self.session.motion.notes))
        self.left.outline.take(self.session.clauses, self.session.labels)
        state = self.session.state
        shown = state.amendment
        self.counted.emit(self._words.count(self.session.clauses))
        if shown is None:
            from motion_editor.ui.panels.rows import no_changes

            self.right.changes.show_cards((), no_changes(state.motion), may_change=False)
            self.right.count_changes(0)
            self.right.changes_head.count(-1, 0)
            self._follow_caret()
            return
        from motion_editor.ui.panels.cards import cards_of

        style, labels = state.motion.details.numbering, state.version.labels
        cards = cards_of(shown.text, style, labels if not shown.text.base.amendment else ())
        note = tr(
            "Nothing is changed yet. Type in the text: every change is tracked and listed here."
        )
        panel, session = self.right.changes, self.session
        panel.show_cards(cards, note, may_change=session.editable, may_settle=session.settles)
        self.right.count_changes(sum(card.change is not None for card in cards))
        self.review.take(cards)
        self._follow_caret()

    def take_fields(self) -> None:
        """Take what is typed in a field or note and has not been left yet."""
        if self.filled:
            self.right.details.commit()
        if self._notes is not None:
            self._notes.panel.commit()

    def work_out_now(self) -> None:
        """The same, if it was to wait for a pause."""
        if self._later.isActive():
            self.work_out()

    def _follow_caret(self) -> None:
        place = self.edit.span().end
        at = min(place.clause, len(self.session.clauses) - 1)
        if not self.filled:
            self.moved.emit()
            return
        self.left.outline.follow(at)
        if self.session.tracked and self._review is not None:
            self.review.follow()
        if self._notes is not None or self.right.on_evidence:
            self.notes.follow()
        self.moved.emit()

    # What is asked from the sides

    def _choose(self, shown: Shown) -> None:
        self.session.show(shown)

    def _jump(self, number: int) -> None:
        self.edit.select(Span(Place(number, 0), Place(number, 0)))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_detail(self, motion: Motion, what: str) -> None:
        self.session.become(motion, what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sides away as the window gets narrow, and bring them back."""
        super().resizeEvent(event)
        self._fold_to_fit()

    def _fold_to_fit(self) -> None:
        width = self.width()
        mode = 2 if width >= framed(WIDE) else 1 if width >= framed(MIDDLE) else 0
        if mode != self._mode:
            self._mode = mode
            self._right.setVisible(mode == 2)
            self._left.setVisible(mode >= 1)
            self.folded.emit()


def _around(motion: Motion) -> tuple[object, ...]:
    """All that is shown of a motion beside its texts."""
    fates = [(it.id, it.label, it.outcome, it.mover, it.seconder) for it in motion.amendments]
    texts = [(len(it.texts), it.text.clashes, it.subject, it.reason, it.received)
             for it in motion.amendments]  # fmt: skip
    made = len(motion.versions), len(motion.proceedings)
    return motion.details, made, motion.outcome, fates, texts, motion.notes
