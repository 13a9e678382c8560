"""How a team's papers look: whose they are, on which paper, and in which language months and numbers are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Paper = Literal["a4", "us-letter"]


@dataclass(frozen=True, kw_only=True)
class Brand:
    """Printed on every file of a project. ``logo``: an SVG around a small picture, "" for none."""

    organisation: str = ""
    accent: str = "#1F4E5F"
    logo: str = ""
    paper: Paper = "a4"
    language: str = "en"
