"""What stands on a page beside the motion: headings of agendas, minutes, the next motion."""

from __future__ import annotations

import re
from enum import Enum

from motion_editor.core.wording import mark
from motion_editor.formats.letter import is_close, is_head

_Q = r"[\"“”'‘’(\s]*"
_MATTER = re.compile(
    rf"""{_Q}(?:
      agenda\s+(?:item|annex)s?\b.{{0,150}}$
    | issue\s+-\s+meetings?$
    | issue\s+details?$
    | (?:skip\s+to\s+(?:main\s+)?content|skip\s+navigation\b.{{0,60}})$
    | (?:notices?\s+of\s+motions?|(?:members[’']?\s+)?motions?(?:\s+on\s+notice)?
       |motions?\s+received|white\s+paper\s+motions?|notice\s+of\s+opposition\s+business)
       (?:\s*\([^)]{{0,60}}\))?:?$
    | (?:the\s+)?(?:proposed|following|original|amended|substantive)?\s*motions?:?\s*-?$
    | notice\s+of\s+motions?\s+(?:\w+\s+)?(?:received|submitted|given)\b.{{0,150}}$
    | to\s+(?:consider|receive|debate|note)\s+(?:the\s+following\s+|an?\s+|any\s+|the\s+)?
       (?:\S+\s+)?(?:notices?\s+of\s+)?(?:\S+\s+)?motions?\b.{{0,300}}$
    | the\s+following\s+(?:notices?\s+of\s+)?motions?\s+(?:has|have|had|was|were)\b.{{0,200}}$
    | (?:the\s+)?council\s+(?:has|had)\s+before\s+it\b.{{0,200}}$
    | (?:pursuant\s+to|in\s+accordance\s+with)\s+.{{0,80}}?
       (?:rules?|standing\s+orders?)\b.{{0,300}}$
    | (?:[A-Z]\s*[-–—]\s*)?motions?\s+(?:referred|submitted|received)\b.{{0,300}}$
    | (?:notice\s+of\s+)?motions?\s+(?:to|for)\s+(?:the\s+|full\s+)?council\b.{{0,60}}$
    | motions?\s+(?:on\s+behalf\s+of|in\s+the\s+names?\s+of)\s.{{0,200}}$
    | (?:date\s+of\s+(?:the\s+)?meeting|wards?(?:\(s\))?\s+affected)\s*:.{{0,100}}$
    | (?:ref(?:erence)?|group|(?:date\s+)?received(?:\s+by\s+the\s+\w+)?)\s*:\s.{{1,100}}$
    | issued\s+by\s+(?:the\s+)?(?:democratic|committee|member)\s+services\b.{{0,200}}$
    | (?:labour|conservative|green|liberal\s+democrat|independent)
       (?:\s+(?:&|and)\s+[\w-]+)?\s+group$
    | (?:report|papers?|motions?)\s+to\s+follow\.?$
    | (?:\w+:\s*)?https?://\S+(?:\s+\(.{{0,250}}\))?$
    | meeting:\s.{{0,80}}$
    | the\s+amendment,?\s+(?:as\s+)?marked\s+in\s+the\s+text:?$
    | please\s+note\s+that\b.{{0,200}}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_READS = re.compile(
    rf"""{_Q}(?:
      the\s+(?:substantive\s+|amended\s+)?motion\s+(?:as\s+amended\s+)?(?:now\s+)?reads?\b.{{0,60}}$
    | words\s+between\s+delete\b.{{0,200}}$
    | (?:motion|recommendations?)\s+to\s+read\s+if\s+carried\b.{{0,60}}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_RULE = re.compile(r"(?i)\W*page\s+\d+(?:\s+of\s+\d+)?\W*$|[-_=*~#.\s]{3,}$")
_MINUTES = re.compile(r"\W*minutes\W*$", re.IGNORECASE)
_RECORD = re.compile(
    rf"""{_Q}(?:
      (?:up)?on\s+(?:being\s+put\b|the\s+requisition\b)
    | (?:following|after)\s+(?:a\s+|the\s+|further\s+|some\s+)?(?:debate|discussion)\b
       (?=.{{0,300}}\b(?:voted?|carried|lost|put\s+to|right\s+of\s+reply|
       agreed\s+(?:by|unanimously|without))\b)
    | (?:a\s+)?(?:recorded|named)\s+vote\s+(?:was|of)\b
    | in\s+accordance\s+with\s+.{{0,80}}?\ba\s+request\s+was\s+made\b
    | (?:the|this)\s+(?:substantive\s+|original\s+)?(?:motion|amendment)s?
       (?:,\s+as\s+amended,|\s+\w{{1,2}})?\s+
       (?:was|were|is|fell|on\s+being|having\s+been)\s+(?:then\s+|put\s+and\s+)?
       (?:put|carried|lost|agreed|approved|declared|withdrawn|considered|defeated|not|debated)\b
    | (?-i:RESOLVED)\s*(?:[-–—:]|$|(?-i:That)\b|\()
    | it\s+was\s+(?:unanimously\s+)?(?-i:RESOLVED)\b
    | (?:up)?on\s+the\s+vote\b
    | a\s+vote\s+was\s+taken\b
    | (?:members|councillors)\s+(?:debated|discussed)\s+the\s+(?:\w+\s+)?(?:motion|amendment)s?\b
    | \(?(?:members|those)\s+(?:in\s+favour\s+of|voting\s+for|against)\s+the\b
    | (?:for|against)\s+the\s+(?:motion|amendment)\s*[-–—:(]
    | there\s+voted\b
    | amendment\s+(?:\d{{1,2}}|(?-i:[A-Z]))\s+was\b
    | the\s+(?:lord\s+|deputy\s+)?(?:mayor|chair|chairman|chairwoman|provost)\s+(?:then\s+)?
       (?:confirmed|declared|announced)\s+(?:that\s+)?the\s+(?:substantive\s+)?(?:motion|amendment)s?\b
    | note:\s+this\s+motion\s+will\s+be\s+referred\b
    | (?:in|on|when)\s+(?:proposing|moving|seconding|introducing)\s+(?:the|his|her|their)\s+motion\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_TALK = re.compile(
    rf"""{_Q}(?:
      (?:at\s+[\d.:]{{1,5}}\s?[ap]\.?m\.?,?\s+)?the\s+(?:chairman|chair|mayor|lord\s+mayor|presiding\s+officer|provost)\s+
       (?:then\s+)?(?:confirmed|noted|reminded|announced|advised|invited|declared|reported)\b
    | as\s+detailed\s+in\s+minute\b
    | during\s+the\s+debate\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_AMENDMENT = re.compile(
    rf"""{_Q}(?:
      (?:an|the\s+following|a\s+further|a\s+second)\s+amendments?\s+
       (?:was|were|is|has|have|had|to\s+be|moved|proposed)\b
    | amendments?\s+(?:to\s+be\s+)?(?:moved|submitted|proposed|in\s+the\s+names?|on\s+behalf)\b
    | composite\s+amendment\b
    | amendment\s+(?:\d{{1,3}}|(?-i:[A-Z]{{1,2}}))\s+to\s+the\s+(?:\w+\s+){{0,2}}motion\b.{{0,250}}$
    | amendment\s+(?:\d{{1,2}}|(?-i:[A-Z])|one|two|three)\s*(?:$|[-–—:(])
    | (?:\w+\s+){{1,5}}group\s+amendment$
    | that\s+the\s+motion\s+(?:now\s+submitted\s+)?be\s+amended\b
    | there\s+(?:was|were)\s+\w+\s+amendments?\s+to\s+the\s+motion\b
    | delete\s+all\s+after\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_NEXT = re.compile(
    rf"""{_Q}(?:\d{{1,2}}[.)]\s*)?
    motions?\s*
    (?:(?:no\.?|number)?\s*\d{{1,4}}|[\"“‘'(](?-i:[A-Z])[\"”’')]|(?-i:[A-H])|one|two|three|four|five|six|seven|
       eight|nine|ten)
    (?![\w’'/])[^\w(]{{0,4}}""",
    re.IGNORECASE | re.VERBOSE,
)
_FOOT = re.compile(
    r"""(?:
      (?:additional|supporting|background)\s+(?:documents?|papers?):?$
    | (?:contact\s+us|back\s+to\s+top|(?:print|share)\s+this\s+page)$
    | (?:privacy|cookies?)\s+(?:and\s+(?:privacy|cookies)|policy|notice|statement)$
    | ©.{0,80}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_LISTED = re.compile(
    r".{5,250}\((?:copy|copies|text|details?)\s+(?:attached|enclosed|to\s+follow|herewith)\)\.?$",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:title|subject|motion\s+title|title\s+of\s+(?:the\s+)?motion|subject\s+of\s+(?:the\s+)?motion)"
    r"\s*(?::|\t)\s*(?=\S.{0,200}$)",
    re.IGNORECASE,
)
_RESOLVED = re.compile(r"RESOLVED\s*[-–—:]*\s*(?=That\b)")
_HEADS_AMENDMENT = re.compile(
    rf"""{_Q}(?:\d{{1,3}}[.)]\s*)?(?:
      that\s+the\s+motion\s+(?:now\s+submitted\s+)?be\s+amended\b
    | delete\s+all\s+after\b
    | (?:\w+\s+){{1,5}}group\s+amendment$
    | amendments?\s+(?:to\s+be\s+moved|moved|submitted|proposed|received)\b
    | amendment\s+(?:\d{{1,2}}|(?-i:[A-Z])|one|two|three)\s*(?:$|[-–—:(])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BY_FORMAT = re.compile(
    r"(?i)\b(?:shown|marked|highlighted|indicated)\b.{0,60}"
    r"\b(?:strike-?\s?through|struck\s+through|bold|italics?|underlin\w+|tracked)\b"
)
_IN_WORDS = re.compile(
    rf"{_Q}(?:[^/]{{3,90}}\s/\s)?the\s+amendment(?:,\s+marked)?\s+in\s+words:?$", re.IGNORECASE
)
"""A paper in two languages has the other one first."""
_LETTERS = r"(?-i:(?!(?:TO|BY|OF|IN|ON)\b)[A-Z]{1,2})"
_LABEL = re.compile(rf"\W*amendment\s+(?:no\.?\s*)?(\d{{1,3}}|{_LETTERS})\b", re.IGNORECASE)
_COUNTED = {word: str(number) for number, pair in enumerate(
    (("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"),
     ("five", "fifth"), ("six", "sixth")), 1) for word in pair}  # fmt: skip
_OF_WHAT = (
    r"(?:\s+to\s+(?:(?:the|this)\s+)?"
    r"(?:motion|item|notice|agenda\s+item|white\s+paper)\b[^.:]{0,60}?)"
)
_WHO = r"[A-Z][^.:;]{2,80}?"
_HEADING_ONLY = re.compile(
    rf"""[\W_]*(?:
      (?:an\s+|the\s+)?(?:proposed\s+|further\s+)?amendment
        (?:\s+(?:no\.?\s*|number\s+)?
          (?:(?P<label>\d{{1,3}}|{_LETTERS})|(?P<word>one|two|three|four|five|six))\b)?
        {_OF_WHAT}?
        (?:\s*[-–—:,(]?\s*(?:proposed\s+)?(?:by|from|of|in\s+the\s+name\s+of)\s+(?P<by>(?:the\s+)?(?-i:{_WHO})))?
    | (?P<ordinal>first|second|third|fourth|fifth|sixth)\s+amendment{_OF_WHAT}?
    | (?:the\s+)?(?P<whose>(?-i:{_WHO}))(?:['’]s?)?\s+amendment{_OF_WHAT}?
    )[\W_]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_NOTE = re.compile(r"\W*note\s*(?::|[-–—])", re.IGNORECASE)
_HEADER = re.compile(r"(?i).*\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\W*$")
_OPERATIVE = re.compile(
    r"(?i)\b(?:council|assembly|we)\s+(?:(?:therefore|also|further|fully)\s+)?(?:notes?|believes?|"
    r"resolves?|recognises?|welcomes?|regrets?|agrees?|commits?|calls?|urges?|instructs?|requests?|"
    r"demands?|condemns?|supports?|acknowledges?)\b"
)
_LINE_MAX = 600
_HEADER_MAX = 60


class Matter(Enum):
    """What a paragraph is that stands beside the motion, with the words that remarks use."""

    RULE = mark("is a line or a page number")
    PAGE = mark("is a heading or a phrase of the page")
    TALK = mark("tells of the meeting")
    MINUTES = mark("begins the minutes")
    RECORD = mark("records what happened at the meeting")
    READS = mark("introduces a motion as it then read")
    IN_WORDS = mark("begins the amendment in words")
    AMENDMENT = mark("tells of an amendment or of something else that was moved")
    NEXT = mark("begins another motion")
    LISTED = mark("lists a motion of the agenda")
    LETTER = mark("belongs to a letter or an e-mail")
    CLOSE = mark("closes a letter or an e-mail")
    FOOT = mark("stands below motions on their pages")


def matter(text: str) -> Matter | None:
    """What a paragraph beside the motion is; None for one that may be part of it."""
    head = text[:_LINE_MAX]
    if is_close(text):
        return Matter.CLOSE
    for kind, pattern in _BESIDE:
        if pattern.match(head):
            return kind
    if len(text) > _LINE_MAX or _OPERATIVE.search(text):
        return None
    for kind, pattern in _AROUND:
        if pattern.match(text):
            return kind
    return Matter.LETTER if is_head(text) else None


_BESIDE = (
    (Matter.RULE, _RULE),
    (Matter.MINUTES, _MINUTES),
    (Matter.AMENDMENT, _AMENDMENT),
    (Matter.RECORD, _RECORD),
    (Matter.READS, _READS),
    (Matter.IN_WORDS, _IN_WORDS),
)
_AROUND = (
    (Matter.NEXT, _NEXT),
    (Matter.PAGE, _MATTER),
    (Matter.TALK, _TALK),
    (Matter.FOOT, _FOOT),
    (Matter.LISTED, _LISTED),
)


def motion_heading(text: str) -> str:
    """What follows "Motion 1:" in the heading of a motion; "" where nothing does."""
    found = _NEXT.match(text)
    return text[found.end() :].strip() if found else ""


def titled(text: str) -> int:
    """Where the title begins in a line such as "Subject: Hedgehogs"; 0 in any other line."""
    found = _TITLED.match(text)
    return found.end() if found else 0


def resolved(text: str) -> int:
    """Where what was resolved begins after "RESOLVED:" in the same paragraph; 0 for nowhere."""
    found = _RESOLVED.match(text)
    return found.end() if found else 0


def heads_amendment(text: str) -> bool:
    """Whether a paragraph heads or opens an amendment, whose words then follow."""
    return _HEADS_AMENDMENT.match(text) is not None


def speaks_of_format(text: str) -> bool:
    """Whether a paragraph says that changes are shown by bold, italics or strike-through."""
    return _BY_FORMAT.search(text) is not None


def amendment_label(text: str) -> str:
    """The label in the heading of an amendment: "1" in "Amendment 1"; "" for none."""
    found = _LABEL.match(text)
    if found is not None:
        return found.group(1)
    heading = amendment_heading(text)
    return heading[0] if heading is not None else ""


def amendment_heading(text: str) -> tuple[str, str] | None:
    """The label and whose it is, as a line says that does nothing but head an amendment.

    "Amendment 1" and "Second amendment" have a label, "Councillor Moss's amendment" and "Amendment
    from the Green Group" an owner; None for any other line.
    """
    found = _HEADING_ONLY.match(text)
    if found is None:
        return None
    which = found["label"] or found["word"] or found["ordinal"] or ""
    counted = _COUNTED.get(which.casefold(), which)
    return counted, (found["by"] or found["whose"] or "").strip()


def is_note(text: str) -> bool:
    """Whether a paragraph is a note of the paper ("NOTE: This motion has been submitted …")."""
    return _NOTE.match(text) is not None


def is_page_header(text: str) -> bool:
    """Whether a short line looks like the head or foot of a printed page: it ends with a date."""
    return len(text) <= _HEADER_MAX and _HEADER.match(text) is not None
