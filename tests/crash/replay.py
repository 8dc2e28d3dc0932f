"""A client's state built from events alone: upsert what is not older than what is known."""

from dataclasses import dataclass, field

from tests.crash.history import Json


@dataclass
class Replay:
    """Conversations and messages as the events told them."""

    conversations: dict[str, Json] = field(default_factory=dict)
    messages: dict[str, dict[str, Json]] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    seqs: list[int] = field(default_factory=list)

    @property
    def last(self) -> int | None:
        return self.seqs[-1] if self.seqs else None

    def apply(self, event: Json) -> None:
        self.seqs.append(int(event["seq"]))
        conversation, message = event["conversation"], event["message"]
        if conversation is not None:
            known = self.conversations.get(conversation["id"])
            if known is None or conversation["version"] >= known["version"]:
                self.conversations[conversation["id"]] = conversation
        if message is not None:
            self._keep(message, int(conversation["version"]) if conversation else int(event["seq"]))

    def _keep(self, message: Json, version: int) -> None:
        if version >= self.versions.get(message["id"], 0):
            self.versions[message["id"]] = version
            self.messages.setdefault(message["conversation_id"], {})[message["id"]] = message

    def snapshot(self, conversation_id: str) -> Json:
        """The same shape as a fetch."""
        return {
            "conversation": self.conversations.get(conversation_id),
            "messages": list(self.messages.get(conversation_id, {}).values()),
        }
