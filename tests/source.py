"""The project's own source, read as syntax trees."""

import ast
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

ROOT: Final = Path(__file__).resolve().parent.parent
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Function | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path from the top level, its module name, its text and its tree."""

    path: str
    module: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """Parsed once, when it is first asked for, and held until `forget`."""
        return _parsed(self.text)

    @property
    def lines(self) -> int:
        """The number of its lines."""
        return self.text.count("\n")

    def imports(self) -> Iterator[str]:
        """Every module named by an import anywhere in the file, in functions too.

        `from a import b` gives both "a" and "a.b", for b may be a module.
        """
        yield from _imported(ast.walk(self.tree))

    def imports_at_once(self) -> Iterator[str]:
        """Likewise, those that are made as the file itself is imported, with what stands above.

        `from a.b import c` imports "a" too.
        """
        for name in _imported(self.tree.body):
            parts = name.split(".")
            yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))

    def definitions(self) -> Iterator[tuple[Definition, bool]]:
        """Every function and class, and whether others may use it: public all the way down."""
        yield from _definitions(self.tree, public=True)


def read(folder: str) -> tuple[Source, ...]:
    """All Python files under a top-level folder."""
    return tuple(_source(path) for path in sorted((ROOT / folder).rglob("*.py")))


def forget() -> None:
    """Let the trees go: a million objects to look through whenever memory is cleared."""
    _parsed.cache_clear()


def length(node: Definition) -> int:
    """The number of lines from `def` or `class` to its last."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _source(path: Path) -> Source:
    text = path.read_text("utf-8")
    local = path.relative_to(ROOT)
    module = ".".join(local.with_suffix("").parts).removesuffix(".__init__")
    return Source(local.as_posix(), module, text)


@cache
def _parsed(text: str) -> ast.Module:
    """The tree of a text; nothing can be cleared while it grows, and looking for it takes long."""
    gc.disable()
    try:
        return ast.parse(text)
    finally:
        gc.enable()


_BODIES: Final = ("body", "handlers", "orelse", "finalbody", "cases")
"""Where statements stand in a node; there are no definitions in an expression."""


def _definitions(node: ast.AST, *, public: bool) -> Iterator[tuple[Definition, bool]]:
    bodies = (getattr(node, name, ()) for name in _BODIES)
    for child in (it for body in bodies if isinstance(body, list) for it in body):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _definitions(child, public=public)
            continue
        seen = public and not child.name.startswith("_")
        yield child, seen
        # What stands inside a function is nobody else's.
        yield from _definitions(child, public=seen and isinstance(child, ast.ClassDef))
