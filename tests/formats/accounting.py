"""The account that a clerk could make of a reading: from its source and what is said of it."""

from __future__ import annotations

import re

from motion_editor.formats.bullets import label_of
from motion_editor.formats.lines import raw_lines, without_controls
from motion_editor.formats.reading import Reading, Remark
from tests.formats.texts import bare

_SAID = re.compile(
    r"left out|taken off|as naming people|as the title|Markdown signs|gave way|no words after it"
)
_LINES = re.compile(r"\blines? ((?:\d+(?: to \d+)?(?:, )?)+)")
_RANGE = re.compile(r"(\d+)(?: to (\d+))?")


def named(remark: Remark) -> set[int]:
    """The lines whose words a remark says became something else than the motion's."""
    if not _SAID.search(remark.text):
        return set()
    out = {remark.line}
    for found in _LINES.finditer(remark.text):
        for low, high in _RANGE.findall(found.group(1)):
            out |= set(range(int(low), int(high or low) + 1))
    return out


def assert_all_said(reading: Reading, text: str) -> None:
    """Nothing is dropped unsaid and nothing is invented.

    Line by line, in order, the words of the source are the words of the clauses, but for the label
    at the beginning of a line. Only of a line that a remark names may words be missing, and no
    clause has words of any other source.
    """
    covered: set[int] = set()
    for remark in reading.remarks:
        covered |= named(remark)
    whole = "".join(bare(item.text) for item in reading.clauses)
    places = {0}
    for number, raw in raw_lines(text):
        line = without_controls(raw)[0]
        reached = {
            at + len(words)
            for words in _ways(line, named=number in covered)
            for at in places
            if whole.startswith(words, at)
        }
        assert reached, f"line {number} is neither in the motion nor spoken of: {line!r}"
        places = reached
    assert len(whole) in places, f"not from the source: {whole[max(places) :]!r}"


def _ways(line: str, *, named: bool) -> set[str]:
    """What a line may have given to the motion."""
    words = bare(line)
    ways = {words}
    label = label_of(line, len(line) - len(line.lstrip()))
    if label is not None:
        ways.add(bare(line[label.end :]))
    if named:
        ways |= {words[at:] for at in range(len(words) + 1)}
    return ways
