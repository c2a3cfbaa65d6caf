"""What was saved of a damaged file is merged with older copies as the file would have been.

What both had before is asked of nobody, and what was lost of it is not taken for taken out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import assume, given, settings, strategies as st

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import agendas, codec, past, salvage
from motion_editor.tasks.agenda.merge.copies import AgendaCopy, joined_agendas
from motion_editor.tasks.merge.copies import Copy, joined_copies
from motion_editor.tasks.merge.state import Brought
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import NO_WISH
from tests.strategies import ids
from tests.tasks import sample
from tests.tasks.agenda.drawn import item

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
PLAIN = sample.motion(new_id=ids("d"))
AMENDED = propose(PLAIN, ids("e"), NO_WISH)[0]
AGENDA = Agenda("a", items=(item(1), item(2, "Labour")), place="Town Hall")

Save = Callable[[bytes, bytes], bytes]
"""A file that says what these bytes say, and comes of the others."""


def saved(own: bytes, *parents: bytes) -> bytes:
    known = past.following(own, parents, NOW)
    if agendas.is_agenda(own):
        return agendas.encode(agendas.decode(own, "").agenda, known)
    return codec.encode(codec.decode(own, "").motion, known)


def titled(motion: Motion, **details: str) -> bytes:
    return codec.encode(replace(motion, details=replace(motion.details, **details)))  # type: ignore[arg-type]


@cache
def files(kind: str) -> tuple[bytes, bytes, bytes]:
    """The file as it was saved last, its state before that, and a copy made of that state."""
    if kind == "agenda":
        first, now, theirs = map(
            agendas.encode,
            (AGENDA, replace(AGENDA, place="Old Hall"), replace(AGENDA, kind="Ordinary")),
        )
    else:
        base = PLAIN if kind == "plain" else AMENDED
        first, now = codec.encode(base), titled(base, title="New title", reference="R/2")
        theirs = titled(base, group="Green")
    return saved(now, first), first, saved(theirs, first)


def merged(found: Motion | Agenda, file: bytes, copy: bytes) -> tuple[bytes, Brought]:
    """What comes of merging a copy, as its file says it, and what that brought."""
    if isinstance(found, Agenda):
        of = AgendaCopy("copy", copy, agendas.decode(copy, "").agenda)
        made, (brought,) = joined_agendas(found, file, [of], ids("n"))
        return agendas.encode(made), brought
    other = Copy("copy", copy, codec.decode(copy, "").motion)
    motion, (of_motion,) = joined_copies(found, file, [other], ids("n"))
    return codec.encode(motion), of_motion


def words(data: bytes) -> set[str]:
    """All that a file says in words: the clauses of its texts, its people and titles."""
    if agendas.is_agenda(data):
        agenda = agendas.decode(data, "").agenda
        motions = [it.motion for it in agenda.items if it.motion is not None]
        own = {agenda.place, *(it.title for it in agenda.items)}
    else:
        motions, own = [codec.decode(data, "").motion], set[str]()
    for motion in motions:
        own |= {motion.details.title, motion.details.mover.name, motion.details.group}
        own |= {it.text for version in motion.versions for it in version.clauses}
        own |= {it.text for one in motion.amendments for t in one.texts for it in t.clauses}
    return own - {""}


@pytest.mark.parametrize("kind", ["plain", "amended", "agenda"])
@settings(max_examples=25)
@given(data=st.data())
def test_an_older_copy_brings_back_what_was_lost_and_asks_nothing(
    kind: str, data: st.DataObject
) -> None:
    whole, first, theirs = files(kind)
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + bytes([whole[at] ^ 1 << data.draw(st.integers(0, 7))]) + whole[at + 1 :]
    try:
        found = salvage.salvaged(damaged, "a")
    except MotionError:
        assume(False)
        raise
    if not found.whole:
        assert at > whole.rindex(b'"outcome"')  # it is the state itself that is lost
        return
    altered = words(found.whole) - words(whole)
    file = saved(found.whole, found.whole)
    for copy in (first, theirs):
        try:
            made, brought = merged(found.found, file, copy)
        except MotionError as error:
            assert "begin with different texts" in error.message  # the very id is another
            return
        assert brought.known and not brought.clashes
        assert altered or words(first) & words(whole) <= words(made)
        assert copy is first or b'"Green"' in made or b'"Ordinary"' in made


def test_a_copy_of_a_state_of_which_the_mark_alone_is_left_is_merged_likewise() -> None:
    """Many saves within minutes: of most only the mark is kept, and the copy has the rest."""
    made, file = PLAIN, codec.encode(PLAIN)
    theirs = b""
    for at in range(1, 5):
        made = replace(made, details=replace(made.details, reference=f"{at}"))
        file = saved(codec.encode(made), file)
        theirs = saved(titled(made, group="Green"), file) if at == 2 else theirs
    found = salvage.salvaged(file.replace(b'"words": "This', b'"words": "Th\xffs', 1), "a")
    after, brought = merged(found.found, saved(found.whole, found.whole), theirs)
    assert brought.known and not brought.clashes
    assert words(after) == words(theirs)
    assert codec.decode(after, "").motion.details.reference == "4"


@pytest.mark.parametrize("kind", ["plain", "amended", "agenda"])
def test_where_only_the_past_is_damaged_nothing_else_is_asked(kind: str) -> None:
    whole, _, theirs = files(kind)
    at = whole.rindex(b'"past"')
    for damaged in (whole[: at + 30], whole.replace(b'"past"', b'"p\xffst"')):
        found = salvage.salvaged(damaged, "a")
        states = past.lineage(found.whole)
        made, brought = merged(found.found, found.whole or saved(whole), theirs)
        assert brought.known == (states is not None and bool(states.before))
        assert brought.known or brought.clashes
        assert b"Old Hall" in made or b"New title" in made


@pytest.mark.parametrize("kind", ["plain", "amended", "agenda"])
def test_lines_that_are_missing_without_a_trace_are_told_and_brought_back(kind: str) -> None:
    """Somebody has deleted the last clause and left its comma: each line there can be read."""
    whole, first, theirs = files(kind)
    end = whole.index(b"\n", whole.index(b'"words": ')) - 1
    last = whole[whole.rindex(b"\n", 0, end) : end + 1]
    found = salvage.salvaged(whole.replace(last, b"", 1), "a")
    assert any(it.startswith("A part is missing or altered") for it in found.lost)
    for copy in (first, theirs):
        made, brought = merged(found.found, saved(found.whole, found.whole), copy)
        assert brought.known and brought.taken and not brought.clashes
        assert words(first) & words(whole) <= words(made)
