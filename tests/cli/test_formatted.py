"""amend --as formatted: papers that mark an amendment by how their words look."""

from __future__ import annotations

import pytest

from motion_editor.core.text import ADDED, STRUCK, Run
from motion_editor.formats.legend import parse_legend
from tests.cli.running import Shell
from tests.formats.handmade import Line, as_page, as_word
from tests.tasks import sample

TOLD = "(additional text in bold italics, deleted text struck through)"
BARE = "Proposed by: Councillor Idris Thackeray"
MARKS = "strike=out,bold+italic=in"
NEW = "have fallen by {--half--}{++15++} since"
LOST = TOLD.strip("()")


def paper(told: str = "") -> list[Line]:
    """The sample motion with one change, below who proposes it and what the looks mean."""
    lines: list[Line] = [(-1, (Run(line),)) for line in (BARE, told) if line]
    for line in sample.NOTICE.splitlines()[2:]:
        words, point = line.removeprefix("- "), line.startswith("- ")
        head, half, tail = words.partition("by half")
        runs = (Run(head), *([Run("by "), Run("half", STRUCK), Run("15", ADDED)] if half else []),
                Run(tail))  # fmt: skip
        if words.strip():
            lines.append((0 if point else -1, tuple(run for run in runs if run.text)))
    return lines


def critic(shell: Shell) -> str:
    return shell.good("show", "m.motion", "--amendment", "1", "--marks", "critic").out


@pytest.mark.parametrize("how", ["auto", "formatted"])
def test_a_word_file_that_says_what_its_looks_mean_is_read_by_them(how: str, shell: Shell) -> None:
    shell.motion()
    (shell.folder / "a.docx").write_bytes(as_word(paper(TOLD), parse_legend(MARKS)))
    ran = shell.good("amend", "m.motion", "a.docx", "--as", how)
    assert "(put in: what is bold, italic; left out: what is struck through)" in ran.out
    assert "as the paper says" in ran.out
    assert NEW in critic(shell)
    assert "Councillor Idris Thackeray" in shell.good("list", "m.motion").out


def test_a_proposed_legend_is_printed_and_used_only_when_confirmed(shell: Shell) -> None:
    shell.motion()
    page = as_page(paper(), parse_legend("strike=out,red=in"))
    said = shell.refused("amend", "m.motion", "-", stdin=page)
    assert "It is proposed: left out: what is struck through; put in: what is red" in said
    assert "--legend “strike=out,red=in”" in said
    ran = shell.good("amend", "m.motion", "-", "--yes", stdin=page)
    assert "as was proposed and confirmed" in ran.out
    assert NEW in critic(shell)


def test_a_legend_may_be_given(shell: Shell) -> None:
    shell.motion()
    page = as_page(paper(), parse_legend("italic=out,bold=in"))
    shell.good("amend", "m.motion", "-", "--legend", "italic=out,bold=in", stdin=page)
    assert NEW in critic(shell)
    assert "Leave out --legend" in shell.refused(
        "amend", "m.motion", "-", "--legend", "bold=in", "--as", "whole", stdin=page
    )


def test_marking_that_was_lost_is_said_and_the_clean_text_taken(shell: Shell) -> None:
    shell.motion()
    text = "\n\n".join("".join(run.text for run in runs) for _, runs in paper(LOST))
    assert "the marking was lost" in shell.refused("amend", "m.motion", "-", stdin=text)
    clean = "\n\n".join(
        "".join(run.text for run in runs if run.state is not STRUCK) for _, runs in paper()[1:]
    )
    ran = shell("amend", "m.motion", "-", stdin=f"{text}\n\nMotion to read if carried:\n\n{clean}")
    assert "Its clean text was compared with the motion instead" in ran.out
    assert ran.code == 1
    assert NEW in critic(shell)


def test_struck_words_are_never_taken_to_stand_unsaid(shell: Shell) -> None:
    shell.motion()
    (shell.folder / "a.docx").write_bytes(as_word(paper(), parse_legend(MARKS)))
    ran = shell("amend", "m.motion", "a.docx", "--as", "whole")
    assert "are struck through, such as “half”" in ran.out
    assert ran.code == 1
    assert "are struck through, such as “half”" in shell.refused("alter", "m.motion", "a.docx")


def test_an_alteration_may_be_marked_by_looks_that_it_explains(shell: Shell) -> None:
    shell.motion()
    (shell.folder / "a.docx").write_bytes(as_word(paper(TOLD), parse_legend(MARKS)))
    shell.good("alter", "m.motion", "a.docx")
    assert NEW in shell.good("show", "m.motion", "--marks", "critic").out
    lost = "\n\n".join("".join(run.text for run in runs) for _, runs in paper(LOST))
    assert "the marking was lost" in shell.refused("alter", "m.motion", "-", stdin=lost)


def test_a_text_has_no_looks(shell: Shell) -> None:
    shell.motion()
    said = shell.refused("amend", "m.motion", "-", "--as", "formatted", stdin=sample.YEARLY)
    assert "no words that are struck through, bold or otherwise marked" in said
