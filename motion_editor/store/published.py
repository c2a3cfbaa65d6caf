"""The JSON schemas of our files, as resources/schema holds them."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

from msgspec import Struct, json

from motion_editor.store.agenda_schema import Agenda
from motion_editor.store.schema import Motion, Sent


def motion() -> dict[str, Any]:
    """That of a motion."""
    return _publication(Motion, "Motion Editor file (.motion), schema 1")


def sent() -> dict[str, Any]:
    """That of a sent amendment."""
    return _publication(Sent, "Amendment sent from Motion Editor (.amendment), schema 1")


def agenda() -> dict[str, Any]:
    """That of an agenda."""
    return _publication(Agenda, "Agenda of Motion Editor (.agenda), schema 1")


def _publication(kind: type[Struct], title: str) -> dict[str, Any]:
    made = json.schema(kind)
    for of in made["$defs"].values():
        # From 3.13 on Python takes the margin off docstrings itself; the schema is the same.
        if "description" in of:
            of["description"] = cleandoc(of["description"])
    made["$defs"][kind.__name__]["required"][:0] = ["format", "schema"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title} | made
