"""The text shown and its labels, worked out again only as far as they can have changed."""

from __future__ import annotations

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.ui.editor.labels import Label, Labels, printed
from motion_editor.ui.state import Shown, State, View


class Sight:
    """What is seen of a state; `clauses` is the same object until the text changes."""

    def __init__(self, state: State) -> None:
        self._key = self._key_of(state)
        self._source = self._source_of(state)
        self.clauses: Clauses = state.clauses
        self._labels = self._fresh(state)

    @property
    def labels(self) -> tuple[Label, ...]:
        """The label of each clause."""
        return self._labels.all

    def follow(self, state: State) -> None:
        """The state is now this one."""
        key, source = self._key_of(state), self._source_of(state)
        same_text = key == self._key
        if same_text and source is self._source:
            return
        self._key, self._source = key, source
        self.clauses = state.clauses
        if same_text and state.shown.view is View.MARKED:
            self._labels.follow(self.clauses)
        else:
            self._labels = self._fresh(state)

    def _fresh(self, state: State) -> Labels:
        style = state.motion.details.numbering
        shown = state.amendment
        # What stands on another amendment has that one's labels, which nobody has printed yet.
        on_top = shown is not None and bool(shown.text.base.amendment)
        issued = () if on_top else state.version.labels
        known = None
        if state.shown.view is not View.CARRIED and (state.tracked or issued):
            known = printed(self._source, style, issued)
        return Labels(self.clauses, style, known)

    @staticmethod
    def _key_of(state: State) -> tuple[Shown, NumberingStyle, tuple[str, ...]]:
        return state.shown, state.motion.details.numbering, state.version.labels

    @staticmethod
    def _source_of(state: State) -> Clauses:
        shown = state.amendment
        return state.version.clauses if shown is None else shown.text.clauses
