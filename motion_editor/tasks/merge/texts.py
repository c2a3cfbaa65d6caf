"""Joining two texts that come of one: each side's changes, and a choice where they meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.core.amendment import (
    AmendmentText,
    Base,
    Choice,
    Clash as TextClash,
    FlagKind,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clause, Clauses, fitted
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, say
from motion_editor.papers.flags import each_in_words
from motion_editor.papers.instructions import sentences
from motion_editor.papers.places import Places
from motion_editor.papers.wording import FLAGS, reading
from motion_editor.revise import clash as clashes
from motion_editor.revise.parts import parted, parts
from motion_editor.revise.readings import both
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.between import between
from motion_editor.tasks.looks_apart import readings_of
from motion_editor.tasks.merge.state import Side, Work

_FLAGS: Final = {
    **FLAGS,
    FlagKind.TOUCHES: mark("The change touches one of this copy’s."),
    FlagKind.SAME_PLACE: mark(
        "Both copies put something in at the same place: look which should come first."
    ),
    FlagKind.SATISFIED: mark("Both copies make the same change here."),
    FlagKind.BOTH_STRUCK: mark("Both copies leave the words out."),
    FlagKind.MOVE_CLASH: mark(
        "Both copies move or join clauses here: look where the clause should stand."
    ),
}
"""Of two copies nobody has carried or ordered anything: what a flag says is another thing here."""

MANY = 200
"""Differences up to which each can be chosen by itself where no state in common is known."""


def joined_text(
    work: Work, key: str, where: str, texts: tuple[Clauses | None, Clauses, Clauses]
) -> Clauses:
    """One plain text of (before, main, other); ids are those of `main` where it has the clause."""
    before, main, other = texts
    if main == other or (work.base is not None and before == other):
        return main
    if work.base is not None and before == main:
        return other
    if work.base is None or before is None:
        return _each_chosen(work, key, where, main, other)
    made = tracked(work, key, where, (before, main, other))
    return _with_looks(work, key, where, proposed(made.clauses), (before, main, other))


def tracked(
    work: Work, key: str, where: str, texts: tuple[Clauses, Clauses, Clauses]
) -> AmendmentText:
    """What `other` made of `before`, tracked over `main`; each clash as it was chosen."""
    before, main, other = texts
    found = rebase(
        between(before, other, work.new_id), between(before, main, work.new_id), work.new_id
    )
    places = Places(main, _style(work))
    text = AmendmentText(TextKind.CARRIED_OVER, Base(), found.clauses, found.clashes, found.flags)
    for clash in found.clashes:
        text = _chosen(work, key, where, text, clash, places)
    said = each_in_words(((it, places) for it in found.flags), _FLAGS)
    work.look += [say("{text}: {words}", text=where, words=it) for it in said]
    return text


def _chosen(
    work: Work, key: str, where: str, text: AmendmentText, clash: TextClash, places: Places
) -> AmendmentText:
    together = both(clash)
    may = (Side.OURS, Side.THEIRS) if together is None else tuple(Side)
    place = places.name(clash.clause) if clash.clause in places else say("at the beginning")
    side = work.clash(
        f"{key} {clash.name}",
        say("{text}, {place}", text=where, place=place),
        (reading(clash.old), reading(clash.base), reading(clash.amendment)),
        may,
    )
    if side is Side.BOTH and together is not None:
        settlement = Settlement(Choice.OWN, together)
    elif work.is_main(side):
        settlement = Settlement(Choice.BASE)
    else:
        settlement = Settlement(Choice.AMENDMENT)
    return clashes.settle(text, clash.name, settlement, work.new_id)


def _each_chosen(work: Work, key: str, where: str, main: Clauses, other: Clauses) -> Clauses:
    """The text where no state in common is known: each difference is ours unless chosen."""
    change = between(main, other, work.new_id)
    groups = parts(change)
    if len(groups) > MANY:
        return _whole_chosen(work, key, where, main, other)
    wanted: list[int] = []
    for number, group in enumerate(groups, 1):
        try:
            alone, _ = parted(change, group)
        except ValueError:
            return _whole_chosen(work, key, where, main, other)
        said = "; ".join(sentences(alone, _style(work)))
        side = work.clash(f"{key} {number}", where, (None, say("as it is"), said))
        wanted += () if work.is_main(side) else group
    try:
        return proposed(parted(change, wanted)[0])
    except ValueError:
        return _whole_chosen(work, key, where, main, other)


def _whole_chosen(work: Work, key: str, where: str, main: Clauses, other: Clauses) -> Clauses:
    work.clashes[:] = [it for it in work.clashes if not it.key.startswith(f"{key} ")]
    said = "; ".join(sentences(between(main, other, work.new_id), _style(work)))
    side = work.clash(f"{key} text", where, (None, say("as it is"), said))
    return main if work.is_main(side) else other


def _with_looks(
    work: Work,
    key: str,
    where: str,
    made: Clauses,
    texts: tuple[Clauses, Clauses, Clauses],
) -> Clauses:
    """The text with bold, italic and links of whoever changed them: these are never tracked."""
    before, main, other = ({it.id: it for it in text} for text in texts)
    out: list[Clause] = []
    for item in made:
        ours, theirs, was = main.get(item.id), other.get(item.id), before.get(item.id)
        runs = item.runs
        if ours is not None and theirs is not None and was is not None:
            same = item.text == theirs.text == ours.text
            if same and ours.runs != theirs.runs and theirs.runs != was.runs:
                runs = ours.runs if ours.runs != was.runs else theirs.runs
                if runs is ours.runs:
                    place = say("{text}, the look of “{words}”", text=where, words=item.text)
                    side = work.clash(f"{key} look {item.id}", place, _looks(was, ours, theirs))
                    runs = ours.runs if work.is_main(side) else theirs.runs
            elif item.text == theirs.text and item.text != ours.text:
                runs = theirs.runs
        out.append(replace(item, runs=runs) if runs != item.runs else item)
    return fitted(out)


def _looks(was: Clause, ours: Clause, theirs: Clause) -> tuple[str | None, str, str]:
    """How the words look before, in ours and in theirs."""
    if was.text == ours.text:
        before, main, other = readings_of(was, ours, theirs)
        return before, main, other
    main, other = readings_of(ours, theirs)
    return None, main, other


def _style(work: Work) -> NumberingStyle:
    return work.main.details.numbering
