"""Joining agendas: what one copy alone did comes in as it is, what both did is nowhere lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import given, settings, strategies as st

from motion_editor.core.agenda import Agenda, Item, Registration, Sort, Standing, arranged
from motion_editor.core.kept import Entry
from motion_editor.core.people import Person
from motion_editor.store import agendas as files
from motion_editor.tasks.agenda.make import add_text, moved, put_in
from motion_editor.tasks.agenda.merge.join import JoinedAgenda, join_agendas
from motion_editor.tasks.merge.state import Side
from tests.strategies import ids
from tests.tasks.agenda.drawn import agendas, item


@dataclass(frozen=True)
class Deed:
    """One thing that a clerk does; where it can't be done nothing is."""

    kind: str
    at: int
    word: str

    def __call__(self, agenda: Agenda, new_id: Callable[[], str]) -> Agenda:
        if self.kind == "place":
            return replace(agenda, place=self.word)
        if self.kind == "add":
            return add_text(agenda, new_id, self.word)[0]
        if self.kind == "put":
            one = replace(item(20 + self.at), id=new_id())
            there = any(it.motion and it.motion.id == f"m{20 + self.at}" for it in agenda.items)
            return agenda if there else put_in(agenda, one)
        if not agenda.items:
            return agenda
        return arranged(self._to(agenda, agenda.items[self.at % len(agenda.items)]))

    def _to(self, agenda: Agenda, one: Item) -> Agenda:
        if self.kind == "remove":
            return agenda.without(one.id)
        if self.kind == "move":
            return moved(agenda, one.id, 1 + self.at % 3)
        if self.kind == "reject":
            why = Registration(standing=Standing.REJECTED, why=self.word)
            return agenda.with_item(replace(one, registration=why))
        if self.kind == "title" and one.motion:
            details = replace(one.motion.details, title=self.word)
            return agenda.with_item(replace(one, motion=replace(one.motion, details=details)))
        return agenda.with_item(replace(one, title=self.word, minutes=self.at))


KINDS = ("place", "add", "put", "remove", "move", "reject", "title", "field")
BEGUN = agendas().map(arranged)


def deeds(mark: str) -> st.SearchStrategy[list[Deed]]:
    """A few things that somebody does, each word of whose is theirs alone."""
    word = st.integers(0, 99).map(lambda it: f"{mark}{it}")
    return st.lists(st.builds(Deed, st.sampled_from(KINDS), st.integers(0, 6), word), max_size=4)


def after(agenda: Agenda, done: list[Deed], mark: str) -> Agenda:
    new_id = ids(mark)
    for deed in done:
        agenda = deed(agenda, new_id)
    return agenda


@given(BEGUN, deeds("yours"))
def test_what_one_copy_alone_did_comes_in_as_it_is(base: Agenda, done: list[Deed]) -> None:
    theirs = after(base, done, "t")
    found = join_agendas(base, base, theirs, ids("m"))
    assert (found.agenda, found.clashes) == (theirs, ())
    assert bool(found.taken) == (theirs != base)
    again = join_agendas(base, theirs, base, ids("m"))
    assert (again.agenda, again.taken, again.clashes) == (theirs, (), ())
    for known in (base, None):
        same = join_agendas(known, theirs, theirs, ids("m"))
        assert (same.agenda, same.taken, same.clashes) == (theirs, (), ())


@settings(max_examples=60)
@given(BEGUN, deeds("mine"), deeds("yours"), st.booleans(), st.sampled_from((None, *Side)))
def test_nothing_of_either_is_lost(
    base: Agenda, mine: list[Deed], yours: list[Deed], known: bool, side: Side | None
) -> None:
    """Each item and word is in what was joined, or told in a clash, or was taken off unchanged."""
    ours, theirs = after(base, mine, "o"), after(base, yours, "t")
    was = base if known else None
    first = join_agendas(was, ours, theirs, ids("m"))
    keys = [it.key for it in first.clashes]
    assert len(set(keys)) == len(keys)
    found = join_agendas(was, ours, theirs, ids("m"), dict.fromkeys(keys, side) if side else {})
    assert [it.key for it in found.clashes] == keys
    files.decode(files.encode(found.agenda), "joined")
    there = f"{_words(found.agenda)} {_said(found)}"
    for copy in (ours, theirs):
        assert {it for it in _words(copy).split() if it not in _words(base)} <= set(there.split())
        gone = [it for it in copy.items if not _holds(found.agenda, it) and it.named not in there]
        assert all(known and it in base.items for it in gone)
    if side is None and not keys:
        assert all(_holds(found.agenda, it) for it in ours.items if it not in base.items)


