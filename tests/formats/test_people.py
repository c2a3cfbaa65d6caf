"""Movers and seconders, in every wording that councils use."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.people import Person
from motion_editor.formats.names import fuller, people_in
from motion_editor.formats.people import begins_people, named_in, only_people

# The lines of a paper, and below each the mover and the seconder that it names.
CASES = """
Mover:- Councillor Oakes Seconder:- Councillor Penhale
    Councillor Oakes | Councillor Penhale
Proposed by: Cllr Oakes    Seconded by: Cllr Penhale
    Cllr Oakes | Cllr Penhale
Proposer: Councillor Fenwick Oakes
    Councillor Fenwick Oakes
Seconder: Councillor Idris Thackeray
    - | Councillor Idris Thackeray
Mover: Oakes
    Oakes
Councillor F Oakes to MOVE and Councillor Penhale to SECOND:
    Councillor F Oakes | Councillor Penhale
(B)Councillor Oakes to move and Councillor M.Penhale to second
    Councillor Oakes | Councillor M.Penhale
Councillor F Oakes to Move
    Councillor F Oakes
(1) In accordance with Council Procedure Rule 13, Councillor F I Oakes will move:
    Councillor F I Oakes
Given By Councillor Fenwick Oakes And To Be Seconded By Councillor Odile Brackenbury
    Councillor Fenwick Oakes | Councillor Odile Brackenbury
(i) From Cllr Oakes
    Cllr Oakes
It was moved by Councillor Oakes and seconded by Councillor Penhale that:-
    Councillor Oakes | Councillor Penhale
It was moved by Councillor F Oakes seconded by Councillor Penhale
    Councillor F Oakes | Councillor Penhale
The following Motion was moved by Councillor Oakes, and seconded by Councillor Penhale:
    Councillor Oakes | Councillor Penhale
1. Cllr Oakes MOVED and Cllr Mrs Penhale SECONDED the following MOTION:
    Cllr Oakes | Cllr Mrs Penhale
Councillor Fenwick Oakes moved the motion. Councillor Odile Brackenbury seconded the motion.
    Councillor Fenwick Oakes | Councillor Odile Brackenbury
Councillor Fenwick Oakes, seconded by Councillor Odile Brackenbury, moved the motion.
    Councillor Fenwick Oakes | Councillor Odile Brackenbury
As set out in the Notice, Cllr Oakes proposed, seconded by Cllr Penhale that:
    Cllr Oakes | Cllr Penhale
In accordance with Council Procedure Rule 11, Councillor Fenwick Oakes to propose, and
Councillor Odile Brackenbury to second, the following motion:
    Councillor Fenwick Oakes | Councillor Odile Brackenbury
In accordance with notice duly given under Procedure Rule 4, Councillor F W Oakes to move the
following Motion duly seconded by Councillor I Thackeray:
    Councillor F W Oakes | Councillor I Thackeray
Motion 514 submitted by Fenwick Oakes
    Fenwick Oakes
Motion ‘B’ moved by Councillor F Oakes, seconded by Councillor I Thackeray
    Councillor F Oakes | Councillor I Thackeray
Motion by Councillor Odile Brackenbury
    Councillor Odile Brackenbury
To consider a Motion submitted by Councillor Oakes, and seconded by Councillor Penhale
    Councillor Oakes | Councillor Penhale
Andrew Oakes AM moved and Odile Brackenbury OBE AM seconded
    Andrew Oakes AM | Odile Brackenbury OBE AM
Council had before it the following motion, notice of which had been given by Councillor Fenwick
Oakes pursuant to Council Procedure Rule 12:-
    Councillor Fenwick Oakes
To consider the following Motion submitted in accordance with Council Procedure Rule 6 by
Councillor G. Oakes, Leader of the Council:
    Councillor G. Oakes
MOVED BY COUNCILLOR FENWICK OAKES
    COUNCILLOR FENWICK OAKES
It was moved by Oakes and seconded by Penhale that:-
    Oakes | Penhale
It was moved by Council Oakes and seconded by Councillor Penhale that:-
    Council Oakes | Councillor Penhale
Mover	Cllr Oakes
    Cllr Oakes
Councillor Oakes has given notice of the following motion:
    Councillor Oakes
CouncillorFenwick Oakes, seconded by County Councillor Penhale, moved the motion.
    Councillor Fenwick Oakes | County Councillor Penhale
