"""A clash as it is laid before a person: its readings with what each changes, and what would be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.compare.words import diff
from motion_editor.core.amendment import AmendmentText, Choice, Clash, Settlement
from motion_editor.core.clause import Clause, NewId
from motion_editor.core.motion import Motion
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, joined
from motion_editor.core.tracked import copies, homes, original
from motion_editor.revise.readings import Part, Pick, composed, parts
from motion_editor.tasks.settle import preview


@dataclass(frozen=True, slots=True)
class Laid:
    """A clash taken apart: both readings marked against the old words, and the words in dispute."""

    clash: Clash
    base: tuple[Run, ...]
    amendment: tuple[Run, ...]
    parts: tuple[Part, ...]

    @property
    def disputed(self) -> tuple[int, ...]:
        """The numbers of the parts in which there is anything to choose."""
        return tuple(at for at, part in enumerate(self.parts) if len(part.picks) > 1)

    def suggested(self) -> list[Pick]:
        """For each part what nobody disputes; the text that stands now where both change it."""
        return [part.suggested for part in self.parts]

    def picked(self, settled: Settlement | None) -> list[Pick] | None:
        """The choices that make these words; None for words that are nobody's."""
        if settled is None:
            return self.suggested()
        for pick in (Pick.BASE, Pick.AMENDMENT, Pick.BOTH):
            picks = [pick if part.words(pick) is not None else Pick.BASE for part in self.parts]
            if self.settlement(composed(self.parts, picks)) == settled:
                return picks
        suggested = self.suggested()
        return suggested if composed(self.parts, suggested) == settled.text else None

    def settlement(self, words: str) -> Settlement:
        """How the clash is settled by these words."""
        if words == self.clash.base:
            return Settlement(Choice.BASE)
        if words == self.clash.amendment:
            return Settlement(Choice.AMENDMENT)
        return Settlement(Choice.OWN, words)


def laid(clash: Clash) -> Laid:
    """A clash taken apart."""
    return Laid(
        clash,
        marked(clash.old, clash.base),
        marked(clash.old, clash.amendment),
        parts(clash),
    )


def marked(old: str, new: str) -> tuple[Run, ...]:
    """What was made of words, as marked runs."""
    out: list[Run] = []
    at = 0
    for hunk in diff(old, new):
        out += [
            Run(old[at : hunk.start], KEPT),
            Run(old[hunk.start : hunk.end], STRUCK),
            Run(hunk.text, ADDED),
        ]
        at = hunk.end
    return joined([*out, Run(old[at:], KEPT)])


def would_be(
    motion: Motion, label: str, clash: Clash, settlement: Settlement | None, new_id: NewId
) -> tuple[Clause, ...]:
    """The clauses about a clash, marked, as they would stand. Raises as `settle` does."""
    return about(preview(motion, label, clash.name, settlement, new_id), clash)


def about(text: AmendmentText, clash: Clash) -> tuple[Clause, ...]:
    """The clauses of a marked text about a clash, those put in there among them."""
    now = text.clauses
    order = [item.id for item in original(now)]
    if clash.clause in order:
        first = order.index(clash.clause)
        wanted = order[first : order.index(clash.last or clash.clause) + 1]
    else:
        wanted = order[:1]
    kept = _where(now, set(wanted))
    if not kept:
        return ()
    past = kept[-1] + 1
    while clash.gone and past < len(now) and now[past].wholly_added and not now[past].moved_from:
        past += 1
    return now[kept[0] : past]


def _where(now: Sequence[Clause], wanted: set[str]) -> list[int]:
    """Where the parts of these clauses of the base stand, moved ones where they stand now."""
    copied = copies(now)
    found = [at for at, home in enumerate(homes(now)) if home in wanted]
    moved = [copied[id] for id in wanted if id in copied]
    return sorted(moved) if moved else found
