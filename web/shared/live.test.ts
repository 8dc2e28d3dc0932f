import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { backOff, DEAD_AFTER_MS, Live, type LiveOptions, type LiveState } from "./live";

interface Line {
  url: string;
  headers: Record<string, string>;
  send(name: string, data: unknown): Promise<void>;
  drop(): Promise<void>;
}

let lines: Line[] = [];
let answer: number | "down" = 200;

/** Stands in for the server: every fetch opens a line that the test speaks into. */
function pickUp(url: string, init: RequestInit): Promise<Response> {
  if (answer === "down") return Promise.reject(new TypeError("no network"));
  if (answer !== 200) return Promise.resolve(new Response("", { status: answer }));
  let out: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
    },
  });
  init.signal?.addEventListener("abort", () => out.error(new DOMException("gone", "AbortError")));
  lines.push({
    url,
    headers: init.headers as Record<string, string>,
    send: async (name, data) => {
      out.enqueue(new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
      await vi.advanceTimersByTimeAsync(0);
    },
    drop: async () => {
      out.close();
      await vi.advanceTimersByTimeAsync(0);
    },
  });
  return Promise.resolve(new Response(body));
}

const seen: number[] = [];
const states: LiveState[] = [];
let stream: Live<{ seq: number }>;

async function open(options: Partial<LiveOptions<{ seq: number }>> = {}): Promise<Line> {
  stream = new Live({
    url: "/stream",
    onEvent: (event) => seen.push(event.seq),
    onState: (state) => states.push(state),
    ...options,
  });
  await vi.advanceTimersByTimeAsync(0);
  return lines[0] as Line;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", pickUp);
  lines = [];
  answer = 200;
  seen.length = 0;
  states.length = 0;
});

afterEach(() => {
  stream.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the live stream", () => {
  test("begins now, and resumes after the last number it saw", async () => {
    const line = await open();
    await line.send("hello", { seq: 40, now: "" });
    await line.send("event", { seq: 41 });
    await line.drop();
    await vi.advanceTimersByTimeAsync(15_000);

    expect(lines.map((each) => each.url)).toEqual(["/stream", "/stream?after=41"]);
  });

  test("resumes from the hello when nothing happened since", async () => {
    const line = await open();
    await line.send("hello", { seq: 40, now: "" });
    await line.drop();
    await vi.advanceTimersByTimeAsync(15_000);

    expect(lines[1]?.url).toBe("/stream?after=40");
  });

  test("shows an event once, however often it is sent", async () => {
    const line = await open({ after: 10 });
    for (const seq of [11, 12, 11, 12, 13]) await line.send("event", { seq });

    expect(seen).toEqual([11, 12, 13]);
  });

  test("sends the caller's headers at every attempt", async () => {
    let token = "wv_1";
    const line = await open({ headers: () => ({ Authorization: `Bearer ${token}` }) });
    token = "wv_2";
    await line.drop();
    await vi.advanceTimersByTimeAsync(15_000);

    expect(lines.map((each) => each.headers.Authorization)).toEqual(["Bearer wv_1", "Bearer wv_2"]);
  });

  test("a line silent for 40 seconds is dead and is opened again", async () => {
    const line = await open();
    await line.send("hello", { seq: 1, now: "" });
    await vi.advanceTimersByTimeAsync(DEAD_AFTER_MS - 1);
    expect(lines).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(15_001);
    expect(lines).toHaveLength(2);
  });

  test("a beat keeps the line alive", async () => {
    const line = await open();
    for (let beat = 0; beat < 6; beat += 1) {
      await vi.advanceTimersByTimeAsync(15_000);
      await line.send("presence", { online: [] });
    }

    expect(lines).toHaveLength(1);
  });

  test("a gap too large to replay is told, and the stream goes on from there", async () => {
    const resets: number[] = [];
    const line = await open({ after: 3, onReset: (seq) => resets.push(seq) });
    await line.send("reset", { seq: 9000 });
    await line.send("event", { seq: 9001 });

    expect([resets, seen, stream.after]).toEqual([[9000], [9001], 9001]);
  });

  test("a server that went back in time makes us fetch afresh", async () => {
    const resets: number[] = [];
    const line = await open({ after: 500, onReset: (seq) => resets.push(seq) });
    await line.send("hello", { seq: 20, now: "" });
    await line.send("event", { seq: 21 });

    expect([resets, seen]).toEqual([[20], [21]]);
  });

  test("a refusal ends the attempts and is told", async () => {
    answer = 401;
    const refusals: number[] = [];
    await open({ onRefused: (status) => refusals.push(status) });
    answer = 200;
    await vi.advanceTimersByTimeAsync(60_000);

    expect([refusals, lines.length, states.at(-1)]).toEqual([[401], 0, "refused"]);
  });

  test("a server that is away is tried again until it is back", async () => {
    answer = "down";
    await open();
    await vi.advanceTimersByTimeAsync(60_000);
    answer = 200;
    await vi.advanceTimersByTimeAsync(15_000);
    await lines[0]?.send("hello", { seq: 1, now: "" });

    expect(states).toEqual(["connecting", "reconnecting", "live"]);
  });

  test("typing and presence are passed on without a number", async () => {
    const told: unknown[] = [];
    const line = await open({ onEphemeral: (name, data) => told.push([name, data]) });
    await line.send("typing", { typing: true });

    expect(told).toEqual([["typing", { typing: true }]]);
  });

  test("a fault in a listener is reported and does not break the line", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const line = await open({
      onEvent: () => {
        throw new Error("a bug in a view");
      },
    });
    await line.send("event", { seq: 1 });

    expect([reported.mock.calls.length, lines.length]).toEqual([1, 1]);
  });
});

test("waits grow from half a second to fifteen and never beyond", () => {
  expect(backOff(0, 0)).toBe(500);
  expect(backOff(0, 1)).toBe(500);
  expect(backOff(2, 1)).toBe(2000);
  expect(backOff(50, 1)).toBe(15_000);
});
