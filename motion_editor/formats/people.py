"""Who moves and who seconds, in the wordings that papers use."""

from __future__ import annotations

import re
from dataclasses import dataclass

from motion_editor.core.people import Person
from motion_editor.formats.names import ADDRESSED, ADDRESSED_LIST, ANY_LIST, FULL_LIST, people_in
from motion_editor.formats.stems import ends_with_colon, starts_with_stem

_MAX = 700
"""Longer paragraphs name people only in passing."""

_SEP = r"\s*(?::\s*[-–—]?|[-–—])\s*"
_ANY = rf"(?P<who>{ANY_LIST})"
_WHO_FULL = rf"(?P<who>{FULL_LIST})"
_WHO = rf"(?P<who>{ADDRESSED_LIST})"
_MOVED = r"(?:moved|proposed|submitted|introduced|tabled|given)"
_GROUP = re.compile(
    r"\bon\s+behalf\s+of\s+(?:the\s+)?(?P<group>[A-Z][\w&’'\- ]{1,60}?\s+Groups?)\b"
)
_BOTH = rf"{_WHO_FULL}\s+(?i:moved)\s+and\s+(?P<second>{FULL_LIST})\s+(?i:seconded)\b"
_MOVERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^\W*{_BOTH.replace('second>', 'other>')}",
        rf"\b(?i:mover|proposer|(?:moved|proposed|submitted|given)(?:\s+by)?){_SEP}{_ANY}",
        rf"{_WHO}(?=,?\s+(?i:seconded\s+by)\s)",
        rf"\b(?i:(?:to\s+be\s+)?{_MOVED}\s+by)\s+{_WHO_FULL}",
        rf"{_WHO},?\s+(?i:in\s+the\s+absence\s+of)\s+{ADDRESSED},?\s+(?i:moved|proposed)\b",
        rf"{_WHO},?\s+(?i:(?:to|will)\s+(?:move|propose)|(?:then\s+)?(?:moved|proposed))\b",
        rf"\b(?i:(?:standing\s+)?in\s+the\s+names?\s+of)(?:{_SEP}|\s+){_WHO_FULL}",
        rf"\b(?i:notice\s+of\s+which\s+(?:has|had)\s+been\s+given\s+by)\s+{_WHO_FULL}",
        rf"\b(?i:submitted)\b[^.:;]{{0,120}}?\bby\s+{_WHO}",
        rf"^\W*(?:\w{{1,4}}[.)]\s+)?(?i:from)\s+{_WHO}\W*$",
        rf"\b(?i:motions?\s+(?:by|from))\s+{_WHO}",
    )
)
_HEADING_MOVERS = (re.compile(rf"\(\s*{_WHO}\s*\)"), re.compile(rf"[-–—]\s+{_WHO}\s*$"))
_SECONDERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^\W*{_BOTH.replace('who>', 'other>').replace('second>', 'who>')}",
        rf"\b(?i:seconder|seconded(?:\s+by)?){_SEP}{_ANY}",
        rf"\b(?i:(?:to\s+be\s+|duly\s+)?seconded\s+by)\s+{_WHO_FULL}",
        rf"{_WHO},?\s+(?i:(?:to|will)\s+second|(?:duly\s+)?seconded)\b(?!\s+(?i:by)\b)",
    )
)
_LABELS = re.compile(
    r"\W*(?i:(mover|proposer|moved\s+by|proposed\s+by)|(seconder|seconded\s+by))\s*:?\s*[-–—]?\s*$"
)
_ONLY_PEOPLE = re.compile(rf"\s*{_WHO_FULL}\s*$")
_LINE_START = re.compile(
    r"\W*(?:\(?\w{1,4}[.)]\s*)?(?i:mover|proposer|seconder|(?:moved|proposed|seconded)(?:\s+by)?)"
    r"(?:\s*:|\s+by\b|\s+[-–—])"
)
_HINT = re.compile(
    r"(?i)mov|propos|second|submitt|given|introduc|tabled|names?\s+of|\bfrom\b|motion|[(–—-]"
)
_AMENDS = re.compile(r"(?i)\bamend(?:ed|ment|ments)\b(?!\s+motion)|\balteration\b")
_MOVES_AMENDMENT = re.compile(
    r"(?i)\b(?:moved|proposed|seconded)\b.{0,60}\b(?:an|the)\s+(?:amendment|alteration)\b"
)
_COMES_AFTER = re.compile(r"(?i)\b(?:it\s+was\s+moved\b|(?:to|will)\s+(?:move|propose)\b)")
_ABOUT = re.compile(r"(?i)\b(?:regarding|entitled|titled|concerning|respect\s+of|re:?)\s+\W*$")
_THAT = re.compile(r"[,\s]*\bthat\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_FILLER_WORDS = (
    "a above accordance accordingly adoption agenda also an and as at attached b be "
    "been before behalf being below business by c circulated concerning consent "
    "consider consideration copy council councils d deputy duly e entitled f followed "
    "following follows for from given group had has have i ii iii in is it item iv "
    "leader leave letter meeting member members minute minutes motion motions move "
    "moved mover name names no notice notices notified of on opposition order orders "
    "out page paper part point previously procedure propose proposed proposer pursuant "
    "put re received referred regarding relation respect rule rules s second seconded "
    "seconder set standing submitted that the then this titled to under v was were "
    "which white will with written "
)
_FILLER = frozenset(_FILLER_WORDS.split())


