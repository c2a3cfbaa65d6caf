"""What can be entered of a meeting, as the window says it. No Qt here."""

from __future__ import annotations

from typing import Final, NamedTuple

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.papers.wording import OUTCOMES, label as named
from motion_editor.ui.tongue import mark

ALTERING: Final = {
    "altered": mark("Motion altered with consent…"),
    "corrected": mark("Motion corrected by an officer…"),
}
"""What makes another text of the motion without a vote; the text is asked for."""

ACTS: Final = {
    "moved": mark("Moved"),
    "seconded": mark("Seconded"),
    **ALTERING,
    "put": mark("Put to the vote"),
    **{it.value: words for it, words in OUTCOMES.items()},
    "recorded": mark("Recorded vote asked for"),
    "interest": mark("Interest declared"),
    "closure": mark("Closure moved"),
    "guillotine": mark("Guillotine: the time is up"),
    "adjourned": mark("Adjourned"),
    "resumed": mark("Resumed"),
    "remark": mark("Remark"),
}
"""Everything that can be entered, by the word for it, as it is offered."""


class Asked(NamedTuple):
    """What is to be entered: the act, the id of what it is about, who, when, a note."""

    what: str
    subject: str
    by: str = ""
    when: str = ""
    why: str = ""

    @property
    def decides(self) -> bool:
        """Whether it is an outcome."""
        return self.what in {it.value for it in Outcome}


def subjects(motion: Motion) -> list[tuple[str, str]]:
    """What an entry can be about: the ids and names of the motion and its open amendments."""
    waiting = [(it.id, named(it)) for it in motion.amendments if it.open]
    return [(motion.id, say("the motion")), *waiting]
