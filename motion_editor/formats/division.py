"""Divisions in the words of a record: lists of members, totals, and what became of the vote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.formats.casting import casting_in
from motion_editor.formats.names import FORMS, NAME, people_in
from motion_editor.meeting.division import Division

_CASTS = (
    (re.compile(r"(?i)in\s+favour|^for|^yes|^ayes"), Cast.FOR),
    (re.compile(r"(?i)against|^no(?:es)?$"), Cast.AGAINST),
    (re.compile(r"(?i)abst"), Cast.ABSTAIN),
    (re.compile(r"(?i)not\s+vot"), Cast.NOT_VOTING),
    (re.compile(r"(?i)absent|apologies"), Cast.ABSENT),
    (re.compile(r"(?i)interest"), Cast.INTEREST),
)
_CAST = (
    r"(?:in\s+favour(?:\s+of)?|for|against|abstain(?:ed|ing)?(?:\s+from)?|abstentions?|absent|"
    r"not\s+vot(?:ing|ed?)|did\s+not\s+vote|apologies|"
    r"declared\s+an\s+interest|"
    r"(?:yes|ayes|no|noes)(?=\s*\(\s*\d))"
)
_LABEL = r"\d{1,3}[a-z]?|[A-Z]"
_ON = (
    r"(?:\s*(?:on\s+)?(?:this\s+part\s+of\s+)?(?:the\s+(?:\w+\s+)?|(?=(?-i:Amendment|Motion)\b))"
    rf"(?P<on>motion|amendment|paragraph)s?(?:\s+(?P<label>(?-i:{_LABEL}))\b)?"
    r"(?:,?\s+as\s+amended,?)?)?"
)
_LIST = re.compile(
    rf"""(?:^|(?<=[;.)\]]))[\s(\[]*
    (?:(?:the\s+following|those|members|councillors|all)\s+){{0,2}}(?:who\s+|having\s+)?
    (?:vot(?:ed|ing|es)\s+|were\s+)?
    (?P<cast>{_CAST}){_ON}
    \s*(?:\(\s*(?P<total>\d{{1,3}})[\w\s]*\)|(?P<bare>\d{{1,3}}))?
    \s*(?:[-–—:]+|(?<=\))\s)\s*(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER_FIRST = re.compile(
    rf"(?i)\b(\d{{1,3}}|{'|'.join(_IN_WORDS)})\s+(?:(?:votes?|members?|councillors?)\s+)?"
    r"(?:vot(?:ed|ing)\s+)?(?:were\s+)?(in\s+favour|for|against|abst\w+)\b(?!\s+an?\b)"
)
_NUMBER_LAST = re.compile(
    r"(?i)\b(in\s+favour|for|against|abst\w+|absent|not\s+voting)"
    r"(?:\s+(?:of\s+)?the\s+(?:motion|amendment))?\s*[:=–—-]*\s*(\d{1,3})\b(?![.,]?\d)"
)
_BY = re.compile(r"(?i)\bby\s+(\d{1,3})\s+(?:votes?\s+)?to\s+(\d{1,3})\b")
_OUTCOME = re.compile(
    r"(?i)(?<!\bif )\b(?P<not>not\s+)?(?P<word>carried|agreed|approved|adopted|accepted|lost|"
    r"defeated|rejected|withdrawn)\b"
)
_FELL = re.compile(r"(?i)\b(?:fell|not\s+moved|ruled\s+out|referred|deferred|noted)\b")
_RIVALS = re.compile(r"(?i)\b(?:vote|division)\b.{0,20}\bbetween\b.*\b(?:motion|amendment)\b")
"""What says that a vote is between rival texts."""
_FIGURE_FOR = re.compile(
    r"(?i)\b\d{1,3}\s+(?:(?:votes?|members?|voted)\s+){0,2}for\s+(?:the\s+)?(motion|amendment)\b|"
    r"\bfor\s+(?:the\s+)?(motion|amendment)\W{0,4}\d{1,3}\b"
)
"""How many voted for one of them; where both are in one sentence, the vote is between them too."""
_FOR_ONE = re.compile(
    r"(?i)\W{0,3}for\s+(?:the\s+)?(motion|amendment)\s*(?:\(\s*\d{1,3}\s*\)|\d{1,3})?\s*[:–—-]"
)
"""A list of those for one of them; right below stand those for the other, and none against."""
_LOST = frozenset({"lost", "defeated", "rejected"})
_SUBJECT = re.compile(rf"(?i)\b(amendment|motion|paragraph)\b(?:\s+(?-i:({_LABEL})\b))?")
_VOTE = re.compile(
    r"(?i)\bvot(?:e|es|ed|ing)\b|\bput\b|\bcarried\b|\blost\b|\bdivision\b|\bagreed\b|"
    r"\bshow\s+of\s+hands\b"
)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=\w)")
_TITLED = re.compile(rf"(?:The\s+)?[A-Z](?:(?!\sand\s)[\w\s]){{2,40}}\((?P<who>{FORMS}\s*{NAME})\)")
_LAST = re.compile(r"[(–—-]\s*(\d{1,3})\W*$")
_PARTY = re.compile(r"\s*\([^()]*\)")
_BETWEEN = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*&\s*")
_NOBODY = frozenset({"none", "nil", "nobody", "0"})


@dataclass(slots=True)
class _Open:
    """A division that is still being read."""

    line: int
    on: str = ""
    label: str = ""
    outcome: str = ""
    unanimous: bool = False
    ballots: list[Ballot] = field(default_factory=list)
    totals: dict[Cast, int] = field(default_factory=dict)
    listed: set[Cast] = field(default_factory=set)
    spare: int = 0
    casting: Ballot | None = None

    def closed(self) -> Division:
        totals = tuple(Total(cast, count) for cast, count in self.totals.items())
        votes = Votes(tuple(self.ballots), totals, casting=self.casting)
        on = self.on or "motion"
        return Division(on, self.line, votes, self.unanimous, self.outcome, self.spare, self.label)


def lists_members(text: str) -> bool:
    """Whether a paragraph is a list of who voted how: "Against the motion: Councillors …"."""
    found = _LIST.match(text)
    if found is None:
        return False
    rest = text[found.end() :]
    return rest[:1].isdigit() or any(_members(rest)[0])


def tells_of_vote(text: str) -> bool:
    """Whether a paragraph tells of a casting vote, or of a vote between rival texts."""
    return casting_in(text) is not None or bool(_RIVALS.search(text)) or _for_both(text)


def divisions(told: Iterable[tuple[int, str]]) -> tuple[Division, ...]:
    """The divisions in paragraphs of a record that stand between two of its texts.

    Each paragraph comes with its line. A list, a total or an outcome that the division before it
    has already begins the next.
    """
    out: list[Division] = []
    now: _Open | None = None
    for line, text, between, _ in _rivals(tuple(told)):
        if between:
            continue
        for part in _parts(line, text):
            if now is not None and _other(now, part):
                out.append(now.closed())
                now = None
            now = _added(now, part)
    if now is not None:
        out.append(now.closed())
    return tuple(item for item in out if item.votes or item.outcome)


def rounds(told: Iterable[tuple[int, str]]) -> tuple[tuple[tuple[int, str], ...], ...]:
    """The votes between rival texts, each as the paragraphs, with their lines, that tell of it."""
    out: list[list[tuple[int, str]]] = []
    for line, text, between, begins in _rivals(tuple(told)):
        if begins:
            out.append([])
        if between:
            out[-1].append((line, text))
    return tuple(map(tuple, out))


def _rivals(told: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str, bool, bool]]:
    """Each paragraph, whether it tells of a vote between rival texts, and whether it begins one.

    They have votes for each and no outcome; what follows says what became of them.
    """
    between = False
    for at, (line, text) in enumerate(told):
        below = told[at + 1][1] if at + 1 < len(told) else ""
        pair = {_subject(text), _subject(below)} == {"motion", "amendment"}
        both = not between and (pair or _for_both(text))
        begins = bool(both or _RIVALS.search(text))
        between = begins or (between and not _OUTCOME.search(text))
        yield line, text, between, begins


