"""The findings on a motion and its open amendments; the clerk sets aside what is in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Aside, Motion
from motion_editor.core.numbering import labels
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import opening, say
from motion_editor.council.calendar import What, deadline
from motion_editor.council.checks.every import checked
from motion_editor.council.checks.finding import Finding, Rule
from motion_editor.council.checks.matter import Matter, Past, always, bare_words
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules
from motion_editor.tasks.dates import moment_of
from motion_editor.tasks.deadlines import standing
from motion_editor.tasks.evidence import key
from motion_editor.tasks.find import one_label
from motion_editor.tasks.length import length_of
from motion_editor.tasks.negative import negated
from motion_editor.tasks.notice import is_draft
from motion_editor.tasks.typed import typed


@dataclass(frozen=True, slots=True)
class Beside:
    """What a motion is checked against: its council, dates, and motions of now and before.

    `meeting` and `received`, ISO dates, go before those that the motion names. `came` says when
    the motion and its amendments were registered, by their ids. Once `going` says no, the check
    ends with a StoppedError.
    """

    profile: Profile
    meeting: str = ""
    received: str = ""
    past: tuple[Past, ...] = ()
    came: tuple[tuple[str, str], ...] = ()
    going: Callable[[], bool] = always


def check(motion: Motion, beside: Beside) -> tuple[Finding, ...]:
    """All findings: of the motion as it stands now, then of each open amendment."""
    found = list(check_motion(motion, beside))
    for item in motion.amendments:
        if item.open:
            own = check_amendment(motion, item, replace(beside, received=""))
            # The motion's own findings tell of all labels that several have.
            found += (it for it in own if it.rule is not Rule.LABEL)
    return tuple(found)


def check_motion(motion: Motion, beside: Beside) -> tuple[Finding, ...]:
    """The findings on the motion as it stands now, without its amendments."""
    return tuple(_with_notes(motion, checked(matter_of(motion, beside))))


def check_amendment(motion: Motion, item: Amendment, beside: Beside) -> tuple[Finding, ...]:
    """The findings on an amendment: on the whole of it, and on the words that it inserts.

    What the motion itself says is not told again; `received` is when the amendment was received.
    """
    meeting = beside.meeting or motion.details.meeting
    matter = _dated(_amending(motion, item, beside), meeting, What.AMENDMENTS, What.MINOR)
    found = (it for it in checked(matter) if not it.clause or _touches(item.text.clauses, it))
    return tuple(_with_notes(motion, (replace(it, amendment=item.id) for it in found)))


def matter_of(motion: Motion, beside: Beside) -> Matter:
    """The motion as it stands now, with all that it is checked against."""
    details, current = motion.details, motion.current
    moved_on = len(motion.versions) > 1
    matter = Matter(
        clauses=current.clauses,
        labels=current.labels or labels(current.clauses, details.numbering),
        title=details.title,
        mover=details.mover,
        seconder=details.seconder,
        signatories=details.signatories,
        group=details.group,
        received=beside.received or dict(beside.came).get(motion.id, details.received),
        profile=beside.profile,
        going=beside.going,
        notice=motion.notice.clauses if moved_on else (),
        issued=motion.notice.labels if moved_on else (),
        noted=frozenset(it.clause for it in motion.notes),
        shared=one_label(motion),
    )
    matter = _dated(matter, beside.meeting or details.meeting, What.MOTIONS)
    day = matter.meeting
    others = tuple(_others(motion, beside.past, day))
    return replace(
        matter,
        over=_over(motion, beside.profile, matter.rules),
        others=tuple(it for it in others if day and it.when == day),
        past=tuple(it for it in others if not (day and it.when == day)),
    )


def _others(motion: Motion, past: Sequence[Past], day: date | None) -> Iterator[Past]:
    """Each other motion once: a paper of one stands beside its file in many a folder."""
    ids = {motion.id}
    yield from _before(motion, past, day)
    texts: set[tuple[date | None, str]] = {
        (day, _folded(it.clauses)) for it in (motion.notice, motion.current) if day
    }
    for item in sorted(past, key=lambda it: it.paper):
        text = (item.when, item.text.casefold())
        if item.id not in ids and not (item.paper and text in texts):
            ids.add(item.id)
            texts.add(text)
            yield item


def _before(motion: Motion, past: Sequence[Past], day: date | None) -> Iterator[Past]:
    """The very motion at an earlier meeting, the last that decided on it."""
    own = [it for it in past if it.id == motion.id and it.outcome and not it.undecided]
    earlier = [it for it in own if day and it.when and it.when < day]
    if earlier:
        yield replace(max(earlier, key=lambda it: it.when or date.min), same=True)


def _folded(clauses: Clauses) -> str:
    return "\n".join(map(bare_words, clauses)).casefold()


def _amending(motion: Motion, item: Amendment, beside: Beside) -> Matter:
    now = proposed(item.text.clauses)
    notes = {it.clause for it in motion.notes}
    return Matter(
        clauses=now,
        labels=labels(now, motion.details.numbering),
        title=motion.details.title,
        mover=item.mover,
        seconder=item.seconder,
        group=item.group,
        received=beside.received or dict(beside.came).get(item.id, item.received),
        profile=beside.profile,
        going=beside.going,
        noted=frozenset(it.id for it in now if key(it) in notes),
        amends=True,
        base=original(item.text.clauses),
        draft=is_draft(motion, item),
        negated=negated(item.text.clauses),
        kept=_kept(item.text.clauses),
        shared=one_label(motion, item),
    )


def _dated(matter: Matter, meeting: str, motions: What, minor: What | None = None) -> Matter:
    """The matter with its meeting, its rules and its deadlines, or with why those are not known."""
    profile, day, received = matter.profile, None, matter.received
    wrong: MotionError | None = None
    due, other = None, None
    try:
        day = moment_of(meeting).date() if meeting else None
        if received:
            moment_of(received)  # or it is said that it is none
    except MotionError as error:
        received, wrong = "", error
    rules = standing(profile, day)
    try:
        if day is not None:
            due = deadline(rules, profile, day, motions)
            other = deadline(rules, profile, day, minor) if minor else None
    except MotionError as error:
        wrong = error
    return replace(
        matter, meeting=day, rules=rules, received=received, due=due, minor=other, uncounted=wrong
    )


def _over(motion: Motion, profile: Profile, rules: Rules | None) -> str:
    """That the motion is too long, in a sentence; "" where it is not."""
    limited = replace(profile, limit=profile.limit or (rules.words if rules else 0))
    length = length_of(motion, motion.current.clauses, limited)
    return opening(say("{length}.", length=length.said)) if length.over else ""


def _kept(clauses: Clauses) -> float:
    """How much of what the motion says stays, lead-ins apart."""
    points = [it for it in clauses if it.base_kind.role is not Role.LEAD_IN]
    stays = sum(len(run.text) for it in points for run in it.runs if run.state is KEPT)
    before = sum(len(it.original_text) for it in points)
    return min(stays / before, 1.0) if before else 1.0


def _touches(clauses: Clauses, finding: Finding) -> bool:
    """Whether a finding stands, in part at least, in words that the amendment inserts."""
    item = next((it for it in clauses if it.id == finding.clause), None)
    if item is None or item.wholly_added:
        return True
    at = 0
    for run in item.runs:
        if run.state is STRUCK:
            continue
        past = at + len(run.text)
        if run.state is ADDED and at < max(finding.end, finding.start + 1) and finding.start < past:
            return True
        at = past
    return False


def marked_span(item: Clause, start: int, end: int) -> tuple[int, int]:
    """Where characters of a clause's words as they stand if carried are in its marked words."""
    marked: list[int] = []
    at = 0
    for run in item.runs:
        if run.state is not STRUCK:
            marked += range(at, at + len(run.text))
        at += len(run.text)
    if not marked:
        return 0, 0
    first = marked[min(start, len(marked) - 1)]
    return first, marked[min(end, len(marked)) - 1] + 1 if end > start else first


