"""Every paper of an agenda at once: before the meeting, and of what happened in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from motion_editor.core.agenda import Agenda, parts
from motion_editor.papers.agenda import Print
from motion_editor.papers.blocks import Paper
from motion_editor.tasks.agenda.printed import Wanted, accepted, make, said_of_contents
from motion_editor.tasks.agenda.sat import motions_of, remarks_on, sat
from motion_editor.tasks.all_papers import Printed, named
from motion_editor.tasks.paper import Kind, Order, papers_of_meeting

_PUBLIC: Final = Print()


def papers_of(
    agenda: Agenda, like: Order, how: Print = _PUBLIC, stem: str = ""
) -> Iterator[Printed]:
    """Every paper there is of an agenda as it stands; `stem` begins the names of their files.

    `like` says for which council and day they are, `how` for whom. The list of amendments is there
    where there is one, a paper of the meeting where it has something to print.
    """
    look = like.profile.template
    for amendments in (False, True):
        wanted = Wanted(like.profile, amendments, how.full, how.rejected, like.meeting, like.when)
        if not amendments or _is_amended(agenda, how):
            name = named(stem, "amendments" if amendments else "agenda")
            made = partial(_of_agenda, agenda, wanted)
            of_word = (said_of_contents(),) if parts(agenda).all else ()
            yield Printed(name, made, look, of_word=of_word)
    met = {it for one in motions_of(agenda) for it in papers_of_meeting(one)}
    for kind in (it for it in Kind if it in met):
        order = replace(like, kind=kind)
        told = tuple(remarks_on(agenda, kind))
        make_it = partial(_of_meeting, agenda, order, how.full)
        yield Printed(named(stem, kind.value), make_it, look, told)


def _is_amended(agenda: Agenda, how: Print) -> bool:
    """Whether any amendment is to be listed."""
    found = parts(agenda)
    motions = [it for it in (*found.public, *found.private) if it.motion is not None]
    if how.rejected:
        return any(it.motion is not None and it.motion.amendments for it in motions)
    return any(made.amendments for it in motions if (made := accepted(it)) is not None)


def _of_agenda(agenda: Agenda, wanted: Wanted, _suffix: str) -> Paper:
    return make(agenda, wanted)


def _of_meeting(agenda: Agenda, order: Order, full: bool, suffix: str) -> Paper:
    return sat(agenda, replace(order, suffix=suffix), full=full)
