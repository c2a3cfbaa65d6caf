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
    Choice,
    Clash,
    Flag,
    FlagKind,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clause, Role
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.text import ADDED, STRUCK, Emphasis, Run
from motion_editor.core.tracked import proposed
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.places import resource
from motion_editor.store import codec, schema

GOLDEN = Path(__file__).parents[1] / "golden" / "motion-schema-1.motion"


def _published() -> str:
    return json.dumps(schema.published(), indent=2, ensure_ascii=False) + "\n"


def test_the_published_schema_is_that_of_the_program() -> None:
    path = resource("schema", schema.SCHEMA_NAME)
    assert path.read_text("utf-8") == _published(), "run python -m tests.store.test_schema"


def test_the_schema_explains_itself() -> None:
    parts = schema.published()["$defs"]
    assert all(part.get("description") for part in parts.values())
    assert all(
        part.get("additionalProperties") is False for part in parts.values() if "enum" not in part
    )
    assert parts["Motion"]["required"][:2] == ["format", "schema"]


OAKES = Person("Fenwick Oakes", "Councillor")
PENHALE = Person("Marisol Penhale", "Councillor")
BRACKENBURY = Person("Odile Brackenbury", "Alderman")


def expected() -> Motion:
    """What the golden file says: every key of schema 1 once at least."""
    stem = Clause("kh4n2x8s9tqa", (Run("This Council notes:"),), Role.LEAD_IN)
    first = Clause("b7m3c9w2rdye", (Run("Crossing patrols have fallen by half – “too far”."),))
    looks = Clause(
        "p5t8v6k2hnzf",
        (
            Run("Read "),
            Run("the survey", emphasis=Emphasis(True, True, "https://aldermoor.example/survey")),
            Run(" of 2026.\u2028It is long."),
        ),
        Role.POINT,
        1,
    )
    last = Clause("z3x9q4m7cwbt", (Run("École visits 👩‍🏫 go on."),), Role.TEXT)
    notice = (stem, first, looks, last)
    better = (*first.runs[:0], Run("Crossing patrols have fallen "), Run("by half", STRUCK))
    change = (
        stem,
        Clause(first.id, (*better, Run("from 31 to 16", ADDED), Run(" – “too far”."))),
        looks,
        last,
    )
    moved = proposed(change)
    over = (
        moved[0],
        Clause(moved[1].id, tuple(r.with_state(STRUCK) for r in moved[1].runs), end=STRUCK),
        Clause("new7r2k9x4ph", (Run("Insert me.", ADDED),), Role.POINT, 0, ADDED),
        Clause(looks.id, looks.runs, was=(looks.base_kind)),
        Clause("copy8n3v5t6m", moved[1].runs, moved_from=moved[1].id),
        moved[3],
    )
    again = (
        *over[:2],
        Clause("new7r2k9x4ph", (Run("Insert me too.", ADDED),), end=ADDED),
        *over[3:],
    )
    clash = Clash(
        "1", moved[1].id, 29, 42, "by half", "from 31 to 16", "by a third",
        "z3x9q4m7cwbt", True, True,
        (Clause("rem2h7k4w9xc", (Run("by a third", ADDED),)),),
        Settlement(Choice.OWN, "by nearly half"),
    )  # fmt: skip
    votes = Votes(
        (Ballot("Fenwick Oakes", Cast.FOR), Ballot("Idris Thackeray", Cast.NOT_VOTING)),
        (Total(Cast.FOR, 31), Total(Cast.ABSENT, 2)),
    )
    one = Amendment(
        "am1q8w3e6r5t",
        "Amendment 1",
        (
            AmendmentText(TextKind.NOTIFIED, Base("v2t9k4n7x3ma"), over),
            AmendmentText(
                TextKind.CARRIED_OVER, Base("v2t9k4n7x3ma"), again, (clash,),
                (Flag(FlagKind.NOW_UNDER, moved[1].id, "This Council notes:"),),
            ),
        ),
        PENHALE, OAKES, "Green", "patrols", "They matter.", Outcome.LOST, votes,
    )  # fmt: skip
    two = Amendment(
        "am2y7u4i9o3p",
        "Amendment to amendment 1",
        (AmendmentText(TextKind.REVISED, Base(amendment=one.id, text=1), proposed(again)),),
    )
    return Motion(
        "m9k3t7x2w8qn",
        Details(
            "Safer streets around our schools", OAKES, PENHALE, (BRACKENBURY,), "Independent",
            "2027-01-14", "2026-12-21T11:20", "M/27/04", "aldermoor",
            NumberingStyle(Series.LETTERS, True),
        ),
        (
            Version("v1h8m5c2r6zb", VersionKind.NOTICE, notice, ("", "(a)", "(i)", "")),
            Version(
                "v2t9k4n7x3ma", VersionKind.ALTERED, moved, (), change, one.id, "With consent.",
            ),
        ),
        (one, two),
        (
            Event(
                "altered", "m9k3t7x2w8qn", "carried", "v2t9k4n7x3ma", "2027-01-14T19:05", "", votes,
            ),
        ),
        (Note(first.id, "source", "Staffing returns, 2015 to 2026."),),
        Outcome.DEFERRED,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (core_motion.Motion, schema.Motion),
        (core_motion.Version, schema.Version),
        (core_motion.Details, schema.Details),
        (core_motion.Note, schema.Note),
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
    ours = set(part.__struct_fields__) - {"format", "schema", "hash"}
    assert ours == {item.name for item in fields(value)}


def test_the_file_has_a_key_for_everything_in_a_clause() -> None:
    names = {item.name for item in fields(Clause)} - {"runs"} | {"words"}
    assert names == set(schema.Clause.__struct_fields__)
    looks = {item.name for item in fields(Emphasis)} | {"text", "state"}
    assert looks == set(schema.Piece.__struct_fields__)


def test_the_golden_file_of_schema_1_opens() -> None:
    decoded = codec.decode(GOLDEN.read_bytes(), GOLDEN.name)
    assert decoded.motion == expected()
    assert not decoded.read_only


def test_the_golden_file_is_what_we_write_today() -> None:
    assert codec.encode(expected()) == GOLDEN.read_bytes()


if __name__ == "__main__":
    target = resource("schema") / schema.SCHEMA_NAME
    target.write_text(_published(), "utf-8")
