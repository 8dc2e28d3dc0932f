"""Every setting: name, type, default, one line of help. Read from the environment (`WARMLINE_...`)."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Set each as an environment variable: WARMLINE_PORT=8642, WARMLINE_DATABASE_URL=postgresql://..."""

    model_config = SettingsConfigDict(env_prefix="WARMLINE_", extra="ignore")

    data_dir: Path = Field(Path("warmline-data"), description="Where the embedded database and the secret key live.")
    database_url: str = Field("", description="PostgreSQL's address; empty uses SQLite in the data directory.")
    host: str = Field("127.0.0.1", description="The address to listen on; 0.0.0.0 for all.")
    port: int = Field(8642, ge=0, le=65535, description="The port to listen on; 0 finds a free one.")
    base_url: str = Field("", description="The public address (https://chat.example.com); links are made from it.")
    secret_key: str = Field(
        "", description="Seals stored secrets; empty uses data_dir/secret.key, made at first start."
    )
    setup_token: str = Field("", description="Needed to make the first owner; empty makes one and prints it.")
    egress_allow: str = Field("", description="host:port pairs, by commas, that may be called though they are private.")
    trusted_proxies: str = Field("127.0.0.1", description="Proxies whose X-Forwarded headers are believed.")
    writers: int = Field(4, ge=1, le=32, description="Write connections to PostgreSQL per process.")
    readers: int = Field(4, ge=1, le=64, description="Read connections per process.")
    log_level: str = Field("info", description="debug, info, warning or error.")

    @property
    def url(self) -> str:
        """The database's address."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'warmline.db').absolute()}"

    @property
    def allowed(self) -> frozenset[str]:
        return frozenset(pair.strip() for pair in self.egress_allow.split(",") if pair.strip())
