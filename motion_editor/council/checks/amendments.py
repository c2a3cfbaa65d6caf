"""What an amendment does to the motion as a whole; whether it is in order is for the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_WORD = re.compile(r"[^\W\d_]{4,}")
_WORDS: Final = """
    about above across action after again against agenda agree agrees also among amend amended
    amendment annual area areas asks authority because been before being believe believes below
    between both bring calls cannot chair chief committee continue council councillor councillors
    councils could does done during each ensure every executive first following from full further
    general good government group have having help here however including insert into issue issues
    last later leave leader less like local made make many matter meeting member members more most
    motion much must national need needs next note notes number officer officers only order other
    others over part people place plan please point points proposed provide public regard relevant
    report request requests resident residents resolve resolves same says shall should since some
    such support take than that their them then there therefore these they this those through time
    under until upon used wants welcome welcomes well were what when where which while whole will
    with within without work would write writes year years your
"""
_COMMON: Final = frozenset(_WORDS.split())
"""Words of four letters or more that say nothing of a subject."""

KEPT: Final = 0.1
"""Below so great a share of the motion's words that stay, an amendment is told to replace it."""

ENOUGH: Final = 20
"""Words that a motion has at least for that: of a line everything is soon replaced."""


def check_labels(matter: Matter) -> Iterator[Finding]:
    """That several amendments have one label, by which papers and people name them."""
    for said in matter.shared:
        yield Finding(
            Rule.LABEL, Severity.DOUBT, said,
            say("Give one of them another label, so that nobody votes on the wrong one: set it "
                "with --amendment and the id, or as one of its details in the window."),
        )  # fmt: skip


def check_amendment(matter: Matter) -> Iterator[Finding]:
    """Whether it changes nothing, negates or replaces the motion, or is of something else."""
    if not matter.amends:
        return
    before, after = _plain(matter.base), _plain(matter.clauses)
    if before == after:
        yield Finding(
            Rule.UNCHANGED, Severity.DOUBT, say("It changes nothing."),
            say("Withdraw it, or write what it is to change."),
        )  # fmt: skip
    else:
        yield from _as_a_whole(matter, before, after)


def _as_a_whole(matter: Matter, before: str, after: str) -> Iterator[Finding]:
    # A hash: another text is another finding, and no file needs the whole of it once more.
    text = sha256(after.encode()).hexdigest()[:16]
    if matter.negated:
        yield Finding(
            Rule.NEGATES, Severity.DOUBT, matter.negated,
            say("Ask the chair whether it is in order."),
            context=f"{Rule.NEGATES.value} {text}",
        )  # fmt: skip
    elif matter.kept < KEPT and len(before.split()) >= ENOUGH:
        yield Finding(
            Rule.REPLACES, Severity.HINT,
            say("It leaves next to nothing of the motion’s words."),
            say("That is allowed as a rule: the chair says whether it is on the same subject."),
            context=f"{Rule.REPLACES.value} {text}",
        )  # fmt: skip
    if not matter.negated and strangers(matter):
        yield Finding(
            Rule.SCOPE, Severity.HINT,
            say("What it inserts shares no word with the motion."),
            say("Look whether it is relevant to the motion: that is for the chair to say."),
            context=f"{Rule.SCOPE.value} {text}",
        )  # fmt: skip


def strangers(matter: Matter) -> bool:
    """Whether it inserts a sentence or more, without one word of the motion's subject."""
    known = subject_words(f"{matter.title} {_plain(matter.base)}")
    added = subject_words(_plain(matter.clauses)) - known
    rest = [it for it in matter.clauses if it.role is not Role.LEAD_IN]
    base = {it.text for it in matter.base}
    new = " ".join(it.text for it in rest if it.text not in base)
    return len(added) >= 4 and not subject_words(new) & known


def subject_words(text: str) -> frozenset[str]:
    """The words that say what a text is about, without their endings."""
    return frozenset(
        it.removesuffix("s") for it in _WORD.findall(text.casefold()) if it not in _COMMON
    )


def _plain(clauses: Clauses) -> str:
    return "\n".join(it.text for it in clauses)
