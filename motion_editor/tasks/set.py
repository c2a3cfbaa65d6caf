"""Setting the details that stand around a motion's text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.wording import many, say
from motion_editor.tasks.councils import council
from motion_editor.tasks.dates import iso_date, iso_moment
from motion_editor.tasks.find import fresh_label, in_draft
from motion_editor.tasks.typed import typed

FIELDS = (
    "title", "mover", "seconder", "signatories", "group", "meeting", "received", "reference",
    "numbering", "council", "limit", "words", "reason",
    "budget",
)  # fmt: skip
"""The details that can be set by name."""

MOST_DIGITS = 6
"""Of a limit; more words no motion has."""

AMENDMENT_FIELDS = ("label", "mover", "seconder", "group", "subject", "reason", "received")
"""Those of an amendment."""


def assignments(written: Sequence[str]) -> dict[str, str]:
    """FIELD=VALUE pairs as a mapping; MotionError where one is not written so, or stands twice."""
    out: dict[str, str] = {}
    for item in written:
        name, sign, value = item.partition("=")
        field = name.strip().lower()
        if not sign:
            raise MotionError(
                say("“{item}” is not of the form FIELD=VALUE.", item=item),
                say('Write for instance title="Safer streets".'),
            )
        if field in out:
            raise MotionError(
                say("“{field}” is given twice.", field=field), say("Give each field once.")
            )
        out[field] = value
    return out


def set_details(motion: Motion, values: Mapping[str, str]) -> Motion:
    """The motion with these details, by the names in FIELDS; an empty value clears one.

    Dates are taken as people write them and kept as ISO 8601; people by form of address and name.
    MotionError for a field that is not known or a date that is none, and then nothing is set.
    """
    details = motion.details
    for name, value in values.items():
        details = _with(details, name, value)
    if details.numbering != motion.details.numbering and not in_draft(motion):
        raise MotionError(
            say("The numbering can’t change any more: amendments and papers go by it."),
            say("Change it in a draft, before anything is issued or amended."),
        )
    return replace(motion, details=details)


def set_amendment(motion: Motion, amendment: Amendment, values: Mapping[str, str]) -> Motion:
    """The motion with these details of an amendment, by the names in AMENDMENT_FIELDS.

    The motion itself where nothing differs. MotionError for a field that is not known or a label
    that means something else, and then nothing is set.
    """
    made = amendment
    for name, written in values.items():
        value = typed(written, say("the value of “{name}”", name=name))
        match name:
            case "label":
                others = tuple(it for it in motion.amendments if it.id != amendment.id)
                made = replace(made, label=fresh_label(replace(motion, amendments=others), value))
            case "mover":
                made = replace(made, mover=person(value))
            case "seconder":
                made = replace(made, seconder=person(value))
            case "group" | "subject" | "reason":
                made = _with_words(made, name, value)
            case "received":
                made = replace(made, received=value and iso_moment(value))
            case _:
                known = ", ".join(AMENDMENT_FIELDS)
                raise MotionError(
                    say("An amendment has no field “{name}”.", name=name),
                    say("The fields are: {known}.", known=known),
                )
    return motion if made == amendment else motion.with_amendment(made)


def _with_words(amendment: Amendment, name: str, value: str) -> Amendment:
    match name:
        case "group":
            return replace(amendment, group=value)
        case "subject":
            return replace(amendment, subject=value)
        case _:
            return replace(amendment, reason=value)


def person(written: str) -> Person:
    """One member, form of address and name apart; MotionError where several are named."""
    found = people(typed(written, say("the name")))
    if len(found) > 1:
        raise MotionError(
            many(
                "“{written}” names {n} members.",
                "“{written}” names {n} member.",
                len(found),
                written=written,
            ),
            say("Name one, and the others as signatories."),
        )
    return found[0] if found else NOBODY


def people(written: str) -> tuple[Person, ...]:
    """Members in a list with commas, semicolons or "and" between them."""
    from motion_editor.formats.names import people_in

    return people_in(written.replace(";", ","))


def numbering(written: str) -> NumberingStyle:
    """A way of numbering: bullets, 1., (a) or (i), and "running" where it goes on through all.

    Empty for bullets. MotionError where it is none of these.
    """
    series, _, rest = " ".join(written.lower().split()).partition(" ")
    known = {it.value: it for it in Series}
    if series not in known | {"": Series.BULLETS} or rest not in ("", "running"):
        names = ", ".join(f"“{name}”" for name in known)
        raise MotionError(
            say("“{written}” is no numbering.", written=written),
            say(
                "Write one of {names}, with “running” after it to count through all lead-ins.",
                names=names,
            ),
        )
    return NumberingStyle(known.get(series, Series.BULLETS), rest == "running")


def numbering_words(style: NumberingStyle) -> str:
    """A way of numbering as `numbering` reads it."""
    return f"{style.series.value}{' running' if style.running else ''}"


def limit(written: str) -> int:
    """A number of words such as "250" or "1,200 words"; 0 for nothing.

    MotionError where it is none, or more than any motion has.
    """
    figures = written.lower().removesuffix("words").replace(",", "").strip()
    if figures and not (figures.isascii() and figures.isdecimal() and len(figures) <= MOST_DIGITS):
        raise MotionError(
            say("“{written}” is no number of words.", written=written),
            say("Write for instance 250, or nothing for the council’s own limit."),
        )
    return int(figures or "0")


def right_words(written: str) -> tuple[str, ...]:
    """Words with commas, semicolons or spaces between, each once; MotionError for what is none."""
    from motion_editor.tasks.spelling import own_word  # which the start does without

    words = re.split(r"[,;\s]+", written.strip(" ,;"))
    return tuple(dict.fromkeys(own_word(it) for it in words if it))


def yes_or_no(written: str) -> bool:
    """Whether words say yes; nothing says no. MotionError for what says neither."""
    if written.casefold() in ("yes", "true"):
        return True
    if written.casefold() in ("", "no", "false"):
        return False
    raise MotionError(
        say("“{written}” is neither yes nor no.", written=written), say("Write yes or no.")
    )


def _with(details: Details, name: str, written: str) -> Details:
    value = typed(written, say("the value of “{name}”", name=name))
    match name:
        case "title":
            return replace(details, title=value)
        case "group":
            return replace(details, group=value)
        case "reference":
            return replace(details, reference=value)
        case "reason":
            return replace(details, reason=value)
        case "mover" | "seconder" | "signatories":
            return _with_people(details, name, value)
        case "meeting":
            return replace(details, meeting=value and iso_date(value))
        case "received":
            return replace(details, received=value and iso_moment(value))
        case "numbering":
            return replace(details, numbering=numbering(value))
        case "council":
            return replace(details, council=council(value).id)
        case "limit":
            return replace(details, limit=limit(value))
        case "words":
            return replace(details, words=right_words(value))
        case "budget":
            return replace(details, budget=yes_or_no(value))
    raise MotionError(
        say("There is no field “{name}”.", name=name),
        say("The fields are: {known}.", known=", ".join(FIELDS)),
    )


def _with_people(details: Details, name: str, value: str) -> Details:
    if name == "signatories":
        return replace(details, signatories=people(value))
    one = person(value)
    return replace(details, mover=one) if name == "mover" else replace(details, seconder=one)


def shown(motion: Motion) -> dict[str, str]:
    """The details by the names in FIELDS, as text: people in full, dates in ISO 8601."""
    details = motion.details
    return {
        "title": details.title,
        "mover": details.mover.full,
        "seconder": details.seconder.full,
        "signatories": ", ".join(person.full for person in details.signatories),
        "group": details.group,
        "meeting": details.meeting,
        "received": details.received,
        "reference": details.reference,
        "numbering": numbering_words(details.numbering),
        "council": details.council,
        "limit": f"{details.limit}" if details.limit else "",
        "words": ", ".join(details.words),
        "reason": details.reason,
        "budget": "yes" if details.budget else "",
    }


def shown_amendment(amendment: Amendment) -> dict[str, str]:
    """The details of an amendment by the names in AMENDMENT_FIELDS, as text."""
    return {
        "label": amendment.label,
        "mover": amendment.mover.full,
        "seconder": amendment.seconder.full,
        "group": amendment.group,
        "subject": amendment.subject,
        "reason": amendment.reason,
        "received": amendment.received,
    }
