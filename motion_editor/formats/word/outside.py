"""What a paper of ours that came back holds beside the motion's text, and what of that changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from motion_editor.core.people import NOBODY, NOT_NAMED, Person
from motion_editor.formats.people import bare_role, name_of_role, named_in, only_people, unnamed
from motion_editor.formats.word.beside import critic_lines
from motion_editor.formats.word.own_part import OwnPart, short_hash
from motion_editor.formats.word.pieces import Item, Para
from motion_editor.formats.word.revisions import resolve


class Tracked(NamedTuple):
    """A line in which something is tracked: in CriticMarkup, and as it reads if accepted."""

    words: str
    after: str


class Row(NamedTuple):
    """A line that names who moves or seconds, and whom."""

    words: str
    person: Person


class Outside(NamedTuple):
    """The lines beside the text: `tracked` those in which a change is tracked.

    `fresh` are lines that the paper was not written with and `gone` short hashes of those that it
    lacks, which no tracked change says. `rows` are by "mover" and "seconder" the lines that name
    one if all changes are accepted, `sent` those of them that are as they were sent.
    """

    tracked: tuple[Tracked, ...] = ()
    fresh: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    rows: tuple[tuple[str, Row], ...] = ()
    sent: frozenset[str] = frozenset()


_BREAKS: Final = re.compile("[\t\u2028]")
BLANK: Final = frozenset(short_hash("\n" * count) for count in range(6))
"""Hashes of lines without words."""

NOTHING: Final = Outside()
"""Of a file that has no such lines."""


def outside(items: Sequence[Item], own: OwnPart | None) -> Outside:
    """What stands in the paragraphs beside the text; what was there when sent its part tells."""
    tracked = tuple(_tracked(items))
    if own is None:
        return Outside(tracked)
    refused, accepted = (
        [it.text for it in resolve(items, "original")],
        [it.text for it in resolve(items, "clean")],
    )
    fresh, gone = _apart(refused, own)
    rows = tuple((role, row) for role, row in rows_of(accepted).items() if row.person)
    known = Counter(own.beside)
    sent = frozenset(role for role, row in rows if any(known[it] for it in hashes(row.words)))
    return Outside(tracked, fresh, gone, rows, sent)


def _tracked(items: Iterable[Item]) -> Iterator[Tracked]:
    for item in items:
        if isinstance(item, Para):
            after = "".join(it.text for it in item.pieces if it.side.amended)
            yield from (Tracked(line, after) for line in critic_lines((item,)))


def _apart(lines: Iterable[str], own: OwnPart) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that were not sent, and the hashes of those that are missing."""
    left = Counter(own.beside)
    fresh = []
    for line in lines:
        mark = next((it for it in hashes(line) if left[it]), "")
        if mark:
            left[mark] -= 1
        elif line.strip():
            fresh.append(line)
    for blank in BLANK:
        left[blank] = 0
    return tuple(fresh), tuple(left.elements())


def hashes(line: str) -> tuple[str, str]:
    """How a line may be known in our part: a template's own have line feeds for tabs and breaks."""
    return short_hash(line), short_hash(_BREAKS.sub("\n", line))


def rows_of(lines: Sequence[str]) -> dict[str, Row]:
    """Who moves and who seconds as lines of their own say, a role and its name in two as well.

    A line of ours that names nobody yet has nobody.
    """
    numbered = dict(enumerate(line for line in lines if line.strip()))
    out: dict[str, Row] = {}
    for at, line in numbered.items():
        named = named_in(line)
        if named is not None and named.pure:
            for role, people in (("mover", named.movers), ("seconder", named.seconders)):
                if len(people) == 1:
                    out.setdefault(role, Row(line, people[0]))
        elif (name := name_of_role(numbered, at)) >= 0:
            people = only_people(numbered[name])
            if len(people) == 1:
                out.setdefault(bare_role(line), Row(numbered[name], people[0]))
        elif unnamed(line):
            role = bare_role(line.strip().rstrip(".").removesuffix(NOT_NAMED))
            out.setdefault(role, Row(line, NOBODY))
    return out
