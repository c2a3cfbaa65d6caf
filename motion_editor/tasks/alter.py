"""The mover's alterations and the officer's corrections: a new version that nobody votes on."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.numbering import labels
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.formatted import lost
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.papers.agreed import MOTION_ALTERED, MOTION_CORRECTED
from motion_editor.tasks.carry import issued, moved_on
from motion_editor.tasks.find import number_of, refuse_decided_motion, stage_of
from motion_editor.tasks.formatted import formatted, read_paper, refuse_struck
from motion_editor.tasks.instructed import Instructed
from motion_editor.tasks.kinds import compared
from motion_editor.tasks.parts import guessed, parts_of, shares_nothing
from motion_editor.tasks.preferred import instruction_like, preferred
from motion_editor.tasks.read import is_marked, reading_of, refuse_tracked, words_of
from motion_editor.tasks.report import Report
from motion_editor.tasks.typed import typed
from motion_editor.tasks.wish import NO_WISH

_EVENTS = {VersionKind.ALTERED: MOTION_ALTERED, VersionKind.CORRECTED: MOTION_CORRECTED}


def alter_from(
    motion: Motion,
    source: Source,
    new_id: NewId,
    *,
    why: str = "",
    kind: VersionKind = VersionKind.ALTERED,
) -> tuple[Motion, Report]:
    """Make the next version from a source: the full new text, marks, or instructions.

    Marks are brackets, or looks whose meaning the source itself tells.

    What the source says of title and people is a remark where it differs, and changes nothing.
    """
    refuse_tracked(source)
    paper = formatted(source, motion.current.clauses, motion.details.title)
    if paper is not None and paper.sure and paper.speaks:
        found, remarks, _, _ = read_paper(paper, motion.current.clauses, NO_WISH, new_id)
        remarks = (*source.remarks, *remarks)
        return alter_by(motion, found.clauses, new_id, why=why, kind=kind, remarks=remarks)
    if is_marked(source):
        found, remarks = read_brackets(words_of(source), motion.current.clauses, new_id)
        remarks = (*source.remarks, *remarks)
        return alter_by(motion, found.clauses, new_id, why=why, kind=kind, remarks=remarks)
    refuse_struck(source)
    if paper is not None and paper.is_lost:
        raise lost(paper.legend, paper.told)
    reading = reading_of(source, new_id)
    change, said = compared(motion.current.clauses, reading, new_id)
    if source.kind is not Kind.MOTION:
        now, words = motion.current, words_of(source)
        made = preferred(words, change, motion.details.numbering, now.labels, new_id)
        if made is not None:
            return _by_instructions(motion, source, made, new_id, why, kind)
        said = (*said, *instruction_like(words, change))
    _refuse_another(change)
    remarks = (*said, *_other_details(motion.details, reading.details))
    return alter_by(motion, change, new_id, why=why, kind=kind, remarks=remarks)


def _by_instructions(
    motion: Motion, source: Source, made: Instructed, new_id: NewId, why: str, kind: VersionKind
) -> tuple[Motion, Report]:
    """Make the next version as the instructions in a source say."""
    remarks = (*source.remarks, *made.remarks)
    change = made.amendment.clauses
    motion, report = alter_by(motion, change, new_id, why=why, kind=kind, remarks=remarks)
    parts = made.parts + guessed(remarks)
    return motion, replace(report, how=made.said, parts=parts)


def alter(
    motion: Motion,
    new: Clauses,
    new_id: NewId,
    *,
    why: str = "",
    kind: VersionKind = VersionKind.ALTERED,
    remarks: tuple[Remark, ...] = (),
) -> tuple[Motion, Report]:
    """Make the next version from the full new text, and carry the open amendments over.

    `kind` is ALTERED or CORRECTED. MotionError where nothing changes, or where nothing of the
    motion is left in the new text, which then is hardly meant as one.
    """
    change = compare(motion.current.clauses, new, new_id)
    _refuse_another(change)
    return alter_by(motion, change, new_id, why=why, kind=kind, remarks=remarks)


def _refuse_another(change: Clauses) -> None:
    if has_changes(change) and shares_nothing(change):
        raise MotionError(
            say("Nothing of the motion is left in the new text."),
            say("Give the full new text of the motion, or instructions."),
        )


def alter_by(
    motion: Motion,
    change: Clauses,
    new_id: NewId,
    *,
    why: str = "",
    kind: VersionKind = VersionKind.ALTERED,
    remarks: tuple[Remark, ...] = (),
) -> tuple[Motion, Report]:
    """Make the next version from a tracked text over the current one; see `alter`."""
    if kind not in _EVENTS or original(change) != motion.current.clauses:
        raise ValueError("an alteration is tracked over the current version")
    refuse_decided_motion(motion)
    if not has_changes(change):
        raise MotionError(
            say("The new text is the same as the current version, word for word."),
            say("Check that it is the right file; nothing was changed."),
        )
    clauses = proposed(change)
    if not clauses:
        raise MotionError(
            say("The alteration would leave nothing of the motion."),
            say("Record the motion as withdrawn instead."),
        )
    why = typed(why, say("the reason"))
    motion = issued(motion, motion.current)
    frozen = labels(clauses, motion.details.numbering)
    version = Version(new_id(), kind, clauses, frozen, change, why=why)
    event = Event(_EVENTS[kind], motion.id, version=version.id, why=why)
    motion = replace(motion, proceedings=(*motion.proceedings, event))
    motion, carried = moved_on(motion, version, new_id)
    parts = parts_of(change, motion.details.numbering, motion.versions[-2].labels)
    parts += guessed(remarks)
    remarks = tuple(remark for remark in remarks if not remark.guess)
    number, stage = number_of(motion, version), stage_of(motion, version)
    done = say("Made version {number}, {stage}.", number=number, stage=stage)
    return motion, Report(done, "", parts, tuple(carried), remarks)


def _other_details(old: Details, new: Details) -> list[Remark]:
    pairs = (
        (say("title"), old.title, new.title),
        (say("mover"), old.mover.full, new.mover.full),
        (say("seconder"), old.seconder.full, new.seconder.full),
    )
    return [
        Remark(
            say(
                "The source gives {found} as the {detail}, the file {kept}: it was left as it "
                "is, and can be changed by itself.",
                found=two,
                detail=detail,
                kept=one or say("none"),
            )
        )
        for detail, one, two in pairs
        if two and one != two
    ]
