"""Carrying open amendments over when the text they amend has moved on."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Motion, Version
from motion_editor.core.numbering import labels
from motion_editor.papers.wording import label as named
from motion_editor.revise.clash import settle
from motion_editor.revise.rebase import Ground, carried, ground
from motion_editor.tasks.between import between
from motion_editor.tasks.find import base_clauses, number_of
from motion_editor.tasks.report import CarriedOver

Grounds = dict[Base, Ground]
"""What was worked out about the way from each base to one and the same other."""


def issued(motion: Motion, version: Version) -> Motion:
    """The motion with the labels of a version frozen, for from now on addresses mean them."""
    if version.labels:
        return motion
    frozen = replace(version, labels=labels(version.clauses, motion.details.numbering))
    versions = tuple(frozen if it.id == version.id else it for it in motion.versions)
    return replace(motion, versions=versions)


def added(motion: Motion, amendment: Amendment, new_id: NewId) -> tuple[Motion, list[CarriedOver]]:
    """The motion with the amendment, carried over version by version to the current one."""
    motion = motion.with_amendment(amendment)
    base = amendment.text.base
    if base.amendment:
        return motion, []
    later = motion.versions[number_of(motion, motion.version(base.version)) :]
    for version in later:
        amendment = carried_over(
            motion, amendment, Base(version=version.id), new_id, version.change
        )
        motion = motion.with_amendment(amendment)
    return motion, [report_on(amendment)] if later else []


def moved_on(motion: Motion, version: Version, new_id: NewId) -> tuple[Motion, list[CarriedOver]]:
    """The motion with one version more, and every open amendment carried over to it.

    Amendments on the text that became this version are now amendments to it.
    """
    motion = motion.with_version(version)
    out: list[CarriedOver] = []
    grounds: Grounds = {}
    for item in motion.amendments:
        base = item.text.base
        stays = base.amendment and base.amendment != version.amendment
        if item.open and not stays and item.id != version.amendment and base.version != version.id:
            to = Base(version=version.id)
            moved = carried_over(motion, item, to, new_id, version.change, grounds)
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
    change: Clauses = (),
    grounds: Grounds | None = None,
) -> Amendment:
    """The amendment with its text carried over to another base.

    `change` is the recorded tracked text that made the new base, if there is one; `grounds` keeps
    what was worked out about it for the next amendment carried over to the same base. While clashes
    are open, the last text without any is carried anew: so each clash is found again in the new
    words, and nothing of the amendment can be lost in between.
    """
    text = next(text for text in reversed(amendment.texts) if not text.open_clashes)
    known = {} if grounds is None else grounds
    onto = known.get(text.base)
    if onto is None:
        onto = known[text.base] = _ground(motion, text.base, to, new_id, change)
    found = carried(text.clauses, onto, new_id)
    kind = TextKind.CARRIED_OVER
    new_text = AmendmentText(kind, to, found.clauses, found.clashes, found.flags)
    return amendment.with_text(_settled_again(new_text, amendment.text, new_id))


def _ground(motion: Motion, base: Base, to: Base, new_id: NewId, change: Clauses) -> Ground:
    """What is carried over on the way from one base to another: the recorded text, or a new one."""
    old, new = base_clauses(motion, base), base_clauses(motion, to)
    if change:
        recorded = ground(change)
        if recorded.old == old and recorded.new == new:
            return recorded
    return ground(between(old, new, new_id))


def _settled_again(text: AmendmentText, before: AmendmentText, new_id: NewId) -> AmendmentText:
    """The text with each clash settled that a person has settled before, all readings alike."""
    known = {(it.old, it.base, it.amendment): it.settled for it in before.clashes if it.settled}
    for clash in text.clashes:
        settlement = known.get((clash.old, clash.base, clash.amendment))
        if settlement is not None:
            text = replace(settle(text, clash.name, settlement, new_id), kind=text.kind)
    return text


def report_on(amendment: Amendment) -> CarriedOver:
    """What is left to settle and to look at in an amendment that was carried over."""
    text = amendment.text
    return CarriedOver(amendment.id, named(amendment), text.open_clashes, text.flags)


def _lags(motion: Motion, amendment: Amendment) -> bool:
    """Whether it is on top of an open amendment that has a newer text than the one it means."""
    base = amendment.text.base
    if not amendment.open or not base.amendment:
        return False
    under = motion.amendment(base.amendment)
    return under.open and base.text != len(under.texts) - 1
