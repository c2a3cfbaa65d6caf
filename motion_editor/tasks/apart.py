"""Two states of one motion side by side: only what differs, with a little around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clause, Clauses, NewId, Role, clause
from motion_editor.core.motion import Motion
from motion_editor.core.text import ADDED, STRUCK, Runs
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import say
from motion_editor.papers.wording import date, label, people, version_name
from motion_editor.tasks.councils import council_of

AROUND = 1
"""How many unchanged clauses are shown before and after a changed one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A clause in either state; struck runs only left, added ones only right.

    `left` or `right` is None where the clause stands in the other state alone; both are None
    where unchanged clauses are passed over.
    """

    left: Runs | None
    right: Runs | None
    lead_in: bool = False
    level: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One text of the motion, or what stands around them."""

    head: str
    rows: tuple[Row, ...]


def what_differs(old: Motion | None, new: Motion, new_id: NewId) -> tuple[Part, ...]:
    """Every text, and the details, in which two states differ; all of `new` where `old` is None.

    Empty only where the two are equal in everything that can be shown as words.
    """
    before = dict(_texts(old)) if old is not None else {}
    after = dict(_texts(new))
    out = []
    for key in dict.fromkeys((*after, *before)):
        head, then = before.get(key, ("", ()))
        head, now = after.get(key, (head, ()))
        rows = tuple(_rows(then, now, new_id))
        if any(_differs(row) for row in rows):
            out.append(Part(head, _brief(rows)))
    return tuple(out)


def _texts(motion: Motion) -> Iterator[tuple[str, tuple[str, Clauses]]]:
    """Every text by its id, with what it is called."""
    yield "", (say("Details"), _details(motion))
    for version in motion.versions:
        yield version.id, (version_name(motion, version), version.clauses)
    for item in motion.amendments:
        yield item.id, (say("{name}, if carried", name=label(item)), proposed(item.text.clauses))


def _details(motion: Motion) -> Clauses:
    """What stands around the texts, line by line."""
    about = motion.details
    named = {
        "Title": about.title,
        "Mover": about.mover.full,
        "Seconder": about.seconder.full,
        "Signatories": people(about.signatories),
        "Group": about.group,
        "Meeting": date(about.meeting),
        "Received": date(about.received),
        "Reference": about.reference,
        "Council": _council(motion),
        "Word limit": f"{about.limit:,}" if about.limit else "",
        "Words that are right here": ", ".join(about.words),
        "Outcome": motion.outcome.value if motion.outcome else "",
    }
    said = [f"{name}: {words}" for name, words in named.items() if words]
    said += [_about(item) for item in motion.amendments]
    return tuple(clause(str(at), words, Role.TEXT) for at, words in enumerate(said))


def _council(motion: Motion) -> str:
    """The council's name; what the motion calls it, where no profile of it is here."""
    wanted, profile = motion.details.council, council_of(motion)
    return profile.name if wanted and profile.id == wanted else wanted


def _about(item: Amendment) -> str:
    named = {
        "": item.outcome.value if item.outcome else "open",
        "mover ": item.mover.full,
        "seconder ": item.seconder.full,
        "group ": item.group,
        "subject ": item.subject,
        "reason ": item.reason,
    }
    said = "; ".join(f"{name}{words}" for name, words in named.items() if words)
    return f"{label(item)}: {said}"


def _rows(old: Clauses, new: Clauses, new_id: NewId) -> Iterator[Row]:
    if not old or not new:
        for item in old or new:
            yield _row(item, left=bool(old), right=bool(new))
        return
    for item in compare(old, new, new_id):
        yield _row(item, left=not item.wholly_added, right=not item.wholly_struck)


def _row(item: Clause, *, left: bool, right: bool) -> Row:
    one = tuple(run for run in item.runs if run.state is not ADDED) if left else None
    two = tuple(run for run in item.runs if run.state is not STRUCK) if right else None
    return Row(one, two, item.role is Role.LEAD_IN, item.level)


def _differs(row: Row) -> bool:
    return row.left != row.right


def _brief(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that differ, a few around them, and one empty row for all that is passed over."""
    near = {
        there
        for at, row in enumerate(rows)
        if _differs(row)
        for there in range(at - AROUND, at + AROUND + 1)
    }
    out: list[Row] = []
    for at, row in enumerate(rows):
        if at in near:
            out.append(row)
        elif not out or out[-1] != Row(None, None):
            out.append(Row(None, None))
    return tuple(out)
