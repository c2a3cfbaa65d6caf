"""Joining the amendments of two copies, each by itself and within it each field and text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.amendment import CARRYING, Amendment, AmendmentText, Outcome, TextKind
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.core.votes import Votes
from motion_editor.core.wording import phrase, say
from motion_editor.papers.instructions import sentences
from motion_editor.papers.wording import label as named
from motion_editor.revise.compose import compose
from motion_editor.tasks.based import fitted
from motion_editor.tasks.carry import added, followed_on
from motion_editor.tasks.find import is_free_label, next_label, sharing_a_label
from motion_editor.tasks.merge.came_in import fate
from motion_editor.tasks.merge.naming import as_words, field_name
from motion_editor.tasks.merge.state import Work
from motion_editor.tasks.merge.texts import tracked

_FIELDS = ("label", "mover", "seconder", "group", "subject", "reason", "received")

Fate = tuple[Outcome | None, Votes]


def amendments(work: Work, motion: Motion) -> Motion:
    """The motion with the amendments of the other copy, and what was changed in those of both."""
    # First what was taken out, whose label another may have now.
    motion = _without_gone(work, motion)
    for item in work.other.amendments:
        motion = _joined(work, motion, item)
    for item in work.main.amendments:
        motion = _relabelled(work, motion, item)
    return motion


def _relabelled(work: Work, motion: Motion, main: Amendment) -> Motion:
    """The motion where the other copy gave an amendment a label that another one has here."""
    now = _of(motion, main.id)
    if now is None or now.label == main.label or not _shares_label(motion, now):
        return motion
    others = replace(motion, amendments=tuple(it for it in motion.amendments if it != now))
    label = main.label if is_free_label(others, main.label) else next_label(motion)
    work.look.append(
        say(
            "{name} was given the label “{taken}” in the other copy, which another amendment has "
            "here; it is “{label}”.",
            name=named(main),
            taken=now.label,
            label=label,
        )
    )
    return motion.with_amendment(replace(now, label=label))


def _shares_label(motion: Motion, item: Amendment) -> bool:
    return any(item in items for items in sharing_a_label(motion))


def _joined(work: Work, motion: Motion, other: Amendment) -> Motion:
    main, before = _of(work.main, other.id), _of(work.base, other.id)
    if main == other or (before is not None and before == other):
        return motion
    if main is None:
        return _added(work, motion, other, again=before is not None)
    if before is not None and before == main and _stands(motion, other):
        return _put(work, motion, _with_fate(work, motion, other, main))
    return _put(work, motion, _both(work, motion, (before, main, other)))


def _of(motion: Motion | None, id: str) -> Amendment | None:
    found = (it for it in motion.amendments if it.id == id) if motion is not None else ()
    return next(iter(found), None)


def _stands(motion: Motion, item: Amendment) -> bool:
    """Whether the words that each of its texts amends are in the motion where it says."""
    return all(_is_here(motion, text) for text in item.texts)


def _is_here(motion: Motion, text: AmendmentText) -> bool:
    base = text.base
    if base.amendment:
        under = _of(motion, base.amendment)
        if under is None or not 0 <= base.text < len(under.texts):
            return False
        return original(text.clauses) == proposed(under.texts[base.text].clauses)
    versions = (it.clauses for it in motion.versions if it.id == base.version)
    return original(text.clauses) in versions


def _put(work: Work, motion: Motion, item: Amendment) -> Motion:
    """The motion with the amendment, carried over to the text that stands if it is open."""
    motion = motion.with_amendment(item)
    if item.open and not item.text.base.amendment:
        motion, _ = added(motion, item, work.new_id)
    return followed_on(motion, work.new_id)[0]


def _added(work: Work, motion: Motion, item: Amendment, *, again: bool) -> Motion:
    if not _stands(motion, item):
        item = replace(item, texts=_of_these(work, motion, item))
        if not item.texts:
            return motion
    label = item.label
    if any(it.label == label for it in motion.amendments) or not is_free_label(motion, label):
        label = next_label(motion)
        work.look.append(
            say(
                "{name} of the other copy is called “{label}” here: both copies had given that "
                "label.",
                name=named(item),
                label=label,
            )
        )
    item = _with_fate(work, motion, replace(item, label=label), None)
    if again:
        said = say("{name} is here again: it was taken out here, and changed in the other copy.",
                   name=named(item))  # fmt: skip
        work.look.append(said)
    return _put(work, motion, item)


def _with_fate(work: Work, motion: Motion, item: Amendment, main: Amendment | None) -> Amendment:
    """The amendment with its outcome, unless that made a version which is not here."""
    if item.outcome not in CARRYING or item.text.base.amendment:
        return item
    made = {it.amendment for it in motion.versions}
    if item.id in made:
        return item
    work.look.append(_not_carried(item))
    fate: Fate = (main.outcome, main.votes) if main is not None else (None, Votes())
    return replace(item, outcome=fate[0], votes=fate[1])


def _not_carried(item: Amendment) -> str:
    return say(
        "{name} is {outcome} in the one copy only, which made a version there: here that is still "
        "to be recorded.",
        name=named(item),
        outcome=phrase(item.outcome.value) if item.outcome else "",
    )


def _both(
    work: Work, motion: Motion, three: tuple[Amendment | None, Amendment, Amendment]
) -> Amendment:
    """One amendment of two, which both copies have and at least one of them has changed."""
    before, main, other = three
    name = named(main)
    made = main
    for field in _FIELDS:
        values = (getattr(before, field, None), getattr(main, field), getattr(other, field))
        where = say("{name}, {detail}", name=name, detail=field_name(field).lower())
        value = work.pick(f"{main.id} {field}", where, values, as_words)
        made = replace(made, **{field: value})
    texts = _safe(motion, main, _texts(work, motion, three))
    made = replace(made, texts=texts)
    return _decided(work, motion, made, _fates(three))


def _decided(
    work: Work, motion: Motion, made: Amendment, fates: tuple[Fate | None, Fate, Fate]
) -> Amendment:
    """The amendment with the outcome that stands; that of one that made a version here is its."""
    before, main, other = fates
    if any(it.amendment == made.id for it in motion.versions):
        if other not in (main, before):
            said = say("In the other copy {name} is {fate}.", name=named(made), fate=_fate(other))
            work.look.append(said)
        return made
    where = say("{name}, outcome", name=named(made))
    found = work.pick(f"{made.id} outcome", where, (before, main, other), _fate)
    return _with_fate(work, motion, replace(made, outcome=found[0], votes=found[1]), made)


def _safe(
    motion: Motion, main: Amendment, texts: tuple[AmendmentText, ...]
) -> tuple[AmendmentText, ...]:
    """The texts, those that others amend in their places: else the new one comes after them."""
    for item in motion.amendments:
        for text in item.texts:
            at = text.base.text
            if text.base.amendment != main.id or item.id == main.id:
                continue
            if at >= len(texts) or proposed(texts[at].clauses) != proposed(main.texts[at].clauses):
                return (*main.texts, replace(texts[-1], kind=TextKind.REVISED))
    return texts


def _fates(three: tuple[Amendment | None, Amendment, Amendment]) -> tuple[Fate | None, Fate, Fate]:
    before, main, other = three
    was = (before.outcome, before.votes) if before is not None else None
    return was, (main.outcome, main.votes), (other.outcome, other.votes)


def _fate(found: Fate) -> str:
    return "" if found == (None, Votes()) else fate(*found)


def _texts(
    work: Work, motion: Motion, three: tuple[Amendment | None, Amendment, Amendment]
) -> tuple[AmendmentText, ...]:
    before, main, other = three
    known = before.texts if before is not None else ()
    if other.texts in (main.texts, known) or _only_carried(known, other.texts):
        return main.texts
    if _stands(motion, other) and (main.texts == known or _only_carried(known, main.texts)):
        return other.texts
    woven = _woven(work, main, other, known)
    if woven is not None:
        return woven
    return _chosen(work, motion, main, other)


def _only_carried(known: Sequence[AmendmentText], now: Sequence[AmendmentText]) -> bool:
    """Whether the program alone has gone on from the texts that were known."""
    more = now[len(known) :]
    return (
        bool(known)
        and tuple(now[: len(known)]) == tuple(known)
        and all(it.kind is TextKind.CARRIED_OVER for it in more)
    )


def _woven(
    work: Work, main: Amendment, other: Amendment, known: Sequence[AmendmentText]
) -> tuple[AmendmentText, ...] | None:
    """The texts where both wrote on in one text over one base; None where it is not so."""
    one, two, was = _own(main.texts), _own(other.texts), _own(known)
    if was is None or one is None or two is None or not one.base == two.base == was.base:
        return None
    if any(it.open_clashes for it in (one, two, was)):
        return None
    here = proposed(one.clauses)
    above = tracked(
        work,
        f"{main.id} text",
        say("{name}", name=named(main)),
        (proposed(was.clauses), here, proposed(two.clauses)),
    )
    clauses = compose(one.clauses, above.clauses, work.new_id)
    at = main.texts.index(one)
    return (*main.texts[:at], replace(one, clauses=clauses))


def _own(texts: Sequence[AmendmentText]) -> AmendmentText | None:
    """The last text that people made."""
    made = [it for it in texts if it.kind is not TextKind.CARRIED_OVER]
    return made[-1] if made else None


def _chosen(
    work: Work, motion: Motion, main: Amendment, other: Amendment
) -> tuple[AmendmentText, ...]:
    """Both wrote texts that can't be woven: one stands, and the other is kept before it."""
    wish = _wish(work, motion, other, main)
    if wish is None or any(
        wish.base == it.base and wish.clauses == it.clauses for it in main.texts
    ):
        return main.texts
    where = say("{name}, its text", name=named(main))
    readings = (None, _as_sentences(work, main.text), _as_sentences(work, wish))
    side = work.clash(f"{main.id} texts", where, readings)
    further = wish if wish.kind is TextKind.SETTLED else replace(wish, kind=TextKind.REVISED)
    if work.is_main(side):
        # Each keeps its number, which amendments to it go by.
        return (*main.texts, further, main.texts[-1])
    return (*main.texts, further)


