"""Which amendments are agreed as one, and what that one is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from motion_editor.ui.dialogs.held import HeldForm
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.tongue import tr

Make = Callable[[Sequence[int], str], Callable[[], object]]
"""The job that makes one of those at these places; done beside the window, raises MotionError."""

LEAST = 2
"""Of so many amendments at least a composite is made."""


class CompositeDialog(HeldForm):
    """The open amendments in their order, those ticked that are to be one, and its label.

    None is ticked to begin with: only their movers' agreement makes amendments one.
    """

    def __init__(
        self,
        names: Sequence[str],
        label: str,
        make: Make,
        keep: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        """`make` is told the places ticked and the label; `keep` takes what was made of them."""
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
        self._make, self._keep = make, keep
        self._items = self._added(tr("Amendments"), TickedList(parent=self))
        self._items.show_lines(names, ())
        self._items.picked.connect(self._count)
        self._label = self.line(tr("Amendment"), label, tr("A number or a letter"))
        self._items.setFocus()
        self._count()

    def _count(self) -> None:
        """Offer to make it once two are ticked; say until then what is lacking."""
        enough = len(self._items.ticked()) >= LEAST
        self.go.setEnabled(enough)
        self.say("" if enough else tr("Tick two or more, those whose movers agree to make one."))

    def try_it(self) -> None:
        """Make it of the answers, or say what is wrong with them."""
        job = self._make(self._items.ticked(), self._label.text())
        self.work(tr("Making the composite…"), job, self._keep)
