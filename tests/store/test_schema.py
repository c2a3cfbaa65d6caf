"""The published JSON schema is that of the structs, and the golden file opens for ever.

`python -m tests.store.test_schema` writes the published schema anew.
"""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from motion_editor.core import motion as core_motion
from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Clash,
    Flag,
    Settlement,
)
from motion_editor.core.clause import Clause
from motion_editor.core.kept import Entry, Kept
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.text import Emphasis
from motion_editor.core.votes import Ballot, Total, Votes
from motion_editor.places import resource
from motion_editor.store import codec, published, schema
from tests.store.golden import (
    expected,
    expected_kept,
    expected_limited,
    expected_met,
    expected_ordered,
)

_FOLDER = Path(__file__).parents[1] / "golden"
GOLDEN = {
    _FOLDER / "motion-schema-1.motion": expected(),
    _FOLDER / "motion-schema-1-limited.motion": expected_limited(),
    _FOLDER / "motion-schema-1-ordered.motion": expected_ordered(),
    _FOLDER / "motion-schema-1-met.motion": expected_met(),
    _FOLDER / "motion-schema-1-kept.motion": expected_kept(),
}
"""Files as they were written once, and what they say. The first was written before there were
limits and words of a motion's own, an order of the chair's, what happens in a meeting, and
snapshots and a work log."""


def _published() -> str:
    return json.dumps(published.motion(), indent=2, ensure_ascii=False) + "\n"


def test_the_published_schema_is_that_of_the_program() -> None:
    path = resource("schema", schema.SCHEMA_NAME)
    assert path.read_text("utf-8") == _published(), "run python -m tests.store.test_schema"


def test_the_schema_explains_itself() -> None:
    parts = published.motion()["$defs"]
    assert all(part.get("description") for part in parts.values())
    assert all(
        part.get("additionalProperties") is False for part in parts.values() if "enum" not in part
    )
    assert parts["Motion"]["required"][:2] == ["format", "schema"]


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (core_motion.Motion, schema.Motion),
        (core_motion.Version, schema.Version),
        (core_motion.Details, schema.Details),
        (core_motion.Note, schema.Note),
        (Kept, schema.Kept),
        (Entry, schema.Entry),
        (Amendment, schema.Amendment),
        (AmendmentText, schema.AmendmentText),
        (Base, schema.Base),
        (Clash, schema.Clash),
        (Flag, schema.Flag),
        (Settlement, schema.Settlement),
        (Person, schema.Person),
        (NumberingStyle, schema.Numbering),
        (Event, schema.Event),
        (Votes, schema.Votes),
        (Ballot, schema.Ballot),
        (Total, schema.Total),
    ],
)
def test_the_file_has_a_key_for_everything_that_the_core_holds(
    value: type, part: type[schema.Part]
) -> None:
    ours = set(part.__struct_fields__) - {"format", "schema", "hash", "past", "sum"}
    assert ours == {item.name for item in fields(value)}


def test_the_file_has_a_key_for_everything_in_a_clause() -> None:
    names = {item.name for item in fields(Clause)} - {"runs"} | {"words"}
    assert names == set(schema.Clause.__struct_fields__)
    looks = {item.name for item in fields(Emphasis)} | {"text", "state"}
    assert looks == set(schema.Piece.__struct_fields__)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_file_of_schema_1_opens(path: Path) -> None:
    decoded = codec.decode(path.read_bytes(), path.name)
    assert decoded.motion == GOLDEN[path]
    assert not decoded.read_only


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_file_is_what_we_write_today(path: Path) -> None:
    assert codec.encode(GOLDEN[path]) == path.read_bytes()


if __name__ == "__main__":
    target = resource("schema") / schema.SCHEMA_NAME
    target.write_text(_published(), "utf-8")
