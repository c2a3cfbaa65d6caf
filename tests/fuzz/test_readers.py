"""Hostile input in the suite: what was found once, and a few new inputs for each reader.

`python3 -m tests.fuzz` tries them for as long as one likes.
"""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz import trial
from tests.fuzz.readers import ALL, BY_NAME, Reader
from tests.fuzz.with_hypothesis import inputs

KEPT = Path(__file__).parent / "kept"
PATIENCE = 120
"""Seconds of work after which a reader hangs: in the suite nothing is timed closer than that."""


def kept() -> list[Path]:
    """The inputs that went wrong once, in a folder for each reader."""
    return sorted(path for path in KEPT.rglob("*") if path.is_file())


@pytest.mark.parametrize("path", kept(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_went_wrong_once_is_read_or_refused(path: Path) -> None:
    data = path.read_bytes()
    data = base64.b64decode(data) if path.suffix == ".base64" else data
    found = trial.tried(BY_NAME[path.parent.name].read, data, PATIENCE)
    assert found is None, found.told


@pytest.mark.parametrize("reader", ALL, ids=lambda it: it.name)
def test_every_seed_is_one_that_its_reader_takes(reader: Reader) -> None:
    for data in reader.seeds():
        found = trial.tried(reader.read, data, PATIENCE)
        assert found is None, found.told


@pytest.mark.parametrize("reader", ALL, ids=lambda it: it.name)
def test_whatever_is_made_of_them_is_read_or_refused_in_a_sentence(reader: Reader) -> None:
    _try(reader, reader.few)


@pytest.mark.long
@pytest.mark.parametrize("reader", ALL, ids=lambda it: it.name)
def test_so_are_a_hundred_times_as_many(reader: Reader) -> None:
    _try(reader, reader.few * 100)


def _try(reader: Reader, many: int) -> None:
    first = reader.seeds()

    @settings(max_examples=many, suppress_health_check=list(HealthCheck))
    @given(data=inputs(reader.name, first))
    def one(data: bytes) -> None:
        found = trial.tried(reader.read, data, PATIENCE)
        assert found is None, found.told

    one()
