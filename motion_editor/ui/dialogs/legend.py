"""Asking what the looks of a paper's words mean, before anything is taken from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, KEPT, STRUCK, State
from motion_editor.core.wording import opening
from motion_editor.formats.legend import Legend, look_words
from motion_editor.formats.reading import quoted
from motion_editor.tasks.formatted import why
from motion_editor.tasks.wish import How, Wish
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import many, mark, told, tr

if TYPE_CHECKING:
    from motion_editor.formats.legend_proposed import Seen
    from motion_editor.tasks.formatted import Paper

_STATES: Final = (KEPT, STRUCK, ADDED)
_MEANINGS: Final = (mark("Unchanged"), mark("Left out"), mark("Put in"))
_WAYS: Final = (mark("By how its words look"), mark("As the whole amended text, looks aside"))
_MOST: Final = 8
"""The most looks that are asked about one by one; rarer ones follow the paper's legend."""
_LONGEST: Final = 30
_CHECK = mark("{why} Check what each look means.")
_CHOOSE = mark("{why} More than one of its looks may mark what is put in: say which does.")


class LegendDialog(Form):
    """Each look in the paper, with how many words have it, and what it is to mean."""

    def __init__(
        self, paper: Paper, take: Callable[[Wish], None], parent: QWidget | None = None
    ) -> None:
        """`take` reads the paper as is wished and raises MotionError where that will not do."""
        says = tr(_CHOOSE if paper.open else _CHECK, why=tr(why(paper)))
        super().__init__(tr("How the amendment is marked"), says, tr("Read amendment"), parent)
        self._paper = paper
        self._take = take
        self._way = self.choice(tr("Read it"), [tr(way) for way in _WAYS])
        self._looks = [
            (
                seen.look,
                self.choice(
                    _named(seen),
                    [tr(meaning) for meaning in _MEANINGS],
                    _STATES.index(paper.legend.state(seen.look)),
                ),
            )
            for seen in paper.looks[:_MOST]
        ]
        self._way.currentIndexChanged.connect(self._way_changed)

    def _way_changed(self, at: int) -> None:
        for _, field in self._looks:
            field.setEnabled(at == 0)

    def _chosen(self) -> Legend:
        chosen: list[tuple[frozenset[str], State]] = [
            (look, _STATES[field.currentIndex()]) for look, field in self._looks
        ]
        asked = {look for look, _ in chosen}
        rest = [entry for entry in self._paper.legend.entries if entry[0] not in asked]
        return Legend((*chosen, *rest))

    def try_it(self) -> None:
        """Read the paper so, or say why that will not do."""
        wish = Wish(how=How.WHOLE)
        if self._way.currentIndex() == 0:
            legend = self._chosen()
            if not legend.marks:
                self.say(tr("Say of at least one look that its words are left out or put in."))
                return
            wish = Wish(how=How.FORMATTED, legend=str(legend))
        try:
            self._take(wish)
        except MotionError as error:
            self.say(told(error))
            return
        self.accept()


def _named(seen: Seen) -> str:
    """A look, how many words have it, and the first of them."""
    sample = seen.sample if len(seen.sample) <= _LONGEST else f"{seen.sample[:_LONGEST]}…"
    return many(
        "{look} ({n} words: {sample})",
        "{look} ({n} word: {sample})",
        seen.count,
        look=tr(opening(look_words(seen.look))),
        sample=quoted(sample),
    )
