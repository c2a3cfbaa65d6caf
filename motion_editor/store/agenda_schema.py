"""The .agenda file, schema 1: what stands in it, key by key, in that order.

A motion in it is a whole motion file, as `schema` has it, so that anybody can cut it out again.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from motion_editor.core.agenda import FIRST, Sort, Standing
from motion_editor.store import schema
from motion_editor.store.schema import AGENDA, Count, Part, Past, Sum

Law = Literal["", "england", "wales", "scotland"]
"""Whose law names the paragraphs of exempt information."""

SCHEMA = 1
SCHEMA_NAME = "agenda-1.schema.json"


class Registration(Part):
    """How a notice was registered; what is left out is as the motion itself has it.

    `received` is an ISO 8601 local time or day. `why` is the reason, above all of a rejection.
    """

    received: str = ""
    reference: str = ""
    standing: Standing = Standing.RECEIVED
    why: str = ""


class Registered(Part):
    """The registration of one amendment of an item's motion, by the amendment's id."""

    amendment: str
    registration: Registration


class Exemption(Part):
    """The paragraph of the council's law by which an item is taken in private, and why.

    `law` is the law of which it was chosen: left out where that is not known.
    """

    paragraph: Count
    why: str = ""
    law: Law = ""


class Origin(Part):
    """The file that a motion came from, and the SHA-256 of that motion as we write it.

    `mark` is that of the state which was taken in, as in the `past` of the motion's own file.
    """

    name: str
    hash: str
    mark: str = ""


class Item(Part, kw_only=True):
    """An item of business; a motion, and a report with recommendations, hold a whole motion.

    `minutes` is a time limit. `number` is one given by hand. `placed` says that the place was set
    by hand.
    """

    id: str
    sort: Sort
    number: str = ""
    title: str = ""
    text: str = ""
    registration: Registration | None = None
    minutes: Count = 0
    exempt: Exemption | None = None
    placed: bool = False
    origin: Origin | None = None
    amendments: list[Registered] = field(default_factory=list)
    motion: schema.Motion | None = None


class Agenda(Part, kw_only=True, omit_defaults=False):
    """An agenda. `meeting` is an ISO 8601 day, `time` a local time.

    `first` is the number of the first motion, from which the others are counted. `past` is about
    the file and no part of the agenda, as in a motion's.
    """

    format: Literal["agenda"] = AGENDA
    schema: Annotated[int, Meta(ge=SCHEMA, le=SCHEMA)] = SCHEMA
    id: str
    council: str = ""
    meeting: str = ""
    time: str = ""
    place: str = ""
    kind: str = ""
    first: str = FIRST
    items: list[Item] = field(default_factory=list)
    past: list[Past] | UnsetType = UNSET
    sum: Sum | UnsetType = UNSET
