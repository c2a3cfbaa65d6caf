"""What is laid beside the wheels, and what an app tells macOS. The builds are no tests."""

from __future__ import annotations

import ast
import importlib.util
import plistlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from motion_editor.tasks.desktop.kinds import KINDS
from tests.install import plist, wheelhouse
from tests.install.licensing import BUILDERS, lay

INSTALLER = wheelhouse.LAID / "install.py"


def main() -> Callable[[list[str]], int]:
    """The installing program, as a module."""
    spec = importlib.util.spec_from_file_location("house_install", INSTALLER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[[list[str]], int] = module.main
    return found


def test_an_old_python_can_read_what_it_is_told() -> None:
    ast.parse(INSTALLER.read_text("utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 15, 0)])
def test_a_python_that_will_not_do_is_told_which_would(
    version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert main()([]) == 2
    assert capsys.readouterr().err.startswith("Python 3.11 to 3.14 is needed")


def test_a_folder_with_something_else_is_neither_written_nor_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "motions").touch()
    for words in ([], ["--remove"]):
        assert main()(["--to", str(tmp_path), *words]) == 2
        assert "holds something else" in capsys.readouterr().err
    assert [it.name for it in tmp_path.iterdir()] == ["motions"]


def test_what_is_not_there_is_not_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main()(["--to", str(tmp_path / "none"), "--remove"]) == 2
    assert "is not in" in capsys.readouterr().err


@pytest.mark.parametrize("system", ["windows", "linux-x86_64"])
def test_windows_has_lines_that_end_as_it_wants_them(system: str, tmp_path: Path) -> None:
    wheelhouse.lay(tmp_path, system)
    names = {"README.txt", "install.py", "install.sh", "system.txt"}
    if system == "windows":
        names.add("install.cmd")
        script = (tmp_path / "install.cmd").read_bytes()
        assert script.count(b"\n") == script.count(b"\r\n") > 10
    assert {it.name for it in tmp_path.iterdir()} == names
    assert b"\r" not in (tmp_path / "install.sh").read_bytes()


def test_the_pythons_are_those_that_the_installer_takes() -> None:
    script = (wheelhouse.LAID / "install.cmd").read_text()
    assert all(f" {it}" in script or f"({it}" in script for it in wheelhouse.PYTHONS)


def test_an_app_opens_the_files_that_the_window_does() -> None:
    told = plistlib.loads(plistlib.dumps(plist.info()))
    tags = [it["UTTypeTagSpecification"] for it in told["UTExportedTypeDeclarations"]]
    known = [(f".{it['public.filename-extension'][0]}", it["public.mime-type"]) for it in tags]
    assert known == [(kind.suffix, kind.mime) for kind in KINDS]
    opened = [it["LSItemContentTypes"][0] for it in told["CFBundleDocumentTypes"]]
    assert opened == [it["UTTypeIdentifier"] for it in told["UTExportedTypeDeclarations"]]


def test_the_licences_of_what_is_installed_here_can_all_be_laid(tmp_path: Path) -> None:
    lay(tmp_path / "licences", (), Path(sys.executable))
    said = (tmp_path / "licences" / "NOTICE.txt").read_text()
    for name in ("lxml", "msgspec", "typst", "PySide6_Essentials"):
        assert f"\n{name} " in said
    assert not [it for it in BUILDERS if f"\n{it} " in said]
    assert (tmp_path / "licences" / "lxml").is_dir()
    assert "GNU LESSER" in (tmp_path / "licences" / "LGPL-3.0.txt").read_text()
