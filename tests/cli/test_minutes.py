"""Minutes, decision list and follow-up list from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


@pytest.fixture
def met(shell: Shell) -> Shell:
    """Two motions, one amended and carried by a vote that does not add up."""
    shell.motion()
    shell.put("n.motion", Path("m.motion").read_bytes())
    shell.good("set", "n.motion", "title=Another motion")
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell.good("decide", "m.motion", "1", "carried")
    names = "for Fenwick Oakes\nfor Ida Rook\nagainst Tam Hale\n"
    shell.put("v.txt", f"for 1\nagainst 1\n{names}")
    shell("decide", "m.motion", "motion", "carried", "--votes", "v.txt")
    return shell


def test_several_motions_have_one_paper(met: Shell) -> None:
    ran = met.good("paper", "minutes", "m.motion", "n.motion", "-o", "-")
    assert "Motion 1: Safer crossings\n" in ran.out and "Motion 2: Another motion\n" in ran.out
    assert "In note 2, leave out “half” and insert “15”." in ran.out
    assert "[INSERT:]" not in ran.out
    ran = met.good("paper", "decisions", "m.motion", "n.motion", "-o", "d.txt")
    rows = Path("d.txt").read_text("utf-8")
    assert "Decision: Carried: motion including amendment" in rows
    assert "Motion or amendment: Another motion" in rows
    met.good("paper", "follow-up", "m.motion", "-o", "f.html")
    assert '<th scope="col">By when</th>' in Path("f.html").read_text("utf-8")


def test_votes_that_do_not_add_up_are_a_remark_and_the_paper_is_written(met: Shell) -> None:
    ran = met.good("paper", "minutes", "m.motion", "-o", "m.docx", "--marks", "brackets")
    assert "“For”: 1 announced, 2 listed" in ran.err
    found = met("verify", "m.motion", "m.docx")
    assert [it for it in found.out.splitlines() if "every school" in it] == []
    assert met.good("paper", "minutes", "m.motion", "-o", "-", "--marks", "both").out.count(
        "[INSERT:]"
    )


def test_of_all_papers_those_of_the_meeting_are_some(met: Shell) -> None:
    ran = met.good("paper", "all", "m.motion", "-o", "out", "--formats", "txt")
    assert {"  minutes.txt", "  decisions.txt", "  follow-up.txt"} < set(ran.out.splitlines())
    ran = met.good("paper", "all", "n.motion", "-o", "other", "--formats", "txt")
    assert "minutes.txt" not in ran.out
