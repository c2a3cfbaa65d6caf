"""Who moves and who seconds, in the wordings that papers use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from motion_editor.core.people import NOT_NAMED, Person
from motion_editor.formats.names import ADDRESSED_LIST, BARE_LIST, FULL_NAME, NAME, people_in
from motion_editor.formats.stems import ends_with_colon, starts_with_stem

_MAX = 700
"""Longer paragraphs name people only in passing."""

_SEP = r"(?:\s*(?::\s*[-–—]?|[-–—])\s*|\t\s*)"
_ADDRESSED = re.compile(ADDRESSED_LIST)
_BARE = re.compile(
    r"\b(?:(?i:mover|proposer|seconder|(?:moved|proposed|seconded|submitted|given)(?:\s+by)?)"
    rf"{_SEP}(?P<any>{BARE_LIST})"
    rf"|(?i:by|names?\s+of)(?:{_SEP}|\s+)(?P<full>{FULL_NAME}))"
)
_PAIR_BARE = re.compile(
    rf"\b(?i:(?:moved|proposed)\s+by)\s+(?P<mover>(?:Council\s+)?{NAME})"
    r"(?=,?\s+(?i:(?:and\s+)?(?:was\s+)?(?:duly\s+)?seconded\s+by)\s)"
)
"""A mover without a form of address, told by "seconded by" behind it; "Council" is a slip."""
_SECOND_BARE = re.compile(rf"(?<=\bseconded\sby\s)(?P<seconder>{NAME})")
_BOTH_BARE = re.compile(
    rf"\W*(?P<mover>{FULL_NAME})\s+(?i:moved)\s+and\s+(?P<seconder>{FULL_NAME})\s+(?i:seconded)\b"
)
_SEALED = "\ufdd0"
"""Stands for each character of a name once names have been found; no text has it."""

_WHO = f"(?P<who>{_SEALED}+)"
_MOVED = r"(?:moved|proposed|submitted|introduced|tabled|given)"
_AMENDMENT = r"amendment(?:\s+\w{1,3})?(?:\s+to\s+(?:the\s+)?motion(?:\s+\w{1,4})?)?"
_MOVERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:mover|proposer|(?:moved|proposed|submitted|given)(?:\s+by)?){_SEP}{_WHO}",
        rf"{_WHO}(?=,?\s+seconded\s+by\s)",
        rf"\b(?:to\s+be\s+)?{_MOVED}\s+by\s+{_WHO}",
        rf"{_WHO},?\s+in\s+the\s+absence\s+of\s+{_SEALED}+,?\s+(?:moved|proposed)\b",
        rf"{_WHO},?\s+(?:(?:to|will)\s+(?:move|propose)|(?:then\s+)?(?:moved|proposed))\b",
        rf"\b(?:standing\s+)?in\s+the\s+names?\s+of(?:{_SEP}|\s+){_WHO}",
        rf"\bnotice\s+of\s+which\s+(?:has|had)\s+been\s+given\s+by\s+{_WHO}",
        rf"\bsubmitted\b[^.:;]{{0,120}}?\bby\s+{_WHO}",
        rf"^\W*(?:\w{{1,4}}[.)]\s+)?from\s+{_WHO}\W*$",
        rf"\bmotions?\s+(?:by|from)\s+{_WHO}",
        rf"\b{_AMENDMENT}\s+(?:by|from)\s+{_WHO}",
        rf"{_WHO},?\s+(?:has|have|had)\s+given\s+notice\b",
        rf"{_WHO}\s*[(\[,–—-]\s*(?:mover|proposer)\b(?!\s*:)",
    )
)
_HEADING_MOVERS = (re.compile(rf"\(\s*{_WHO}\s*\)"), re.compile(rf"[-–—]\s+{_WHO}\s*$"))
_SECONDERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:seconder|seconded(?:\s+by)?){_SEP}{_WHO}",
        rf"\bseconder\s+{_WHO}",
        rf"\b(?:to\s+be\s+|duly\s+)?seconded\s+by\s+{_WHO}",
        rf"\b{_MOVED}\s+(?:by\s+)?{_SEALED}+,?\s+(?:and\s+)?seconded\s+{_WHO}",
        rf"{_WHO},?\s+(?:(?:to|will)\s+second|(?:duly\s+)?seconded)\b(?!\s+by\b)",
        rf"{_WHO}\s*[(\[,–—-]\s*seconder\b(?!\s*:)",
    )
)
_GROUP = re.compile(
    r"\bon\s+behalf\s+of\s+(?:the\s+)?(?P<group>[A-Z][\w&’'\- ]{1,60}?\s+Groups?)\b"
)
_LABELS = re.compile(
    r"\W*(?i:(mover|proposer|moved\s+by|proposed\s+by)|(seconder|seconded\s+by))\s*:?\s*[-–—]?\s*$"
)
_ALSO_NAMED = r"(?:standing\s+)?also\s+(?:standing\s+)?in\s+the\s+names?\s+of"
_ALSO = re.compile(rf"\W*{_ALSO_NAMED}\b", re.IGNORECASE)
"""Whoever stands "also in the names of" supports; without "also" they move."""
_SUPPORTED = re.compile(
    r"\W*(?:(?:also\s+)?(?:supported|signed)\s+by|(?:(?:further|other)\s+)?signator(?:y|ies)"
    rf"|{_ALSO_NAMED})\s*:\s*",
    re.IGNORECASE,
)
_LINE_START = re.compile(
    r"\W*(?:\(?\w{1,4}[.)]\s*|\w{4,20}\s/\s)?(?i:mover|proposer|seconder|(?:moved|proposed|seconded)(?:\s+by)?)"
    r"(?:\s*:|\s+by\b|\s+[-–—]|\t)"
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
_STANDING = re.compile(r"(?i)\b(?:ward|division|party|groups?)$")
"""What a member stands for is no title: "Councillor Oakes (Marsh Ward)"."""
_THAT = re.compile(r"[,\s]*\bthat\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_FILLER_WORDS = (
    "a above accordance accordingly adoption agenda also an and as at attached b be "
    "been before behalf being below business by c circulated concerning consent "
    "consider consideration copy council councils cynigydd d deputy duly e entitled f followed "
    "following follows for from given group had has have i ii iii in is it item iv "
    "eilydd leader leave letter listed meeting member members minute minutes motion motions move "
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
    if len(text) > _MAX or not _HINT.search(text) or _ALSO.match(text):
        return None
    mover, seconder, spans = _found(text, heading=heading)
    if not spans:
        return None
    group = _GROUP.search(text)
    spans = tuple(sorted((*spans, *([group.span()] if group else []))))
    pure = _is_filler(text, spans)
    if starts_with_stem(text) and not pure:
        return None  # "This Council notes the petition submitted by Councillor Oakes and …"
    amends = _AMENDS.search(text) is not None
    introduces = _introduces(text, spans, pure=pure)
    return Named(
        people_in(mover),
        people_in(seconder),
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


def _found(text: str, *, heading: bool) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    """The words that name movers and seconders, and where what was understood stands."""
    if both := _BOTH_BARE.match(text):
        return both.group("mover"), both.group("seconder"), (both.span(),)
    sealed = _sealed(text)
    patterns = _MOVERS + (_HEADING_MOVERS if heading else ())
    mover = next(filter(None, (pattern.search(sealed) for pattern in patterns)), None)
    seconder = next(filter(None, (pattern.search(sealed) for pattern in _SECONDERS)), None)
    names = [text[slice(*item.span("who"))] if item else "" for item in (mover, seconder)]
    return names[0], names[1], tuple(item.span() for item in (mover, seconder) if item)


def _sealed(text: str) -> str:
    """The text with each character of a name made the same, so that wordings stay short."""
    if _SEALED in text:
        return ""
    text = _ADDRESSED.sub(lambda found: _SEALED * len(found.group()), text)
    text = _BARE.sub(_seal_bare, text)
    if found := _PAIR_BARE.search(text):
        text = _seal(text, *found.span("mover"))
        if second := _SECOND_BARE.search(text, found.end()):
            text = _seal(text, *second.span())
    return text


def _seal(text: str, start: int, end: int) -> str:
    return text[:start] + _SEALED * (end - start) + text[end:]


def _seal_bare(found: re.Match[str]) -> str:
    name = found.group("any") or found.group("full")
    return found.group()[: -len(name)] + _SEALED * len(name)


def begins_people(line: str) -> bool:
    """Whether a line begins as the line of a mover or seconder does, whatever stands above it."""
    return _LINE_START.match(line) is not None


def bare_role(text: str) -> str:
    """Which of "mover" and "seconder" a paragraph consists of; "" for anything else."""
    found = _LABELS.match(text) if len(text) < _MAX else None
    if not found:
        return ""
    return "mover" if found.group(1) else "seconder"


def unnamed(text: str) -> bool:
    """Whether a paragraph only says, as our own papers do, that a role has nobody yet."""
    words = text.strip().rstrip(".")
    return words.endswith(NOT_NAMED) and bool(bare_role(words.removesuffix(NOT_NAMED)))


def only_people(text: str) -> tuple[Person, ...]:
    """The members that a paragraph consists of, none where it says anything else."""
    words = text.strip()
    if len(words) > _MAX or not (_ADDRESSED.fullmatch(words) or re.fullmatch(FULL_NAME, words)):
        return ()
    return people_in(words)


def owners_in(words: str) -> tuple[tuple[Person, ...], tuple[Person, ...], str]:
    """Movers, seconders and group, as the heading of an amendment says whose it is.

    As in "Councillor Moss, seconded by Councillor Oakes" or "the Green Group"; none of what is not
    understood.
    """
    people = only_people(words)
    if people:
        return people, (), ""
    named = named_in(f"Moved by {words}")
    if named is not None:
        return named.movers, named.seconders, named.group
    group = words.removeprefix("the ") if words.casefold().endswith("group") else ""
    return (), (), group


def name_of_role(lines: Mapping[int, str], at: int) -> int:
    """Where the name stands whose role the line at `at` is, as in cells of a table; -1 for nowhere.

    Both roles may stand in one row and the names in the next.
    """
    if not bare_role(lines.get(at, "")):
        return -1
    grid = bare_role(lines.get(at - 1, "")) or bare_role(lines.get(at + 1, ""))
    name = at + (2 if grid else 1)
    return name if only_people(lines.get(name, "")) else -1


def supporters_in(text: str) -> tuple[Person, ...]:
    """The further signatories that a line such as "Supported by: …" names, and nothing else."""
    found = _SUPPORTED.match(text)
    return only_people(text[found.end() :]) if found else ()


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
    if best is None or _STANDING.search(text[slice(*best)]):
        return None
    return _with_signs(text, best)


def _with_signs(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span with small words before it taken in, back to a dash, a colon or a quotation mark."""
    start, end = span
    while start > 0 and text[start - 1] not in '-–—:)(“”"‘\t' and text[:start].strip():
        if _ABOUT.search(text[:start]):
            break
        start -= 1
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, end
