"""The desk as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Everything of ours that needs Django."""

    name = "salname.desk"
    label = "desk"
