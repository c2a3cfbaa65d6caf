"""A Word copy to be amended: it tracks whoever edits it, and is known again when it is back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.blocks import Paper
from motion_editor.papers.to_amend import amendment_to_amend, version_to_amend
from motion_editor.papers.wording import label as named
from motion_editor.tasks.find import find_amendment
from motion_editor.tasks.notice import no_notice
from motion_editor.tasks.paper import word_bytes
from motion_editor.tasks.send import Also, parcel
from motion_editor.tasks.templates import template


@dataclass(frozen=True, slots=True)
class WordCopy:
    """What is sent: the paper, its bytes, and what is to be known of it."""

    paper: Paper
    data: bytes
    remarks: tuple[str, ...]


def word_copy(
    motion: Motion,
    label: str = "",
    also: Collection[Also] = (),
    profile: Profile = PLAIN,
    look: str = "",
) -> WordCopy:
    """The text that stands now, or an amendment with its marks, as a Word file to be edited.

    `look` names a template. MotionError where that text can't be amended as it is, and for what
    no Word file holds.
    """
    paper, remarks = paper_of(motion, label, also, profile)
    data = word_bytes(paper, template(look or profile.template), to_edit=True)
    return WordCopy(paper, data, remarks)


def paper_of(
    motion: Motion, label: str, also: Collection[Also], profile: Profile = PLAIN
) -> tuple[Paper, tuple[str, ...]]:
    """The paper that is sent, and what is to be known of it; MotionError where it can't be."""
    if set(also) - {Also.DRAFTS}:
        raise MotionError(
            say(
                "A Word copy to be amended holds the text alone, without notes, proceedings, "
                "council, snapshots or work log."
            ),
            say("Send those as a .motion or .amendment file."),
        )
    if not label:
        return version_to_amend(motion, motion.current, profile), ()
    amendment = find_amendment(motion, label)
    if amendment.text.open_clashes:
        raise MotionError(
            say("{name} has clashes that nobody has settled.", name=named(amendment)),
            say("Settle them first, so that it is clear what would be amended."),
        )
    parcel(motion, label, also)  # which refuses to give away the words of another's draft
    remarks: tuple[str, ...] = ()
    if no_notice(motion, amendment):
        said = say("{name} is a draft here, of which no notice is recorded.", name=named(amendment))
        remarks = (said,)
    return amendment_to_amend(motion, amendment, profile), remarks


def amends_draft(motion: Motion, label: str) -> bool:
    """Whether the words of a draft would go along with an amendment, which amends it."""
    base = find_amendment(motion, label).text.base.amendment if label else ""
    return bool(base) and no_notice(motion, motion.amendment(base))
