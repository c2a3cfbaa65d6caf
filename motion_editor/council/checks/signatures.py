"""Signatures: enough for a notice, and for going back on a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.clause import Clause, Role
from motion_editor.core.wording import many, phrase, say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter
from motion_editor.council.checks.people import known_as, name_parts
from motion_editor.council.rules import Rules
from motion_editor.council.said import share_said

_DECIDED = (
    r"(?:decisions?|resolutions?|minutes?(?=\s+(?:no\b|\d))|motions?\s+(?:of|passed|carried))"
)
_UNDO = (
    r"rescind(?:s|ing)?|revok(?:es?|ing)|overturn(?:s|ing)?|revers(?:es?|ing)|annul(?:s|ling)?|"
    r"cancel(?:s|ling)?|withdraw(?:s|ing)?(?!\s+from)|set(?:s|ting)?\s+aside|reconsider(?:s|ing)?"
)
_UNDONE = (
    r"rescinded|revoked|overturned|reversed|annulled|cancelled|withdrawn|set\s+aside|reconsidered"
)
_RESCINDS = re.compile(
    rf"\b(?:{_UNDO})\b[^.;:]{{0,60}}?\b{_DECIDED}\b|"
    rf"\b{_DECIDED}\b[^.;:]{{0,80}}?\b(?:be|is|are)\s+(?:hereby\s+)?(?:{_UNDONE})\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"^\W*(?:that\s+)?(?:this\s+)?council\s+(?:\w+\s+)?(?:agrees?|{_UNDO})\b", re.IGNORECASE
)
"""The council undoing it itself, without a word that asks."""

_OTHERS = re.compile(
    r"\b(?:government|ministers?|secretary|chancellor|parliament|trust|companies|company|"
    r"commissioner|him|her|them|inspector|ofwat|ofsted|icb|nhs)\b",
    re.IGNORECASE,
)
"""Whose decisions they are not the council's to undo."""


def signed(matter: Matter) -> int:
    """How many members have signed, each counted once, however they are named."""
    members = matter.profile.members
    everybody = (matter.mover, matter.seconder, *matter.signatories)
    return len({tuple(name_parts(known_as(it, members))) for it in everybody if it})


def check_signatures(matter: Matter) -> Iterator[Finding]:
    """Whether enough members have signed, and enough for rescinding a decision."""
    rules = matter.rules
    have = signed(matter)
    if rules is None or matter.amends:
        return
    if rules.signatures > have:
        yield Finding(
            Rule.SIGNATURES, Severity.RULE,
            many(
                "{n} members have signed, and {needed} have to.",
                "{n} member has signed, and {needed} have to.",
                have, needed=rules.signatures,
            ),
            say("Name further members as signatories."),
        )  # fmt: skip
    if rules.repeat_months:
        yield from rescinding(matter, rules)


def rescinding(matter: Matter, rules: Rules) -> Iterator[Finding]:
    """Where the text would undo a decision, and how many have to sign for that."""
    everybody, have = len(matter.profile.members), signed(matter)
    share = rules.repeat_signatures
    needed = share.needed(everybody)
    known = not share.part or (bool(everybody) and not share.present)
    if share and known and have >= needed:
        return
    advice = _needed(rules, needed if known else 0, have)
    for item, text in _asked(matter):
        found = _RESCINDS.search(text)
        if found and not _OTHERS.search(text[: found.end()]):
            yield Finding(
                Rule.RESCIND, Severity.DOUBT,
                say("It seems to undo an earlier decision: “{words}”.", words=found[0]), advice,
                item.id, *found.span(), found[0], context=text,
            )  # fmt: skip


def _asked(matter: Matter) -> Iterator[tuple[Clause, str]]:
    """What the council asks for, but not what it asks of others by their lead-in."""
    others = False
    for item, text in matter.lines():
        if item.role is Role.LEAD_IN:
            others = bool(_OTHERS.search(text))
        asked = item.id in matter.asking or _OWN.search(text)
        if asked and not (others and item.role is not Role.LEAD_IN):
            yield item, text


def _needed(rules: Rules, needed: int, have: int) -> str:
    months = rules.repeat_months
    so_far = many("{n} have", "{n} has", have)
    if needed:
        return many(
            "If that decision is less than {months} months old, {n} members have to sign; "
            "{so_far}.",
            "If that decision is less than {months} months old, {n} member has to sign; {so_far}.",
            needed, months=months, so_far=so_far,
        )  # fmt: skip
    if rules.repeat_signatures:
        return say(
            "If that decision is less than {months} months old, it takes the signatures of "
            "{share}; {so_far}.",
            months=months, share=phrase(share_said(rules.repeat_signatures)), so_far=so_far,
        )  # fmt: skip
    return say(
        "If that decision is less than {months} months old, it can’t be undone yet.",
        months=months,
    )  # fmt: skip
