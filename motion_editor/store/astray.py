"""What a file names beside its texts and does not hold: left out as it is opened, and told."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.agenda import Agenda
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, say


def without(found: Motion) -> tuple[Motion, tuple[str, ...]]:
    """The motion without what leads nowhere, and what that was, in sentences."""
    versions = {it.id for it in found.versions} | {""}
    amendments = {it.id for it in found.amendments}
    said: list[str] = []
    events = list(found.proceedings)
    for at, event in enumerate(events):
        if event.version not in versions:
            events[at] = replace(event, version="")
            said.append(
                say(
                    "What happened, entry {number}: the version that it names is not in this file. "
                    "It is left out.",
                    number=at + 1,
                )
            )
    order = tuple(it for it in found.order if it in amendments)
    if len(order) < len(found.order):
        left = len(found.order) - len(order)
        said.append(
            many(
                "The chair’s order names {n} amendments that are not in this file. They are left "
                "out.",
                "The chair’s order names {n} amendment that is not in this file. It is left out.",
                left,
            )
        )
    if not said:
        return found, ()
    return replace(found, proceedings=tuple(events), order=order), tuple(said)


def without_of(agenda: Agenda) -> tuple[Agenda, tuple[str, ...]]:
    """The same of the motions on an agenda."""
    items, said = list(agenda.items), []
    for at, item in enumerate(items):
        if item.motion is None:
            continue
        motion, more = without(item.motion)
        if more:
            items[at] = replace(item, motion=motion)
            said += [say("Item {number}: {what}", number=at + 1, what=it) for it in more]
    return (replace(agenda, items=tuple(items)) if said else agenda), tuple(said)
