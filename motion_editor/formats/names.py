"""Members as papers name them: forms of address, initials, lists of several."""

from __future__ import annotations

import re

from motion_editor.core.people import Person

_FORM = (
    r"(?:(?:County|City|Town|Parish|District|Borough|Honorary)\s+)?"
    r"(?:Councill?ors?|COUNCILL?ORS?|Cll?rs?|Aldermen|Alderman|Alderwoman|Aldm|Ald|Bail?lie|"
    r"Deputy\s+Mayor|Lord\s+Mayor|Lord\s+Provost|Provost|Mayor|Baroness|Dame|Lady|Lord|Sir|"
    r"(?:Y\s+)?(?:Cynghorydd|Cynghorwyr|Cyng)|Reverend|Rev|Professor|Prof|Dr|Mrs|Mr|Ms|Miss|Mx)\b\.?"
)
_GLUED = r"(?:Councill?ors?|Cll?rs?)(?=[A-Z][a-z])"  # "CouncillorHale", as some pages have it.
FORMS = rf"(?:The\s+)?(?:{_FORM}|{_GLUED})(?:\s*{_FORM}){{0,2}}"
_NO_NAME = (
    r"(?!(?:MOVED?|SECOND(?:ED|ER|S)?|PROPOSED?|PROPOSER|MOVER|TO|AND|WILL|THE|Moved?|Mover|"
    r"Second|Seconde[dr]|Propose[dr]?|To|And|Will|The|That|This|By|On|In|Of|For|Given|Submitted|"
    r"Council|Councill?ors?|Cll?rs?|Group|Leader|From|Members?|Officers?|Minutes|Resolved|RESOLVED|"
    r"Motion|MOTION|Amendment|AMENDMENT|Be|Date|Ward|Subject|Cabinet|Executive)\b)"
)
_TOKEN = (
    rf"{_NO_NAME}(?:(?:[A-Z]\.){{1,4}}(?:[A-Z][\w’'‘\-]*)?|[A-Z][\w’'‘\-]*|"
    r"(?:de|van|von|der|la|le|du|al|bin)\b)"
)
NAME = rf"{_TOKEN}(?:\s+{_TOKEN}){{0,5}}"
"""A member's name, without a form of address."""
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)"
_ADDRESSED = rf"{FORMS}\s*{NAME}"
ADDRESSED_LIST = rf"{_ADDRESSED}(?:{_AND}(?:{_ADDRESSED}|{NAME})){{0,80}}"
"""One or more members, the first with a form of address."""
BARE_LIST = rf"{NAME}(?:{_AND}{NAME}){{0,80}}"
"""One or more members without a form of address."""
FULL_NAME = rf"{_TOKEN}(?:\s+{_TOKEN}){{1,5}}"
"""A member without a form of address, by more than one name."""

_SPLIT = re.compile(_AND)
_FORM_START = re.compile(rf"({FORMS})\s*(?=\S)")
_PLURAL = {
    "councillors": "Councillor",
    "councilors": "Councilor",
    "cllrs": "Cllr",
    "clrs": "Clr",
    "aldermen": "Alderman",
    "cynghorwyr": "Cynghorydd",
}


def people_in(text: str) -> tuple[Person, ...]:
    """The members in a list such as "Councillors Fenwick Oakes, I. Thackeray and Dr Penhale".

    A plural form of address is handed on, in the singular, to those that have none of their own.
    """
    out: list[Person] = []
    shared = ""
    for piece in _SPLIT.split(text.strip()):
        form, name = _parted(piece.strip(" \t\u00a0,;:"))
        if not name:
            continue
        single = _PLURAL.get(form.lower().rstrip("."), "")
        if single:
            form = shared = single
        out.append(Person(name, form or shared))
    return tuple(out)


def same(one: Person, other: Person) -> bool:
    """Whether two names may be one member's: the last words alike, and none of the others not.

    "Hale" and "M Hale" may be one, "M Hale" and "Muriel Hale" too, "M Hale" and "T Hale" not.
    """
    names = [person.name.replace(".", " ").casefold().split() for person in (one, other)]
    (*first, last), (*second, final) = (words or [""] for words in names)
    if last != final:
        return False
    alike = zip(first, second, strict=False)
    return all(left.startswith(right) or right.startswith(left) for left, right in alike)


def fuller(people: tuple[Person, ...], known: tuple[Person, ...]) -> tuple[Person, ...]:
    """The people, each as those known already name the same member, where they say more of it."""
    return tuple(_fuller(person, known) for person in people)


def _fuller(person: Person, known: tuple[Person, ...]) -> Person:
    alike = [other for other in known if same(person, other)]
    return max(*alike, person, key=lambda one: len(one.name)) if len(alike) == 1 else person


def _parted(piece: str) -> tuple[str, str]:
    """Form of address and name, white space inside made single."""
    found = _FORM_START.match(piece)
    if not found:
        return "", " ".join(piece.split())
    return " ".join(found.group(1).split()), " ".join(piece[found.end() :].split())
