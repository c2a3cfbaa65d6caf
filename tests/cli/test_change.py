"""alter, amend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


def test_an_alteration_makes_the_next_version(shell: Shell) -> None:
    shell.motion()
    shell.put("moved.txt", sample.MOVED)
    ran = shell("alter", "m.motion", "moved.txt", "--why", "with consent")
    assert "Made version 2, as moved." in ran.out
    assert "leave out “six” and insert “nine”" in ran.out
    facts = shell.good("list", "m.motion", "--json").json
    assert [item["why"] for item in facts["versions"]] == ["", "with consent"]


def test_an_alteration_may_say_when_it_was_made(shell: Shell) -> None:
    shell.motion()
    shell("alter", "m.motion", "-", "--when", "19:12", stdin=sample.MOVED)
    assert "19:12" in shell.good("show", "m.motion", "--proceedings").out
    assert "“quarter past” is" in shell("alter", "m.motion", "-", "--when", "quarter past").err


def test_an_officers_correction_is_called_one(shell: Shell) -> None:
    shell.motion()
    shell("alter", "m.motion", "-", "--correction", stdin=sample.MOVED)
    assert json.loads(Path("m.motion").read_text("utf-8"))["versions"][1]["kind"] == "corrected"


def test_an_alteration_may_be_marked_in_brackets(shell: Shell) -> None:
    shell.motion()
    shell("alter", "m.motion", "-", stdin=sample.STAFFING)
    assert (
        "have fallen by {--half--}{++15++} since"
        in shell.good("show", "m.motion", "--marks", "critic").out
    )


def test_other_people_in_the_source_change_nothing_unasked(shell: Shell) -> None:
    shell.motion()
    ran = shell("alter", "m.motion", "-", stdin=sample.MOVED.replace("Fenwick", "F."))
    assert "The source gives Councillor F. Oakes as the mover" in ran.err
    assert "Moved by: Councillor Fenwick Oakes" in shell.good("list", "m.motion").out


def test_an_alteration_that_is_none_is_refused(shell: Shell) -> None:
    shell.motion()
    assert "the same as the current version" in shell.refused(
        "alter", "m.motion", "-", stdin=sample.NOTICE
    )
    said = shell.refused("alter", "m.motion", "-", stdin="Quite another matter:\n- Bins.\n")
    assert "Nothing of the motion is left in the new text." in said


def test_a_motion_may_ask_to_replace_something(shell: Shell) -> None:
    shell.motion()
    text = sample.NOTICE + "- Replace the “School” signs and insert lamps.\n"
    assert shell("alter", "m.motion", "-", stdin=text).code in (0, 1)
    assert len(shell.good("show", "m.motion").out.splitlines()) == 8


def test_an_amendment_in_brackets_is_taken_as_such(shell: Shell) -> None:
    shell.motion()
    ran = shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    assert ran.out.splitlines() == [
        "Added Amendment 1, against version 1 (notice).",
        "It was read as bracketed words.",
        "  applied: In note 2, leave out “half” and insert “15”.",
        "  applied: Leave out note 3.",
        "Saved as m.motion.",
    ]
    listed = shell.good("list", "m.motion").out
    assert "moved by Councillor Idris Thackeray, seconded by Councillor Odile Bracken" in listed


def test_an_amendment_as_the_whole_text_is_taken_as_such(shell: Shell) -> None:
    shell.motion()
    ran = shell(
        "amend", "m.motion", "-", "--mover", "Cllr I. Thackeray", "--group", "Independents",
        stdin=sample.YEARLY,
    )  # fmt: skip
    assert "It was read as the whole amended text." in ran.out
    assert "“within six months” and insert “every year”" in ran.out
    assert "moved by Cllr I. Thackeray" in shell.good("list", "m.motion").out


ODD = """\
Amendment to be moved by Councillor Idris Thackeray:

