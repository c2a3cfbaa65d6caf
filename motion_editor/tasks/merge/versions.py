"""Joining the chains of versions: one goes on from the other, or each went its own way."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import CARRYING, Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.tracked import has_changes
from motion_editor.core.wording import say
from motion_editor.papers.instructions import sentences
from motion_editor.papers.wording import label as named, version_name
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.alter import alter_by
from motion_editor.tasks.between import between
from motion_editor.tasks.carry import added
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import next_label
from motion_editor.tasks.merge.state import Side, Work
from motion_editor.tasks.merge.texts import joined_text
from motion_editor.tasks.notice import drafted

APART = "versions"
"""The key of the clash that both went on to versions of their own."""


def alike(one: Motion, two: Motion) -> int:
    """How many versions two copies have in common, by their ids."""
    pairs = zip(one.versions, two.versions, strict=False)
    return next(
        (at for at, (a, b) in enumerate(pairs) if a.id != b.id),
        min(len(one.versions), len(two.versions)),
    )


def oriented(work: Work) -> Work:
    """The copies the other way round where theirs went on from ours, or its versions are chosen.

    MotionError where they have no version in common.
    """
    same = alike(work.main, work.other)
    if not same:
        raise MotionError(
            say("The two files begin with different texts: they are no copies of one motion."),
            say("Compare them instead; nothing was changed."),
        )
    ours, theirs = work.main.versions[same:], work.other.versions[same:]
    swap = bool(theirs) and not ours
    if ours and theirs:
        readings = (None, _made(work.main, same), _made(work.other, same))
        side = work.clash(APART, say("What became of the motion"), readings, tuple(Side))
        swap = side is Side.THEIRS
    if not swap:
        return work
    return replace(work, main=work.other, other=work.main, swapped=True)


def _made(motion: Motion, first: int) -> str:
    """What each version after the first few is, and what it changed."""
    style = motion.details.numbering
    return "\n".join(
        say("{version}: {changes}", version=_how(motion, it),
            changes="; ".join(sentences(it.change, style)))
        for it in motion.versions[first:]
    )  # fmt: skip


def _how(motion: Motion, version: Version) -> str:
    """What a version is, and what made it."""
    name = version_name(motion, version)
    if not version.amendment:
        return name
    by = next((named(it) for it in motion.amendments if it.id == version.amendment), "")
    return say("{version} ({amendment})", version=name, amendment=by) if by else name


def versions(work: Work) -> tuple[Motion, list[tuple[Version, AmendmentText]]]:
    """`main` with its versions joined, and texts that no version could take in.

    Such a one is what a side wrote in a text that the other had issued already: it is to be a
    draft amendment to that version.
    """
    motion = work.main
    apart: list[tuple[Version, AmendmentText]] = []
    for at in range(alike(work.main, work.other)):
        made, left = _version(work, at)
        if made is not motion.versions[at]:
            row = (*motion.versions[:at], made, *motion.versions[at + 1 :])
            motion = replace(motion, versions=row)
        apart += [(made, left)] if left is not None else []
    return motion, apart


def _version(work: Work, at: int) -> tuple[Version, AmendmentText | None]:
    main, other = work.main.versions[at], work.other.versions[at]
    if main.clauses == other.clauses:
        return (main if main.labels else replace(main, labels=other.labels)), None
    before = _before(work, main.id)
    if not _fixed(work.main, at) and not _fixed(work.other, at):
        where = say("The text")
        clauses = joined_text(work, "text", where, (before, main.clauses, other.clauses))
        return replace(main, clauses=clauses), None
    if _fixed(work.main, at):
        return main, _left(work, main, (before, main.clauses, other.clauses))
    return other, _left(work, other, (before, other.clauses, main.clauses))


def _before(work: Work, id: str) -> Clauses | None:
    found = (it.clauses for it in work.base.versions if it.id == id) if work.base else ()
    return next(iter(found), None)


def _fixed(motion: Motion, at: int) -> bool:
    """Whether the text of a version can't change any more: amendments or later versions have it."""
    version = motion.versions[at]
    later = at < len(motion.versions) - 1
    bases = (text.base.version for it in motion.amendments for text in it.texts)
    return later or bool(version.labels) or version.id in bases


def _left(
    work: Work, version: Version, texts: tuple[Clauses | None, Clauses, Clauses]
) -> AmendmentText | None:
    """What the third of the texts changes, over the second, which is the version's; or None."""
    before, fixed, loose = texts
    base = Base(version=version.id)
    if before == loose:
        return None
    if before is None or before == fixed:
        change = between(fixed, loose, work.new_id)
        return AmendmentText(TextKind.NOTIFIED, base, change) if has_changes(change) else None
    found = rebase(
        between(before, loose, work.new_id), between(before, fixed, work.new_id), work.new_id
    )
    if not has_changes(found.clauses) and not found.clashes:
        return None
    return AmendmentText(TextKind.NOTIFIED, base, found.clauses, found.clashes, found.flags)


def with_left(work: Work, motion: Motion, version: Version, text: AmendmentText) -> Motion:
    """The motion with a draft amendment of what one side wrote in a text that was issued."""
    label = next_label(motion)
    made = Amendment(
        work.new_id(), label, (text,), subject=say("Changes made in one of two copies")
    )
    motion = drafted(motion.with_amendment(made), made)
    motion, _ = added(motion, made, work.new_id)
    work.look.append(
        say(
            "{version} had been issued in one copy and was changed in the other: these changes "
            "are {name}, a draft.",
            version=version_name(motion, version),
            name=named(made),
        )
    )
    return motion


def gone_on(work: Work, motion: Motion) -> Motion:
    """The motion with what the other copy made of it done once more, after its own versions.

    What can't be done, because words clash or an amendment is decided, is said and left.
    """
    first = alike(work.main, work.other)
    for at in range(first, len(work.other.versions)):
        version = work.other.versions[at]
        how = _how(work.other, version)
        try:
            motion = _again(work, motion, at)
        except MotionError as error:
            said = say("Not done again: {what}. {why}", what=how, why=error.whole)
            work.look.append(said)
            return motion
    return motion


def _again(work: Work, motion: Motion, at: int) -> Motion:
    version, before = work.other.versions[at], work.other.versions[at - 1]
    theirs = next((it for it in work.other.amendments if it.id == version.amendment), None)
    if theirs is not None and theirs.outcome in CARRYING:
        ours = motion.amendment(theirs.id)
        return decide(motion, ours.id, theirs.outcome, work.new_id, theirs.votes)[0]
    if version.kind is VersionKind.SUBSTANTIVE or not version.change:
        raise MotionError(
            say("It can't be told what made it."), say("Enter what happened by hand.")
        )
    onto = between(before.clauses, motion.current.clauses, work.new_id)
    found = rebase(version.change, onto, work.new_id)
    if found.clashes:
        raise MotionError(
            say("It changes the same words as what stands now."), say("Enter it by hand.")
        )
    return alter_by(motion, found.clauses, work.new_id, why=version.why, kind=version.kind)[0]
