/**
 * One live stream that heals itself: it resumes by number after any gap, so nothing is missed or seen twice.
 *
 * Generic on purpose: the inbox reads it with a cookie, the web chat with a token in a header.
 */
import { type Frame, sseParser } from "./sse";

export type LiveState = "connecting" | "live" | "reconnecting" | "offline" | "refused" | "closed";

export interface Numbered {
  seq: number;
}

export interface Hello extends Numbered {
  now: string;
}

export interface LiveOptions<E extends Numbered> {
  url: string;
  /** Asked again at every attempt, so that a renewed token is used. */
  headers?: () => Record<string, string>;
  /** The last number already known. Without it the stream begins now. */
  after?: number | null;
  onEvent(event: E): void;
  /** What is not numbered and may be lost: `typing`, `presence`. */
  onEphemeral?(name: string, data: unknown): void;
  /** The gap was too large to replay: fetch everything afresh. */
  onReset?(seq: number): void;
  onHello?(hello: Hello): void;
  onState?(state: LiveState): void;
  /** The server will not have us (401, 403, 404 ...). No further attempt is made. */
  onRefused?(status: number): void;
}

/** The server beats every 15 s; two missed beats and some slack mean that the line is dead. */
export const DEAD_AFTER_MS = 40_000;
const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Doubling waits with jitter, so that a restarted server is not stormed by all at once. */
export function backOff(tries: number, random: number = Math.random()): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** tries);
  return SHORTEST_WAIT_MS + random * (ceiling - SHORTEST_WAIT_MS);
}

export class Live<E extends Numbered> {
  readonly #options: LiveOptions<E>;
  readonly #listening = new AbortController();
  #after: number | null;
  #state: LiveState | null = null;
  #attempt: AbortController | null = null;
  #tries = 0;
  #heardAt = 0;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions<E>) {
    this.#options = options;
    this.#after = options.after ?? null;
    const { signal } = this.#listening;
    globalThis.addEventListener?.("online", () => this.reconnect(), { signal });
    globalThis.addEventListener?.("offline", () => this.#wentOffline(), { signal });
    globalThis.document?.addEventListener("visibilitychange", () => this.#lookedAt(), { signal });
    void this.#connect();
  }

  /** The number of the last event seen. */
  get after(): number | null {
    return this.#after;
  }

  /** Tries at once instead of waiting for the next attempt. */
  reconnect(): void {
    if (this.#state === "closed") return;
    this.#tries = 0;
    void this.#connect();
  }

  close(): void {
    this.#listening.abort();
    this.#hangUp();
    this.#say("closed");
  }

  async #connect(): Promise<void> {
    this.#hangUp();
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#say(this.#state === null || this.#state === "connecting" ? "connecting" : "reconnecting");
    this.#heard();
    try {
      const response = await fetch(this.#address(), this.#request(attempt.signal));
      if (isRefusal(response.status)) return this.#refused(response.status);
      if (response.ok && response.body) await this.#read(response.body, attempt);
    } catch {
      // A broken line is normal life; what follows is the next attempt.
    }
    if (attempt === this.#attempt) this.#retryLater();
  }

  #address(): string {
    if (this.#after === null) return this.#options.url;
    return `${this.#options.url}${this.#options.url.includes("?") ? "&" : "?"}after=${this.#after}`;
  }

  #request(signal: AbortSignal): RequestInit {
    return {
      signal,
      cache: "no-store",
      headers: { Accept: "text/event-stream", ...this.#options.headers?.() },
    };
  }

  async #read(body: ReadableStream<Uint8Array>, attempt: AbortController): Promise<void> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    const feed = sseParser((frame) => attempt === this.#attempt && this.#take(frame));
    for (;;) {
      const { done, value } = await reader.read();
      if (done || attempt !== this.#attempt) return;
      this.#heard();
      feed(decoder.decode(value, { stream: true }));
    }
  }

  #take(frame: Frame): void {
    const data = JSON.parse(frame.data);
    if (frame.name === "event") this.#event(data as E);
    else if (frame.name === "hello") this.#hello(data as Hello);
    else if (frame.name === "reset") this.#reset((data as Numbered).seq);
    else tell(() => this.#options.onEphemeral?.(frame.name, data));
  }

  #event(event: E): void {
    if (this.#after !== null && event.seq <= this.#after) return;
    this.#after = event.seq;
    tell(() => this.#options.onEvent(event));
  }

  #hello(hello: Hello): void {
    const wentBack = this.#after !== null && hello.seq < this.#after;
    this.#tries = 0;
    this.#after ??= hello.seq;
    this.#say("live");
    tell(() => this.#options.onHello?.(hello));
    // A number lower than ours: the server was restored from a backup, what we show is not its truth.
    if (wentBack) this.#reset(hello.seq);
  }

  #reset(seq: number): void {
    this.#after = seq;
    tell(() => this.#options.onReset?.(seq));
  }

  #refused(status: number): void {
    this.#hangUp();
    this.#say("refused");
    tell(() => this.#options.onRefused?.(status));
  }

  #heard(): void {
    this.#heardAt = Date.now();
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#lost(), DEAD_AFTER_MS);
  }

  #lost(): void {
    this.#hangUp();
    this.#retryLater();
  }

  #retryLater(): void {
    clearTimeout(this.#deadline);
    if (this.#state !== "offline") this.#say("reconnecting");
    this.#retry = setTimeout(() => void this.#connect(), backOff(this.#tries));
    this.#tries += 1;
  }

  #wentOffline(): void {
    this.#hangUp();
    this.#say("offline");
  }

  /** Timers sleep in hidden tabs and closed laptops; whoever looks again gets a fresh line at once. */
  #lookedAt(): void {
    const hidden = document.visibilityState === "hidden";
    if (!hidden && this.#state !== "refused" && Date.now() - this.#heardAt > DEAD_AFTER_MS) this.reconnect();
  }

  #hangUp(): void {
    clearTimeout(this.#deadline);
    clearTimeout(this.#retry);
    const attempt = this.#attempt;
    this.#attempt = null;
    attempt?.abort();
  }

  #say(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    tell(() => this.#options.onState?.(state));
  }
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** A listener's own fault must not look like a broken line. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (fault) {
    reportError(fault);
  }
}
