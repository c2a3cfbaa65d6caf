"""Members of the roll offered while a name is typed, with their form of address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from motion_editor.core.motion import Motion
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr

MOST: Final = 12
"""Names in sight at once."""
WIDTH: Final = 280
"""The width of the list of names, whose line may be in a narrow panel."""


class Offered(QCompleter):
    """Offers names for what is typed in a line; where there are several, for the last of them.

    `names` is asked whenever somebody comes to the line, for the roll may be another by then.
    """

    def __init__(
        self, line: QLineEdit, names: Callable[[], Sequence[str]], *, several: bool = False
    ) -> None:
        super().__init__(line)
        self._names, self._several = names, several
        self._line = line
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(MOST)
        popup = self.popup()
        if popup is not None:
            popup.setObjectName("offered")
            popup.setAccessibleName(tr("Names on the roll"))
            popup.setMinimumWidth(framed(WIDTH))
        # Once the line has the name, which Qt takes for nothing that anybody typed.
        self.activated.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        line.setCompleter(self)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the names up to date when the line has the focus."""
        if watched is self._line and event.type() is QEvent.Type.FocusIn:
            self._model.setStringList(list(self._names()))
        return super().eventFilter(watched, event)

    def _chosen(self) -> None:
        self._line.setModified(True)

    def splitPath(self, path: str) -> list[str]:
        """What names are looked for by: what stands after the last comma, of several."""
        return [path.rpartition(",")[2].strip() if self._several else path]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The line with the name put in: the names before it stay."""
        name = super().pathFromIndex(index)
        before, comma, _ = self._line.text().rpartition(",") if self._several else ("", "", "")
        return f"{before}{comma} {name}" if comma else name


def members_of(motion: Motion) -> tuple[str, ...]:
    """The members on the roll of a motion's council, as a motion names them."""
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.roll_text import offered

    return offered(council_of(motion))


def groups_of(motion: Motion) -> tuple[str, ...]:
    """The groups of a motion's council."""
    from motion_editor.tasks.councils import council_of

    return council_of(motion).groups
