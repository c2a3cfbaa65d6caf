"""What the meeting is shown: what is being voted on, the change in words and marked, the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Clause
from motion_editor.core.footnotes import spoken
from motion_editor.core.motion import Motion, VersionKind
from motion_editor.core.text import KEPT, State
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import opening, phrase, say
from motion_editor.meeting.proceedings import Stage, standing, text_then
from motion_editor.papers.instructions import sentences
from motion_editor.papers.marked import marked_lines
from motion_editor.papers.wording import reading
from motion_editor.tasks.show import Text
from motion_editor.tasks.timeline import subject_name, text_at


@dataclass(frozen=True, slots=True)
class Shown:
    """A clause as it is shown: its label, its depth, and its words by how they are marked."""

    label: str
    level: int
    head: bool
    pieces: tuple[tuple[str, State], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the chair's view shows.

    `head` says how it stands, `name` what it is about, `people` whose it is; `changes` are the
    amendment in words, `marked` the clauses that it changes, `result` the text if it is carried,
    or the text itself where no amendment is before the meeting. `clashes` are in the way.
    """

    title: str
    head: str
    name: str
    people: str
    changes: tuple[str, ...]
    marked: tuple[Shown, ...]
    result: tuple[Shown, ...]
    clashes: tuple[str, ...] = ()

    @property
    def amends(self) -> bool:
        """Whether it is about an amendment."""
        return bool(self.changes or self.marked)


def sheet(motion: Motion, then: Stage | None = None, *, first: bool = False) -> Sheet:
    """What the meeting is shown now, or was at another stage; `first` is before it began."""
    stage = Stage(motion.notice.id) if first else then or standing(motion)
    text = text_at(motion, stage)
    known = {it.id: it for it in motion.amendments}
    amendment = known.get(stage.before)
    people = _people(motion, stage)
    if amendment is None:
        result = tuple(_clauses(text.clauses, text.new))
        name = opening(_motion_name(motion, stage))
        return Sheet(motion.details.title, _head(motion, stage), name, people, (), (), result)
    tracked = text_then(motion, stage, amendment.id)
    changes = tuple(sentences(text.clauses, motion.details.numbering, text.old))
    if not has_changes(text.clauses):
        changes = (say("It changes nothing in the text."),)
    clashes = tuple(
        say(
            "Not settled: the text has {base}, the amendment {amendment}.",
            base=reading(it.base, brief=True),
            amendment=reading(it.amendment, brief=True),
        )
        for it in tracked.open_clashes
    )
    result = tuple(_clauses(proposed(text.clauses), text.new))
    name = opening(subject_name(motion, stage.before))
    return Sheet(
        motion.details.title, _head(motion, stage), name, people, changes,
        tuple(_marked(text)), result, clashes,
    )  # fmt: skip


def _head(motion: Motion, stage: Stage) -> str:
    """How it stands, in a word or two."""
    if stage.adjourned:
        return say("The meeting is adjourned")
    if stage.put:
        return say("Being voted on")
    if motion.outcome is not None and motion.id in stage.ended:
        return say("Decided: {outcome}", outcome=phrase(motion.outcome.value))
    return say("Under debate") if stage.before else say("As it stands")


def _motion_name(motion: Motion, stage: Stage) -> str:
    """The motion is substantive from its first amendment on, whatever was altered after that."""
    at = motion.versions.index(motion.version(stage.version))
    if any(it.kind is VersionKind.SUBSTANTIVE for it in motion.versions[: at + 1]):
        return say("the substantive motion")
    return say("the motion")


def _people(motion: Motion, stage: Stage) -> str:
    """Who moves and seconds what is before the meeting."""
    known = {it.id: it for it in motion.amendments}
    item = known.get(stage.before)
    mover, seconder = (
        (item.mover, item.seconder) if item else (motion.details.mover, motion.details.seconder)
    )
    if not mover:
        return ""
    if not seconder:
        return say("Moved by {mover}", mover=mover.full)
    return say("Moved by {mover}, seconded by {seconder}", mover=mover.full, seconder=seconder.full)


def _clauses(clauses: Sequence[Clause], labels: Sequence[str]) -> Iterator[Shown]:
    for item, label in zip(clauses, labels, strict=True):
        pieces = ((_heard(item.text), KEPT),)
        yield Shown(label, item.level, item.role.value == "lead-in", pieces)


def _heard(text: str) -> str:
    """The words with footnotes named, and the space before them left where it is."""
    return text[: len(text) - len(text.lstrip())] + spoken(text)


def _marked(text: Text) -> Iterator[Shown]:
    """The clauses that the amendment changes, marked; its label is that of the text amended."""
    base = original(text.clauses)
    labels = dict(zip((it.id for it in base), text.old, strict=True))
    for line in marked_lines(text.clauses):
        pieces = tuple((_heard(it.text), it.state) for it in line.pieces if not it.marker)
        if line.state is KEPT and all(state is KEPT for _, state in pieces):
            continue
        label = labels.get(line.clause, "") if line.state.value != "added" else ""
        yield Shown(label, line.level, line.role.value == "lead-in", pieces)
