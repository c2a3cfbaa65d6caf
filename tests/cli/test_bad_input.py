"""What is not a motion: one clear sentence, exit code 2, nothing lost or half-written."""

from __future__ import annotations

import errno
import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.tasks import sample

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)


def word() -> bytes:
    """A Word file as python-docx writes it."""
    from docx import Document

    made = Document()
    for line in sample.NOTICE.splitlines():
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def other_zip() -> bytes:
    """A zip archive that is no Word file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "a")
    return out.getvalue()


BAD = {
    "empty": (b"", "is empty"),
    "blank": (b" \r\n\t\n", "is empty"),
    "binary": (bytes(range(256)) * 8, "is not a text, a Word document or a motion"),
    "image": (b"\x89PNG\r\n\x1a\n" + bytes(64), "is not a text"),
    "shift-jis": ("これは動議の本文です。".encode("shift-jis") * 9, "is not a text"),
    "half utf-16": (b"\xff\xfe" + "This Council".encode("utf-16-le")[:-1], "is not a text"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
    "rtf": (b"{\\rtf1\\ansi This Council}", "rich text"),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), "old Word format"),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "truncated": (word()[:-400], "damaged or incomplete Word file"),
    "cut in the middle": (word()[:3000], "damaged or incomplete"),
    "zip": (other_zip(), "holds no Word document"),
    "50 MB of text": (b"This Council notes that it goes on and on.\n" * 1_250_000, "MB"),
    "5 MB of text": (b"This Council notes that it goes on and on.\n" * 125_000, "4 MB of text"),
    "only spaces": ("\u00a0\u2003\n".encode() * 5, "is empty"),
}
VERBS = (
    ("read", "{}", "-o", "out.motion"),
    ("alter", "m.motion", "{}"),
    ("amend", "m.motion", "{}"),
    ("compare", "m.motion", "{}"),
    ("show", "{}", "--raw"),
)


@pytest.mark.parametrize("what", BAD)
def test_what_can_not_be_read_is_refused_in_one_sentence(what: str, shell: Shell) -> None:
    data, said = BAD[what]
    shell.put("bad.txt", data)
    assert said in shell.refused("read", "bad.txt", "-o", "out.motion")


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
@pytest.mark.parametrize("what", ["empty", "binary", "pdf", "truncated"])
def test_every_verb_refuses_it_alike(what: str, verb: tuple[str, ...], shell: Shell) -> None:
    data, said = BAD[what]
    shell.motion()
    shell.put("bad.docx", data)
    assert said in shell.refused(*(word.format("bad.docx") for word in verb))


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_what_comes_in_on_stdin_is_refused_alike(verb: tuple[str, ...], shell: Shell) -> None:
    shell.motion()
    words = [word.format("-") for word in verb]
    assert "The input is a PDF" in shell.refused(*words, stdin=BAD["pdf"][0])


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_name_that_is_none_is_refused(verb: tuple[str, ...], shell: Shell) -> None:
    shell.motion()
    shell.folder.joinpath("folder").mkdir()
    assert "There is no" in shell.refused(*(word.format("no.txt") for word in verb))
    assert "is a folder" in shell.refused(*(word.format("folder") for word in verb))


LONG = "y" * 300


@pytest.mark.parametrize("name", [f"{LONG}.docx", f"{LONG}.motion", "nul\0.docx"])
@pytest.mark.parametrize(
    "line",
    [
        "read {}", "read n.txt -o {}", "list {}", "set m.motion title=x -o {}", "compare n.txt {}",
        "decide m.motion motion lost --votes {}", "paper notice m.motion --template {} -o a.docx",
        "paper notice m.motion -o {}", "templates --check {}", "demo --out {}",
    ],
)  # fmt: skip
def test_a_name_that_no_file_can_have_is_refused(line: str, name: str, shell: Shell) -> None:
    shell.motion()
    shell.put("n.txt", sample.NOTICE)
    shell.refused(*(word.format(name) for word in line.split()))


def test_the_working_folder_is_named_in_full(shell: Shell) -> None:
    assert f"There is no “no.motion” in {shell.folder}." in shell.refused("list", "no.motion")


def changed(path: Path, **fields: object) -> bytes:
    """The bytes of a motion file with other values at its top."""
    return json.dumps({**json.loads(path.read_bytes()), **fields}).encode()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda path: path.read_bytes()[:-200], "is damaged: line"),
        (lambda path: changed(path, versions=[]), "is damaged: versions"),
        (lambda path: changed(path, colour="red"), "colour"),
        (lambda path: b"{}", "is not a motion file"),
        (lambda path: b"", "is empty"),
        (lambda path: sample.NOTICE.encode(), "is not a motion file. Use 'read'"),
    ],
)
@pytest.mark.parametrize("verb", ["list", "show", "set"])
def test_a_damaged_motion_is_refused(verb: str, damage: object, said: str, shell: Shell) -> None:
    path = shell.motion()
    assert callable(damage)
    path.write_bytes(damage(path))
    assert said in shell.refused(verb, "m.motion", *(["title=x"] if verb == "set" else []))


def test_a_motion_from_the_future_is_shown_and_never_changed(shell: Shell) -> None:
    path = shell.motion()
    path.write_bytes(changed(path, schema=99, later={"a": 1}))
    ran = shell("show", "m.motion")
    assert ran.code == 0
    assert "written by a newer Motion Editor" in ran.err
    for words in (("set", "m.motion", "title=x"), ("decide", "m.motion", "motion", "lost")):
        assert "newer Motion Editor" in shell.refused(*words)
    assert "newer" in shell.refused("set", "-", "title=x", stdin=path.read_bytes())
    assert "a copy would hold less" in shell.refused("read", "m.motion", "-o", "copy.motion")
    shell.motion("other.motion")
    assert "newer" in shell.refused("set", "other.motion", "title=x", "-o", "m.motion", "--force")


def failing(code: int) -> object:
    """A system call that fails."""

    def fail(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code))

    return fail


WRITING = (
    ("read", "notice.txt", "-o", "out.motion"),
    ("new", "-o", "out.motion"),
    ("set", "m.motion", "title=x"),
    ("alter", "m.motion", "moved.txt"),
    ("amend", "m.motion", "moved.txt"),
    ("paper", "notice", "m.motion", "-o", "out.docx"),
    ("paper", "notice", "m.motion", "-o", "out.txt"),
    ("compare", "m.motion", "moved.txt", "-o", "out.html"),
)


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
@pytest.mark.parametrize(
    ("call", "code", "said"),
    [("write", errno.ENOSPC, "is full"), ("open", errno.EACCES, "not allowed"),
     ("open", errno.EROFS, "read-only"), ("fsync", errno.EIO, "failed")],
)  # fmt: skip
def test_a_disk_that_refuses_leaves_everything_as_it_was(
    words: tuple[str, ...],
    call: str,
    code: int,
    said: str,
    shell: Shell,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shell.motion()
    shell.put("notice.txt", sample.NOTICE)
    shell.put("moved.txt", sample.MOVED)
    monkeypatch.setattr(f"motion_editor.store.atomic.os.{call}", failing(code))
    line = shell.refused(*words)
    assert said in line
    assert "Nothing was changed." in line


def test_the_demonstration_on_a_full_disk_leaves_no_file(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("motion_editor.store.atomic.os.write", failing(errno.ENOSPC))
    assert "is full" in shell.refused("demo", "--out", "a/b/c")
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encodings_that_papers_have_are_told_apart(encoding: str, shell: Shell) -> None:
    text = sample.NOTICE.replace("half since", "a third – “one in three”, £1.5m – since")
    shell.put("a.txt", text.encode(encoding))
    assert shell("read", "a.txt").code in (0, 1)
    shown = shell.good("show", "a.motion").out
    assert "Crossing patrols have fallen by a third – “one in three”, £1.5m – since 2015." in shown


CASES = Path(__file__).resolve().parents[3] / "shared" / "cases"


@pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not beside this checkout")
@pytest.mark.parametrize("folder", ["hostile", "councils"])
def test_whatever_others_have_sent_is_read_or_refused_in_one_line(
    folder: str, shell: Shell
) -> None:
    files = sorted(path for path in (CASES / folder).iterdir() if path.suffix != ".md")
    assert len(files) > 30
    for path in files:
        for words in (("show", path, "--raw"), ("read", path, "-o", "-")):
            ran = shell(*words)
            assert ran.code in ((0, 1, 2) if folder == "hostile" else (0, 1)), path.name
            assert bool(ran.out) == (ran.code != 2) or not ran.out.strip(), path.name
            assert ran.code != 2 or ran.err.count("\n") == 1, path.name
    assert shell.files() == {}
