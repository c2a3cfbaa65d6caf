"""Which amendments are agreed as one, and what that one is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.tongue import told, tr


class CompositeDialog(Form):
    """The open amendments in their order, those ticked that are to be one, and its label."""

    def __init__(
        self,
        names: Sequence[str],
        label: str,
        take: Callable[[Sequence[int], str], None],
        parent: QWidget | None = None,
    ) -> None:
        """`take` acts on the places ticked and the label, and raises MotionError if need be."""
        super().__init__(
            tr("Make a composite"),
            tr(
                "One amendment is made of those ticked, each taken in after the one above it. "
                "One that clashes with those before it stays open, to be settled and then "
                "accepted. This can be undone."
            ),
            tr("Make a composite"),
            parent,
        )
        self._take = take
        self._items = self._added(tr("Amendments"), TickedList(parent=self))
        self._items.show_lines(names)
        self._label = self.line(tr("Amendment"), label, tr("A number or a letter"))
        self._items.setFocus()

    def try_it(self) -> None:
        """Take the answers, or say what is wrong with them."""
        try:
            self._take(self._items.ticked(), self._label.text())
        except MotionError as error:
            self.say(told(error))
            return
        self.accept()
