"""Words typed in a dialog while no motion is open: kept in a recovery file of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motion_editor.ui.copies import Copies
from motion_editor.ui.going_on import go_on
from motion_editor.ui.holds_words import HoldsWords
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


class LooseWords(Copies):
    """Keeps what is `held` for as long as something is being typed."""

    def __init__(self, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(say, parent)
        self.held = HoldsWords()
        self.held.setParent(self)
        self.held.under_way_changed.connect(self.touched)

    @property
    def wanted(self) -> bool:
        """Whether something is being typed."""
        return bool(self.held.words)

    def _new_file(self) -> Path:
        from motion_editor.store import words_recovery

        return words_recovery.new_file()

    def _writing(self, file: Path) -> Callable[[], None]:
        from motion_editor.store import words_recovery

        return partial(words_recovery.write, file, self.held.words)

    def _trouble(self, problem: str) -> str:
        if not problem:
            return tr("What you are typing is kept against a crash again.")
        return tr(
            "What you are typing can’t be kept against a crash: {problem} It is tried again.",
            problem=tr(problem),
        )


def offer(window: Window) -> None:
    """Show what was being typed without a motion; each is kept until it is said to be done with."""
    from motion_editor.store import recovery, words_recovery

    for found in words_recovery.left_behind():
        if not found.typed:
            window.say(
                tr(
                    "It can’t be opened. {error} It is kept at {file}.",
                    error=tr(found.wrong),
                    file=found.file,
                )
            )
            continue
        held = HoldsWords()
        held.take_words(found.typed)
        go_on(window, window, held, lambda _: None)
        recovery.drop(found.file)
