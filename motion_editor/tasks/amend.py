"""Adding an amendment that came as a paper: brackets, looks, instructions or the whole text."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import CARRYING, Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.people import NOBODY
from motion_editor.core.text import ADDED
from motion_editor.core.tracked import has_changes
from motion_editor.core.wording import many, phrase, say
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.marks import like_a_mark
from motion_editor.formats.reading import ReadAmendment, Remark, quoted
from motion_editor.formats.sniff import Kind, Source
from motion_editor.papers.wording import label as named
from motion_editor.tasks.carry import added, issued
from motion_editor.tasks.changed import left_out, without
from motion_editor.tasks.choices import Choices
from motion_editor.tasks.evidence import with_notes
from motion_editor.tasks.find import (
    base_clauses,
    base_labels,
    find_amendment,
    find_version,
    fresh_label,
    is_free_label,
    is_version_name,
    next_label,
    number_of,
    refuse_decided_motion,
    stage_of,
    version_made_by,
)
from motion_editor.tasks.fits import fits_earlier
from motion_editor.tasks.formatted import Paper, formatted, on_struck, read_clean, read_paper
from motion_editor.tasks.found import Found
from motion_editor.tasks.instructed import Instructed, instructed
from motion_editor.tasks.kinds import compared
from motion_editor.tasks.negative import negated
from motion_editor.tasks.parts import guessed, parts_of
from motion_editor.tasks.preferred import instruction_like, preferred
from motion_editor.tasks.read import is_marked, own_motion, reading_of, refuse_tracked, words_of
from motion_editor.tasks.report import CarriedOver, Report
from motion_editor.tasks.set import person
from motion_editor.tasks.stranger import stranger
from motion_editor.tasks.typed import typed
from motion_editor.tasks.wish import NO_WISH, How, Wish


def amend(
    motion: Motion,
    source: Source,
    new_id: NewId,
    wish: Wish = NO_WISH,
    target: Base | None = None,
) -> tuple[Motion, Report]:
    """Add the amendment found in a source; `target` overrules what the wish says it amends.

    Against an older version it is carried over to the current one. MotionError where the source
    changes nothing or can't be an amendment of this text.
    """
    refuse_decided_motion(motion)
    target = target or base_of(motion, source, wish)
    whole = found_in(motion, source, target, wish, new_id)
    found = less_refused(motion, target, whole, wish.choices)
    _refuse_unchanged(found)
    remarks = [remark for remark in found.remarks if not remark.guess]
    remarks += _also_a_label(motion, wish.to)
    doubts = doubts_of(motion, source, found, wish)
    if not target.amendment:
        motion = issued(motion, motion.version(target.version))
    own, label, more = called(motion, found, wish)
    amendment = _made(own, target, label, wish, found.id or new_id())
    motion, carried = added(motion, amendment, new_id)
    motion = with_notes(motion, found.notes)
    report = _report(motion, amendment, found.said, carried)
    parts = (() if found.how is How.INSTRUCTIONS else report.parts) + found.parts
    parts += guessed(found.remarks, wish.choices.refused)
    return motion, replace(report, parts=parts, remarks=(*remarks, *more), doubts=doubts)


class UnchangedError(MotionError):
    """A source changes nothing in the text that it would amend; `found` is what else it has."""

    def __init__(self, found: Found) -> None:
        super().__init__(
            say("The source changes nothing in the text that it would amend."),
            say("Check that it is the right file, and against which version it was written."),
        )
        self.found = found


def _refuse_unchanged(found: Found) -> None:
    if not has_changes(found.amendment.clauses):
        raise UnchangedError(found)


def doubts_of(motion: Motion, source: Source, found: Found, wish: Wish) -> tuple[str, ...]:
    """What a person should check: that the source fits an earlier version better."""
    if found.doubts is not None:
        return found.doubts
    if wish.to:
        return ()
    return fits_earlier(motion, source, found.amendment.clauses, found.lines)


def base_of(motion: Motion, source: Source, wish: Wish) -> Base:
    """What the source amends: what the wish names, or what a reviewer of a Word file changed."""
    target = wanted_base(motion, wish.to)
    if source.kind is not Kind.WORD or not wish.reviewer:
        return target
    from motion_editor.tasks.tracked_in import base_of as of_reviewer

    return of_reviewer(motion, source, wish, target)


def wanted_base(motion: Motion, to: str) -> Base:
    """What `to` names: a version by name or number, an amendment by label, "" the current version.

    An amendment that was carried or accepted stands for the version that it made, or for the
    amendment that it became part of.
    """
    if not to:
        return Base(version=motion.current.id)
    if is_version_name(to) and all(it.id != to for it in motion.amendments):
        return Base(version=find_version(motion, to).id)
    under = find_amendment(motion, to)
    version = version_made_by(motion, under)
    if version is not None:
        return Base(version=version.id)
    if under.outcome in CARRYING and under.text.base.amendment:
        return wanted_base(motion, under.text.base.amendment)
    if not under.open and under.outcome is not None:
        raise MotionError(
            say(
                "{name} has been decided ({outcome}) and can't be amended.",
                name=named(under),
                outcome=phrase(under.outcome.value),
            ),
            say("Name a version that it amends instead."),
        )
    return Base(amendment=under.id, text=len(under.texts) - 1)


def found_in(motion: Motion, source: Source, target: Base, wish: Wish, new_id: NewId) -> Found:
    """The amendment as the source says it; of instructions less those left out by choice.

    AUTO takes looks or brackets where there are any, and instructions where there are some in a
    text that holds little of the motion.
    """
    found = _found_in(motion, source, target, wish, new_id)
    said = "" if target.amendment else negated(found.amendment.clauses)
    return replace(found, remarks=(*found.remarks, Remark(said))) if said else found


def _found_in(motion: Motion, source: Source, target: Base, wish: Wish, new_id: NewId) -> Found:
    how = wish.how
    if _by_tracked(motion, source, wish):
        from motion_editor.tasks.tracked_in import found_tracked

        return found_tracked(motion, source, target, wish, new_id)
    refuse_tracked(source)
    if how is How.INSTRUCTIONS:
        return _instructed(motion, source, target, wish, new_id)
    base, wanted = base_clauses(motion, target), how is How.FORMATTED
    asked, title = wanted or how is How.AUTO, motion.details.title
    paper = formatted(source, base, title, wanted=wanted) if asked else None
    if wanted or (paper is not None and paper.speaks):
        return _by_looks(source, paper, base, wish, new_id)
    marked = is_marked(source)
    if how is How.BRACKETS and not marked:
        raise MotionError(
            say("The source has no words marked [DELETE:] or [INSERT:]."),
            say("Take it as the whole text if it is that."),
        )
    if marked and how in (How.AUTO, How.BRACKETS):
        from motion_editor.tasks.unmarked import in_words

        own = in_words(motion, source, base, new_id)
        if own is not None:
            return own
        amendment, remarks = read_brackets(words_of(source), base, new_id)
        said = say("It was read as bracketed words.")
        return Found(amendment, How.BRACKETS, (*source.remarks, *remarks), said)
    if paper is not None and paper.is_lost:
        return _by_clean_text(source, paper, base, new_id)
    return _rival(motion, source, target, wish, new_id)


def _by_tracked(motion: Motion, source: Source, wish: Wish) -> bool:
    """Whether a source is read by its tracked changes: as it is wished, or because it has some."""
    if wish.how is How.TRACKED:
        return True
    if wish.how is not How.AUTO or source.kind is not Kind.WORD:
        return False
    from motion_editor.tasks.tracked_in import reviewers_in

    return bool(reviewers_in(motion, source, wish))


def less_refused(motion: Motion, target: Base, found: Found, choices: Choices) -> Found:
    """What was found less the changes that are left out by choice, which are its parts then.

    Of instructions those are left out already.
    """
    if not choices.refused or found.how is How.INSTRUCTIONS:
        return found
    labels = base_labels(motion, target)
    whole, refused = found.amendment.clauses, choices.refused
    gone = left_out(whole, refused, motion.details.numbering, labels)
    amendment = replace(found.amendment, clauses=without(whole, refused))
    return replace(found, amendment=amendment, parts=gone)


def _by_looks(
    source: Source, paper: Paper | None, base: Clauses, wish: Wish, new_id: NewId
) -> Found:
    amendment, remarks, said, lines = read_paper(paper, base, wish, new_id)
    return Found(amendment, How.FORMATTED, (*source.remarks, *remarks), said, lines)


def _by_clean_text(source: Source, paper: Paper, base: Clauses, new_id: NewId) -> Found:
    """The clean text of a paper whose marking was lost; MotionError where it has none."""
    clauses, remarks, said = read_clean(paper, base, new_id)
    return Found(ReadAmendment(clauses), How.WHOLE, (*source.remarks, *remarks), said)


def _rival(motion: Motion, source: Source, target: Base, wish: Wish, new_id: NewId) -> Found:
    """The amendment that a whole text makes; under AUTO instructions where it is none."""
    reading = reading_of(source, new_id, amendment=True)
    clauses, remarks = compared(base_clauses(motion, target), reading, new_id)
    told: tuple[Remark, ...] = ()
    if wish.how is How.AUTO and source.kind is not Kind.MOTION:
        labels = base_labels(motion, target)
        words, style, strict = words_of(source), motion.details.numbering, not wish.look
        made = preferred(words, clauses, style, labels, new_id, wish.choices, strict=strict)
        if made is not None:
            return _by_instructions(source, made)
        told = instruction_like(words, clauses)
    gone = stranger(clauses, wish)
    details = reading.details
    amendment = ReadAmendment(
        clauses, details.mover, details.seconder, details.group, reading.label
    )
    said = say("It was read as the whole amended text.")
    doubts = (*told, *gone, *on_struck(source), *_on_unread_marks(clauses), *_on_not_taken(source))
    return Found(amendment, How.WHOLE, (*remarks, *doubts), said)


def _on_not_taken(source: Source) -> tuple[Remark, ...]:
    """A remark where the source is a motion's file that has amendments itself."""
    count = len(own_motion(source)[0].amendments) if source.kind is Kind.MOTION else 0
    if not count:
        return ()
    said = many(
        "The source is a motion's file with {n} amendments: only its text was taken. Receive it "
        "to take in the amendments.",
        "The source is a motion's file with an amendment: only its text was taken. Receive it to "
        "take in the amendment.",
        count,
    )
    return (Remark(said, guess=True),)