def _holds(agenda: Agenda, item: Item) -> bool:
    same = [it for it in agenda.items if it.id == item.id]
    return bool(same) or any(it.motion == item.motion for it in agenda.items if item.motion)


def _words(agenda: Agenda) -> str:
    rows = [agenda.place]
    for it in agenda.items:
        rows += [it.title, it.registration.why, it.motion.details.title if it.motion else ""]
    return " ".join(rows)


def _said(found: JoinedAgenda) -> str:
    rows = (f"{it.where} {it.ours} {it.theirs} {it.before}" for it in found.clashes)
    return " ".join([*rows, *found.look]).replace("“", " ").replace("”", " ").replace(",", " ")


@given(BEGUN, deeds("mine"), deeds("yours"))
def test_joined_either_way_it_is_the_same_where_nothing_clashes(
    base: Agenda, mine: list[Deed], yours: list[Deed]
) -> None:
    ours, theirs = after(base, mine, "o"), after(base, yours, "t")
    one = join_agendas(base, ours, theirs, ids("m"))
    two = join_agendas(base, theirs, ours, ids("m"))
    assert bool(one.clashes) == bool(two.clashes)
    if not one.clashes:
        assert sorted(titles(one.agenda)) == sorted(titles(two.agenda))


def titles(agenda: Agenda) -> list[str]:
    return [it.called for it in agenda.items]


def test_two_clerks_add_motions_move_and_register_and_all_of_it_stands() -> None:
    base = Agenda("a", items=(item(1), item(2), item(3)))
    ours = base.with_item(replace(item(1), registration=Registration("2026-12-01")))
    ours = put_in(moved(ours, "i1", 2), replace(item(8), id="o8"))
    theirs = base.with_item(replace(item(1), number="7", minutes=20)).without("i2")
    theirs = put_in(replace(theirs, place="Town Hall"), replace(item(8), id="t8", minutes=5))
    found = join_agendas(base, ours, put_in(theirs, replace(item(9), id="t9")), ids("m"))
    assert found.clashes == () and found.known
    assert [it.id for it in found.agenda.items] == ["i3", "i1", "o8", "t9"]
    one = found.agenda.item("i1")
    assert (one.number, one.minutes, one.registration.received) == ("7", 20, "2026-12-01")
    assert found.agenda.item("o8").minutes == 5
    assert [str(it) for it in found.taken] == [
        "Place: “Town Hall”.",
        "“Bridge 1”, Minutes: “20”.",
        "“Bridge 1”, Number: “7”.",
        "“Bridge 8”, Minutes: “5”.",
        "“Bridge 9” was added.",
        "“Bridge 2” was taken off.",
    ]


WORD = st.sampled_from(("", "one", "two"))
REGISTERED = st.builds(Registration, st.sampled_from(("", "2026-12-01")), WORD)
ITEM = st.builds(
    lambda title, text, minutes, placed, registered: replace(
        Item("i", Sort.TEXT, title, text), minutes=minutes, placed=placed, registration=registered
    ),
    WORD, WORD, st.sampled_from((0, 5)), st.booleans(), REGISTERED,
)  # fmt: skip
HEADED = st.builds(
    lambda one, place, time: Agenda("a", items=(one,), place=place, time=time), ITEM, WORD, WORD
)


@settings(max_examples=25)
@given(HEADED, HEADED, st.sampled_from((Side.OURS, Side.THEIRS)))
def test_without_a_state_in_common_each_field_is_asked(
    ours: Agenda, theirs: Agenda, side: Side
) -> None:
    """What is empty in one copy, too; there what the other says stands unless it is said."""
    first = join_agendas(None, ours, theirs, ids("m"))
    assert bool(first.clashes) == (ours != theirs)
    assert all(bool(it.ours) or it.chosen is Side.THEIRS for it in first.clashes)
    assert all(bool(it.theirs) or it.chosen is Side.OURS for it in first.clashes)
    choices = {it.key: side for it in first.clashes}
    found = join_agendas(None, ours, theirs, ids("m"), choices)
    assert found.agenda == (ours if side is Side.OURS else theirs)


