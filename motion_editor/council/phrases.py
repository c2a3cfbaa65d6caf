"""The phrases in which a council's minutes and decision lists say what happened."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields as fields_of
from typing import Final

from motion_editor.core.wording import capital, say
from motion_editor.council.fields import Fields

_PLACE: Final = re.compile(r"\{([A-Za-z_]*)\}")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences with places in braces; a place in capitals is filled in capitals.

    `{it}` is what is spoken of: "the motion", "the substantive motion", "the amendment",
    "Amendment 1"; `{parent}` the amendment that an amendment amends; `{who}` one or more members;
    `{mover}` and `{seconder}` those of what is moved; `{place}` a paragraph; `{texts}` rivals;
    `{totals}` figures; `{why}` what was remarked; `{chair}` the one who presides; `{cast}` "for" or
    "against" and what.
    Those from `original` on are words of the decision list.
    """

    moved: str = "It was moved by {mover} and seconded by {seconder} that:"
    moved_alone: str = "It was moved by {mover} that:"
    notified: str = "Notice had been given by {mover} of the following motion:"
    amendment_moved: str = "{it} was moved by {mover} and seconded by {seconder}:"
    amendment_moved_alone: str = "{it} was moved by {mover}:"
    amendment_notified: str = "{it} stood in the name of {mover}:"
    altered: str = "With the consent of the meeting {mover} altered the motion."
    corrected: str = "The motion was corrected."
    carried: str = "{it} was put to the vote and carried."
    unanimous: str = "{it} was put to the vote and carried unanimously."
    assented: str = "{it} was agreed without a vote."
    lost: str = "{it} was put to the vote and lost."
    accepted: str = "{it} was accepted by the mover of the motion."
    taken_in: str = "{it} was accepted and became part of {parent}."
    withdrawn: str = "{it} was withdrawn."
    fell: str = "{it} fell."
    not_moved: str = "{it} was not moved."
    ruled_out: str = "{it} was ruled out of order."
    referred: str = "{it} was referred."
    noted: str = "{it} was noted."
    deferred: str = "{it} was deferred."
    undecided: str = "No decision on {it} is recorded."
    elapsed: str = "{it} was not taken: the time for motions had elapsed."
    rivals_won: str = "On a vote between {texts}, {it} was preferred."
    rivals_dropped: str = "On a vote between {texts}, {it} had the fewest votes and dropped out."
    rival_carried: str = "{it} was accordingly carried."
    rival_lost: str = "{it} was accordingly lost."
    became: str = "The motion as amended became the substantive motion."
    became_part: str = "{parent} was amended accordingly."
    now_read: str = "The substantive motion now read:"
    altered_read: str = "The motion as altered now read:"
    resolved: str = "Resolved"
    part: str = "Of {it} the following was put to the vote and {outcome}:"
    paragraph_carried: str = "On a separate vote on a paragraph, {place} was agreed and stands."
    paragraph_lost: str = (
        "On a separate vote on a paragraph, {place} was not agreed and is left out."
    )
    hands: str = "On a show of hands: {totals}."
    totals: str = "Votes: {totals}."
    demanded: str = "A recorded vote was demanded by {who}."
    own_vote: str = "{who} asked that their vote {cast} be recorded."
    casting: str = "The votes being equal, {chair} gave a casting vote {cast}."
    interest: str = "{who} declared an interest."
    closure: str = "It was agreed that the question be now put."
    guillotine: str = "The time allowed for motions ended."
    remarked: str = "Remark: {why}"
    adjourned: str = "The meeting adjourned."
    resumed: str = "The meeting resumed."
    original: str = "original motion"
    including: str = "motion including {amendments}"
    both: str = "both amendments"
    said_carried: str = "Carried"
    said_unanimous: str = "Carried unanimously"
    said_assented: str = "Agreed without a vote"
    said_lost: str = "Lost"
    said_accepted: str = "Accepted by the mover"
    said_withdrawn: str = "Withdrawn"
    said_fell: str = "Fell"
    said_not_moved: str = "Not moved"
    said_ruled_out: str = "Ruled out of order"
    said_referred: str = "Referred"
    said_noted: str = "Noted"
    said_deferred: str = "Deferred"
    said_undecided: str = "No decision recorded"
    said_elapsed: str = "Not taken: time elapsed"


USUAL: Final = Phrases()


THE_MOTION: Final = "the motion"
THE_SUBSTANTIVE: Final = "the substantive motion"


AS_AMENDING: Final = "As an amendment to "
"""Before the name of the text that an amendment stood over, where it clashes with the one now."""


def vote_on(it: str) -> str:
    """The heading of the vote on the motion."""
    return f"Vote on {it}"


def decision_on(it: str) -> str:
    """The heading of what was decided without one."""
    return f"Decision on {it}"


def filled(pattern: str, **parts: str) -> str:
    """A phrase with its places filled, and a capital at its start."""

    def words(found: re.Match[str]) -> str:
        name = found[1]
        value = parts[name.lower()]
        return value.upper() if name.isupper() else value

    return capital(_PLACE.sub(words, pattern))


def places_of(pattern: str) -> tuple[str, ...]:
    """The places in a phrase, each once, in small letters."""
    return tuple(dict.fromkeys(name.lower() for name in _PLACE.findall(pattern)))


def phrases_of(fields: Fields) -> Phrases:
    """The phrases in a profile's `[minutes]`, the usual one for each that is not there.

    MotionError with file, line and field for a place that the usual phrase has not.
    """
    read: dict[str, str] = {}
    for name, usual in usual_phrases():
        field = f"minutes.{name}"
        words = fields.words(field, usual)
        if fault := fault_of(words, usual):
            raise fields.wrong(field, fault)
        read[name.replace("-", "_")] = words
    return Phrases(**read)


def usual_phrases() -> tuple[tuple[str, str], ...]:
    """Each phrase's name in a profile, and what it usually is."""
    return tuple((it.name.replace("_", "-"), getattr(USUAL, it.name)) for it in fields_of(USUAL))


def fault_of(words: str, usual: str) -> str:
    """What keeps a phrase from standing in the place of the usual one, "" for nothing."""
    known = places_of(usual)
    named = ", ".join(f"{{{it}}}" for it in known) or say("none")
    for place in places_of(words):
        if place not in known:
            return say(
                "it has a place {{{place}}} that nothing fills; its places are: {known}",
                place=place,
                known=named,
            )
    if re.search(r"[{}]", _PLACE.sub("", words)):
        return say("a brace in it belongs to no place; its places are: {known}", known=named)
    return ""
