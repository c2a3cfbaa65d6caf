"""Bold, italic and links that differ between two texts of the same words, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.motion import Motion
from motion_editor.core.text import PLAIN, Emphasis
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import Said, say, strung
from motion_editor.papers.wording import quoted, shortened


def looks_differ(old: Sequence[Clause], new: Sequence[Clause]) -> list[str]:
    """Where the words of a clause are the same and look otherwise: which, how, and how before."""
    before = {it.id: it for it in old}
    return [
        say("{words}: {old}, now {new}", words=words, old=was, new=now)
        for item in new
        if (known := before.get(item.id)) is not None and known.text == item.text
        for words, (was, now) in _spans(known, item)
    ]


def motions_look_apart(old: Motion, new: Motion) -> list[str]:
    """The same of all texts of two states of a motion, each once."""
    before = dict(_texts(old))
    return list(
        dict.fromkeys(
            said
            for key, clauses in _texts(new)
            if key in before
            for said in looks_differ(before[key], clauses)
        )
    )


def readings_of(*items: Clause) -> tuple[str, ...]:
    """How each of some clauses of the same words looks, where they differ."""
    spans = list(_spans(*items))
    return tuple(
        strung(
            [strung([words, looks[at]], ": ") for words, looks in spans],
            "; ",
        )
        for at in range(len(items))
    )


def _spans(*items: Clause) -> Iterator[tuple[str, tuple[Said, ...]]]:
    """The words that do not look the same in all, quoted, and the look of each."""
    marks = [[run.emphasis for run in item.runs for _ in run.text] for item in items]
    each = zip(items[0].text, *marks, strict=True)
    for looks, signs in groupby(each, key=lambda it: tuple(it[1:])):
        if len(set(looks)) > 1:
            words = "".join(str(it[0]) for it in signs)
            yield quoted(shortened(words)), tuple(map(_said, looks))


def _said(look: Emphasis) -> Said:
    if look == PLAIN:
        return say("plain")
    parts = [say("bold")] if look.bold else []
    parts += [say("italic")] if look.italic else []
    parts += [say("a link to {address}", address=look.link)] if look.link else []
    return strung(parts)


def _texts(motion: Motion) -> Iterator[tuple[str, Clauses]]:
    for version in motion.versions:
        yield version.id, version.clauses
    for item in motion.amendments:
        yield f"{item.id} {len(item.texts)}", proposed(item.text.clauses)