def _with_notes(motion: Motion, found: Sequence[Finding] | Iterator[Finding]) -> Iterator[Finding]:
    notes = {(it.rule, it.subject, it.words): it.note for it in motion.asides}
    for item in found:
        note = notes.get((item.rule.value, item.subject, item.about), "")
        yield replace(item, note=note) if note else item


def set_aside(motion: Motion, finding: Finding, note: str) -> Motion:
    """The motion with a finding set aside, and why; MotionError where nothing is said.

    The motion itself where it is set aside in the same words already.
    """
    words = typed(note, say("the note"))
    if not words:
        raise MotionError(
            say("The note says nothing."), say("Write why this is in order: it is kept.")
        )
    made = Aside(finding.rule.value, finding.subject, finding.about, words)
    rest = tuple(it for it in motion.asides if not _is(it, finding))
    if made in motion.asides:
        return motion
    return replace(motion, asides=(*rest, made))


def take_back(motion: Motion, finding: Finding) -> Motion:
    """The motion with a finding no longer set aside."""
    rest = tuple(it for it in motion.asides if not _is(it, finding))
    return motion if rest == motion.asides else replace(motion, asides=rest)


def _is(aside: Aside, finding: Finding) -> bool:
    known = (finding.rule.value, finding.subject, finding.about)
    return (aside.rule, aside.subject, aside.words) == known
