"""The Details tab: what stands around the text, of the motion or of the amendment shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.papers import wording
from motion_editor.tasks.set import shown_amendment
from motion_editor.ui.offered import Offered, groups_of, members_of
from motion_editor.ui.state import State
from motion_editor.ui.tongue import mark, told, tr

MOTION_FIELDS = (
    ("title", mark("Title"), mark("What the motion is called")),
    ("mover", mark("Mover"), mark("Councillor …")),
    ("seconder", mark("Seconder"), mark("Councillor …")),
    ("signatories", mark("Supported by"), mark("Further members, commas between")),
    ("group", mark("Group"), mark("If it is a group’s motion")),
    ("meeting", mark("Meeting"), mark("As in 20 January 2027")),
    ("received", mark("Received"), mark("As in 4 January 2027, 11:20")),
    ("reference", mark("Reference"), mark("The council’s own number")),
    ("reason", mark("Reason"), mark("Why, if it is to be printed")),
    ("limit", mark("Word limit"), mark("The council’s, if there is nothing here")),
    ("words", mark("Words right in this motion"), mark("Not marked as misspelt; commas between")),
    ("budget", mark("Budget decision"), mark("yes, if the law asks for names in its votes")),
)

AMENDMENT_FIELDS = (
    ("label", mark("Amendment"), mark("A number or a letter")),
    ("mover", mark("Mover"), mark("Councillor …")),
    ("seconder", mark("Seconder"), mark("Councillor …")),
    ("group", mark("Group"), mark("The political group")),
    ("received", mark("Received"), mark("As in 4 January 2027, 11:20")),
    ("subject", mark("Subject"), mark("What it is about, in a line")),
    ("reason", mark("Reason"), mark("Why, if it is to be printed")),
)

ROLL = frozenset({"mover", "seconder", "signatories"})
"""The fields for which members on the roll are offered."""

CHANGES = {
    "title": mark("change of title"),
    "mover": mark("change of mover"),
    "seconder": mark("change of seconder"),
    "signatories": mark("change of signatories"),
    "group": mark("change of group"),
    "meeting": mark("change of meeting"),
    "received": mark("change of the date of receipt"),
    "reference": mark("change of reference"),
    "limit": mark("change of limit"),
    "words": mark("change of the words right in this motion"),
    "label": mark("change of label"),
    "subject": mark("change of subject"),
    "reason": mark("change of reason"),
    "budget": mark("change of budget decision"),
}
"""What the change of each field is called, for Undo."""

STYLES = (
    (mark("Bullets"), NumberingStyle(Series.BULLETS)),
    ("1. 2. 3.", NumberingStyle(Series.NUMBERS)),
    (mark("1. 2. 3. through all lead-ins"), NumberingStyle(Series.NUMBERS, running=True)),
    ("(a) (b) (c)", NumberingStyle(Series.LETTERS)),
    (mark("(a) (b) (c) through all lead-ins"), NumberingStyle(Series.LETTERS, running=True)),
    ("(i) (ii) (iii)", NumberingStyle(Series.ROMAN)),
    (mark("(i) (ii) (iii) through all lead-ins"), NumberingStyle(Series.ROMAN, running=True)),
)


def motion_values(details: Details) -> dict[str, str]:
    """The details of a motion as they are typed."""
    return {
        "title": details.title,
        "mover": details.mover.full,
        "seconder": details.seconder.full,
        "signatories": ", ".join(item.full for item in details.signatories),
        "group": details.group,
        "meeting": wording.date(details.meeting),
        "received": wording.date(details.received),
        "reference": details.reference,
        "reason": details.reason,
        "limit": f"{details.limit:,}" if details.limit else "",
        "words": ", ".join(details.words),
        "budget": "yes" if details.budget else "",
    }


def amendment_values(shown: Amendment) -> dict[str, str]:
    """The details of an amendment as they are typed."""
    return shown_amendment(shown) | {"received": wording.date(shown.received)}


def with_value(state: State, name: str, written: str) -> Motion:
    """The motion with one detail of what is shown set; MotionError where it can't be."""
    from motion_editor.tasks.set import set_amendment, set_details

    if state.amendment is None:
        return set_details(state.motion, {name: written})
    return set_amendment(state.motion, state.amendment, {name: written})


class Field(QWidget):
    """A name, a line to type in, and room to say what is wrong."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(hint)
        label = QLabel(name, self)
        label.setObjectName("fieldName")
        label.setBuddy(self.line)
        self._wrong = QLabel(self)
        self._wrong.setObjectName("notice")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._note = QLabel(self)
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.hide()
        self._hint = hint
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for widget in (label, self.line, self._note, self._wrong):
            lines.addWidget(widget)

    def say(self, wrong: str) -> None:
        """Say what is wrong under the line; "" for nothing."""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))

    def note(self, words: str) -> None:
        """Say under the line, and to those who hear it, what is known of it; "" for nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.line.setAccessibleDescription(words or self._hint)


