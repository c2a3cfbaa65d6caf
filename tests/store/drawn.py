"""Motions as hypothesis draws them: chains of versions, amendments on them and on each other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Clash,
    Flag,
    FlagKind,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clauses
from motion_editor.core.kept import Entry, Kept
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.text import Emphasis, Run
from motion_editor.core.tracked import proposed
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from tests.strategies import amendments_of, bases, phrases

# Quotation marks, half characters, control characters: whatever a clipboard may hold.
TEXTS = st.one_of(
    phrases(), st.text(max_size=8), st.sampled_from(("\ud83d", '“a” \\ "b"', "\x00\u2028\x85"))
)
PEOPLE = st.builds(Person, TEXTS, st.sampled_from(("", "Councillor")))
VOTES = st.builds(
    Votes,
    st.lists(st.builds(Ballot, TEXTS, st.sampled_from(Cast)), max_size=2).map(tuple),
    st.lists(st.builds(Total, st.sampled_from(Cast), st.integers(0, 60)), max_size=2).map(tuple),
)
STYLES = st.builds(NumberingStyle, st.sampled_from(Series), st.booleans())
LOOKS = st.builds(Emphasis, st.booleans(), st.booleans(), st.sampled_from(("", "https://x.test")))

FEW = st.integers(0, 2)
DETAILS = st.builds(
    Details,
    title=TEXTS,
    mover=PEOPLE,
    seconder=PEOPLE,
    signatories=st.lists(PEOPLE, max_size=2).map(tuple),
    group=TEXTS,
    meeting=st.sampled_from(("", "2027-01-14")),
    received=TEXTS,
    reference=TEXTS,
    council=TEXTS,
    numbering=STYLES,
)

KEPT = st.builds(Kept, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans())
ENTRIES = st.builds(Entry, TEXTS, TEXTS, TEXTS)


@st.composite
def decorated(draw: st.DrawFn, clauses: Clauses) -> Clauses:
    """The clauses with odd words and emphasis put into some of them."""
    out = []
    for item in clauses:
        if draw(st.integers(0, 3)) == 0:
            item = item.with_runs((*item.runs, Run(draw(TEXTS), emphasis=draw(LOOKS))))
        out.append(item)
    return tuple(out)


@st.composite
def clashes(draw: st.DrawFn, name: str, over: Clauses, remnant: Clauses) -> Clash:
    """A clash, at any place of the base while it is open, settled or not."""
    settled = draw(st.none() | st.builds(Settlement, st.sampled_from(Choice), TEXTS))
    first, last = draw(st.sampled_from(over)), draw(st.sampled_from(over))
    return Clash(
        name=name,
        clause=draw(TEXTS) if settled else first.id,
        start=draw(st.integers(0, len(first.text))),
        end=draw(st.integers(0, len(last.text))),
        old=draw(TEXTS),
        base=draw(TEXTS),
        amendment=draw(TEXTS),
        last=draw(TEXTS) if settled else last.id,
        whole=draw(st.booleans()),
        gone=draw(st.booleans()),
        remnant=draw(st.sampled_from(((), remnant))),
        settled=settled,
    )


@st.composite
def texts(draw: st.DrawFn, motion: Motion, prefix: str) -> AmendmentText:
    """A text over a version, or over another amendment's text."""
    version = draw(st.sampled_from(motion.versions))
    base, over = Base(version.id), version.clauses
    if draw(st.booleans()) and motion.amendments:
        other = draw(st.sampled_from(motion.amendments))
        at = draw(st.integers(0, len(other.texts) - 1))
        under = proposed(other.texts[at].clauses)
        base, over = (Base(amendment=other.id, text=at), under) if under else (base, over)
    clauses = draw(amendments_of(over, prefix))
    flags = st.builds(Flag, st.sampled_from(FlagKind), TEXTS, TEXTS)
    return AmendmentText(
        kind=draw(st.sampled_from(TextKind)),
        base=base,
        clauses=clauses,
        clashes=tuple(draw(clashes(str(at), over, clauses[:1])) for at in range(draw(FEW))),
        flags=tuple(draw(st.lists(flags, max_size=2))),
    )


@st.composite
def motions(draw: st.DrawFn) -> Motion:
    """A motion with up to three versions and four amendments."""
    style = draw(STYLES)
    first = draw(decorated(draw(bases())))
    chain = [Version("v0", VersionKind.NOTICE, first, labels(first, style))]
    for at in range(draw(st.integers(0, 2))):
        change = draw(amendments_of(chain[-1].clauses, f"w{at}."))
        after = proposed(change) or chain[-1].clauses
        kind = draw(st.sampled_from(VersionKind))
        chain.append(Version(f"v{at + 1}", kind, after, (), change, draw(TEXTS), draw(TEXTS)))
    motion = Motion("m", draw(DETAILS), tuple(chain))
    for at in range(draw(st.integers(0, 4))):
        some = [draw(texts(motion, f"a{at}.{n}.")) for n in range(draw(st.integers(1, 2)))]
        motion = motion.with_amendment(
            Amendment(
                f"a{at}",
                draw(TEXTS),
                tuple(some),
                draw(PEOPLE),
                draw(PEOPLE),
                draw(TEXTS),
                draw(TEXTS),
                draw(TEXTS),
                draw(st.none() | st.sampled_from(Outcome)),
                draw(VOTES),
                draw(TEXTS),
            )
        )
    known = st.sampled_from(("", *(it.id for it in motion.versions)))
    events = st.builds(Event, TEXTS, TEXTS, TEXTS, known, TEXTS, TEXTS, VOTES)
    return replace(
        motion,
        proceedings=tuple(draw(st.lists(events, max_size=2))),
        notes=tuple(draw(st.lists(st.builds(Note, TEXTS, TEXTS, TEXTS), max_size=2))),
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        order=tuple(draw(st.permutations([it.id for it in motion.amendments]))),
        kept=tuple(draw(st.lists(KEPT, max_size=1))),
        log=tuple(draw(st.lists(ENTRIES, max_size=1))),
    )
