"""Files from a newer program: shown as far as they are understood, never rewritten."""

from __future__ import annotations

import json
from typing import Any

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import codec
from motion_editor.store.codec import Decoded
from tests.store.test_codec import motion, raw


def newer(**more: object) -> dict[str, Any]:
    """The test motion as a file of schema 7."""
    return {**raw(motion()), "schema": 7, **more}


def opened(value: object) -> Decoded:
    """What is made of a file."""
    return codec.decode(json.dumps(value).encode(), "far.motion")


def test_unknown_keys_are_passed_over_and_said() -> None:
    value = newer(livestream={"url": "…"})
    value["versions"][0]["clauses"][1]["sung"] = True
    value["amendments"][0]["texts"][0]["clauses"][1]["words"][1]["colour"] = "red"
    done = opened(value)
    assert done.motion == motion()
    assert done.read_only
    assert len(done.remarks) == 1
    assert "written by a newer Motion Editor: it is opened to be read only" in done.remarks[0]


def test_an_amendment_of_a_new_sort_is_left_out_and_counted() -> None:
    value = newer()
    strange = json.loads(json.dumps(value["amendments"][0]))
    strange["id"], strange["texts"][0]["kind"] = "a2", "dreamt"
    value["amendments"].append(strange)
    done = opened(value)
    assert done.motion == motion()
    assert done.remarks[-1] == "Amendments not shown: 1."


def test_many_amendments_of_a_new_sort_to_a_long_text_are_left_out_untried() -> None:
    """Trying each would read the text once for each: hours in a forged file."""
    value = newer()
    value["versions"][0]["clauses"][0]["words"] = "x" * 400_000
    value["amendments"] = [{"id": f"a{number}", "dreamt": 1} for number in range(300)]
    done = opened(value)
    assert done.motion.versions[0].clauses[1:] == motion().versions[0].clauses[1:]
    assert done.remarks[-1] == "Amendments not shown: 300."


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("proceedings", [{"kind": 4}], "What happened to the motion is not shown."),
        ("notes", "many", "The notes on its clauses are not shown."),
        ("outcome", "applauded", "The outcome of the motion is not shown."),
        ("amendments", {"a1": {}}, "The amendments are not shown."),
        ("details", {"title": ["Two", "titles"]}, "The title, the people and the dates"),
    ],
)  # fmt: skip
def test_a_part_that_is_not_understood_is_said(key: str, value: object, said: str) -> None:
    done = opened(newer(**{key: value}))
    assert done.motion.versions == motion().versions
    assert any(remark.startswith(said) for remark in done.remarks)


@pytest.mark.parametrize("versions", [[], "none", [{"id": "v0", "kind": "notice", "text": "…"}]])
def test_a_text_that_can_not_be_read_is_refused(versions: object) -> None:
    with pytest.raises(MotionError, match="its text can't be read by this one") as caught:
        opened(newer(versions=versions))
    assert "newest Motion Editor" in caught.value.advice
