"""The changes of an amendment as parts that can be left out one by one."""

from __future__ import annotations

from collections.abc import Sequence, Set as AbstractSet

from motion_editor.core.changes import Change, changes, reject_change
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import original
from motion_editor.core.wording import say
from motion_editor.papers.instructions import instructions
from motion_editor.tasks.choices import Key, numbered
from motion_editor.tasks.report import LEFT_OUT, Fate, Part


def change_keys(clauses: Clauses, found: tuple[Change, ...]) -> tuple[Key, ...]:
    """What finds each change of a tracked text again: its clause of the base, and its words."""
    known = {item.id for item in original(clauses)}
    moved = {item.id: item.moved_from for item in clauses}
    said: list[str] = []
    for it in found:
        home = moved.get(it.clause) or (it.clause if it.clause in known else "")
        said.append("|".join((it.kind.value, home, it.struck, it.added)))
    return numbered(said)


def left_out(
    clauses: Clauses,
    refused: AbstractSet[Key],
    style: NumberingStyle,
    labels: Sequence[str] = (),
) -> tuple[Part, ...]:
    """The changes of these keys as instructions that were not applied."""
    said = instructions(clauses, style, labels)
    keys = change_keys(clauses, tuple(item.change for item in said))
    return tuple(
        Part(Fate.NOT_APPLIED, item.sentence, say(LEFT_OUT), key=key)
        for item, key in zip(said, keys, strict=True)
        if key in refused
    )


def without(clauses: Clauses, refused: AbstractSet[Key]) -> Clauses:
    """The tracked text less the changes of these keys; the others stay as they are."""
    wanted = [key for key in change_keys(clauses, changes(clauses)) if key in refused]
    # From the last on: so those before keep their numbers.
    for key in reversed(wanted):
        found = changes(clauses)
        at = next((i for i, it in enumerate(change_keys(clauses, found)) if it == key), -1)
        if at >= 0:
            clauses = reject_change(clauses, found[at])
    return clauses
