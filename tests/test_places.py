"""resources/ and templates/ are found in a checkout, an editable install and a wheel alike."""

import json
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any, Final

import pytest

from motion_editor import places
from motion_editor.core.errors import MotionError

ROOT: Final = Path(__file__).resolve().parent.parent
LOOK_UP: Final = """
import json, sys
from motion_editor import places
found = sorted(p.relative_to(places.data_folder()).as_posix()
               for name in ("resources", "templates")
               for p in (places.data_folder() / name).rglob("*") if p.is_file())
print(json.dumps({"package": places.__file__, "data": str(places.data_folder()), "files": found,
                  "templates": [str(path) for path in places.templates()]}))
"""


def run(*words: str | Path, cwd: Path = ROOT) -> str:
    """What a command of this Python prints; the test fails with its errors if it fails."""
    done = subprocess.run(
        [sys.executable, *words], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def looked_up(start: str, cwd: Path) -> dict[str, Any]:
    """What a Python with nothing installed finds, once `start` has put a copy in its way."""
    found: dict[str, Any] = json.loads(run("-I", "-S", "-c", start + LOOK_UP, cwd=cwd))
    return found


def built(target: str, source: Path, into: Path) -> Path:
    """Build an sdist or a wheel with the hatchling that is installed, off line."""
    run("-m", "hatchling", "build", "-t", target, "-d", into, cwd=source)
    return next(into.iterdir())


def shipped(folder: Path = ROOT) -> list[str]:
    """The files that must be found everywhere: all but the screenshots of the README."""
    files = (path for name in ("resources", "templates") for path in (folder / name).rglob("*"))
    local = (path.relative_to(folder).as_posix() for path in files if path.is_file())
    return sorted(path for path in local if not path.startswith("resources/screenshots/"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_a_checkout_finds_its_own_folders(tmp_path: Path) -> None:
    found = looked_up(f"import sys; sys.path.insert(0, {str(ROOT)!r})", tmp_path)
    assert found["data"] == str(ROOT)
    assert set(shipped()) <= set(found["files"])
    assert found["templates"]


def test_an_editable_install_finds_the_folders_of_the_checkout(tmp_path: Path) -> None:
    """Its wheel holds nothing but a .pth file, which `site` reads as it does on every start."""
    build = f"from hatchling.build import build_editable as b; print(b({str(tmp_path)!r}))"
    name = run("-c", build).split()[-1]
    site = tmp_path / "site"
    zipfile.ZipFile(tmp_path / name).extractall(site)
    found = looked_up(f"import site; site.addsitedir({str(site)!r})", tmp_path)
    assert Path(found["package"]).parent == ROOT / "motion_editor"
    assert set(shipped()) <= set(found["files"])


def test_a_wheel_brings_them_along(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    found = looked_up(f"import sys; sys.path.insert(0, {str(tmp_path)!r})", tmp_path)
    assert found["data"] == str(tmp_path / "motion_editor" / "_data")
    assert found["files"] == shipped()
    assert found["templates"]


def test_a_wheel_holds_the_package_and_nothing_beside_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"motion_editor", f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    assert not [name for name in names if "screenshots" in name or name.endswith(".pyc")]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_wheel_built_from_the_sdist_is_the_same(wheel: Path, tmp_path: Path) -> None:
    """hatchling leaves out what .gitignore names, so a template could get lost on the way."""
    sdist = built("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        # Debian 12's Python 3.11.2 has no filters yet, and from 3.12 on one must be named.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(tmp_path)
    again = built("wheel", tmp_path / sdist.name.removesuffix(".tar.gz"), tmp_path / "wheel")
    assert zipfile.ZipFile(again).namelist() == zipfile.ZipFile(wheel).namelist()


def test_a_missing_resource_is_said_plainly() -> None:
    with pytest.raises(MotionError, match="incomplete"):
        places.resource("no", "such.file")


def test_the_files_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.toml", "a.toml", "c.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in places.files(tmp_path, ".toml")] == ["a.toml", "b.toml"]
    assert places.files(tmp_path / "none", ".toml") == ()
    assert places.files(tmp_path / "c.txt", ".toml") == ()

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(MotionError, match="can't be looked into"):
        places.files(tmp_path, ".toml")


@pytest.mark.parametrize("name", ["no-such", "../pyproject.toml", "", "."])
def test_an_unknown_template_is_said_with_the_known_ones(name: str) -> None:
    known = places.templates()[0].stem
    with pytest.raises(MotionError, match=known):
        places.template(name)


def test_a_template_is_found_with_and_without_its_suffix() -> None:
    first = places.templates()[0]
    assert places.template(first.stem) == places.template(first.name) == first
