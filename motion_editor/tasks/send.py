"""A copy to share: one amendment with what it was written over, or the motion without what is ours.

Nothing is in what is sent that the sender has not named: no drafts, no notes, no proceedings
(`LOG`), no snapshots and no work log.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Note, Version
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import has_changes
from motion_editor.core.votes import Votes
from motion_editor.core.wording import mark, phrase, say
from motion_editor.papers.wording import label as named
from motion_editor.store.parcels import Parcel
from motion_editor.tasks.evidence import key
from motion_editor.tasks.find import find_amendment
from motion_editor.tasks.notice import AMENDMENT_DRAFTED, no_notice


class Also(Enum):
    """What else may go with what is sent; the values are those of the command line."""

    EVIDENCE = mark("evidence")
    DRAFTS = mark("drafts")
    LOG = mark("log")
    COUNCIL = mark("council")
    SNAPSHOTS = mark("snapshots")
    WORK = mark("work-log")


NOTHING: frozenset[Also] = frozenset()


@dataclass(frozen=True, slots=True)
class Left:
    """How many drafts, notes, events and the like do not go with what is sent, or might go."""

    drafts: int = 0
    evidence: int = 0
    log: int = 0
    snapshots: int = 0
    work: int = 0


def parcel(
    motion: Motion, label: str, also: Collection[Also] = NOTHING
) -> tuple[Parcel, tuple[str, ...]]:
    """The amendment with this label to be sent by itself, and what is to be known of it.

    Its texts go with the versions they amend, whole, and with the texts of other amendments that
    they amend. MotionError where such a one is a draft that the sender has not named.
    """
    amendment = find_amendment(motion, label)
    if no_notice(motion, amendment) and not has_changes(amendment.text.clauses):
        raise MotionError(
            say("{name} changes nothing yet.", name=named(amendment)),
            say("Write the amendment first, then send it."),
        )
    needed = _under(motion, amendment)
    for item in map(motion.amendment, needed):
        if no_notice(motion, item) and Also.DRAFTS not in also:
            raise MotionError(
                say(
                    "{name} amends {other}, a draft, whose words would go with it.",
                    name=named(amendment),
                    other=named(item),
                ),
                say("Record notice of that one first, or name drafts among what goes along."),
            )
    under = (_texts_alone(motion.amendment(id), many) for id, many in needed.items())
    sent = [*under, _plain(amendment, also)]
    bases = tuple(_base(it) for it in motion.versions if it.id in _versions_of(sent))
    if not bases:
        raise MotionError(
            say("The text that {name} amends is not in this file.", name=named(amendment)),
            say("Send it from the copy in which it was written."),
        )
    events = [it for it in motion.proceedings if it.subject == amendment.id]
    part = Motion(
        motion.id,
        _known_by(motion.details, also),
        bases,
        tuple(sent),
        tuple(events) if Also.LOG in also else (),
        profile=motion.profile if Also.COUNCIL in also else "",
    )
    part = replace(part, notes=_notes(motion, part) if Also.EVIDENCE in also else ())
    draft = no_notice(motion, amendment)
    return Parcel(part, draft and Also.DRAFTS in also), tuple(_of_parcel(motion, amendment, also))


def _of_parcel(motion: Motion, amendment: Amendment, also: Collection[Also]) -> Iterator[str]:
    """What is to be known of an amendment that is sent by itself."""
    if no_notice(motion, amendment):
        yield _of_draft(amendment, kept=Also.DRAFTS in also)
    if amendment.outcome is not None and not amendment.open and Also.LOG not in also:
        yield _of_fate(amendment, amendment.outcome)
    if {Also.SNAPSHOTS, Also.WORK} & set(also):
        yield say("Snapshots and the work log go with the motion alone, and were left out.")


def copy(
    motion: Motion, also: Collection[Also] = NOTHING, without: Collection[str] = ()
) -> tuple[Motion, Left, tuple[str, ...]]:
    """The motion to be shared, how much was left out of it, and what is to be known.

    `without` are the ids of amendments that are left out in any case, and not counted.
    """
    out = set(without)
    if Also.DRAFTS not in also:
        out |= {it.id for it in motion.amendments if no_notice(motion, it)}
    remarks: list[str] = []
    for item in _on_top(motion, out):
        out.add(item.id)
        said = say("{name} amends one that is left out, and is left out too.", name=named(item))
        remarks.append(said)
    made = replace(
        motion,
        amendments=tuple(
            _plain(it, also, fate=True) for it in motion.amendments if it.id not in out
        ),
        proceedings=tuple(_events(motion, out, also)),
        notes=(), asides=(),
        order=tuple(id for id in motion.order if id not in out),
        kept=motion.kept if Also.SNAPSHOTS in also else (),
        log=motion.log if Also.WORK in also else (),
    )  # fmt: skip
    remarks += [_of_snapshots()] if made.kept else []
    notes = _notes(motion, made) if Also.EVIDENCE in also else ()
    made = replace(made, notes=notes, details=_details(motion.details, made))
    made = made if Also.COUNCIL in also else replace(made, profile="")
    left = Left(
        len(out.difference(without)),
        0 if Also.EVIDENCE in also else len(motion.notes),
        len(motion.proceedings) if Also.LOG not in also else 0,
        len(motion.kept) - len(made.kept),
        len(motion.log) - len(made.log),
    )
    return made, left, tuple(remarks)


def could_go(motion: Motion, label: str = "") -> Left:
    """What may go along with an amendment, or with the motion where none is named."""
    if not label:
        drafts = sum(no_notice(motion, it) for it in motion.amendments)
        notes = len(_notes(motion, motion))
        return Left(drafts, notes, len(motion.proceedings), len(motion.kept), len(motion.log))
    everything, _ = parcel(motion, label, tuple(Also))
    part = everything.motion
    drafts = sum(no_notice(motion, motion.amendment(it.id)) for it in part.amendments)
    return Left(drafts, len(part.notes), len(part.proceedings))


def _known_by(about: Details, also: Collection[Also]) -> Details:
    """What people know the motion by; with the council's profile goes what it is called."""
    council = about.council if Also.COUNCIL in also else ""
    return Details(title=about.title, reference=about.reference, council=council)


