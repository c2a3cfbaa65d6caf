"""In an ordinary run, which only sees that the benchmarks work, the largest are left out."""

from __future__ import annotations

import pytest

LARGE = 5_000


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what is of 5,000 clauses where nothing is measured: the smaller take the same way."""
    if config.getoption("--benchmark-enable"):
        return
    for item in items:
        of = getattr(item, "callspec", None)
        if "tests/bench" in item.path.as_posix() and of is not None and LARGE in of.params.values():
            item.add_marker(pytest.mark.skip(reason="large: with --benchmark-enable"))
