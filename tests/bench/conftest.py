"""In an ordinary run, which only sees that the benchmarks work, the largest are left out."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

LARGE = 2_000


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip 2,000 clauses and more where nothing is measured: fewer take the same way."""
    if config.getoption("--benchmark-enable"):
        return
    for item in items:
        of = getattr(item, "callspec", None)
        if "tests/bench" in item.path.as_posix() and of is not None and _large(of.params):
            item.add_marker(pytest.mark.skip(reason="large: with --benchmark-enable"))


def _large(params: Mapping[str, object]) -> bool:
    return any(isinstance(it, int) and it >= LARGE for it in params.values())
