"""Making an agenda and changing what stands in it: its heading, its items, their places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from motion_editor.core.agenda import Agenda, Item, Sort, arranged, parts
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import mark, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.tasks.agenda.law import by_law
from motion_editor.tasks.councils import council, known_by, missing
from motion_editor.tasks.dates import iso_date, iso_moment
from motion_editor.tasks.typed import printable, typed

KIND: Final = mark("Meeting of the Council")
FIELDS: Final = ("council", "meeting", "time", "place", "kind", "first")
"""What stands at the head of an agenda, by the names that it is set by."""

_MOST: Final = 40
"""Characters that a number may have."""


def new_agenda(new_id: NewId, profile: Profile = PLAIN) -> Agenda:
    """An agenda without items."""
    return Agenda(new_id(), council=profile.id, first=profile.first)


def profile_of(agenda: Agenda, name: str = "") -> Profile:
    """The profile named, else that of the agenda's council; the plain one where it has none."""
    return council(name) if name else known_by(council_named(agenda))


def unknown(agenda: Agenda, profile: Profile) -> str:
    """Why the plain profile stands for that of the agenda's council; "" where it does not."""
    return missing(council_named(agenda)) if profile == PLAIN else ""


def at_meeting(motion: Motion, agenda: Agenda) -> Motion:
    """The motion as this meeting deals with it: council and day from the agenda, if it has none.

    The motion itself where nothing was missing.
    """
    about = motion.details
    council = about.council or council_named(agenda)
    meeting = about.meeting or agenda.meeting
    if (council, meeting) == (about.council, about.meeting):
        return motion
    return replace(motion, details=replace(about, council=council, meeting=meeting))


def council_named(agenda: Agenda) -> str:
    """The council of an agenda, or else of its first motion that names one."""
    named = (it.motion.details.council for it in agenda.items if it.motion)
    return agenda.council or next((it for it in named if it), "")


def set_agenda(agenda: Agenda, values: Mapping[str, str]) -> Agenda:
    """The agenda with these fields, by the names in FIELDS; an empty value clears one.

    MotionError for a field that is not known or a date that is none, and then nothing is set.
    """
    # The council comes first: it may bring a number, which one that is given then replaces.
    for name, written in sorted(values.items(), key=lambda it: it[0] != "council"):
        value = typed(written, say("the value of “{name}”", name=name))
        taker = _TAKERS.get(name)
        if taker is None:
            raise MotionError(
                say("An agenda has no field “{name}”.", name=name),
                say("The fields are: {known}.", known=", ".join(FIELDS)),
            )
        agenda = taker(agenda, value)
    return agenda


def clock(written: str) -> str:
    """A time of the day as `19:00`, "" for none; MotionError for what is none."""
    if not written.strip():
        return ""
    day = "2000-01-01"
    try:
        moment = iso_moment(f"{day} {written}")
    except MotionError as error:
        raise MotionError(
            say("“{written}” is not a time that can be read.", written=written),
            say("Write it as 19:00, 7pm or noon."),
        ) from error
    return moment.removeprefix(f"{day}T")


def number(written: str) -> str:
    """A number that is printed before an item; MotionError for one that is too long."""
    value = typed(written, say("the number"))
    if len(value) > _MOST:
        raise MotionError(
            say("“{written}” is too long for a number.", written=value),
            say("It may have {most} characters.", most=_MOST),
        )
    return value


def _of_council(agenda: Agenda, name: str) -> Agenda:
    """The agenda as that of another council, numbered in its style unless by hand."""
    was, now = profile_of(agenda), council(name) if name else PLAIN
    agenda = by_law(agenda, was.exempt)
    first = now.first if agenda.first == was.first else agenda.first
    return replace(agenda, council=now.id, first=first)


_TAKERS: Final[dict[str, Callable[[Agenda, str], Agenda]]] = {
    "council": _of_council,
    "meeting": lambda agenda, it: replace(agenda, meeting=it and iso_date(it)),
    "time": lambda agenda, it: replace(agenda, time=clock(it)),
    "place": lambda agenda, it: replace(agenda, place=it),
    "kind": lambda agenda, it: replace(agenda, kind=it),
    "first": lambda agenda, it: replace(agenda, first=number(it)),
}


def add_text(agenda: Agenda, new_id: NewId, title: str, text: str = "") -> tuple[Agenda, Item]:
    """The agenda with an item of plain words after its public ones, and that item.

    MotionError where it has no title.
    """
    title = typed(title, say("the title"))
    if not title:
        raise MotionError(say("The item has no title."), say("Give it one, such as Apologies."))
    item = Item(new_id(), Sort.TEXT, title, printable(text, say("the text")).strip())
    return put_in(agenda, item), item


def put_in(agenda: Agenda, item: Item) -> Agenda:
    """The agenda with a new item: a motion after the last public motion, else after the public."""
    public = parts(agenda).public
    motions = [at for at, it in enumerate(public) if it.sort is Sort.MOTION]
    at = motions[-1] + 1 if motions and item.sort is Sort.MOTION else len(public)
    rest = parts(agenda).all
    return arranged(replace(agenda, items=(*rest[:at], item, *rest[at:])))


def moved(agenda: Agenda, id: str, by: int) -> Agenda:
    """The agenda with an item so many places further down, or up; it stays in its part.

    Its place is then set by hand. The agenda itself where it can go no further.
    """
    found = parts(agenda)
    own = next(it for it in (found.public, found.private, found.rejected)
               if any(item.id == id for item in it))  # fmt: skip
    at = next(at for at, item in enumerate(own) if item.id == id)
    to = min(max(at + by, 0), len(own) - 1)
    if to == at:
        return agenda
    return _put(agenda, own, at, to)


def moved_to(agenda: Agenda, id: str, place: int) -> Agenda:
    """The agenda with an item on this line, from 1, or as near as its part goes."""
    at = arranged(agenda).place_of(id)
    return moved(agenda, id, place - 1 - at)


def _put(agenda: Agenda, own: tuple[Item, ...], at: int, to: int) -> Agenda:
    item = replace(own[at], placed=True)
    rest = [*own[:at], *own[at + 1 :]]
    rest.insert(to, item)
    new = iter(rest)
    ids = {it.id for it in own}
    items = tuple(next(new) if it.id in ids else it for it in agenda.items)
    return arranged(replace(agenda, items=items))