def _of_draft(amendment: Amendment, *, kept: bool) -> str:
    if kept:
        return say(
            "{name} is a draft, and is sent as one: it can be altered there.", name=named(amendment)
        )
    return say(
        "{name} is a draft here, of which no notice is recorded; where it is received it counts "
        "as notified.",
        name=named(amendment),
    )


def _of_fate(amendment: Amendment, outcome: Outcome) -> str:
    return say(
        "{name} has been decided here ({outcome}), which is in the proceedings and is not sent "
        "without them.",
        name=named(amendment),
        outcome=phrase(outcome.value),
    )


def _of_snapshots() -> str:
    return say(
        "The snapshots hold the motion as it was with all that stood in it: drafts, notes and "
        "proceedings too."
    )


def _under(motion: Motion, amendment: Amendment) -> dict[str, int]:
    """The ids of the amendments whose texts an amendment needs, the lowest first, and how many."""
    out: dict[str, int] = {}
    for text in amendment.texts:
        base = text.base
        if base.amendment:
            below = motion.amendment(base.amendment)
            out |= {id: max(many, out.get(id, 0)) for id, many in _under(motion, below).items()}
            out[below.id] = max(base.text + 1, out.get(below.id, 0))
    return out


def _on_top(motion: Motion, out: Collection[str]) -> Iterator[Amendment]:
    """The amendments that need the text of one that is left out, directly or not."""
    for item in motion.amendments:
        if item.id not in out and any(id in out for id in _under(motion, item)):
            yield item


def _texts_alone(item: Amendment, many: int) -> Amendment:
    """An amendment as the base of another: what it is called, and its first texts."""
    return Amendment(item.id, item.label, item.texts[:many])


def _plain(item: Amendment, also: Collection[Also], *, fate: bool = False) -> Amendment:
    """An amendment without what the proceedings hold; with `fate` its outcome stays."""
    if Also.LOG in also:
        return item
    return replace(item, outcome=item.outcome if fate else None, votes=Votes())


def _base(version: Version) -> Version:
    """A version as the base of an amendment: what it reads, not what made it."""
    return Version(version.id, version.kind, version.clauses, version.labels)


def _versions_of(amendments: Iterable[Amendment]) -> set[str]:
    return {text.base.version for item in amendments for text in item.texts}


def _texts(motion: Motion) -> Iterator[Clauses]:
    for version in motion.versions:
        yield version.clauses
        yield version.change
    for item in motion.amendments:
        for text in item.texts:
            yield text.clauses


def _notes(motion: Motion, sent: Motion) -> tuple[Note, ...]:
    """The notes on clauses that are sent."""
    there = {key(item) for clauses in _texts(sent) for item in clauses}
    return tuple(it for it in motion.notes if it.clause in there)


def _events(motion: Motion, out: Collection[str], also: Collection[Also]) -> Iterator[Event]:
    """What happened, if it is sent; else what tells that a draft is one."""
    drafts = {it.id for it in motion.amendments if no_notice(motion, it)} - set(out)
    for event in motion.proceedings:
        if event.subject in out:
            continue
        if Also.LOG in also or (event.subject in drafts and event.kind == AMENDMENT_DRAFTED):
            yield event


def _details(about: Details, sent: Motion) -> Details:
    """The details; of the words that are right in the motion only those that are sent anyway."""
    text = "\n".join(item.text for clauses in _texts(sent) for item in clauses).casefold()
    return replace(about, words=tuple(it for it in about.words if it.casefold() in text))
