"""Settlements and flags in words."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.amendment import Choice, Flag, FlagKind, Settlement
from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.wording import opening, phrase, say
from motion_editor.papers.places import Places
from motion_editor.papers.wording import FLAGS, quoted, shortened


def settled_in_words(settled: Settlement) -> str:
    """How a clash was settled: "settled with the reading of the amendment"."""
    return {
        Choice.BASE: say("settled with the reading of the text that now stands"),
        Choice.AMENDMENT: say("settled with the reading of the amendment"),
        Choice.OWN: (
            say("settled with the words {words}", words=quoted(settled.text))
            if settled.text.strip()
            else say("settled by leaving the words out")
        ),
    }[settled.choice]


def flag_in_words(flag: Flag, clauses: Sequence[Clause], style: NumberingStyle) -> str:
    """What a person should look at, and where in the text with these clauses."""
    return flag_at(flag, Places(clauses, style))


def flag_at(flag: Flag, places: Places) -> str:
    """The same, the places of that text being known already."""
    known = flag.clause in places
    place = opening(places.name(flag.clause)) if known else say("At the beginning")
    if flag.kind is FlagKind.NOW_UNDER and flag.words:
        words = quoted(shortened(flag.words))
        return say("{place}: now stands under {words}.", place=place, words=words)
    flagged = phrase(FLAGS[flag.kind])
    if not flag.words.strip():
        return say("{place}: {flagged}", place=place, flagged=flagged)
    words = quoted(shortened(flag.words))
    return say("{place} ({words}): {flagged}", place=place, words=words, flagged=flagged)
