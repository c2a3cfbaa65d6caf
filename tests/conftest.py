"""What every test runs under: Qt offscreen, nothing noisy, nothing left behind, nothing silent."""

import gc
import importlib.util
import locale
import logging
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, settings

from motion_editor import qtcheck
from tests import oracles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As installed: else each process that tests start compiles the program anew, and so it is with the
# tests themselves, whose compiling takes as long as all the rest of what is done to collect them.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# Qt warns of a locale that is not UTF-8 (LC_ALL=C): the first test with a window would fail of it.
if hasattr(locale, "nl_langinfo") and locale.nl_langinfo(locale.CODESET) != "UTF-8":
    os.environ["LC_ALL"] = "C.UTF-8"
NO_QT: Final = qtcheck.explain()
if NO_QT is None and importlib.util.find_spec("pytestqt"):
    pytest_plugins = ["pytestqt.plugin"]

WINDOW_FILE: Final = re.compile(
    r"^(?:from|import)\s+(?:PySide6|pytestqt|motion_editor\.ui)\b", re.MULTILINE
)
_left_out: Final[set[str]] = set()

# One seed for CI, so that a run speaks of the commit and not of luck; elsewhere, ever new examples.
# Explaining a failure takes minutes on a busy machine: the smallest example says enough.
# Thirty examples, new ones in each run, keep the suite within five minutes; `long` looks closely.
settings.register_profile(
    "dev",
    max_examples=30,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
    phases=set(Phase) - {Phase.explain},
)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True)
settings.register_profile("long", settings.get_profile("dev"), max_examples=5_000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Our own options, and pytest-qt's settings where it could not be loaded to declare them."""
    parser.addoption("--no-window", action="store_true", help="leave out the tests that need Qt")
    parser.addoption("--long", action="store_true", help="run the tests marked long too")
    if NO_QT is not None:
        parser.addini("qt_api", "")
        parser.addini("qt_log_level_fail", "")
        parser.addini("qt_log_ignore", "", type="linelist")


def pytest_report_header(config: pytest.Config) -> list[str]:
    """What this run leaves out, and why."""
    absent = oracles.absent()
    lines = [f"not installed, so left out: {tool} ({why})" for tool, why in absent.items()]
    if config.getoption("--no-window"):
        lines.append("window tests left out: --no-window")
    elif NO_QT is not None:
        lines.append(f"window tests CANNOT RUN: {NO_QT}")
    return lines


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the files that import Qt, if windows are left out or impossible."""
    ours = collection_path.suffix == ".py" and collection_path.is_relative_to(config.rootpath)
    if not ours or not _without_windows(config):
        return None
    if not WINDOW_FILE.search(collection_path.read_text("utf-8")):
        return None
    _left_out.add(str(collection_path))
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what is marked for something absent; where oracles are required, none is skipped."""
    for item in items:
        if item.get_closest_marker("long") and not config.getoption("--long"):
            item.add_marker(pytest.mark.skip(reason="long: run with --long"))
        if _needs_window(item) and _without_windows(config):
            _left_out.add(item.nodeid)
            item.add_marker(pytest.mark.skip(reason="needs a window"))
        oracle = item.get_closest_marker("oracle")
        lacking = oracles.lacking(oracle.args) if oracle else ()
        if lacking and not os.environ.get("MOTION_EDITOR_ORACLES_REQUIRED"):
            item.add_marker(pytest.mark.skip(reason=f"not installed: {', '.join(lacking)}"))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look at none of what is loaded by now again whenever memory is cleared: it stays anyway."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end, where it is read, that window tests did not run."""
    if _left_out:
        why = f"because: {NO_QT}" if NO_QT else "as --no-window asked"
        terminalreporter.section("window tests left out")
        terminalreporter.write_line(f"{len(_left_out)} files and tests did not run, {why}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a run that could not open windows and was not told to do without them."""
    if NO_QT is not None and not session.config.getoption("--no-window") and exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True, scope="session")
def _own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Copies of what is saved over are not put among those of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(autouse=True)
def _no_unexpected_log_records(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it carries the mark `logs`."""
    yield
    if request.node.get_closest_marker("logs"):
        return
    # Fixtures that clean up have done so by now: this one was there before them all.
    records = [
        *caplog.get_records("setup"),
        *caplog.get_records("call"),
        *caplog.get_records("teardown"),
    ]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected log records: {loud}"


@pytest.fixture(autouse=True)
def _no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test after which a top-level widget of its making is still alive.

    What it copied goes too: Qt's own clipboard would free it after Python has ended, and crash.
    """
    if not _needs_window(request.node):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    before = set(QApplication.topLevelWidgets())
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()

    def left() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        after = set(QApplication.topLevelWidgets()) - before
        return [repr(widget) for widget in after if widget.metaObject().className() != "QTipLabel"]

    if left():
        gc.collect()  # a window may hang in a ring of references
    assert not (still := left()), f"windows left behind: {still}"


def _needs_window(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return bool(item.get_closest_marker("window")) or bool({"qtbot", "qapp"} & set(fixtures))


def _without_windows(config: pytest.Config) -> bool:
    return NO_QT is not None or bool(config.getoption("--no-window"))
