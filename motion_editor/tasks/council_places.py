"""Where in the editor of a profile a field is, in words and as a place to go to."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.wording import Said, phrase, say, strung
from motion_editor.council.places import Path
from motion_editor.council.sense import ORDERS, Doubt
from motion_editor.tasks.council_fields import FIELDS, ORDER_FIELDS, TABLES, Page


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the editor: a field by its name, in which set or row (from 0; -1 for none)."""

    page: Page
    field: str
    table: str = ""
    row: int = -1


def spot_of(path: Path) -> Spot:
    """The place of a field of the profile's file."""
    at = next((at for at, part in enumerate(path) if isinstance(part, int)), -1)
    if at < 0:
        field = ".".join(map(str, path[:2]))
        return Spot(_page_of(field), field)
    table, row = ".".join(map(str, path[:at])), int(path[at]) - 1
    field = ".".join(map(str, path[at + 1 :]))
    if table == ORDERS:
        return Spot(Page.ORDERS, field, table, row)
    page = Page.PEOPLE if table == "members" else Page.CALENDAR
    return Spot(page, field, table, row)


def _page_of(field: str) -> Page:
    return next(
        (page for page, specs in FIELDS.items() if any(it.field == field for it in specs)),
        Page.NAME,
    )


def placed(doubt: Doubt) -> Said:
    """A doubt as a sentence with its place: "People, line 3, Name: two members are called …"."""
    spot = spot_of(doubt.path)
    parts = [phrase(spot.page.value)]
    if spot.table == ORDERS:
        parts.append(say("set {number}", number=spot.row + 1))
    elif spot.table:
        parts.append(say("line {number}", number=spot.row + 1))
    if title := _title(spot):
        whole = spot.page is Page.MINUTES
        parts.append(say("“{words}”", words=title) if whole else phrase(title))
    return say(
        "{place}: {fault}. {advice}",
        place=strung(parts),
        fault=phrase(doubt.said),
        advice=phrase(doubt.advice),
    )


def _title(spot: Spot) -> str:
    if spot.table in TABLES:
        return dict(TABLES[spot.table]).get(spot.field, "")
    specs = ORDER_FIELDS if spot.table == ORDERS else FIELDS[spot.page]
    return next((it.title for it in specs if it.field == spot.field), "")
