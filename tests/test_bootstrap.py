"""Setting up, told by the commands it gives; .ci/run does it for real in a fresh clone."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from motion_editor import bootstrap
from motion_editor.core.errors import MotionError

LIBRARIES = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}


class Commands:
    """Takes the place of the shell: keeps what was to be run, and lets some of it fail."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.failing = "nothing"

    def __call__(self, command: Sequence[str]) -> int:
        self.ran.append(" ".join(command))
        return int(self.failing in self.ran[-1])


@pytest.fixture
def commands() -> Commands:
    return Commands()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout without an environment, under a Python that has pip, on Linux."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    monkeypatch.setattr(bootstrap, "_pip_version", lambda: (23, 0))
    monkeypatch.setattr(
        bootstrap, "_runs", lambda python, code="": python == bootstrap.this_python()
    )
    (tmp_path / ".venv").mkdir()
    return tmp_path


def test_the_pip_outside_installs_into_an_environment_without_pip(
    checkout: Path, commands: Commands
) -> None:
    """Neither PEP 668 nor a missing python3-venv can stop this."""
    python = bootstrap.make_ready("tests", commands)
    make, install = commands.ran
    assert make.endswith(f"-m venv --clear --without-pip {checkout / '.venv'}")
    assert f"-m pip --python {python} install" in install
    assert install.endswith(f"--editable {checkout}[test]")


def test_a_pip_too_old_for_that_gives_the_environment_its_own(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "_pip_version", lambda: (22, 0))
    monkeypatch.setattr(bootstrap, "_runs", lambda python, code="": bool(commands.ran))
    python = bootstrap.make_ready("motion_editor", commands)
    make, install = commands.ran
    assert "--without-pip" not in make
    assert install.startswith(f"{python} -m pip install")
    assert install.endswith(f"--editable {checkout}")


def test_what_stands_is_not_made_again(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.make_ready("tests", commands)
    monkeypatch.setattr(bootstrap, "_runs", lambda python, code="": True)
    commands.ran.clear()
    bootstrap.make_ready("tests", commands)
    bootstrap.make_ready("motion_editor", commands)
    assert commands.ran == []


def test_the_program_alone_does_not_stand_for_the_tests(checkout: Path, commands: Commands) -> None:
    bootstrap.make_ready("motion_editor", commands)
    assert bootstrap.stands("motion_editor")
    assert not bootstrap.stands("tests")
    bootstrap.make_ready("tests", commands)
    assert bootstrap.stands("tests")


def test_other_dependencies_are_installed_afresh(checkout: Path, commands: Commands) -> None:
    bootstrap.make_ready("tests", commands)
    (checkout / "pyproject.toml").write_text("[project]\ndependencies = []\n", "utf-8")
    assert not bootstrap.stands("tests")


@pytest.mark.parametrize("step", ["venv", "install"])
def test_a_step_that_fails_leaves_nothing_that_stands(
    checkout: Path, commands: Commands, step: str
) -> None:
    commands.failing = step
    with pytest.raises(MotionError):
        bootstrap.make_ready("tests", commands)
    assert not bootstrap.stands("tests")
    assert (checkout / ".venv").exists() is (step == "install")


def test_without_any_pip_its_package_is_named(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "_runs", lambda python, code="": False)
    with pytest.raises(MotionError, match="python3-pip"):
        bootstrap.make_ready("tests", commands)


def test_an_active_environment_is_used(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bootstrap.environment() == checkout / ".venv"
    monkeypatch.setattr(sys, "prefix", "/somewhere/env")
    assert bootstrap.environment() == Path("/somewhere/env")


def test_root_installs_the_missing_libraries_and_names_them_first(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _lacking_all(monkeypatch, root=True)
    bootstrap.install_libraries(LIBRARIES, commands)
    update, install = commands.ran
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends libgl1 libegl1")
    assert "libgl1 libegl1" in capsys.readouterr().err


def test_others_are_told_the_line_and_nothing_is_run(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _lacking_all(monkeypatch, root=False)
    bootstrap.install_libraries(LIBRARIES, commands)
    assert commands.ran == []
    assert "sudo apt-get install -y libgl1 libegl1" in capsys.readouterr().err


def test_an_apt_that_fails_is_said(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _lacking_all(monkeypatch, root=True)
    commands.failing = "install"
    bootstrap.install_libraries(LIBRARIES, commands)
    assert "apt-get could not install them" in capsys.readouterr().err


def test_libraries_that_are_there_are_not_installed(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "missing", lambda libraries: {})
    bootstrap.install_libraries(LIBRARIES, commands)
    assert commands.ran == []


def test_nothing_leads_python_or_pip_astray() -> None:
    environ = {"PYTHONHOME": "/x", "PYTHONPATH": "/y", "PIP_USER": "1", "LANG": "C.UTF-8"}
    assert bootstrap.clean_environment(environ) == {"LANG": "C.UTF-8"}


def test_without_setup_nothing_is_changed_and_the_line_is_said(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.use_environment("motion_editor", []) == 2
    assert capsys.readouterr().err.endswith("Run: python3 -m motion_editor --setup\n")


def test_what_was_set_up_before_is_used(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    went = _went_on(monkeypatch)
    python = bootstrap.make_ready("motion_editor", commands)
    assert bootstrap.use_environment("motion_editor", ["list", "a.motion"]) == 0
    assert went == [(python, "motion_editor", ["list", "a.motion"])]


def test_a_copy_from_a_wheel_has_nothing_to_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    went = _went_on(monkeypatch)
    assert bootstrap.set_up("motion_editor", ["demo"], LIBRARIES) == 0
    assert went == [(bootstrap.this_python(), "motion_editor", ["demo"])]
    assert bootstrap.use_environment("motion_editor", []) == 2
    assert "pip" in capsys.readouterr().err


def _went_on(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str, Sequence[str]]]:
    """The list that fills with what the setting up would have gone on with."""
    went: list[tuple[Path, str, Sequence[str]]] = []

    def go_on(python: Path, program: str, arguments: Sequence[str]) -> int:
        went.append((python, program, arguments))
        return 0

    monkeypatch.setattr(bootstrap, "go_on", go_on)
    return went


def _lacking_all(monkeypatch: pytest.MonkeyPatch, *, root: bool) -> None:
    monkeypatch.setattr(bootstrap, "missing", lambda libraries: libraries)
    for module in ("motion_editor.bootstrap", "motion_editor.qtcheck"):
        monkeypatch.setattr(f"{module}.is_root", lambda: root)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
