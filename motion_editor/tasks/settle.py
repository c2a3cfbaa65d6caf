"""Settling a clash of an amendment that was carried over."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Choice, Clash, Flag, Settlement
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original
from motion_editor.core.wording import many, phrase, say
from motion_editor.papers.wording import label as named
from motion_editor.revise import clash as clashes
from motion_editor.revise.readings import both
from motion_editor.tasks.carry import followed_on
from motion_editor.tasks.find import find_amendment
from motion_editor.tasks.reopened import unsettled
from motion_editor.tasks.report import Report
from motion_editor.tasks.typed import printable
from motion_editor.tasks.words import settled_in_words

_OPENING = "“‘\"'(£$€"


def settle(
    motion: Motion, label: str, clash: str, settlement: Settlement, new_id: NewId
) -> tuple[Motion, Report]:
    """Settle a clash by its name: with the base's reading, the amendment's, or own words.

    One that was settled is settled otherwise. MotionError where there is no such clash, the
    amendment is decided, or its text was changed by hand since.
    """
    amendment = _open(motion, label)
    printable(settlement.text, say("the words"))
    before = _with_open(motion, amendment, clash, new_id)
    _refuse_nowhere(before, clashes.find(before, clash))
    settlement = _apart(clashes.find(before, clash), settlement)
    text = clashes.settle(before, clash, settlement, new_id)
    return _with_text(motion, amendment, text, clash, settled_in_words(settlement), new_id)


def settle_both(motion: Motion, label: str, clash: str, new_id: NewId) -> tuple[Motion, Report]:
    """Settle a clash with the words of both; MotionError where they want the same words otherwise.

    What each changes in the words that were amended is made, word by word.
    """
    found = find_clash(_open(motion, label).text, clash)
    words = both(found)
    if words is None:
        raise MotionError(
            say(
                "The two readings of clash {name} change the same words, each in its way.",
                name=clash,
            ),
            say("Settle it with base, amendment or own words."),
        )
    return settle(motion, label, clash, Settlement(Choice.OWN, words), new_id)


def reopen(motion: Motion, label: str, clash: str, new_id: NewId) -> tuple[Motion, Report]:
    """Undo the settling of a clash; MotionError where it is open, or as for `settle`."""
    amendment = _open(motion, label)
    if find_clash(amendment.text, clash).settled is None:
        raise MotionError(
            say("Clash {name} is open.", name=clash),
            say("Only a clash that was settled can be reopened."),
        )
    text = unsettled(motion, amendment, clash, new_id)
    return _with_text(motion, amendment, text, clash, say("open again"), new_id)


def looked_at(motion: Motion, label: str, flag: Flag | None = None) -> tuple[Motion, Report]:
    """What was to look at in an amendment, or one flag of it, has been looked at and goes.

    MotionError where there is nothing to look at.
    """
    amendment = find_amendment(motion, label)
    flags = amendment.text.flags
    left = tuple(it for it in flags if flag is not None and it != flag)
    if len(left) == len(flags):
        raise MotionError(
            say("{name} has nothing to look at.", name=named(amendment)),
            say("Look at the list of its clashes and flags."),
        )
    text = replace(amendment.text, flags=left)
    motion = motion.with_amendment(replace(amendment, texts=(*amendment.texts[:-1], text)))
    done = say("{name}: looked at; nothing more is to be looked at.", name=named(amendment))
    if left:
        done = many(
            "{name}: looked at; {n} more are to be looked at.",
            "{name}: looked at; {n} more is to be looked at.",
            len(left),
            name=named(amendment),
        )
    return motion, Report(done)


def find_clash(text: AmendmentText, name: str) -> Clash:
    """The clash of this name, open or settled; MotionError where there is none."""
    for clash in text.clashes:
        if clash.name == name:
            return clash
    return clashes.find(text, name)


def preview(
    motion: Motion, label: str, clash: str, settlement: Settlement | None, new_id: NewId
) -> AmendmentText:
    """The amendment's text as it would be; None for the clash left open. Raises as `settle`."""
    amendment = find_amendment(motion, label)
    text = _with_open(motion, amendment, clash, new_id)
    if settlement is None:
        return text
    printable(settlement.text, say("the words"))
    return clashes.settle(text, clash, _apart(clashes.find(text, clash), settlement), new_id)


def _apart(clash: Clash, settlement: Settlement) -> Settlement:
    """Own words with a blank where every reading has one, so that they don't run into the next.

    A reading begins or ends with the blank beside it, which nobody sees who types words of his own.
    """
    words = settlement.text
    known = [it for it in (clash.old, clash.base, clash.amendment) if it]
    if settlement.choice is not Choice.OWN or not words.strip() or not known:
        return settlement
    if all(it[0] == " " for it in known) and (words[0].isalnum() or words[0] in _OPENING):
        words = f" {words}"
    if all(it[-1] == " " for it in known) and not words[-1].isspace():
        words = f"{words} "
    return replace(settlement, text=words)


def _open(motion: Motion, label: str) -> Amendment:
    """The amendment with this label; MotionError where it is decided."""
    amendment = find_amendment(motion, label)
    if not amendment.open and amendment.outcome is not None:
        raise MotionError(
            say(
                "{name} has been decided already: {outcome}.",
                name=named(amendment),
                outcome=phrase(amendment.outcome.value),
            ),
            say("Its clashes can't be settled any more."),
        )
    return amendment


def _with_open(motion: Motion, amendment: Amendment, clash: str, new_id: NewId) -> AmendmentText:
    """The amendment's text with a clash open, as it is or again."""
    if find_clash(amendment.text, clash).settled is None:
        return amendment.text
    return unsettled(motion, amendment, clash, new_id)


def _with_text(
    motion: Motion, amendment: Amendment, text: AmendmentText, clash: str, said: str, new_id: NewId
) -> tuple[Motion, Report]:
    motion = motion.with_amendment(amendment.with_text(text))
    motion, carried = followed_on(motion, new_id)
    left = len(text.open_clashes)
    rest = say("none is left open")
    if left:
        rest = many("{n} are still open", "{n} is still open", left)
    done = say(
        "{name}, clash {clash}: {settlement}; {rest}.",
        name=named(amendment),
        clash=clash,
        settlement=said,
        rest=rest,
    )
    return motion, Report(done, carried=tuple(carried), open=left)


def _refuse_nowhere(text: AmendmentText, clash: Clash) -> None:
    """Raise MotionError for a clash at a place that the text has not, as a damaged file may."""
    if not clash.stands_in(original(text.clauses)):
        raise MotionError(
            say(
                "Clash {name} is about a place that is not in the text: the file was damaged.",
                name=clash.name,
            ),
            say("Open an earlier copy, or add the amendment again to that version."),
        )