A paragraph of the sender's own.

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by [DELETE:] half [TO HERE] [INSERT:] 15 [TO HERE] since 2016.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Report to the Transport Committee within six months.
"""


def test_what_was_not_applied_is_not_called_a_guess(shell: Shell) -> None:
    shell.motion()
    ran = shell("amend", "m.motion", "-", "--json", stdin=ODD)
    fates = {part["words"]: part["fate"] for part in ran.json["parts"]}
    assert ran.code == 1
    for words, fate in (
        ("In note 2, leave out “half” and insert “15”.", "applied"),
        ("“A paragraph of the sender's own.” is not in the motion", "not applied"),
        ("The paper lacks “A survey found", "not applied"),
        ("“since 2016.” where the motion has “since 2015.”", "not applied"),
    ):
        assert [it for said, it in fates.items() if words in said] == [fate], words
    assert "  not applied: line 3: “A paragraph" in shell("amend", "m.motion", "-", stdin=ODD).out


def test_the_motions_own_mover_does_not_move_its_amendment(shell: Shell) -> None:
    shell.motion()
    ran = shell.good("amend", "m.motion", "-", stdin=sample.YEARLY)
    assert "names Councillor Fenwick Oakes as mover, who moves the motion itself" in ran.err
    other = sample.YEARLY.replace("Fenwick Oakes", "Idris Thackeray")
    shell("amend", "m.motion", "-", stdin=other)
    found = shell.good("list", "m.motion", "--json").json["amendments"]
    assert [it["mover"] for it in found] == ["", "Councillor Idris Thackeray"]
    assert [it["seconder"] for it in found] == ["", "Councillor Marisol Penhale"]


def test_a_label_in_the_source_names_nothing_twice(shell: Shell) -> None:
    shell.motion()
    text = f"Amendment B\n{sample.STAFFING}"
    shell("amend", "m.motion", "-", "--label", "b", stdin=sample.YEARLY)
    ran = shell("amend", "m.motion", "-", stdin=text)
    assert "The source calls itself “B”, which names something else; it is “1”." in ran.err
    assert "Added Amendment 1" in ran.out


def test_labels_are_numbers_unless_given(shell: Shell) -> None:
    shell.motion()
    for label in ("", "B", ""):
        shell("amend", "m.motion", "-", *(["--label", label] if label else []), stdin=sample.YEARLY)
    listed = shell.good("list", "m.motion", "--json").json
    assert [item["label"] for item in listed["amendments"]] == ["1", "B", "2"]
    for label in ("b", "motion", "Amendment 2", "notice", " ", "–", "x" * 61):
        shell.put("y.txt", sample.YEARLY)
        shell.refused("amend", "m.motion", "y.txt", "--label", label)


def test_instructions_are_applied_and_each_is_reported(shell: Shell) -> None:
    shell.motion()
    told = (
        "Moved by Councillor Idris Thackeray\n\n"
        "1. In note 2, leave out “by half” and insert “by 15”.\n\n"
        "2. In resolution 2, leave out “in six months” and insert “every year”.\n\n"
        "3. Leave out note 9.\n"
    )
    for how in ("auto", "instructions"):
        ran = shell("amend", "m.motion", "-", "--as", how, stdin=told)
        assert ran.code == 1
        assert "It was read as instructions" in ran.out
        assert "  applied: In note 2, leave out “by half” and insert “by 15”\n" in ran.out
        assert "(“in six months” was taken for “within six months”.)" in ran.out
        assert "  not applied: Leave out note 9 (There is no note 9 in the text.)" in ran.out
    out = shell.good("show", "m.motion", "--amendment", "1", "--marks", "critic").out
    assert "fallen {--by half--}{++by 15++} since" in out
    assert "Thackeray" in shell.good("list", "m.motion").out


def test_what_is_shown_in_words_is_read_back(shell: Shell) -> None:
    shell.motion()
    shell.good("amend", "m.motion", "-", stdin=sample.STAFFING)
    words = shell.good("show", "m.motion", "--amendment", "1", "--marks", "words").out
    shell.good("amend", "m.motion", "-", "--as", "instructions", stdin=words)
    one, two = (
        shell.good("show", "m.motion", "--amendment", label, "--marks", "critic").out
        for label in "12"
    )
    assert one == two


def test_a_motion_is_altered_by_instructions(shell: Shell) -> None:
    shell.motion()
    told = "In note 2, leave out “by half” and insert “by 15”.\n"
    ran = shell("alter", "m.motion", "-", stdin=told)
    assert ran.code == 0
    assert "  applied: In note 2, leave out" in ran.out
    assert "fallen by 15 since" in shell.good("show", "m.motion").out
    told = "Leave out note 9.\n"
    assert "There is no note 9" in shell.refused("alter", "m.motion", "-", stdin=told)


def test_only_a_word_file_has_tracked_changes(shell: Shell) -> None:
    shell.motion()
    said = shell.refused("amend", "m.motion", "-", "--as", "tracked", stdin=sample.YEARLY)
    assert "Only Word files have tracked changes" in said


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (sample.NOTICE, (), "changes nothing"),
        ("Quite another matter:\n- Bins.\n", (), "Nothing of the text"),
        (sample.YEARLY, ("--as", "brackets"), "no words marked"),
        (sample.YEARLY, ("--to", "Z"), "no amendment “Z”"),
        (sample.YEARLY, ("--to", "substantive"), "no substantive motion yet"),
    ],
)
def test_what_is_no_amendment_is_refused(
    text: str, words: tuple[str, ...], said: str, shell: Shell
) -> None:
    shell.motion()
    assert said in shell.refused("amend", "m.motion", "-", *words, stdin=text)


def word(shell: Shell, text: str) -> Path:
    """A text as a Word file, its points set as a list."""
    from docx import Document

    made = Document()
    for line in text.splitlines():
        style = "List Bullet" if line.startswith("- ") else None
        made.add_paragraph(line.removeprefix("- "), style=style)
    made.save(str(shell.folder / "a.docx"))
    return shell.folder / "a.docx"


@pytest.mark.parametrize("text", [sample.STAFFING, sample.YEARLY], ids=["brackets", "whole"])
def test_a_word_file_is_taken_as_its_words_are(text: str, shell: Shell) -> None:
    shell.motion()
    from_text = shell("amend", "m.motion", "-", "-o", "one.motion", stdin=text)
    from_word = shell("amend", "m.motion", word(shell, text), "-o", "two.motion")
    assert from_word.out.replace("two", "one") == from_text.out
    shown = shell.good("show", "two.motion", "--amendment", "1", "--json").json["lines"]
    assert shown == shell.good("show", "one.motion", "--amendment", "1", "--json").json["lines"]


def test_our_own_bracketed_paper_comes_back_as_it_was(shell: Shell) -> None:
    shell.motion()
    before = shell.files()["m.motion"]
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    critic = shell.good("show", "m.motion", "--amendment", "1", "--marks", "critic").out
    for suffix in ("docx", "html", "txt"):
        out = f"a.{suffix}"
        shell.good("paper", "amendment", "m.motion", "--marks", "brackets", "-o", out)
        shell.put("n.motion", before)
        assert shell("amend", "n.motion", out).code in (0, 1)
        again = shell.good("show", "n.motion", "--amendment", "1", "--marks", "critic").out
        assert again == critic


def test_tracked_changes_in_word_are_an_amendment_and_no_alteration(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell.good("paper", "amendment", "m.motion", "-o", "a.docx")
    assert "The Word file has tracked changes" in shell.refused("alter", "m.motion", "a.docx")
    ran = shell("amend", "m.motion", "a.docx", "--label", "B", "--mover", "Fenwick Oakes")
    assert "read from the tracked changes" in ran.out
    one, two = (
        shell.good("show", "m.motion", "--amendment", label, "--marks", "critic").out
        for label in ("1", "B")
    )
    assert one == two


def test_against_an_older_version_it_is_carried_over(clashing: Shell) -> None:
    ran = clashing("amend", "m.motion", "staffing.txt", "--to", "notice", "--label", "B")
    assert "against version 1 (notice)" in ran.out
    assert "B was carried over." in ran.out.replace("Amendment ", "")
    shown = clashing.good("show", "m.motion", "--amendment", "B", "--marks", "original").out
    assert shown == clashing.good("show", "m.motion").out


def test_a_paper_that_fits_an_earlier_version_is_told_of_it(clashing: Shell) -> None:
    ran = clashing("amend", "m.motion", "staffing.txt")
    assert ran.code == 1
    assert "fits version 1 (notice)" in ran.err
    assert "--to 1" in ran.err
    assert "guess" not in ran.err


def test_a_whole_text_that_would_undo_the_alteration_is_told_of_it(clashing: Shell) -> None:
    ran = clashing("amend", "m.motion", "yearly.txt", "--json")
    assert ran.code == 1
    assert ["fits better version 1 (notice)" in words for words in ran.json["to_check"]] == [True]
    assert clashing("amend", "m.motion", "yearly.txt", "--to", "1", "--json").json["to_check"] == []


def test_an_amendment_may_be_made_like_another(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    ran = shell("amend", "m.motion", "--like", "1", "--mover", "Councillor Tamsin Wexcombe")
    assert "Added Amendment 2, a draft with the changes of Amendment 1." in ran.out
    _, second = shell.good("list", "m.motion", "--json").json["amendments"]
    assert "Wexcombe" in json.dumps(second)
    assert "Thackeray" not in json.dumps(second)
    shown = [
        shell.good("show", "m.motion", "--amendment", label, "--marks", "critic").out
        for label in "12"
    ]
    assert shown[0] == shown[1]
    said = shell.refused("amend", "m.motion")
    assert "--like" in said
    assert "one of the three" in shell.refused("amend", "m.motion", "-", "--like", "1", stdin="x")
    assert "--to" in shell.refused("amend", "m.motion", "--like", "1", "--to", "notice")
