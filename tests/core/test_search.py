"""What is found lies in the words; what is put in alters no base and is what re would have made."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.core import edit, search
from motion_editor.core.clause import Clauses
from motion_editor.core.footnotes import CLOSE, OPEN, stretches
from motion_editor.core.place import Place, Span
from motion_editor.core.search import (
    Found,
    Hit,
    Matcher,
    hit_parts,
    hit_words,
    hits,
    replace_hits,
    standing_words,
)
from motion_editor.core.text import Emphasis, Run, cut, joined, sliced, words
from motion_editor.core.tracked import original, proposed
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import bases, ids, tracked_texts

PATTERNS = (r"the", r"[a-z]+", r"o", r"\w+ \w+", r"t*", "👩", r"e.*l", r"^.", r"$", r"£1\.5m|that",
            "Defra, 2024")  # fmt: skip


def matching(pattern: str, instead: str = "") -> Matcher:
    return lambda text: [Found(*it.span(), it.expand(instead)) for it in re.finditer(pattern, text)]


def found(clauses: Clauses, pattern: str, *, struck: bool = False) -> list[str]:
    return [
        "|".join(
            words(cut(clauses[at].runs, low if at == first else 0, high if at == last else None))
            for at in range(first, last + 1)
        )
        for hit in hits(clauses, matching(pattern), struck=struck)
        for (first, low), (last, high) in (hit.span,)
    ]


def strings(text: str) -> list[tuple[str, list[int]]]:
    """The words of a clause and of each of its footnotes, with the place of each character."""
    inner = [range(start + 1, end - 1) for start, end in stretches(text)]
    noted = {at for start, end in stretches(text) for at in range(start, end)}
    body = [at for at in range(len(text)) if at not in noted]
    return [("".join(text[at] for at in places), list(places)) for places in (body, *inner)]


def replaced(text: str, by: str, instead: str) -> str:
    """What a clause says after a replacement: footnotes stay, after the words put in."""

    def put(match: re.Match[str]) -> str:
        return match.expand(instead) if match.group() else ""

    inner = []
    for start, end in stretches(text):
        words = text[start + 1 : end - 1]
        gone = any(not put(it).strip() and not (words[: it.start()] + words[it.end() :]).strip()
                   for it in re.finditer(by, words) if it.group())  # fmt: skip
        new = re.sub(by, lambda it: put(it).replace("\n", "\u2028"), words)
        inner.append((start, "" if gone else f"{OPEN}{new}{CLOSE}"))
    # Each character of the body with the footnotes that stand before it.
    body, places = strings(text)[0]
    puts = {it.start(): (it.end(), put(it)) for it in re.finditer(by, body) if it.group()}
    out, at = "", 0
    while at <= len(body):
        end, new = puts.get(at, (at + 1, body[at : at + 1]))
        before = places[at - 1] if at else -1
        here = places[at] if at < len(body) else len(text)
        past = places[end - 1] if end <= len(body) else len(text)
        out += "".join(note for start, note in inner if before < start < here)
        out += new + "".join(note for start, note in inner if here < start < past)
        at = end
    return out


@given(bases(), st.sampled_from(PATTERNS))
def test_in_a_plain_text_it_finds_what_re_finds_in_each_clause(base: Clauses, by: str) -> None:
    wanted = [
        Span(Place(at, places[it.start()]), Place(at, places[it.end() - 1] + 1))
        for at, item in enumerate(base)
        for words, places in strings(item.text)
        for it in re.finditer(by, words)
        if it.group()
    ]
    assert [hit.span for hit in hits(base, matching(by))] == sorted(wanted)


@given(tracked_texts(), st.sampled_from(PATTERNS))
def test_in_a_marked_text_it_finds_what_it_finds_in_the_text_if_carried(
    text: Clauses, by: str
) -> None:
    found_in_it = hits(text, matching(by))
    after = proposed(text)
    wanted = [standing_words(after, hit.span) for hit in hits(after, matching(by))]
    # Words joined by a struck mark stand in two clauses of the marked text and in one if carried.
    assert [standing_words(text, it.span).replace("\n", "") for it in found_in_it] == wanted
    for hit in found_in_it:
        for place, step in ((hit.span.start, 0), (hit.span.end, -1)):
            runs = text[place.clause].runs
            (end,) = cut(runs, place.offset + step, place.offset + step + 1)
            assert end.in_proposed


@given(tracked_texts(), st.sampled_from(PATTERNS))
def test_what_is_left_out_is_found_as_it_stood(text: Clauses, by: str) -> None:
    everything = hits(text, matching(by), struck=True)
    assert [it for it in everything if not it.struck] == list(hits(text, matching(by)))
    assert list(everything) == sorted(everything, key=lambda hit: hit.span)
    before = original(text)
    stood = [standing_words(before, hit.span) for hit in hits(before, matching(by))]
    for hit in everything:
        if hit.struck:
            (first, low), (last, high) = hit.span
            gone = [
                run
                for at in range(first, last + 1)
                for run in cut(
                    text[at].runs, low if at == first else 0, high if at == last else None
                )
                if run.in_original and not text[at].moved_from
            ]
            assert words(gone) in stood
            assert any(not run.in_proposed for run in gone)


@given(
    tracked_texts(),
    st.sampled_from(PATTERNS),
    st.sampled_from(("", "X", r"<\g<0>>", "one\ntwo", "👩‍🏫 é")),
)
def test_replacing_in_an_amendment_keeps_the_base(text: Clauses, by: str, instead: str) -> None:
    wanted = hits(text, matching(by, instead))
    done = replace_hits(text, wanted, tracked=True, new_id=ids("r"))
    event(f"hits: {min(len(wanted), 3)}")
    assert original(done.clauses) == original(text)
    check_sound(done.clauses)
    # What goes in is what re would have put in, clause by clause.
    expected = [replaced(item.text, by, instead) for item in proposed(text)]
    said = "".join(item.text for item in proposed(done.clauses))
    assert said == "".join(expected).replace("\n", "")


@given(bases(), st.sampled_from(PATTERNS), st.sampled_from(("", "X", r"<\g<0>>", "é 👩‍🏫")))
def test_replacing_in_a_draft_is_what_re_does(base: Clauses, by: str, instead: str) -> None:
    done = replace_hits(base, hits(base, matching(by, instead)), tracked=False, new_id=ids("r"))
    expected = [replaced(item.text, by, instead) for item in base]
    assert notation.words(done.clauses) == expected
    assert [(it.id, it.kind) for it in done.clauses] == [(it.id, it.kind) for it in base]


@given(tracked_texts(), st.sampled_from(PATTERNS))
def test_one_replacement_is_the_edit_that_typing_makes(text: Clauses, by: str) -> None:
    for hit in hits(text, matching(by, "X"))[:3]:
        if hit_parts(text, hit) != (hit.span,):
            continue  # Typing takes a footnote that is selected.
        (first, offset), _ = hit.span
        look = cut(text[first].runs, offset)[0].emphasis
        typed = edit.replace(text, hit.span, "X", tracked=True, new_id=ids("r"), emphasis=look)
        assert replace_hits(text, [hit], tracked=True, new_id=ids("r")) == typed


@given(
    tracked_texts(),
    st.sampled_from(PATTERNS),
    st.sampled_from(("", "X", r"<\g<0>>", "one\ntwo")),
    st.booleans(),
)
def test_replacing_at_once_is_replacing_one_by_one(
    text: Clauses, by: str, instead: str, plain: bool
) -> None:
    text = proposed(text) if plain else text
    wanted = hits(text, matching(by, instead))
    event(f"hits: {min(len(wanted), 3)}")
    done = replace_hits(text, wanted, tracked=not plain, new_id=ids("r"))
    with patch.object(search, "_at_once", return_value=None):
        assert done == replace_hits(text, wanted, tracked=not plain, new_id=ids("r"))


@given(tracked_texts(), st.lists(st.integers(0, 40), max_size=8))
def test_slices_of_runs_are_its_cuts(text: Clauses, bounds: list[int]) -> None:
    ends = [0, *sorted(bounds), 10_000]
    for item in text:
        cuts = [cut(item.runs, low, high) for low, high in pairwise(ends)]
        assert [joined(it) for it in sliced(item.runs, ends[1:-1])] == [joined(it) for it in cuts]


def test_a_hit_runs_across_struck_words_and_over_a_struck_mark() -> None:
    text = notation.read(
        """
        a - patrols {--have--}{++had++} fallen {--sharply --}since
        b - since 2015 {--¶--}
        c - in the town
        """
    )
    assert found(text, "fallen since") == ["fallen sharply since"]
    assert found(text, "2015 in") == ["2015 |in"]
    assert found(text, "have fallen") == []
    assert found(text, "have fallen", struck=True) == ["have" + "had" + " fallen"]
    assert hits(text, matching("sharply"), struck=True)[0].struck


def test_replacing_across_struck_words_leaves_them_struck() -> None:
    text = notation.read("a - fallen {--sharply --}since 2015")
    wanted = hits(text, matching("(fallen) (since)", r"\2 they \1"))
    done = replace_hits(text, wanted, tracked=True, new_id=ids())
    assert notation.show(done.clauses) == (
        "a - {--fallen sharply since--}{++since they fallen++} 2015"
    )
    assert done.caret == Place(0, len("fallen sharply sincesince they fallen"))


def test_nothing_in_place_of_all_words_leaves_the_clause_out() -> None:
    text = notation.read("a - the patrols\nb - stay")
    done = replace_hits(text, hits(text, matching("the patrols")), tracked=True, new_id=ids())
    assert done.clauses[0].wholly_struck
    assert notation.words(proposed(done.clauses)) == ["stay"]


@pytest.mark.parametrize("tracked", [False, True])
def test_words_keep_their_look(tracked: bool) -> None:
    (plain,) = notation.read("a - one two")
    span = Span(Place(0, 4), Place(0, 7))
    bold = Emphasis(bold=True)
    item = replace(plain, runs=(Run("one "), Run("two", emphasis=bold)))
    done = replace_hits((item,), [Hit(span, "three")], tracked=tracked, new_id=ids())
    assert done.clauses[0].runs[-1].emphasis == bold
    assert done.clauses[0].runs[-1].text == "three"


def test_what_is_left_out_already_is_not_replaced() -> None:
    text = notation.read("a - {--half--}{++16++} of them")
    wanted = hits(text, matching("half", "all"), struck=True)
    assert len(wanted) == 1
    assert replace_hits(text, wanted, tracked=True, new_id=ids()).clauses == text


def test_words_are_found_across_a_footnote_and_in_it_by_themselves() -> None:
    text = notation.read("a - the road⟦Survey of road use⟧ safety{-- plan⟦Old⟧--} fund")
    (across,) = hits(text, matching("road safety"))
    assert hit_words(text, across) == "road safety"
    assert [hit_words(text, it) for it in hits(text, matching("road"))] == ["road", "road"]
    assert [hit_words(text, it) for it in hits(text, matching("use safety|safety fund"))] == [
        "safety fund"
    ]
    assert [it.struck for it in hits(text, matching("Old"), struck=True)] == [True]
    # With its brackets a footnote can be looked for, but never a part of one with words outside.
    assert hits(text, matching("road⟦Survey of road use⟧"))[0].literal
    assert hits(text, matching("road⟦Survey")) == ()


@pytest.mark.parametrize("tracked", [False, True])
def test_a_replacement_keeps_the_footnote_between_its_words(tracked: bool) -> None:
    text = notation.read("a - the road⟦Survey⟧ safety fund")
    for instead, after in (
        ("street care", "the street care⟦Survey⟧ fund"),
        ("", "the ⟦Survey⟧ fund"),
    ):
        found_in_it = hits(text, matching("road safety", instead))
        done = replace_hits(text, found_in_it, tracked=tracked, new_id=ids())
        assert notation.words(proposed(done.clauses)) == [after]
        assert original(done.clauses) == (text if tracked else original(done.clauses))
    everything = hits(text, matching("the road safety fund"))
    done = replace_hits(text, everything, tracked=tracked, new_id=ids())
    assert notation.words(proposed(done.clauses)) == ["⟦Survey⟧"]


@pytest.mark.parametrize("tracked", [False, True])
def test_a_footnote_stays_one_paragraph_and_goes_with_the_last_of_its_words(tracked: bool) -> None:
    text = notation.read("a - roads⟦Survey, 2024⟧ fall")
    for by, instead, after in (
        ("Survey, 2024", "", "roads fall"),
        ("Survey, 2024", "one\ntwo", "roads⟦one\u2028two⟧ fall"),
        ("Survey, ", "", "roads⟦2024⟧ fall"),
    ):
        found_in_it = hits(text, lambda it: [Found(at, at + len(by), instead)  # noqa: B023
                                             for at in [it.find(by)] if at >= 0])  # noqa: B023  # fmt: skip
        done = replace_hits(text, found_in_it, tracked=tracked, new_id=ids())
        assert notation.words(proposed(done.clauses)) == [after]
