"""What the lists on the left say, row by row. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import without
from motion_editor.core.motion import Motion, Version
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import capital
from motion_editor.papers import wording
from motion_editor.papers.agreed import agreed_words, part_that_made
from motion_editor.tasks.find import is_decided, stage_of
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.state import Shown, View, base_version, if_carried
from motion_editor.ui.tongue import many, mark, tr

_PART_ACCEPTED = mark("{amendment} accepted in part")
_PART_CARRIED = mark("{amendment} carried in part")


class Dot(Enum):
    """What stands before a row."""

    FULL = "full"
    RING = "ring"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class LifeRow:
    """A version, an amendment or a preview; `colour` is an amendment's place, -1 for none."""

    shown: Shown
    title: str
    under: str
    dot: Dot
    colour: int = -1
    chip: str = ""
    depth: int = 0

    @property
    def spoken(self) -> str:
        """The row in words, for those who hear it."""
        return ", ".join(it for it in (self.title, self.chip, self.under) if it)


class LifeRows:
    """The rows of one motion, worked out once however often another text of it is shown."""

    def __init__(self, motion: Motion) -> None:
        self.motion = motion
        self._known = _known_rows(motion)
        self._next: Amendment | None = None

    def of(self, shown: Shown) -> tuple[LifeRow, ...]:
        """Versions from notice on, with the amendments that stand on each; then what may come."""
        preview = self._preview(shown)
        return (*self._known, preview) if preview else self._known

    def _preview(self, shown: Shown) -> LifeRow | None:
        """What the motion would read like if the amendment in hand, or the next, is carried."""
        motion = self.motion
        waiting = [it for it in motion.amendments if it.open]
        if not waiting or is_decided(motion):
            return None
        item = next((it for it in waiting if it.id == shown.amendment), None)
        if item is None:
            item = self._next = self._next or _next(motion, waiting)
        where = Shown(amendment=item.id, view=View.CARRIED)
        return LifeRow(where, tr("Substantive motion"), if_carried(motion, item), Dot.DASHED)


def life_rows(motion: Motion, shown: Shown) -> tuple[LifeRow, ...]:
    """Versions from notice on, each with the amendments that stand on it; then what may come."""
    return LifeRows(motion).of(shown)


def _known_rows(motion: Motion) -> tuple[LifeRow, ...]:
    out: list[LifeRow] = []
    on: dict[str, list[tuple[int, Amendment]]] = {}
    for placed in enumerate(motion.amendments):
        on.setdefault(base_version(motion, placed[1].text).id, []).append(placed)
    for version in motion.versions:
        out.append(_version_row(motion, version))
        hung = _hung(_under(on.get(version.id, ())), "", 1)
        out += (_amendment_row(motion, it, at, depth) for at, it, depth in hung)
    return tuple(out)


_Under = Mapping[str, Sequence[tuple[int, Amendment]]]
"""Amendments with their places in the motion, by the id of the one they amend; "" for none."""


def _under(ours: Sequence[tuple[int, Amendment]]) -> _Under:
    known = {it.id for _, it in ours}
    out: dict[str, list[tuple[int, Amendment]]] = {}
    for at, item in ours:
        parent = item.text.base.amendment
        out.setdefault(parent if parent in known else "", []).append((at, item))
    return out


def _hung(under: _Under, parent: str, depth: int) -> Iterator[tuple[int, Amendment, int]]:
    """Each amendment by its place, how deep it hangs, and below it those that amend it."""
    for at, item in under.get(parent, ()):
        yield at, item, depth
        yield from _hung(under, item.id, depth + 1)


