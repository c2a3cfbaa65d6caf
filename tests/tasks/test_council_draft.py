"""A profile as a clerk fills it in: what is typed comes to it, or is told with its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.council.installed import councils, find
from motion_editor.council.phrases import Phrases
from motion_editor.council.profile import Profile
from motion_editor.places import resource
from motion_editor.tasks.council_draft import NEW_ORDERS, Draft, draft_of, take
from motion_editor.tasks.council_fields import Page
from motion_editor.tasks.council_places import placed, spot_of
from motion_editor.tasks.roll_text import offered, rows
from tests.council.profiles import PROFILES, RULES, SOME

SHIPPED = resource("councils")
ALDERMOOR = find("aldermoor", [SHIPPED])


def test_the_shipped_profiles_come_back_as_they_were() -> None:
    for found in councils([SHIPPED]):
        assert found.profile is not None
        assert take(draft_of(found.profile)).profile == found.profile


@given(RULES, SOME)
@settings(max_examples=40)
def test_standing_orders_come_back_as_they_were(rules: object, name: str) -> None:
    profile = replace(Profile(id="ours", name=name), rules=(rules,))  # type: ignore[arg-type]
    assert take(draft_of(profile)).profile == profile


@given(PROFILES)
@settings(max_examples=60)
def test_what_nobody_has_typed_in_stays_as_it_was(profile: Profile) -> None:
    taken = take(draft_of(profile), begun=profile)
    assert taken.profile == profile or taken.faults


def test_phrases_of_minutes_and_bullets_come_back_as_they_were() -> None:
    own = Phrases(lost="{IT} WAS LOST.", resolved="RESOLVED")
    profile = replace(ALDERMOOR, minutes=own, numbering=NumberingStyle(Series.LETTERS, True))
    assert take(draft_of(profile)).profile == profile
    odd = (("a = b", "c"), ("d", "e = f"))
    bullets = replace(ALDERMOOR, numbering=NumberingStyle(Series.BULLETS, True), second=odd)
    assert take(draft_of(bullets), begun=bullets).profile == bullets


def test_nothing_filled_in_but_the_name_is_a_profile() -> None:
    draft = draft_of(Profile(id="moor", name="Nether Moor"))
    assert take(draft).profile == Profile(id="moor", name="Nether Moor")


def test_a_name_with_a_comma_stays_one_name() -> None:
    for groups in (("Blue, and Green",), ("Blue, and Green", "Red")):
        profile = replace(ALDERMOOR, groups=groups)
        assert draft_of(profile).fields["people.groups"].count(";") == 1
        assert take(draft_of(profile)).profile == profile


def with_field(field: str, value: str) -> Draft:
    """The draft of a council with one field typed anew."""
    draft = draft_of(ALDERMOOR)
    return replace(draft, fields={**draft.fields, field: value})


def with_order(field: str, value: str) -> Draft:
    """The same of its last set of standing orders."""
    draft = draft_of(ALDERMOOR)
    *others, last = draft.orders
    return replace(draft, orders=(*others, {**last, field: value}))


def with_row(table: str, row: tuple[str, ...]) -> Draft:
    """The same with a row more in a table."""
    draft = draft_of(ALDERMOOR)
    return replace(draft, tables={**draft.tables, table: (*draft.tables[table], row)})


@pytest.mark.parametrize(
    ("draft", "said", "page"),
    [
        (with_field("name", " "), "Name and words, Name of the council: there is no", Page.NAME),
        (with_field("limits.words", "some"), "Papers, Word limit: a whole number", Page.PAPERS),
        (with_field("second-language.words", "Mover"), "Papers, Fixed words in a", Page.PAPERS),
        (with_order("from", ""), "Standing orders, set 2, Hold from: there is no day", Page.ORDERS),
        (with_order("from", "30 February 2027"), "Standing orders, set 2, Hold from", Page.ORDERS),
        (with_order("motions.days", ""), "set 2, How many days: there is no number", Page.ORDERS),
        (with_order("motions.by", "tea"), "set 2, By what time: a time as in", Page.ORDERS),
        (with_order("motions.without", "Mondays"), "only these can stand there", Page.ORDERS),
        (with_order("recorded-vote", "a few"), "Recorded vote demanded by: a number", Page.ORDERS),
        (with_row("calendar.closed", ("31/6/2027", "", "")), "Calendar, line 3", Page.CALENDAR),
        (with_field("minutes.lost", "{who} lost"), "“{it} was put to the vote and lost.”: it has a",
         Page.MINUTES),
        (with_row("members", ("", "", "Civic Group", "", "", "")), "People, line 55", Page.PEOPLE),
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_told_with_its_place(draft: Draft, said: str, page: Page) -> None:
    taken = take(draft)
    assert taken.profile is None
    assert said in placed(taken.faults[0])
    assert spot_of(taken.faults[0].path).page is page


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (with_row("members", ("marisol penhale", "", "", "", "", "")), "line 55, Name: two"),
        (with_order("from", "21 May 2019"), "Standing orders, set 2, Hold from: two sets of"),
        (with_order("repeat-signed-by", "1"), "Unless signed by: any member may repeat a motion"),
        (with_field("second-language.words", "A {n} = B {m}"), "Papers, Fixed words in a second"),
        (with_field("people.groups", "Civic Group"), "is not in the list of groups"),
        (with_field("papers.template", "gold"), "Papers, Word template: there is no Word template"),
        (with_row("calendar.closed", ("3/1/2027", "1/1/2027", "")), "before they begin on 3 Jan"),
        (with_row("calendar.fixed", ("3/1/2027", "5/1/2027", "", "")), "is after the meeting"),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_told_and_can_be_saved(draft: Draft, said: str) -> None:
    taken = take(draft, ["aldermoor", "standard"])
    assert taken.profile is not None
    assert any(said in placed(it) for it in taken.doubts)


def test_a_new_set_of_standing_orders_wants_its_day_alone() -> None:
    taken = take(replace(draft_of(ALDERMOOR), orders=({**NEW_ORDERS, "from": "1 May 2026"},)))
    assert taken.profile is not None
    assert taken.profile.rules[0].seconded


def test_a_roll_is_read_from_a_text_or_a_spreadsheet() -> None:
    lines = "Councillor Ann Ferris, Blue, North\nAlderman Bela Quist\n\n"
    assert rows(lines, ["Councillor", "Alderman"]) == (
        ("Ann Ferris", "Councillor", "Blue", "North", "", ""),
        ("Bela Quist", "Alderman", "", "", "", ""),
    )
    sheet = "Ward\tName\tParty\r\nNorth\tAnn Ferris\tBlue\r\n"
    assert rows(sheet) == (("Ann Ferris", "", "Blue", "North", "", ""),)
    whole = "\t".join(("Ann Ferris", "Dr", "Blue", "North", "A.", "The Mayor"))
    assert rows(whole) == (("Ann Ferris", "Dr", "Blue", "North", "A.", "The Mayor"),)
    assert rows("") == ()


def test_members_are_offered_with_their_form_of_address() -> None:
    names = offered(find("tarnshire", [SHIPPED]))
    assert len(names) == 60
    assert any(it.startswith("Mrs ") for it in names)
    assert any(it.startswith("County Councillor ") for it in names)
