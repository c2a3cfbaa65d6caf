"""show, list, compare."""

from __future__ import annotations

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


@pytest.fixture
def amended(shell: Shell) -> Shell:
    """A motion altered once, with one amendment open."""
    shell.motion()
    shell.put("moved.txt", sample.MOVED)
    shell.put("yearly.txt", sample.YEARLY)
    shell("amend", "m.motion", "yearly.txt", "--mover", "Councillor Idris Thackeray")
    shell("alter", "m.motion", "moved.txt", "--why", "with consent")
    return shell


def test_the_current_version_is_shown_unless_another_is_named(amended: Shell) -> None:
    now = amended.good("show", "m.motion").out.splitlines()
    then = amended.good("show", "m.motion", "--version", "notice").out.splitlines()
    assert (len(now), len(then)) == (8, 7)
    assert now == amended.good("show", "m.motion", "--version", "moved").out.splitlines()
    assert now == amended.good("show", "m.motion", "--version", "2").out.splitlines()


def test_marks_show_what_made_a_version(amended: Shell) -> None:
    critic = amended.good("show", "m.motion", "--marks", "critic").out.splitlines()
    assert critic[-2:] == [
        "{++Publish the cost of each scheme.++}",
        "Report to the Transport Committee within {--six--}{++nine++} months.",
    ]
    words = amended.good("show", "m.motion", "--marks", "words").out
    assert "leave out “six” and insert “nine”" in words


def test_numbers_are_those_that_were_printed(amended: Shell) -> None:
    lines = amended.good("show", "m.motion", "--numbers").out.splitlines()
    assert lines[0] == "This Council notes:"
    assert lines[1].startswith("• Four in ten")


def test_an_amendment_is_shown_by_its_label(amended: Shell) -> None:
    base = amended.good("show", "m.motion", "--amendment", "1", "--marks", "original").out
    assert base == amended.good("show", "m.motion").out
    assert "no amendment “9”" in amended.refused("show", "m.motion", "--amendment", "9")


def test_a_page_is_a_whole_page(amended: Shell) -> None:
    page = amended.good("show", "m.motion", "--marks", "html").out
    assert page.startswith("<!DOCTYPE html>")
    assert "<ins" in page


def test_json_keeps_soft_breaks_and_says_what_each_line_is(shell: Shell) -> None:
    text = "T\n\nThis Council notes:\n- One  \n  two.\n"
    shell.put("a.md", f"# {text}")
    shell("read", "a.md")
    lines = shell.good("show", "a.motion", "--json").json["lines"]
    assert lines[1] == {"text": "One\u2028two.", "level": 0, "role": "point", "label": "•"}
    assert shell.good("show", "a.motion").out == "This Council notes:\nOne / two.\n"


def test_raw_is_paragraphs_of_anything(amended: Shell) -> None:
    assert amended.good("show", "moved.txt", "--raw").out.splitlines()[:2] == [
        "Safer crossings", "Mover: Councillor Fenwick Oakes",
    ]  # fmt: skip
    assert len(amended.good("show", "m.motion", "--raw").out.splitlines()) == 8
    assert amended.good("show", "-", "--raw", stdin="- a\n\n- b\n").out == "- a\n- b\n"
    assert "no marks “words”" in amended.refused("show", "moved.txt", "--raw", "--marks", "words")


@pytest.mark.parametrize(
    ("name", "said"),
    [("substantive", "no substantive motion yet"), ("3", "no version 3"), ("last", "no version")],
)
def test_a_version_that_is_not_there_is_refused(name: str, said: str, amended: Shell) -> None:
    assert said in amended.refused("show", "m.motion", "--version", name)


def test_raw_names_what_it_does_not_print(shell: Shell) -> None:
    from docx import Document

    made = Document()
    made.add_paragraph("This Council notes:")
    made.sections[0].header.paragraphs[0].text = "Not for circulation"
    made.save(str(shell.folder / "a.docx"))
    ran = shell.good("show", "a.docx", "--raw")
    assert ran.out == "This Council notes:\n"
    assert ran.err == "A header of the page was left out: “Not for circulation”.\n"


