"""The bar on top: few words, no riddles; in a narrow window the rest is in the menus."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from motion_editor.ui.actions import Actions, native
from motion_editor.ui.commands import BY_NAME, plain_title
from motion_editor.ui.icons import icon
from motion_editor.ui.theme import framed
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import mark, tr

LEFT = (
    ("file.new", "file.open", "file.save"),
    ("edit.undo", "edit.redo"),
    (),
    ("clause.nest", "clause.up", "clause.down"),
    ("edit.bold", "edit.italic", "edit.link"),
)
"""What stands on the left, in groups; the one without commands has the lead-ins."""

RIGHT = ("motion.decide", "motion.propose", "file.export")
SEARCH = "help.search"
UNDO = 1
FIRST_TO_GO = (4, 3, 0, 2)
"""Which groups on the left make room first; Undo and Redo give up their words only."""

HEIGHT = 48
LONGEST = mark("Undo insertion")
ICON_AND_AIR = 44
LONGEST_LEAD_IN = mark("This Council notes")
ARROW_AND_AIR = 42
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class TopBar(QFrame):
    """Buttons for the commands that are wanted most."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._groups: list[QWidget] = []
        self._under = ""
        self._buttons = {name: _button(actions[name], name) for names in LEFT for name in names}
        self.undo, self.redo = self._buttons["edit.undo"], self._buttons["edit.redo"]
        self.undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(4)
        for number, names in enumerate(LEFT):
            group = self._group(names, ruled=number > 0)
            if not names:
                group.layout().addWidget(self._lead_ins())  # type: ignore[union-attr]
            self._groups.append(group)
            line.addWidget(group)
        line.addStretch(1)
        self._right = QWidget(self)
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        self.search = _button(actions[SEARCH], SEARCH)
        self.search.setProperty("quiet", True)
        line.addWidget(self.search)
        self._rights = [_button(actions[name], name) for name in RIGHT]
        for name, button in zip(RIGHT, self._rights, strict=True):
            button.setProperty("filled" if name == RIGHT[-1] else "framed", True)
            right.addWidget(button)
        line.addWidget(self._right)

    def _group(self, names: tuple[str, ...], *, ruled: bool) -> QWidget:
        group = QWidget(self)
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        if ruled:
            rule = QFrame(group)
            rule.setObjectName("rule")
            rule.setFixedWidth(1)
            line.addSpacing(4)
            line.addWidget(rule)
            line.addSpacing(4)
        for name in names:
            line.addWidget(self._buttons[name])
        return group

    def _lead_ins(self) -> QToolButton:
        self.lead_in = QToolButton(self)
        self.lead_in.setObjectName("leadIn")
        self.lead_in.setAccessibleName(tr("Lead-ins, and what the clause is"))
        tip = BY_NAME["clause.lead_ins"]
        self.lead_in.setToolTip(f"{tr(tip.tip)} ({native(tip)})")
        self.lead_in.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lead_in.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lead_in.setProperty("framed", True)
        self.lead_in.setMenu(QMenu(self.lead_in))
        self.say_lead_in("")
        return self.lead_in

    def say_lead_in(self, words: str) -> None:
        """Name the lead-in that the caret stands under, "" for none."""
        name = words.rstrip(" :-–,") or tr("Lead-in")
        if name == self._under:
            return
        self._under = name
        self.lead_in.setAccessibleDescription(name)
        self._fit_lead_in()

    def _fit_lead_in(self) -> None:
        """The button keeps its width, whatever the lead-in."""
        self.lead_in.ensurePolished()
        measure = self.lead_in.fontMetrics()
        room = measure.horizontalAdvance(tr(LONGEST_LEAD_IN))
        name = measure.elidedText(self._under, Qt.TextElideMode.ElideRight, room)
        self.lead_in.setFixedWidth(room + framed(ARROW_AND_AIR))
        self.lead_in.setText(f"{name} ▾")

    def set_colours(self, colours: Theme) -> None:
        """Draw the icons in another theme."""
        if self.maximumHeight() != framed(HEIGHT):
            self.setFixedHeight(framed(HEIGHT))
            QTimer.singleShot(0, self, self._make_room)  # once the buttons have their new type
        for rule in self.findChildren(QFrame, "rule"):
            rule.setFixedHeight(framed(22))
        for button, name in ((self.undo, "undo"), (self.redo, "redo")):
            button.setIcon(icon(name, colours.muted))
            button.setIconSize(QSize(framed(16), framed(16)))
        # The bar stands still, whatever there is to undo.
        self.undo.ensurePolished()
        self._fit_lead_in()
        self._fit_undo(brief=False)

    def _fit_undo(self, *, brief: bool) -> None:
        """Undo with what it would undo, or as brief as Redo."""
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonIconOnly if brief else styles.ToolButtonTextBesideIcon
        self.undo.setToolButtonStyle(style)
        words = self.undo.fontMetrics().horizontalAdvance(tr(LONGEST))
        whole = words + framed(ICON_AND_AIR)
        self.undo.setFixedWidth(self.redo.sizeHint().width() if brief else whole)

    def say_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do."""
        words = tr("Undo {act}", act=_brief(undo)).rstrip()
        room = self.undo.fontMetrics().horizontalAdvance(tr(LONGEST))
        elided = self.undo.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.undo.setText(elided)
        self.undo.setToolTip(tr("Undo {act}", act=undo) if undo else tr("Nothing to undo"))
        self.redo.setToolTip(tr("Redo {act}", act=redo) if redo else tr("Nothing to redo"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what there is no room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._keep_on_the_right()
        room = self.width() - 24 - self._right.sizeHint().width() - 12
        self._fit_undo(brief=False)
        widths = self._widths()
        self._offer_search(room - sum(widths) - 12)
        gone: set[int] = set()
        for number in FIRST_TO_GO:
            if sum(width for at, width in enumerate(widths) if at not in gone) <= room:
                break
            gone.add(number)
        self._fit_undo(brief=len(gone) == len(FIRST_TO_GO) and widths[UNDO] > room)
        first = min((at for at in range(len(self._groups)) if at not in gone), default=0)
        for at, group in enumerate(self._groups):
            group.setVisible(at not in gone)
            rule = group.findChild(QFrame, "rule", DIRECT)
            if rule is not None:
                rule.setVisible(at != first)

    def _widths(self) -> list[int]:
        """How wide each group on the left is."""
        return [group.sizeHint().width() + 4 for group in self._groups]

    def _keep_on_the_right(self) -> None:
        """Of the buttons on the right the last stay as long as they have room for their words."""
        self._fit_undo(brief=True)
        room = self.width() - 24 - 12 - self._widths()[UNDO]
        for button in reversed(self._rights):
            room -= button.sizeHint().width() + 6
            button.setVisible(room >= 0 or button is self._rights[-1])

    def _offer_search(self, room: int) -> None:
        """Offer the search in as many words as there is room for, or not at all."""
        command = BY_NAME[SEARCH]
        for words in (tr(command.short), tr("Search")):
            self.search.setText(f"{words}  {native(command)}")
            if self.search.sizeHint().width() <= room:
                self.search.show()
                return
        self.search.hide()


def _brief(label: str) -> str:
    """The first word or two: the whole name is in the tool tip."""
    for joint in (" in ", " of ", " on ", " from "):
        label = label.partition(joint)[0]
    return label


def _button(action: QAction, name: str) -> QToolButton:
    command = BY_NAME[name]
    button = QToolButton()
    button.setObjectName(name)
    button.setText(tr(command.short))
    spoken = tr(command.short) if command.short.isascii() and len(command.short) > 1 else ""
    button.setAccessibleName(spoken or plain_title(command))
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if command.name in ("edit.bold", "edit.italic"):
        font = button.font()
        font.setBold(name == "edit.bold")
        font.setItalic(name == "edit.italic")
        button.setFont(font)
    if name == "edit.undo":
        button.setAccessibleName(tr("Undo"))
    if name == "edit.redo":
        button.setAccessibleName(tr("Redo"))
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
