"""References to other points of the motion: the label is there, and still means what it meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.clause import Clause
from motion_editor.core.figures import figure
from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_LABEL = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?"
_REFERENCE = re.compile(
    rf"""(?<!\bthis\s)(?<!\bthat\s)\b(?P<noun>paragraph|para|point|clause|resolution|bullet(?:\s+point)?|recommendation)s?\s+
    (?P<label>{_LABEL})(?![\w%£])(?!\s*(?:per\s?cent|percent|million|years?\b|%))
    (?!\.\d)(?P<more>(?:\s*(?:,|and|or|to|[-–—])\s*{_LABEL}(?![\w%.])){{0,4}})
    (?P<here>\s+(?:above|below|hereof)\b)?
    (?P<of>\s+(?:of|in|to|contained\s+in|from)\s+(?!(?:this|the)\s+motion)[\w’']+)?""",
    re.VERBOSE,
)
_WORDS, _BEYOND = 6, 4
_EACH = re.compile(_LABEL)
_JOINING = re.compile(r"\b(?:and|or|to)\b")
_ELSEWHERE = re.compile(
    r"(?:schedule|section|article|regulation|nppf|framework|code|report|constitution|\bact\b|"
    r"agenda|minute|policy|appendix|deletion\s+of|addition\s+of|re-?lettering|re-?numbering|"
    r"\boriginal|\bnew)[^.;:]{0,30}$",
    re.IGNORECASE,
)


def check_references(matter: Matter) -> Iterator[Finding]:
    """Where a point is named by a label that no point bears, or that another bore at notice."""
    labels = {_bare(label): item.id
              for label, item in zip(matter.labels, matter.clauses, strict=False)
              if label and _bare(label)}  # fmt: skip
    pairs = zip(matter.issued, matter.notice, strict=False)
    issued = {_bare(label): item for label, item in pairs if _bare(label)}
    before = {item.id: item.text for item in matter.notice}
    standing = {item.id: label for label, item in zip(matter.labels, matter.clauses, strict=False)}
    for item, text in matter.lines():
        for found in _REFERENCE.finditer(text):
            if found["of"] or _ELSEWHERE.search(text[: found.start()]):
                continue
            old = issued if found[0] in before.get(item.id, "") else {}
            for label in _named(found["label"] + found["more"]):
                said = _wrong(label, labels, old, standing, found["noun"])
                if not said and found["here"] and label not in labels:
                    said = say("There is no “{noun} {label}”.", noun=found["noun"], label=label)
                if said:
                    yield Finding(
                        Rule.REFERENCE, Severity.DOUBT if labels else Severity.HINT, said,
                        say("Put the reference right."), item.id, *found.span(), found[0],
                    )  # fmt: skip


def _wrong(
    label: str,
    labels: dict[str, str],
    issued: dict[str, Clause],
    standing: dict[str, str],
    noun: str,
) -> str:
    """What is wrong with a reference to this label; "" for nothing."""
    then = issued.get(label)
    meant, words = (then.id, _short(then.text)) if then else ("", "")
    if meant and meant not in standing:
        return say("“{noun} {label}” was “{words}”, which is no longer in the text.",
                   noun=noun, label=label, words=words)  # fmt: skip
    if meant and labels.get(label) != meant:
        return say("“{noun} {label}” was “{words}”, which is now {now}.",
                   noun=noun, label=label, words=words,
                   now=standing[meant].strip(".") or say("without a label"))  # fmt: skip
    if label in labels:
        return ""
    if not labels:
        return say("“{noun} {label}” is named, and the points bear no numbers.",
                   noun=noun, label=label)  # fmt: skip
    if _far(label, labels):
        return ""
    return say("There is no “{noun} {label}”.", noun=noun, label=label)


def _far(label: str, labels: dict[str, str]) -> bool:
    """Whether a number is so far past the last that it must be one of another document."""
    known = [figure(it) or 0 for it in labels]
    return (figure(label) or 0) > max(known, default=0) + _BEYOND


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words) if len(words) <= _WORDS else f"{' '.join(words[:_WORDS])} …"


def _named(written: str) -> list[str]:
    return [_bare(it) for it in _EACH.findall(_JOINING.sub(" ", written))]


def _bare(label: str) -> str:
    return label.strip("().•◦▪ ").casefold()
