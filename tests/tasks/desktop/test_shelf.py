"""What we put where others have theirs too can be taken back, and theirs stays."""

from __future__ import annotations

from hypothesis import given, strategies

from motion_editor.tasks.desktop.shelf import Fate, Record, Want, put, take
from tests.tasks.desktop.fakes import Drawer

NOTHING = Record({}, ())
PLACES = strategies.sampled_from("abcd")
VALUES = strategies.sampled_from([b"", b"ours", b"theirs", b"newer"])
THERE = strategies.dictionaries(PLACES, VALUES)
WANTS = strategies.dictionaries(PLACES, VALUES).map(
    lambda it: tuple(Want("what", place, value) for place, value in it.items())
)


@given(THERE, WANTS, WANTS)
def test_all_is_taken_back_and_nothing_of_anybodys_is_touched(
    there: dict[str, bytes], first: tuple[Want, ...], then: tuple[Want, ...]
) -> None:
    """Put, put otherwise (a newer program) and taken: all is as it was before."""
    drawer = Drawer(dict(there))
    # What is there word for word as we want it counts as ours, and goes.
    ours = {it.place for it in (*first, *then) if there.get(it.place) == it.value}
    _, record = put(drawer, first, NOTHING, look=False)
    _, record = put(drawer, then, record, look=False)
    for want in then:
        assert drawer.kept[want.place] == (
            want.value if want.place not in there or want.place in ours else there[want.place]
        )
    take(drawer, record.values, {}, look=False)
    strangers = {place: it for place, it in there.items() if place not in ours}
    assert strangers.items() <= drawer.kept.items()
    assert drawer.kept.keys() <= there.keys()


@given(THERE, WANTS)
def test_once_more_changes_nothing(there: dict[str, bytes], wants: tuple[Want, ...]) -> None:
    drawer = Drawer(dict(there))
    first, record = put(drawer, wants, NOTHING, look=False)
    kept = dict(drawer.kept)
    steps, again = put(drawer, wants, record, look=False)
    assert (drawer.kept, again) == (kept, record)
    assert {it.fate for it in steps} <= {Fate.SAME, Fate.TAKEN}
    assert [it.place for it in steps] == [it.place for it in first]


@given(THERE, WANTS)
def test_looking_does_nothing_and_says_what_would_be_done(
    there: dict[str, bytes], wants: tuple[Want, ...]
) -> None:
    drawer, same = Drawer(dict(there)), Drawer(dict(there))
    looked, _ = put(drawer, wants, NOTHING, look=True)
    assert drawer.kept == there
    done, record = put(same, wants, NOTHING, look=False)
    assert looked == done
    after = dict(same.kept)
    looked = take(same, record.values, {}, look=True)
    assert same.kept == after
    assert looked == take(same, record.values, {}, look=False)


def test_what_somebody_has_changed_since_stays() -> None:
    drawer = Drawer()
    wants = (Want("entry", "a", b"ours"), Want("icon", "b", b"ours"))
    _, record = put(drawer, wants, NOTHING, look=False)
    drawer.kept["a"] = b"changed by hand"
    (first, second), record = put(drawer, wants, record, look=False)
    assert (first.fate, second.fate) == (Fate.TAKEN, Fate.SAME)
    take(drawer, record.values, {}, look=False)
    assert drawer.kept == {"a": b"changed by hand"}


def test_a_modest_wish_is_silent_where_somebody_elses_is() -> None:
    drawer = Drawer({"a": b"theirs"})
    steps, record = put(drawer, (Want("kind", "a", b"ours", modest=True),), NOTHING, look=False)
    assert (steps, record) == ((), NOTHING)
