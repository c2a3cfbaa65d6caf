"""The .amendment file: what goes in comes out, it opens for ever, and what is wrong is said."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Note
from motion_editor.core.people import Person
from motion_editor.places import resource
from motion_editor.store import codec, parcels, published, schema
from motion_editor.store.parcels import Parcel
from tests.cli.test_spoilt_motion import ODD, steps
from tests.store.drawn import motions
from tests.store.test_codec import motion

GOLDEN = Path(__file__).parents[1] / "golden" / "amendment-schema-1.amendment"


def expected() -> Parcel:
    """What the golden file says."""
    of = motion()
    amendment = replace(
        of.amendments[0], mover=Person("Marisol Penhale", "Councillor"), reason="It is so."
    )
    about = Details(title="Libraries", reference="M 12")
    notes = (Note("a", "source", "Report 7"),)
    return Parcel(replace(of, details=about, amendments=(amendment,), notes=notes), draft=True)


def _published() -> str:
    """The JSON schema as the program says it."""
    return json.dumps(published.sent(), indent=2, ensure_ascii=False) + "\n"


def refused(data: bytes) -> MotionError:
    """The error that these bytes bring about."""
    with pytest.raises(MotionError) as caught:
        parcels.decode(data, "x.amendment")
    assert caught.value.advice
    assert "\n" not in caught.value.message
    return caught.value


@given(motions(), st.booleans())
@settings(max_examples=25)
def test_what_is_sent_is_what_is_opened(of: Motion, draft: bool) -> None:
    about = Details(title=of.details.title, reference=of.details.reference)
    versions = tuple(replace(it, change=()) for it in of.versions)
    bare = replace(of, details=about, versions=versions, outcome=None, order=(), kept=(), log=())
    made = Parcel(bare, draft)
    if not of.amendments:
        return
    data = parcels.encode(made)
    assert parcels.decode(data, "x") == made
    assert parcels.is_parcel(data)


def test_the_golden_file_opens_and_is_what_we_write_today() -> None:
    data = GOLDEN.read_bytes()
    assert parcels.decode(data, GOLDEN.name) == expected()
    assert parcels.encode(expected()) == data


def test_the_published_schema_is_that_of_the_program() -> None:
    path = resource("schema", schema.SENT_SCHEMA_NAME)
    assert path.read_text("utf-8") == _published(), "run python -m tests.store.test_parcels"


def test_one_of_a_newer_schema_is_refused_in_a_sentence() -> None:
    data = GOLDEN.read_bytes().replace(b'"schema": 1', b'"schema": 2')
    assert refused(data).message == "“x.amendment” was sent from a newer Motion Editor."


def test_a_motion_is_no_amendment_and_an_amendment_no_motion() -> None:
    data = codec.encode(motion())
    assert not parcels.is_parcel(data)
    assert "is not an amendment that was sent" in refused(data).message
    with pytest.raises(MotionError, match="is an amendment that was sent by itself, not a motion"):
        codec.decode(GOLDEN.read_bytes(), "x")


def test_words_that_another_program_has_changed() -> None:
    data = GOLDEN.read_bytes()
    said = refused(data.replace(b"have grown by a tenth", b"have shrunk by a tenth")).message
    assert said.startswith("“x.amendment” is damaged: Text 1 of “Amendment 1” was not written over")
    assert "it has a field “more”" in refused(data.replace(b'"draft"', b'"more"')).message
    assert "bases: it is empty" in refused(_with(data, bases=[])).message


def _with(data: bytes, **fields: object) -> bytes:
    return json.dumps(json.loads(data) | fields).encode()


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """The golden file with some values replaced or left out, or some bytes of it."""
    data = GOLDEN.read_bytes()
    if draw(st.booleans()):
        at, past = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
        return data[:at] + draw(st.binary(max_size=3)) + data[past if draw(st.booleans()) else at :]
    whole = json.loads(data)
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(steps(whole)))
        at_value: Any = whole
        for step in way:
            at_value = at_value[step]
        if draw(st.booleans()):
            del at_value[last]
        else:
            at_value[last] = deepcopy(draw(ODD))
    return json.dumps(whole).encode()


@given(spoilt())
@settings(max_examples=150)
def test_a_spoilt_file_is_opened_or_refused_in_a_sentence(data: bytes) -> None:
    try:
        found = parcels.decode(data, "x")
    except MotionError as error:
        assert error.message
        assert error.advice
        return
    parcels.encode(found)


if __name__ == "__main__":
    (resource("schema") / schema.SENT_SCHEMA_NAME).write_text(_published(), "utf-8")
