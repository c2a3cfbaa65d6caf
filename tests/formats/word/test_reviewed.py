"""Tracked changes by their authors: the marks of the file, over the clauses that they change."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, settings, strategies as st

from motion_editor.core.clause import Clauses, fitted
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.pieces import Layer
from motion_editor.formats.word.provenance import NOBODY, Reviewer
from motion_editor.formats.word.review_in import open_review, person_of
from motion_editor.formats.word.reviewed import reviewed
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from tests import notation
from tests.formats.word.making import CASES, p, paper, patched, r
from tests.formats.word.reviewing import (
    ANN,
    BEN,
    all_reviewed,
    change,
    dele,
    file,
    ins,
    lead_in,
    plain,
    point,
    signed_by,
    struck_in,
)
from tests.strategies import tracked_texts

FILES = sorted((*CASES.glob("docx/*.docx"), *CASES.glob("docx-own/*.docx")))
PEOPLE = (ANN, BEN, "Marisol Penhale")


def even(text: str) -> str:
    return " ".join(text.split())


def told(data: bytes) -> dict[str, str]:
    """What each reviewer has changed, by name and by whose words: only the clauses changed."""
    _, _, found = all_reviewed(data)
    out = {}
    for whose, made in found.items():
        name = whose.name.split()[0] + (f" on {whose.under.name.split()[0]}" if whose.under else "")
        lines = notation.show([it for it in made.clauses if it.changed])
        out[name] = "\n".join(line.split(" ", 1)[1] for line in lines.split("\n"))
    return out


# The law: refused it is the base, accepted it is what Word's own accepting gives.


@pytest.mark.skipif(not FILES, reason="the shared cases are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_refused_is_its_base_and_accepted_what_word_makes_of_it(path: Path) -> None:
    data = path.read_bytes()
    review, texts, found = all_reviewed(data)
    for whose, made in found.items():
        under = whose.on(found)
        base = plain(texts.text()) if under is None else proposed(found[under].clauses)
        assert original(made.clauses) == base
        assert notation.words(proposed(made.clauses)) == [it.text for it in made.after.clauses]
        assert made.clauses == normal(made.clauses)
    everybody = frozenset(review.reviewers)
    for marks, taken in (("original", NOBODY), ("clean", everybody)):
        lines = [even(line) for line in raw(data, marks, notes=True) if line.strip()]  # type: ignore[arg-type]
        have = [even(it.text) for it in texts.groups(taken)]
        boxed = path.stem == "sdk_comment042"  # Words in text boxes stand beside the text.
        assert [it for it in have if it in lines] == have if boxed else have == lines


@given(tracked_texts())
@settings(max_examples=40)
def test_what_we_write_comes_back_as_it_was(text: Clauses) -> None:
    assume(all(it.text.strip() for it in original(text)))
    data = write_word(paper(text))
    _, texts, found = all_reviewed(data)
    assert [it.text for it in texts.text().clauses] == [
        it.text for it in original(text) if it.text.strip()
    ]
    if found:
        (made,) = found.values()
        amended = fitted([it for it in proposed(text) if it.text.strip()])
        have = [(it.text, it.kind) for it in proposed(made.clauses)]
        assert have == [(it.text, it.kind) for it in amended]


@given(
    tracked_texts(8),
    st.lists(st.integers(0, 2), max_size=30),
    st.lists(st.integers(0, 2), max_size=30),
)
@settings(max_examples=40)
def test_whoever_signed_which_change_no_word_is_lost(
    text: Clauses, names: list[int], others: list[int]
) -> None:
    """Each one's changes stand over their base, those of all together give what Word gives."""
    data = patched_or(write_word(paper(text)), names, others)
    review, texts, found = all_reviewed(data)
    for whose, made in found.items():
        under = whose.on(found)
        base = plain(texts.text()) if under is None else proposed(found[under].clauses)
        assert original(made.clauses) == base
        assert notation.words(proposed(made.clauses)) == [it.text for it in made.after.clauses]
    lines = [line for line in raw(data, "clean", notes=True) if line.strip()]
    everybody = texts.groups(frozenset(review.reviewers))
    assert [it.text for it in everybody] == lines


def patched_or(data: bytes, names: list[int], others: list[int]) -> bytes:
    """The file signed by several, some of its insertions struck again by another."""
    turns = iter(others)

    def struck_again(found: str) -> str:
        import re

        def again(run: re.Match[str]) -> str:
            if next(turns, 0) != 1:
                return run[0]
            inner = run[2].replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
            return f'{run[1]}<w:del w:id="9{run.start()}" w:author="{BEN}">{inner}</w:del></w:ins>'

        pattern = r"(<w:ins [^>/]*>)((?:<w:r>(?:(?!</?w:ins|footnote).)*?</w:r>)+)</w:ins>"
        return re.sub(pattern, again, signed_by(found, names, PEOPLE))

    try:
        return patched(data, struck_again)
    except AssertionError:
        return data  # Nothing is tracked in it.


