"""The table of how good the marks are: it is printed, for other files of pairs too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import quality
from tests.bench.peers import ENGINES


def test_each_engine_has_a_row_or_is_said_not_to_be_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ENGINES, "redlines", None)
    assert quality.main([]) == 0
    rows = capsys.readouterr().out.splitlines()
    for name, engine in ENGINES.items():
        mine, *_ = [row for row in rows if row.startswith(name + "  ")]  # one for each file
        assert ("not installed" in mine) == (engine is None)


def test_pairs_without_golds_are_measured_as_far_as_they_can_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        {"base": "a blue bus", "amended": "a red bus", "golds": [[[2, 6, "red"]]]},
        {"base": "One.\nTwo.\u2028", "amended": "One.\nThree.\u2028"},
    ]
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    assert quality.main([str(path)]) == 0
    out = capsys.readouterr().out
    assert "2 pairs, 1 with golds" in out
    (ours,) = [row.split() for row in out.splitlines() if row.startswith("Motion Editor")]
    assert ours[2:6] == ["1.000", "1.000", "1.00", "0"]
    assert ours[-1] == "2/2"


def test_a_miss_is_shown_beside_its_gold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"name": "odd", "golds": ["a {--blue bus--}{++red bus++}"]}', "utf-8")
    assert quality.main(["--misses", str(path)]) == 0
    out = capsys.readouterr().out
    assert "ours  a {--blue--}{++red++} bus\n  gold  a {--blue bus--}{++red bus++}" in out


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "JSONDecodeError"),
        ("{}", "missing"),
        ('{"base": "a", "amended": "b", "golds": ["{--a--}{++c++}"]}', "another text"),
        ('{"base": "b", "golds": ["{--a--}{++c++}"]}', "another base"),
        ('{"base": "a", "amended": "b", "golds": [[[0, 1]]]}', "ValueError"),
    ],
)
def test_a_line_that_makes_no_sense_is_named(
    line: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(f'{{"base": "a", "amended": "a"}}\n{line}\n', "utf-8")
    assert quality.main([str(path)]) == 2
    said = capsys.readouterr().err
    assert "line 2" in said
    assert reason in said


@pytest.mark.parametrize("name", [name for name, engine in ENGINES.items() if engine])
def test_the_peers_are_put_on_the_same_text(name: str) -> None:
    engine = ENGINES[name]
    assert engine is not None
    old = "The old bridge (of 1881) is shut."
    new = "The old mill (of 1881) is open again."
    start, end, text = engine(old, new)[0]
    assert old[start:end].strip() == "bridge"
    assert text.strip() == "mill"
