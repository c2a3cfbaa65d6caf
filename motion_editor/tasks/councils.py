"""The councils whose house style is installed, and where each comes from."""

from __future__ import annotations

from pathlib import Path

from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.council import installed as files
from motion_editor.council.installed import Found
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.places import resource
from motion_editor.store.folders import data_folder


def folders() -> tuple[Path, Path]:
    """Where profiles are looked for: those that came with the program, then the user's own."""
    return resource("councils"), data_folder() / "councils"


def installed() -> tuple[Found, ...]:
    """Every profile found, those that can't be read with their fault."""
    return files.councils(folders())


def council(name: str) -> Profile:
    """The profile of a council by id or name, "" for none; MotionError where it is unknown."""
    return files.find(name, folders())


def council_of(motion: Motion, name: str = "") -> Profile:
    """The profile named, else that of the motion's own council.

    A motion may name a council that has no profile here; it is then printed in the plain style.
    """
    return council(name) if name else known_by(motion.details.council)


def known_by(wanted: str) -> Profile:
    """The profile of this id or name, the plain one for none, or one that is not here."""
    if not wanted:
        return PLAIN
    if (found := files.by_id(wanted, folders())) is not None:
        return found
    known = (it.profile for it in installed() if it.profile is not None)
    return next((it for it in known if wanted == it.name), PLAIN)


def missing(wanted: str) -> str:
    """Why the profile of a council that is named is not here, in sentences; "" where it is."""
    if not wanted or known_by(wanted) != PLAIN:
        return ""
    fault = next((it.fault for it in installed() if it.id == wanted and it.fault), None)
    if fault is not None:
        return fault.whole
    return say(
        "Nothing is known here of “{council}”: its standing orders are not looked at.",
        council=wanted,
    )
