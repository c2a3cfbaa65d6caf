"""What is being typed in dialogs, held beside what is open, to be kept against a crash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from motion_editor.store.typed import Typed


class HoldsWords(QObject):
    """Holds the words of every dialog in which something is being typed."""

    under_way_changed = Signal()
    """Something that a dialog is in the middle of is another."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[Typed, ...] = ()
        """What is being typed in dialogs."""
        self.puts_again = False
        """Whether the next dialog of which something was kept takes that in."""

    def keep_words(self, dialog: str, typed: Sequence[Typed]) -> None:
        """Keep these words, typed in the dialog of this name, in place of what it had before."""
        self.take_words((*(it for it in self.words if it.dialog != dialog), *typed))

    def take_words(self, words: tuple[Typed, ...]) -> None:
        """Keep these words in place of all, as when they are recovered."""
        if words != self.words:
            self.words = words
            self.under_way_changed.emit()
