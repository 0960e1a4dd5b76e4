"""Click's own words, marked for our catalogue: click asks the standard gettext for them.

Only what this command line can show is here. A word that click changes is shown in English until
it is changed here too; `tests/desk/cli/test_help.py` looks whether each is still click's.
"""

from __future__ import annotations

from salname.errors import N_

CLICK_WORDS = (
    N_("Aborted!"),
    N_("Choose from:\n\t{choices}"),
    N_("Commands"),
    N_("Could not open file {filename!r}: {message}"),
    N_("Error: The two entered values do not match."),
    N_("Error: {message}"),
    N_("Invalid value for {param_hint}: {message}"),
    N_("Invalid value: {message}"),
    N_("Missing argument"),
    N_("Missing command."),
    N_("Missing option"),
    N_("No such command {name!r}."),
    N_("No such option {name!r}."),
    N_("Option {name!r} does not take a value."),
    N_("Options"),
    N_("Repeat for confirmation"),
    N_("Try '{command} {option}' for help."),
    N_("Usage:"),
    N_("default: {default}"),
    N_("directory"),
    N_("file"),
    N_("path"),
    N_("required"),
    N_("{name} {filename!r} does not exist."),
    N_("{name} {filename!r} is a directory."),
    N_("{name} {filename!r} is a file."),
    N_("{name} {filename!r} is not readable."),
    N_("{value!r} is not a valid {number_type}."),
    N_("{value} is not in the range {range}."),
)
"""Words without a count."""


def counted(one: str, many: str) -> tuple[str, str]:
    """Mark both forms of a message that counts."""
    return one, many


CLICK_COUNTS = (
    counted("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    counted("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    counted("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    counted("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""Words with a count; click picks the form."""
