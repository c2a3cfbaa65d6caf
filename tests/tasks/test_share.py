"""Laws of sending and receiving: what comes back is what was marked, and nothing else went out."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, event, given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.votes import Ballot, Cast, Votes
from motion_editor.formats.sniff import Source, read_source
from motion_editor.store import codec, parcels
from motion_editor.tasks.carry import added, issued
from motion_editor.tasks.listing import listing
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.receive import receive
from motion_editor.tasks.send import Also, copy, parcel
from tests import notation, strategies
from tests.store import test_codec
from tests.store.test_parcels import spoilt
from tests.strategies import few
from tests.tasks.test_life import Life, agree, alter, amend, vote

EVERYTHING = frozenset(Also)


def sent(motion: Motion, label: str) -> Source:
    """An amendment as it comes by e-mail."""
    made, _ = parcel(motion, label)
    return read_source(data=parcels.encode(made))


def sent_whole(motion: Motion) -> Source:
    """A motion as it comes by e-mail."""
    return read_source(data=codec.encode(copy(motion)[0]))


def without(motion: Motion, amendment: Amendment) -> Motion:
    """The motion as if it had never seen this amendment."""
    rest = tuple(it for it in motion.amendments if it.id != amendment.id)
    events = tuple(it for it in motion.proceedings if it.subject != amendment.id)
    return replace(motion, amendments=rest, proceedings=events)


def lived(data: st.DataObject, acts: int = 5) -> Life:
    """A motion to which something has happened."""
    base = data.draw(strategies.bases(2, 4, empty=False))
    version = Version("v0", VersionKind.NOTICE, base)
    life = Life(Motion("m0", Details(title="A motion"), (version,)), strategies.ids("i"))
    amend(data, life)
    kinds = st.sampled_from((alter, amend, amend, vote, agree))
    for act in data.draw(st.lists(kinds, max_size=acts)):
        act(data, life)
    return life


def one_open(data: st.DataObject, motion: Motion) -> Amendment:
    """An open amendment on which nothing stands."""
    under = {text.base.amendment for it in motion.amendments for text in it.texts}
    free = [it for it in motion.amendments if it.open and it.id not in under]
    assume(bool(free))
    return data.draw(st.sampled_from(free))


@few
@given(st.data())
def test_what_is_sent_and_received_is_what_was_marked(data: st.DataObject) -> None:
    life = lived(data)
    amendment = one_open(data, life.motion)
    here = without(life.motion, amendment)
    back, _ = receive(here, (sent(life.motion, amendment.label),), strategies.ids("r"))
    found = back.amendment(amendment.id)
    assert found.texts == amendment.texts
    assert found.label == amendment.label
    event("more than one text" if len(found.texts) > 1 else "one text")
    again, (receipt,) = receive(back, (sent(life.motion, amendment.label),), strategies.ids("s"))
    assert again is back
    assert not receipt.amendments


@few
@given(st.data())
def test_received_later_it_is_as_if_it_had_been_added_and_carried_over(data: st.DataObject) -> None:
    life = lived(data, 3)
    amendment = one_open(data, life.motion)
    parcel_of_it = sent(life.motion, amendment.label)
    life.motion = without(life.motion, amendment)
    for act in data.draw(st.lists(st.sampled_from((alter, vote)), min_size=1, max_size=3)):
        act(data, life)
    base = amendment.text.base
    under = {it.id: it for it in life.motion.amendments}.get(base.amendment)
    assume(under is None or (under.open and base.text == len(under.texts) - 1))
    here = life.motion
    for text in amendment.texts:
        if text.base.version:
            here = issued(here, here.version(text.base.version))
    wanted, _ = added(here, amendment, strategies.ids("r"))
    assume(life.motion.outcome is None)
    back, _ = receive(life.motion, (parcel_of_it,), strategies.ids("r"))
    assert back.amendment(amendment.id).texts == wanted.amendment(amendment.id).texts
    event("moved on" if len(back.amendment(amendment.id).texts) > len(amendment.texts) else "same")
    again, _ = receive(back, (parcel_of_it,), strategies.ids("s"))
    assert again is back


@few
@given(st.data())
def test_a_copy_brings_all_that_is_new_and_no_more(data: st.DataObject) -> None:
    life = lived(data)
    start = life.motion
    amend(data, life)
    new = [it for it in life.motion.amendments if it not in start.amendments]
    back, (receipt,) = receive(start, (sent_whole(life.motion),), strategies.ids("r"))
    assert set(receipt.amendments) == {it.id for it in new}
    for item in new:
        assert back.amendment(item.id).texts == item.texts
    again, _ = receive(back, (sent_whole(life.motion),), strategies.ids("s"))
    assert again is back


@given(st.data())
def test_a_text_that_is_not_here_is_fitted_and_nothing_is_lost(data: st.DataObject) -> None:
    """The same motion, altered in place before it was issued, or made apart from another paper."""
    base = data.draw(strategies.bases(2, 4, empty=False))
    theirs = Motion("m0", Details(title="A"), (Version("v0", VersionKind.NOTICE, base),))
    marked = data.draw(strategies.amendments_of(base, "t", 3, least_edits=1))
    assume(has_changes(marked))
    text = AmendmentText(TextKind.NOTIFIED, Base("v0"), marked)
    theirs = theirs.with_amendment(Amendment("a", "1", (text,)))
    other = data.draw(strategies.amendments_of(base, "o", 2))

    now = proposed(other)
    assume(bool(now))
    if data.draw(st.booleans()):
        names = strategies.ids("own")
        now = tuple(replace(it, id=names()) for it in now)
    ours = Motion("m1", Details(title="B"), (Version("w0", VersionKind.NOTICE, now),))
    source = sent(theirs, "1")

    try:
        back, (receipt,) = receive(ours, (source,), strategies.ids("r"))
    except MotionError as error:
        event("refused")
        assert error.advice
        return
    codec.encode(back)
    (made,) = back.amendments
    assert not made.text.open_clashes
    event("guessed" if any(it.guess for it in receipt.report.remarks) else "known by its words")
    again, _ = receive(back, (source,), strategies.ids("s"))
    assert again is back


@few
@given(st.data())
def test_fitted_to_another_text_all_that_an_amendment_puts_in_is_there(data: st.DataObject) -> None:
    base = data.draw(strategies.lettered_bases(2, 4))
    marked = data.draw(strategies.lettered_over(base, "t", "가", 3))
    other = proposed(data.draw(strategies.lettered_over(base, "o", "Ａ", 2)))
    assume(bool(other) and has_changes(marked))
    theirs = Motion("m0", Details(title="A"), (Version("v0", VersionKind.NOTICE, base),))
    text = AmendmentText(TextKind.NOTIFIED, Base("v0"), marked)
    theirs = theirs.with_amendment(Amendment("a", "1", (text,)))
    ours = replace(theirs, versions=(Version("v0", VersionKind.NOTICE, other),), amendments=())
    try:
        back, _ = receive(ours, (sent(theirs, "1"),), strategies.ids("r"))
    except MotionError:
        event("refused")
        return
    put_in = set(strategies.letters_of(proposed(marked))) - set(strategies.letters_of(base))
    there = set(strategies.letters_of(proposed(back.amendments[0].text.clauses)))
    assert put_in <= there


def test_nothing_goes_out_that_was_not_named() -> None:
    """Each sort of thing has a word of its own, looked for in the bytes that are written."""
    for also in (frozenset[Also](), *map(frozenset, ([it] for it in Also)), EVERYTHING):
        for data in (alone(SECRETS, "1", also), codec.encode(copy(SECRETS, also)[0])):
            gone = {word for word in WORDS if word.encode() not in data}
            wanted = {word for word, sort in WORDS.items() if sort is None or sort in also}
            alone_lacks = {"draftwords", "drafttext"} if b'"format": "amendment"' in data else set()
            assert set(WORDS) - gone == wanted - alone_lacks, also


def alone(motion: Motion, label: str, also: frozenset[Also]) -> bytes:
    """The bytes of an amendment sent by itself."""
    return parcels.encode(parcel(motion, label, also)[0])


def secrets() -> Motion:
    """A motion with a notified amendment, a draft, notes, votes and a log."""
    base = notation.read("a # This Council notes:\nb - that buses are late")
    one = notation.read("a # This Council notes:\nb - that buses are {++openwords ++}late")
    two = notation.read("a # This Council notes:\nb - that buses are {++drafttext ++}late")
    motion = Motion(
        "m", Details(title="Buses", words=("drafttext",)), (Version("v", VersionKind.NOTICE, base),)
    )
    for id, clauses, mover in (("x", one, "openmover"), ("y", two, "draftwords")):
        text = AmendmentText(TextKind.NOTIFIED, Base("v"), clauses)
        label = {"x": "1", "y": "2"}[id]
        motion = motion.with_amendment(Amendment(id, label, (text,), Person(mover)))
    motion = drafted(motion, motion.amendment("2"))
    votes = Votes((Ballot("votername", Cast.FOR),))
    motion = motion.with_amendment(
        replace(motion.amendment("1"), votes=votes, outcome=Outcome.DEFERRED)
    )
    happened = Event("amendment decided", "x", "deferred", "v", why="logwhy", votes=votes)
    return replace(
        motion,
        proceedings=(*motion.proceedings, happened),
        notes=(Note("b", "source", "notewords"),),
    )


WORDS = {
    "openwords": None, "openmover": None, "draftwords": Also.DRAFTS, "drafttext": Also.DRAFTS,
    "notewords": Also.EVIDENCE, "votername": Also.LOG, "logwhy": Also.LOG,
}  # fmt: skip
SECRETS = secrets()


@given(spoilt())
def test_a_spoilt_file_is_taken_in_or_refused_and_never_spoils_the_motion(data: bytes) -> None:
    ours = replace(test_codec.motion(), amendments=())
    try:
        back, _ = receive(ours, (read_source(data=data),), strategies.ids("r"))
    except MotionError as error:
        assert error.message
        assert error.advice
        return
    codec.encode(back)
    listing(back)
    for item in back.amendments:
        report = receive(back, (sent(back, item.label),), strategies.ids("s"))
        assert report[0] is back