# Whose changes they are.


def test_each_reviewers_changes_stand_on_the_base_by_themselves() -> None:
    data = file(
        point("Nineteen patrols ", dele(ANN, "stand"), ins(ANN, "are left"), "."),
        point("Nobody ", dele(BEN, "answered"), ins(BEN, "replied"), "."),
    )
    assert told(data) == {
        "Odile": "- Nineteen patrols {--stand--}{++are left++}.",
        "Fenwick": "- Nobody {--answered--}{++replied++}.",
    }


def test_who_strikes_anothers_insertion_amends_the_amendment() -> None:
    data = file(point("Asked ", ins(ANN, "again and "), struck_in(ANN, BEN, "again "), "for help."))
    assert told(data) == {
        "Odile": "- Asked {++again and again ++}for help.",
        "Fenwick on Odile": "- Asked again and {--again --}for help.",
    }


def test_what_takes_the_place_of_anothers_words_or_stands_among_them_goes_with_that() -> None:
    data = file(
        point("Asked ", struck_in(ANN, BEN, "twice"), ins(BEN, "often"), " for help."),
        point("Told ", ins(ANN, "with "), ins(BEN, "great "), ins(ANN, "regret "), "to wait."),
        point("Left ", ins(ANN, "alone "), ins(BEN, "and cold"), "."),
    )
    assert told(data) == {
        "Odile": "- Asked {++twice++} for help.\n"
        "- Told {++with regret ++}to wait.\n- Left {++alone ++}.",
        "Fenwick on Odile": "- Asked {--twice--}{++often++} for help.\n"
        "- Told with {++great ++}regret to wait.",
        "Fenwick": "- Left {++and cold++}.",
    }


def test_words_in_anothers_new_paragraph_are_an_amendment_to_it() -> None:
    data = file(
        point("One."),
        point(ins(ANN, "A report."), ins(BEN, " By May."), mark=("ins", ANN)),
        point(ins(BEN, "Also: "), ins(ANN, "money."), mark=("ins", ANN)),
        point(ins(BEN, "A vote."), mark=("ins", BEN)),
        point("Two."),
    )
    assert told(data) == {
        "Odile": "- {++A report.++}{++¶++}\n- {++money.++}{++¶++}",
        "Fenwick on Odile": "- A report.{++ By May.++}\n- {++Also: ++}money.",
        "Fenwick": "- {++A vote.++}{++¶++}",
    }


def test_three_in_a_row() -> None:
    cee = "Marisol Penhale"
    inner = change("ins", BEN, change("del", cee, r("soon", tag="delText")))
    data = file(point("Asked ", ins(ANN, "with "), inner, ins(ANN, " regret "), "for help."))
    assert told(data) == {
        "Odile": "- Asked {++with  regret ++}for help.",
        "Fenwick on Odile": "- Asked with {++soon++} regret for help.",
        "Marisol on Fenwick": "- Asked with {--soon--} regret for help.",
    }


def test_two_ways_of_signing_may_be_one_person() -> None:
    data = file(point("a ", ins(ANN, "b "), "c ", ins("O. Brackenbury", "d "), "e"))
    review = open_review(data, {"O. Brackenbury": ANN})
    assert review.reviewers == (Reviewer(ANN),)
    assert review.changing(review.texts()) == (Reviewer(ANN),)


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("Odile Brackenbury", "Odile Brackenbury"),
        ("Cllr O. Brackenbury <Odile <odile@aldermoor.example>>", "Cllr O. Brackenbury"),
        ("Brackenbury, Odile", "Odile Brackenbury"),
        ("", ""),
        ("Windows User", ""),
    ],
)
def test_names_in_signatures(signed: str, name: str) -> None:
    assert person_of(signed).full == name


@pytest.mark.parametrize("author", ["", "Author", "Unknown Author", "Windows User"])
def test_a_name_that_was_taken_out_is_nobodys(author: str) -> None:
    review = open_review(file(point("a ", ins(author, "b "), "c")))
    assert review.reviewers == (Reviewer(""),)


# What the marks become.


