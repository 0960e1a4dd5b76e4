"""The template environment of the desk: the shared marks, addresses, and nothing clever."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from salname.publish.marks import TEMPLATES, equip
from salname.read.explaining import explained
from salname.read.proposal import Proposal
from salname.words.languages import current, gettext


def environment(**options: Any) -> Environment:
    """Templates of the desk first, then the marks it shares with the published pages."""
    loader = ChoiceLoader([options.pop("loader"), FileSystemLoader(TEMPLATES)])
    made = Environment(**{**options, "loader": loader, "undefined": StrictUndefined})  # noqa: S701 - Django sets autoescape
    made.globals.update(url=address, static=lambda path: f"/static/{path}", why=why)
    equip(made)
    made.trim_blocks = made.lstrip_blocks = False  # sentences that follow each other stay apart
    return made


def address(name: str, *parts: object) -> str:
    """The path of a page by its name."""
    return reverse(name, args=parts)


def why(proposal: Proposal) -> str:
    """What the rule that made a proposal looks for, in the language being spoken."""
    words = proposal.rule_words or proposal.rule
    return explained(words, current()) or gettext(words)