def _of_these(work: Work, motion: Motion, item: Amendment) -> tuple[AmendmentText, ...]:
    """Those of its texts whose words are here, and its people's last one, fitted if need be."""
    wish = _wish(work, motion, item, None)
    here = tuple(it for it in item.texts if _is_here(motion, it))
    if wish is None or wish in here:
        return here
    return (*here, wish)


def _wish(
    work: Work, motion: Motion, item: Amendment, known: Amendment | None
) -> AmendmentText | None:
    """The last text that its people made, fitted to what is here where it amends another."""
    own = _own(item.texts)
    if own is None or _is_here(motion, own):
        return own
    found = fitted(motion, own, work.new_id, known)
    name = named(item)
    if found is None:
        said = say(
            "The text of {name} in the other copy amends what is not here, and did not come in.",
            name=name,
        )
    else:
        said = say(
            "The text of {name} in the other copy was fitted to what is here. Check each change.",
            name=name,
        )
    work.look.append(said)
    return found.text if found is not None else None


def _as_sentences(work: Work, text: AmendmentText) -> str:
    return "; ".join(sentences(text.clauses, work.main.details.numbering))


def _without_gone(work: Work, motion: Motion) -> Motion:
    """The motion without amendments that the other copy took out and nobody here touched."""
    if work.base is None:
        return motion
    there = {it.id for it in work.other.amendments}
    for before in work.base.amendments:
        if before.id in there or _of(work.main, before.id) != before:
            continue
        if _needed(motion, before.id):
            continue
        left = tuple(it for it in motion.amendments if it.id != before.id)
        motion = replace(motion, amendments=left)
    return motion


def _needed(motion: Motion, id: str) -> bool:
    """Whether another amendment or a version stands on this one."""
    bases = {text.base.amendment for it in motion.amendments for text in it.texts if it.id != id}
    return id in bases or id in {it.amendment for it in motion.versions}
