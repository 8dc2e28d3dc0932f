import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { message, state } from "../chat/chat.cast";
import { keepFor, memoryShelf } from "./keep";
import { Session } from "./session";

type Answer = { status: number; body?: unknown };
type Server = Record<string, () => Answer>;

let server: Server;
let asked: string[];
const silentStream = () => new Response(new ReadableStream(), { status: 200 });

function answer(input: string, init: RequestInit): Promise<Response> {
  const call = `${init.method ?? "GET"} ${input.replace("/widget/api", "")}`;
  asked.push(call);
  if (call.includes("/stream")) return Promise.resolve(silentStream());
  const { status, body } = server[call]?.() ?? { status: 503 };
  if (status === 0) return Promise.reject(new TypeError("offline"));
  return Promise.resolve(new Response(body ? JSON.stringify(body) : null, { status }));
}

function rosa(shelf = memoryShelf()) {
  const keep = keepFor("ch_1", shelf);
  const session = new Session(keep, { channel: "ch_1" }, () => undefined);
  return { keep, session, view: () => session.view.value };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const taken = (client_id: string | null, seq: number) => message({ seq, author: "you", client_id });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", answer);
  asked = [];
  server = {
    "POST /sessions": () => ({ status: 201, body: { token: "wv_1", ...state({ seq: 4 }) } }),
    "GET /conversation": () => ({ status: 200, body: state({ seq: 4 }) }),
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("opening", () => {
  test("a visitor who never opens the chat makes no session", async () => {
    rosa();
    await settled();

    expect(asked).toEqual([]);
  });

  test("the first look makes a session and listens from its number on", async () => {
    const { session, keep } = rosa();
    session.show();
    await settled();

    expect(asked).toEqual(["POST /sessions", "GET /stream?after=4"]);
    expect(keep.token).toBe("wv_1");
  });

  test("after a reload the session goes on", async () => {
    const { session, keep } = rosa();
    keep.token = "wv_old";
    session.show();
    await settled();

    expect(asked[0]).toBe("GET /conversation");
    expect(keep.token).toBe("wv_old");
  });

  test("a token that the server has forgotten is replaced", async () => {
    server["GET /conversation"] = () => ({ status: 401, body: {} });
    const { session, keep } = rosa();
    keep.token = "wv_forgotten";
    session.show();
    await settled();

    expect(keep.token).toBe("wv_1");
  });

  test("an unknown channel is said to be unavailable, a silent server is asked again", async () => {
    server["POST /sessions"] = () => ({ status: 404, body: { detail: "no such channel" } });
    const lost = rosa();
    lost.session.show();
    await settled();
    expect(lost.view().phase).toBe("unavailable");

    server["POST /sessions"] = () => ({ status: 0 });
    const { session, view } = rosa();
    session.show();
    await settled();
    expect(view().phase).toBe("unreachable");

    server["POST /sessions"] = () => ({ status: 201, body: { token: "wv_1", ...state({}) } });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(view().phase).toBe("open");
  });
});

describe("sending", () => {
  async function opened() {
    const it = rosa();
    it.session.show();
    await settled();
    return it;
  }

  test("messages go out one after the other", async () => {
    const { session, view } = await opened();
    let seq = 0;
    server["POST /messages"] = () => {
      const client_id = view().chat.outgoing[0]?.client_id ?? null;
      return { status: 201, body: taken(client_id, ++seq) };
    };
    session.send("one");
    session.send("two");
    expect(view().chat.outgoing.map((one) => one.state)).toEqual(["sending", "sending"]);

    await settled();

    expect(view().chat.outgoing).toEqual([]);
    expect(view().chat.messages).toHaveLength(2);
  });

  test("what could not go out is kept over a reload and goes then", async () => {
    const shelf = memoryShelf();
    const first = rosa(shelf);
    first.session.show();
    await settled();
    server["POST /messages"] = () => ({ status: 0 });
    first.session.send("hello?");
    await settled();
    expect(first.view().chat.outgoing[0]?.state).toBe("unsent");

    const second = rosa(shelf);
    const kept = second.view().chat.outgoing[0]?.client_id ?? "";
    server["POST /messages"] = () => ({ status: 201, body: taken(kept, 1) });
    second.session.show();
    await settled();

    expect(second.view().chat.messages[0]?.client_id).toBe(kept);
    expect(second.keep.outgoing()).toEqual([]);
  });

  test("what the server refuses is said with its words, and not tried again by itself", async () => {
    const { session, view, keep } = await opened();
    const problem = { detail: "It is too long.", remedy: "Send it in parts." };
    server["POST /messages"] = () => ({ status: 422, body: problem });
    session.send("x".repeat(5_000));
    await settled();

    expect(view().chat.outgoing[0]?.problem).toBe("It is too long. Send it in parts.");
    expect(keep.outgoing()).toEqual([]);
  });

  test("a refused message goes back into the input, before what was begun meanwhile", async () => {
    const { session, view, keep } = await opened();
    server["POST /messages"] = () => ({ status: 422, body: { detail: "It is too long." } });
    session.send("refused");
    await settled();
    session.draftChanged("begun");

    session.edit(view().chat.outgoing[0]?.client_id ?? "");

    expect(keep.draft).toBe("refused\nbegun");
    expect(view().chat.outgoing).toEqual([]);
  });

  test("asking for a person twice asks once", async () => {
    const { session, view } = await opened();
    server["POST /handoff"] = () => ({ status: 201, body: state({ seq: 5 }) });
    void session.askForPerson();
    void session.askForPerson();
    await settled();

    expect(asked.filter((call) => call === "POST /handoff")).toHaveLength(1);
    expect(view().asking).toBe(false);
  });
});
