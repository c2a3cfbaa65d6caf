"""What counts as a word, which are unknown, and where they stand in a marked text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.search import Hit, replace_hits, standing_words
from motion_editor.core.spelling import standing_spans, unknown
from motion_editor.core.text import KEPT, Emphasis, Run, State
from motion_editor.core.tracked import original, proposed
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import any_tracked, ids, tracked_texts

WORDS = (
    "the council notes that patrols pre- re- school post war elected well and don't Sheffield "
    "O'Brien by-law COVID cafe"
)
KNOWN = frozenset(WORDS.split())


def wrong(text: str, known: frozenset[str] = KNOWN) -> list[str]:
    return [it.word for it in unknown((Clause("a", (Run(text),)),), known.__contains__)]


def said(clauses: Clauses, known: frozenset[str] = KNOWN) -> list[str]:
    return [it.word for it in unknown(clauses, known.__contains__)]


@given(tracked_texts() | any_tracked(), st.sets(st.sampled_from(sorted(KNOWN))))
def test_unknown_words_are_those_of_the_text_if_carried(text: Clauses, some: set[str]) -> None:
    known = frozenset(some)
    assert said(text, known) == said(proposed(text), known)
    for found in unknown(text, known.__contains__):
        assert standing_words(text, found.span).replace("\n", "") == found.word
        parts = standing_spans(text, found.span)
        assert "".join(standing_words(text, it) for it in parts) == found.word
        assert (parts[0].start, parts[-1].end) == found.span
        for part in parts:
            item = text[part.start.clause]
            assert item.text[part.start.offset : part.end.offset] == standing_words(text, part)


@given(st.text(), st.data())
def test_it_is_the_same_however_the_words_are_cut_into_runs(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    cut = tuple(
        Run(piece, KEPT, Emphasis(bold=bold))
        for piece, bold in ((text[:at], False), (text[at:], True))
        if piece
    )
    one = unknown((Clause("a", (Run(text),)),), KNOWN.__contains__)
    assert unknown((Clause("a", cut),), KNOWN.__contains__) == one
    for found in one:
        assert text[found.span.start.offset : found.span.end.offset] == found.word


@given(tracked_texts() | any_tracked(), st.data())
def test_correcting_a_word_in_an_amendment_keeps_the_base(
    text: Clauses, data: st.DataObject
) -> None:
    found = unknown(text, KNOWN.__contains__)
    if not found or not original(text):
        return  # a text over nothing is no amendment
    chosen = data.draw(st.sampled_from(found))
    hit = Hit(chosen.span, "Sheffield")
    done = replace_hits(text, [hit], tracked=True, new_id=ids("r"))
    assert original(done.clauses) == original(text)
    check_sound(done.clauses)
    before = "".join(item.text for item in proposed(text))
    after = "".join(item.text for item in proposed(done.clauses))
    assert len(after) == len(before) - len(chosen.word) + len("Sheffield")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Goverment’s counsil, the Council's", ["Goverment", "counsil"]),
        ("don’t dont councils’", ["dont", "councils"]),
        ("re-elected pre- and post-war well-elected", []),
        ("pre by-law by‑law law", ["pre", "law"]),
        ("re-electd", ["electd"]),
        ("sheffield SHEFFIELD Sheffield’s The THE", ["sheffield"]),
        ("NHS MPs’ TROs DfT McNab O’Brien O’BRIEN", []),
        ("COuncil tHe CHILDERN", ["COuncil", "tHe", "CHILDERN"]),
        ("20mph 2nd COVID-19 A61 1990s £1.5m a b", []),
        ("clerk@x.example www.x.example https://x.example/ys x.gov.uk. #Xyz @xyz", []),
        ("(xyz) “xyz”, the/xyz", ["xyz", "xyz", "xyz"]),
        ("café cafe\u0301 coun\u00adcil кафе 👩‍🏫 é", []),
        ("thë e.g. i.e. U.K. the\u2028xyz", ["xyz"]),
    ],
)
def test_what_is_a_word(text: str, found: list[str]) -> None:
    assert wrong(text) == found


def test_struck_words_are_not_looked_at_and_halves_are_one_word() -> None:
    text = notation.read(
        """
        a - the {--xyz--}{++council++} not{--x--}{++e++}s the{++m++}
        b - xyz pat{--¶--}
        c - rols that
        """
    )
    assert said(text) == ["them", "xyz"]


def test_a_word_with_struck_letters_between_is_marked_in_its_parts() -> None:
    text = notation.read("a - the cou{--n--}s{++ss++}il")
    (found,) = unknown(text, KNOWN.__contains__)
    assert found.word == "cousssil"
    marked = [
        text[0].text[it.start.offset : it.end.offset] for it in standing_spans(text, found.span)
    ]
    assert marked == ["cou", "sssil"]


def test_a_clause_that_is_left_out_has_no_mistakes() -> None:
    (item,) = notation.read("a - {--xyz--}{--¶--}")
    assert said((item, *notation.read("b - the council"))) == []
    kept = replace(item, runs=tuple(run.with_state(State.KEPT) for run in item.runs))
    assert said((kept, *notation.read("b - the council"))) == ["xyzthe"]
