/** The visitor's calls to the server. A call either answers or throws one of the two errors below. */
import type { VisitorMessage, VisitorState } from "../chat/shapes";

/** The server will not do it, and says why. Asking again the same way is no use. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    words: string,
  ) {
    super(words);
  }
}

/** The server was not reached or is in trouble. It may work in a moment. */
export class Unreachable extends Error {}

export interface Opening {
  channel: string;
  page_url?: string;
  language?: string;
}

export const API = "/widget/api";

export class Client {
  readonly #token: () => string | null;

  constructor(token: () => string | null) {
    this.#token = token;
  }

  open(opening: Opening): Promise<VisitorState & { token: string }> {
    return this.#ask("POST", "/sessions", opening);
  }

  conversation(): Promise<VisitorState> {
    return this.#ask("GET", "/conversation");
  }

  send(text: string, clientId: string): Promise<VisitorMessage> {
    return this.#ask("POST", "/messages", { text, client_id: clientId });
  }

  askForPerson(): Promise<VisitorState> {
    return this.#ask("POST", "/handoff", {});
  }

  typing(typing: boolean): Promise<void> {
    return this.#ask("POST", "/typing", { typing });
  }

  reading(seq: number): Promise<void> {
    return this.#ask("POST", "/reading", { seq });
  }

  headers(): Record<string, string> {
    const token = this.#token();
    return token ? { Authorization: `Bearer ${token}` } : {};
  }

  async #ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(API + path, {
      method,
      cache: "no-store",
      headers: { ...this.headers(), ...(body && { "Content-Type": "application/json" }) },
      body: body ? JSON.stringify(body) : null,
    }).catch(() => {
      throw new Unreachable();
    });
    if (!response.ok) throw await refusal(response);
    return response.status === 204 ? (undefined as Answer) : await response.json();
  }
}

async function refusal(response: Response): Promise<Error> {
  const passing = response.status >= 500 || response.status === 429 || response.status === 408;
  if (passing) return new Unreachable();
  const problem = await response.json().catch(() => null);
  const words = [problem?.detail, problem?.remedy].filter((part) => typeof part === "string").join(" ");
  return new Refused(response.status, words || String(problem?.title ?? response.status));
}
