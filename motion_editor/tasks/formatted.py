"""Papers that mark an amendment by how words look: what the looks mean is found or asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.text import ADDED
from motion_editor.core.wording import Said, mark, phrase, say, strung
from motion_editor.formats.clean import clauses_of, clean_alone
from motion_editor.formats.formatted import lost, marked_by, own_lines, read_formatted, untold
from motion_editor.formats.legend import Legend, legend_words, look_words, parse_legend, plus
from motion_editor.formats.legend_found import Found, found_legend
from motion_editor.formats.legend_proposed import Seen, proposed_legend, seen_looks
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import has_marks
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import ReadAmendment, Reading, Remark, quoted
from motion_editor.formats.remarks import in_order
from motion_editor.formats.shown import STRIKE, Look, looked, plain
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.kinds import compared
from motion_editor.tasks.parts import shares_nothing
from motion_editor.tasks.read import is_tracked
from motion_editor.tasks.wish import Wish

_CONFIRM = mark(
    "If that is right, confirm it (--yes), or say what each look means (--legend "
    "“{short}”, or What looks mean in the window)."
)
_NO_LOOKS = mark("The source has no words that are struck through, bold or otherwise marked.")
_CHOOSE = mark(
    "Say which look marks what is put in (--legend “{legend}”, or What looks mean in the "
    "window); the others are then unchanged."
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper whose words have looks, and what these seem to mean.

    `told` is where the paper says so itself; `legend` is what it says or what is proposed, and
    `open` are the looks of which each might mark what is put in. `title` is the motion's.
    """

    lines: tuple[SourceLine, ...]
    looks: tuple[Seen, ...]
    legend: Legend
    told: Found | None = None
    open: tuple[Look, ...] = ()
    title: str = ""

    @property
    def sure(self) -> bool:
        """Whether the paper itself says what its looks mean."""
        return self.told is not None and self.told.sure

    @property
    def is_lost(self) -> bool:
        """Whether the paper tells of looks that mark its changes, and no words have any of them."""
        marks = [look for look, _ in self.told.legend.entries] if self.told else []
        return bool(marks) and not any(look <= it.look for look in marks for it in self.looks)

    @property
    def speaks(self) -> bool:
        """Whether the looks surely mark something: the paper says so, or words are struck."""
        struck = any(STRIKE in item.look for item in self.looks)
        return not self.is_lost and (self.told is not None or struck)


def formatted(
    source: Source, base: Clauses, title: str = "", *, wanted: bool = False
) -> Paper | None:
    """What the looks in a source mean for a text; None where they seem to mean nothing.

    Nothing is to be asked of one of our own files, and of a paper that marks its words by
    [DELETE:] and [INSERT:] or, in a web page, by tags for what is deleted and inserted. Where no
    word is struck through and the paper does not speak of looks, they mark something only if a
    person says so, by `wanted`.
    """
    if source.kind is Kind.MOTION:
        return None
    lines = lines_of(source)
    if any(has_marks(line.text) for line in lines):
        return None
    known = frozenset("".join(item.text.split()) for item in base)
    told = found_legend(lines, known)
    looks = seen_looks(untold(lines, told))
    if told is not None and told.sure:
        return Paper(tuple(lines), looks, told.legend, told, title=title)
    struck = any(STRIKE in item.look for item in looks)
    if told is None and not (struck or (wanted and looks)):
        return None
    found = proposed_legend(lines, base, title)
    legend = _with_told(found.legend, told)
    if not wanted and _is_tagged(source, legend):
        return None
    return Paper(tuple(lines), looks, legend, told, () if told else found.open, title)


def asked(motion: Motion, source: Source) -> Paper | None:
    """The paper whose looks a person is to be asked about before its amendment is taken in.

    None where nothing is to be asked. MotionError for what can't be read.
    """
    if is_tracked(source):
        return None
    paper = formatted(source, motion.current.clauses, motion.details.title)
    return paper if paper is not None and paper.speaks else None


def lines_of(source: Source) -> list[SourceLine]:
    """The lines of a source with all that the eye sees of them; a text has no looks."""
    if source.kind is Kind.WORD:
        from motion_editor.formats.word.shown_in import shown_lines as of_word

        return of_word(source.data)
    if source.kind is Kind.HTML:
        from motion_editor.formats.html_shown import shown_lines as of_page

        return of_page(source.text)
    return source_lines(source.text)[0]


def _with_told(legend: Legend, told: Found | None) -> Legend:
    """The proposal, with what the paper says of looks though it does not say what they do."""
    if told is None:
        return legend
    struck = [entry for entry in legend.entries if STRIKE in entry[0]]
    return Legend(tuple(dict([*struck, *told.legend.entries]).items()))


def _is_tagged(source: Source, legend: Legend) -> bool:
    """Whether a page's own tags for what is deleted and inserted say all that its looks say."""
    if source.kind is not Kind.HTML:
        return False
    from motion_editor.formats.html_shown import tags_in

    tags = tags_in(source.text)
    puts_in = any(state is ADDED for _, state in legend.entries)
    return "ins" in tags or ("del" in tags and not puts_in)


