"""Personal data and names of officers, which do not belong in a published text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.checks.finding import Hit

_POSTCODE = r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Place|Terrace|Crescent|Gardens|"
    r"Grove|Row|Hill|Square|Walk|Green|Park|House|Mews|View)"
)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr)\.?"
_WORD = (
    r"(?!(?:Library|Hall|House|Centre|Center|School|College|Church|Chapel|Mosque|Surgery|Practice|"
    r"Clinic|Hospital|Pharmacy|Club|Pub|Inn|Hotel|Arms|Shop|Stores?|Office|Offices|Bank|Caf[eé]|"
    r"Restaurant|Company|Co|Ltd|Limited|LLP|PLC|plc|Solicitors|Associates|Services?|Society|Trust|"
    r"Charity|Advice|Association|Group|Council|Committee|Executive|Officer|Director|Department|"
    r"Museum|Theatre|Market|Station|The|A(?!\.)|An|This|Our|\w+tion|"
    r"Purchase|Use|Sale|Disposal|Redevelopment|Development|Refurbishment|Closure|Lease|Letting|"
    r"Future|Owners?|Residents?|Tenants?|Occupiers?)\b)[A-Z](?:[\w’'-]*(?<!’s)(?<!'s)|\.)"
)
"""A word of a person's name, and none of a building, a firm or what is done to one."""

_PATTERNS = (
    (re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"), mark("an e-mail address")),
    (
        re.compile(
            r"(?<![\w£.,-])(?:(?:\+44|0044)\s?(?:\(0\))?|\(?0)(?:7\d{3}|1\d{2,3}|2\d|3\d{2})\)?"
            r"[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w-])"
        ),
        mark("a telephone number"),
    ),
    (
        re.compile(
            r"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\s?\d{2}\s?\d{2}\s?\d{2}"
            r"\s?[A-D]\b"
        ),
        mark("a National Insurance number"),
    ),
    (
        re.compile(
            rf"\b(?:[Ff]lat\s+\w+,?\s+)?\d{{1,4}}[A-Za-z]?,?\s+(?:[A-Z][\w’'-]+\s+){{1,4}}"
            rf"(?:{_STREET},?\s+)?(?:[A-Z][\w’'-]+,?\s+){{0,3}}{_POSTCODE}"
        ),
        mark("a home address"),
    ),
    (
        re.compile(
            rf"\b(?:{_TITLE}\s+(?:{_WORD}\s+){{1,3}}(?:(?!(?:the|an?|our|this|its)\b)\w+\s+){{0,3}}?(?:of|at)"
            rf"|{_TITLE}\s+(?:{_WORD}\s+){{0,2}}{_WORD}(?:,(?:\s+of)?|(?=\s+\())"
            rf"|(?<!the\s)(?<!The\s){_WORD}\s+(?:[A-Z]\.?\s+)?{_WORD},?\s+of"
            rf"|(?:lives?|living|resid\w+|tenants?|famil(?:y|ies)|home)\s+(?:of|at|in))\s+\(?(?:[Ff]lat\s+"
            rf"\w+,?\s+)?\d{{1,4}}[A-Za-z]?,?\s+(?:[A-Z][\w’'-]+\s+){{1,4}}?{_STREET}\b"
            rf"(?!,?\s+(?:[A-Z][\w’'-]+,?\s+){{0,3}}{_POSTCODE})"
        ),
        mark("a home address"),
    ),
    (
        re.compile(r"\bNHS\s+(?:number|no\.?)\D{0,12}\d{3}[\s-]?\d{3}[\s-]?\d{4}\b"),
        mark("an NHS number"),
    ),
    (
        re.compile(
            r"\b[Ss]ort\s+code\D{0,12}\d\d[-\s]?\d\d[-\s]?\d\d\b|\b\d\d-\d\d-\d\d[\s,;]+\d{8}\b|"
            r"\b[Aa]ccount\s+(?:number|no\.?)\D{0,12}\d{8}\b|\bGB\d\d\s?[A-Z]{4}(?:\s?\d){14}\b"
        ),
        mark("bank details"),
    ),
    (
        re.compile(
            r"\b(?:born\s+on|date\s+of\s+birth|d\.?o\.?b\.?)\W{0,3}\d{1,2}(?:st|nd|rd|th)?\W\w+\W"
            r"\d{2,4}",
            re.IGNORECASE,
        ),
        mark("a date of birth"),
    ),
)

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?[A-Z][a-z’'-]+(?:\s+[A-Z]\.?)?(?:\s+[A-Z][\w’'-]+){1,2}"
_TITLED = r"(?:Mr|Mrs|Ms|Miss)\.?\s+(?:[A-Z]\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?"
_JOB = (
    r"(?:(?:[Aa]cting\s+|[Ii]nterim\s+|[Dd]eputy\s+|[Aa]ssistant\s+|[Ss]trategic\s+|[Cc]orporate\s+|"
    r"[Ee]xecutive\s+|[Ss]ervice\s+|[Pp]rincipal\s+|[Ss]enior\s+)*(?:[Cc]hief\s+[Ee]xecutive(?:\s+[Oo]fficer)?|[Dd]irector|[Hh]ead(?=\s+of\s+[A-Z])|"
    r"[Mm]onitoring\s+[Oo]fficer|(?:[Ss]ection\s+|[Ss])151\s+[Oo]fficer|[Tt]own\s+[Cc]lerk|[Cc]ouncil\s+[Oo]fficer|"
    r"(?:[Pp]lanning|[Hh]ousing|[Ll]icensing|[Hh]ighways|[Ee]nforcement|[Cc]onservation|"
    r"[Dd]emocratic\s+[Ss]ervices|[Ff]inance)\s+(?:[Oo]fficer|[Mm]anager)))"
)
_POSTS = ("officer", "executive", "director", "head of", "manager", "clerk")
"""One of these every post has: most clauses have none, and are not looked at further."""

