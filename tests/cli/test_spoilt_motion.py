"""A .motion file with wrong values in it: each verb does its work or says why not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from motion_editor.cli.main import main
from motion_editor.core.errors import MotionError
from motion_editor.places import resource
from motion_editor.store import codec

FILES = (
    Path(__file__).parents[1] / "golden" / "motion-schema-1.motion",
    resource("sample", "safer-ways-to-school.motion"),
)
ODD: st.SearchStrategy[object] = st.sampled_from(
    (None, True, -1, 0, 7, 10**30, 1.5, "", "\x00", "\ud83d", "a\nb", "x" * 5000, [], {}, [[]],
     "unchanged: 1 to 3", "unchanged: 99", {"text": "x"}, "point", "lead-in", "added", "struck",
     "carried", "2027-02-31")
)  # fmt: skip
VERBS = (
    ["list"], ["show", "--numbers"], ["show", "--version", "notice"], ["set", "group=Green"],
    ["show", "--amendment", "Amendment 1", "--marks", "original"],
    ["show", "--amendment", "Amendment 1", "--marks", "words"],
    ["paper", "amendment", "--amendment", "Amendment 1", "-o", "-"],
    ["decide", "Amendment 1", "carried"], ["settle", "Amendment 1", "1", "base"],
)  # fmt: skip
Steps = tuple[str | int, ...]


def steps(value: object, way: Steps = ()) -> list[Steps]:
    """The way to each value in a JSON document, the document itself left out."""
    pairs: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    return [it for key, inner in pairs for it in ((*way, key), *steps(inner, (*way, key)))]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """One of the files with one to three values replaced, left out or said twice."""
    whole = json.loads(draw(st.sampled_from(FILES)).read_bytes())
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(steps(whole)))
        at: Any = whole
        for step in way:
            at = at[step]
        how = draw(st.sampled_from(("odd", "odd", "gone", "twice")))
        if how == "gone":
            del at[last]
        elif how == "twice" and isinstance(last, int):
            at.insert(last, at[last])
        else:
            at[last] = draw(ODD)
    return json.dumps(whole).encode()


@given(data=spoilt(), verb=st.sampled_from(VERBS))
@example(data=FILES[0].read_bytes(), verb=VERBS[0])
@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_spoilt_file_is_worked_on_or_refused(
    data: bytes, verb: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(data)
    # A paper's kind stands before its motion.
    at = 2 if verb[0] == "paper" else 1
    code = main([*verb[:at], str(path), *verb[at:]])
    said = capsys.readouterr()
    assert code in (0, 1, 2)
    if code == 2:
        assert said.err.startswith("motion-editor: ")
        assert path.read_bytes() == data
    try:
        found = codec.decode(data, "a.motion")
    except MotionError:
        assert code == 2
    else:
        if not found.read_only:
            assert codec.decode(codec.encode(found.motion), "x").motion == found.motion
