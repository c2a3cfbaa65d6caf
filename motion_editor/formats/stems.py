"""The opening words of motions: stems, lead-ins, and what looks like a heading."""

from __future__ import annotations

import re

from motion_editor.core.footnotes import CLOSE, OPEN, without

_QUOTES = "\"'“”‘’(["
_BODY = (
    r"(?:Council(?!\s+(?:Procedure|Meeting|Notice|Tax|House|Chamber|Offices?|Officers?|Standing|"
    r"Item|had\s+before)\b|lor)|council(?!\s+(?:tax|officers?|procedure)\b|lor)|"
    r"[Aa]ssembly|(?<=[Tt]his )(?:[Cc]ommittee|[Cc]abinet|[Aa]uthority|[Mm]eeting|[Bb]oard))"
)
_CONNECT = (
    r"(?:(?:[Tt]herefore|[Aa]ccordingly|[Cc]onsequently|[Ff]urthermore|[Ff]urther|[Mm]oreover|"
    r"[Hh]ence|[Ff]inally|[Aa]lso|[Aa]s\s+a\s+result|[Ii]n\s+(?:the\s+)?light\s+of\s+[^,:]{1,60}|"
    r"[Ii]n\s+view\s+of\s+[^,:]{1,60}|[Aa]nd),?\s+){0,3}"
)
_VERB = (
    r"(?:not|believ|resolv|recogni[sz]|acknowledg|welcom|regret|agree|commit|pledg|call|urg|"
    r"instruct|request|demand|condemn|support|consider|affirm|reaffirm|thank|congratulat|ask|"
    r"understand|express|endors|recommend|declar|commend|applaud|deplor|record|encourag)"
    r"(?:es|s|ing)"
)
_STEM = re.compile(
    rf"[{_QUOTES}\s]*{_CONNECT}(?:"
    rf"(?:[Tt]hat\s+)?(?:(?:[Tt]his|[Tt]he|[Ff]ull|[Oo]ur)\s+)?(?:[A-Z][\w&’']*\s+){{0,6}}{_BODY}\b"
    rf"|[Tt]hat\b|[Ww]e\b"
    rf"|(?:(?:Further|Also|And)\s+)?{_VERB.replace('(?:not', '(?i:not', 1)}\b"
    rf"|[Tt]herefore,?\s+(?:[Rr]esolves|[Cc]alls)\b)"
)
_BARE_STEM = re.compile(
    rf"(?:[Tt]hat\s+)?(?:(?:[Tt]his|[Tt]he|[Ff]ull|[Oo]ur)\s+)?(?:[Cc]ouncil|[Aa]ssembly)"
    rf"(?:\s+(?:[Tt]herefore|[Aa]lso|[Ff]urther))?\s+{_VERB}"
    r"(?:\s+(?:that|to|the\s+following|upon|on))?"
)
"""A lead-in without its colon."""
_OPENS = re.compile(
    rf"[{_QUOTES}\s]*{_CONNECT}(?:(?:[Tt]hat\s+)?[Tt]his\s+{_BODY}\b(?!['’])|[Tt]hat\s+[Tt]he\s+{_BODY}\b|"
    rf"(?:[Tt]he\s+)?(?:[A-Z][\w&’']*\s+){{0,6}}{_BODY},?\s+{_CONNECT}{_VERB}\b|"
    rf"(?i:{_VERB})\b[^.:]{{0,60}}:)"
)
"""A lead-in, whatever is said in it, told from a sentence about the council."""
_COLON = re.compile(r":[\s\-–—‒]{0,4}[\"'”’]?\s*$")
_CLOSED = re.compile(r"(?:[.!?;…]|:[\s\-–—‒]{0,4}|;\s*(?:and|or|and/or|&))[\s\"'”’)\]*_]*$")
_OPEN_END = re.compile(
    r"(?:[,\-–—/&(]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|as|that|which|who|this|our|"
    r"its|their|his|her|is|are|was|were|be|been|not|no|has|have|had|will|would|should|can|may|than|"
    r"into|upon|under|over|about|across|against|among|amongst|after|before|because|both|but|during|"
    r"every|if|including|like|must|neither|nor|only|per|regarding|since|so|some|these|those|"
    r"towards?|until|using|via|when|where|whether|while|whilst|whose|without|very|"
    r"within|between|through|such|any|all|each|more|most))\s*$",
    re.IGNORECASE,
)
_OPEN_HEADING = re.compile(
    r"(?:[,\-–—/&(]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|with|from|as|that|which|who|our|its|"
    r"their|his|her|is|are|was|were|be|been|has|have|had|will|would|should|can|may|than|into|upon|"
    r"against|because|but|if|including|like|must|per|regarding|towards?|using|via|whether|while))"
    r"\s*$",
    re.IGNORECASE,
)
"""Headings end with more words than lines of a text do: "Homes for All", "Time is Over"."""
_FILL = 60
_HEADING_MAX = 110

