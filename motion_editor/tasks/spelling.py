"""Which words are known: British English, a council's own, one's own, the names in the file."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.spelling import plain_form, stem
from motion_editor.core.wording import say
from motion_editor.council.profile import Profile
from motion_editor.places import resource
from motion_editor.store import my_words
from motion_editor.tasks.councils import council_of

BRITISH, COUNCIL = "british-english.txt", "council.txt"

_PIECE = 1 << 14
"""Characters that are read at a time, in less than a millisecond."""

_NAME = re.compile(r"[^\W\d_](?:[\w’'ʼ\-‐‑]*\w)?")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists in which a word may stand: those that come with the program, and the near ones.

    `own` are the person's, `here` those that are right in this motion.
    """

    shipped: frozenset[str]
    own: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    here: frozenset[str] = frozenset()

    def knows(self, form: str) -> bool:
        """Whether a form stands in one of the lists, exactly so."""
        return form in self.shipped or form in self.own or form in self.names or form in self.here

    def with_own(self, words: Iterable[str]) -> Lexicon:
        """The same with these as the person's own words."""
        return replace(self, own=frozenset(map(plain_form, words)))

    def with_names(self, names: frozenset[str]) -> Lexicon:
        """The same with these names; itself where they are the same."""
        return self if names == self.names else replace(self, names=names)

    def with_here(self, words: Iterable[str]) -> Lexicon:
        """The same with these as the motion's own words; itself where they are the same."""
        here = frozenset(map(plain_form, words))
        return self if here == self.here else replace(self, here=here)


@cache
def shipped() -> frozenset[str]:
    """The words that come with the program; read once, in pieces, so that others may go on."""
    out: set[str] = set()
    for name in (BRITISH, COUNCIL):
        with resource("wordlists", name).open(encoding="utf-8") as file:
            while lines := file.read(_PIECE):
                out.update((lines + file.readline()).split("\n"))
                time.sleep(0)  # a window's own thread has the interpreter if it wants it
    return frozenset(out)


def lexicon(motion: Motion) -> Lexicon:
    """All that is known for a motion; MotionError where the person's own list can't be read."""
    known = Lexicon(shipped(), names=names_of(motion, council_of(motion)))
    return known.with_own(my_words.load()).with_here(motion.details.words)


def names_of(motion: Motion, profile: Profile) -> frozenset[str]:
    """The names in a file and in its council's profile, each part of them as a word.

    Of titles and groups only what has a capital: their other words are words like any.
    """
    said = [*_named(motion), *_of_council(profile)]
    forms = {stem(match[0]) for words in said for match in _NAME.finditer(words)}
    names = {form for form in forms if form != form.lower()}
    return frozenset({*names, *map(plain_form, profile.words)})


def curly_in(clauses: Clauses) -> bool:
    """Whether a text has curly apostrophes, so that what is put in has them too."""
    return any("’" in run.text for item in clauses for run in item.runs)


def own_word(written: str) -> str:
    """A word as it goes on a list; MotionError for what is no single word."""
    form = stem(written.strip())
    if not re.fullmatch(r"[^\W\d_][\w'-]*", form):
        raise MotionError(
            say("“{written}” is not a single word.", written=written),
            say("Add each word by itself."),
        )
    return form


def learn(words: Iterable[str]) -> frozenset[str]:
    """Put words on the person's own list, and give it as it then is."""
    return my_words.add([own_word(it) for it in words])


def forget(words: Iterable[str]) -> frozenset[str]:
    """Take words off the person's own list, however it writes them; MotionError for others."""
    gone = {own_word(it): it for it in words}
    known = {it: stem(it) for it in my_words.load()}
    absent = [f"“{it}”" for form, it in gone.items() if form not in known.values()]
    if absent:
        raise MotionError(
            say("Your list of words has no {absent}.", absent=", ".join(absent)),
            say("'motion-editor words' shows what it has."),
        )
    return my_words.remove(it for it, form in known.items() if form in gone)


def with_word(motion: Motion, written: str) -> Motion:
    """The motion with a word more that is right in it; itself where it has it."""
    word = own_word(written)
    if word in motion.details.words:
        return motion
    return _with_words(motion, (*motion.details.words, word))


def without_word(motion: Motion, written: str) -> Motion:
    """The motion without a word among those right in it; MotionError where it has no such word."""
    word, words = own_word(written), motion.details.words
    left = tuple(it for it in words if stem(it) != word)
    if left == words:
        raise MotionError(
            say("“{written}” is not among the words that are right in this motion.", written=word),
            say("'motion-editor words --motion FILE' shows them."),
        )
    return _with_words(motion, left)


def _with_words(motion: Motion, words: tuple[str, ...]) -> Motion:
    return replace(motion, details=replace(motion.details, words=words))


def _named(motion: Motion) -> Iterator[str]:
    details = motion.details
    yield from (details.title, details.group, details.council)
    yield from _people(details.mover, details.seconder, *details.signatories)
    for item in motion.amendments:
        yield from _in_amendment(item)


def _in_amendment(item: Amendment) -> Iterator[str]:
    yield from (item.label, item.group, item.subject)
    yield from _people(item.mover, item.seconder)
    yield from (ballot.name for ballot in item.votes.ballots)


def _people(*people: Person) -> Sequence[str]:
    return [person.full for person in people]


def _of_council(profile: Profile) -> Sequence[str]:
    roll = (words for it in profile.members for words in (it.name, it.ward))
    return (profile.name, profile.kind, profile.chair, *profile.forms, *profile.groups, *roll)
