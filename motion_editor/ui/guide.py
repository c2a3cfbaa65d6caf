"""One line above the sample that says what to try next; it follows what is done, and stops nobody.

It is never shown with a motion of one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label
from motion_editor.tasks.find import is_decided, version_made_by
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.state import State
    from motion_editor.ui.workspace import Workspace

WELCOME = mark(
    "This motion of an invented council is for trying out; nothing of it is saved unasked."
)
END = mark(
    "That was the whole way. File, New motion begins one of your own; Import takes one from Word. "
    "Undo goes back through all you did here."
)


class GuideBar(QFrame):
    """The line, and a button that takes it away."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self.setObjectName("guideBar")
        self._space = space
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        hide = QPushButton(tr("Hide"), self)
        hide.setObjectName("link")
        hide.setAccessibleName(tr("Hide what to try next"))
        hide.clicked.connect(self._away)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(hide, 0, Qt.AlignmentFlag.AlignTop)
        space.session.changed.connect(lambda change: self._say(change.after))
        self._say(space.session.state)

    def _say(self, state: State) -> None:
        words = next_step(state)
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)

    def _away(self) -> None:
        self.hide()
        self._space.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def guide(space: Workspace) -> GuideBar:
    """Put the line above the sample."""
    made = GuideBar(space)
    lines = space.layout()
    if isinstance(lines, QVBoxLayout):
        lines.insertWidget(0, made)
        lines.setSpacing(0)
        lines.setStretch(1, 1)
    return made


def next_step(state: State) -> str:
    """What is worth trying next, where a motion stands and with what is shown of it."""
    motion, shown = state.motion, state.amendment
    if is_decided(motion):
        return tr(END)
    if shown is not None and shown.open and shown.text.open_clashes:
        return tr(
            "Both change the same words, and only a person can say which stand. Settle the clash "
            "under Changes, with one of the two readings or with words of your own."
        )
    carried = [it for it in motion.amendments if version_made_by(motion, it) is not None]
    return _after(motion, carried[-1]) if carried else _before(motion, shown)


def _after(motion: Motion, carried: Amendment) -> str:
    """Once an amendment was carried."""
    clashing = next((it for it in motion.amendments if it.open and it.text.open_clashes), None)
    if clashing is not None:
        return tr(
            "{carried} made the substantive motion, and {other} was carried over to it, with a "
            "clash. Choose {other} on the left.",
            carried=label(carried),
            other=label(clashing),
        )
    if any(it.open for it in motion.amendments):
        return tr(
            "Export paper (Ctrl+E) writes the substantive motion, or an amendment with tracked "
            "changes, for Word. Decide… (Ctrl+D) goes on with what is still to be voted on."
        )
    return tr("Decide… (Ctrl+D) records what became of the motion itself; Export paper prints it.")


def _before(motion: Motion, shown: Amendment | None) -> str:
    """While nothing was carried."""
    drafts = [it for it in motion.amendments if is_draft(motion, it)]
    if shown is not None and shown in drafts:
        return tr(
            "Type or delete words: every change is tracked, and listed under Changes. Once it is "
            "ready, Motion, Record notice keeps it as it was notified."
        )
    if shown is not None and drafts:
        return tr(
            "Above the text you see it marked, if carried, or side by side. Decide… (Ctrl+D) "
            "records it as carried or lost. {draft} is still a draft.",
            draft=label(drafts[0]),
        )
    first = next((it for it in motion.amendments if it.open), None)
    if first is None:
        say = tr("Propose amendment (Ctrl+Shift+A) opens a tracked copy of it.")
        return f"{tr(WELCOME)} {say}"
    if drafts:
        say = tr(
            "Choose {draft} on the left: it is a draft, waiting to be written in.",
            draft=label(drafts[0]),
        )
        return f"{tr(WELCOME)} {say}"
    return tr(
        "Decide… (Ctrl+D): record {amendment} as carried, and see what becomes of the text and of "
        "the other.",
        amendment=label(first),
    )
