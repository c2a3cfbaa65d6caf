"""Whether a Word file can serve as a template: what it has, lacks and misspells, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.word.access import hindrances
from motion_editor.formats.word.check import FaultyPaperError
from motion_editor.formats.word.frame import Survey, survey
from motion_editor.formats.word.loan import by_name
from motion_editor.formats.word.names import P
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.placeholders import text_of
from motion_editor.formats.word.template import LEVELS, NEEDED, load_template
from motion_editor.formats.word.trial import oddities
from motion_editor.papers.blocks import NAMES


@dataclass(frozen=True, slots=True)
class Used:
    """A placeholder that a template has: as it is written there, and in which places."""

    name: str
    where: tuple[str, ...]

    @property
    def written(self) -> str:
        """As it stands in the file."""
        return f"{{{{{self.name}}}}}"


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in a template: where ("" where that is said), and what, in a sentence."""

    where: str
    said: str


@dataclass(frozen=True, slots=True)
class Appraisal:
    """Which styles and placeholders a file has, what is wrong, and what its papers are like.

    `lacks` are styles that the standard template lends, `made` those of deeper levels that follow
    from the level above; `unused` are further names of placeholders. `dropped` says what papers
    leave out of it, `notes` what else is to be known; `refused` says why no paper can be set in
    it although nothing is misspelt.
    """

    has: tuple[str, ...]
    lacks: tuple[str, ...]
    made: tuple[str, ...]
    used: tuple[Used, ...] = ()
    unused: tuple[str, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    dropped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refused: str = ""

    @property
    def serves(self) -> bool:
        """Whether papers can be set in it."""
        return not self.wrong and not self.refused


def appraise(data: bytes) -> Appraisal:
    """Look a Word file over, and set a paper in it for trial; MotionError for no Word file."""
    package = open_word(data)
    root = package.first("styles")
    there = by_name(root) if root is not None else {}
    found = survey(package)
    out = Appraisal(
        has=tuple(name for name in (*NEEDED, *LEVELS[2:]) if name.lower() in there),
        lacks=tuple(name for name in NEEDED if name.lower() not in there),
        made=tuple(name for name in LEVELS[2:] if name.lower() not in there),
        used=_used(found),
        unused=tuple(it for it in NAMES if it not in {each.name for each in found.found}),
        wrong=(
            *(Wrong(it.where, it.said) for it in found.faults),
            *(Wrong("", f"{it.message} {it.advice}") for it in found.wrong),
        ),
    )
    if not out.serves:
        return out
    notes = (*_words(package, found), *hindrances(package, in_text=found.in_text))
    try:
        notes = (*notes, *oddities(data))
        return replace(out, notes=notes, dropped=load_template(data).dropped)
    except (MotionError, FaultyPaperError) as error:
        return replace(out, refused=str(error))


def _used(found: Survey) -> tuple[Used, ...]:
    places: dict[str, list[str]] = {}
    for it in found.found:
        places.setdefault(it.name, []).append(it.where)
    return tuple(Used(name, tuple(where)) for name, where in places.items())


def _words(package: Package, found: Survey) -> tuple[str, ...]:
    """What becomes of the file's own words where no mark says that they are printed."""
    if found.in_text or not any(text_of(it).strip() for it in package.body.iter(P)):
        return ()
    return (
        say(
            "Papers take its look, headers and footers, but not the words of its text: it has no "
            "{mark}.",
            mark="{{clauses}}",
        ),
    )
