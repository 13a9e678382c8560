"""segpersona: from a customer file to segments you can trust and personas with evidence on every line.

The names below are the headless API (docs/headless.md); each is imported when first used, so that
``import segpersona`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module

from segpersona.version import __version__

_HOMES = {
    "read_table": "segpersona.intake",
    "build_customers": "segpersona.customers",
    "find_segments": "segpersona.segmentation",
    "assign": "segpersona.segmentation",
    "profile": "segpersona.segmentation",
    "rank": "segpersona.prioritization",
    "CRITERIA": "segpersona.prioritization",
    "QUESTIONS": "segpersona.worksheet",
    "compose": "segpersona.personas",
    "FORMATS": "segpersona.exports",
    "METHODS": "segpersona.segmentation",
    "Problem": "segpersona.problems",
    "Persona": "segpersona.model",
    "Answer": "segpersona.model",
}
__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(name)
