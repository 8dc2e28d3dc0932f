from tests.http.conftest import (
    elsewhere,
    inbox,
    inbox_with_passwords,
    password_hash,
    postgres_server_running,
    running,
    sqlite_server,
    tracer,
)

__all__ = [
    "elsewhere",
    "inbox",
    "inbox_with_passwords",
    "password_hash",
    "postgres_server_running",
    "running",
    "sqlite_server",
    "tracer",
]
