"""Finding in a paper's own words what its looks mean: "insertions shown in bold"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.formats.legend import Legend
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.shown import STRIKE, Look

_MOST: Final = 600
_COLOUR = r"red|orange|yellow|green|blue|purple|gr[ae]y"
_TOKEN = re.compile(
    rf"""(?P<look>
        strike[\s-]?(?:through|out)s? | struck[\s-]?(?:through|out)? | striking[\s-]?(?:through|out)
      | cross(?:ed|ing)[\s-]?(?:through|out) | scored?[\s-]?(?:through|out) | lined?[\s-]through
      | bold(?:ed)?(?:[\s-]*(?:type|face|font|text))? | emboldened | italic(?:s|ised|ized)?
      | underlin(?:e|ed|ing) | under-lin(?:e|ed|ing) | highlight(?:s|ed|ing)? | {_COLOUR}
      )\b
    | (?P<out>(?:(?<==)|(?<==\s))(?:delete|remove|omit) | delet(?:ed|ions?)
        | remov(?:ed|als?) | omi(?:tted|ssions?) | left\s+out
        | words?\s+to\s+go )\b
    | (?P<into>(?:(?<==)|(?<==\s))(?:insert|add) | insert(?:ed|ions?)
        | add(?:ed|itions?|itional) | put\s+in
        | new\s+(?:text|words?|wording|material|paragraphs?|points?|clauses?) | replacements? )\b
    | (?P<change>amend(?:ed|ments?) | chang(?:ed|es?) | alter(?:ed|ations?) | modif(?:ied|ications?)
        | revis(?:ed|ions?) | as\s+(?:shown|marked|set\s+out|indicated) | shown\s+below )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LEADS = re.compile(
    r"(?:\b(?:in|as|with|by|are|is|and|or|using|shown|marked|indicated|insertions?|additions?|"
    r"deletions?|text|words?)|[/&,(+:=-]|^)\s*[\"“‘']?$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"[\"”’']?\s*(?:[.,;:)/=&(-]|$|(?:text|type|font|ink|print|letters?|letter|and|or|is|are|has|have|"
    r"below|above|respectively|strik\w+|struck|underlin\w+|italics?|bold)\b)",
    re.IGNORECASE,
)
_LOUD = re.compile(rf"(?:bold\w*|emboldened|{_COLOUR})(?:[\s-]\w+)?$", re.IGNORECASE)
"""What is said of other things than type, too: it must stand as words for a look do."""
_HIGHLIGHTED = re.compile(r"\s+in\s+", re.IGNORECASE)
_JOINS = re.compile(r"[\s,]*(?:and|&|\+|/|-)?[\s]*", re.IGNORECASE)
_SPLIT = re.compile(r"(?<=[.;])\s+(?=\S)|\n")
_PARENTHESIS = re.compile(r"\([^()]{1,200}\)")


class _Token(NamedTuple):
    """A word that names looks (`looks`) or what is done to words (`state`, None for "changed")."""

    looks: tuple[Look, ...]
    state: State | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A legend in a paper's words: on which line, in which words, and what it says.

    `sure` says that the words tell what is put in and what is left out; else it is no more than
    what a person has to confirm. `whole` says that the words are all of the line. `others` are
    the further lines that say the same, or the rest of it.
    """

    legend: Legend
    line: int
    words: str
    sure: bool
    whole: bool
    others: tuple[Found, ...] = ()


def found_legend(lines: Sequence[SourceLine], known: frozenset[str] = frozenset()) -> Found | None:
    """The legend that the lines of a paper tell; None where they tell none, or more than one.

    `known` are the motion's own clauses without white space: what they say is no legend.
    """
    out: list[Found] = []
    for line in lines:
        text = line.text.strip()
        if len(text) <= _MOST and "".join(text.split()) not in known:
            out += _in_line(text, line.number)
    return _together([item for item in out if item.sure] or out)


def _together(found: Sequence[Found]) -> Found | None:
    """Legends of several lines as one, where none of them contradicts another."""
    entries: dict[Look, State] = {}
    for item in found:
        for look, state in item.legend.entries:
            if entries.setdefault(look, state) is not state:
                return None
    if not entries:
        return None
    legend = Legend(tuple(entries.items()))
    return replace(found[0], legend=legend, others=tuple(found[1:]))


def _in_line(text: str, number: int) -> Iterator[Found]:
    """The legend of a line; one in parentheses is told from the words around it."""
    if not any(token.looks for token in _tokens(text)):
        return
    for piece in _PARENTHESIS.findall(text):
        said = _said(piece)
        if said is not None:
            yield Found(said[0], number, piece, said[1], whole=piece == text)
            return
    entries: dict[Look, State] = {}
    sure = False
    for sentence in _SPLIT.split(text):
        said = _said(sentence)
        if said is not None:
            entries |= dict(said[0].entries)
            sure |= said[1]
    if entries:
        yield Found(Legend(tuple(entries.items())), number, text, sure, whole=True)


def _said(sentence: str) -> tuple[Legend, bool] | None:
    """What a sentence says of looks, and whether it says what is put in and what left out."""
    tokens = list(_tokens(sentence))
    looks = [token for token in tokens if token.looks]
    kinds = [token for token in tokens if token.state is not None]
    if not looks or len(kinds) == len(tokens):
        return None
    if not kinds:
        is_told = any(not token.looks for token in tokens)
        return _deduced([look for token in looks for look in token.looks]) if is_told else None
    pairs = _pairs([token for token in tokens if token.looks or token.state is not None])
    entries = [(look, state) for token, state in pairs for look in token.looks]
    wrong = any(state is ADDED and STRIKE in look for look, state in entries)
    legend = Legend(tuple(dict(entries).items()))
    return (
        None if wrong or not entries or len(dict(entries)) < len(set(entries)) else (legend, True)
    )


def _deduced(looks: Sequence[Look]) -> tuple[Legend, bool] | None:
    """Of looks that show changes: struck words go, so that those of the other look come."""
    entries = {look: STRUCK if STRIKE in look else ADDED for look in looks}
    both = set(entries.values()) == {STRUCK, ADDED}
    return Legend(tuple(entries.items())), both and len(entries) == len((STRUCK, ADDED))


def _pairs(tokens: Sequence[_Token]) -> list[tuple[_Token, State]]:
    """Each token of looks with what is done: side by side, or both in a row ("respectively")."""
    looks = [token for token in tokens if token.looks]
    states = [token.state for token in tokens if token.state is not None]
    turns = [bool(token.looks) for token in tokens]
    grouped = turns == sorted(turns) or turns == sorted(turns, reverse=True)
    if grouped and len(states) > 1 and len(looks) == 1 and len(looks[0].looks) == len(states):
        token = looks[0]
        return [
            (token._replace(looks=(look,)), state)
            for look, state in zip(token.looks, states, strict=True)
        ]
    if grouped and len(states) == len(looks):
        return list(zip(looks, states, strict=True))
    return list(_side_by_side(tokens))


def _side_by_side(tokens: Sequence[_Token]) -> Iterator[tuple[_Token, State]]:
    """Each look with the last thing done before it; in a sentence that begins with one, after."""
    order = tokens if tokens[0].state is not None else tokens[::-1]
    state: State | None = None
    for token in order:
        if token.state is not None:
            state = token.state
        elif state is not None:
            yield token, state


def _tokens(sentence: str) -> Iterator[_Token]:
    """The tokens of a sentence, looks that stand together as one."""
    last: _Token | None = None
    for found in _TOKEN.finditer(sentence):
        name = found["look"]
        if name is None:
            state = STRUCK if found["out"] else ADDED if found["into"] else None
            if last is not None:
                yield last
                last = None
            yield _Token((), state, *found.span())
            continue
        if not _is_look(sentence, found):
            continue
        if last is not None and _HIGHLIGHTED.fullmatch(sentence, last.end, found.start()):
            # "Highlighted in yellow" is that, "highlighted in bold" is bold.
            looks = last.looks if name.lower() == "yellow" else (frozenset({_name(name)}),)
            last = last._replace(looks=looks, end=found.end())
            continue
        together = last is not None and _JOINS.fullmatch(sentence, last.end, found.start())
        if last is not None and together:
            last = _joined(last, _name(name), sentence[last.end : found.start()], found.end())
            continue
        if last is not None:
            yield last
        last = _Token((frozenset({_name(name)}),), None, *found.span())
    if last is not None:
        yield last


def _is_look(sentence: str, found: re.Match[str]) -> bool:
    """Whether a word stands as one for a look does, where it may mean other things."""
    if not _LOUD.match(found[0]):
        return True
    before = sentence[max(0, found.start() - 20) : found.start()]
    return bool(_LEADS.search(before) and _FOLLOWS.match(sentence, found.end()))


def _joined(last: _Token, name: str, between: str, end: int) -> _Token:
    """One more name: of the same look, but for strike-through, which stands alone over "and"."""
    apart = between.strip(" ,-") != "" or "," in between
    look = last.looks[-1]
    if apart and (name == STRIKE or STRIKE in look):
        return _Token((*last.looks, frozenset({name})), None, last.start, end)
    return _Token((*last.looks[:-1], look | {name}), None, last.start, end)


def _name(word: str) -> str:
    """The name of a look by the word for it."""
    word = word.lower()
    for start, name in (
        ("bold", "bold"),
        ("embold", "bold"),
        ("ital", "italic"),
        ("under", "underline"),
        ("highl", "highlight"),
        ("gr", "green" if word == "green" else "grey"),
    ):
        if word.startswith(start):
            return name
    return word if re.fullmatch(_COLOUR, word) else STRIKE
