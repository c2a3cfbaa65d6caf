"""Snapshots of a motion: kept under a name, compared with any other state, restored."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Kept
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import date
from motion_editor.store.ids import new_id
from motion_editor.tasks import snapshots
from motion_editor.tasks.states import Named, between, said, states
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.dialogs.laid import choice_box, column, usual
from motion_editor.ui.dialogs.recover import apart_html
from motion_editor.ui.kept_words import keeping
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.memory import Memory
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import mark, told, tr

SIZE = (900, 640)
SAYS = mark(
    "A snapshot is the whole motion as it was: texts, details, amendments, votes and notes. It "
    "stays in the file, and goes along with nothing that is sent unless you tick it there."
)


class NameDialog(Form):
    """Another name for a snapshot; `take` raises MotionError for one that can't be it."""

    def __init__(
        self, name: str, take: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Rename the snapshot"), "", tr("Rename"), parent)
        self._take = take
        self._line = self.line(tr("Name"), name)
        self._line.selectAll()
        self._line.setFocus()

    def try_it(self) -> None:
        """Take the name, or say what is wrong with it."""
        try:
            self._take(self._line.text())
        except MotionError as error:
            self.say(told(error))
            return
        self.accept()


class SnapshotsDialog(QDialog):
    """The snapshots, the newest first; beside them in what two states differ."""

    def __init__(
        self, session: Session, memory: Memory, colours: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Snapshots"))
        self._session, self._memory, self._colours = session, memory, colours
        self._kept: tuple[Kept, ...] = ()
        self._states: tuple[Named, ...] = ()
        words = QLabel(tr(SAYS), self)
        words.setWordWrap(True)
        self._note = QLabel(self)
        self._note.setObjectName("notice")
        self._note.setWordWrap(True)
        self._note.hide()
        # Tab goes through them in the order in which they are made: in which they are seen.
        top = self._top()
        beside = QHBoxLayout()
        beside.setSpacing(12)
        self.list = WrappedList(tr("Snapshots"), self)
        self.list.currentRowChanged.connect(self._choose)
        self.list.setMinimumWidth(framed(160))
        beside.addWidget(self.list, 2)
        beside.addLayout(self._right(), 4)
        lines = column(self)
        lines.addWidget(words)
        lines.addLayout(top)
        lines.addWidget(self._note)
        lines.addLayout(beside, 1)
        lines.addLayout(self._below())
        self.follow()
        self.setMinimumSize(460, 420)
        self.resize(framed_size(*SIZE))
        self.name.setFocus()

    def _top(self) -> QHBoxLayout:
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("A name, such as “For the group meeting”"))
        self.name.setAccessibleName(tr("Name of a new snapshot"))
        self.keep = QPushButton(tr("Keep as it is now"), self)
        usual(self.keep)
        self.keep.clicked.connect(self._keep)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.keep)
        return line

    def _below(self) -> QHBoxLayout:
        self.restore = QPushButton(tr("Restore"), self)
        self.restore.setToolTip(tr("The motion becomes as it was then; as it is now is kept first"))
        self.rename = QPushButton(tr("Rename…"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setToolTip(tr("Take it out of the file; Undo brings it back"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, do in (
            (self.restore, self._restore), (self.rename, self._rename), (self.remove, self._remove),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        return buttons

    def _right(self) -> QVBoxLayout:
        self.old = choice_box(self, tr("What is compared"), [])
        self.new = choice_box(self, tr("With what it is compared"), [])
        self.pane = ReadPane(tr("In what the two differ, side by side"), self)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self.old, 1)
        boxes.addWidget(QLabel(tr("with"), self))
        boxes.addWidget(self.new, 1)
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(self._compare)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        lines.addLayout(boxes)
        lines.addWidget(self.pane, 1)
        return lines

    # What is shown

    def follow(self, chosen: str = "") -> None:
        """List what there is now, the snapshot of this name chosen, else the newest."""
        motion = self._session.motion
        self._kept = tuple(reversed(motion.kept))
        self._states = states(motion)
        names = [tr(it.name) for it in self._states]
        for box in (self.old, self.new):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([_line(it) for it in self._kept])
            known = [it.name for it in self._kept]
            self.list.setCurrentRow(known.index(chosen) if chosen in known else 0)
        self._choose(self.list.currentRow())

    def _choose(self, at: int) -> None:
        """Compare a snapshot with the motion as it is now."""
        there, may = 0 <= at < len(self._kept), not self._session.read_only
        for button in (self.restore, self.rename, self.remove):
            button.setEnabled(there and may)
        self.keep.setEnabled(may)
        with QSignalBlocker(self.old), QSignalBlocker(self.new):
            # The states begin with the motion as it is now, and the snapshots in this order.
            self.old.setCurrentIndex(at + 1 if there else 0)
            self.new.setCurrentIndex(0)
        self._compare()

    def _compare(self) -> None:
        motion = self._session.motion
        old, new = (self._states[max(it.currentIndex(), 0)] for it in (self.old, self.new))
        try:
            parts = between(motion, old, new, new_id, tr)
            nothing = tr(said(motion, old, new, parts))
        except MotionError as error:
            parts, nothing = (), told(error)
        if not self._kept and old is new:
            nothing = tr("No snapshot is kept yet.")
        if nothing:
            self.pane.setHtml(f"<p>{escape(nothing)}</p>")
            return
        names = (tr(old.name), tr(new.name))
        self.pane.setHtml(apart_html(parts, self._colours, saved=True, names=names))

    # What is done

    def _keep(self) -> None:
        motion, memory = self._session.motion, self._memory
        try:
            made = snapshots.keep(motion, self.name.text(), memory.settings.name, memory.now())
        except MotionError as error:
            self._say(told(error))
            self.name.setFocus()
            return
        name = made.kept[-1].name
        self.name.clear()
        self._done(made, tr("keeping of the snapshot “{name}”", name=name), name)
        self._say(tr("Kept as “{name}”.", name=name))

    def _restore(self) -> None:
        item, motion, memory = self._chosen(), self._session.motion, self._memory
        try:
            then, made = snapshots.restored(motion, item, memory.settings.name, memory.now())
        except MotionError as error:
            self._say(told(error))
            return
        self._done(then, tr("restoring of the snapshot “{name}”", name=item.name), item.name)
        if made is None:
            self._say(tr("The motion is as it was then. Undo takes that back."))
            return
        self._say(
            tr(
                "The motion is as it was then. As it was until now it is kept as “{name}”; Undo "
                "takes that back.",
                name=made.name,
            )
        )

    def _rename(self) -> None:
        item = self._chosen()
        dialog = NameDialog(item.name, partial(self.called, item), self)
        with keeping(self._session, dialog):
            dialog.exec()
        dialog.deleteLater()

    def called(self, item: Kept, name: str) -> None:
        """Give a snapshot another name; MotionError for one that can't be it."""
        made = snapshots.rename(self._session.motion, item, name)
        chosen = snapshots.find(made, name).name
        self._done(made, tr("renaming of the snapshot “{name}”", name=item.name), chosen)

    def _remove(self) -> None:
        item = self._chosen()
        made = snapshots.remove(self._session.motion, item)
        self._done(made, tr("removal of the snapshot “{name}”", name=item.name))
        self._say(tr("“{name}” was removed. Undo brings it back.", name=item.name))

    def _chosen(self) -> Kept:
        return self._kept[self.list.currentRow()]

    def _done(self, motion: Motion, label: str, chosen: str = "") -> None:
        self._session.become(motion, label)
        self._note.hide()
        self.follow(chosen)

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.show()
        announce(self, words)


def _line(item: Kept) -> str:
    """A snapshot: its name, and below it when it was kept, and by whom."""
    when = tr(date(item.when))
    if item.by:
        when = tr("{time} · {name}", time=when, name=item.by)
    if item.unasked:
        when = tr("{time} · kept by the program", time=when)
    return f"{item.name}\n{when}"
