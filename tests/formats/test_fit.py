"""The marks of one clause: wherever the spaces stand, words stay whole and apart."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.clause import Role, clause
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import has_marks, read_brackets
from tests.strategies import ids

LEAD = clause("b1", "This Council notes:", Role.LEAD_IN)


def one(base: str, paper: str) -> list[str]:
    """What a paper of one point proposes; its unmarked words fit the motion's."""
    text = (LEAD, clause("b2", base))
    amendment, remarks = read_brackets(f"This Council notes:\n• {paper}\n", text, ids("n"))
    assert original(amendment.clauses) == text
    assert not remarks
    return [item.text for item in proposed(amendment.clauses)[1:]]


WORDS = ("gates", "the", "hedgehogs", "shut,", "café", "children’s", "(all)", "£5", "of Marsh Lane")
PADDING = st.sampled_from([(" ", " "), ("", ""), (" ", ""), ("", " ")])


@st.composite
def papers(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    """The words of a point, the same as people mark them, and the words that are proposed."""
    base = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7))
    paper = ""
    proposes: list[str] = []
    for word in base:
        change = draw(st.sampled_from(["keep", "keep", "leave out", "put in", "replace"]))
        new = draw(st.sampled_from(WORDS))
        for mark, text, used in (
            ("[DELETE:]", word, change in ("leave out", "replace")),
            ("[INSERT:]", new, change in ("put in", "replace")),
            ("", word, change in ("keep", "put in")),
        ):
            if used:
                before, after = draw(PADDING) if mark else ("", "")
                inside = paper.endswith(" [TO HERE]") or before
                glued = bool(inside) and draw(st.booleans())
                paper += "" if glued or not paper else " "
                paper += f"{mark}{before}{text}{after}[TO HERE]" if mark else text
                proposes += [] if mark == "[DELETE:]" else text.split()
    return " ".join(base), paper, proposes


@given(papers())
def test_wherever_people_put_the_spaces_words_stand_apart(
    paper: tuple[str, str, list[str]],
) -> None:
    words, marked, proposes = paper
    assume(has_marks(marked))
    assert one(words, marked) == ([" ".join(proposes)] if proposes else [])


@pytest.mark.parametrize(
    "paper",
    [
        "the gates [DELETE:] always [TO HERE] are shut.",
        "the gates [DELETE:]always[TO HERE] are shut.",
        "the gates[DELETE:] always[TO HERE] are shut.",
        "the gates [DELETE:]always [TO HERE]are shut.",
        "the gates [delete] always[to here] are shut.",
        "the gates\n[DELETE:]\nalways\n[TO HERE]\nare shut.",
    ],
)
def test_words_left_out_take_one_space_with_them(paper: str) -> None:
    assert one("the gates always are shut.", paper) == ["the gates are shut."]


@pytest.mark.parametrize(
    "paper",
    [
        "the gates [INSERT:] always [TO HERE] are shut.",
        "the gates [INSERT:]always[TO HERE] are shut.",
        "the gates[INSERT:] always[TO HERE] are shut.",
        "the gates [INSERTED: ]always [TO HERE]are shut.",
        "the gates [Insert] always[To Here :] are shut.",
        "the gates [INSERT]always[TO HERE]are shut.",
    ],
)
def test_words_put_in_stand_apart(paper: str) -> None:
    assert one("the gates are shut.", paper) == ["the gates always are shut."]


@pytest.mark.parametrize(
    ("paper", "proposes"),
    [
        (
            "the [DELETE:] gates [TO HERE] [INSERT:] doors [TO HERE] are shut.",
            "the doors are shut.",
        ),
        ("the [INSERT:]doors[TO HERE] [DELETE:]gates[TO HERE] are shut.", "the doors are shut."),
        ("the [DELETE:]gates[TO HERE][INSERT:]doors[TO HERE] are shut.", "the doors are shut."),
        ("[DELETE:]the[TO HERE] gates are shut.", "gates are shut."),
        ("the gates are[DELETE:] shut[TO HERE].", "the gates are."),
        ("the gates are [DELETE:] shut[TO HERE].", "the gates are."),
        (
            "the gates are shut[DELETE:] . [TO HERE][INSERT:] ; and [TO HERE]",
            "the gates are shut; and",
        ),
        ("the gates[INSERT:] , alas, [TO HERE] are shut.", "the gates, alas, are shut."),
        ("the gates [INSERT:], alas,[TO HERE] are shut.", "the gates, alas, are shut."),
        ("the gates are shut.[INSERT:] Why?[TO HERE]", "the gates are shut. Why?"),
        ("the gates are shut[INSERT:] and locked[TO HERE].", "the gates are shut and locked."),
        ("[INSERT:] That [TO HERE] the gates are shut.", "That the gates are shut."),
        ("the gate[DELETE]s[TO HERE] are shut.", "the gate are shut."),
        ("the gates [INSERT](all)[TO HERE] are shut.", "the gates (all) are shut."),
    ],
)
def test_marks_of_several_shapes(paper: str, proposes: str) -> None:
    assert one("the gates are shut.", paper) == [proposes]
