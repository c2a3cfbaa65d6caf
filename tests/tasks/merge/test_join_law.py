"""Joining copies: what one alone did comes in as it is, what both did is nowhere lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace

from hypothesis import example, given, settings, strategies as st

from motion_editor.core.motion import Details, Motion
from motion_editor.core.people import NOBODY, Person
from motion_editor.store import codec
from motion_editor.tasks.merge.join import Joined, join
from motion_editor.tasks.merge.state import Side
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import NO_WISH
from tests.strategies import ids
from tests.tasks import sample
from tests.tasks.merge.drawn import Deed, after, begun, deeds

_AMENDED = propose(sample.motion(new_id=ids("d")), ids("e"), NO_WISH)[0]


@example(_AMENDED, [Deed("remove", 0, (), ""), Deed("propose", 0, (), "")])
@given(begun(), deeds())
def test_what_one_copy_alone_did_comes_in_as_it_is(base: Motion, done: list[Deed]) -> None:
    theirs = after(base, done, ids("t"))
    joined = join(base, base, theirs, ids("m"))
    assert joined.motion == theirs
    assert not joined.clashes
    assert bool(joined.taken) == (theirs != base)
    again = join(base, theirs, base, ids("m"))
    assert (again.motion, again.taken, again.clashes) == (theirs, (), ())


@given(begun(), deeds())
def test_a_copy_with_itself_is_itself(base: Motion, done: list[Deed]) -> None:
    ours = after(base, done, ids("t"))
    for known in (base, None):
        joined = join(known, ours, ours, ids("m"))
        assert (joined.motion, joined.clashes, joined.taken) == (ours, (), ())


@settings(max_examples=60)
@given(
    begun(),
    deeds(),
    deeds(),
    st.booleans(),
    st.dictionaries(st.integers(0, 5), st.sampled_from(Side), max_size=3),
)
def test_nothing_of_either_is_lost(
    base: Motion, mine: list[Deed], yours: list[Deed], known: bool, chosen: dict[int, Side]
) -> None:
    """Words, people, entries: each is in what was joined, or told in a clash or to be looked at."""
    ours, theirs = after(base, mine, ids("o")), after(base, yours, ids("t"))
    first = join(base if known else None, ours, theirs, ids("m"))
    keys = [it.key for it in first.clashes]
    assert len(set(keys)) == len(keys)
    choices = {keys[at]: side for at, side in chosen.items() if at < len(keys)}
    joined = join(base if known else None, ours, theirs, ids("m"), choices)
    codec.decode(codec.encode(joined.motion), "joined")
    there = f"{_all_words(joined.motion)} {_said(joined)}"
    for copy, done in ((ours, mine), (theirs, yours)):
        own = _all_words(copy)
        put_in = {it for deed in done for it in _put_in(deed) if it in own}
        put_in -= {it for it in put_in if it in _all_words(base)}
        missing = {it for it in put_in if it not in there}
        assert not missing, (missing, copy is ours)


_WORD = st.sampled_from(("", "one", "two"))
_PERSON = st.sampled_from((NOBODY, Person("Ada"), Person("Odile")))
_DETAILS = st.builds(
    Details, title=_WORD, mover=_PERSON, group=_WORD, meeting=_WORD, reference=_WORD,
    limit=st.sampled_from((0, 300)), budget=st.booleans(),
)  # fmt: skip


@settings(max_examples=25)
@given(_DETAILS, _DETAILS, st.sampled_from((None, Side.OURS, Side.THEIRS)))
def test_without_a_state_in_common_each_detail_is_asked(
    mine: Details, yours: Details, side: Side | None
) -> None:
    """What is empty in one copy, too; there what the other says stands unless it is said."""
    ours, theirs = (replace(_AMENDED, details=it) for it in (mine, yours))
    names = [it.name for it in fields(Details) if getattr(mine, it.name) != getattr(yours, it.name)]
    first = join(None, ours, theirs, ids("m"))
    assert [it.key for it in first.clashes] == names
    assert all(bool(it.ours) or it.chosen is Side.THEIRS for it in first.clashes)
    assert all(bool(it.theirs) or it.chosen is Side.OURS for it in first.clashes)
    if side is not None:
        found = join(None, ours, theirs, ids("m"), dict.fromkeys(names, side))
        assert found.motion == (ours if side is Side.OURS else theirs)
        assert found.clashes == tuple(replace(it, chosen=side) for it in first.clashes)


def _put_in(deed: Deed) -> Iterator[str]:
    """The words that somebody has put in, those of footnotes by themselves."""
    yield deed.word
    for step in deed.steps:
        words = re.split("[⟦⟧]", step.text) if step.text.isprintable() else ()
        yield from (it.strip() for it in words)


def _all_words(motion: Motion) -> str:
    """What people wrote, wherever it stands now."""
    said = [motion.details.title, motion.details.mover.name]
    said += [item.text for version in motion.versions for item in version.clauses]
    for item in motion.amendments:
        said += [item.mover.name, *(it.text for text in item.texts for it in text.clauses)]
    said += [note.text for note in motion.notes]
    said += [name for event in motion.proceedings for name in event.by]
    return "\n".join(said)


def _said(joined: Joined) -> str:
    rows = [*joined.look, *(f"{it.ours} {it.theirs} {it.before}" for it in joined.clashes)]
    return " ".join(rows)
