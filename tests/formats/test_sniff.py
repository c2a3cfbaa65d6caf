"""What a source is, told by its content; and one clear sentence for all that can't be read."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.formats import sniff
from motion_editor.formats.sniff import Kind, read_source

TEXT = "This Council notes – with “regret” – that it costs £5.\n• One.\n"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)


def zipped(*names: str, first: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, first or "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8-sig"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_are_recognised(data: bytes, encoding: str) -> None:
    source = read_source(data=data)
    assert (source.kind, source.text, source.encoding) == (Kind.TEXT, TEXT, encoding)
    assert bool(source.remarks) == (encoding == "cp1252")


@given(st.text(min_size=1, max_size=80), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_utf_8_is_read_or_refused_but_never_changed(text: str, encoding: str) -> None:
    try:
        source = read_source(data=text.encode(encoding))
    except MotionError:
        return
    assert source.text == text.removeprefix("\ufeff") or source.text == text


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        source = read_source(data=data)
    except MotionError as error:
        assert error.message.endswith(".")
        assert error.advice
        assert "\n" not in str(error)
    else:
        assert source.kind in (Kind.TEXT, Kind.HTML, Kind.MOTION)
        assert "\0" not in source.text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"format": "motion-editor"}', Kind.MOTION),
        (b'\xef\xbb\xbf\n { "schema": 1}', Kind.MOTION),
        (b"<!DOCTYPE html><html><body><p>x</p></body></html>", Kind.HTML),
        (b"  <p>This Council</p>", Kind.HTML),
        (b"This <b>bold</b> <p>one</p><p>two</p>", Kind.HTML),
        (b"{--out--} the rest", Kind.TEXT),
        (b"We ask for <2 minutes and >3 gates.", Kind.TEXT),
        (zipped("[Content_Types].xml", "word/document.xml"), Kind.WORD),
    ],
)
def test_kinds_are_told_by_content(data: bytes, kind: Kind) -> None:
    assert read_source(data=data).kind is kind


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"%PDF-1.7\n...", "is a PDF"),
        (b"{\\rtf1\\ansi hello}", "RTF"),
        (OLE + "WordDocument".encode("utf-16-le"), "old Word format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (OLE, "Office file of the old format"),
        (zipped("mimetype", first="application/vnd.oasis.opendocument.text"), "OpenDocument"),
        (zipped("a.txt"), "holds no Word document"),
        (zipped("[Content_Types].xml", "word/document.xml")[:-40], "incomplete Word file"),
        (b"PK\x03\x04" + b"x" * 40, "incomplete zip file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not a text"),
        (bytes(range(256)), "not a text"),
        ("議会は次のことを決議する。".encode("shift-jis"), "not a text"),
        (b"This Council notes \x81 and \x8d.", "not a text"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1], "not a text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_way_out(data: bytes, words: str) -> None:
    with pytest.raises(MotionError, match=words) as caught:
        read_source(data=data)
    assert caught.value.advice


def test_files_are_named_in_what_is_said(tmp_path: Path) -> None:
    path = tmp_path / "motion.pdf"
    path.write_bytes(b"%PDF-1.4")
    with pytest.raises(MotionError, match=r"“motion\.pdf” is a PDF"):
        read_source(path)
    text = tmp_path / "motion.pdf.txt"
    text.write_text(TEXT, "utf-8")
    assert read_source(text).name == "motion.pdf.txt"


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(MotionError, match=r"no file “nowhere\.txt”"):
        read_source(tmp_path / "nowhere.txt")
    with pytest.raises(MotionError, match="is a folder"):
        read_source(tmp_path)
    with pytest.raises(MotionError, match="can't be read"):
        read_source(tmp_path / "a\0b")
    (tmp_path / "file").write_text("x")
    with pytest.raises(MotionError, match="can't be read"):
        read_source(tmp_path / "file" / "inside")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_nobody_may_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(TEXT, "utf-8")
    path.chmod(0)
    with pytest.raises(MotionError, match="permission was refused"):
        read_source(path)


def test_permission_refused_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(MotionError, match="permission was refused"):
        read_source(Path("secret.txt"))


def test_never_more_than_the_cap_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(sniff.CAP * 20)  # A hole: it takes no room on the disk.
    with pytest.raises(MotionError, match="larger than 50 MB"):
        read_source(path)


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        (b"the gates of Aldermoor are shut at night\n", "MB of text"),
        ("the café’s gates\n".encode(), "MB of text"),
        ("the gates\n".encode("utf-16-le"), "MB of text"),
        (b"\x00\x01\x02\x03", "not a text"),
    ],
)
def test_fifty_megabytes_are_refused_at_once(piece: bytes, words: str) -> None:
    with pytest.raises(MotionError, match=words):
        read_source(data=piece * (sniff.CAP // len(piece)))


def test_a_long_file_of_our_own_is_no_long_text() -> None:
    data = b'{"versions": ["' + b"x" * (sniff.TEXT_CAP + 1) + b'"]}'
    assert read_source(data=data).kind is Kind.MOTION


def test_a_source_must_be_given() -> None:
    with pytest.raises(ValueError, match="a path or data"):
        read_source()
