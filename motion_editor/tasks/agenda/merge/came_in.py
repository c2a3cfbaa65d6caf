"""What joining has brought into an agenda, in words."""

from __future__ import annotations

from collections.abc import Iterator

from motion_editor.core.agenda import Agenda, Item, Registration
from motion_editor.core.clause import NewId
from motion_editor.core.wording import phrase, say
from motion_editor.council.profile import Profile
from motion_editor.papers.wording import date, label, reading
from motion_editor.tasks.agenda.merge.naming import (
    HEAD,
    ITEM,
    RECEIVED,
    REFERENCE,
    STANDING,
    head_words,
    item_words,
    standing_words,
)
from motion_editor.tasks.merge.came_in import came_in as into_motion


def came_in(before: Agenda, now: Agenda, profile: Profile, new_id: NewId) -> tuple[str, ...]:
    """What of `now` is not as it was before, a sentence each; empty where nothing differs."""
    return (*_head(before, now), *_items(before, now, profile, new_id))


def of_item(was: Item, now: Item, profile: Profile, new_id: NewId) -> tuple[str, ...]:
    """What of an item is not as it was, a sentence each that does not name it."""
    said = [*_fields(was, now, profile), *_registered(was, now), *_motion(was, now, new_id)]
    if was != now and not said:
        said.append(say("what is known of its file was changed."))
    return tuple(said)


def _head(before: Agenda, now: Agenda) -> Iterator[str]:
    for name, called in HEAD.items():
        one, two = getattr(before, name), getattr(now, name)
        if one != two:
            yield _is(phrase(called), head_words(name, two))


def _items(before: Agenda, now: Agenda, profile: Profile, new_id: NewId) -> Iterator[str]:
    known = {it.id: it for it in before.items}
    for item in now.items:
        was = known.get(item.id)
        if was is None:
            yield say("“{title}” was added.", title=item.named)
        elif was != item:
            said = of_item(was, item, profile, new_id)
            yield from (say("“{title}”, {what}", title=item.named, what=it) for it in said)
    there = {it.id for it in now.items}
    for item in before.items:
        if item.id not in there:
            yield say("“{title}” was taken off.", title=item.named)
    both = there & known.keys()
    one, two = ([it.id for it in agenda.items if it.id in both] for agenda in (before, now))
    if one != two:
        yield say("The order of the items.")


def _fields(was: Item, now: Item, profile: Profile) -> Iterator[str]:
    for name, called in ITEM.items():
        one, two = getattr(was, name), getattr(now, name)
        if one != two:
            yield _is(phrase(called), item_words(two, profile))


def _registered(was: Item, now: Item) -> Iterator[str]:
    yield from _registration(was.registration, now.registration)
    ids = dict.fromkeys(it.amendment for it in (*was.amendments, *now.amendments))
    for id in ids:
        said = _registration(was.of_amendment(id), now.of_amendment(id))
        name = _amendment(now, id) or _amendment(was, id)
        yield from (say("{name}, {what}", name=name, what=it) for it in said)


def _registration(was: Registration, now: Registration) -> Iterator[str]:
    if was.received != now.received:
        yield _is(phrase(RECEIVED), now.received and date(now.received))
    if was.reference != now.reference:
        yield _is(phrase(REFERENCE), now.reference)
    if (was.standing, was.why) != (now.standing, now.why):
        yield _is(phrase(STANDING), standing_words(now))


def _amendment(item: Item, id: str) -> str:
    found = item.motion.amendments if item.motion else ()
    return next((label(it) for it in found if it.id == id), "")


def _motion(was: Item, now: Item, new_id: NewId) -> Iterator[str]:
    if was.motion is not None and now.motion is not None:
        yield from into_motion(was.motion, now.motion, new_id)


def _is(where: str, words: str) -> str:
    if not words:
        return say("{where}: taken out.", where=where)
    return say("{where}: {words}.", where=where, words=reading(words, brief=True))