def test_what_both_changed_is_a_clash_and_a_changed_item_is_never_taken_off_unseen() -> None:
    base = Agenda("a", items=(item(1), item(2), item(3)))
    ours = replace(base.with_item(replace(item(2), minutes=9)), place="Old Hall").without("i3")
    theirs = base.without("i2").with_item(_titled(item(3), "New bridge"))
    theirs = replace(theirs, place="Town Hall")
    found = join_agendas(base, ours, theirs, ids("m"))
    told = [(it.where, it.ours, it.theirs, it.chosen) for it in found.clashes]
    assert told == [
        ("Place", "Old Hall", "Town Hall", Side.OURS),
        ("“Bridge 2”", "on the agenda: Minutes: “9”.", "taken off", Side.OURS),
        ("“New bridge”", "taken off", "on the agenda: Title: “New bridge”.", Side.THEIRS),
    ]
    assert titles(found.agenda) == ["Bridge 1", "Bridge 2", "New bridge"]
    other = {it.key: Side.OURS if it.chosen is Side.THEIRS else Side.THEIRS for it in found.clashes}
    found = join_agendas(base, ours, theirs, ids("m"), other)
    assert (found.agenda.place, titles(found.agenda)) == ("Town Hall", ["Bridge 1"])


def test_a_motion_inside_is_joined_word_by_word_and_its_clashes_are_chosen() -> None:
    base = Agenda("a", items=(item(1), item(2)))
    ours = base.with_item(_titled(item(1), "Mine")).with_item(_moved_by(item(2), "Odile"))
    theirs = base.with_item(_titled(item(1), "Yours")).with_item(_titled(item(2), "Canal"))
    found = join_agendas(base, ours, theirs, ids("m"))
    (clash,) = found.clashes
    assert (clash.where, clash.before) == ("“Mine”: Title", "Bridge 1")
    two = found.agenda.item("i2").motion
    assert two is not None
    assert (two.details.title, two.details.mover.name) == ("Canal", "Odile")
    chosen = join_agendas(base, ours, theirs, ids("m"), {clash.key: Side.THEIRS})
    assert titles(chosen.agenda) == ["Yours", "Canal"]


def test_an_order_that_both_changed_is_woven_or_chosen() -> None:
    base = Agenda("a", items=tuple(map(item, range(5))))
    one, two = moved(base, "i0", 1), moved(base, "i3", 1)
    found = join_agendas(base, one, two, ids("m"))
    assert [it.id for it in found.agenda.items] == ["i1", "i0", "i2", "i4", "i3"]
    assert found.look and not found.clashes
    far = moved(base, "i0", 4)
    found = join_agendas(base, moved(base, "i0", 2), far, ids("m"))
    (clash,) = found.clashes
    assert clash.where == "The order of the items"
    found = join_agendas(base, moved(base, "i0", 2), far, ids("m"), {clash.key: Side.THEIRS})
    assert [it.id for it in found.agenda.items] == [it.id for it in far.items]


def test_an_item_that_a_choice_lets_on_again_stands_where_the_other_copy_has_it() -> None:
    """Where it stood among those not let on is no other order of the rest."""
    theirs = Agenda("a", items=(item(0), item(1)))
    ours = after(theirs, [Deed("reject", 0, "late")], "o")
    found = join_agendas(None, ours, theirs, ids("m"))
    (clash,) = found.clashes
    assert (clash.where, clash.chosen) == ("“Bridge 0”, Standing", Side.OURS)
    chosen = join_agendas(None, ours, theirs, ids("m"), {clash.key: Side.THEIRS})
    assert (chosen.agenda, len(chosen.clashes)) == (theirs, 1)


def test_the_snapshots_and_work_logs_of_both_are_there() -> None:
    first, second = (Entry(f"2026-12-0{it}T09:00:00+00:00", "typed") for it in (1, 2))
    base = Agenda("a", items=(item(1),))
    ours, theirs = (base.with_item(_logged(item(1), it)) for it in (first, second))
    for known in (base, None):
        found = join_agendas(known, ours, theirs, ids("m"))
        assert found.agenda.items[0].motion == _logged(item(1), first, second).motion
        assert (found.taken, found.clashes) == ((), ())


def _logged(one: Item, *entries: Entry) -> Item:
    assert one.motion is not None
    return replace(one, motion=replace(one.motion, log=entries))


def _titled(one: Item, title: str) -> Item:
    assert one.motion is not None
    details = replace(one.motion.details, title=title)
    return replace(one, motion=replace(one.motion, details=details))


def _moved_by(one: Item, name: str) -> Item:
    assert one.motion is not None
    details = replace(one.motion.details, mover=Person(name))
    return replace(one, motion=replace(one.motion, details=details))
