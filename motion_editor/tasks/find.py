"""Versions, amendments and bases by the names that people give them."""

from __future__ import annotations

from motion_editor.core.amendment import CARRYING, Amendment, Base, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure
from motion_editor.core.motion import Motion, Version, VersionKind, by_id, shared_label
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import phrase, say, strung
from motion_editor.meeting.order import ordered
from motion_editor.tasks.typed import typed

MOTION = "motion"
"""What stands in an amendment's place where the motion itself is decided."""

STAGES = ("notice", "moved", "substantive")
"""The versions that have a name beside their number."""

LONGEST_LABEL = 60
_RESERVED = {"", MOTION, *STAGES}


def find_version(motion: Motion, name: str) -> Version:
    """The version called "notice", "moved" or "substantive", or by its number from 1.

    MotionError where the motion has none of that name.
    """
    wanted = name.strip().lower()
    number = figure(wanted)
    if number is not None:
        return _numbered(motion, number)
    if wanted == "notice":
        return motion.notice
    if wanted == "moved":
        return as_moved(motion)
    if wanted == "substantive":
        return _substantive(motion)
    raise MotionError(
        say("There is no version “{name}”.", name=name),
        say(
            "Name it notice, moved or substantive, or by its number, 1 to {last}.",
            last=len(motion.versions),
        ),
    )


def is_version_name(name: str) -> bool:
    """Whether a name is one that a version goes by, in any motion."""
    wanted = name.strip().lower()
    return wanted in STAGES or figure(wanted) is not None


def find_amendment(motion: Motion, label: str) -> Amendment:
    """The amendment with this label, "Amendment" before it and capitals left aside.

    An id names one too. Where no label is a number, a bare number counts the amendments from 1.
    MotionError where there is none, or where several have that label.
    """
    wanted = _bare(label)
    for item in motion.amendments:
        if item.id == label:
            return item
    found = [item for item in motion.amendments if _bare(item.label) == wanted]
    if len(found) > 1:
        raise shared_label(found)
    if found:
        return found[0]
    counted = not any(_bare(item.label).isdecimal() for item in motion.amendments)
    number = figure(wanted) or 0
    if counted and 0 < number <= len(motion.amendments):
        return motion.amendments[number - 1]
    return motion.amendment(label)


def sharing_a_label(motion: Motion) -> tuple[tuple[Amendment, ...], ...]:
    """The amendments that have a label in common with others, those of one label together."""
    called: dict[str, list[Amendment]] = {}
    for item in motion.amendments:
        called.setdefault(_bare(item.label), []).append(item)
    return tuple(tuple(items) for items in called.values() if len(items) > 1)


def one_label(motion: Motion, amendment: Amendment | None = None) -> tuple[str, ...]:
    """That several amendments have one label, this one among them, with the id that names each."""
    return tuple(
        say(
            "{n} amendments are called “{label}”: {names}.",
            n=len(items),
            label=items[0].label,
            names=strung([by_id(it) for it in items]),
        )
        for items in sharing_a_label(motion)
        if amendment is None or amendment in items
    )


def next_label(motion: Motion) -> str:
    """The label for one amendment more: the first number that none has."""
    taken = {_bare(item.label) for item in motion.amendments}
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def is_free_label(motion: Motion, label: str) -> bool:
    """Whether a label names nothing else: no other amendment, no version, not the motion."""
    wanted = _bare(label)
    taken = {_bare(item.label) for item in motion.amendments}
    return wanted not in taken and wanted not in _RESERVED


def fresh_label(motion: Motion, label: str) -> str:
    """A label given by hand; MotionError where it would be mistaken for something else."""
    wanted = typed(label, say("the label"))
    if any(_bare(item.label) == _bare(wanted) for item in motion.amendments):
        raise MotionError(
            say("There is an amendment “{label}” already.", label=wanted),
            say("Choose another label."),
        )
    advice = say("Choose another label, such as A or 1.")
    if not any(char.isalnum() for char in _bare(wanted)) or len(wanted) > LONGEST_LABEL:
        raise MotionError(
            say(
                "A label has a letter or a figure in it, and at most {most} characters.",
                most=LONGEST_LABEL,
            ),
            advice,
        )
    if not is_free_label(motion, wanted):
        raise MotionError(
            say(
                "“{label}” can't be the label of an amendment: it means something else.",
                label=wanted,
            ),
            advice,
        )
    return wanted


