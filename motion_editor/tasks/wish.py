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
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked beside the source: `to` names what is amended, empty for the current version.

    People are written as in papers; they overrule those that the source names. `legend` says what
    looks mean ("strike=out,bold=in"), `yes` that the one proposed for the source is right.
    `choices` are what was decided about single parts of it. With `look` the source is only looked
    at, and it may be that none of its parts could be applied.
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


NO_WISH = Wish()
