"""Adding all that a source holds: of a Word file with tracked changes one amendment a reviewer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motion_editor.core.amendment import Base
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, phrase, say, strung
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.formats.word.provenance import Reviewer
from motion_editor.papers.wording import label as named
from motion_editor.tasks.amend import UnchangedError, amend, wanted_base
from motion_editor.tasks.carry import followed_on
from motion_editor.tasks.evidence import with_notes
from motion_editor.tasks.found import Found
from motion_editor.tasks.parts import guessed
from motion_editor.tasks.report import LEFT_OUT, Fate, Part, Report
from motion_editor.tasks.tracked_in import (
    NOBODY_TRACKED,
    comments_on,
    review_of,
    reviewers_in,
    standing,
    undecided,
    wanted,
)
from motion_editor.tasks.tracked_said import title
from motion_editor.tasks.wish import NO_WISH, How, Untracked, Wish


def amend_all(
    motion: Motion, source: Source, new_id: NewId, wish: Wish = NO_WISH
) -> tuple[Motion, Report]:
    """Add the amendments found in a source; MotionError where one label is given for several."""
    everybody = _reviewers(motion, source, wish)
    if len(everybody) < 2 or wish.reviewer.casefold() == NOBODY_TRACKED:
        return amend(motion, source, new_id, wish)
    chosen = wanted(motion, source, wish)
    _refuse_one_for_all(chosen, wish)
    target = wanted_base(motion, wish.to)
    motion, reports = _with_untracked(motion, source, new_id, wish, target)
    made: dict[Reviewer | None, str] = {}
    for whose in chosen:
        base: Base | None = target
        under = whose.on(everybody)
        if under in made:
            base = Base(amendment=made[under])
        elif under is not None:
            base = standing(motion, source, wish, whose)
        if base is None:
            reports.append(_without_ground(whose))
            continue
        own = replace(wish, reviewer=title(whose), how=How.TRACKED)
        try:
            motion, report = amend(motion, source, new_id, own, base)
        except UnchangedError as error:
            motion = with_notes(motion, error.found.notes)
            reports.append(_without_change(whose, error.found))
            continue
        made[whose] = motion.amendments[-1].id
        motion, carried = followed_on(motion, new_id)
        report = replace(report, carried=(*report.carried, *carried))
        reports.append(_told(report, named(motion.amendments[-1])))
    return motion, _joined([*reports, *_not_asked_for(chosen, everybody)])


def _with_untracked(
    motion: Motion, source: Source, new_id: NewId, wish: Wish, target: Base
) -> tuple[Motion, list[Report]]:
    """The motion with the edits that nobody tracked as an amendment, if they are to be taken."""
    unseen = undecided(motion, source, target, replace(wish, untracked=None))
    if unseen is None:
        return motion, []
    if wish.untracked is not Untracked.TAKE:
        left = tuple(Part(Fate.NOT_APPLIED, it.text, say(LEFT_OUT)) for it in unseen.remarks)
        return motion, [Report("", parts=left)]
    own = replace(wish, reviewer=NOBODY_TRACKED, mover="", seconder="", label="")
    motion, report = amend(motion, source, new_id, own, target)
    return motion, [report]


def with_review(motion: Motion, source: Source, new_id: NewId) -> tuple[Motion, tuple[Remark, ...]]:
    """A motion read from a Word file with the amendments that its tracked changes are.

    Comments on its clauses are notes on them.
    """
    wish = Wish(how=How.TRACKED, untracked=Untracked.LEAVE)
    if not _reviewers(motion, source, wish):
        return _with_comments(motion, source, wish)
    try:
        motion, report = amend_all(motion, source, new_id, wish)
    except UnchangedError:
        return _with_comments(motion, source, wish)
    except MotionError as error:
        motion, said = _with_comments(motion, source, wish)
        return motion, (Remark(error.message, guess=True), *said)
    guesses = (it.words for it in report.parts if it.fate is not Fate.APPLIED)
    told = (Remark(report.done), *(Remark(words, guess=True) for words in guesses))
    return motion, (*told, *report.remarks)


def _with_comments(motion: Motion, source: Source, wish: Wish) -> tuple[Motion, tuple[Remark, ...]]:
    """The motion with the comments of a file that amends nothing, and what is said of the file."""
    review = review_of(source, wish)
    notes, said = comments_on(motion, review)
    return with_notes(motion, notes), (*review.tracked, *said, *review.remarks)


def each_wish(motion: Motion, source: Source, wish: Wish) -> tuple[Wish, ...]:
    """A wish for each amendment that a source may hold, those that others stand on first."""
    if wish.reviewer or len(everybody := _reviewers(motion, source, wish)) < 2:
        return (wish,)
    named_ones = tuple(replace(wish, reviewer=title(it), how=How.TRACKED) for it in everybody)
    target = wanted_base(motion, wish.to)
    if undecided(motion, source, target, replace(wish, untracked=None)) is None:
        return named_ones
    return (replace(wish, reviewer=NOBODY_TRACKED, how=How.TRACKED), *named_ones)


def each_look(
    motion: Motion, source: Source, wish: Wish, new_id: NewId
) -> Iterator[tuple[Motion, Wish]]:
    """The same, each with the motion as it is once those before are taken in."""
    wishes = each_wish(motion, source, wish)
    for own in wishes:
        yield motion, own
        if len(wishes) > 1 and own.reviewer != NOBODY_TRACKED:
            try:
                motion, _ = amend(motion, source, new_id, own)
            except UnchangedError:
                continue


def _reviewers(motion: Motion, source: Source, wish: Wish) -> tuple[Reviewer, ...]:
    if source.kind is not Kind.WORD or wish.how not in (How.AUTO, How.TRACKED):
        return ()
    return reviewers_in(motion, source, wish)


def _refuse_one_for_all(chosen: Sequence[Reviewer], wish: Wish) -> None:
    if len(chosen) > 1 and (wish.label or wish.mover or wish.seconder):
        raise MotionError(
            say(
                "A label or a name is given for one, and the Word file has the changes of {n}: "
                "{names}.",
                n=len(chosen),
                names=strung([title(it) for it in chosen], "; "),
            ),
            say(
                "Say whose are meant (--reviewer NAME, or tick one in the window), or give label "
                "and people afterwards."
            ),
        )


def _without_change(whose: Reviewer, found: Found) -> Report:
    """That somebody's changes leave every word, role and level as it was, and what else is said.

    The first of the reviewers speaks for all of them; but nobody became a mover.
    """
    said = say("The tracked changes of {name} change no words, roles or levels here.",
               name=title(whose))  # fmt: skip
    rest = tuple(it for it in found.remarks if not it.may_go)
    told = (Remark(said), *(it for it in rest if not it.guess))
    return Report("", parts=guessed(rest), remarks=told)


def _without_ground(whose: Reviewer) -> Report:
    said = say("The changes of {name}", name=title(whose))
    why = say("they change words that are not in the motion: those changes were not taken")
    return Report("", parts=(Part(Fate.NOT_APPLIED, said, why),))


def _not_asked_for(chosen: Sequence[Reviewer], everybody: Sequence[Reviewer]) -> Iterator[Report]:
    """That others have changed the file as well, whose changes were not asked for."""
    others = [title(it) for it in everybody if it not in chosen]
    if others:
        said = say("Not asked for, and not taken: the changes of {names}.",
                   names=strung(others, "; "))  # fmt: skip
        yield Report("", remarks=(Remark(said),))


def _told(report: Report, name: str) -> Report:
    """The report with the amendment's name before each part."""
    parts = tuple(
        replace(it, words=say("{name}: {words}", name=name, words=phrase(it.words)))
        for it in report.parts
    )
    return replace(report, parts=parts)


def _joined(reports: Sequence[Report]) -> Report:
    done = [phrase(it.done) for it in reports if it.done]
    if not done:
        raise MotionError(
            say("Nothing of the Word file was taken in."),
            say("Take the changes on which the others stand as well."),
        )
    return Report(
        strung(done, " "),
        many(
            "The tracked changes of {n} reviewers were read, marked as they are in Word.",
            "The tracked changes of {n} reviewer were read, marked as they are in Word.",
            len(done),
        ),
        tuple(part for it in reports for part in it.parts),
        tuple(item for it in reports for item in it.carried),
        tuple(dict.fromkeys(remark for it in reports for remark in it.remarks)),
        tuple(dict.fromkeys(words for it in reports for words in it.doubts)),
    )
