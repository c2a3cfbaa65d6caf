"""What is spoken of in minutes: the motion or one of its amendments, by id."""

from __future__ import annotations

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label


def name_of(amendment: Amendment) -> str:
    """An amendment's name, which says that it is one: "Amendment 1"."""
    named = label(amendment)
    return named if "amendment" in named.casefold() else f"Amendment “{named}”"


def the_amendment(motion: Motion, amendment: Amendment) -> str:
    """An amendment as a sentence speaks of it; the only one needs no label."""
    if len(motion.amendments) == 1:
        return "the amendment"
    return name_of(amendment)


def called(motion: Motion, id: str) -> str:
    """The motion, or an amendment, by its id: "the motion", "Amendment 1"."""
    found = next((it for it in motion.amendments if it.id == id), None)
    if found:
        return the_amendment(motion, found)
    return "the motion" if id in ("", motion.id) else "an amendment that is not in the file"