"""


def cases() -> list[tuple[str, str, str]]:
    """Each line with mover and seconder."""
    out: list[tuple[str, str, str]] = []
    said: list[str] = []
    for line in CASES.strip("\n").split("\n"):
        if line.startswith("    "):
            mover, _, seconder = line.partition("|")
            out.append((" ".join(said), mover.strip(" -"), seconder.strip()))
            said = []
        else:
            said.append(line)
    return out


@pytest.mark.parametrize(("line", "mover", "seconder"), cases())
def test_a_line_that_only_names_people_is_understood(line: str, mover: str, seconder: str) -> None:
    named = named_in(line, heading=True)
    assert named is not None
    assert named.pure
    assert [one.full for one in named.movers] == [mover] * bool(mover)
    assert [one.full for one in named.seconders] == [seconder] * bool(seconder)


@pytest.mark.parametrize(
    "line",
    [
        "This Council notes the petition submitted by Councillor Oakes and calls on Cabinet to:",
        "Councillors shall be told of it.",
        "The Mayor of Aldermoor opened the gates.",
        "We thank Councillor Fenwick Oakes for his report.",
    ],
)
def test_words_of_a_motion_that_mention_a_member_name_nobody(line: str) -> None:
    assert named_in(line) is None


def test_a_heading_may_name_its_mover_in_brackets_or_after_a_dash() -> None:
    for line in ("Motion 606 (Cllr F Oakes)", "Motion on Gates - Cllr F Oakes"):
        named = named_in(line, heading=True)
        assert named is not None
        assert named.movers == (Person("F Oakes", "Cllr"),)
        assert named_in(line) is None


def test_several_people_share_a_form_of_address() -> None:
    named = named_in("proposed by Councillor Oakes, seconded by Councillors Penhale and Thackeray")
    assert named is not None
    assert [one.full for one in named.seconders] == ["Councillor Penhale", "Councillor Thackeray"]
    names = people_in("Mr F W Oakes, Mr R M Penhale, Mrs O B Brackenbury & Dr. Thackeray")
    assert [one.form for one in names] == ["Mr", "Mr", "Mrs", "Dr."]
    assert people_in("Councillors Oakes, I. Thackeray and Mac Penhale")[1] == Person(
        "I. Thackeray", "Councillor"
    )


def test_the_group_is_found() -> None:
    named = named_in(
        "proposed by Councillor Oakes on behalf of the Labour & Co-operative Group and seconded by "
        "Councillor Penhale"
    )
    assert named is not None
    assert named.group == "Labour & Co-operative Group"
    assert named.pure


@pytest.mark.parametrize(
    ("later", "known", "taken"),
    [
        ("Oakes", "Fenwick Oakes", "Fenwick Oakes"),
        ("Fenwick Oakes", "Oakes", "Fenwick Oakes"),
        ("F. Oakes", "Fenwick Oakes", "Fenwick Oakes"),
        ("I Oakes", "Fenwick Oakes", "I Oakes"),
        ("Penhale", "Fenwick Oakes", "Penhale"),
    ],
)
def test_a_member_named_twice_keeps_the_fuller_name(later: str, known: str, taken: str) -> None:
    assert fuller((Person(later),), (Person(known, "Cllr"),))[0].name == taken


def test_two_members_with_one_surname_lend_their_initials_to_nobody() -> None:
    known = (Person("A Carter"), Person("C Carter"))
    assert fuller((Person("Carter"),), known) == (Person("Carter"),)


def test_what_comes_after_that_belongs_to_the_motion() -> None:
    line = "It was moved by Cllr Oakes, seconded by Cllr Penhale that following the survey we act."
    named = named_in(line)
    assert named is not None
    assert line[named.rest :].startswith("following the survey")


def test_an_amendment_is_told_apart() -> None:
    named = named_in(
        "It was moved by Cllr Oakes and seconded by Cllr Penhale that the motion be amended as "
        "follows:-"
    )
    assert named is not None
    assert (named.amends, named.introduces, named.rest) == (True, True, -1)
    moved = named_in("Cllr Oakes MOVED and Cllr Penhale SECONDED an AMENDMENT which was lost")
    assert moved is not None
    assert moved.moves_amendment


def test_names_on_lines_of_their_own() -> None:
    assert only_people("Councillor Fenwick Oakes") == (Person("Fenwick Oakes", "Councillor"),)
    assert only_people("the gates") == ()
    assert begins_people("Seconder: Cllr Oakes")
    assert begins_people("(a) Moved by Cllr Oakes")
    assert not begins_people("Moving on, the gates were shut.")


@given(st.text(max_size=200))
def test_any_line_is_looked_at_without_a_fault(line: str) -> None:
    named = named_in(line, heading=True)
    if named is not None:
        assert all(one.name for one in (*named.movers, *named.seconders))
        assert all(0 <= start < end <= len(line) for start, end in named.spans)
