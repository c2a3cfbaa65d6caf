"""Which amendments to an amendment its text has taken in, and how that is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from motion_editor.core.amendment import CARRYING, Amendment, Base, Outcome, TextKind
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import phrase, say, strung
from motion_editor.papers.wording import TEXTS, full_stop, label

_MADE = frozenset(it.value for it in CARRYING)

AMENDMENT_DECIDED = "amendment decided"
MOTION_DECIDED = "motion decided"
MOTION_ALTERED = "motion altered"
MOTION_CORRECTED = "motion corrected"
"""The events of the tasks that decide and alter; minutes are made of them."""

PART_DECIDED = "part decided"
"""The event of deciding some changes of an amendment, which it tells in words, one a line."""

PARAGRAPH_DECIDED = "paragraph decided"
"""The event of a separate vote, which names the paragraph as its version called it."""

COMPOSITE_MADE = "composite made"
"""The event of making one amendment of several, which names their ids, one a line."""


def agreed_to(motion: Motion, amendment: Amendment, text: int = -1) -> tuple[Amendment, ...]:
    """The amendments that one of its texts, by default the last, has taken in, in that order."""
    known = amendment.texts[: text % len(amendment.texts) + 1]
    # One that a draft took in before notice was given of it is the notified text since.
    kinds = (TextKind.AGREED, TextKind.NOTIFIED)
    places = {at for at, it in enumerate(known) if at and it.kind in kinds}
    found = {
        at: it
        for it in motion.amendments
        for at in places
        if _made(it, Base(amendment=amendment.id, text=at - 1), at)
    }
    return tuple(dict.fromkeys(found[at] for at in sorted(found)))


def _made(item: Amendment, base: Base, at: int) -> bool:
    """Whether an amendment made the text `at` of another one, on the text before it: or a part."""
    if item.outcome in CARRYING and item.text.base == base:
        return True
    to = replace(base, text=at)
    return any(
        after.kind is TextKind.LEFT and (before.base, after.base) == (base, to)
        for before, after in pairwise(item.texts)
    )


def agreed_names(motion: Motion, amendment: Amendment, text: int = -1) -> str:
    """Their names in a row; "" for none."""
    return in_a_row([label(it) for it in agreed_to(motion, amendment, text)])


def agreed_words(motion: Motion, amendment: Amendment, text: int = -1) -> str:
    """The same as words on the amendment: "as amended by Amendment 1a"; "" for none."""
    names = agreed_names(motion, amendment, text)
    if not names:
        return ""
    if made_of(motion, amendment):
        return say("made of {names}", names=names)
    return say("as amended by {names}", names=names)


def made_of(motion: Motion, amendment: Amendment) -> tuple[str, ...]:
    """The ids of the amendments of which a composite is made; none for any other."""
    events = (it for it in motion.proceedings if it.kind == COMPOSITE_MADE)
    event = next((it for it in events if it.subject == amendment.id), None)
    return tuple(event.why.split("\n")) if event else ()


def notified_at(motion: Motion, amendment: Amendment) -> int:
    """The place among its texts of the one first put before the meeting.

    That is the one that notice was given of; of a composite what it was when it had been made.
    """
    members = set(made_of(motion, amendment))
    if not members:
        return amendment.notified_at
    at = amendment.notified_at
    for past in range(at + 1, len(amendment.texts)):
        base = Base(amendment=amendment.id, text=past - 1)
        by = (it.id for it in motion.amendments if _made(it, base, past))
        if amendment.texts[past].kind is not TextKind.AGREED or members.isdisjoint(by):
            break
        at = past
    return at


def in_a_row(names: Sequence[str]) -> str:
    """Names in a row: "A, B and C"; "" for none."""
    if len(names) < 2:
        return names[0] if names else ""
    return say("{names} and {last}", names=strung(list(names[:-1])), last=names[-1])


def parts_decided(motion: Motion, amendment: Amendment) -> tuple[Event, ...]:
    """What was decided of some changes of an amendment alone, in order."""
    return tuple(
        it for it in motion.proceedings if it.kind == PART_DECIDED and it.subject == amendment.id
    )


def part_that_made(motion: Motion, version: Version) -> Event | None:
    """The decision on some changes of an amendment alone that made a version, if one did."""
    return next(
        (
            it
            for it in motion.proceedings
            if it.kind == PART_DECIDED
            and (it.version, it.subject) == (version.id, version.amendment)
            and it.outcome in _MADE
        ),
        None,
    )


def text_name(motion: Motion, amendment: Amendment, text: int = -1) -> str:
    """How one of its texts came about: "as notified", "as amended by Amendment 1a"."""
    kind = amendment.texts[text].kind
    early = text % len(amendment.texts) < amendment.notified_at
    stage = say("as drafted") if early else phrase(TEXTS[kind])
    agreed = agreed_words(motion, amendment, text)
    if not agreed:
        return stage
    if kind is TextKind.AGREED:
        return agreed
    return say("{agreed}, {stage}", agreed=agreed, stage=stage)


def what_made(motion: Motion, version: Version) -> str:
    """A sentence on how a version came about; "" for the notice."""
    item = next((it for it in motion.amendments if it.id == version.amendment), None)
    if item is not None:
        words = agreed_words(motion, item)
        agreed = f", {words}" if words else ""
        by = f", moved by {item.mover.full}" if item.mover else ""
        part = part_that_made(motion, version)
        outcome = part.outcome if part else item.outcome and item.outcome.value
        fate = "accepted by the mover" if outcome == Outcome.ACCEPTED.value else "carried"
        fate = f"{fate} in part" if part else fate
        return f"{label(item)}{by}{agreed}: {fate}."
    if version.kind is VersionKind.NOTICE:
        return ""
    made = {
        VersionKind.ALTERED: "Altered by the mover with the consent of the meeting",
        VersionKind.CORRECTED: "Corrected",
    }.get(version.kind, "Amended")
    return f"{made}: {full_stop(version.why)}" if version.why else f"{made}."
