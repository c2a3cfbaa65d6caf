"""Papers as hypothesis draws them, with the characters that markup is afraid of."""

from __future__ import annotations

from hypothesis import strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NEW, NumberingStyle, Series, labels
from motion_editor.core.text import Emphasis, Run
from motion_editor.core.tracked import original
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, LineStyle, Paper
from tests.strategies import bases, phrases, tracked_texts

WORDS = st.one_of(
    phrases(),
    st.sampled_from(
        ("<b>a</b> & \"c\" 'd'", "--> ]]> &amp; &#8217;", "one\u2028two", "{0} %s \\", "")
    ),
)
LOOKS = st.builds(
    Emphasis,
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "", 'https://aldermoor.example/?a=1&b="2"', "javascript:alert(1)")),
)
STYLES = st.builds(NumberingStyle, st.sampled_from(Series), st.booleans())


@st.composite
def texts(draw: st.DrawFn, style: NumberingStyle) -> list[Block]:
    """A plain or tracked text, counted by the format or with labels of its own."""
    clauses: Clauses = draw(st.one_of(bases(), tracked_texts(4)))
    if draw(st.booleans()):
        return [ClauseLine(item) for item in clauses]
    base = original(clauses)
    known = {item.id: text for item, text in zip(base, labels(base, style), strict=True)}
    return [ClauseLine(item, known.get(item.id, NEW)) for item in clauses]


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """A paper of a few blocks."""
    style = draw(STYLES)
    runs = st.lists(st.builds(Run, WORDS, emphasis=LOOKS), max_size=3).map(tuple)
    single = st.one_of(
        st.builds(Heading, WORDS, st.integers(1, 3)),
        st.builds(Line, runs, st.sampled_from(LineStyle)),
    )
    blocks: list[Block] = []
    for _ in range(draw(st.integers(0, 4))):
        blocks += draw(texts(style)) if draw(st.booleans()) else [draw(single)]
    return Paper(draw(WORDS), tuple(blocks), style)
