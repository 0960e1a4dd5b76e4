"""The command line: `salname --help` reads like the flow of the work.

Commands are imported when they are called, so that reading a text needs no vault and no Django.
"""

from salname.desk.cli.flow import main

__all__ = ["main"]
