"""A council's house style, as its TOML file says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.wording import mark, say
from motion_editor.council.fields import Fields
from motion_editor.council.members import Member
from motion_editor.council.phrases import USUAL, Phrases, phrases_of
from motion_editor.council.rules import Closed, Exempt, Fixed, Nation, Rules
from motion_editor.places import files

MAX_BYTES: Final = 1024 * 1024

_CHECK: Final = mark("Check the file, or take it away.")


class Marks(Enum):
    """How a paper shows an amendment: as tracked changes, in bracketed words, or both."""

    TRACKED = "tracked"
    BRACKETS = "brackets"
    BOTH = "both"


class Counted(Enum):
    """What a council counts where it limits the length of a motion."""

    TEXT = "text"
    TITLED = "text and title"
    POINTS = "text without lead-ins"


class VoteLayout(Enum):
    """How minutes print a recorded vote; each is real text that a screen reader reads in order."""

    AFTER = mark("names, then how many")
    BEFORE = mark("how many, then names")
    NAMES = mark("names alone")
    YES_NO = mark("yes and no")
    TABLE = mark("table")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a council asks of its papers' words and form.

    `id` is the name of its file, by which motions and commands call it. `lead_ins` are offered
    in this order. `mover`, `seconder` and `signatories` are the words before the names; `form`
    is the form of address of a member who has no other. `template` is a Word template's name.
    `limit` is how many words a motion may have, 0 for any number, and `counted` which of them
    count towards it. `words` are known to the spelling: names of wards and streets, what the
    council calls things. `members` is the roll, `groups` those that rotate, in that order; `rules`
    are the standing orders, each set with the date from which it holds. `closed` are days on which
    the offices are closed, `fixed` the dates set for single meetings. `heading` stands above the
    motions on an agenda. `second` has the fixed words of papers in a second language, by the
    English ones; `reviewed` says whether a speaker has read them over. `minutes` are the phrases
    of minutes and decision lists.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    form: str = "Councillor"
    forms: tuple[str, ...] = ("Councillor",)
    chair: str = "Chair"
    mover: str = "Mover:"
    seconder: str = "Seconder:"
    signatories: str = "Supported by:"
    lead_ins: tuple[str, ...] = (
        "This Council notes:",
        "This Council further notes:",
        "This Council believes:",
        "This Council welcomes:",
        "This Council regrets:",
        "This Council resolves to:",
        "This Council calls on the Cabinet to:",
        "This Council calls on the Government to:",
        "This Council demands that the Government:",
    )
    numbering: NumberingStyle = NumberingStyle()
    template: str = "standard"
    marks: Marks = Marks.TRACKED
    limit: int = 0
    counted: Counted = Counted.TEXT
    words: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    groups: tuple[str, ...] = ()
    rules: tuple[Rules, ...] = ()
    nation: Nation = Nation.ENGLAND_AND_WALES
    closed: tuple[Closed, ...] = ()
    fixed: tuple[Fixed, ...] = ()
    exempt: Exempt = Exempt.ENGLAND
    votes: VoteLayout = VoteLayout.AFTER
    heading: str = "Notices of motion"
    second: tuple[tuple[str, str], ...] = ()
    reviewed: bool = False
    minutes: Phrases = USUAL


PLAIN: Final = Profile(name=mark("No council in particular"))
"""The style of a motion that names no council."""


@dataclass(frozen=True, slots=True)
class Found:
    """A profile's file as found: `fault` says what is wrong where it could not be read."""

    id: str
    path: Path
    profile: Profile | None
    fault: MotionError | None = None


def parse(text: str, source: str, id: str = "") -> Profile:
    """The profile in the text of a TOML file; `source` names the file in errors.

    MotionError with file, line and field for what is missing, misspelt or of the wrong kind.
    """
    fields = Fields(text, source)
    profile = Profile(
        id=id,
        name=fields.words("name"),
        kind=fields.words("kind", PLAIN.kind),
        form=fields.words("people.form", PLAIN.form),
        forms=fields.list_of_words("people.forms", PLAIN.forms),
        chair=fields.words("people.chair", PLAIN.chair),
        mover=fields.words("people.mover", PLAIN.mover),
        seconder=fields.words("people.seconder", PLAIN.seconder),
        signatories=fields.words("people.signatories", PLAIN.signatories),
        lead_ins=fields.list_of_words("text.lead-ins", PLAIN.lead_ins),
        numbering=NumberingStyle(
            Series(fields.one_of("text.numbering", [it.value for it in Series], "bullets")),
            fields.yes("text.running"),
        ),
        template=fields.words("papers.template", PLAIN.template),
        marks=Marks(fields.one_of("papers.marks", [it.value for it in Marks], "tracked")),
        limit=fields.number("limits.words"),
        counted=Counted(fields.one_of("limits.counts", [it.value for it in Counted], "text")),
        words=fields.list_of_words("spelling.words", ()) if "spelling.words" in fields else (),
        minutes=phrases_of(fields),
    )
    fields.refuse_the_rest()
    return profile


def load(path: Path) -> Profile:
    """The profile in a file; MotionError where it can't be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise MotionError(
                say("{name} is too large for a council's profile.", name=path.name), _CHECK
            )
        text = data.decode("utf-8")
    except OSError as error:
        raise MotionError(
            say("{path} can't be read: {reason}.", path=path, reason=error.strerror), _CHECK
        ) from error
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise MotionError(
            say("{name}, line {line}, is not UTF-8.", name=path.name, line=line),
            say("Save it as UTF-8."),
        ) from error
    return parse(text, path.name, path.stem)


def councils(folders: Iterable[Path]) -> tuple[Found, ...]:
    """The profiles in some folders, by name; of two with one name that in the later folder counts.

    A profile that can't be read is listed with its fault; a folder that is not there is empty.
    MotionError where one may not be looked into.
    """
    found: dict[str, Found] = {}
    for folder in folders:
        for path in files(folder, ".toml"):
            try:
                found[path.stem] = Found(path.stem, path, load(path))
            except MotionError as fault:
                found[path.stem] = Found(path.stem, path, None, fault)
    return tuple(found[id] for id in sorted(found))


def find(name: str, folders: Iterable[Path]) -> Profile:
    """The profile with this id, or of the council of this name; MotionError where there is none."""
    if not name:
        return PLAIN
    known = councils(folders)
    wanted = name.casefold()
    for item in known:
        named = item.profile.name.casefold() if item.profile else ""
        if wanted in (item.id.casefold(), named):
            if item.profile is None:
                raise item.fault or MotionError(
                    say("{path} can't be read.", path=item.path), _CHECK
                )
            return item.profile
    ids = ", ".join(item.id for item in known) or say("none")
    raise MotionError(
        say("There is no council “{name}”.", name=name), say("Those installed are: {ids}.", ids=ids)
    )


def _line(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
