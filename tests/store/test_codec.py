"""The .motion file: what goes in comes out, and what is wrong with it is said."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import say
from motion_editor.store import codec
from tests.notation import read
from tests.store.drawn import motions
from tests.strategies import few

BASE = read("""
    n # This Council notes:
    a - that visits have grown by a tenth
    b - that shelves are bare
    c - that readers wait
    d = Thank you.
""")
MARKED = (
    BASE[0],
    read("a - that visits have grown {--by a tenth--}{++from 40 to 44++}")[0],
    *BASE[2:],
)


def motion(text: Clauses = MARKED, version: str = "v0") -> Motion:
    """A motion with one version and one amendment."""
    item = Amendment("a1", "Amendment 1", (AmendmentText(TextKind.NOTIFIED, Base(version), text),))
    notice = Version("v0", VersionKind.NOTICE, BASE)
    details = Details(title="Libraries", mover=Person("Fenwick Oakes", "Councillor"))
    return Motion("m1", details, (notice,), (item,))


def raw(of: Motion) -> dict[str, Any]:
    """The file as JSON values."""
    value: dict[str, Any] = json.loads(codec.encode(of))
    return value


def opened(value: object) -> Motion:
    """The motion that JSON values hold."""
    return codec.decode(json.dumps(value).encode(), "test.motion").motion


def refused(value: object) -> MotionError:
    """The error that JSON values bring about."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    with pytest.raises(MotionError) as caught:
        codec.decode(data, "test.motion")
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    return caught.value


@given(motions())
@few
def test_what_is_saved_is_what_is_opened(of: Motion) -> None:
    data = codec.encode(of)
    back = codec.decode(data, "x")
    assert back == codec.Decoded(of)
    assert codec.encode(back.motion) == data


@given(motions())
@few
def test_untouched_clauses_are_the_very_objects_of_their_base(of: Motion) -> None:
    back = codec.decode(codec.encode(of), "x").motion
    versions = {item.id: item.clauses for item in back.versions}
    texts = {(item.id, n): t for item in back.amendments for n, t in enumerate(item.texts)}
    for text in texts.values():
        over = text.base
        if over.amendment:
            # What the other amendment leaves alone goes on being the same object in this one.
            mine = {id(item) for item in texts[over.amendment, over.text].clauses}
            base = [
                it for it in proposed(texts[over.amendment, over.text].clauses) if id(it) in mine
            ]
        else:
            base = list(versions.get(over.version, ()))
        same = {item.id: item for item in base}
        assert all(same[it.id] is it for it in text.clauses if same.get(it.id) == it)


def test_the_file_can_be_read_by_a_person() -> None:
    text = codec.encode(motion()).decode()
    assert text.startswith('{\n  "format": "motion",\n  "schema": 1,\n  "id": "m1",')
    assert '"words": "that visits have grown by a tenth"' in text
    assert text.endswith("}\n")


def test_an_amendment_holds_only_the_clauses_that_differ() -> None:
    text = raw(motion())["amendments"][0]["texts"][0]
    assert text["base"] == {"version": "v0"}
    assert re.fullmatch("sha256:[0-9a-f]{64}", text["hash"])
    assert text["clauses"] == [
        "unchanged: 1",
        {
            "id": "a",
            "role": "point",
            "words": [
                "that visits have grown ",
                {"text": "by a tenth", "state": "struck"},
                {"text": "from 40 to 44", "state": "added"},
            ],
        },
        "unchanged: 3 to 5",
    ]


@pytest.mark.parametrize("words", ["Amendment 1", "half \ud83d"])
def test_words_that_know_what_they_were_made_of_are_saved_as_words(words: str) -> None:
    plain = replace(motion(), details=Details(title=words))
    made = replace(plain, details=Details(title=say("{words}", words=words)))
    assert codec.encode(made) == codec.encode(plain)


def test_half_characters_survive() -> None:
    of = motion(
        (*BASE[:1], *read("a - that visits have grown by a tenth{++\ud83d half++}"), *BASE[2:])
    )
    data = codec.encode(of)
    assert b"\\ud83d half" in data
    assert codec.decode(data, "x").motion == of


def test_halves_that_meet_are_one_character_in_the_file() -> None:
    of = replace(motion(), id="\ud83d\ude00")
    assert codec.decode(codec.encode(of), "x").motion.id == "\U0001f600"


def test_a_base_that_has_gone_missing() -> None:
    """Nobody could show the amendment, or carry it."""
    value = raw(motion())
    text = value["amendments"][0]["texts"][0]
    text["base"]["version"] = "v9"
    assert "amends a text that is not in this file" in refused(value).message
    del text["hash"]
    assert "amends a text that is not in this file" in refused(value).message
    with pytest.raises(MotionError, match="what it amends is not in this file"):
        codec.encode(motion(version="v9"))


def test_what_leads_nowhere_beside_the_text_is_left_out_and_told() -> None:
    value = raw(motion())
    value["order"] = ["a9", "a1"]
    value["proceedings"] = [{"kind": "moved", "subject": "m1", "version": "v9"}]
    found = codec.decode(json.dumps(value).encode(), "test.motion")
    assert found.motion.order == ("a1",)
    assert [it.version for it in found.motion.proceedings] == [""]
    assert [it.partition(":")[0] for it in found.remarks] == [
        "What happened, entry 1",
        "The chair’s order names 1 amendment that is not in this file. It is left out.",
    ]