def test_raw_knows_nothing_of_versions_and_amendments(amended: Shell) -> None:
    for words in (("--version", "1"), ("--amendment", "1"), ("--numbers",)):
        assert "--raw prints a file as it is" in amended.refused(
            "show", "m.motion", "--raw", *words
        )


def test_two_texts_at_once_are_refused(amended: Shell) -> None:
    assert "two different texts" in amended.refused(
        "show", "m.motion", "--version", "1", "--amendment", "1"
    )


def test_list_says_all_that_is_in_the_file(amended: Shell) -> None:
    said = amended.good("list", "m.motion").out
    for words in (
        "Safer crossings", "Moved by: Councillor Fenwick Oakes", "1  notice: 7 clauses",
        "2  as moved: 8 clauses", "(with consent)", "Amendment 1: open; to version 2 (as moved)",
        "moved by Councillor Idris Thackeray", "Clash 1", "The motion: not decided",
        "Still to be voted on: Amendment 1, the motion",
    ):  # fmt: skip
        assert words in said


def test_list_says_all_that_set_can_set(shell: Shell) -> None:
    shell.motion()
    values = (
        "title=A title", "mover=Cllr Idris Thackeray", "seconder=Cllr Tamsin Wexcombe",
        "signatories=Odile Brackenbury", "group=Independents", "meeting=14 January 2027",
        "received=4 January 2027, noon", "reference=M/7",
    )  # fmt: skip
    shell.good("set", "m.motion", *values)
    said = shell.good("list", "m.motion").out
    for words in (
        "A title", "Thackeray", "Wexcombe", "Signed by: Odile", "For: Independents",
        "Meeting: 2027-01-14", "Received: 2027-01-04T12:00", "Reference: M/7",
    ):  # fmt: skip
        assert words in said


def test_list_as_json(amended: Shell) -> None:
    facts = amended.good("list", "m.motion", "--json").json
    assert [item["stage"] for item in facts["versions"]] == ["notice", "as moved"]
    [amendment] = facts["amendments"]
    assert (amendment["label"], amendment["outcome"]) == ("1", "open")
    assert [clash["name"] for clash in amendment["clashes"]] == ["1"]
    assert facts["to_decide"] == ["Amendment 1", "the motion"]


def test_comparing_prints_what_changed(shell: Shell) -> None:
    shell.put("old.txt", sample.NOTICE)
    shell.put("new.txt", sample.MOVED)
    ran = shell.good("compare", "old.txt", "new.txt")
    assert "{--six--}{++nine++} months" in ran.out
    assert shell("compare", "old.txt", "new.txt", "--exit-code").code == 1
    assert shell("compare", "old.txt", "old.txt", "--exit-code").code == 0
    assert shell.good("compare", "old.txt", "new.txt", "--marks", "clean").out == (
        shell.good("compare", "new.txt", "new.txt").out
    )


def test_comparing_says_what_differs_beside_the_text(shell: Shell) -> None:
    shell.put("old.txt", sample.NOTICE)
    ran = shell(
        "compare", "old.txt", "-", "--exit-code", stdin=sample.NOTICE.replace("Fenwick", "F.")
    )
    assert ran.code == 1
    assert "The mover was “Councillor Fenwick Oakes” and is “Councillor F. Oakes”." in ran.err


@pytest.mark.parametrize("suffix", [".docx", ".html", ".txt"])
def test_a_comparison_can_be_a_paper(suffix: str, shell: Shell) -> None:
    shell.motion()
    shell.put("new.txt", sample.MOVED)
    out = f"what{suffix}"
    shell.good("compare", "m.motion", "new.txt", "-o", out)
    assert "There is already a file" in shell.refused("compare", "m.motion", "new.txt", "-o", out)
    raw = shell.good("show", out, "--raw").out
    assert "What changed from m.motion to new.txt" in raw