def _version_row(motion: Motion, version: Version) -> LifeRow:
    stage = tr(stage_of(motion, version))
    dot = Dot.FULL if version.id in (motion.notice.id, motion.current.id) else Dot.RING
    made = next((it for it in motion.amendments if it.id == version.amendment), None)
    part = part_that_made(motion, version)
    under = _outcome_words(made, part) if made else version.why
    if version.id == motion.notice.id and not under:
        received = motion.details.received
        # The day alone fits the line; the hour is among the details.
        day = wording.date(received.partition("T")[0])
        under = tr("received {day}", day=day) if received else tr("as drafted")
    if motion.outcome is not None and version.id == motion.current.id:
        under = tr("the motion: {outcome}", outcome=tr(motion.outcome.value))
    return LifeRow(Shown(version=version.id), capital(stage), under, dot)


def _outcome_words(amendment: Amendment, part: Event | None) -> str:
    name = wording.label(amendment)
    if part is not None:
        accepted = part.outcome == Outcome.ACCEPTED.value
        pattern = _PART_ACCEPTED if accepted else _PART_CARRIED
        return tr(pattern, amendment=name)
    if amendment.outcome is Outcome.ACCEPTED:
        return tr("{amendment} accepted", amendment=name)
    return tr("{amendment} carried", amendment=name)


def _amendment_row(motion: Motion, item: Amendment, at: int, depth: int) -> LifeRow:
    people = ", ".join(person.name for person in (item.mover, item.seconder) if person)
    under = people or tr("no mover yet")
    if item.text.base.amendment:
        to = wording.label(motion.amendment(item.text.base.amendment))
        under = tr("to {amendment} · {movers}", amendment=to, movers=under)
    agreed = agreed_words(motion, item)
    if agreed:
        under = tr("{agreed} · {movers}", agreed=tr(agreed), movers=under)
    title, chip = tr(wording.label(item)), _chip(motion, item)
    return LifeRow(Shown(amendment=item.id), title, under, Dot.FULL, at, chip, depth)


def _chip(motion: Motion, item: Amendment) -> str:
    """How an amendment stands, in a word or two."""
    clashes = len(item.text.open_clashes)
    if clashes:
        return many("{n} clashes", "{n} clash", clashes)
    if item.open and is_decided(motion):
        return tr("not decided")
    if is_draft(motion, item):
        return tr("draft")
    return tr(item.outcome.value) if item.outcome else tr("open")


def _next(motion: Motion, waiting: Sequence[Amendment]) -> Amendment:
    """The one that is to be voted on first."""
    if len(waiting) == 1:
        return waiting[0]
    # Only where there is anything to order: it is not wanted at the start.
    from motion_editor.meeting.order import ordered

    first = ordered(motion).to_vote[:1]
    return motion.amendment(first[0]) if first else waiting[0]


def no_changes(motion: Motion) -> str:
    """What stands where changes would, while the motion's own text is shown."""
    if motion.amendments:
        return tr(
            "This is the motion’s own text. Choose an amendment on the left to see its changes."
        )
    if is_decided(motion):
        return tr("This is the motion’s own text. It was decided without an amendment.")
    return tr(
        "No amendment yet. Propose amendment opens a tracked copy; its changes are listed here."
    )


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A clause in the outline."""

    text: str
    head: bool
    level: int = 0
    struck: bool = False
    new: bool = False


MOST = 90
"""More characters than fit the list are never shown."""


def outline_row(item: Clause, label: Label) -> OutlineRow:
    """One clause, its label before it; lead-ins as heads."""
    words = " ".join(without(item.proposed_text)[: MOST * 2].split())
    words = words or " ".join(item.text.split())
    words = words[:MOST]
    if item.role is Role.LEAD_IN:
        return OutlineRow(words or tr("(empty)"), True, struck=item.wholly_struck)
    number = label.text.rstrip(".")
    text = f"{number} {words}".strip() or tr("(empty)")
    return OutlineRow(text, False, item.level, item.wholly_struck, item.wholly_added)


def outline_rows(clauses: Sequence[Clause], labels: Sequence[Label]) -> tuple[OutlineRow, ...]:
    """The whole outline."""
    return tuple(outline_row(item, label) for item, label in zip(clauses, labels, strict=True))
