"""Legends: written, found in a paper's own words, and not found in a motion's."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.core.text import State
from motion_editor.formats.legend import Legend, legend_words, parse_legend
from motion_editor.formats.legend_found import found_legend
from motion_editor.formats.lines import plain_line
from motion_editor.formats.shown import LOOKS, colour_name

LOOK = st.frozensets(st.sampled_from(LOOKS), min_size=1, max_size=3)
LEGENDS = st.dictionaries(LOOK, st.sampled_from(tuple(State)), min_size=1, max_size=3).filter(
    lambda entries: set(entries.values()) != {State.KEPT}
)


@given(LEGENDS)
def test_a_legend_written_is_read_back(entries: dict[frozenset[str], State]) -> None:
    legend = Legend(tuple(entries.items()))
    assert parse_legend(str(legend)) == legend
    assert legend_words(legend).count(";") == len(entries) - 1


@pytest.mark.parametrize("text", ["", "bold", "bold=", "loud=in", "bold=up", "bold=in,bold=out",
                                  "bold=same", "=in", ","])  # fmt: skip
def test_what_is_no_legend_is_refused(text: str) -> None:
    with pytest.raises(MotionError, match="strike=out,bold=in"):
        parse_legend(text)


SURE = {
    "Insertions shown in bold, deletions struck through.": "bold=in,strike=out",
    "Changes are set out as shown below in strikethrough and bold italics:":
        "strike=out,bold+italic=in",
    "An alteration to the motion as shown in bold italics/strikethrough below:":
        "bold+italic=in,strike=out",
    "(additional text in bold)": "bold=in",
    "New lamps for old (additional text in bold)": "bold=in",
    "Insertions in red.": "red=in",
    "Any additions are shown as underlined and any deletions with a strike-through":
        "underline=in,strike=out",
    "Text in bold is new text; text struck through is to be deleted.": "bold=in,strike=out",
    "Deletions and additions are shown in strikethrough and bold respectively":
        "strike=out,bold=in",
    "Key: red text = additions; struck through = deletions": "red=in,strike=out",
    "Words to be deleted are crossed through; words to be inserted are underlined":
        "strike=out,underline=in",
    "New text in bold, deleted text in red strikethrough": "bold=in,strike+red=out",
    "Deleted text struck out, added text shown in bold and underlined.":
        "strike=out,bold+underline=in",
    "Bold = insert, strikethrough = delete": "strike=out,bold=in",
}  # fmt: skip
UNSURE = {
    "Amendments shown in red": "red=in",
    "The changes are shown in bold.": "bold=in",
    "Proposed amendments are highlighted in yellow": "highlight=in",
}


@pytest.mark.parametrize(("text", "legend"), (SURE | UNSURE).items())
def test_a_legend_is_found_in_the_papers_words(text: str, legend: str) -> None:
    found = found_legend([plain_line(1, "Amendment 2"), plain_line(2, text)])
    assert found is not None
    assert (str(found.legend), found.line, found.sure) == (legend, 2, text in SURE)
    assert found.words in text


@pytest.mark.parametrize(
    "text",
    [
        "This Council believes that new paragraphs of red tape must be removed.",
        "asks that the red routes be removed and green spaces added",
        "This Council notes the bold additions to the budget and deletions in red tape.",
        "notes that the green belt was amended in 2019;",
        "calls for bold action to be added to the plan and for the blue badge to be left out.",
        "Insertions may be moved until noon.",
    ],
)
def test_a_clause_of_a_motion_is_no_legend(text: str) -> None:
    assert found_legend([plain_line(1, text)]) is None


def test_legends_that_contradict_each_other_are_none() -> None:
    lines = [plain_line(1, "Insertions in bold."), plain_line(2, "Deletions in bold.")]
    assert found_legend(lines) is None


def test_the_motions_own_words_are_no_legend() -> None:
    line = plain_line(1, "Insertions in red.")
    assert found_legend([line], frozenset({"Insertionsinred."})) is None


@pytest.mark.parametrize(
    ("value", "name"),
    [("FF0000", "red"), ("#c00", "red"), ("C00000", "red"), ("rgb(0, 176, 80)", "green"),
     ("0070C0", "blue"), ("7030A0", "purple"), ("FFC000", "yellow"), ("ED7D31", "orange"),
     ("000000", ""), ("auto", ""), ("ffffff", ""), ("808080", "grey"), ("navy", "blue"),
     ("windowtext", "")],
)  # fmt: skip
def test_colours_have_names(value: str, name: str) -> None:
    assert colour_name(value) == name
