"""What can be entered of a meeting, as the window says it. No Qt here."""

from __future__ import annotations

from typing import Final, NamedTuple

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.papers.wording import OUTCOMES, label as named
from motion_editor.tasks.timeline import Entry
from motion_editor.ui.tongue import mark, tr

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


def heading_of(act: str) -> str:
    """What is done, as a heading: "Motion altered with consent"."""
    return tr(ALTERING[act]).rstrip("…")


def group_of(act: str) -> str:
    """What the draft of an alteration says it is, should nobody record it."""
    return tr("{act}: not recorded yet", act=heading_of(act))


def begun(motion: Motion) -> Amendment | None:
    """The alteration that was being typed when the program ended: a draft, and no amendment."""
    names = [group_of(act) for act in ALTERING]
    return next((it for it in motion.amendments if it.group in names and it.open), None)


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
    left = begun(motion)
    waiting = [(it.id, named(it)) for it in motion.amendments if it.open and it is not left]
    return [(motion.id, say("the motion")), *waiting]


def row_of(entry: Entry) -> str:
    """A step of the meeting in a line: when, what, and what is odd about it."""
    words = tr(entry.words)
    said = tr("{when} {words}", when=entry.when, words=words) if entry.when else words
    if not entry.odd:
        return said
    return tr("{step} – to look at: {odd}", step=said, odd=" ".join(map(tr, entry.odd)))
