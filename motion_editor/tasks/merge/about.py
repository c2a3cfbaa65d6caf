"""Joining what stands around the text: details, notes, what was set aside, the chair's order."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from motion_editor.core.motion import Details, Motion
from motion_editor.core.wording import say
from motion_editor.tasks.merge.naming import as_words, field_name
from motion_editor.tasks.merge.state import Work


def details(work: Work) -> Details:
    """The details of both, each by itself; signatories and words of either side."""
    main, other = work.main.details, work.other.details
    before = work.base.details if work.base is not None else Details()
    values: dict[str, Any] = {}
    for item in fields(Details):
        one, two, three = (getattr(it, item.name) for it in (before, main, other))
        if isinstance(two, tuple):
            values[item.name] = work.joined(one, two, three)
        elif item.name == "numbering" and _is_issued(work):
            # Labels that were printed hold, whatever the other copy has chosen since.
            values[item.name] = two if work.main.notice.labels else three
        else:
            values[item.name] = work.pick(
                item.name, field_name(item.name), (one, two, three), as_words
            )
    return Details(**values)


def around(work: Work, made: Motion) -> Motion:
    """The motion with notes, findings set aside, the chair's order and the profile of both."""
    main, other, base = work.main, work.other, work.base
    was = base if base is not None else replace(main, notes=(), asides=(), order=(), profile="")
    known = {it.id for it in made.amendments}
    labels = {it.id: it.label for it in (*other.amendments, *made.amendments)}
    order = work.pick(
        "order", say("The chair’s order"), _three(was, main, other, "order"),
        lambda ids: ", ".join(labels.get(id, id) for id in ids),
    )  # fmt: skip
    profile = work.pick(
        "profile", say("The council’s profile sent along"),
        _three(was, main, other, "profile"), str,
    )  # fmt: skip
    notes = work.joined(was.notes, main.notes, other.notes)
    return replace(
        made,
        notes=notes,
        asides=work.joined(was.asides, main.asides, other.asides),
        order=tuple(id for id in order if id in known),
        profile=profile,
    )


def _three(was: Motion, main: Motion, other: Motion, name: str) -> tuple[Any, Any, Any]:
    return getattr(was, name), getattr(main, name), getattr(other, name)


def _is_issued(work: Work) -> bool:
    return bool(work.main.notice.labels or work.other.notice.labels)
