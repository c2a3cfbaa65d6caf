"""Settling a clash of an amendment that was carried over."""

from __future__ import annotations

from motion_editor.core.amendment import AmendmentText, Clash, Settlement
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original
from motion_editor.core.wording import many, phrase, say
from motion_editor.papers.wording import label as named
from motion_editor.revise import clash as clashes
from motion_editor.tasks.carry import followed_on
from motion_editor.tasks.find import find_amendment
from motion_editor.tasks.report import Report
from motion_editor.tasks.typed import printable
from motion_editor.tasks.words import settled_in_words


def settle(
    motion: Motion, label: str, clash: str, settlement: Settlement, new_id: NewId
) -> tuple[Motion, Report]:
    """Settle a clash by its name: with the base's reading, the amendment's, or own words.

    MotionError where there is no such clash, it is settled, or the amendment is decided.
    """
    amendment = find_amendment(motion, label)
    name = named(amendment)
    if not amendment.open and amendment.outcome is not None:
        raise MotionError(
            say(
                "{name} has been decided already: {outcome}.",
                name=name,
                outcome=phrase(amendment.outcome.value),
            ),
            say("Its clashes can't be settled any more."),
        )
    printable(settlement.text, say("the words"))
    _refuse_nowhere(amendment.text, clashes.find(amendment.text, clash))
    text = clashes.settle(amendment.text, clash, settlement, new_id)
    motion = motion.with_amendment(amendment.with_text(text))
    motion, carried = followed_on(motion, new_id)
    left = len(text.open_clashes)
    rest = say("none is left open")
    if left:
        rest = many("{n} are still open", "{n} is still open", left)
    done = say(
        "{name}, clash {clash}: {settlement}; {rest}.",
        name=name,
        clash=clash,
        settlement=settled_in_words(settlement),
        rest=rest,
    )
    return motion, Report(done, carried=tuple(carried), open=left)


def _refuse_nowhere(text: AmendmentText, clash: Clash) -> None:
    """Raise MotionError for a clash at a place that the text has not, as a damaged file may."""
    sizes = {item.id: len(item.text) for item in original(text.clauses)}
    last = clash.last or clash.clause
    if clash.gone:
        known = clash.clause in ("", *sizes)
    else:
        known = clash.start <= sizes.get(clash.clause, -1) and clash.end <= sizes.get(last, -1)
    if not known:
        raise MotionError(
            say(
                "Clash {name} is about a place that is not in the text: the file was damaged.",
                name=clash.name,
            ),
            say("Open an earlier copy, or add the amendment again with 'amend --to'."),
        )
