"""The program in the menu, and out of it again, on Linux, Windows and macOS."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.places import resource
from motion_editor.store import integrated
from motion_editor.tasks.desktop import linux, start_menu, windows
from motion_editor.tasks.desktop.desk import Desk, desk
from motion_editor.tasks.desktop.integrate import integrate, remove
from motion_editor.tasks.desktop.kinds import KINDS
from motion_editor.tasks.desktop.program import window_program
from motion_editor.tasks.desktop.registry import Registry
from motion_editor.tasks.desktop.shelf import Fate
from tests.tasks.desktop.fakes import WinReg

PROGRAM = Path("/opt/motion editor/motion-editor-gui")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop of its own for each test, without the indexers, which take their time."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr(integrated, "data_folder", lambda: tmp_path / "share" / "motion-editor")
    monkeypatch.setattr(linux, "run", lambda command: True)
    monkeypatch.setattr(linux.shutil, "which", lambda name: name)  # type: ignore[attr-defined]
    return tmp_path


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(it.relative_to(folder)): it.read_bytes() if it.is_file() else b"folder"
        for it in sorted(folder.rglob("*"))
    }


def test_all_of_it_is_added_once_and_taken_back(home: Path) -> None:
    done = integrate(here=desk("linux"), program=PROGRAM)
    assert done.whole
    assert {it.fate for it in done.steps} == {Fate.NEW}
    assert all(Path(it.place).is_file() for it in done.steps)
    after = tree(home)
    again = integrate(here=desk("linux"), program=PROGRAM)
    assert "nothing had to be changed" in again.said
    assert tree(home) == after
    assert remove(here=desk("linux"), program=PROGRAM).said.startswith("Motion Editor is no longer")
    assert set(tree(home)) <= {"share"}
    assert "nothing of Motion Editor" in remove(here=desk("linux"), program=PROGRAM).said


def test_looking_writes_nothing(home: Path) -> None:
    assert integrate(here=desk("linux"), program=PROGRAM, look=True).steps
    assert tree(home) == {}


def test_a_newer_program_elsewhere_renews_its_own_entry(home: Path) -> None:
    integrate(here=desk("linux"), program=PROGRAM)
    done = integrate(here=desk("linux"), program=Path("/opt/new/motion-editor-gui"))
    assert [it.fate for it in done.steps][:2] == [Fate.RENEWED, Fate.SAME]
    assert "/opt/new" in (home / "share" / linux.ENTRY).read_text()


def test_an_entry_that_somebody_else_wrote_is_left_alone_and_said(home: Path) -> None:
    path = home / "share" / linux.ENTRY
    path.parent.mkdir(parents=True)
    path.write_text("[Desktop Entry]\nName=My own\n")
    done = integrate(here=desk("linux"), program=PROGRAM)
    assert not done.whole
    assert done.steps[0].fate is Fate.TAKEN
    assert "is in the menu" not in done.said
    assert integrate(here=desk("linux"), program=PROGRAM, look=True).said == done.said
    remove(here=desk("linux"), program=PROGRAM)
    assert path.read_text() == "[Desktop Entry]\nName=My own\n"
    assert set(tree(home)) == {"share", "share/applications", f"share/{linux.ENTRY}"}


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"values": 1, "holders": []}', b"\xff"])
def test_without_its_notes_it_still_knows_its_own(home: Path, kept: bytes) -> None:
    integrate(here=desk("linux"), program=PROGRAM)
    (home / "share" / "motion-editor" / "integrated.json").write_bytes(kept)
    assert integrated.load() == ({}, ())
    remove(here=desk("linux"), program=PROGRAM)
    assert not [it for it, data in tree(home).items() if data != b"folder"]


def test_a_file_in_the_way_of_its_folders_is_said(home: Path) -> None:
    (home / "share").write_text("a file in the way")
    with pytest.raises(MotionError, match="folder"):
        integrate(here=desk("linux"), program=PROGRAM)


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
@pytest.mark.parametrize("what", ["folder", "link"])
def test_what_is_no_file_is_somebody_elses(home: Path, what: str) -> None:
    path = home / "share" / linux.ENTRY
    path.parent.mkdir(parents=True)
    path.mkdir() if what == "folder" else path.symlink_to("nowhere")
    done = integrate(here=desk("linux"), program=PROGRAM)
    assert done.steps[0].fate is Fate.TAKEN


@pytest.mark.skipif(shutil.which("sh") is None, reason="reads the line as a shell does")
@pytest.mark.parametrize(
    "path",
    ["/opt/m/motion-editor-gui", '/home/a b/it\'s 100% "$x" `y` \\z/p', "/opt/a=b/motion-editor"],
)
def test_the_entry_starts_the_program_wherever_it_is(path: str) -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(linux.entry(Path(path)))
    entry = parser["Desktop Entry"]
    # First the escapes of every value, then the quoting of a command, which is like a shell's.
    line = f"printf '%s\\n' {entry['Exec'].replace(chr(92) * 2, chr(92))}"
    words = subprocess.check_output(["sh", "-c", line], text=True).splitlines()
    assert [it.replace("%%", "%") for it in words if it != "env"] == [path, "%F"]
    assert entry["TryExec"].replace("\\\\", "\\") == path
    assert entry["MimeType"].split(";")[:-1] == [kind.mime for kind in KINDS]


def test_a_program_whose_name_has_a_line_break_is_refused() -> None:
    with pytest.raises(MotionError, match="can't name"):
        linux.entry(Path("/opt/a\nExec=b"))


def test_the_kinds_of_files_are_those_that_the_window_opens() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    found = ElementTree.fromstring(linux.types()).findall(f"{space}mime-type")
    globs = [it.find(f"{space}glob") for it in found]
    assert [it.get("pattern") for it in globs if it is not None] == [
        "*.motion", "*.amendment", "*.agenda"
    ]  # fmt: skip


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_desktops_find_the_entry_sound(tmp_path: Path) -> None:
    path = tmp_path / "motion-editor.desktop"
    path.write_text(linux.entry(PROGRAM))
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_an_indexer_that_is_missing_or_fails_is_said(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux.shutil, "which", lambda name: None)  # type: ignore[attr-defined]
    done = integrate(here=desk("linux"), program=PROGRAM)
    assert [it.split()[0] for it in done.remarks] == [
        "update-mime-database", "update-desktop-database"
    ]  # fmt: skip
    assert not done.whole
    monkeypatch.undo()
    monkeypatch.setattr(linux.shutil, "which", lambda name: name)  # type: ignore[attr-defined]
    said = linux.index(home / "share", lambda command: False)
    assert all("failed" in it for it in said)


def test_the_icons_are_as_large_as_their_names_say() -> None:
    for path in resource("icons", "app").glob("*.png"):
        data = path.read_bytes()
        assert int.from_bytes(data[16:20], "big") == int(path.stem)
    icon = resource("icons", "app", "motion-editor.ico").read_bytes()
    assert all(it.read_bytes() in icon for it in resource("icons", "app").glob("*.png"))


def registry(winreg: WinReg) -> Desk:
    """Windows without its start menu."""
    return Desk(Registry(winreg), windows.wants, lambda *_: (), lambda *_: ())


EXE = Path("C:\\Users\\clerk\\motion-editor-gui.exe")


def test_windows_keys_are_added_once_and_taken_back() -> None:
    winreg = WinReg()
    done = integrate(here=registry(winreg), program=EXE)
    assert done.whole
    classes = winreg.keys["Software\\Classes\\.motion"]
    assert classes[""] == ("MotionEditor.Motion", winreg.REG_SZ)
    command = winreg.keys["Software\\Classes\\MotionEditor.Motion\\shell\\open\\command"]
    assert command[""][0] == f'"{EXE}" "%1"'
    again = integrate(here=registry(winreg), program=EXE)
    assert {it.fate for it in again.steps} == {Fate.SAME}
    remove(here=registry(winreg), program=EXE)
    assert winreg.keys == {"Software": {}}


def test_what_opens_a_file_on_windows_already_goes_on_doing_so() -> None:
    theirs: dict[str, dict[str, tuple[object, int]]] = {
        "Software\\Classes": {},
        "Software\\Classes\\.motion": {"": ("Camera.Clip", 1), "PerceivedType": ("video", 1)},
        "Software\\Classes\\.agenda": {"": (7, 4)},
    }
    winreg = WinReg(**{key: dict(values) for key, values in theirs.items()})
    assert integrate(here=registry(winreg), program=EXE).whole
    assert winreg.keys["Software\\Classes\\.motion"][""] == ("Camera.Clip", 1)
    offered = winreg.keys["Software\\Classes\\.motion\\OpenWithProgids"]
    assert "MotionEditor.Motion" in offered
    remove(here=registry(winreg), program=EXE)
    assert winreg.keys == {"Software": {}, **theirs}


def test_a_registry_that_is_closed_is_said() -> None:
    winreg = WinReg()
    winreg.refuses = True
    with pytest.raises(MotionError, match="does not let the key"):
        integrate(here=registry(winreg), program=EXE)


def test_the_link_in_the_start_menu_comes_and_goes(tmp_path: Path) -> None:
    link = start_menu.link({"APPDATA": str(tmp_path)})

    def run(answer: bool) -> Callable[..., bool]:
        def ran(command: object, variables: dict[str, str]) -> bool:
            link.parent.mkdir(parents=True, exist_ok=True)
            if answer:
                Path(variables["MOTION_EDITOR_LINK"]).write_text(variables["MOTION_EDITOR_PROGRAM"])
            return answer

        return ran

    def here(answer: bool) -> Desk:
        return Desk(
            Registry(winreg),
            lambda program: (start_menu.want(link),),
            lambda program, steps: start_menu.make(link, program, steps, run(answer)),
            lambda steps: start_menu.unmake(link, steps),
        )

    winreg = WinReg()
    refused = integrate(here=here(False), program=EXE)
    assert "did not let" in refused.remarks[0]
    assert integrate(here=here(True), program=EXE).whole
    assert link.read_text() == str(EXE)
    assert remove(here=here(True), program=EXE).whole
    assert not link.exists()


@pytest.mark.parametrize("frozen", [True, False])
def test_macos_says_what_is_not_possible_there(frozen: bool) -> None:
    with pytest.raises(MotionError, match="On macOS") as refused:
        desk("darwin", frozen=frozen)
    assert "app" in refused.value.message


def test_the_program_is_the_one_beside_this_python(tmp_path: Path) -> None:
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "motion-editor-gui").touch()
    found = window_program((tmp_path / "one", tmp_path / "two"), "linux")
    assert found == tmp_path / "two" / "motion-editor-gui"
    with pytest.raises(MotionError, match="there is no motion-editor-gui"):
        window_program((tmp_path / "two",), "win32")


def test_a_program_that_is_gone_tomorrow_is_put_in_no_menu(tmp_path: Path) -> None:
    folder = tmp_path / ".cache" / "uv"
    folder.mkdir(parents=True)
    (folder / "motion-editor-gui").touch()
    with pytest.raises(MotionError, match="in a cache"):
        window_program((folder,), "linux")


def test_it_is_taken_back_where_the_program_is_gone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    integrate(here=desk("linux"), program=PROGRAM)
    assert json.loads((home / "share/motion-editor/integrated.json").read_text())["values"]
    gone = MotionError("gone", "")

    def nowhere() -> Path:
        raise gone

    monkeypatch.setattr("motion_editor.tasks.desktop.integrate.window_program", nowhere)
    remove(here=desk("linux"))
    assert set(tree(home)) <= {"share"}
