"""The kinds of files that the program opens by themselves, as desktops name them.

The spec file of the self-contained folder has them too, for macOS (tests/install).
"""

from __future__ import annotations

from typing import Final, NamedTuple

NAME: Final = "Motion Editor"
ABOUT: Final = "Write council motions, amend them visibly, and print the papers a clerk needs"


class Kind(NamedTuple):
    """A kind of file: how its name ends, its MIME type, Windows' name for it, and its title."""

    suffix: str
    mime: str
    windows: str
    title: str


KINDS: Final = (
    Kind(".motion", "application/x-motion+json", "MotionEditor.Motion", "Council motion"),
    Kind(
        ".amendment",
        "application/x-motion-amendment+json",
        "MotionEditor.Amendment",
        "Amendment to a motion",
    ),
    Kind(".agenda", "application/x-motion-agenda+json", "MotionEditor.Agenda", "Council agenda"),
)