class DetailsPanel(QScrollArea):
    """The fields for what is shown."""

    changed = Signal(object, str)
    """A motion with one detail changed, and what that is called."""

    typed = Signal()
    """Something was typed in a field, and is not part of the motion yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details"))
        # The focus goes to what is in it, where it can be seen.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._state: State | None = None
        self._fields: dict[str, Field] = {}
        self._kind = ""
        self._numbering = QComboBox(self)
        self._numbering.setAccessibleName(tr("Numbering of points"))
        for words, _ in STYLES:
            self._numbering.addItem(tr(words))
        self._numbering.activated.connect(self._number)
        self._numbering.hide()

    def take(self, state: State, *, may_change: bool) -> None:
        """Show the details of this state."""
        self._state = state
        kind = "amendment" if state.amendment else "motion"
        if kind != self._kind:
            self._build(kind)
        shown = state.amendment
        values = motion_values(state.motion.details) if shown is None else amendment_values(shown)
        for name, field in self._fields.items():
            if field.line.text() != values[name]:
                field.line.setText(values[name])
                field.line.setCursorPosition(0)
            field.line.setReadOnly(not may_change)
            field.say("")
        styles = [style for _, style in STYLES]
        now = state.motion.details.numbering
        self._numbering.setCurrentIndex(styles.index(now) if now in styles else -1)
        self._numbering.setEnabled(may_change and state.draft)

    def know(self, state: State) -> None:
        """The state is now this one, its details and what is shown of it as they were.

        Without that a field that is left later would bring back the text as it was before.
        """
        self._state = state

    def note(self, name: str, words: str) -> None:
        """Say something under a field, where it is one of those shown."""
        if name in self._fields:
            self._fields[name].note(words)

    def to_field(self, name: str) -> bool:
        """Go to a field; whether there is one of this name."""
        field = self._fields.get(name)
        if field is not None:
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field)
        return field is not None

    def commit(self) -> None:
        """Take what was typed in a field that still has the focus."""
        for name, field in self._fields.items():
            if field.line.isModified() and field.line.hasFocus():
                self._edited(name)

    def would_be(self) -> Motion | None:
        """The motion with what stands in a field that was not left yet; None for nothing new."""
        state = self._state
        for name, field in self._fields.items():
            if state is None or not field.line.isModified() or field.line.isReadOnly():
                continue
            try:
                motion = with_value(state, name, field.line.text())
            except MotionError:
                # It says so under the field when that is left.
                continue
            if motion != state.motion:
                return motion
        return None

    def _build(self, kind: str) -> None:
        self._kind = kind
        self._numbering.setParent(self)
        self._numbering.hide()
        body = QWidget(self.viewport())
        body.setObjectName("sideBody")
        lines = QVBoxLayout(body)
        lines.setContentsMargins(14, 14, 14, 14)
        lines.setSpacing(12)
        self._fields = {}
        for name, words, hint in AMENDMENT_FIELDS if kind == "amendment" else MOTION_FIELDS:
            field = Field(tr(words), tr(hint), body)
            field.line.editingFinished.connect(lambda it=name: self._edited(it))
            field.line.textEdited.connect(self.typed)
            if name in ROLL:
                Offered(field.line, self._members, several=name == "signatories")
            elif name == "group":
                Offered(field.line, self._groups)
            self._fields[name] = field
            lines.addWidget(field)
        if kind == "motion":
            label = QLabel(tr("Numbering"), body)
            label.setObjectName("fieldName")
            label.setBuddy(self._numbering)
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(label)
            pair.addWidget(self._numbering)
            self._numbering.show()
            lines.addLayout(pair)
        lines.addStretch(1)
        self.setWidget(body)

    def _members(self) -> tuple[str, ...]:
        """The members whom the roll of the motion's council has."""
        return members_of(self._state.motion) if self._state is not None else ()

    def _groups(self) -> tuple[str, ...]:
        return groups_of(self._state.motion) if self._state is not None else ()

    def _edited(self, name: str) -> None:
        field, state = self._fields.get(name), self._state
        if state is None or field is None or field.line.isReadOnly():
            return
        try:
            motion = with_value(state, name, field.line.text())
        except MotionError as error:
            field.say(told(error))
            return
        field.say("")
        if motion != state.motion:
            self.changed.emit(motion, tr(CHANGES[name]))

    def _number(self, index: int) -> None:
        if self._state is not None:
            details = replace(self._state.motion.details, numbering=STYLES[index][1])
            self.changed.emit(
                replace(self._state.motion, details=details), tr("change of numbering")
            )
