"""The templates that come with the program are what their sources say, and sound."""

from __future__ import annotations

import io
import struct
import zlib

import pytest

from motion_editor import places
from motion_editor.formats.word.appraisal import appraise
from motion_editor.formats.word.lint import lint
from motion_editor.formats.word.package import open_word
from motion_editor.tasks.councils import installed
from tests import crests, word_template
from tests.word_looks import LOOKS


def test_each_is_what_its_look_says_byte_for_byte() -> None:
    assert sorted(LOOKS) == [path.stem for path in places.templates()]
    for name, look in LOOKS.items():
        assert places.template(name).read_bytes() == word_template.build(look), name


@pytest.mark.parametrize("name", LOOKS)
def test_each_is_sound_and_nothing_is_to_be_said_of_it(name: str) -> None:
    data = places.template(name).read_bytes()
    strange = [it for it in lint(open_word(data)) if "which no paper has" not in it]
    assert strange == []
    found = appraise(data)
    assert found.serves
    assert not found.lacks and not found.dropped
    assert found.notes == () or name == "standard"


def test_each_of_our_councils_has_its_own() -> None:
    found = {it.id: it.profile.template for it in installed() if it.profile}
    ours = {id: found[id] for id in ("aldermoor", "nether-wallow", "tarnshire")}
    assert ours == {id: id for id in ours}


RUNS = [b"", b"a", b"aaaa", bytes(258), bytes(259), bytes(3000), bytes(range(256)) * 3]


@pytest.mark.parametrize("data", RUNS)
def test_what_is_packed_can_be_unpacked(data: bytes) -> None:
    assert zlib.decompress(crests.packed(data)) == data


def test_a_crest_is_a_picture_with_smooth_edges() -> None:
    rows = [[(255, 255, 255), (0, 0, 0)], [(0, 0, 0), (9, 9, 9)]]
    data = io.BytesIO(crests.png(rows))
    assert data.read(8) == b"\x89PNG\r\n\x1a\n"
    length, kind = struct.unpack(">I4s", data.read(8))
    assert (length, kind) == (13, b"IHDR")
    assert struct.unpack(">II", data.read(8)) == (2, 2)
    row = crests.painted([((0, 0, 0), crests.disc(180, 210, 60))])[110]
    shades = {colour[0] for colour in row}
    assert {0, 255} < shades