_DIGIT = re.compile(r"\d")
_OF = r"(?:\s+(?:of|for)\s+[A-Z][\w’']+(?:\s+(?:and\s+)?[A-Z][\w’']+){0,3}?)?"
_AWAY = re.compile(
    r"\s+(?:of|at|for)\s+(?:the\s+|this\s+|our\s+)?(?!(?:[\w’'-]+\s+){0,3}(?:[Cc]ouncil|[Aa]uthority)\b)"
    r"[A-Z]"
)
"""What follows a chief executive who is somebody else's: "of Water Aid"."""

_POST = (
    r"(?:[Cc]hief\s+[Ee]xecutive|[Tt]own\s+[Cc]lerk|[Pp]arish\s+[Cc]lerk|[Mm]onitoring\s+[Oo]fficer|"
    r"(?:[Ss]ection\s+|[Ss])151\s+[Oo]fficer|(?:[Pp]lanning|[Ee]nforcement|[Dd]emocratic\s+[Ss]ervices|"
    r"[Cc]ouncil)\s+[Oo]fficer)"
)
"""Posts after which a name stands with nothing between."""

_OFFICERS = (
    re.compile(
        rf"(?P<name>{_NAME})(?:,?\s+|\s+\()(?:(?:[Tt]he|[Oo]ur)\s+)?(?:[Cc]ouncil[’']?s?\s+)?{_JOB}\b"
    ),
    re.compile(rf"{_JOB}{_OF}(?:,\s+|\s+\(|\s+[–—-]\s+)(?P<name>{_NAME})\b"),
    re.compile(rf"\b{_JOB}{_OF},?\s+(?P<name>{_TITLED})\b"),
    re.compile(rf"\b{_POST}\s+(?P<name>{_NAME})\b"),
)
_NOBODY = re.compile(
    r"^(?:The|This|That|Our|All|Any|Council|Cabinet|City|Borough|County|District|Full|Town|Parish|"
    r"Managing|Executive|Strategic|Group|Cllr|Councillor|Chief|Deputy|Assistant|Corporate|Interim|"
    r"Head|Director|Section|Monitoring|Leader|Finance|Public|Chair|Mayor|Lord|Mover|Seconder)\b|"
    r"\b(?:Council|Officer|Executive|Service|Services|Committee|Authority|Director|Cabinet|Board|"
    r"Member|Act|Plan|Report|Policy|Strategy|Department|Government|Group|Team|Trust|Health|"
    r"Development|Housing|Planning|Transport|Finance|Resources|Leader|Environment)\b"
)


def personal_data(text: str) -> Iterator[Hit]:
    """E-mail addresses, telephone and National Insurance numbers, homes, banks, birthdays."""
    if "@" not in text and not _DIGIT.search(text):
        return
    for pattern, what in _PATTERNS:
        for found in pattern.finditer(text):
            yield Hit(
                *found.span(), say("This looks like {what}.", what=phrase(what)),
                say("Take it out before the text is published, unless it is public already."),
            )  # fmt: skip


def officers(text: str) -> Iterator[Hit]:
    """Officers of a council by name: they answer to it, and are not named in its motions."""
    small = text.casefold()
    if not any(word in small for word in _POSTS):
        return
    seen: set[int] = set()
    for pattern in _OFFICERS:
        for found in pattern.finditer(text):
            name = found["name"]
            away = found[0].casefold().endswith("chief executive") and _AWAY.match(
                text, found.end()
            )
            if away or _NOBODY.search(name) or found.start("name") in seen:
                continue
            seen.add(found.start("name"))
            yield Hit(
                *found.span(), say("{name} seems to be an officer.", name=name),
                say("Name the post and not the person."),
            )  # fmt: skip
