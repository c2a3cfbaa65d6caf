"""What a page has around the motion is told from its text."""

from __future__ import annotations

import pytest

from motion_editor.formats.page import Matter, matter


@pytest.mark.parametrize(
    "line",
    ["Received by the Clerk: 18 December 2026, 11.00pm", "Received: 18 December 2026",
     "Issued by Democratic Services. Ask us if you need this paper in another form."],
)  # fmt: skip
def test_what_our_templates_print_below_the_text_is_no_clause(line: str) -> None:
    assert matter(line) is Matter.PAGE
    assert matter("that reports be received by the Clerk in May") is None
