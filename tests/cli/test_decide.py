"""decide, settle."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


def outcome(shell: Shell, label: str) -> str:
    """What the file says became of an amendment."""
    amendments = shell.good("list", "m.motion", "--json").json["amendments"]
    return next(str(item["outcome"]) for item in amendments if item["label"] == label)


def test_a_carried_amendment_makes_the_substantive_motion(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    ran = shell.good("decide", "m.motion", "1", "carried", "--votes", "-",
                     stdin="for 31\nagainst 21\n")  # fmt: skip
    assert ran.out.startswith(
        "Amendment 1: carried (for 31, against 21). It made version 2, substantive motion.\n"
    )
    assert shell.good("show", "m.motion", "--version", "substantive").out.count("\n") == 6
    assert "has been decided already: carried" in shell.refused("decide", "m.motion", "1", "lost")


@pytest.mark.parametrize(
    "word", ["lost", "withdrawn", "fell", "not-moved", "ruled-out", "referred", "noted", "deferred"]
)
def test_other_outcomes_are_recorded_and_change_no_text(word: str, shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    assert shell.good("decide", "m.motion", "1", word).out.startswith(f"Amendment 1: {word}.\n")
    assert outcome(shell, "1") == word
    assert len(shell.good("list", "m.motion", "--json").json["versions"]) == 1
    assert shell("decide", "m.motion", "1", "lost").code == (0 if word == "deferred" else 2)


def test_an_accepted_amendment_carries_the_others_over(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell("amend", "m.motion", "-", stdin=sample.YEARLY)
    ran = shell.good("decide", "m.motion", "1", "accepted", "--json")
    assert [item["amendment"] for item in ran.json["carried_over"]] == ["Amendment 2"]
    words = shell.good("show", "m.motion", "--amendment", "2", "--marks", "words").out
    assert words == "In resolution 2, leave out “within six months” and insert “every year”.\n"


def test_the_motion_itself_is_decided_last(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    assert "the motion itself is carried" in shell.refused(
        "decide", "m.motion", "motion", "accepted"
    )
    ran = shell.good("decide", "m.motion", "motion", "carried")
    assert "Not decided before the motion was: Amendment 1." in ran.err
    assert "The motion has been decided already" in shell.refused(
        "decide", "m.motion", "motion", "lost"
    )
    assert "The motion itself has been decided" in shell.refused(
        "decide", "m.motion", "1", "carried"
    )


def test_votes_that_do_not_add_up_are_said(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell.put("votes.txt", "for Fenwick Oakes\nfor 2\nagainst 3\n")
    ran = shell("decide", "m.motion", "1", "carried", "--votes", "votes.txt")
    assert ran.code == 1
    assert "guess" not in ran.err
    assert "The total “for” is 2, and 1 member is named." in ran.err
    assert "2 voted for and 3 against" in ran.err


def test_a_vote_that_can_not_be_read_decides_nothing(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell.put("votes.txt", "yes 3")
    assert "Line 1" in shell.refused("decide", "m.motion", "1", "lost", "--votes", "votes.txt")
    shell.put("votes.txt", b"\x00\x01\x02")
    assert "not a text file" in shell.refused(
        "decide", "m.motion", "1", "lost", "--votes", "votes.txt"
    )
    assert "There is no" in shell.refused("decide", "m.motion", "1", "lost", "--votes", "no.txt")


def test_with_clashes_open_nothing_is_carried(clashing: Shell) -> None:
    said = clashing.refused("decide", "m.motion", "A", "carried")
    assert "has clashes that nobody has settled yet: 1. Settle each, then decide" in said
    assert clashing("decide", "m.motion", "A", "lost").code == 0
    assert "Its clashes can't be settled any more" in clashing.refused(
        "settle", "m.motion", "A", "1", "base"
    )


@pytest.mark.parametrize(
    ("how", "last"),
    [
        (["base"], "Report to the Transport Committee within nine months."),
        (["amendment"], "Report to the Transport Committee every year."),
        (["--text", "each spring"], "Report to the Transport Committee each spring."),
    ],
)
def test_a_clash_is_settled_by_a_person(how: list[str], last: str, clashing: Shell) -> None:
    ran = clashing.good("settle", "m.motion", "A", "1", *how)
    assert "none is left open" in ran.out
    assert clashing("decide", "m.motion", "A", "carried").code == 0
    assert clashing.good("show", "m.motion").out.splitlines()[-1] == last


def test_a_clash_settled_by_mistake_is_settled_otherwise_or_reopened(clashing: Shell) -> None:
    clashing.good("settle", "m.motion", "A", "1", "base")
    clashing.good("settle", "m.motion", "A", "1", "amendment")
    shown = clashing.good("show", "m.motion", "--amendment", "A").out
    assert shown.splitlines()[-1] == "Report to the Transport Committee every year."
    ran = clashing("settle", "m.motion", "A", "1", "reopen")
    assert (ran.code, "clash 1: open again; 1 is still open" in ran.out) == (1, True)
    assert "is open" in clashing.refused("settle", "m.motion", "A", "1", "reopen")
    assert "change the same words" in clashing.refused("settle", "m.motion", "A", "1", "both")


def test_what_was_looked_at_goes(clashing: Shell) -> None:
    assert "nothing to look at" in clashing.refused("settle", "m.motion", "A", "flags")


@pytest.mark.parametrize("fields", [{"clause": "nowhere"}, {"start": 900}, {"end": 900}])
def test_a_clash_at_a_place_that_is_none_is_refused(
    fields: dict[str, object], clashing: Shell
) -> None:
    file = json.loads(Path("m.motion").read_text("utf-8"))
    file["amendments"][0]["texts"][-1]["clashes"][0].update(fields)
    clashing.put("m.motion", json.dumps(file))
    said = clashing.refused("settle", "m.motion", "A", "1", "amendment")
    assert "a clash is about words that are not there" in said


def test_as_long_as_clashes_are_left_the_code_says_so(shell: Shell) -> None:
    shell.motion()
    for verb, text in (("amend", sample.YEARLY), ("alter", sample.MOVED)):
        shell(verb, "m.motion", "-", stdin=text.replace("by half", f"as some {verb} it"))
    ran = shell("settle", "m.motion", "1", "2", "--text", "")
    assert (ran.code, "1 is still open" in ran.out) == (1, True)
    assert "settled by leaving the words out" in ran.out
    assert shell("settle", "m.motion", "1", "1", "base").code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["A", "1"], "one of: base, amendment, both, --text"),
        (["A", "1", "base", "--text", "x"], "one of: base, amendment, both, --text"),
        (["A", "7", "base"], "no clash “7”"),
        (["Z", "1", "base"], "no amendment “Z”"),
    ],
)
def test_what_settles_nothing_is_refused(words: list[str], said: str, clashing: Shell) -> None:
    assert said in clashing.refused("settle", "m.motion", *words)


POSTS = sample.NOTICE.replace("half", "15 posts").replace(
    "- A survey found that parents would pay for a warden at every gate.\n", ""
)
"""The text of the amendment STAFFING with one word more."""


def on_top(shell: Shell) -> None:
    """A motion with an amendment A and B on top of it."""
    shell.motion()
    shell("amend", "m.motion", "-", "--label", "A", stdin=sample.STAFFING)
    shell("amend", "m.motion", "-", "--to", "Amendment A", "--label", "B", stdin=POSTS)


def test_an_amendment_to_an_amendment_becomes_part_of_it(shell: Shell) -> None:
    on_top(shell)
    assert "to Amendment A" in shell.good("list", "m.motion").out
    ran = shell.good("decide", "m.motion", "B", "carried", "--votes", "-", stdin="for 9\n")
    assert "Amendment B: carried (for 9). Amendment A now reads as amended by it." in ran.out
    assert "as amended by Amendment B" in shell.good("list", "m.motion").out
    words = shell.good("show", "m.motion", "--amendment", "A", "--marks", "critic").out
    assert "{--half--}{++15 posts++}" in words
    for name, some in (("--as-notified", ()), ("", ("Amendment as amended by Amendment B",))):
        shell.good("paper", "amendment", "m.motion", "--amendment", "A", "-o", "a.txt", "--force",
                   *([name] if name else []))  # fmt: skip
        text = Path("a.txt").read_text("utf-8")
        assert ("15 posts" in text) == (not name)
        assert all(it in text for it in some)
    made = shell.good("decide", "m.motion", "A", "carried")
    assert "It made version 2" in made.out
    assert "15 posts" in shell.good("show", "m.motion").out


def test_some_changes_of_an_amendment_are_carried_and_the_others_stay_open(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", "--label", "A", stdin=sample.STAFFING)
    listed = shell.good("show", "m.motion", "--amendment", "A", "--marks", "words", "--numbers")
    assert [line[:3] for line in listed.out.splitlines()] == ["1. ", "2. "]
    for wrong, said in (("9", "no change 9"), ("one", "does not name changes")):
        assert said in shell.refused("decide", "m.motion", "A", "carried", "--parts", wrong)
    ran = shell.good("decide", "m.motion", "A", "carried", "--parts", "1", "--votes", "-",
                     stdin="for 9\nagainst 2\n")  # fmt: skip
    assert ran.out.startswith(
        "Amendment A: change 1 carried (for 9, against 2). That made version 2"
    )
    text = shell.good("show", "m.motion").out
    assert "by 15 since" in text
    assert "A survey" in text
    out = shell.good("list", "m.motion").out
    assert "carried (for 9, against 2): In note 2" in out
    assert "Still to be voted on: Amendment A, the motion" in out
    shell.good("paper", "substantive", "m.motion", "-o", "s.txt")
    assert "carried in part" in Path("s.txt").read_text("utf-8")
    assert shell("decide", "m.motion", "A", "lost").code == 0
    assert "A survey" in shell.good("show", "m.motion").out


def test_several_amendments_become_one(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", "--mover", "Cllr Odile Brackenbury", stdin=sample.STAFFING)
    shell("amend", "m.motion", "-", "--mover", "Cllr Idris Thackeray", stdin=sample.YEARLY)
    assert "two amendments or more" in shell.refused("composite", "m.motion", "1")
    ran = shell.good("composite", "m.motion", "1", "2", "--label", "C")
    assert ran.out.startswith("Amendment C is made of Amendment 1 and Amendment 2.")
    listed = shell.good("list", "m.motion").out
    assert "made of Amendment 1 and Amendment 2" in listed
    assert "Cllr Odile Brackenbury and Cllr Idris Thackeray" in listed
    assert "Amendment 1: accepted; to Amendment C" in listed
    assert shell("decide", "m.motion", "C", "carried").code == 0
    text = shell.good("show", "m.motion").out
    assert "every year" in text
    assert "by 15 since" in text


def test_a_paragraph_is_voted_on_separately(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", "--label", "A", stdin=sample.STAFFING)
    ran = shell.good("decide", "m.motion", "resolution 1", "lost", "--votes", "-",
                     stdin="for 2\nagainst 9\n")  # fmt: skip
    assert ran.out.startswith(
        "Resolution 1: lost (for 2, against 9). Version 2, substantive motion, is without it.\n"
    )
    assert "Amendment A was carried over.\n" in ran.out
    assert "20 mph" not in shell.good("show", "m.motion").out
    listed = shell.good("list", "m.motion").out
    assert "(resolution 1 not carried)" in listed
    assert "Voted on separately\n  resolution 1: lost (for 2, against 9)" in listed
    assert "no note 9" in shell.refused("decide", "m.motion", "note 9", "lost")
    assert "only an amendment has parts" in shell.refused(
        "decide", "m.motion", "note 1", "lost", "--parts", "1"
    )
    assert "There is no amendment" in shell.refused("decide", "m.motion", "nonsense", "lost")


def test_an_amendment_to_a_carried_one_amends_the_motion(shell: Shell) -> None:
    on_top(shell)
    shell("decide", "m.motion", "A", "carried")
    assert (
        "{++ posts++}"
        in shell.good("show", "m.motion", "--amendment", "B", "--marks", "critic").out
    )
    assert shell("decide", "m.motion", "B", "carried").code == 0


def test_what_amends_a_carried_amendment_amends_what_it_made(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", "--label", "A", stdin=sample.STAFFING)
    shell("decide", "m.motion", "A", "carried")
    ran = shell("amend", "m.motion", "-", "--to", "A",
                stdin=sample.NOTICE.replace("half", "15 posts"))  # fmt: skip
    assert "against version 2 (substantive motion)" in ran.out


def test_a_number_is_a_version_before_it_is_an_amendment(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    ran = shell("amend", "m.motion", "-", "--to", "1", stdin=sample.YEARLY)
    assert "against version 1 (notice)" in ran.out
    assert "“1” was taken as version 1; “Amendment 1” is the amendment." in ran.err


def test_what_amended_a_lost_amendment_can_only_fall(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", "--label", "A", stdin=sample.STAFFING)
    shell("amend", "m.motion", "-", "--to", "A", "--label", "B",
          stdin=sample.NOTICE.replace("half", "15 posts"))  # fmt: skip
    ran = shell.good("decide", "m.motion", "A", "lost")
    assert "Amendment B amends Amendment A and can no longer be carried" in ran.err
    shell.refused("amend", "m.motion", "-", "--to", "A", stdin=sample.YEARLY)


def test_a_file_changed_by_somebody_else_is_not_overwritten(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from motion_editor.tasks import set as setting

    path = shell.motion()
    real = setting.set_details

    def meanwhile(*words: object) -> object:
        path.write_bytes(path.read_bytes() + b"\n")
        return real(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(setting, "set_details", meanwhile)
    ran = shell("set", "m.motion", "title=x")
    assert ran.code == 2
    assert "was changed by somebody else" in ran.err


def test_votes_are_held_against_a_roll_and_their_result_is_told(shell: Shell) -> None:
    shell.motion()
    Path("roll.txt").write_text("Fenwick Oakes, Harbour\nA. Carter\nC. Carter\n", "utf-8")
    votes = "for Oakes\nagainst Carter\ninterest A Carter\ncasting for Cllr Oakes\n"
    line = ("decide", "m.motion", "motion", "carried", "--votes", "-", "--roll", "roll.txt")
    ran = shell(*line, "--json", "-o", "n.motion", stdin=votes)
    assert ran.code == 1
    assert ran.json["to_check"] == ["“Carter” may be any of: A. Carter, C. Carter."]
    assert ran.json["votes"] == {
        "for": 1, "against": 1, "abstain": 0, "not-voting": 0, "absent": 0, "interest": 1,
        "result": "carried",
    }  # fmt: skip
    assert "Only one file can come from stdin" in shell.refused(*line[:-1], "-", stdin=votes)
    told = shell.good("list", "n.motion").out
    assert "The motion: carried (for 1, against 1, interest declared 1, casting vote for)" in told


def test_rival_texts_are_put_to_one_vote(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.YEARLY)
    assert "between Amendment 1 and the motion" in shell.good("rivals", "m.motion").out
    ran = shell.good("rivals", "m.motion", "--votes", "-", stdin="choice 1: 9\nchoice motion: 4\n")
    assert "Amendment 1 wins" in ran.out
    assert outcome(shell, "1") == "carried"
    assert "has been decided" in shell.refused("rivals", "m.motion")
