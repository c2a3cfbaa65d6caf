"""Settlements and flags in words."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.amendment import Choice, Flag, FlagKind, Settlement
from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle
from motion_editor.papers.places import Places
from motion_editor.papers.wording import FLAGS, capital, quoted, shortened


def settled_in_words(settled: Settlement) -> str:
    """How a clash was settled: "settled with the reading of the amendment"."""
    return {
        Choice.BASE: "settled with the reading of the text that now stands",
        Choice.AMENDMENT: "settled with the reading of the amendment",
        Choice.OWN: (
            f"settled with the words {quoted(settled.text)}"
            if settled.text.strip()
            else "settled by leaving the words out"
        ),
    }[settled.choice]


def flag_in_words(flag: Flag, clauses: Sequence[Clause], style: NumberingStyle) -> str:
    """What a person should look at, and where in the text with these clauses."""
    places = Places(clauses, style)
    known = flag.clause in places
    place = capital(places.name(flag.clause)) if known else "At the beginning"
    if flag.kind is FlagKind.NOW_UNDER and flag.words:
        return f"{place}: now stands under {quoted(shortened(flag.words))}."
    words = f" ({quoted(shortened(flag.words))})" if flag.words.strip() else ""
    return f"{place}{words}: {FLAGS[flag.kind]}"