def is_decided(motion: Motion) -> bool:
    """Whether the motion itself has its outcome, so that nothing of it can change."""
    return motion.outcome not in (None, Outcome.DEFERRED)


def in_draft(motion: Motion) -> bool:
    """Whether the motion's own text may still change: not issued, amended or decided."""
    first = len(motion.versions) == 1 and not motion.current.labels
    return first and not motion.amendments and not is_decided(motion)


def refuse_decided_motion(motion: Motion) -> None:
    """Raise MotionError where the motion itself has been decided."""
    if motion.outcome is not None and is_decided(motion):
        raise MotionError(
            say(
                "The motion itself has been decided: {outcome}.",
                outcome=phrase(motion.outcome.value),
            ),
            say("Its text stands; to change it, go back to the copy of the file from before that."),
        )


def still_to_decide(motion: Motion) -> tuple[Amendment, ...]:
    """The amendments that are still to be voted on, in order; none once the motion is decided.

    What amends an amendment comes directly before it.
    """
    if is_decided(motion):
        return ()
    return tuple(map(motion.amendment, ordered(motion).to_vote))


def number_of(motion: Motion, version: Version) -> int:
    """The place of a version in the chain, from 1."""
    return 1 + next(at for at, item in enumerate(motion.versions) if item.id == version.id)


def stage_of(motion: Motion, version: Version) -> str:
    """A version in words: "notice", "as altered", "as moved", "substantive motion"."""
    if version.kind is VersionKind.SUBSTANTIVE:
        return say("substantive motion")
    if version.id == motion.notice.id:
        return say("notice")
    corrected = version.kind is VersionKind.CORRECTED
    altered = say("as corrected") if corrected else say("as altered")
    return say("as moved") if version.id == as_moved(motion).id else altered


def as_moved(motion: Motion) -> Version:
    """The last version before any amendment was carried."""
    kinds = [item.kind for item in motion.versions]
    if VersionKind.SUBSTANTIVE in kinds:
        return motion.versions[kinds.index(VersionKind.SUBSTANTIVE) - 1]
    return motion.current


def version_made_by(motion: Motion, amendment: Amendment) -> Version | None:
    """The version that a carried or accepted amendment made, the last of several by its parts."""
    if amendment.outcome not in CARRYING:
        return None
    made = (item for item in reversed(motion.versions) if item.amendment == amendment.id)
    return next(made, None)


def base_clauses(motion: Motion, base: Base) -> Clauses:
    """The plain text that a text amends: a version, or an amendment's text if carried."""
    if not base.amendment:
        return motion.version(base.version).clauses
    return proposed(motion.amendment(base.amendment).texts[base.text].clauses)


def base_labels(motion: Motion, base: Base) -> tuple[str, ...]:
    """The labels with which the text was issued that a text amends; none of an amendment's."""
    return () if base.amendment else motion.version(base.version).labels


def _numbered(motion: Motion, number: int) -> Version:
    if 0 < number <= len(motion.versions):
        return motion.versions[number - 1]
    raise MotionError(
        say("There is no version {number}.", number=number),
        say("The versions are numbered 1 to {last}.", last=len(motion.versions)),
    )


def _substantive(motion: Motion) -> Version:
    if any(item.kind is VersionKind.SUBSTANTIVE for item in motion.versions):
        return motion.current
    raise MotionError(
        say("There is no substantive motion yet: no amendment was carried or accepted."),
        say("Name another version (notice, moved or a number), or decide an amendment first."),
    )


def _bare(label: str) -> str:
    folded = " ".join(label.split()).casefold()
    return folded.removeprefix("amendment ").strip()