def test_a_base_that_was_changed_behind_our_back() -> None:
    value = raw(motion())
    value["versions"][0]["clauses"][3]["words"] = "that readers are content"
    error = refused(value)
    assert "Text 1 of “Amendment 1” was not written over the text" in error.message
    assert error.advice


@pytest.mark.parametrize(
    "references",
    [
        ["unchanged: 4 to 9"],
        ["unchanged: 5 to 4"],
        ["unchanged: " + "9" * 5000],
        ["unchanged: 4", "unchanged: 1 to 3"],
        ["unchanged: 1 to 5"] * 1000,
    ],
)
def test_references_to_clauses_that_the_base_lacks_there(references: list[str]) -> None:
    """Each but once and in order: or a small file could become a boundless text."""
    value = raw(motion())
    value["amendments"][0]["texts"][0]["clauses"] = references
    assert "names clauses that its base does not have there" in refused(value).message


def test_amendments_that_amend_each_other_in_a_circle() -> None:
    value = raw(motion())
    value["amendments"][0]["texts"][0]["base"] = {"amendment": "a1"}
    assert "amends itself in a circle" in refused(value).message


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("id", 3, "id: text should stand there, not a whole number."),
        ("versions/0/clauses/2/level", "x", "version 1, clause 3, level: a whole number should"),
        ("versions/0/clauses/2/level", 12, "clause 3, level: the number should be at most 8."),
        ("versions/0/clauses/1/role", "chorus", "clause 2, role: “chorus” is not one of the words"),
        ("versions/0/clauses/1/colour", "red", "clause 2: it has a field “colour” that is not"),
        ("versions", [], "versions: it is empty."),
        ("details/mover/name", None, "details, mover, name: text should stand there, not nothing."),
        ("amendments/0/texts/0/clauses/0", "unchanged: none", "it is not written as it should be"),
        ("amendments/0/texts", [], "“Amendment 1” has no text in this file."),
    ],
)  # fmt: skip
def test_a_bad_field_is_named_in_plain_words(path: str, value: object, said: str) -> None:
    whole: Any = raw(motion())
    *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    at = whole
    for step in way:
        at = at[step]
    at[last] = value
    error = refused(whole)
    assert error.message.startswith("“test.motion” is damaged: ")
    assert said in error.message
    assert "earlier copy" in error.advice


def test_a_missing_field() -> None:
    value = raw(motion())
    del value["versions"][0]["clauses"][2]["id"]
    assert "version 1, clause 3: “id” is missing." in refused(value).message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "“test.motion” is empty."),
        (b"  \n", "“test.motion” is empty."),
        (b"\xff\xfe\x00", "“test.motion” is not a motion file."),
        (b"This Council notes:", "“test.motion” is not a motion file."),
        (b"[]", "“test.motion” is not a motion file."),
        (b'{"format": "minutes", "schema": 1}', "“test.motion” is not a motion file."),
        (b'{"format": "agenda", "schema": 1}', "“test.motion” is an agenda, not a motion."),
        (b'{"format": "motion"}', "it does not say its schema."),
        (b'{"format": "motion", "schema": true}', "it does not say its schema."),
        (b'{"format": "motion", "schema": 0}', "it does not say its schema."),
        (b'{"format": "motion",\n "schema": ', "line 2 can't be read."),
        (b'{"format": "motion", "schema": 1, "id": "a", "id": "b"}', "“id” stands twice"),
        (b'{"format": "motion", "schema": NaN}', "“NaN” stands where a number should."),
        (b'{"format": ' + b"[" * 100_000, "it can't be read."),
        (b'{"format": "motion", "schema": ' + b"9" * 5000 + b"}", "it can't be read."),
    ],
)  # fmt: skip
def test_what_is_no_motion_file_is_refused(data: bytes, said: str) -> None:
    assert said in refused(data).message


def test_a_broken_character_where_only_certain_words_may_stand() -> None:
    value = raw(motion())
    value["versions"][0]["kind"] = "\ud83d"
    assert "a broken character stands where only certain words may" in refused(value).message
    value["schema"] = 2
    refused(value)


def test_a_key_said_twice_among_very_many_is_named() -> None:
    """Found in one pass: a search for each key would last for hours."""
    many = ",".join(f'"k{number}":0' for number in range(200_000))
    data = f'{{"format":"motion","schema":1,{many},"k199999":1}}'.encode()
    assert "“k199999” stands twice" in refused(data).message


def test_a_file_in_the_way_that_is_nested_too_deeply_has_no_schema() -> None:
    assert codec.schema_number(b'{"a":' + b"[" * 100_000) is None


def test_every_truncation_is_refused() -> None:
    data = codec.encode(motion())
    for length in range(0, len(data.rstrip()), 7):
        refused(data[:length])


def test_a_byte_order_mark_does_no_harm() -> None:
    assert codec.decode(b"\xef\xbb\xbf" + codec.encode(motion()), "x").motion == motion()


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_file_with_wrong_bytes_opens_or_is_refused(wrong: list[tuple[float, int]]) -> None:
    data = bytearray(codec.encode(motion()))
    for part, value in wrong:
        data[int(part * (len(data) - 1))] = value
    try:
        found = codec.decode(bytes(data), "test.motion")
    except MotionError as error:
        assert error.message.startswith("“test.motion” ")
    else:
        assert codec.decode(codec.encode(found.motion), "x").motion == found.motion
