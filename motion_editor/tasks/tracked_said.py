"""What is said of a Word file whose tracked changes are read: whose, what beside, what of notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from motion_editor.core.amendment import Clash
from motion_editor.core.motion import Motion, Note
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import KEPT, STRUCK
from motion_editor.core.wording import mark, say
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.names import same
from motion_editor.formats.reading import Remark, quoted
from motion_editor.formats.word.provenance import Reviewer
from motion_editor.formats.word.review_in import Comment, Review, person_of
from motion_editor.formats.word.reviewed import Reviewed
from motion_editor.formats.word.texts_in import Texts
from motion_editor.tasks.find import number_of, stage_of
from motion_editor.tasks.parts import remark_keys
from motion_editor.tasks.untracked import Untracked as Unseen
from motion_editor.tasks.wish import Untracked, Wish

COMMENT = "comment"
"""The kind of note that a comment becomes."""

_NAMELESS = mark(
    "The file does not say who made its tracked changes: Word has taken the name out. Nobody was "
    "taken as the mover; give one (--mover or set --amendment, or Mover in the window)."
)
_MOVER = mark(
    "{name} signed the changes in Word, and was taken as the mover. If that is not so, say who "
    "moves it (--mover or set --amendment, or Mover in the window)."
)
_ALIKE = mark(
    "{one} and {other} may be one person who signed in two ways. If so, read the file again and "
    "say so (--one-person “{first} = {second}”, or as you are asked in the window)."
)
_FITS = mark(
    "With its tracked changes refused the file is version {number} ({stage}), word for word. If "
    "it amends that one, say so (--to {number}, or Amends in the window): it is then carried over."
)
_BESIDE = mark("A tracked change by {name} beside the motion's text was not taken: {words}")
_CARRIED = mark(
    "A tracked change meets an edit that nobody tracked and that was not taken. It was made in "
    "the motion's own words, “{ours}”, which now read “{theirs}”."
)
_NOTED = mark("The comment by {name} was kept as a note on the clause: “{words}”.")
_UNNOTED = mark("A comment by {name} stands on no clause and was left out: “{words}”.")


def title(whose: Reviewer) -> str:
    """What a reviewer's changes are called: by the name, and by whose words they change."""
    name = whose.name or say("nobody named")
    if whose.under is None:
        return name
    return say("{name}, on the changes of {other}", name=name, other=title(whose.under))


def alike(found: Sequence[Reviewer]) -> Iterator[tuple[str, str]]:
    """The pairs of ways of signing that may be one person's."""
    names = dict.fromkeys(it.name for it in found if it.name)
    for one, other in combinations(names, 2):
        first, second = person_of(one), person_of(other)
        if first and second and (same(first, second) or same(second, first)):
            yield one, other


def of_untracked(unseen: Unseen, wish: Wish, *, alone: bool) -> Iterator[Remark]:
    """What is said of the edits that nobody tracked: a guess only while it is to be decided."""
    for remark in unseen.remarks:
        if not alone or wish.untracked is Untracked.TAKE:
            yield replace(remark, guess=False, may_go=False)
        elif wish.untracked is Untracked.LEAVE:
            yield replace(remark, left_out=True, may_go=False)
        else:
            yield remark


def mover_of(whose: Reviewer, wish: Wish) -> tuple[Person, tuple[Remark, ...]]:
    """The mover by the name that signed the changes, which is a guess."""
    if wish.mover:
        return NOBODY, ()
    person = person_of(whose.name)
    if not person:
        return NOBODY, (Remark(say(_NAMELESS), guess=True),)
    remark = Remark(say(_MOVER, name=whose.name), guess=True, may_go=True)
    if remark_keys((remark,))[0] in wish.choices.refused:
        person = NOBODY
    return person, (remark,)


def on_alike(found: Sequence[Reviewer]) -> Iterator[Remark]:
    """That two ways of signing may be one person's."""
    for one, other in alike(found):
        said = say(_ALIKE, one=quoted(one), other=quoted(other), first=one, second=other)
        yield Remark(said, guess=True)


def on_met(clash: Clash) -> Remark:
    """Where a change was made in our words, not in those that the file has there."""
    said = say(_CARRIED, ours=clash.base.strip(), theirs=clash.amendment.strip())
    return Remark(said, guess=True)


def on_beside(review: Review, made: Reviewed) -> Iterator[Remark]:
    """A remark for each paragraph beside the text that the reviewer changed."""
    both = (*made.before.clauses, *made.after.clauses)
    used = {para for it in both for para in it.stands_in(review.flow)}
    for line in review.changed_lines(made.whose):
        if line.number - 1 not in used:
            words = "".join(_critic(line))
            yield Remark(say(_BESIDE, name=title(made.whose), words=words))


def _critic(line: SourceLine) -> Iterator[str]:
    for run in line.runs:
        if run.state is KEPT:
            yield run.text
        else:
            yield f"{{--{run.text}--}}" if run.state is STRUCK else f"{{++{run.text}++}}"


def notes(review: Review, made: Reviewed) -> Iterator[Note]:
    """The comments on clauses as notes."""
    for item in review.comments:
        if item.para in made.at:
            yield note_of(item, made.at[item.para])


def note_of(comment: Comment, clause: str) -> Note:
    """A comment as a note on a clause."""
    who = comment.author or say("Somebody")
    return Note(clause, COMMENT, str(say("{name}: {words}", name=who, words=comment.words)))


def told_of(comment: Comment, *, noted: bool) -> Remark:
    """That a comment became a note, or that it stands on no clause."""
    name = comment.author or say("somebody who is not named")
    return Remark(say(_NOTED if noted else _UNNOTED, name=name, words=comment.words))


def on_comments(
    review: Review, texts: Texts, made: Reviewed, everybody: Sequence[Reviewer]
) -> Iterator[Remark]:
    """Of each comment that it became a note, or that it stands on no clause."""
    old = {para for it in made.before.clauses for para in it.stands_in(review.flow)}
    every = (it for whose in everybody for it in texts.text(whose).clauses)
    put_in = {para for it in every for para in it.stands_in(review.flow)} - old
    for item in review.comments:
        if item.para in made.at:
            yield told_of(item, noted=True)
        elif item.para not in put_in:
            yield told_of(item, noted=False)


def doubts(motion: Motion, texts: Texts, unseen: Unseen, wish: Wish) -> tuple[str, ...]:
    """A sentence where the file, its changes refused, is an earlier version word for word."""
    if wish.to or not unseen.keys:
        return ()
    words = [it.text for it in texts.text().clauses]
    for version in reversed(motion.versions[:-1]):
        if [it.text for it in version.clauses] == words:
            number = number_of(motion, version)
            return (say(_FITS, number=number, stage=stage_of(motion, version)),)
    return ()
