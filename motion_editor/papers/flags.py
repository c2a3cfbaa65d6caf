"""What a person should look at after a carrying over, in words for papers, lists and window."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.amendment import AmendmentText, Flag, FlagKind
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import opening, phrase, say
from motion_editor.papers.places import Places
from motion_editor.papers.wording import FLAGS, quoted, shortened


def flag_said(flag: Flag) -> str:
    """The flag as a sentence without its place: "The change now stands under “This Council …”."."""
    words = quoted(shortened(flag.words)) if flag.words.strip() else ""
    if flag.kind is FlagKind.NOW_UNDER:
        if words:
            return say("The change now stands under {words}.", words=words)
        return say("The change now stands under no lead-in.")
    flagged = phrase(FLAGS[flag.kind])
    return say("{flagged} {words}", flagged=flagged, words=words) if words else flagged


def flag_in_words(flag: Flag, places: Places) -> str:
    """What a person should look at, and where in the text with these places."""
    known = flag.clause in places
    place = opening(places.name(flag.clause)) if known else say("At the beginning")
    words = quoted(shortened(flag.words)) if flag.words.strip() else ""
    if flag.kind is FlagKind.NOW_UNDER:
        if words:
            return say("{place}: now stands under {words}.", place=place, words=words)
        return say("{place}: now stands under no lead-in.", place=place)
    flagged = phrase(FLAGS[flag.kind])
    if not words:
        return say("{place}: {flagged}", place=place, flagged=flagged)
    return say("{place} ({words}): {flagged}", place=place, words=words, flagged=flagged)


def flags_in_words(
    text: AmendmentText, base: Clauses, style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[str, ...]:
    """Each flag of a text; a clause that its base has not is named as the amended text has it."""
    if not text.flags:
        return ()
    said = map(flag_in_words, text.flags, flag_places(text, base, style, labels))
    return tuple(dict.fromkeys(said))


def flag_places(
    text: AmendmentText, base: Clauses, style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[Places, ...]:
    """Where the clause of each flag is named: in the base, or else in the amended text."""
    if not text.flags:
        return ()
    old = Places(base, style, labels)
    new = Places(proposed(text.clauses), style)
    return tuple(old if it.clause in old else new for it in text.flags)
