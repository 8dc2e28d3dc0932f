"""Statements built and compiled once, then run by the driver itself.

Building a statement costs SQLAlchemy ten times what running it costs SQLite, and one message takes
twenty of them. So each shape of statement is built once, kept, and given only its values afterwards.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, Table, and_, bindparam, delete, insert, select, update

Values = Mapping[str, Any]
Row = Mapping[str, Any]
"""One row, by column name."""
Convert = Callable[[Any], Any] | None

WATCHERS: list[Callable[[str], None]] = []
"""Told each statement before it is run; for tests that check what statements look like."""


class _Compiled:
    """One statement for one database."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})  # type: ignore[attr-defined]
        self.sql: str = compiled.string
        self._constants: dict[str, Any] = dict(compiled.params)
        self._order: Sequence[str] | None = compiled.positiontup
        self._outward: Mapping[str, Callable[[Any], Any]] = dict(compiled._bind_processors)
        columns = compiled._result_columns or ()
        self._names = [column.keyname for column in columns]
        found: list[Convert] = [column.type._cached_result_processor(dialect, None) for column in columns]
        self._inward = found if any(found) else None

    def parameters(self, values: Values) -> Any:
        given = {**self._constants, **values}
        for name, convert in self._outward.items():
            given[name] = convert(given.get(name))
        return given if self._order is None else [given.get(name) for name in self._order]

    def row(self, raw: Sequence[Any]) -> Row:
        if self._inward is None:
            return dict(zip(self._names, raw, strict=True))
        return {
            name: convert(value) if convert else value
            for name, convert, value in zip(self._names, self._inward, raw, strict=True)
        }


class Prepared:
    """A statement with named places for its values."""

    __slots__ = ("_compiled", "statement")

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, values: Values) -> "Result":
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = _Compiled(self.statement, dialect)
        for watcher in WATCHERS:
            watcher(compiled.sql)
        driver: Any = connection.connection.driver_connection
        return Result(compiled, driver.execute(compiled.sql, compiled.parameters(values)))


class Result:
    """What came of a prepared statement."""

    __slots__ = ("_compiled", "_cursor")

    def __init__(self, compiled: _Compiled, cursor: Any) -> None:
        self._compiled = compiled
        self._cursor = cursor

    @property
    def rowcount(self) -> int:
        count: int = self._cursor.rowcount
        return count

    def first(self) -> Row | None:
        raw = self._cursor.fetchone()
        return None if raw is None else self._compiled.row(raw)

    def all(self) -> list[Row]:
        return [self._compiled.row(raw) for raw in self._cursor.fetchall()]


@cache
def inserting(table: Table, columns: tuple[str, ...]) -> Prepared:
    return Prepared(insert(table).values({name: bindparam(name) for name in columns}))


@cache
def updating(table: Table, columns: tuple[str, ...], key: tuple[str, ...]) -> Prepared:
    changes: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    return Prepared(update(table).where(_where(table, key)).values(changes))


@cache
def finding(table: Table, key: tuple[str, ...]) -> Prepared:
    return Prepared(select(table).where(_where(table, key)))


@cache
def deleting(table: Table, key: tuple[str, ...]) -> Prepared:
    return Prepared(delete(table).where(_where(table, key)))


def _where(table: Table, key: tuple[str, ...]) -> Any:
    return and_(*(table.c[name] == bindparam(name) for name in key))
