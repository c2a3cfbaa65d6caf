"""Setting the details of a motion."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.tasks.set import (
    AMENDMENT_FIELDS,
    FIELDS,
    assignments,
    numbering,
    numbering_words,
    person,
    set_amendment,
    set_details,
    shown,
    shown_amendment,
)
from tests.tasks.sample import motion


def test_every_field_can_be_set_and_cleared() -> None:
    values = {
        "title": "  Safer   streets ", "mover": "Councillor Fenwick Oakes",
        "seconder": "Cllr Odile Brackenbury", "group": "Independents", "meeting": "14 January 2027",
        "signatories": "Councillor Idris Thackeray; Councillor Marisol Penhale",
        "received": "4/1/2027 11.20am", "reference": "M/7",
        "numbering": "(A)  running", "council": "Aldermoor Borough Council",
        "limit": "1,200 words", "words": "parklet, Penhale’s; rewilding parklet",
        "reason": "The roads  are not safe.", "budget": "Yes",
    }  # fmt: skip
    assert set(values) == set(FIELDS)
    now = set_details(motion(), values)
    assert shown(now) == {
        "title": "Safer streets", "mover": "Councillor Fenwick Oakes",
        "seconder": "Cllr Odile Brackenbury", "group": "Independents", "meeting": "2027-01-14",
        "signatories": "Councillor Idris Thackeray, Councillor Marisol Penhale",
        "received": "2027-01-04T11:20", "reference": "M/7",
        "numbering": "(a) running", "council": "aldermoor",
        "limit": "1200", "words": "parklet, Penhale, rewilding",
        "reason": "The roads are not safe.", "budget": "yes",
    }  # fmt: skip
    cleared = shown(set_details(now, dict.fromkeys(values, "")))
    assert cleared.pop("numbering") == "bullets"
    assert set(cleared.values()) == {""}


@given(st.builds(NumberingStyle, st.sampled_from(Series), st.booleans()))
def test_a_numbering_is_read_as_it_is_written(style: NumberingStyle) -> None:
    assert numbering(numbering_words(style)) == style


def test_what_says_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(MotionError, match="neither yes nor no"):
        set_details(motion(), {"budget": "perhaps"})


@pytest.mark.parametrize("written", ["A", "1", "1. on", "running"])
def test_what_is_no_numbering_is_refused(written: str) -> None:
    with pytest.raises(MotionError, match="no numbering"):
        set_details(motion(), {"numbering": written})


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("limit", "many"),
        ("limit", "-5"),
        ("limit", "2.5"),
        ("limit", "9" * 5000),
        ("limit", "٣"),
        ("words", "a, 5 %"),
        ("words", "well-known, £5"),
    ],
)
def test_what_is_no_limit_and_no_word_is_refused(field: str, written: str) -> None:
    with pytest.raises(MotionError, match=r"no number of words|not a single word"):
        set_details(motion(), {field: written})


@given(st.integers(0, 999_999), st.lists(st.sampled_from(["parklet", "Penhale", "co-op", "o’er"])))
def test_limit_and_words_are_read_as_they_are_shown(number: int, words: list[str]) -> None:
    now = set_details(motion(), {"limit": str(number), "words": " ".join(words)})
    assert now.details.limit == number
    fields = {name: shown(now)[name] for name in ("limit", "words")}
    assert set_details(motion(), fields) == now


def test_the_numbering_stays_once_an_amendment_goes_by_it() -> None:
    amended = replace(motion(), amendments=(Amendment("x", "1", ()),))
    assert set_details(amended, {"numbering": "bullets"}) == amended
    with pytest.raises(MotionError, match="can’t change any more"):
        set_details(amended, {"numbering": "(i)"})


def test_the_form_of_address_is_kept_apart_from_the_name() -> None:
    assert person("Councillor Fenwick Oakes") == Person("Fenwick Oakes", "Councillor")
    assert person("Fenwick Oakes") == Person("Fenwick Oakes")


def test_a_value_may_hold_equals_signs() -> None:
    assert assignments(["title=A=B"]) == {"title": "A=B"}


@pytest.mark.parametrize("written", [["title"], ["title=a", "Title=b"]])
def test_what_is_no_assignment_is_refused(written: list[str]) -> None:
    with pytest.raises(MotionError):
        assignments(written)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"ward": "North"}, "There is no field “ward”. The fields are: title, mover"),
        ({"title": "x", "meeting": "soon"}, "“soon” is not a date"),
        ({"mover": "Councillors Fenwick Oakes and Idris Thackeray"}, "names 2 members"),
    ],
)
def test_what_can_not_be_set_is_refused(values: dict[str, str], said: str) -> None:
    with pytest.raises(MotionError, match=said):
        set_details(motion(), values)


def test_every_field_of_an_amendment_can_be_set_and_cleared_but_for_its_label() -> None:
    first = Amendment("x", "1", ())
    values = {
        "label": "B", "mover": "Councillor Idris Thackeray", "seconder": "Cllr Odile Brackenbury",
        "group": "Civic Group", "subject": " Patrols  first", "reason": "They cost less.",
        "received": "4/1/2027 11.20am",
    }  # fmt: skip
    assert set(values) == set(AMENDMENT_FIELDS)
    start = replace(motion(), amendments=(first,))
    now = set_amendment(start, first, values)
    assert shown_amendment(now.amendments[0]) == {
        **values, "subject": "Patrols first", "received": "2027-01-04T11:20",
    }  # fmt: skip
    assert set_amendment(now, now.amendments[0], values) is now
    assert set_amendment(now, now.amendments[0], {**values, "label": "1"}) != now
    with pytest.raises(MotionError, match="no field “title”"):
        set_amendment(start, first, {"title": "A"})


def test_a_label_that_another_amendment_has_is_refused() -> None:
    start = replace(motion(), amendments=(Amendment("x", "1", ()), Amendment("y", "2", ())))
    with pytest.raises(MotionError, match="an amendment “1” already"):
        set_amendment(start, start.amendments[1], {"label": "1"})
