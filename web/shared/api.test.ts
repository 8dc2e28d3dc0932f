import { afterEach, describe, expect, test, vi } from "vitest";
import { api, query, Refusal } from "./api";

const sent: { url: string; init: RequestInit }[] = [];

function answer(status: number, body: unknown, type = "application/problem+json"): void {
  sent.length = 0;
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { "Content-Type": type },
    });
  });
}

const refused = (asking: Promise<unknown>): Promise<Refusal> =>
  asking.then(
    () => expect.fail(),
    (fault) => fault,
  );

afterEach(() => vi.unstubAllGlobals());

describe("a refusal", () => {
  test("says what happened, what to do, and which field is meant", async () => {
    answer(422, {
      detail: "A field is wrong.",
      remedy: "Correct it.",
      errors: [{ field: "name", message: "too long" }],
    });

    const refusal = await refused(api.post("/tokens", { name: "x" }));

    expect([refusal.status, refusal.detail, refusal.remedy, refusal.fields.get("name")]).toEqual([
      422,
      "A field is wrong.",
      "Correct it.",
      "too long",
    ]);
  });

  test("of a claim names who has the conversation", async () => {
    answer(409, { detail: "Ben already has it.", holder: { kind: "teammate", id: "t_ben", name: "Ben" } });

    expect((await refused(api.post("/conversations/c1/claim"))).holder?.name).toBe("Ben");
  });

  test("that is no JSON (from a proxy) is still told", async () => {
    answer(502, "<html>", "text/html");

    expect((await refused(api.get("/session"))).detail).toBe("The server answered 502.");
  });

  test("without any answer has status 0", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed to fetch")));

    const refusal = await refused(api.get("/session"));

    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.status).toBe(0);
  });
});

describe("a request", () => {
  const header = (name: string) => new Headers(sent[0]?.init.headers).get(name);

  test("that makes something carries a key, so that repeating it counts once", async () => {
    answer(201, {}, "application/json");
    await api.post("/tokens", {});
    const first = header("Idempotency-Key");
    await api.post("/tokens", {});

    expect(first).toMatch(/\S/);
    expect(new Headers(sent[1]?.init.headers).get("Idempotency-Key")).not.toBe(first);
  });

  test("may bring its own key", async () => {
    answer(201, {}, "application/json");
    await api.post("/tokens", {}, { key: "mine" });

    expect(header("Idempotency-Key")).toBe("mine");
  });

  test("that only reads carries none", async () => {
    answer(200, {}, "application/json");
    await api.get("/session");

    expect(header("Idempotency-Key")).toBeNull();
  });

  test("may be answered by nothing", async () => {
    answer(204, null);

    expect(await api.delete("/session")).toBeUndefined();
  });
});

test("what is not asked for stays out of the address", () => {
  expect(query({ state: "waiting", cursor: null, holder: undefined, limit: 50 })).toBe(
    "?state=waiting&limit=50",
  );
  expect(query({ cursor: null })).toBe("");
});