def _for_both(text: str) -> bool:
    """Whether a paragraph says how many voted for the motion, and how many for the amendment."""
    found = {(it[1] or it[2]).lower() for it in _FIGURE_FOR.finditer(text)}
    return len(found) > 1


def _subject(text: str) -> str:
    found = _FOR_ONE.match(text)
    return found[1].lower() if found else ""


def members_in(text: str) -> tuple[str, ...]:
    """The members in a list by the names they go by."""
    return tuple(_members(text)[0])


def _added(now: _Open | None, part: _Open) -> _Open:
    if now is None:
        return part
    now.on = now.on or part.on
    now.label = now.label or part.label
    now.outcome = now.outcome or part.outcome
    now.unanimous |= part.unanimous
    now.ballots += part.ballots
    now.listed |= part.listed
    now.totals.update(part.totals)
    now.spare += part.spare
    now.casting = now.casting or part.casting
    return now


def _other(now: _Open, part: _Open) -> bool:
    """Whether a part is of another division than the one before it."""
    if now.on and part.on and now.on != part.on:
        return True
    twice = bool(now.listed & part.listed) or any(
        now.totals.get(cast, count) != count for cast, count in part.totals.items()
    )
    if now.label and part.label and now.label != part.label:
        return True
    return twice or bool(now.outcome and part.outcome)


