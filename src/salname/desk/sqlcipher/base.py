"""SQLite encrypted by SQLCipher, under Django.

`OPTIONS["door"]` is the dotted path of a callable that gives the file and the raw key while the
vault is open and raises while it is locked, so that no key stands in settings. Without SQLCipher
`PRAGMA key` silently does nothing and plaintext would be written: so the version is asked for
first, and a wrong key, which shows only at the first read, is tried at once.
"""

from __future__ import annotations

import datetime as dt
import decimal
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from weakref import WeakSet

from django.db.backends.sqlite3 import base as plain
from django.db.backends.sqlite3.features import DatabaseFeatures as PlainFeatures
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from django.utils.module_loading import import_string
from sqlcipher3 import dbapi2 as Database  # noqa: N812 - Django calls a driver so

from salname.errors import SqlCipherMissing, WrongKey

_AS_TEXT: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (decimal.Decimal, str),
    (dt.date, plain.adapt_date),
    (dt.datetime, plain.adapt_datetime),
)
_FROM_TEXT: tuple[tuple[str, Callable[[bytes], object]], ...] = (
    ("bool", b"1".__eq__),
    ("date", plain.decoder(parse_date)),
    ("time", plain.decoder(parse_time)),
    ("datetime", plain.decoder(parse_datetime)),
    ("timestamp", plain.decoder(parse_datetime)),
)
for _type, _adapt in _AS_TEXT:
    Database.register_adapter(_type, _adapt)
for _name, _convert in _FROM_TEXT:
    Database.register_converter(_name, _convert)

_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a confirmed claim survives the plug being pulled
    "secure_delete = ON",  # what is erased leaves no bytes behind
    "temp_store = MEMORY",  # no sorting of secrets in a temporary file
    "foreign_keys = ON",
    "legacy_alter_table = OFF",
    "cache_size = -65536",
)


@dataclass(frozen=True)
class Door:
    """The database file of an open vault, and its raw 32-byte key."""

    path: Path
    key: bytes = field(repr=False)


class Cursor(Database.Cursor):  # type: ignore[misc] # the driver comes without types
    """Django's placeholder rewriting, over the driver that encrypts."""

    convert_query = plain.SQLiteCursorWrapper.convert_query

    def execute(self, query: str, params: Any = None) -> Any:
        """One statement; `%s` and `%(name)s` become what SQLite understands."""
        if params is None:
            return super().execute(query)
        return super().execute(self._rewritten(query, params), params)

    def executemany(self, query: str, param_list: Iterable[Any]) -> Any:
        """One statement for many rows."""
        rows = list(param_list)
        first = rows[0] if rows else ()
        return super().executemany(self._rewritten(query, first), rows)

    def _rewritten(self, query: str, params: Any) -> str:
        names = list(params) if isinstance(params, Mapping) else None
        return str(self.convert_query(query, param_names=names))


class DatabaseFeatures(PlainFeatures):
    """What the bundled SQLite can do; Django would ask the standard library's, often older."""

    can_alter_table_drop_column = Database.sqlite_version_info >= (3, 35, 5)
    can_return_columns_from_insert = Database.sqlite_version_info >= (3, 35)
    can_return_rows_from_bulk_insert = can_return_columns_from_insert


class DatabaseWrapper(plain.DatabaseWrapper):
    """One connection of one thread; `close_everywhere` finds them all."""

    vendor = "sqlite"
    display_name = "SQLCipher"
    Database = Database
    features_class = DatabaseFeatures

    def get_connection_params(self) -> dict[str, Any]:
        """Ask the door each time: the vault may have been locked, or another one opened."""
        params = super().get_connection_params()
        door: Door = import_string(params.pop("door"))()
        return {**params, "database": str(door.path), "key": door.key}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Open, unlock, prove that it is encrypted and that the key fits."""
        params = dict(conn_params)
        key = params.pop("key")
        params["detect_types"] = Database.PARSE_DECLTYPES | Database.PARSE_COLNAMES
        connection = Database.connect(**params)
        try:
            unlock(connection, key)
        except BaseException:
            connection.close()
            raise
        plain.register_functions(connection)  # type: ignore[attr-defined] # as below
        _open.add(self)
        return connection

    def get_database_version(self) -> tuple[int, ...]:
        """The SQLite inside SQLCipher."""
        return tuple(Database.sqlite_version_info)

    def create_cursor(self, name: str | None = None) -> Any:  # noqa: ARG002 - Django's signature
        """A cursor that speaks Django's placeholders."""
        return self.connection.cursor(factory=Cursor)

    def is_in_memory_db(self) -> bool:
        """Never: a vault is a file."""
        return False

    def _close(self) -> None:
        _open.discard(self)
        super()._close()  # type: ignore[misc] # the stubs leave it out


_open: WeakSet[DatabaseWrapper] = WeakSet()


def unlock(connection: Any, key: bytes) -> None:
    """Hand the raw key to a fresh connection; raises SqlCipherMissing or WrongKey."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise SqlCipherMissing
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Database.DatabaseError as error:
        if "not a database" in str(error):
            raise WrongKey from error
        raise
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")


def close_everywhere() -> None:
    """Close the connections of every thread; what runs in one of them is interrupted.

    The write-ahead log is brought into the database, so that the files of a locked vault are whole
    by themselves. A connection that was interrupted must first do something else, or its closing
    would leave the log behind.
    """
    for wrapper in list(_open):
        connection, wrapper.connection = wrapper.connection, None
        if connection is not None:
            connection.interrupt()
            with suppress(Database.Error):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.close()
    _open.clear()