def _on_unread_marks(clauses: Clauses) -> tuple[Remark, ...]:
    """A remark where brackets that seem to mark a change came in as words of the text."""
    found = (like_a_mark(run.text) for item in clauses for run in item.runs if run.state is ADDED)
    sign = next(filter(None, found), "")
    if not sign:
        return ()
    said = say(
        "{words} seems to mark a change, and was taken as words of the text. Marks are written "
        "[DELETE:] … [TO HERE] and [INSERT:] … [TO HERE].",
        words=quoted(sign),
    )
    return (Remark(said, guess=True),)


def _instructed(motion: Motion, source: Source, target: Base, wish: Wish, new_id: NewId) -> Found:
    """The amendment that the instructions in a source make."""
    base = base_clauses(motion, target)
    labels = base_labels(motion, target)
    style = motion.details.numbering
    words, strict = words_of(source), not wish.look
    made = instructed(words, base, style, labels, new_id, wish.choices, strict=strict)
    return _by_instructions(source, made)


def _by_instructions(source: Source, made: Instructed) -> Found:
    remarks = (*source.remarks, *made.remarks)
    return Found(
        made.amendment, How.INSTRUCTIONS, remarks, made.said,
        parts=made.parts, quoted=made.quoted, clean=made.clean,
    )  # fmt: skip


