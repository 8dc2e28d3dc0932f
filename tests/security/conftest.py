from tests.http.conftest import (
    BOTH,
    elsewhere,
    inbox,
    inbox_with_passwords,
    logs,
    password_hash,
    postgres_server_running,
    pytest_generate_tests,
    running,
    sqlite_server,
    tracer,
)

__all__ = [
    "BOTH",
    "elsewhere",
    "inbox",
    "inbox_with_passwords",
    "logs",
    "password_hash",
    "postgres_server_running",
    "pytest_generate_tests",
    "running",
    "sqlite_server",
    "tracer",
]