_NAME = r"(?:[A-Z][\w’'.-]*|of|and|the|upon|on|in|with|&)"
_COUNCIL = re.compile(
    rf"(?:The )?[A-Z][\w’'.-]*(?: {_NAME}){{0,7}} Council|London Borough of(?: {_NAME}){{1,5}}"
)
_LEAD_MAX = 400


def starts_with_stem(text: str) -> bool:
    """Whether a paragraph opens as the operative parts of motions do ("This Council notes")."""
    return _stem(text) is not None


def opens_a_motion(text: str) -> bool:
    """Whether a paragraph is the lead-in of a motion, or all of a short one, and no covering note.

    "This Council resolves to …" is, "The Council's officers say …" and "We hope …" are not.
    """
    return _OPENS.match(text.title() if text[:_FILL].isupper() else text) is not None


def _stem(text: str) -> re.Match[str] | None:
    """The stem of a text, also where it is in capital letters throughout."""
    return _STEM.match(text.title() if text[:_FILL].isupper() else text)


def ends_with_colon(text: str) -> bool:
    """Whether a paragraph ends with ":", ":-" or ": -", quotation marks and a footnote allowed."""
    text = without(text)
    return _COLON.search(text, max(0, len(text) - _FILL)) is not None


def is_closed(text: str) -> bool:
    """Whether a line ends as a sentence, a list item or a lead-in does, footnotes left aside."""
    text = without(text)
    if text.rfind(OPEN) > text.rfind(CLOSE):
        return False  # The footnote goes on in the next line.
    return _CLOSED.search(text, max(0, len(text) - _FILL)) is not None


def is_open(text: str) -> bool:
    """Whether a line ends in the middle of a phrase: with a comma, a dash or a small word."""
    text = without(text)
    return _OPEN_END.search(text, max(0, len(text) - _FILL)) is not None


def is_lead_in(text: str, points_follow: bool) -> bool:
    """Whether a paragraph without a bullet opens a section.

    A colon at the end is enough; without one it must begin with a stem and have points under it,
    or be a stem and nothing else ("Council notes").
    """
    text = without(text)
    if ends_with_colon(text):
        return True
    return (
        (points_follow or _BARE_STEM.fullmatch(text.strip()) is not None)
        and len(text) <= _LEAD_MAX
        and starts_with_stem(text)
        and not text.rstrip().endswith((".", "!", "?", ".”", ".’", '."', ".'"))
    )


def is_council(text: str) -> bool:
    """Whether a paragraph is the name of a council and nothing else."""
    return bool(_COUNCIL.fullmatch(without(text).strip()))


def is_heading(text: str) -> bool:
    """Whether a paragraph looks like a heading: short, no end of a sentence, no stem.

    The bare name of a council is one, and so is "Supporting Our Libraries".
    """
    words = without(text).strip()
    if (
        not 0 < len(words) <= _HEADING_MAX
        or is_closed(words)
        or _OPEN_HEADING.search(words)
        or "://" in words
    ):
        return False
    stem = _stem(words)
    bare = stem is not None and stem.end() == len(words) and not words.startswith("Th")
    plain = stem is None or bare or stem.group().endswith("ing")
    return plain and any(char.isalpha() for char in words)


def first_word(text: str) -> str:
    """The first word, with the signs that cling to it."""
    return next(iter(text.split(maxsplit=1)), "")


def goes_on(text: str) -> bool:
    """Whether a line begins as the middle of a sentence does: with a small letter."""
    return text.lstrip(_QUOTES + " \t")[:1].islower()
