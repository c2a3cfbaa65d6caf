"""Pieces of which hostile input is made: odd characters, odd numbers, and words that mean much."""

from __future__ import annotations

from random import Random
from typing import Final

SIGNS: Final = (
    "\0", "\x01", "\x07", "\x1b[31m", "\x7f", "\x85", "\xa0", "\xad", "\u0301" * 40, "\u200b",
    "\u200d", "\u200e", "\u202a", "\u202e", "\u2028", "\u2029", "\u2066", "\u2069", "\ufdd0",
    "\ufeff", "\ufffc", "\ufffd", "\uffff", "\ue000", "\U0010fffe", "\U000e0041", "👩‍🏫", "🇬🇧",
    "ﷺ", "ß", "İ", "ǆ", "Ω", "一", "א", "م", "½", "²", "৪", "𝟙", "\r", "\r\n", "\t", "\n\n",
    "\x0b", "\x0c", "\x1c", "\x1e",
)  # fmt: skip
HALVES: Final = ("\ud800", "\udfff", "\udc80")
"""Half characters, which only JSON and the clipboard can bring."""

NUMBERS: Final = (
    "0", "-1", "1", "2", "9", "10", "64", "255", "65536", "2147483648", "99999999999999999999",
    "1e999", "0.5", "-0", "NaN", "٣", "1" * 5000,
)  # fmt: skip
MOTION: Final = (
    "This Council notes:", "This Council resolves to:", "- ", "1. ", "(a) ", "(iv) ", "• ",
    "Mover: Councillor Fenwick Oakes", "Seconded by", "[DELETE:] ", "[INSERT:] ", " [TO HERE]",
    "[ADD: x]", "{++x++}", "{--x--}", "⟦", "⟧", "[^1]", "[1] ", "**", "_", "~~", "|", "---", "# ",
    "Amendment 1", "That the motion be amended", "As amended, the motion reads:", "RESOLVED",
    "For: 31 Against: 21 Abstentions: 2", "carried", "[link](javascript:alert(1))", "&lt;",
)  # fmt: skip
ORDERS: Final = (
    "In paragraph 1, leave out “half” and insert “a third”.", "Leave out ", "Delete ", "insert ",
    "replace ", "with ", "after ", "before ", "at the end of ", "paragraph ", "resolution 2",
    "point ", "all words after “Council”", "and insert:", "the words “", "” to “", "‘", "’", '"',
    "renumber accordingly", "first ", "wherever it occurs", "lines 1 to 3", "sub-paragraph (a)",
    "move paragraph 2 to the end", "In the list,", "third bullet", "1 to 4", "; and",
)  # fmt: skip
HTML: Final = (
    "<p>", "</p>", "<ul>", "<ol type=a start=9>", "<li>", "</li>", "</ul>", "<table><tr><td>",
    "<del>", "<ins>", "</ins>", "<b>", "<i>", "<a href='javascript:alert(1)'>", "</a>", "<br>",
    "<a href=https://aldermoor.example/>", "<a role=doc-noteref href=#n>",
    "<section role=doc-endnotes>", "<li id=n>", "<a role=doc-backlink>", "<script>", "</script>",
    "<style>", "<!--", "-->", "<![",
    "]]>", "<![CDATA[", "<!doctype html>", "<pre>", "<span style='mso-list:l0 level9'>", "&#0;",
    "<span style='mso-list:Ignore'>", "&#xd800;", "&#x110000;", "&nbsp;", "&amp", "<img src=x>",
    "<span style='display:none'>", "<s style='text-decoration:line-through'>", "<h1>", "<", ">",
    "<iframe src=//x>", "<svg><p>", "</", "<?", "<!StartFragment>", "<!--StartFragment-->",
)  # fmt: skip
TOML: Final = (
    "[", "]", "[[", "]]", "=", ".", '"""', "'''", "{", "}", "#", "2027-01-21", "25:00", "true",
    "[people]", "[[standing-orders]]", "[[members]]", "from = 2026-01-01", "days = 5",
    "[minutes]", 'carried = "{it} {x}"', "[calendar]", "1979-05-27T07:32:00Z", "inf", "0x", "\\u",
)  # fmt: skip
VOTES: Final = (
    "for ", "against ", "abstain ", "not-voting ", "absent ", "interest ", "casting for ",
    "demanded ", "choice A: ", "casting against choice B: ", "show of hands", "recorded vote",
    "Fenwick Oakes", "Name,Group,Ward", "name\tgroup", "#",
)  # fmt: skip


def piece(random: Random, known: tuple[str, ...]) -> str:
    """A piece to put in: what the reader knows, something odd, a number, or a great deal."""
    kind = random.randrange(8)
    if kind < 4 and known:
        return random.choice(known)
    if kind == 5:
        return random.choice(NUMBERS)
    if kind == 6:
        some = random.choice(known or SIGNS)
        return some * random.choice((2, 9, 70, 400))
    return random.choice(SIGNS)