def read_paper(
    paper: Paper | None, base: Clauses, wish: Wish, new_id: NewId
) -> tuple[ReadAmendment, tuple[Remark, ...], Said, tuple[SourceLine, ...]]:
    """The amendment by the looks of a paper, the remarks on it, how it was read, and its lines.

    The lines are in the states that the looks give their words. MotionError where the legend is
    only proposed and nobody has confirmed it.
    """
    if paper is None:
        raise MotionError(
            _NO_LOOKS,
            say("Take it as brackets or as whole text, or give the paper with its formatting."),
        )
    if wish.legend:
        legend, how = parse_legend(wish.legend), mark("as you said")
    elif paper.is_lost:
        raise lost(paper.legend, paper.told)
    else:
        legend, how = paper.legend, mark("as the paper says")
        if not paper.sure:
            how = mark("as was proposed and confirmed")
            _refuse_unconfirmed(paper, yes=wish.yes)
    amendment, remarks = read_formatted(paper.lines, legend, base, new_id, paper.told, paper.title)
    said = say("It was read by how its words look ({legend}), {how}.", legend=legend_words(legend),
               how=phrase(how))  # fmt: skip
    own = own_lines(paper.lines, legend, paper.told)
    remarks = in_order((*remarks, *_on_legend(paper)))
    return amendment, remarks, said, tuple(marked_by(own, legend, base, paper.title)[0])


def _on_legend(paper: Paper) -> tuple[Remark, ...]:
    """That the words which tell what looks mean are no part of the amendment."""
    told = paper.told
    if told is None:
        return ()
    said = mark("{words} was left out: it tells how the changes look.")
    whole = [it for it in (told, *told.others) if it.whole]
    return tuple(Remark(say(said, words=quoted(it.words)), it.line) for it in whole)


def read_clean(
    paper: Paper, base: Clauses, new_id: NewId
) -> tuple[Clauses, tuple[Remark, ...], Said]:
    """The tracked text by the clean text in a paper whose marking was lost, and how it was read.

    MotionError where it has none: nothing is guessed.
    """
    clean = clean_alone(paper.lines)
    if not clean:
        raise lost(paper.legend, paper.told)
    reading = Reading(Details(), clauses_of([plain(line) for line in clean]))
    clauses, more = compared(base, reading, new_id)
    if shares_nothing(clauses):
        raise lost(paper.legend, paper.told)
    remark = Remark(
        say(
            "The paper says how its changes look, and no words in it look so: the marking was "
            "lost. Its clean text was compared with the motion instead."
        ),
        clean[0].number,
        guess=True,
    )
    said = say("It was read as the whole amended text, from the clean text in the paper.")
    return clauses, (remark, *more), said


def _refuse_unconfirmed(paper: Paper, *, yes: bool) -> None:
    if paper.open:
        legend = str(Legend((*paper.legend.entries, (paper.open[0], ADDED))))
        looks = strung([look_words(look) for look in paper.open], "; ")
        raise MotionError(
            say(
                "The paper does not say what its looks mean, and more than one may mark what is "
                "put in: {looks}.",
                looks=looks,
            ),
            say(_CHOOSE, legend=legend),
        )
    if not paper.legend.entries:
        raise MotionError(
            say("The paper does not say what its looks mean, and none of them seems to mark a "
                "change: {looks}.", looks=_shown(paper.looks)),
            say(_CHOOSE, legend=f"{plus(paper.looks[0].look)}=in"),
        )  # fmt: skip
    if not yes:
        raise MotionError(
            say("{why} It is proposed: {legend}.", why=why(paper),
                legend=legend_words(paper.legend)),
            say(_CONFIRM, short=paper.legend),
        )  # fmt: skip


def why(paper: Paper) -> Said:
    """Why a legend is what it is, in a sentence."""
    if paper.told is None:
        return say("The paper does not say what its looks mean.")
    if paper.sure:
        return say("The paper says: {words}.", words=quoted(paper.told.words.rstrip(" .;")))
    return say(
        "The paper says {words}, but not whether that is put in or left out.",
        words=quoted(paper.told.words),
    )


def _shown(looks: Sequence[Seen]) -> Said:
    return strung([look_words(item.look) for item in looks], "; ")


def struck_words(source: Source) -> tuple[str, ...]:
    """The words of a Word file that are struck through by hand, stretch by stretch."""
    if source.kind is not Kind.WORD:
        return ()
    return tuple(run.text.strip() for _, run, look in looked(lines_of(source)) if STRIKE in look)


def on_struck(source: Source) -> tuple[Remark, ...]:
    """A remark where words that are struck through were taken to stand."""
    struck = struck_words(source)
    if not struck:
        return ()
    said = say(
        "Words in the source are struck through, such as {words}; as part of the whole amended "
        "text they were taken to stand.",
        words=quoted(struck[0]),
    )
    return (Remark(said, guess=True),)


def refuse_struck(source: Source) -> None:
    """Raise MotionError for a Word file with words struck through, which would seem to stand."""
    struck = struck_words(source)
    if struck:
        raise MotionError(
            say("Words in the Word file are struck through, such as {words}.",
                words=quoted(struck[0])),
            say("Take them out in a copy of it, and give that as the full new text."),
        )  # fmt: skip
