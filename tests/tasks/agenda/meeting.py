"""A whole agenda of an invented council: items, motions, a report, Part 2, and a rejected one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.clause import Role, clause
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.tasks.agenda.make import add_text, new_agenda, set_agenda
from motion_editor.tasks.agenda.register import register, register_amendment
from motion_editor.tasks.agenda.take_in import put_motion
from motion_editor.tasks.demo import sample_motion
from tests.strategies import ids

SECRET = "four hundred and ten thousand pounds"
"""Words that no public paper may hold."""

HEAD = {
    "council": "aldermoor", "meeting": "2027-01-21", "time": "19:00",
    "place": "Council Chamber, Aldermoor", "kind": "Ordinary meeting of the Council",
    "first": "Motion 514",
}  # fmt: skip


def numbered() -> Motion:
    """A motion that numbers its points in letters."""
    texts = (
        clause("q1", "This Council resolves to:", Role.LEAD_IN),
        clause("q2", "Open the libraries on Sundays.", Role.POINT),
        clause("q3", "Report on what that costs.", Role.POINT),
    )
    details = Details(
        "Libraries on Sundays", Person("Idris Thackeray", "Councillor"),
        Person("Wren Abara", "Alderman"), group="Green", received="2026-12-21T11:20",
        numbering=NumberingStyle(Series.LETTERS), reason="People have asked for it.",
    )  # fmt: skip
    return Motion("mq", details, (Version("vq", VersionKind.NOTICE, texts),))


def secret() -> Motion:
    """A motion whose words are exempt."""
    words = clause("s1", f"Sell the depot for {SECRET}.", Role.POINT)
    details = Details("The old depot", Person("Odile Brackenbury", "Councillor"), reason=SECRET)
    return Motion("ms", details, (Version("vs", VersionKind.NOTICE, (words,)),))


def agenda(new_id: Callable[[], str] | None = None) -> Agenda:
    """The agenda."""
    new_id = new_id or ids()
    out = set_agenda(new_agenda(new_id), HEAD)
    out, _ = add_text(out, new_id, "Apologies", "To receive apologies for absence.")
    out, first = put_motion(out, sample_motion(new_id), new_id, "crossings.motion")
    out, second = put_motion(out, numbered(), new_id)
    out, report = put_motion(out, replace(numbered(), id="mr"), new_id, sort=Sort.REPORT)
    out = register(out, report, {"title": "Library strategy", "text": "Report of the Director."})
    out, private = put_motion(out, secret(), new_id)
    out = register(out, private, {"exempt": "3", "exempt-why": "A price is being agreed."})
    out, late = put_motion(out, replace(secret(), id="ml"), new_id)
    out = register(out, late, {"standing": "rejected", "why": "It came too late."})
    out = register(out, _now(out, first), {"minutes": "30", "received": "2026-12-20T10:00",
                                           "reference": "M/27/1"})  # fmt: skip
    out = register_amendment(
        out, _now(out, first), "2", {"standing": "rejected", "why": "It negates the motion."}
    )
    return register(out, _now(out, second), {"standing": "accepted"})


def _now(agenda: Agenda, item: Item) -> Item:
    return agenda.item(item.id)
