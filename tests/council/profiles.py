"""Profiles of any kind, for laws about all of them."""

from __future__ import annotations

from datetime import date, datetime, time
from fractions import Fraction

from hypothesis import strategies as st

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.council.members import Member
from motion_editor.council.phrases import Phrases, usual_phrases
from motion_editor.council.profile import Counted, Marks, Profile, VoteLayout
from motion_editor.council.rules import (
    Closed,
    Counting,
    Deadline,
    Excluded,
    Exempt,
    Fixed,
    Nation,
    Ordering,
    Rules,
    Share,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(str.strip)
SOME = WORDS.filter(bool)
DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))
NUMBERS = st.integers(0, 40)
TIMES = st.none() | st.builds(time, st.integers(0, 23), st.sampled_from([0, 5, 30, 59]))
MOMENTS = st.just("") | st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(
    lambda it: it.isoformat(timespec="minutes")
)
PARTS = st.builds(Fraction, st.integers(1, 7), st.integers(7, 40))
SHARES = st.builds(Share, NUMBERS) | st.builds(Share, NUMBERS, PARTS, st.booleans())
DEADLINES = st.builds(
    Deadline,
    NUMBERS,
    st.sampled_from(Counting),
    TIMES,
    st.frozensets(st.sampled_from(Excluded)),
)
RULES = st.builds(
    Rules,
    DAYS,
    source=WORDS,
    motions=st.none() | DEADLINES,
    amendments=st.none() | DEADLINES,
    minor=st.none() | DEADLINES,
    seconded=st.booleans(),
    signatures=NUMBERS,
    repeat_months=NUMBERS,
    repeat_signatures=SHARES,
    words=NUMBERS,
    per_member=NUMBERS,
    per_group=NUMBERS,
    per_meeting=NUMBERS,
    minutes=NUMBERS,
    ordered=st.sampled_from(Ordering),
    recorded=SHARES,
    budget_recorded=st.booleans(),
    executive=st.booleans(),
    rivals=st.booleans(),
    casting=st.booleans(),
    scope=WORDS,
)


def _several(what: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(what, min_size=1, max_size=3).map(tuple)


PROFILES = st.builds(
    Profile,
    id=st.just("ours"),
    name=SOME,
    kind=WORDS,
    form=SOME,
    forms=_several(SOME),
    chair=SOME,
    mover=SOME,
    seconder=SOME,
    signatories=SOME,
    lead_ins=_several(SOME),
    numbering=st.builds(NumberingStyle, st.sampled_from(Series), st.booleans()),
    template=SOME,
    marks=st.sampled_from(Marks),
    limit=NUMBERS,
    counted=st.sampled_from(Counted),
    words=st.just(()) | _several(SOME),
    members=st.lists(st.builds(Member, SOME, WORDS, WORDS, WORDS, WORDS, WORDS), max_size=3).map(
        tuple
    ),
    groups=st.just(()) | _several(SOME),
    rules=st.lists(RULES, max_size=2).map(tuple),
    nation=st.sampled_from(Nation),
    closed=st.lists(st.builds(Closed, DAYS, DAYS, WORDS), max_size=2).map(tuple),
    fixed=st.lists(st.builds(Fixed, DAYS, MOMENTS, MOMENTS, MOMENTS), max_size=2).map(tuple),
    exempt=st.sampled_from(Exempt),
    votes=st.sampled_from(VoteLayout),
    heading=SOME,
    first=SOME,
    second=st.dictionaries(SOME, SOME, max_size=2).map(lambda it: tuple(it.items())),
    reviewed=st.booleans(),
    minutes=st.dictionaries(
        st.sampled_from([name.replace("-", "_") for name, _ in usual_phrases()]),
        SOME.filter(lambda it: not set("{}") & set(it)),
        max_size=2,
    ).map(lambda it: Phrases(**it)),
)