def _also_a_label(motion: Motion, to: str) -> list[Remark]:
    """A remark where a number names a version and an amendment alike."""
    wanted = to.strip()
    if not is_version_name(wanted) or all(item.label != wanted for item in motion.amendments):
        return []
    return [
        Remark(
            say(
                "“{label}” was taken as version {label}; “Amendment {label}” is the amendment.",
                label=wanted,
            )
        )
    ]


def called(
    motion: Motion, found: Found, wish: Wish
) -> tuple[ReadAmendment, str, tuple[Remark, ...]]:
    """The amendment with its own people, its label, and what of the source was not taken."""
    own = found.amendment
    remarks: list[Remark] = []
    if found.how is How.WHOLE:
        own, remarks = _without_the_motions_people(own, motion.details)
    if wish.label:
        return own, fresh_label(motion, wish.label), tuple(remarks)
    if own.label and is_free_label(motion, own.label):
        return own, own.label, tuple(remarks)
    label = next_label(motion)
    if own.label:
        said = say(
            "The source calls itself “{found}”, which names something else; it is “{label}”. "
            "Give it another label if it is to have one.",
            found=own.label,
            label=label,
        )
        remarks.append(Remark(said))
    return own, label, tuple(remarks)


def _without_the_motions_people(
    found: ReadAmendment, about: Details
) -> tuple[ReadAmendment, list[Remark]]:
    """The amendment without those who move and second the motion itself.

    They stand at the head of the motion's text, amended or not, and are not the amendment's.
    """
    if not found.mover or found.mover != about.mover:
        return found, []
    own = replace(found, mover=NOBODY)
    if found.seconder == about.seconder:
        own = replace(own, seconder=NOBODY)
    said = say(
        "The source names {name} as mover, who moves the motion itself; nobody was taken as the "
        "amendment's. Name its mover.",
        name=found.mover.full,
    )
    return own, [Remark(said)]


def _made(found: ReadAmendment, base: Base, label: str, wish: Wish, id: str) -> Amendment:
    text = AmendmentText(TextKind.NOTIFIED, base, found.clauses)
    return Amendment(
        id,
        label,
        (text,),
        person(wish.mover) if wish.mover else found.mover,
        person(wish.seconder) if wish.seconder else found.seconder,
        typed(wish.group, say("the group")) or found.group,
    )


def _report(motion: Motion, amendment: Amendment, how: str, carried: list[CarriedOver]) -> Report:
    base = amendment.notified.base
    style = motion.details.numbering
    printed: tuple[str, ...] = ()
    if base.amendment:
        under = named(motion.amendment(base.amendment))
    else:
        version = motion.version(base.version)
        number, stage = number_of(motion, version), stage_of(motion, version)
        under = say("version {number} ({stage})", number=number, stage=stage)
        printed = version.labels
    parts = parts_of(amendment.notified.clauses, style, printed)
    return Report(
        say("Added {name}, against {text}.", name=named(amendment), text=under),
        how,
        parts,
        tuple(carried),
    )
