"""What is done to one clause: of a draft straight away, of an amendment as a tracked change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.compare.neat import neat
from motion_editor.core import edit, looks, sections, structure
from motion_editor.core.clause import Clauses, NewId, Role
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.search import hits
from motion_editor.core.text import Emphasis
from motion_editor.core.tracked import groups
from motion_editor.core.wording import many, say
from motion_editor.tasks.links import address_of
from motion_editor.tasks.seek import Query, fit, matcher


class Act(Enum):
    """What can be done; the values are those of the command line."""

    REWORD = "reword"
    INSERT = "insert"
    LEAVE_OUT = "leave-out"
    NEST = "nest"
    UNNEST = "unnest"
    UP = "up"
    DOWN = "down"
    LEAD_IN = "lead-in"
    POINT = "point"
    TEXT = "text"
    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"


WORDY = frozenset({Act.REWORD, Act.INSERT, Act.BOLD, Act.ITALIC, Act.LINK})
"""The acts that take words."""


@dataclass(frozen=True, slots=True)
class Doing:
    """An act on the clause at an index; `words` are those put in, or whose look changes."""

    act: Act
    at: int
    words: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """What the acts work on."""

    clauses: Clauses
    new_id: NewId
    tracked: bool

    def parts(self, at: int) -> tuple[int, int]:
        """The first and last part of the clause of the text if carried that this one is of."""
        own = [i for i in range(*self.group(at)) if self.clauses[i].proposed_text]
        return (own[0], own[-1]) if len(own) > 1 else (at, at)

    def group(self, at: int) -> tuple[int, int]:
        """All that the clause of the text if carried is made of, whether it has words or not."""
        for first, past in groups(self.clauses, lambda item: item.in_proposed):
            if first <= at < past:
                return first, past
        return at, at + 1


def done(clauses: Clauses, doing: Doing, new_id: NewId, *, tracked: bool) -> Clauses:
    """The text with the act done. MotionError where it can't be, or changes nothing."""
    after = _ACTS[doing.act](_Text(clauses, new_id, tracked), doing).clauses
    if after == clauses:
        raise MotionError(
            say("That would change nothing."),
            say("Look at the text, and at its levels."),
        )
    return after


_Do = Callable[[_Text, Doing], Edited]


def _reword(text: _Text, doing: Doing) -> Edited:
    words = _words(doing)
    if "\n" in words:
        raise MotionError(
            say("The words of a clause are on one line."),
            say("Put in further clauses with 'insert'."),
        )
    first, last = text.group(doing.at)[0], text.group(doing.at)[1] - 1
    if first < last:
        whole = Span(Place(first, 0), Place(last, text.clauses[last].length))
        return edit.replace(text.clauses, whole, words, tracked=text.tracked, new_id=text.new_id)
    if text.clauses[doing.at].proposed_text == words:
        return edit.edited(text.clauses, text.clauses, Place(doing.at, 0))
    made = sections.reword(text.clauses, doing.at, words, tracked=text.tracked)
    if not text.tracked:
        return made
    now = list(made.clauses)
    now[doing.at] = neat(now[doing.at : doing.at + 1])[0]
    return edit.edited(text.clauses, now, made.caret)


def _insert(text: _Text, doing: Doing) -> Edited:
    # Past the end of the whole clause: what is joined to it without words is part of it too.
    last = text.group(doing.at)[1] - 1
    clauses = text.clauses
    if last == len(clauses) - 1 and text.tracked:
        clauses = (*clauses, *structure.closing(clauses, text.new_id))
        last = len(clauses) - 1
    end = Place(last, clauses[last].length)
    return edit.replace(
        clauses, Span(end, end), f"\n{_words(doing)}", tracked=text.tracked, new_id=text.new_id
    )


def _leave_out(text: _Text, doing: Doing) -> Edited:
    return structure.strike_clauses(text.clauses, *text.parts(doing.at), tracked=text.tracked)


def _nest(text: _Text, doing: Doing) -> Edited:
    return structure.nest(text.clauses, doing.at, doing.at, tracked=text.tracked)


def _unnest(text: _Text, doing: Doing) -> Edited:
    return structure.unnest(text.clauses, doing.at, doing.at, tracked=text.tracked)


def _up(text: _Text, doing: Doing) -> Edited:
    return _moved(text, doing.at, sections.upward(text.clauses, doing.at))


def _down(text: _Text, doing: Doing) -> Edited:
    return _moved(text, doing.at, sections.downward(text.clauses, doing.at, doing.at))


def _moved(text: _Text, at: int, before: int) -> Edited:
    past = sections.extent(text.clauses, at, at)
    return structure.move(
        text.clauses, at, past - 1, before, tracked=text.tracked, new_id=text.new_id
    )


def _role(role: Role) -> _Do:
    def change(text: _Text, doing: Doing) -> Edited:
        return structure.change_role(text.clauses, doing.at, doing.at, role, tracked=text.tracked)

    return change


def _look(change: Callable[[Emphasis, Doing], Emphasis]) -> _Do:
    def make(text: _Text, doing: Doing) -> Edited:
        span = _span_of(text.clauses, doing)
        return looks.change_look(
            text.clauses, span, lambda it: change(it, doing), tracked=text.tracked
        )

    return make


def _span_of(clauses: Clauses, doing: Doing) -> Span:
    """Where the words of an act stand in its clause: once, or it is not clear which are meant."""
    found = [
        hit.span
        for hit in hits(clauses, matcher(Query(_words(doing), match_case=True)))
        if hit.span.start.clause == doing.at
    ]
    if len(found) != 1:
        said = say("The words “{words}” do not stand there.", words=doing.words)
        if found:
            said = many(
                "The words “{words}” stand there {n} times.",
                "The words “{words}” stand there {n} time.",
                len(found),
                words=doing.words,
            )
        raise MotionError(said, say("Give words that stand there once."))
    return found[0]


def _words(doing: Doing) -> str:
    words = fit(doing.words).strip()
    if not words:
        raise MotionError(
            say("'{command}' needs words.", command=doing.act.value), say("Give them after it.")
        )
    return words


_ACTS: dict[Act, _Do] = {
    Act.REWORD: _reword,
    Act.INSERT: _insert,
    Act.LEAVE_OUT: _leave_out,
    Act.NEST: _nest,
    Act.UNNEST: _unnest,
    Act.UP: _up,
    Act.DOWN: _down,
    Act.LEAD_IN: _role(Role.LEAD_IN),
    Act.POINT: _role(Role.POINT),
    Act.TEXT: _role(Role.TEXT),
    Act.BOLD: _look(lambda it, _: replace(it, bold=True)),
    Act.ITALIC: _look(lambda it, _: replace(it, italic=True)),
    Act.LINK: _look(lambda it, doing: replace(it, link=address_of(doing.link))),
}