def _parts(line: int, text: str) -> Iterator[_Open]:
    found = list(_LIST.finditer(text))
    if found and any(any(_members(text[it.end() :])[0]) for it in found):
        for at, head in enumerate(found):
            past = found[at + 1].start() if at + 1 < len(found) else len(text)
            yield _list(line, head, text[head.end() : past])
        return
    for sentence in _SENTENCE.split(text):
        if _VOTE.search(sentence) or _BY.search(sentence) or found:
            yield _sentence(line, sentence)


def _list(line: int, head: re.Match[str], rest: str) -> _Open:
    cast = _cast_of(head["cast"])
    names, spare = _members(rest)
    part = _Open(line, (head["on"] or "").lower(), listed={cast}, spare=spare)
    part.label = (head["label"] or "") if part.on == "amendment" else ""
    part.ballots = [Ballot(name, cast) for name in names]
    last = _LAST.search(rest)
    total = head["total"] or head["bare"] or (last[1] if last else "")
    if total:
        part.totals[cast] = int(total)
    return part


def _sentence(line: int, text: str) -> _Open:
    subject = _SUBJECT.search(text)
    part = _Open(line, subject[1].lower() if subject else "")
    part.label = (subject[2] or "") if subject and part.on == "amendment" else ""
    first, last = _NUMBER_FIRST.search(text), _NUMBER_LAST.search(text)
    # "for 31 against 21": the figure belongs to the word it comes after, or before, throughout.
    if last and not (first and first.start() < last.start()):
        for found in _NUMBER_LAST.finditer(text):
            part.totals.setdefault(_cast_of(found[1]), int(found[2]))
    else:
        for found in _NUMBER_FIRST.finditer(text):
            part.totals.setdefault(_cast_of(found[2]), _number(found[1]))
    by = _BY.search(text)
    outcome = _OUTCOME.search(text)
    if outcome and subject and not _FELL.search(text[: outcome.start()]):
        lost = bool(outcome["not"]) or outcome["word"].lower() in _LOST
        gone = outcome["word"].lower() == "withdrawn"
        part.outcome = "withdrawn" if gone else "lost" if lost else "carried"
    if by:
        # "Not carried by 28 votes to 24": what won stands first.
        won, other = (int(it) for it in by.groups())
        turned = part.outcome == "lost" and won > other
        ayes, noes = (other, won) if turned else (won, other)
        part.totals = {Cast.FOR: ayes, Cast.AGAINST: noes} | part.totals
    part.unanimous = "unanimous" in text.lower()
    part.casting = casting_in(text)
    return part


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else _IN_WORDS.index(written.upper().lower())


def _cast_of(words: str) -> Cast:
    return next(cast for pattern, cast in _CASTS if pattern.search(words))


def _members(text: str) -> tuple[list[str], int]:
    """The members in a list by the names they go by, and how many commas have nobody between."""
    plain = _TITLED.sub(lambda found: found["who"], text)
    plain = _PARTY.sub("", _LAST.sub("", plain)).strip(" \t().;:-–—")
    names: list[str] = []
    spare = 0
    for piece in _BETWEEN.split(plain):
        word = piece.strip(" \t\u00a0.()")
        if not word:
            spare += 1
            continue
        people = people_in(word)
        name = people[0].name if people else word
        if name.casefold() not in _NOBODY and name[:1].isupper():
            names.append(name)
    return names, spare if names else 0
