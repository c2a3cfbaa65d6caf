"""A council's profile that goes along with what is sent, and what is said of one that came."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.council.profile import PLAIN
from motion_editor.council.writing import write
from motion_editor.tasks.councils import council_of, installed
from motion_editor.tasks.own_councils import Read, id_of, sent


def can_send_council(motion: Motion) -> bool:
    """Whether there is a profile that can go along: that of the motion's own council."""
    return bool(motion.details.council) and council_of(motion) != PLAIN


def with_council(motion: Motion) -> Motion:
    """The motion with its council's profile, to be sent; MotionError where there is none here."""
    if not can_send_council(motion):
        raise MotionError(
            say("The motion is of no council whose profile is installed here."),
            say("Say which one it is of ('set FILE council=NAME'), or send it without."),
        )
    return replace(motion, profile=write(council_of(motion)))


def came_along(motion: Motion, name: str) -> Read | None:
    """The profile that a motion brings where none here is like it; None where there is no news.

    `name` is that of the file. MotionError where what it brings can't serve as a profile.
    """
    if not motion.profile:
        return None
    found = sent(motion.profile, name, motion.details.council)
    here = (it.profile for it in installed() if it.profile is not None)
    return (
        None if any(replace(it, id="") == replace(found.profile, id="") for it in here) else found
    )


def news(found: Read, name: str) -> str:
    """What is said of a profile that came along: nothing holds that nobody has agreed to."""
    return say(
        "“{file}” brings the profile of {council}, which is not installed. Look at it, and install "
        "it if you agree: 'councils --check' and '--install' (in the window: Councils).",
        file=name,
        council=found.profile.name or id_of(found.profile.name),
    )