def test_splits_joins_and_moves() -> None:
    name = ' w:name="move1"'
    mark = '<w:rPr><w:{} w:id="7" w:author="Odile Brackenbury"/></w:rPr>'
    data = file(
        point("One. "),
        point("Two.", mark=("ins", ANN)),
        point(" And more."),
        point("Three ", mark=("del", ANN)),
        point("and four."),
        p(change("moveFromRangeStart", ANN, more=name), change("moveFrom", ANN, r("Five.")),
          style="MotionClause", props=mark.format("moveFrom")),
        point("Six."),
        p(change("moveToRangeStart", ANN, more=name), change("moveTo", ANN, r("Fi")),
          ins(ANN, "fti"), change("moveTo", ANN, r("ve.")),
          style="MotionClause", props=mark.format("moveTo")),
        point("Seven."),
    )  # fmt: skip
    assert told(data) == {
        "Odile": "- Two.{++¶++}\n- Three {--¶--}\n- {--Five.--}{--¶--}\n- Fi{++fti++}ve."
    }
    _, _, found = all_reviewed(data)
    (made,) = found.values()
    copies = [it for it in made.clauses if it.moved_from]
    source = next(it for it in made.clauses if it.wholly_struck)
    assert [it.moved_from for it in copies] == [source.id]


def test_a_move_without_move_marks_is_left_out_and_put_in() -> None:
    data = file(
        point(dele(ANN, "Five."), mark=("del", ANN)),
        point("Six."),
        point(ins(ANN, "Five."), mark=("ins", ANN)),
        point("Seven."),
    )
    assert told(data) == {"Odile": "- {--Five.--}{--¶--}\n- {++Five.++}{++¶++}"}


@pytest.mark.parametrize("words", ["Five patrols stand.", "Five good patrols stand."])
def test_it_is_a_move_where_that_is_known_otherwise(words: str) -> None:
    data = file(
        point(dele(ANN, "Five patrols stand."), mark=("del", ANN)),
        point("Six."),
        point(ins(ANN, words), mark=("ins", ANN)),
        point("Seven."),
    )
    texts = open_review(data).texts()
    base = plain(texts.text())
    made = reviewed(texts, Reviewer(ANN), base, iter("xyzuvw").__next__, {"c0"})
    assert [it.moved_from for it in made.clauses if it.moved_from] == ["c0"]
    assert original(made.clauses) == base
    assert notation.words(proposed(made.clauses)) == ["Six.", words, "Seven."]


def test_roles_and_levels_change_where_style_or_list_do() -> None:
    old = f'<w:pPrChange w:id="5" w:author="{ANN}"><w:pPr>{{}}</w:pPr></w:pPrChange>'
    styled = '<w:pStyle w:val="MotionClause"/>'
    data = file(
        lead_in("This Council notes:"),
        point("One."),
        p("Two.", style="MotionSubclause", props=old.format(styled)),
        p("It resolves to:", style="MotionLeadIn", props=old.format(styled)),
        point("Three."),
    )
    assert told(data) == {"Odile": "--(-) Two.\n#(-) It resolves to:"}


def test_words_that_only_seem_otherwise_leave_a_clause_what_it_is() -> None:
    data = file(
        lead_in("This Council notes ", ins(ANN, "with regret "), "that:"),
        point("One", dele(ANN, ":"), "."),
    )
    assert told(data) == {"Odile": "# This Council notes {++with regret ++}that:\n- One{--:--}."}


def test_an_empty_bullet_that_a_change_leaves_is_no_clause() -> None:
    data = file(point("One."), point(dele(ANN, "Two.")), point(ins(ANN, "New.")), point("Three."))
    assert told(data) == {"Odile": "- {--Two.--}{--¶--}\n- {++New.++}{++¶++}"}


def test_typed_labels_are_no_words_of_a_clause() -> None:
    data = file(
        p("This Council resolves:"),
        p("1. Patrols."),
        p("2. ", dele(ANN, "Money. ")),
        p(dele(ANN, "3"), ins(ANN, "2"), ". Answers ", ins(ANN, "soon"), "."),
    )
    assert told(data)["Odile"].endswith("- Answers {++soon++}.")


def test_rows_of_a_table() -> None:
    def row(kind: str, words: str) -> str:
        props = f'<w:trPr><w:{kind} w:id="8" w:author="{ANN}"/></w:trPr>' if kind else ""
        run = ins(ANN, words) if kind == "ins" else dele(ANN, words) if kind else r(words)
        return f"<w:tr>{props}<w:tc><w:tcPr/>{p(run)}</w:tc></w:tr>"

    rows = row("", "This Council notes the end of patrols.") + row("del", "It is sad.")
    table = f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}{row('ins', 'It is glad.')}</w:tbl>"
    from tests.formats.word.making import docx

    assert told(docx(table + p("")))["Odile"] == (
        "= {--It is sad.--}{--¶--}\n= {++It is glad.++}{++¶++}"
    )


def test_layers_say_who_and_when() -> None:
    review = open_review(file(point("a ", ins(ANN, "b "), "c")))
    layers = [it for piece in review.flow.pieces for it in piece.side.by]
    assert layers == [Layer(adds=True, author=ANN, when="2026-11-22T14:05:00Z")]
