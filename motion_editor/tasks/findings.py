"""What is found in a record that the file does not explain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare.grades import Grade, differences, grade_of
from motion_editor.core.clause import Clauses
from motion_editor.core.text import cut, stripped
from motion_editor.core.wording import phrase, say
from motion_editor.formats.reading import quoted
from motion_editor.formats.record import Printed, lines_of
from motion_editor.formats.transfer import Misfit, Unlike


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference that nothing explains: between which two stages, and both readings.

    `computed` is the reading of the stage before, "" where only the record has it; `record` the
    record's, "" where it lacks it. `clause` is the id of the clause of the file that it is in, ""
    for none; `line` that of the record, 0 for none. `guess` says that it is only possible.
    """

    between: str
    grade: Grade
    computed: str
    record: str
    said: str
    line: int = 0
    clause: str = ""
    guess: bool = False


_OPENING = tuple("“\"‘'")
_CLOSING = re.compile(r"[”\"’'](?=[.;,]?\s*$)")
_MISFITS = {
    Misfit.PLACE: Grade.ORDER,
    Misfit.PARTED: Grade.WORDS,
    Misfit.LACKING: Grade.MISSING,
    Misfit.UNKNOWN: Grade.ADDED,
}


def text_findings(
    between: str, expected: Clauses, printed: Clauses, where: Printed
) -> Iterator[Finding]:
    """The differences of a printed text from the one that was computed.

    Quotation marks around a printed text as a whole quote the motion and are not its own.
    """
    # Neither a clause without words nor the white space around one shows in print.
    expected = tuple(item.with_runs(stripped(item.runs)) for item in expected if item.text.strip())
    lines = lines_of(where)
    for item in differences(expected, _unquoted(printed, expected)):
        clause = expected[item.old[0]].id if item.old else ""
        line = lines[item.new[0]] if item.new and item.new[0] < len(lines) else 0
        yield made(between, item.grade, item.before, item.after, line, clause)


def _unquoted(printed: Clauses, expected: Clauses) -> Clauses:
    """A printed text without the quotation marks around all of it that the other has not."""
    if not printed or not expected or _quotes(expected[0].text[:1], expected[-1].text):
        return printed
    closing = _CLOSING.search(printed[-1].text)
    if closing is None or printed[0].text[:1] not in _OPENING:
        return printed
    out = list(printed)
    last = out[-1].runs
    out[-1] = out[-1].with_runs((*cut(last, 0, closing.start()), *cut(last, closing.start() + 1)))
    out[0] = out[0].with_runs(cut(out[0].runs, 1))
    return tuple(out)


def _quotes(start: str, text: str) -> bool:
    return start in _OPENING or _CLOSING.search(text) is not None


def base_findings(between: str, unlike: Sequence[Unlike]) -> Iterator[Finding]:
    """Where the paper of an amendment has another base than the text that it amends."""
    for item in unlike:
        words = item.misfit is Misfit.WORDS
        grade = grade_of(item.motion, item.paper) if words else _MISFITS[item.misfit]
        yield made(between, grade, item.motion, item.paper, item.line, item.clause)


def made(
    between: str, grade: Grade, before: str, after: str, line: int, clause: str = ""
) -> Finding:
    """A finding with its sentence: both readings, or the one where there is no other."""
    if grade is Grade.ADDED:
        said = say("The record has {words} more.", words=quoted(after))
    elif grade is Grade.MISSING:
        said = say("The record lacks {words}.", words=quoted(before))
    elif grade is Grade.ORDER:
        said = say("The record has {words} in another place.", words=quoted(after))
    elif not after:
        said = say("The record lacks “{words}”.", words=before)
    elif not before:
        said = say("The record has “{words}” more.", words=after)
    else:
        said = say("“{before}” is “{after}” in the record.", before=before, after=after)
    return Finding(phrase(between), grade, before, after, said, line, clause)
