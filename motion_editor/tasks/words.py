"""Settlements in words."""

from __future__ import annotations

from motion_editor.core.amendment import Choice, Settlement
from motion_editor.core.wording import say
from motion_editor.papers.wording import quoted


def settled_in_words(settled: Settlement) -> str:
    """How a clash was settled: "settled with the reading of the amendment"."""
    return {
        Choice.BASE: say("settled with the reading of the text that now stands"),
        Choice.AMENDMENT: say("settled with the reading of the amendment"),
        Choice.OWN: (
            say("settled with the words {words}", words=quoted(settled.text))
            if settled.text.strip()
            else say("settled by leaving the words out")
        ),
    }[settled.choice]
