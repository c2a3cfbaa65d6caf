"""The contract of the command line: its verbs, its codes, its streams."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from motion_editor import __version__
from motion_editor.cli.main import VERBS, main
from tests.cli.running import Shell
from tests.tasks import sample

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT.parent / "shared" / "design" / "cli.md"
NAMES = [
    "demo", "new", "read", "set", "alter", "amend", "decide", "settle", "show", "list", "paper",
    "check", "verify", "compare", "send", "receive", "merge", "councils", "templates",
]  # fmt: skip
BESIDE = ["spell", "words", "rivals", "meet"]  # which the contract does not name, and welcomes


OWN = ("recover", "edit", "find", "replace", "revert", "tidy", "notify", "note", "order", "foresee",
       "composite", "deadlines", "agenda", "keep", "log", "integrate")  # fmt: skip
"""Verbs for what else the window does; the contract leaves room for them."""


def test_the_verbs_are_those_of_the_contract() -> None:
    assert sorted(verb.name for verb in VERBS) == sorted((*NAMES, *OWN, *BESIDE))


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract is not beside this checkout")
def test_every_verb_and_option_of_the_contract_is_there(shell: Shell) -> None:
    rows = re.findall(r"^\| (`.+?) \|", CONTRACT.read_text("utf-8"), re.MULTILINE)
    assert len(rows) >= len(NAMES) - 1
    for row in rows:
        for line in re.findall(r"`(.+?)`", row):
            verb, *rest = line.split()
            known = shell.good(verb, "--help").out
            for option in re.findall(r"(?<![\w-])--?[a-z]+\b", " ".join(rest)):
                assert option in known, (verb, option)


@pytest.mark.parametrize("name", [*NAMES, *OWN, *BESIDE])
def test_every_verb_explains_itself_with_an_example(name: str, shell: Shell) -> None:
    said = shell.good(name, "--help").out
    assert f"motion-editor {name}" in said
    assert "for example" in said


def test_every_example_works_as_it_stands(shell: Shell) -> None:
    shell.motion("crossings.motion")
    shell.put("crossings-copy.motion", shell.files()["crossings.motion"])
    shell.good("amend", "crossings.motion", "-", stdin=sample.YEARLY)
    assert shell("alter", "crossings.motion", "-", stdin=sample.MOVED).code == 1  # it clashes
    for verb in VERBS:
        if verb.name in ("notify", "composite"):
            shell.good("amend", "streets.motion", "--empty")
        assert shell(*shlex.split(verb.example)).code in (0, 1), verb.example


def test_options_stand_before_and_between_and_after(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "--force", "m.motion", "title=A", "-o", "a.motion", "group=B")
    assert (shell.folder / "a.motion").exists()


def test_help_names_every_verb(shell: Shell) -> None:
    said = shell.good("--help").out
    assert all(re.search(rf"^ +{name}\b", said, re.MULTILINE) for name in NAMES)


def test_the_version_is_printed(shell: Shell) -> None:
    assert shell.good("--version").out == f"motion-editor {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "A verb is missing."),
        (["shwo"], "There is no verb 'shwo'. Did you mean 'show'?"),
        (["x.motion"], "There is no verb 'x.motion'."),
        (
            ["show"],
            "The following arguments are required: MOTION. See 'motion-editor show --help'.",
        ),
        (["show", "m", "--colour"], "Unrecognized arguments: --colour."),
        (["show", "m", "--marks", "red"], "--marks can't be “red”. It is one of: clean,"),
        (["decide", "m", "1", "caried"], "OUTCOME can't be “caried”. Did you mean 'carried'?"),
        (["settle", "m", "1", "1", "--text", "-x"], "is written after “=”. See 'motion-editor"),
        (["--json", "list", "m"], "Unrecognized arguments: --json m."),
        (["show", "m", "--amend", "1"], "Unrecognized arguments: --amend 1."),
    ],
)
def test_a_line_that_is_wrong_is_refused_in_one_line(
    words: list[str], said: str, shell: Shell
) -> None:
    assert said in shell.refused(*words)


def test_list_loads_nothing_heavy(shell: Shell) -> None:
    shell.motion()
    heavy = "{'lxml', 'docx', 'PySide6', 'shiboken6', 'rapidfuzz', 'platformdirs', 'asyncio'}"
    code = (
        "import sys; from motion_editor.cli.main import main; main(['list', 'm.motion']); "
        f"print(*{heavy} & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert "Safer crossings" in done.stdout
    assert done.stderr.split() == []


def _typed(line: str) -> subprocess.CompletedProcess[str]:
    """What came of a line of the shell, in which $ME is the program."""
    # Python keeps what it could not write for its way out, unless it is told to keep nothing.
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": ""}
    return subprocess.run(
        line.replace("$ME", f'"{sys.executable}" -m motion_editor'), shell=True, text=True,
        capture_output=True, env=environ,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="its shell closes no streams")
@pytest.mark.parametrize("where", [">&-", "> /dev/full"])
def test_what_was_done_is_said_where_the_answer_can_not_be(where: str, shell: Shell) -> None:
    shell.motion()
    done = _typed(f"$ME set m.motion title=New {where}")
    assert done.returncode == 1
    assert "What was asked is done all the same, in m.motion." in done.stderr
    assert done.stderr.count("\n") == 1
    assert "New" in shell.good("list", "m.motion").out
    assert _typed(f"$ME show m.motion {where}").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="its shell closes no streams")
@pytest.mark.parametrize("where", ["2>&-", "2> /dev/full"])
def test_a_closed_or_full_stderr_costs_no_more_than_the_remarks(where: str, shell: Shell) -> None:
    shell.put("n.txt", sample.NOTICE)
    done = _typed(f"$ME read n.txt -o m.motion {where}")
    assert done.returncode in (0, 1)
    assert "Saved as m.motion." in done.stdout
    assert "remarks" not in done.stdout
    assert "was taken as" not in done.stdout
    assert _typed(f"$ME list none.motion {where}").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_stdout_is_one_line(shell: Shell) -> None:
    shell.motion()
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "motion_editor", "show", "m.motion"], stdout=full,
            stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == (
        "motion-editor: The output can't be written: No space left on device. "
        "Send it somewhere else.\n"
    )


def test_the_reader_of_a_pipe_may_have_enough(shell: Shell) -> None:
    shell.motion(text="This Council notes:\n" + "- and again\n" * 8_000)
    line = f'"{sys.executable}" -m motion_editor show m.motion | head -1'
    done = subprocess.run(
        line, shell=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("This Council notes:\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locale")
def test_every_character_can_be_printed_in_a_bare_locale(shell: Shell) -> None:
    shell.motion(text="Café 👩‍🏫\nThis Council notes:\n- “£1.5m” – naïve.\n")
    bare = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0"}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "motion_editor", "show", "m.motion"], capture_output=True, env=bare
    )
    assert done.stdout.decode() == "This Council notes:\n“£1.5m” – naïve.\n"


def test_the_code_is_a_plain_number() -> None:
    assert type(main(["--version"])) is int
    assert type(main([])) is int
