"""A folder with the command line in it, for each test."""

from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    """The command line, working in an empty folder and with no settings of anybody's."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def clashing(shell: Shell) -> Shell:
    """A motion altered after an amendment was notified that clashes with the alteration."""
    shell.motion()
    shell.put("yearly.txt", sample.YEARLY)
    shell.put("staffing.txt", sample.STAFFING)
    shell.put("moved.txt", sample.MOVED)
    shell("amend", "m.motion", "yearly.txt", "--label", "A")
    shell("alter", "m.motion", "moved.txt")
    return shell
