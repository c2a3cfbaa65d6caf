"""What a person should look at after a carrying over, in words for papers, lists and window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from motion_editor.core.amendment import AmendmentText, Flag, FlagKind
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import many, opening, phrase, say
from motion_editor.papers.agreed import in_a_row
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


def flag_in_words(flag: Flag, places: Places, told: Mapping[FlagKind, str] = FLAGS) -> str:
    """What a person should look at, and where in the text with these places."""
    if flag.kind is FlagKind.NOW_UNDER:
        return _now_under([_named(flag, places)], flag.words)
    place = opening(_named(flag, places))
    words = quoted(shortened(flag.words)) if flag.words.strip() else ""
    flagged = phrase(told[flag.kind])
    if not words:
        return say("{place}: {flagged}", place=place, flagged=flagged)
    return say("{place} ({words}): {flagged}", place=place, words=words, flagged=flagged)


def each_in_words(
    flags: Iterable[tuple[Flag, Places]], told: Mapping[FlagKind, str] = FLAGS
) -> tuple[str, ...]:
    """What a person should look at, each thing once: what stands under one lead-in in one go.

    `told` has the sentence of each kind, by default as of an amendment that was carried over.
    """
    under: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    for flag, places in flags:
        if flag.kind is FlagKind.NOW_UNDER:
            row = under.setdefault(flag.words, [])
            row += [name] if (name := _named(flag, places)) not in row else []
            said[f"under {flag.words}"] = _now_under(row, flag.words)
        else:
            words = flag_in_words(flag, places, told)
            said[words] = words
    return tuple(said.values())


def _named(flag: Flag, places: Places) -> str:
    """The place of the clause that a flag is about."""
    return places.name(flag.clause) if flag.clause in places else say("at the beginning")


def _now_under(row: Sequence[str], words: str) -> str:
    """That the clauses in these places have another lead-in than they had."""
    place = opening(in_a_row(row))
    if not words.strip():
        return many(
            "{place}: now stand under no lead-in.",
            "{place}: now stands under no lead-in.",
            len(row),
            place=place,
        )
    return many(
        "{place}: now stand under {words}.",
        "{place}: now stands under {words}.",
        len(row),
        place=place,
        words=quoted(shortened(words)),
    )


def flags_in_words(
    text: AmendmentText,
    base: Clauses,
    style: NumberingStyle,
    labels: Sequence[str] = (),
    old: Places | None = None,
) -> tuple[str, ...]:
    """Each flag of a text; a clause that its base has not is named as the amended text has it.

    `old` are the places of the base, where they are known already.
    """
    if not text.flags:
        return ()
    places = flag_places(text, base, style, labels, old)
    return each_in_words(zip(text.flags, places, strict=True))


def flag_places(
    text: AmendmentText,
    base: Clauses,
    style: NumberingStyle,
    labels: Sequence[str] = (),
    old: Places | None = None,
) -> tuple[Places, ...]:
    """Where the clause of each flag is named: in the base, or else in the amended text."""
    if not text.flags:
        return ()
    old = old or Places(base, style, labels)
    if all(it.clause in old for it in text.flags):
        return (old,) * len(text.flags)
    new = Places(proposed(text.clauses), style)
    return tuple(old if it.clause in old else new for it in text.flags)
