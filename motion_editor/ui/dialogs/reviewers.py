"""Whose tracked changes in a Word file are read, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from motion_editor.tasks.tracked_in import NOBODY_TRACKED
from motion_editor.tasks.wish import Wish
from motion_editor.ui.asking import choice
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.tongue import tr


class ReviewersDialog(Form):
    """The reviewers of a file in its order, those ticked whose changes are read."""

    def __init__(
        self,
        wishes: Sequence[Wish],
        take: Callable[[Sequence[Wish]], None],
        parent: QWidget | None = None,
    ) -> None:
        """`take` acts on the wishes that are ticked."""
        super().__init__(
            tr("Tracked changes of several"),
            tr(
                "Each reviewer's changes become an amendment. Changes in the words of another "
                "reviewer become an amendment to that one's. They are shown one after the other "
                "before they are taken in."
            ),
            tr("Read them"),
            parent,
        )
        self._wishes = tuple(wishes)
        self._take = take
        self._items = self._added(tr("Changes by"), TickedList(parent=self))
        self._items.show_lines(map(named, self._wishes))
        self._items.setFocus()

    def try_it(self) -> None:
        """Take the answers, or say that nobody is ticked."""
        ticked = [self._wishes[at] for at in self._items.ticked()]
        if not ticked:
            self.say(tr("Nobody is ticked. Tick those whose changes are to be read."))
            return
        self._take(ticked)
        self.accept()


def named(wish: Wish) -> str:
    """Whose changes a wish is about."""
    if wish.reviewer == NOBODY_TRACKED:
        return tr("Edits that nobody has tracked")
    return tr(wish.reviewer)


def one_person(parent: QWidget, pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Those pairs of names that are one person's, as a person says."""
    verb = tr("One person")
    return tuple(
        pair
        for pair in pairs
        if choice(
            parent,
            tr("Are “{one}” and “{other}” one person?", one=pair[0], other=pair[1]),
            tr(
                "Both have signed tracked changes in the Word file. As one person's they become "
                "one amendment. Cancel keeps them apart."
            ),
            (verb,),
            usual=verb,
            warns=False,
        )
        == verb
    )
