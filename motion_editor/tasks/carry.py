"""Carrying open amendments over when the text they amend has moved on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion, Version
from motion_editor.core.numbering import labels
from motion_editor.core.tracked import original
from motion_editor.papers.wording import label as named
from motion_editor.revise.rebase import Ground, carried, ground
from motion_editor.tasks.between import between
from motion_editor.tasks.find import base_clauses, number_of
from motion_editor.tasks.remembered import settled_again
from motion_editor.tasks.report import CarriedOver

Grounds = dict[tuple[Base, Base], Ground]
"""What was worked out about the way from one base to another."""


def issued(motion: Motion, version: Version) -> Motion:
    """The motion with the labels of a version frozen, for from now on addresses mean them."""
    if version.labels:
        return motion
    frozen = replace(version, labels=labels(version.clauses, motion.details.numbering))
    versions = tuple(frozen if it.id == version.id else it for it in motion.versions)
    return replace(motion, versions=versions)


def added(
    motion: Motion, amendment: Amendment, new_id: NewId, grounds: Grounds | None = None
) -> tuple[Motion, list[CarriedOver]]:
    """The motion with the amendment, carried over version by version to the current one."""
    motion = motion.with_amendment(amendment)
    base = amendment.text.base
    if base.amendment:
        return motion, []
    later = motion.versions[number_of(motion, motion.version(base.version)) :]
    for version in later:
        amendment = carried_over(motion, amendment, Base(version=version.id), new_id, grounds)
        motion = motion.with_amendment(amendment)
    return motion, [report_on(amendment)] if later else []


def moved_on(motion: Motion, version: Version, new_id: NewId) -> tuple[Motion, list[CarriedOver]]:
    """The motion with one version more, and every open amendment carried over to it.

    Amendments on the text that became this version are now amendments to it, unless it only
    became so in part and is open still.
    """
    motion = motion.with_version(version)
    out: list[CarriedOver] = []
    grounds: Grounds = {}
    for item in motion.amendments:
        base = item.text.base
        stays = base.amendment and (
            base.amendment != version.amendment or motion.amendment(base.amendment).open
        )
        if item.open and not stays and item.id != version.amendment and base.version != version.id:
            to = Base(version=version.id)
            moved = carried_over(motion, item, to, new_id, grounds)
            motion = motion.with_amendment(moved)
            out.append(report_on(moved))
    motion, followed = followed_on(motion, new_id)
    return motion, out + followed


def followed_on(motion: Motion, new_id: NewId) -> tuple[Motion, list[CarriedOver]]:
    """The motion with every open amendment on another's text carried over to its latest text."""
    out: list[CarriedOver] = []
    while (item := next((it for it in motion.amendments if _lags(motion, it)), None)) is not None:
        under = motion.amendment(item.text.base.amendment)
        to = Base(amendment=under.id, text=len(under.texts) - 1)
        moved = carried_over(motion, item, to, new_id)
        motion = motion.with_amendment(moved)
        out.append(report_on(moved))
    return motion, out


def carried_over(
    motion: Motion,
    amendment: Amendment,
    to: Base,
    new_id: NewId,
    grounds: Grounds | None = None,
) -> Amendment:
    """The amendment with its text carried over to another base.

    While clashes are open, the last text without any is carried anew: so each clash is found again
    in the new words, and nothing of the amendment can be lost in between. What was settled before
    is settled the same again. `grounds` keeps what was worked out for the next amendment.
    """
    text = carried_anew(motion, amendment.texts, to, new_id, grounds)
    return amendment.with_text(settled_again(text, amendment.texts, new_id))


def carried_anew(
    motion: Motion,
    texts: Sequence[AmendmentText],
    to: Base,
    new_id: NewId,
    grounds: Grounds | None = None,
) -> AmendmentText:
    """What carrying over to a base makes of these texts, each of its clashes open."""
    text = _whole(texts)
    known = {} if grounds is None else grounds
    onto = known.get((text.base, to))
    if onto is None:
        onto = known[text.base, to] = _ground(motion, text.base, to, new_id)
    found = carried(text.clauses, onto, new_id)
    return AmendmentText(TextKind.CARRIED_OVER, to, found.clauses, found.clashes, found.flags)


def _ground(motion: Motion, base: Base, to: Base, new_id: NewId) -> Ground:
    """What is carried over on the way from one base to another: the recorded text, or a new one."""
    change = motion.version(to.version).change if to.version else ()
    old, new = base_clauses(motion, base), base_clauses(motion, to)
    if change and original(change) == old:
        recorded = ground(change, old)
        if recorded.new == new:
            return recorded
    return ground(between(old, new, new_id), old)


def _whole(texts: Sequence[AmendmentText]) -> AmendmentText:
    """The last text without an open clash, of those that no later one over their base replaced."""
    bases: list[Base] = []
    for text in reversed(texts):
        if text.base not in bases and not text.open_clashes:
            return text
        bases.append(text.base)
    return texts[0]


def report_on(amendment: Amendment) -> CarriedOver:
    """What is left to settle and to look at in an amendment that was carried over."""
    text = amendment.text
    again = tuple(clash for clash in text.clashes if clash.settled is not None)
    return CarriedOver(amendment.id, named(amendment), text.open_clashes, text.flags, again)


def _lags(motion: Motion, amendment: Amendment) -> bool:
    """Whether it is on top of an open amendment that has a newer text than the one it means."""
    base = amendment.text.base
    if not amendment.open or not base.amendment:
        return False
    under = motion.amendment(base.amendment)
    return under.open and base.text != len(under.texts) - 1
