"""The checksum: whatever is altered in a file of ours is refused or said, never silently taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import agendas, codec, motions, parcels, seal
from tests.store import drawn
from tests.store.agenda_golden import expected_agenda
from tests.store.golden import expected

MOTION = seal.sealed(codec.encode(expected()))
AGENDA = seal.sealed(agendas.encode(expected_agenda()))
PARCEL = seal.sealed(
    (Path(__file__).parents[1] / "golden" / "amendment-schema-1.amendment").read_bytes()
)


def said(data: bytes) -> tuple[object, tuple[str, ...]]:
    """What a file of ours says, and what is said of it; MotionError where it is refused."""
    if data[:400].count(b'"agenda"'):
        of_agenda = agendas.decode(data, "a")
        return of_agenda.agenda, of_agenda.remarks
    if data[:400].count(b'"amendment"'):
        parcel = parcels.decode(data, "a")
        return (parcel.motion, parcel.draft), parcel.doubt
    of_motion = codec.decode(data, "a")
    return of_motion.motion, of_motion.remarks


@pytest.mark.parametrize("whole", [MOTION, AGENDA, PARCEL], ids=["motion", "agenda", "amendment"])
@given(data=st.data())
def test_altered_anywhere_it_is_refused_or_said_or_says_the_same(
    whole: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = data.draw(st.integers(0, 7))
    cut = data.draw(st.booleans())
    damaged = whole[:at] if cut else whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :]
    try:
        found, doubt = said(damaged)
    except MotionError as error:
        assert error.advice
        return
    assert doubt or found == said(whole)[0]


@settings(max_examples=5)
@given(drawn.motions())
def test_what_we_write_has_one_and_opens_without_a_word(motion: Motion) -> None:
    data = codec.encode(motion)
    sealed = seal.sealed(data)
    assert sealed != data
    assert seal.bare(sealed) == data
    assert seal.sealed(sealed) == sealed
    assert codec.decode(sealed, "a") == codec.Decoded(motion)


def test_a_file_without_one_opens_without_a_word() -> None:
    assert codec.decode(codec.encode(expected()), "a").remarks == ()


def test_line_ends_changed_on_the_way_are_no_damage() -> None:
    for other in (MOTION.replace(b"\n", b"\r\n"), MOTION.replace(b"  ", b"\t"), MOTION + b"\n"):
        assert codec.decode(other, "a") == codec.Decoded(expected())


def test_words_altered_by_hand_are_said() -> None:
    title = expected().details.title.encode()
    altered = codec.decode(MOTION.replace(title, b"Another title"), "a.motion")
    assert altered.motion.details.title == "Another title"
    assert "“a.motion” was altered" in altered.remarks[0]


def test_saved_files_have_it(tmp_path: Path) -> None:
    motions.save(tmp_path / "a.motion", expected())
    agendas.save(tmp_path / "a.agenda", expected_agenda())
    assert (tmp_path / "a.motion").read_bytes() == MOTION
    assert (tmp_path / "a.agenda").read_bytes() == AGENDA


@pytest.mark.parametrize(
    ("form", "mark"),
    [("utf-16", b""), ("utf-16-be", b"\xfe\xff"), ("utf-16-be", b""), ("utf-16-le", b"")],
)
def test_a_file_that_another_program_saved_as_utf_16_opens_and_it_is_said(
    form: str, mark: bytes
) -> None:
    wide = mark + MOTION.decode().replace("\n", "\r\n").encode(form)
    found = codec.decode(wide, "a.motion")
    assert found.motion == codec.decode(MOTION, "a.motion").motion
    assert [it.endswith("(UTF-16). Save it to mend that.") for it in found.remarks] == [True]
    assert agendas.decode(AGENDA.decode().encode("utf-16"), "a").remarks
    with pytest.raises(MotionError):
        codec.decode(wide[:-41], "a.motion")
