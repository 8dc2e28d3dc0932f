import { describe, expect, test } from "vitest";
import { accepted, type Chat, EMPTY, fresh, happened, merged, sending, unsent } from "./chat";
import { conversation, message, state, ToyServer } from "./chat.cast";

const chatOf = (part: Parameters<typeof state>[0]): Chat => fresh(EMPTY, state(part));
const texts = (chat: Chat) => chat.messages.map((one) => one.text);
const draft = { client_id: "m_1", text: "Hi", at: "2026-11-20T10:00:00.000Z" };

function aWholeConversation(): ToyServer {
  const server = new ToyServer();
  server.say({ author: "you", client_id: "m_1", text: "Hi" });
  server.say({ author: "ai", text: "Hello" });
  server.mark(1, "delivered");
  server.move({ state: "waiting", who: { kind: "nobody", name: null } });
  server.say({ author: "system", text: "A person comes" });
  server.move({ state: "human", who: { kind: "teammate", name: "Ana" } });
  server.say({ author: "teammate", name: "Ana", text: "I am here" });
  server.mark(1, "read");
  server.move({ state: "closed", who: { kind: "nobody", name: null } });
  return server;
}

describe("old chat + events = a fresh fetch", () => {
  test("from the very beginning", () => {
    const server = aWholeConversation();

    const live = server.told.reduce(happened, chatOf({}));

    expect(live).toEqual(chatOf(server.state));
  });

  test("wherever the fetch was made, and although the last events come again", () => {
    const server = aWholeConversation();
    for (let cut = 0; cut <= server.told.length; cut++) {
      const before = server.told.slice(0, cut).reduce(happened, chatOf({}));
      const again = server.told.slice(Math.max(0, cut - 3)).reduce(happened, before);
      expect(again, `cut at ${cut}`).toEqual(chatOf(server.state));
    }
  });

  test("even when an answer overtakes the events it stands for", () => {
    const server = aWholeConversation();

    const ahead = merged(chatOf({}), server.state);

    expect(server.told.reduce(happened, ahead)).toEqual(chatOf(server.state));
  });
});

test("messages stand in the order of their numbers, however they arrive", () => {
  const chat = [3, 1, 2].reduce((so, seq) => accepted(so, message({ seq, text: `${seq}` })), chatOf({}));

  expect(texts(chat)).toEqual(["1", "2", "3"]);
});

test("a status never goes back", () => {
  const read = chatOf({ messages: [message({ seq: 1, status: "read" })] });

  const late = accepted(read, message({ seq: 1, status: "delivered" }));

  expect(late.messages[0]?.status).toBe("read");
});

test("an older conversation does not replace a newer one", () => {
  const chat = chatOf({ conversation: conversation({ version: 9, state: "human" }) });

  const late = merged(chat, state({ conversation: conversation({ version: 8, state: "waiting" }) }));

  expect(late.conversation?.state).toBe("human");
});

describe("what we write", () => {
  test("is shown at once and replaced by the server's own message", () => {
    const chat = sending(chatOf({}), draft);
    expect(chat.outgoing).toHaveLength(1);

    const there = accepted(chat, message({ seq: 1, author: "you", client_id: "m_1", text: "Hi" }));

    expect(there.outgoing).toEqual([]);
    expect(texts(there)).toEqual(["Hi"]);
  });

  test("is not shown twice when the stream is quicker than the answer", () => {
    const mine = message({ seq: 1, author: "you", client_id: "m_1" });
    const event = { seq: 1, type: "message", at: "", conversation: null, message: mine } as const;

    const chat = accepted(happened(sending(chatOf({}), draft), event), mine);

    expect([chat.outgoing.length, chat.messages.length]).toEqual([0, 1]);
  });

  test("stays when it could not be sent, also through a fresh fetch", () => {
    const failed = unsent(sending(chatOf({}), draft), "m_1", "Too long.");

    const chat = fresh(failed, state({ seq: 5 }));

    expect(chat.outgoing).toEqual([{ ...draft, state: "unsent", problem: "Too long." }]);
  });

  test("goes to the end when it is tried again", () => {
    const two = sending(sending(chatOf({}), draft), { ...draft, client_id: "m_2" });

    const again = sending(unsent(two, "m_1", null), draft);

    expect(again.outgoing.map((one) => one.client_id)).toEqual(["m_2", "m_1"]);
  });
});
