"""What is wished of an amendment that is added, beside its text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.tasks.choices import NO_CHOICES, Choices


class How(Enum):
    """How a source says what is to change; the values are those of the command line."""

    AUTO = "auto"
    BRACKETS = "brackets"
    FORMATTED = "formatted"
    INSTRUCTIONS = "instructions"
    TRACKED = "tracked"
    WHOLE = "whole"


class Untracked(Enum):
    """What becomes of edits in a Word file that nobody has tracked."""

    TAKE = "take"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked beside the source: `to` names what is amended, empty for the current version.

    People are written as in papers; they overrule those that the source names. `legend` says what
    looks mean ("strike=out,bold=in"), `yes` that the one proposed for the source is right.
    `choices` are what was decided about single parts of it. With `look` the source is only looked
    at, and it may be that none of its parts could be applied.

    Of a Word file with the tracked changes of several, `reviewer` says whose are meant;
    `one_person` has pairs of ways of signing that mean one person, the second standing for the
    first; `untracked` says what becomes of edits in it that nobody has tracked.
    """

    to: str = ""
    mover: str = ""
    seconder: str = ""
    group: str = ""
    label: str = ""
    how: How = How.AUTO
    legend: str = ""
    yes: bool = False
    choices: Choices = NO_CHOICES
    look: bool = False
    reviewer: str = ""
    one_person: tuple[tuple[str, str], ...] = ()
    untracked: Untracked | None = None


NO_WISH = Wish()
