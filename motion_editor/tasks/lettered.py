"""Labels that instructions give to paragraphs, held to those that the amended text has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from motion_editor.core.clause import Clauses
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle, Series, labels as counted
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import say
from motion_editor.tasks.scoped import bare

Named = Sequence[tuple[str, str]]
"""Ids of clauses, each with the label that the source gives it."""


def other_labels(
    now: Clauses, base: Clauses, style: NumberingStyle, printed: Sequence[str]
) -> Callable[[Named], list[str]]:
    """What to say of clauses that the amended text labels otherwise than the source does.

    Nothing where the motion has bullets, or was printed with labels other than ours.
    """
    if style.series is Series.BULLETS or (printed and tuple(printed) != counted(base, style)):
        return lambda _: []
    after = proposed(normal(now))
    own = {item.id: label for item, label in zip(after, counted(after, style), strict=True)}

    def told(named: Named) -> list[str]:
        out: list[str] = []
        for id, said in named:
            have = own.get(id, "")
            if have and bare(said) != bare(have) and bare(said).isdigit() == bare(have).isdigit():
                out.append(
                    say(
                        "The source has it as {label}; in the amended text it is {own}.",
                        label=said.strip().rstrip("."),
                        own=have.rstrip("."),
                    )
                )
        return out

    return told
