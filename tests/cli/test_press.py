"""paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.formats.word.check import FaultyPaperError
from motion_editor.formats.word.revisions import raw
from tests.cli.running import Shell
from tests.tasks import sample

SUFFIXES = (".docx", ".html", ".txt")


@pytest.fixture
def amended(shell: Shell) -> Shell:
    """A motion with one amendment."""
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    return shell


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("kind", ["notice", "amendment", "substantive", "minutes"])
def test_every_paper_can_be_written_in_every_format(kind: str, suffix: str, amended: Shell) -> None:
    out = f"paper{suffix}"
    ran = amended.good("paper", kind, "m.motion", "-o", out)
    assert ran.out.endswith(f"Saved as {out}.\n")
    before = Path(out).read_bytes()
    assert "There is already a file" in amended.refused("paper", kind, "m.motion", "-o", out)
    assert Path(out).read_bytes() == before
    amended.good("paper", kind, "m.motion", "-o", out, "--force")


def test_the_word_paper_holds_both_texts(amended: Shell) -> None:
    amended.good("paper", "amendment", "m.motion", "-o", "a.docx")
    data = Path("a.docx").read_bytes()
    base = amended.good("show", "m.motion").out.splitlines()
    carried = amended.good("show", "m.motion", "--amendment", "1").out.splitlines()
    assert holds(raw(data, "original"), base)
    assert holds(raw(data, "clean"), carried)


def holds(paragraphs: tuple[str, ...], lines: list[str]) -> bool:
    """Whether these lines stand in a row among the paragraphs."""
    size = len(lines)
    return any(list(paragraphs[at : at + size]) == lines for at in range(len(paragraphs)))


def test_marks_are_as_asked_for(amended: Shell) -> None:
    for marks in ("tracked", "brackets", "both"):
        amended.good("paper", "amendment", "m.motion", "--marks", marks, "-o", f"{marks}.docx")
    tracked, brackets, both = (
        "\n".join(raw(Path(f"{marks}.docx").read_bytes(), "critic"))
        for marks in ("tracked", "brackets", "both")
    )
    assert "{--half--}" in tracked
    assert "[DELETE:] half [TO HERE]" not in tracked
    assert "{--half--}" not in brackets
    assert "[DELETE:] half [TO HERE]" in brackets
    assert "{--half--}" in both
    assert "[DELETE:] half [TO HERE]" in both


@pytest.mark.parametrize("marks", ["tracked", "brackets", "both"])
def test_plain_text_has_its_marks_in_words_once_and_says_how_they_read(
    marks: str, amended: Shell
) -> None:
    text = amended.good("paper", "amendment", "m.motion", "--marks", marks, "-o", "-").out
    assert text.count("[DELETE:] half [TO HERE]") == 1
    assert text.count("Words between DELETE and TO HERE") == 1


def test_text_can_go_to_stdout(amended: Shell) -> None:
    ran = amended.good("paper", "notice", "m.motion", "-o", "-", "--meeting", "14 January 2027")
    assert ran.out.startswith("Safer crossings\n")
    assert "Meeting: 14 January 2027" in ran.out


def test_a_councils_style_can_be_named(amended: Shell) -> None:
    ran = amended.good("paper", "notice", "m.motion", "-o", "-", "--council", "aldermoor")
    assert "Aldermoor Borough Council" in ran.out


def test_a_template_is_a_name_or_a_file(amended: Shell) -> None:
    amended.good("paper", "notice", "m.motion", "-o", "a.docx", "--template", "standard")
    amended.good("paper", "notice", "m.motion", "-o", "b.docx", "--template", "a.docx")
    assert "no template “c.docx”" in amended.refused(
        "paper", "notice", "m.motion", "-o", "d.docx", "--template", "c.docx"
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["notice", "m.motion"], "It is not said where the paper goes."),
        (["notice", "m.motion", "-o", "a.odt"], "“a.odt” does not say what to write."),
        (["notice", "m.motion", "--full", "-o", "a.txt"], "for the papers of an agenda"),
        (["agenda", "m.motion", "--marks", "both", "-o", "a.txt"], "print amendments in words"),
        (["amendment", "m.motion", "--evidence", "-o", "a.txt"], "prints no notes"),
        (["notice", "m.motion", "m.motion", "-o", "a.txt"], "about one motion"),
        (["notice", "m.motion", "--amendment", "1", "-o", "a.txt"], "prints no amendment"),
        (["amendment", "m.motion", "--amendment", "9", "-o", "a.txt"], "no amendment “9”"),
        (["notice", "m.motion", "--meeting", "soon", "-o", "a.txt"], "not a date"),
        (["notice", "no.motion", "-o", "a.txt"], "There is no “no.motion”"),
        (["notice", "m.motion", "-o", "no/a.txt"], "There is no folder no."),
    ],
)
def test_what_can_not_be_printed_is_refused(words: list[str], said: str, amended: Shell) -> None:
    assert said in amended.refused("paper", *words)


def test_which_amendment_must_be_clear(amended: Shell) -> None:
    amended("amend", "m.motion", "-", stdin=sample.YEARLY)
    said = amended.refused("paper", "amendment", "m.motion", "-o", "a.txt")
    assert "Name one with --amendment: Amendment 1, Amendment 2." in said
    amended.good("paper", "amendment", "m.motion", "--amendment", "2", "-o", "a.txt")
    assert "no amendment" in amended.refused(
        "paper", "amendment", amended.motion("n.motion"), "-o", "b.txt"
    )


def test_a_clash_is_printed(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.YEARLY)
    shell("alter", "m.motion", "-", stdin=sample.MOVED)
    ran = shell.good("paper", "amendment", "m.motion", "-o", "-")
    assert "To be settled before the amendment can be put" in ran.out
    assert "Clash 1, in resolution 3" in ran.out


def test_a_word_paper_that_would_be_untrue_is_not_written(
    amended: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def untrue(*_: object, **__: object) -> bytes:
        raise FaultyPaperError("the paper is not what it says")

    monkeypatch.setattr("motion_editor.formats.word.writer.write_word", untrue)
    said = amended.refused("paper", "notice", "m.motion", "-o", "a.docx")
    assert "would not say what the paper says (the paper is not what it says)" in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("notice", "--marks", "both", "-o", "n.docx"), "'notice' has no marks"),
        (("amendment", "--marks", "tracked", "-o", "a.txt"), "Text can't be tracked"),
        (("notice", "--template", "plain", "-o", "n.html"), "Templates are for Word papers"),
        (("amendment", "--marks", "both", "-o", "a.docx"), ""),
    ],
)
def test_what_has_no_meaning_for_a_paper_is_said(
    line: tuple[str, ...], said: str, amended: Shell
) -> None:
    ran = amended.good("paper", line[0], "m.motion", *line[1:])
    assert said in ran.err if said else ran.err == ""


def test_all_papers_are_printed_at_once(shell: Shell) -> None:
    shell.good("demo", "--out", "d")
    ran = shell.good("paper", "all", "d/sample.motion", "-o", "out", "--formats", "txt,pdf")
    made = sorted(path.name for path in Path("out").iterdir())
    assert "16 papers were written. In out:" in ran.out and len(made) == 16
    assert Path("out/substantive.pdf").read_bytes().startswith(b"%PDF-")
    said = shell.refused("paper", "all", "d/sample.motion", "-o", "out")
    assert "are there already" in said
    shell.good("paper", "all", "d/sample.motion", "-o", "out", "--formats", "txt", "--force")
    assert "“odt” is no format of ours" in shell.refused(
        "paper", "all", "d/sample.motion", "-o", "x", "--formats", "odt"
    )
    said = shell.refused("paper", "notice", "d/sample.motion", "-o", "x.txt", "--formats", "txt")
    assert "--formats is for all papers" in said
    Path("two.motion").write_bytes(Path("d/sample.motion").read_bytes())
    shell.good("paper", "all", "d/sample.motion", "two.motion", "-o", "both", "--formats", "txt")
    assert (Path("both") / "two-notice.txt").exists() and len(list(Path("both").iterdir())) == 16
