"""Tells clean histories for the checker's own tests: a tiny model of a warmline that keeps every promise."""

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from tests.crash.history import Entry, Json, Recorder

WALL = 1_800_000_000.0
CLAIM_LIMIT_S = 3.0


class Story:
    """Each method is something that happens; `told()` adds the final look that a run ends with."""

    def __init__(self) -> None:
        self.now = 1.0
        self.recorder = Recorder(self._clock)
        self.chats: dict[str, Json] = {}
        self.events: list[Json] = []
        self.count = 0
        self.recorder.add("driver", "info", "clock", wall=WALL + self.now)
        self.recorder.add("driver", "info", "limits", claim_limit_s=CLAIM_LIMIT_S)

    def _clock(self) -> float:
        return self.now

    def passes(self, seconds: float) -> None:
        """Time goes by; what is due is noticed."""
        self.now += seconds
        for conv, chat in self.chats.items():
            handoff = chat["pending"]
            if handoff and not handoff["noticed"] and self.now >= handoff["due"]:
                handoff["noticed"] = True
                self.happens("handoff.unclaimed", conv, handoff_id=handoff["id"])

    def writes(self, conv: str) -> Json:
        chat = self.chats.setdefault(conv, self._new(conv))
        text, wamid = self._next("question"), self._next("wamid")
        self._say(conv, "invoke", "customer", "inbound", wamid, text=text)
        if chat["state"] == "closed":
            chat["state"] = "bot"
            self.happens("conversation.reopened", conv)
        message = self.adds(conv, "customer", text, "received", "message.received")
        self._say(conv, "ok", "customer", "inbound", wamid, text=text)
        chat["owed"] = message["seq"]
        return message

    def ai_answers(self, conv: str) -> Json:
        """The AI answers what is owed, if it has the voice and something is owed."""
        chat = self.chats[conv]
        if chat["state"] != "bot" or not chat["owed"]:
            return {}
        covers, chat["owed"] = chat["owed"], 0
        message = self.adds(conv, "ai", self._next("answer"), "queued", data={"covers_seq": covers})
        self.delivers(conv, message)
        return message

    def asks_for_a_person(self, conv: str) -> None:
        chat = self.chats[conv]
        if chat["state"] != "bot":
            return
        id = self._next("handoff")
        chat["state"] = "waiting"
        chat["pending"] = {"id": id, "due": self.now + CLAIM_LIMIT_S, "noticed": False}
        self.happens("handoff.requested", conv, handoff_id=id)
        notice = {"notice": "handoff", "handoff_id": id}
        self.delivers(conv, self.adds(conv, "system", self._next("notice"), "queued", data=notice))

    def claims(self, conv: str, who: str) -> None:
        chat, key = self.chats[conv], self._next("claim")
        self._say(conv, "invoke", who, "claim", key)
        if chat["holder"] not in (None, who) or chat["state"] == "closed":
            self._say(conv, "fail", who, "claim", key, holder=chat["holder"])
            return
        chat.update(state="human", holder=who, pending=None)
        self.happens("conversation.claimed", conv)
        self._say(conv, "ok", who, "claim", key, in_flight=[])

    def replies(self, conv: str, who: str) -> Json:
        chat, key, text = self.chats[conv], self._next("client"), self._next("reply")
        if chat["holder"] != who:
            return {}
        self._say(conv, "invoke", who, "reply", key, text=text)
        message = self.adds(conv, "teammate", text, "queued")
        self._say(conv, "ok", who, "reply", key, message=message["id"])
        chat["owed"] = 0
        self.delivers(conv, message)
        return message

    def hands_back(self, conv: str, who: str) -> None:
        self._ends(conv, who, "release", "bot", "conversation.handed_back")

    def closes(self, conv: str, who: str) -> None:
        self._ends(conv, who, "close", "closed", "conversation.closed")

    def crashes(self, down_s: float = 0.5) -> None:
        self.recorder.add("driver", "info", "kill")
        self.now += down_s
        self.recorder.add("driver", "ok", "up")

    def told(self) -> list[Entry]:
        """The history, with the fetch, a reader's view, the events, the audit and the rest at its end."""
        self.passes(0.01)
        for conv, chat in self.chats.items():
            look: Json = {"conversation": self._shown(chat), "messages": [*chat["messages"]]}
            self.recorder.add("driver", "ok", "fetch", conv, **look)
            self.recorder.add("reader-1", "ok", "seen", conv, **deepcopy(look))
        for event in self.events:
            chat = self.chats[event["conversation_id"].removeprefix("id-")]
            event["conversation"] = self._shown(chat)
        self.recorder.add("driver", "ok", "events", items=self.events)
        self.recorder.add("reader-1", "ok", "stream", seqs=[event["seq"] for event in self.events])
        self.recorder.add("driver", "ok", "audit", output="intact")
        self.recorder.add("driver", "ok", "quiet", left=[])
        return self.recorder.in_order()

    def _ends(self, conv: str, who: str, f: str, state: str, type: str) -> None:
        chat, key = self.chats[conv], self._next(f)
        if chat["holder"] != who:
            return
        self._say(conv, "invoke", who, f, key)
        chat.update(state=state, holder=None)
        if state == "closed":
            chat["owed"] = 0
        self.happens(type, conv)
        self._say(conv, "ok", who, f, key)

    def _new(self, conv: str) -> Json:
        return {
            "id": f"id-{conv}",
            "state": "bot",
            "holder": None,
            "owed": 0,
            "pending": None,
            "version": 0,
            "messages": [],
        }

    def adds(
        self,
        conv: str,
        author: str,
        text: str,
        status: str,
        type: str = "message.added",
        data: Json | None = None,
    ) -> Json:
        messages = self.chats[conv]["messages"]
        message: Json = {
            "id": self._next("m"),
            "conversation_id": f"id-{conv}",
            "seq": len(messages) + 1,
            "author": author,
            "text": text,
            "status": status,
            "data": data or {},
        }
        messages.append(message)
        message["event_seq"] = self.happens(type, conv, message=message)["seq"]
        return message

    def delivers(self, conv: str, message: Json) -> None:
        self._say(conv, "ok", "provider", "accept", message["id"], text=message["text"])
        self._say(conv, "ok", "provider", "status", message["id"], status="delivered")
        message["status"] = "delivered"

    def happens(self, type: str, conv: str, message: Json | None = None, **data: Any) -> Json:
        event: Json = {
            "seq": len(self.events) + 1,
            "type": type,
            "at": datetime.fromtimestamp(WALL + self.now, UTC).isoformat(),
            "conversation_id": f"id-{conv}",
            "data": data,
            "message": message,
        }
        self.chats[conv]["version"] = event["seq"]
        self.events.append(event)
        return event

    def _shown(self, chat: Json) -> Json:
        owner = "teammate" if chat["holder"] else "ai"
        return {
            "id": chat["id"],
            "state": chat["state"],
            "version": chat["version"],
            "holder": {"kind": "teammate", "id": chat["holder"]} if chat["holder"] else None,
            "obligation": {"owner": owner} if chat["owed"] else None,
        }

    def _say(self, conv: str, type: Any, p: str, f: str, key: str, **v: Any) -> None:
        self.now += 0.01
        self.recorder.add(p, type, f, conv, key, **v)

    def _next(self, word: str) -> str:
        self.count += 1
        return f"{word}-{self.count}"
