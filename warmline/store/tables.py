"""Every table. All that belongs to a workspace carries it in its key; times are milliseconds in UTC."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from warmline.store.types import Code, Json, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = Code(40)


def _workspace() -> Column[str]:
    return Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True)


def _id() -> Column[str]:
    return Column("id", Id, primary_key=True)


def _at(name: str, *, nullable: bool = True) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _lease() -> tuple[Column[str], Column[int]]:
    return Column("lease_owner", Code(80)), Column("lease_until", BigInteger)


workspaces = Table(
    "workspaces", metadata,
    Column("id", Id, primary_key=True),
    Column("name", Words, nullable=False),
    Column("settings", Json, nullable=False),
    Column("event_seq", BigInteger, nullable=False, server_default="0"),
    Column("event_hash", Code(64), nullable=False, server_default=""),
    Column("knowledge_version", BigInteger, nullable=False, server_default="0"),
    _at("created_at", nullable=False),
)  # fmt: skip

# A person signs in; a teammate is that person in one workspace.
people = Table(
    "people", metadata,
    Column("id", Id, primary_key=True),
    Column("email", Code(320), nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("password_hash", Text),
    _at("created_at", nullable=False),
)  # fmt: skip

teammates = Table(
    "teammates", metadata,
    _workspace(), _id(),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("name", Words, nullable=False),
    Column("email", Code(320), nullable=False),
    Column("role", Code(20), nullable=False),
    _at("created_at", nullable=False),
    _at("disabled_at"),
    UniqueConstraint("workspace_id", "person_id"),
    Index("ix_teammates_person_id", "person_id"),
)  # fmt: skip

# What a caller proves who they are with: only the SHA-256 of a secret is kept.
credentials = Table(
    "credentials", metadata,
    _workspace(), _id(),
    Column("kind", Code(20), nullable=False),
    Column("secret_hash", Code(64), nullable=False, unique=True),
    Column("teammate_id", Id),
    Column("visitor_id", Id),
    Column("name", Words),
    Column("data", Json),
    _at("created_at", nullable=False),
    _at("used_at"),
    _at("expires_at"),
    _at("ended_at"),
    Index("ix_credentials_teammate_id", "workspace_id", "teammate_id"),
)  # fmt: skip

channels = Table(
    "channels", metadata,
    _workspace(), _id(),
    Column("kind", Code(20), nullable=False),
    Column("name", Words, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("config", Json, nullable=False),
    Column("secrets", LargeBinary),
    Column("state", Code(20), nullable=False),
    Column("problem", Words),
    # What is not well with it, by what it is about; the state above is the worst of these.
    Column("troubles", Json),
    _at("created_at", nullable=False),
    _at("removed_at"),
    UniqueConstraint("id"),
)  # fmt: skip

customers = Table(
    "customers", metadata,
    _workspace(), _id(),
    Column("name", Words, nullable=False),
    Column("language", Code(8)),
    _at("created_at", nullable=False),
)  # fmt: skip

identities = Table(
    "identities", metadata,
    _workspace(),
    Column("kind", Code(20), primary_key=True),
    Column("value", Code(320), primary_key=True),
    Column("customer_id", Id, nullable=False),
    _at("seen_at"),
    Index("ix_identities_customer_id", "workspace_id", "customer_id"),
)  # fmt: skip

conversations = Table(
    "conversations", metadata,
    _workspace(), _id(),
    Column("channel_id", Id, nullable=False),
    Column("customer_id", Id, nullable=False),
    Column("state", Code(10), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("version", BigInteger, nullable=False, server_default="0"),
    Column("holder_kind", Code(10)),
    Column("holder_id", Id),
    Column("handoff_id", Id),
    _at("waiting_since"),
    Column("last_seq", Integer, nullable=False),
    Column("last_customer_seq", Integer, nullable=False),
    _at("last_customer_at"),
    Column("answered_seq", Integer, nullable=False),
    Column("addressed_seq", Integer, nullable=False),
    Column("returned_seq", Integer, nullable=False),
    Column("unanswered", Integer, nullable=False),
    Column("preview", Json),
    _at("created_at", nullable=False),
    _at("updated_at", nullable=False),
    _at("last_message_at"),
    _at("closed_at"),
    UniqueConstraint("workspace_id", "channel_id", "customer_id"),
    Index("ix_conversations_state", "workspace_id", "state", "updated_at", "id"),
    Index("ix_conversations_updated", "workspace_id", "updated_at", "id"),
    Index("ix_conversations_waiting", "workspace_id", "waiting_since", "id"),
    Index("ix_conversations_holder", "workspace_id", "holder_id", "updated_at"),
    Index("ix_conversations_customer", "workspace_id", "customer_id"),
)  # fmt: skip

messages = Table(
    "messages", metadata,
    _workspace(), _id(),
    Column("conversation_id", Id, nullable=False),
    Column("channel_id", Id, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("event_seq", BigInteger, nullable=False),
    Column("author", Code(10), nullable=False),
    Column("teammate_id", Id),
    Column("name", Words),
    Column("kind", Code(20), nullable=False),
    Column("text", Words, nullable=False),
    Column("data", Json),
    Column("status", Code(10), nullable=False),
    Column("error", Json),
    Column("client_id", Code(200)),
    Column("provider_id", Code(200)),
    Column("handoff_id", Id),
    Column("covers_seq", Integer),
    _at("created_at", nullable=False),
    _at("provider_at"),
    _at("sent_at"),
    _at("delivered_at"),
    _at("read_at"),
    UniqueConstraint("workspace_id", "conversation_id", "seq"),
    # Stored once, by the provider's id: the index, not a cache, is what makes a repeated webhook harmless.
    UniqueConstraint("workspace_id", "channel_id", "provider_id"),
    UniqueConstraint("workspace_id", "conversation_id", "client_id"),
)  # fmt: skip

handoffs = Table(
    "handoffs", metadata,
    _workspace(), _id(),
    Column("conversation_id", Id, nullable=False),
    Column("status", Code(20), nullable=False),
    Column("trigger", Code(30), nullable=False),
    Column("reason", Words, nullable=False),
    Column("topic", Words, nullable=False),
    Column("evidence", Words, nullable=False),
    Column("summary", Words, nullable=False),
    Column("priority", Code(10), nullable=False),
    Column("rings", Integer, nullable=False),
    _at("requested_at", nullable=False),
    _at("asked_at"), _at("told_at"), _at("alerted_at"), _at("unclaimed_at"),
    _at("claimed_at"), _at("first_replied_at"), _at("ended_at"),
    Index("ix_handoffs_conversation_id", "workspace_id", "conversation_id"),
    Index("ix_handoffs_status", "workspace_id", "status", "requested_at"),
)  # fmt: skip

obligations = Table(
    "obligations", metadata,
    _workspace(), _id(),
    Column("conversation_id", Id, nullable=False),
    Column("kind", Code(20), nullable=False),
    Column("owner_kind", Code(10), nullable=False),
    Column("owner_id", Id),
    Column("from_seq", Integer, nullable=False),
    Column("to_seq", Integer, nullable=False),
    _at("opened_at", nullable=False),
    _at("due_at", nullable=False),
    _at("closed_at"),
    Column("outcome", Code(20)),
    Index(
        "uq_obligations_open", "workspace_id", "conversation_id", "kind", unique=True,
        sqlite_where=text("closed_at IS NULL"), postgresql_where=text("closed_at IS NULL"),
    ),
    Index("ix_obligations_due", "workspace_id", "closed_at", "due_at"),
)  # fmt: skip

deliveries = Table(
    "deliveries", metadata,
    _workspace(), _id(),
    Column("conversation_id", Id, nullable=False),
    Column("message_id", Id, nullable=False),
    Column("channel_id", Id, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("author", Code(10), nullable=False),
    Column("epoch", Integer),
    Column("status", Code(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("provider_id", Code(200)),
    _at("due_at", nullable=False),
    _at("created_at", nullable=False),
    *_lease(),
    Index("ix_deliveries_message_id", "workspace_id", "message_id"),
    Index("ix_deliveries_provider_id", "workspace_id", "channel_id", "provider_id"),
    Index(
        "ix_deliveries_due", "due_at",
        sqlite_where=text("status IN ('queued','sending')"),
        postgresql_where=text("status IN ('queued','sending')"),
    ),
    Index(
        "ix_deliveries_order", "workspace_id", "conversation_id", "seq",
        sqlite_where=text("status IN ('queued','sending')"),
        postgresql_where=text("status IN ('queued','sending')"),
    ),
)  # fmt: skip

timers = Table(
    "timers", metadata,
    _workspace(),
    Column("kind", Code(20), primary_key=True),
    Column("key", Id, primary_key=True),
    Column("conversation_id", Id),
    Column("generation", Integer, nullable=False),
    Column("data", Json),
    _at("due_at", nullable=False),
    Column("failures", Integer, nullable=False, server_default="0"),
    *_lease(),
    Index("ix_timers_due_at", "due_at"),
    Index("ix_timers_conversation_id", "workspace_id", "conversation_id"),
)  # fmt: skip

# Raw webhooks, byte for byte: stored before they are answered 200, read afterwards.
inbound = Table(
    "inbound", metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("workspace_id", Id, nullable=False),
    Column("channel_id", Id, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _at("received_at", nullable=False),
    _at("done_at"),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("problem", Words),
    *_lease(),
    Index(
        "ix_inbound_waiting", "id",
        sqlite_where=text("done_at IS NULL"), postgresql_where=text("done_at IS NULL"),
    ),
)  # fmt: skip

events = Table(
    "events", metadata,
    Column("workspace_id", Id, ForeignKey("workspaces.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("type", Code(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("conversation_id", Id),
    Column("message_id", Id),
    Column("actor_kind", Code(10), nullable=False),
    Column("actor_id", Id),
    Column("actor_name", Words),
    Column("data", Text, nullable=False),
    Column("hash", Code(64), nullable=False),
    Index("ix_events_conversation_id", "workspace_id", "conversation_id", "seq"),
)  # fmt: skip

articles = Table(
    "articles", metadata,
    _workspace(), _id(),
    Column("kind", Code(10), nullable=False),
    Column("title", Words, nullable=False),
    Column("body", Words, nullable=False),
    Column("questions", Json, nullable=False),
    Column("language", Code(8)),
    Column("url", Words),
    _at("created_at", nullable=False),
    _at("updated_at", nullable=False),
)  # fmt: skip

answers_kept = Table(
    "idempotency", metadata,
    Column("workspace_id", Id, primary_key=True),
    Column("caller", Code(80), primary_key=True),
    Column("key", Words, primary_key=True),
    Column("fingerprint", Code(64), nullable=False),
    Column("answer", Json, nullable=False),
    _at("created_at", nullable=False),
)  # fmt: skip

alarms = Table(
    "alarms", metadata,
    _workspace(), _id(),
    Column("kind", Code(40), nullable=False),
    Column("detail", Words, nullable=False),
    Column("remedy", Words, nullable=False),
    Column("inbound_id", BigInteger),
    _at("at", nullable=False),
    Index("ix_alarms_at", "workspace_id", "at"),
)  # fmt: skip
