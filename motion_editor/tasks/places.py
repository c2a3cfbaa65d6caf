"""Which clause of a text a person means: by its number, or by words that no other clause has."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import many, mark, phrase, say
from motion_editor.papers.wording import shortened
from motion_editor.tasks.seek import Query, matcher

_SEE = mark(
    "'show' prints a clause a line: count the lines, or give words that only one clause has."
)


def clause_at(clauses: Sequence[Clause], written: str) -> int:
    """The index, in the marked text, of the clause that is meant.

    Its number is that of the line on which the text if carried has it, from 1; what is left out
    is not counted. MotionError where no clause is meant, or more than one.
    """
    standing = proposed(clauses)
    wanted = " ".join(written.split())
    if wanted.isdecimal():
        number = figure(wanted) or 0
        if not 0 < number <= len(standing):
            raise MotionError(
                say("There is no clause {number}.", number=wanted),
                say(
                    "The text has clauses 1 to {last}; {advice}",
                    last=len(standing),
                    advice=phrase(_SEE),
                ),
            )
        return _marked(clauses, standing[number - 1])
    finds = matcher(Query(wanted))
    found = [item for item in standing if any(True for _ in finds(item.text))]
    if len(found) != 1:
        words, number = shortened(wanted), len(found)
        said = say("No clause has the words “{words}”.", words=words)
        if found:
            said = many(
                "{n} clauses have the words “{words}”.",
                "{n} clause has the words “{words}”.",
                number,
                words=words,
            )
        raise MotionError(said, _SEE)
    return _marked(clauses, found[0])


def _marked(clauses: Sequence[Clause], item: Clause) -> int:
    """Where a clause of the text if carried stands in the marked one."""
    return next(
        at
        for at, it in enumerate(clauses)
        if (it.moved_from or it.id) == item.id and (it.in_proposed or it.proposed_text)
    )
