"""A new motion from its council's pattern."""

from __future__ import annotations

from motion_editor.core.clause import Clause, Clauses, NewId, Role, clause
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.wording import say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.tasks.typed import typed


def new_motion(new_id: NewId, profile: Profile = PLAIN, title: str = "") -> Motion:
    """A motion with the council's first and last usual lead-ins, an empty point under each."""
    details = Details(
        title=typed(title, say("the title")), council=profile.id, numbering=profile.numbering
    )
    return Motion(
        new_id(), details, (Version(new_id(), VersionKind.NOTICE, _pattern(profile, new_id)),)
    )


def _pattern(profile: Profile, new_id: NewId) -> Clauses:
    out: list[Clause] = []
    for words in _opening(profile.lead_ins):
        out += [clause(new_id(), words, Role.LEAD_IN), clause(new_id(), "")]
    return tuple(out)


def _opening(lead_ins: tuple[str, ...]) -> tuple[str, ...]:
    """What a motion notes, and what it resolves where the council has words for that."""
    resolves = next((it for it in lead_ins[1:] if "resolve" in it.lower()), None)
    return lead_ins[:1] if resolves is None else (lead_ins[0], resolves)