@dataclass(frozen=True, slots=True)
class Named:
    """What a paragraph says of who moves and seconds, and where in it the names stand.

    `pure` says that it says nothing else; `introduces` that the text itself comes after it;
    `amends` that it is about an amendment, `moves_amendment` that it tells of one being moved.
    `rest` is the offset where words of the motion begin in the same paragraph, -1 for nowhere.
    """

    movers: tuple[Person, ...]
    seconders: tuple[Person, ...]
    group: str
    spans: tuple[tuple[int, int], ...]
    pure: bool
    introduces: bool
    amends: bool
    moves_amendment: bool
    rest: int = -1


def named_in(text: str, *, heading: bool = False) -> Named | None:
    """The mover and seconder that a paragraph names, or None where it names neither.

    `heading` allows the short forms of headings: "Motion 6 (Cllr Oakes)", "… - Councillor Oakes".
    """
    if len(text) > _MAX or not _HINT.search(text):
        return None
    patterns = _MOVERS + (_HEADING_MOVERS if heading else ())
    mover = next(filter(None, (pattern.search(text) for pattern in patterns)), None)
    seconder = next(filter(None, (pattern.search(text) for pattern in _SECONDERS)), None)
    found = [item for item in (mover, seconder) if item]
    if not found:
        return None
    group = _GROUP.search(text)
    spans = tuple(sorted(item.span() for item in (*found, group) if item))
    pure = _is_filler(text, spans)
    if starts_with_stem(text) and not pure:
        return None  # "This Council notes the petition submitted by Councillor Oakes and …"
    amends = _AMENDS.search(text) is not None
    introduces = _introduces(text, spans, pure=pure)
    return Named(
        people_in(mover.group("who")) if mover else (),
        people_in(seconder.group("who")) if seconder else (),
        group.group("group") if group else "",
        spans,
        pure,
        introduces,
        amends,
        _MOVES_AMENDMENT.search(text) is not None,
        -1 if pure or (amends and introduces) else _rest(text, spans),
    )


def _introduces(text: str, spans: tuple[tuple[int, int], ...], *, pure: bool) -> bool:
    """Whether the words of a motion come after a paragraph, and none stand in it."""
    if ends_with_colon(text) or text.endswith(" that"):
        return True
    at_end = not re.search(r"\w", text[spans[-1][1] :])
    return (pure or at_end) and _COMES_AFTER.search(text) is not None


def begins_people(line: str) -> bool:
    """Whether a line begins as the line of a mover or seconder does, whatever stands above it."""
    return _LINE_START.match(line) is not None


def bare_role(text: str) -> str:
    """Which of "mover" and "seconder" a paragraph consists of; "" for anything else."""
    found = _LABELS.match(text) if len(text) < _MAX else None
    if not found:
        return ""
    return "mover" if found.group(1) else "seconder"


def only_people(text: str) -> tuple[Person, ...]:
    """The members that a paragraph consists of, none where it says anything else."""
    found = _ONLY_PEOPLE.match(text) if len(text) < _MAX else None
    return people_in(found.group("who")) if found else ()


def _is_filler(text: str, spans: tuple[tuple[int, int], ...]) -> bool:
    return all(word.group().lower() in _FILLER for word in _outside(text, spans))


def _outside(text: str, spans: tuple[tuple[int, int], ...]) -> list[re.Match[str]]:
    """The words that stand outside the spans."""
    return [
        word
        for word in _WORD.finditer(text)
        if not any(start <= word.start() < end for start, end in spans)
    ]


def _rest(text: str, spans: tuple[tuple[int, int], ...]) -> int:
    """Where the motion's own words begin after "moved by … and seconded by … that"."""
    end = spans[-1][1]
    found = _THAT.match(text, end)
    if not found or not re.search(r"\w", text[found.end() :]):
        return -1
    before = all(word.group().lower() in _FILLER for word in _outside(text[:end], spans))
    return found.end() if before else -1


def title_beside(text: str, named: Named, *, heading: bool) -> tuple[int, int] | None:
    """Where the title stands in a paragraph that also names people.

    In a heading it is the longest stretch of words of its own, in a sentence what stands after
    "in respect of" or "entitled".
    """
    words = [word for word in _outside(text, named.spans) if word.group().lower() not in _FILLER]
    best: tuple[int, int] | None = None
    low = 0
    for start, end in (*named.spans, (len(text), len(text))):
        own = [word for word in words if low <= word.start() < start]
        if own and not heading and not _ABOUT.search(text[low : own[0].start()]):
            own = []
        if own and (best is None or own[-1].end() - own[0].start() > best[1] - best[0]):
            best = own[0].start(), own[-1].end()
        low = end
    return _with_signs(text, best) if best else None


def _with_signs(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span with small words before it taken in, back to a dash, a colon or a quotation mark."""
    start, end = span
    while start > 0 and text[start - 1] not in '-–—:)(“”"‘\t' and text[:start].strip():
        if _ABOUT.search(text[:start]):
            break
        start -= 1
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, end
