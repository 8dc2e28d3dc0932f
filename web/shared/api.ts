/** Talks to `/api/v1`: JSON in, JSON out, and every refusal as a `Refusal` that can be shown to a person. */
import type { Holder } from "./types";

export const API = "/api/v1";

interface Problem {
  title?: string;
  detail?: string;
  remedy?: string;
  errors?: { field: string; message: string }[];
  holder?: Holder;
}

/** Why the server (or the line to it) said no, in words for the person who asked. */
export class Refusal extends Error {
  /** 0 when there was no answer at all. */
  readonly status: number;
  readonly detail: string;
  readonly remedy: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly holder: Holder | null;

  constructor(status: number, problem: Problem) {
    const detail = problem.detail || problem.title || "Something went wrong on the server.";
    super(detail);
    this.status = status;
    this.detail = detail;
    this.remedy = problem.remedy ?? "";
    this.fields = new Map(problem.errors?.map(({ field, message }) => [field, message]));
    this.holder = problem.holder ?? null;
  }
}

const NO_ANSWER: Problem = {
  detail: "The server does not answer.",
  remedy: "Check your connection and try again.",
};

export interface CallOptions {
  /** The same key makes a repeated POST count once. Each POST gets a fresh one unless told otherwise. */
  key?: string;
  signal?: AbortSignal;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

async function call<T>(method: Method, path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
  const response = await send(method, path, body, options);
  if (!response.ok) throw new Refusal(response.status, await problemOf(response));
  return response.status === 204 ? (undefined as T) : response.json();
}

async function send(method: Method, path: string, body: unknown, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (method === "POST") headers["Idempotency-Key"] = options.key ?? crypto.randomUUID();
  try {
    return await fetch(API + path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: options.signal ?? null,
    });
  } catch (fault) {
    if (options.signal?.aborted) throw fault;
    throw new Refusal(0, NO_ANSWER);
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("json"))
    return { detail: `The server answered ${response.status}.`, remedy: "Try again." };
  return response.json();
}

export const api = {
  get: <T>(path: string, options?: CallOptions) => call<T>("GET", path, undefined, options),
  post: <T>(path: string, body: unknown = {}, options?: CallOptions) => call<T>("POST", path, body, options),
  put: <T>(path: string, body: unknown) => call<T>("PUT", path, body),
  patch: <T>(path: string, body: unknown) => call<T>("PATCH", path, body),
  delete: <T = void>(path: string, body?: unknown) => call<T>("DELETE", path, body),
};

/** Whatever was thrown, as a refusal with words. */
export function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  return new Refusal(0, { detail: fault instanceof Error ? fault.message : String(fault) });
}

export function query(values: Record<string, string | number | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }
  return search.size > 0 ? `?${search}` : "";
}
