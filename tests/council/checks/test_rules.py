"""The checks of people, numbers, dates, earlier motions, and of amendments as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import Role
from motion_editor.core.people import NOBODY, Person
from motion_editor.council.calendar import What, deadline
from motion_editor.council.checks.every import checked
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter, Past
from motion_editor.council.checks.people import on_roll
from motion_editor.council.checks.repeats import shared
from motion_editor.council.members import Member
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Counting, Deadline, Rules, Share
from tests.council.checks.test_words import matter

OAKES, MERROW = Person("Fenwick Oakes", "Councillor"), Person("Hilda Merrow", "Councillor")
ROLL = (
    Member("Fenwick Oakes", group="Green"), Member("Hilda Merrow"), Member("Ann Carter"),
    Member("Bernard John Carter", initials="B J"), Member("Una O'Dell", office="The Mayor"),
    Member("Ines van der Loo"),
)  # fmt: skip
COUNCIL = replace(PLAIN, members=ROLL)
SINCE = date(2020, 1, 1)
PLAIN_TEXT = "This Council resolves to:\n- Plant elms along Mill Lane before the spring."
BASE = matter(PLAIN_TEXT)


def of(found: Matter, *rules: Rule) -> list[Finding]:
    return [it for it in checked(found) if it.rule in rules]


def said(found: Matter, *rules: Rule) -> list[str]:
    return [str(it.said) for it in of(found, *rules)]


def test_a_motion_in_order_has_no_finding() -> None:
    assert checked(replace(BASE, profile=COUNCIL)) == ()


@pytest.mark.parametrize(
    ("mover", "seconder", "told"),
    [
        (NOBODY, MERROW, ["No mover is named."]),
        (OAKES, NOBODY, ["No seconder is named."]),
        (NOBODY, NOBODY, ["No mover is named.", "No seconder is named."]),
        (OAKES, Person("fenwick  Oakes OBE", "Cllr"),
         ["Councillor Fenwick Oakes both moves and seconds it."]),
        (OAKES, MERROW, []),
    ],
)  # fmt: skip
def test_mover_and_seconder(mover: Person, seconder: Person, told: list[str]) -> None:
    assert said(replace(BASE, mover=mover, seconder=seconder), Rule.PEOPLE) == told


def test_where_no_seconder_is_asked_for_none_is_missed() -> None:
    alone = replace(BASE, seconder=NOBODY, rules=Rules(SINCE, seconded=False))
    assert said(alone, Rule.PEOPLE) == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Fenwick Oakes", ["Fenwick Oakes"]), ("F. Oakes", ["Fenwick Oakes"]),
        ("Oakes", ["Fenwick Oakes"]), ("OAKES", ["Fenwick Oakes"]), ("J. Oakes", []),
        ("Oaks", []), ("Carter", ["Ann Carter", "Bernard John Carter"]),
        ("A Carter", ["Ann Carter"]), ("B.J. Carter", ["Bernard John Carter"]),
        ("B Carter", ["Bernard John Carter"]), ("U O’Dell", ["Una O'Dell"]),
        ("The Mayor", ["Una O'Dell"]), ("Hilda Merrow MBE JP", ["Hilda Merrow"]),
        ("van der Loo", ["Ines van der Loo"]), ("I. van der Loo", ["Ines van der Loo"]),
        ("Fenwick", []), ("The Mayor (Councillor Una O’Dell)", ["Una O'Dell"]),
        ("F. Oakes (Green Group)", ["Fenwick Oakes"]),
        ("Fenwick Oakes, on behalf of the Green Group", ["Fenwick Oakes"]),
    ],
)  # fmt: skip
def test_names_are_found_on_the_roll(name: str, meant: list[str]) -> None:
    assert [it.name for it in on_roll(Person(name), ROLL)] == meant


def test_who_is_not_on_the_roll_is_told_with_the_nearest() -> None:
    found = replace(BASE, profile=COUNCIL, mover=Person("Fenwick Oaks"), seconder=Person("Carter"))
    one, other = of(found, Rule.ROLL)
    assert (one.said, one.advice) == (
        "Fenwick Oaks is not on the roll of members.",
        "Is Fenwick Oakes meant? Otherwise put the roll right.",
    )
    assert other.said == "Carter may be any of Ann Carter, Bernard John Carter."
    # Without a roll nobody is a stranger.
    assert of(replace(found, profile=PLAIN), Rule.ROLL) == []


def test_signatures_are_counted_once_each() -> None:
    rules = Rules(SINCE, signatures=4)
    signed = replace(BASE, rules=rules, signatories=(Person("Ann Carter"), OAKES))
    assert said(signed, Rule.SIGNATURES) == ["3 members have signed, and 4 have to."]
    enough = replace(signed, signatories=(Person("Ann Carter"), Person("Una O'Dell")))
    assert said(enough, Rule.SIGNATURES) == []


def test_a_third_of_all_members_signs_what_rescinds_a_decision() -> None:
    third = Share(part=Fraction(1, 3))
    rules = Rules(SINCE, repeat_months=6, repeat_signatures=third)
    text = matter("This Council resolves to:\n- Rescind the decision of May on parking.")
    members = tuple(Member(f"Ada N{at}") for at in range(10))
    given_ = replace(text, rules=rules, profile=replace(PLAIN, members=members))
    (found,) = of(given_, Rule.RESCIND)
    assert found.advice.endswith("4 members have to sign; 2 have.")
    more = replace(given_, signatories=(Person("Ann Carter"), Person("Una O'Dell")))
    assert of(more, Rule.RESCIND) == []
    (unknown,) = of(replace(text, rules=rules), Rule.RESCIND)
    assert "a third of all members; 2 have." in unknown.advice
    (never,) = of(replace(text, rules=Rules(SINCE, repeat_months=6)), Rule.RESCIND)
    assert never.advice.endswith("it can’t be undone yet.")


def test_one_member_under_two_names_is_one() -> None:
    members = (Member("Fenwick Oakes", group="Greens"), Member("Ada Fen", group="Greens"))
    council = replace(PLAIN, members=members)
    text = replace(
        matter("This Council resolves to:\n- Plant elms."), profile=council,
        mover=Person("Fenwick Oakes"), seconder=Person("F. Oakes"),
        rules=Rules(SINCE, signatures=2, per_member=1, per_group=1),
    )  # fmt: skip
    assert "both moves and seconds" in of(text, Rule.PEOPLE)[0].said
    assert of(text, Rule.SIGNATURES)
    other = Past("o", "Oaks", "Plant oaks.", mover=Person("F. Oakes"))
    moved, group = of(replace(text, others=(other,)), Rule.NUMBER)
    assert "2 motions for this meeting are moved by Fenwick Oakes" in moved.said
    assert "The group Greens has 2 motions" in group.said


def other(title: str, mover: Person = MERROW, group: str = "") -> Past:
    return Past(title, title, "", date(2027, 1, 21), mover, group)


def test_motions_are_counted_by_member_group_and_meeting() -> None:
    rules = Rules(SINCE, per_member=1, per_group=2, per_meeting=3)
    ours = replace(BASE, rules=rules, mover=OAKES, group="Green", others=(other("Ponds"),))
    assert of(ours, Rule.NUMBER) == []
    twice = replace(ours, others=(other("Ponds"), other("Elms", OAKES, "Green")))
    assert said(twice, Rule.NUMBER) == [
        "2 motions for this meeting are moved by Councillor Fenwick Oakes; each member may move 1."
    ]
    three = (other("Ponds", group="green"), other("Ducks", group="Green"), other("Oaks"))
    many = replace(ours, others=three)
    assert said(many, Rule.NUMBER) == [
        "The group Green has 3 motions for this meeting; each may have 2.",
        "There are 4 motions for this meeting; 3 are debated.",
    ]
    assert of(replace(many, rules=Rules(SINCE)), Rule.NUMBER) == []


def test_what_came_late_is_told_and_what_came_in_time_is_not() -> None:
    meeting = date(2027, 1, 21)
    rules = Rules(
        SINCE, motions=Deadline(7, Counting.CLEAR_WORKING, time(12)),
        amendments=Deadline(1, Counting.WORKING, time(12)),
        minor=Deadline(0, Counting.DAYS, time(16)),
    )  # fmt: skip
    due, amending, minor = (deadline(rules, PLAIN, meeting, what) for what in What)
    ours = replace(BASE, due=due, meeting=meeting)
    graves = {
        "": None, "2027-01-11T12:00": None, "2027-01-11T12:01": Severity.RULE,
        "2027-01-11": Severity.DOUBT, "2027-01-20": Severity.RULE, "2027-01-08": None,
    }  # fmt: skip
    for received, grave in graves.items():
        found = of(replace(ours, received=received), Rule.DEADLINE)
        assert [it.severity for it in found] == ([grave] if grave else []), received
    base = matter(PLAIN_TEXT.replace("elms", "oaks")).clauses
    amendment = replace(BASE, amends=True, base=base, due=amending, minor=minor)
    (draft,) = of(replace(amendment, draft=True), Rule.DEADLINE)
    assert draft.said.startswith("Notice of it is due by noon on Wednesday 20 January 2027")
    (late,) = of(replace(amendment, received="2027-01-21T09:00"), Rule.DEADLINE)
    assert late.severity is Severity.DOUBT
    assert "unless it is a minor one" in late.said
    (too_late,) = of(replace(amendment, received="2027-01-21T16:01"), Rule.DEADLINE)
    assert too_late.severity is Severity.RULE


TREES = (
    "This Council resolves to plant two hundred elms along Mill Lane and the riverside, to be "
    "watered by volunteers, and to report to the Parks Committee on how many of them still stand."
)


def test_the_same_motion_within_six_months_is_told_with_how_much() -> None:
    rules = Rules(SINCE, repeat_months=6)
    text = matter(TREES.replace("two hundred", "three hundred") + " It thanks all volunteers.")
    before = Past("x", "More elms", TREES, date(2026, 9, 15))
    ours = replace(text, rules=rules, meeting=date(2027, 1, 21), past=(before,))
    (found,) = of(ours, Rule.REPEATED)
    assert found.said.endswith("2026; it is not recorded what became of that.")
    (paper,) = of(replace(ours, past=(replace(before, paper=True),)), Rule.REPEATED)
    assert paper.said.endswith("of its wording is that of “More elms” of 15 September 2026.")
    for outcome in Outcome:
        known = replace(before, outcome=outcome)
        told = [str(it.said) for it in of(replace(ours, past=(known,)), Rule.REPEATED)]
        silent = {"deferred", "withdrawn", "fell", "not-moved", "ruled-out"}
        assert (told == []) is (outcome.value in silent)
        assert all(f"2026, which was {outcome.value}." in it for it in told)
    assert int(found.said.split()[0]) > 70
    quiet = [
        replace(ours, meeting=date(2027, 3, 15)),  # six months are over
        replace(ours, meeting=date(2026, 9, 1)),  # it is for a later meeting
        replace(ours, past=(replace(before, text=PLAIN_TEXT),)),
        replace(ours, rules=Rules(SINCE)),
        replace(ours, amends=True, base=text.clauses),
    ]
    assert [of(it, Rule.REPEATED) for it in quiet] == [[], [], [], [], []]
    assert of(replace(ours, meeting=date(2027, 3, 14)), Rule.REPEATED)
    assert of(replace(ours, past=(replace(before, when=None),)), Rule.REPEATED)
    enough = replace(ours, rules=replace(rules, repeat_signatures=Share(number=2)))
    assert [it.severity for it in of(enough, Rule.REPEATED)] == [Severity.HINT]


WORDS = st.lists(st.sampled_from(["elm", "oak", "pond", "duck", "lane", "ferry"]), max_size=30)


@given(WORDS, WORDS)
def test_the_share_is_of_both_alike_and_whole_for_the_same(one: list[str], two: list[str]) -> None:
    first, second = " ".join(one), " ".join(two)
    assert 0 <= shared(first, second) <= 1
    assert shared(first, second) == shared(second, first)
    assert shared(first, first) == float(bool(one))


def amended(text: str, *, title: str = "", negated: str = "") -> Matter:
    base = matter(
        "This Council notes:\n- The pond on Mill Lane is dry and the ducks have left it.\n"
        "This Council resolves to:\n- Fill the pond before the spring and bring the ducks back."
    )
    now = matter(text)
    before = {it.text for it in base.clauses if it.role is Role.POINT}
    kept = sum(it.text in before for it in now.clauses) / len(before)
    return replace(
        now, amends=True, base=base.clauses, title=title, negated=negated, rules=None, kept=kept
    )


WHOLE = (Rule.NEGATES, Rule.REPLACES, Rule.SCOPE, Rule.UNCHANGED)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (("This Council notes:\n- The pond on Mill Lane is dry and the ducks have left it.\n"
         "This Council resolves to:\n- Fill the pond before the spring and bring the ducks back."),
         [Rule.UNCHANGED]),
        (("This Council notes:\n- The pond on Mill Lane is dry and the ducks have left it.\n"
         "This Council resolves to:\n- Fill the pond before the summer and bring the ducks back."),
         []),
        ("This Council resolves to:\n- Thank all volunteers who look after a pond and its ducks.",
         [Rule.REPLACES]),
        ("This Council resolves to:\n- Lower parking charges beside every railway station.",
         [Rule.REPLACES, Rule.SCOPE]),
        (("This Council notes:\n- The pond on Mill Lane is dry and the ducks have left it.\n"
         "This Council resolves to:\n- Fill the pond before the spring and bring the ducks back.\n"
         "- Lower parking charges beside every railway station."),
         [Rule.SCOPE]),
        (("This Council notes:\n- The pond on Mill Lane is dry and the ducks have left it.\n"
         "This Council resolves to:\n- Fill the pond before the spring and bring the ducks back.\n"
         "- Ask anglers to look after the pond."),
         []),
    ],
)  # fmt: skip
def test_what_an_amendment_does_to_the_whole(text: str, rules: list[Rule]) -> None:
    assert [it.rule for it in of(amended(text), *WHOLE)] == rules


def test_replacing_and_scope_are_flagged_and_never_improper() -> None:
    found = of(
        amended("This Council resolves to:\n- Lower parking charges beside every railway station."),
        *WHOLE,
    )
    assert {it.severity for it in found} == {Severity.HINT}


def test_an_amendment_that_negates_is_told_once() -> None:
    text = "This Council resolves not to fill the pond."
    (found,) = of(amended(text, negated="It seems to negate the motion."), *WHOLE)
    assert (found.rule, found.severity) == (Rule.NEGATES, Severity.DOUBT)