@pytest.mark.parametrize(
    ("marks", "last"),
    [
        ("clean", "• Report to the Transport Committee every year."),
        ("original", "• Report to the Transport Committee within six months."),
        ("words", "In resolution 2, leave out “within six months” and insert “every year”."),
        ("critic", "• Report to the Transport Committee {--within six months--}{++every year++}."),
    ],
)
def test_a_comparison_is_marked_as_asked_for(marks: str, last: str, shell: Shell) -> None:
    shell.put("a.txt", sample.NOTICE)
    shell.put("b.txt", sample.YEARLY)
    shell.good("compare", "a.txt", "b.txt", "--marks", marks, "-o", "c.txt")
    assert (shell.folder / "c.txt").read_text("utf-8").splitlines()[-1] == last


def test_a_comparison_can_be_in_bracketed_words(shell: Shell) -> None:
    shell.put("old.txt", sample.NOTICE)
    shell.put("new.txt", sample.MOVED)
    shell.good("compare", "old.txt", "new.txt", "--marks", "brackets", "-o", "what.docx")
    raw = shell.good("show", "what.docx", "--raw", "--marks", "critic").out
    assert "[DELETE:] six [TO HERE][INSERT:] nine [TO HERE]" in raw
    assert "{--" not in raw
    same = shell.good("compare", "old.txt", "old.txt", "-o", "same.txt").out
    assert same == "The two texts are the same, word for word.\n"


def test_only_one_text_comes_from_stdin(shell: Shell) -> None:
    assert "Only one file" in shell.refused("compare", "-", "-", stdin="x")


def test_a_list_and_a_paper_say_what_is_over_the_council_s_limit(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("motion_editor.tasks.councils.data_folder", lambda: shell.folder)
    (shell.folder / "councils").mkdir()
    shell.put("councils/moor.toml", 'name = "Nether Moor"\n[limits]\nwords = 50')
    shell.put("notice.txt", sample.NOTICE)
    shell.put("yearly.txt", sample.YEARLY)
    shell("read", "notice.txt", "--council", "moor", "-o", "m.motion")
    shell("amend", "m.motion", "yearly.txt")
    said = shell.good("list", "m.motion").out
    assert "  Length: 63 words, 13 over the limit of 50.\n  Nether Moor counts the words" in said
    assert "     if carried: 62 words, 12 over the limit of 50\n" in said
    assert shell.good("list", "m.motion", "--json").json["length"]["limit"] == 50
    err = shell.good("paper", "notice", "m.motion", "-o", "notice.txt", "--force").err
    assert "It is too long: 63 words, 13 over the limit of 50. Nether Moor counts" in err


def test_several_amendments_are_shown_over_one_text(shell: Shell) -> None:
    shell.motion()
    for text in (sample.STAFFING, sample.YEARLY, sample.YEARLY.replace("every year", "weekly")):
        shell("amend", "m.motion", "-", stdin=text)
    out = shell.good("show", "m.motion", "--amendments", "all").out.splitlines()
    assert out[0].startswith(
        "Over version 1 (notice): 1: Amendment 1, moved by Councillor Idris Thackeray; 2:"
    )
    assert "[DELETE 2, 3:] within six months [TO HERE][INSERT 2:] every year" in out[7]
    assert out[9:] == [
        "Where they meet",
        "  Resolution 2: Amendment 2 and Amendment 3 clash over “within six months”.",
    ]
    facts = shell.good("show", "m.motion", "--amendments", "1,2", "--json").json
    assert facts["texts"][0]["meetings"] == []
    assert facts["texts"][0]["lines"][3]["owners"] == ["1"]
    assert "in brackets" in shell.refused(
        "show", "m.motion", "--amendments", "all", "--marks", "critic"
    )
