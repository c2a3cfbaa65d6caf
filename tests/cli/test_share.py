"""send and receive on the command line."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import Shell
from tests.formats.word.making import patched
from tests.tasks import sample


@pytest.fixture
def sending(shell: Shell) -> Shell:
    """A councillor's copy with an amendment, and the clerk's without."""
    shell.motion("clerk.motion")
    shell.put("staffing.txt", sample.STAFFING)
    shell.good(
        "amend", "clerk.motion", "staffing.txt", "--label", "A", "-o", "member.motion"
    )  # fmt: skip
    return shell


def test_an_amendment_goes_from_one_copy_to_another(sending: Shell) -> None:
    ran = sending.good("send", "member.motion", "--amendment", "A", "-o", "a.amendment")
    size = len(sending.files()["a.amendment"])
    assert ran.out == (
        f"Wrote a.amendment: Amendment A, with the text that it amends ({size:,} bytes).\n"
    )
    ran = sending.good("receive", "clerk.motion", "a.amendment")
    assert ran.out.startswith(
        "Added Amendment A, against version 1 (notice).\nIt came in “a.amendment”.\n"
        "  applied: In note 2, leave out “half” and insert “15”.\n"
    )
    assert ran.out.endswith("Saved as clerk.motion.\n")
    before = sending.files()
    ran = sending.good("amend", "clerk.motion", "a.amendment")
    assert ran.out.startswith("Amendment A is here already, in this text: nothing was changed.")
    assert ran.out.endswith("Nothing was changed; clerk.motion is as it was.\n")
    assert sending.files() == before


def test_a_word_copy_goes_out_and_its_tracked_changes_come_in(sending: Shell) -> None:
    ran = sending.good("send", "clerk.motion", "-o", "to amend.docx")
    title = "Notice of motion: Safer crossings"
    assert ran.out == f"Wrote to amend.docx: {title}, to be amended in Word.\n"
    sent = sending.files()["to amend.docx"]
    ran = sending.good("receive", "clerk.motion", "to amend.docx")
    assert ran.out.startswith("No change to the text is marked in “to amend.docx”.\n")
    sending.put("back.docx", struck(sent, " within six months"))
    ran = sending.good("receive", "clerk.motion", "back.docx", "-o", "new.motion", "--json")
    (one,) = ran.json["received"]
    assert (one["amendments"], one["done"]) == (
        ["1"], "Added Amendment 1, against version 1 (notice).",
    )  # fmt: skip
    text = sending("show", "new.motion", "--amendment", "1", "--marks", "brackets").out
    assert "Committee [DELETE:] within six months [TO HERE]." in text


def test_what_nobody_tracked_is_told_first(sending: Shell) -> None:
    sending.good("send", "clerk.motion", "-o", "x.docx")
    edited = patched(sending.files()["x.docx"], lambda xml: xml.replace("six months", "a year"))
    sending.put("x.docx", edited)
    before = sending.files()
    ran = sending("receive", "clerk.motion", "x.docx")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "“x.docx” was changed without being tracked:",
        "  In resolution 2, leave out “six months” and insert “a year”.",
        "Nothing was taken in. Add --with-untracked to take these changes in as well.",
    ]
    assert sending.files() == before
    assert sending("receive", "clerk.motion", "x.docx", "--json").json["untracked"] == [
        {
            "source": "x.docx",
            "changes": ["In resolution 2, leave out “six months” and insert “a year”."],
            "people": [],
        }
    ]
    ran = sending("receive", "clerk.motion", "x.docx", "--with-untracked")
    assert ran.out.startswith("Added Amendment 1, against version 1 (notice).\n")
    assert "Not tracked in the file, and taken in: In resolution 2" in ran.err


def test_who_seconds_is_told_first_too(sending: Shell) -> None:
    sending.good("send", "clerk.motion", "-o", "x.docx")
    edited = patched(sending.files()["x.docx"], lambda xml: xml.replace("Marisol P", "Tamsin P"))
    sending.put("x.docx", edited)
    ran = sending("receive", "clerk.motion", "x.docx")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "“x.docx” names who moves or seconds otherwise:",
        (
            "  The line “Seconder: Councillor Marisol Penhale” reads “Seconder: Councillor Tamsin "
            "Penhale”: Councillor Tamsin Penhale becomes the seconder of the motion."
        ),
        "Nothing was taken in. Add --with-untracked to take these changes in as well.",
    ]
    ran = sending("receive", "clerk.motion", "x.docx", "--with-untracked")
    assert ran.out.startswith("No change to the text is marked in “x.docx”.\n")
    assert "becomes the seconder of the motion." in ran.err
    ran = sending("receive", "clerk.motion", "x.docx")
    assert "names who is seconder of the motion here already" in ran.err


def struck(data: bytes, words: str) -> bytes:
    """A Word file with some words left out, tracked."""
    gone = (
        '</w:t></w:r><w:del w:id="900" w:author="O B"><w:r><w:delText xml:space="preserve">'
        f'{words}</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">'
    )
    return patched(data, lambda xml: xml.replace(words, gone))


def test_streams_and_json(sending: Shell) -> None:
    data = sending("send", "member.motion", "--amendment", "A", "-o", "-").out
    assert json.loads(data)["format"] == "amendment"
    ran = sending.good("receive", "clerk.motion", "-", "-o", "new.motion", "--json", stdin=data)
    assert ran.json["file"] == "new.motion"
    (one,) = ran.json["received"]
    assert (one["amendments"], one["done"]) == (
        ["A"], "Added Amendment A, against version 1 (notice).",
    )  # fmt: skip


def test_a_copy_says_what_it_leaves_out(sending: Shell) -> None:
    sending.good("amend", "member.motion", "--empty", "--label", "Draft")
    sending.good("note", "member.motion", "2", "A report")
    ran = sending.good("send", "member.motion", "-o", "copy.motion")
    assert ran.out == (
        "Wrote copy.motion: the motion with 1 amendment.\n"
        "Left out: 1 draft, 1 note on clauses, the proceedings, the work log.\n"
    )
    ran = sending.good("send", "member.motion", "--with", "evidence, drafts,log", "-o", "2.motion")
    assert ran.out == ("Wrote 2.motion: the motion with 2 amendments.\nLeft out: the work log.\n")
    ran = sending("receive", "clerk.motion", "2.motion")
    assert "2 amendments added" in ran.out
    assert "1 note on a clause was taken in." in ran.err


def test_several_files_are_taken_in_together_or_not_at_all(sending: Shell) -> None:
    sending.put("yearly.txt", sample.YEARLY)
    sending.good("amend", "member.motion", "yearly.txt", "--label", "B")
    for label in ("A", "B"):
        sending.good("send", "member.motion", "--amendment", label, "-o", f"{label}.amendment")
    sending.put("bins.txt", "Bins\n\nThis Council resolves to:\n- Empty every bin each week.\n")
    sending("read", "bins.txt", "-o", "bins.motion")
    said = sending.refused("receive", "clerk.motion", "A.amendment", "bins.motion")
    assert "“bins.motion” belongs to “Bins”, and this motion is “Safer crossings”." in said
    sending.good("receive", "clerk.motion", "A.amendment", "B.amendment")
    assert [
        it["label"] for it in sending.good("list", "clerk.motion", "--json").json["amendments"]
    ] == ["A", "B"]


def test_a_guess_is_left_to_be_checked(sending: Shell) -> None:
    sending.good("send", "member.motion", "--amendment", "A", "-o", "a.amendment")
    sending.motion("other.motion", sample.NOTICE.replace("by September", "by June"))
    ran = sending("receive", "other.motion", "a.amendment")
    assert ran.code == 1
    assert "is not here; it was fitted to the text that is most like it" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["send", "m.motion", "--with", "log", "-o", "x.docx"], "holds the text alone"),
        (["send", "m.motion", "--amendment", "Z", "-o", "x.docx"], "no amendment “Z”"),
        (["send", "m", "-o", "x.txt"], "A motion is sent as a file whose name ends in .motion."),
        (["send", "m", "--amendment", "A", "-o", "x.motion"], "whose name ends in .amendment."),
        (["send", "m"], "It is not said where to."),
        (["send", "m", "--with", "votes", "-o", "x.motion"], "--with can't be “votes”."),
        (["send", "m", "-o", "m"], "A motion is sent as a file whose name ends in .motion."),
        (["send", "m.motion", "--amendment", "Z", "-o", "z.amendment"], "no amendment “Z”"),
        (["send", "m.motion", "-o", "m.motion", "--force"], "is what this is made of"),
        (["receive", "m.motion", "staffing.txt"], "“staffing.txt” was not sent from Motion"),
        (["receive", "m.motion", "gone.amendment"], "There is no file “gone.amendment”."),
        (["receive", "-", "-"], "Only one file can come from stdin."),
        (["receive", "a.amendment", "m.motion"], "is an amendment that was sent by itself, not a"),
        (["amend", "m.motion", "a.amendment", "--label", "Q"], "A sent amendment says itself"),
        (["read", "a.amendment"], "is an amendment that was sent by itself, not a motion."),
    ],
)  # fmt: skip
def test_what_can_t_be_done_is_said(words: list[str], said: str, sending: Shell) -> None:
    sending.good("send", "member.motion", "--amendment", "A", "-o", "a.amendment")
    sending.motion("m.motion")
    assert said in sending.refused(*words)


def test_an_existing_file_is_replaced_only_with_force(sending: Shell) -> None:
    line = ("send", "member.motion", "--amendment", "A", "-o", "a.amendment")
    sending.good(*line)
    sending.refused(*line)
    sending.good(*line, "--force")
