/** The shapes that the server sends, as docs/api.md describes them. */

export type ConversationState = "bot" | "waiting" | "human" | "closed";
export type ChannelKind = "whatsapp" | "webchat" | "linked_phone" | "api";
export type Role = "owner" | "admin" | "agent" | "viewer";
export type Author = "customer" | "ai" | "teammate" | "system" | "phone";

export interface Conversation {
  id: string;
  state: ConversationState;
  epoch: number;
  /** The number of the last event on it: a snapshot with a lower version is older. */
  version: number;
  channel: { id: string; kind: ChannelKind; name: string };
  customer: Customer;
  holder: Holder | null;
  /** The open one, else the last one. */
  handoff: Handoff | null;
  preview: { text: string; author: Author; at: string } | null;
  waiting_since: string | null;
  /** Customer messages that nobody has answered yet. */
  unanswered: number;
  obligation: Obligation | null;
  window_closes_at: string | null;
  created_at: string;
  updated_at: string;
  last_message_at: string | null;
  closed_at: string | null;
}

export interface Customer {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  language: string | null;
  identities: { kind: string; value: string }[];
}

export interface Holder {
  kind: "teammate" | "phone";
  id: string | null;
  name: string;
}

export interface Obligation {
  owner: "ai" | "team" | "teammate" | "phone";
  owner_name: string | null;
  due_at: string;
  since: string;
}

export interface Handoff {
  id: string;
  status: "pending" | "in_progress" | "resolved" | "returned" | "left_message" | "cancelled";
  trigger: string;
  reason: string;
  topic: string | null;
  priority: "normal" | "high";
  summary: string | null;
  evidence: string | null;
  rings: number;
  asked_at: string | null;
  requested_at: string;
  alerted_at: string | null;
  claimed_at: string | null;
  first_replied_at: string | null;
  ended_at: string | null;
  told_at: string | null;
  unclaimed_at: string | null;
}

export type MessageStatus =
  | "received"
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "cancelled"
  | "unknown"
  | "noted";

export interface Source {
  entry_id: string;
  title: string;
  heading: string | null;
  url: string | null;
}

export interface Message {
  id: string;
  conversation_id: string;
  seq: number;
  /** Its place among the events. */
  event_seq: number;
  author: Author;
  name: string | null;
  teammate_id: string | null;
  /** `text`, `note` (the team only), `notice` (warmline's own words to the customer), `unsupported`, media. */
  kind: string;
  text: string;
  data: { sources?: Source[] } & Record<string, unknown>;
  status: MessageStatus;
  error: { code: string; title: string; remedy: string } | null;
  client_id: string | null;
  created_at: string;
  sent_at: string | null;
  delivered_at: string | null;
  read_at: string | null;
}

export interface Actor {
  kind: Author;
  id: string | null;
  name: string | null;
}

export interface LiveEvent {
  /** Gapless within the workspace. */
  seq: number;
  type: string;
  at: string;
  conversation_id: string | null;
  actor: Actor;
  data: Record<string, unknown>;
  conversation: Conversation | null;
  message: Message | null;
}

export interface ToolCall {
  name: string;
  arguments: unknown;
  result: unknown;
}

export interface Counts {
  waiting: number;
  mine: number;
  bot: number;
  human: number;
  open: number;
  closed: number;
}

export interface Teammate {
  id: string;
  name: string;
  email: string;
  role: Role;
  presence: "online" | "offline";
  disabled: boolean;
}

export interface Session {
  teammate: Teammate;
  workspace: { id: string; name: string };
}

export interface Page<T, Next = string> {
  items: T[];
  next: Next | null;
}

export interface Typing {
  conversation_id: string;
  actor: Actor;
  typing: boolean;
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  name: string;
  enabled: boolean;
  state: "ok" | "degraded" | "disconnected" | "incomplete";
  problem: string | null;
  /** Secrets are write-only: they come back as `{"set": true}`. */
  config: Record<string, unknown>;
  webhook_url?: string | null;
  snippet?: string | null;
}

/** Something that whoever runs this server should look at. */
export interface Alarm {
  id: string;
  kind: string;
  detail: string;
  remedy: string;
  at: string;
}

export interface Article {
  id: string;
  title: string;
  body: string;
  kind: "article" | "faq";
  questions: string[];
  language: string | null;
  /** Where customers can read it; null when it lives only here. */
  url: string | null;
  updated_at: string;
}

export interface Trial {
  decision: string;
  text: string | null;
  confidence: number | null;
  cut: number | null;
  why: string;
  /** Without a score where the answer quotes them. */
  passages: { title: string; heading: string | null; text: string; score?: number }[];
}

/** Those that can be set here; the server has more. */
export type WordKind = "promise" | "handoff" | "nobody" | "handed_back" | "closing" | "greeting";

export interface Settings {
  keywords: string[];
  claim_limit_s: number;
  ring_again_s: number;
  rings: number;
  gather_pause_ms: number;
  answer_limit_s: number;
  reply_limit_s: number;
  /** For customers whose language has no promise of its own in `words`. */
  response_promise: string;
  closing_enabled: boolean;
  reopen_to: "bot" | "waiting";
  words: Partial<Record<WordKind, Record<string, string>>>;
  ai_name: string;
  /** Questions that the web chat offers before anything is written. */
  suggestions: string[];
}

export interface Workspace {
  id: string;
  name: string;
  settings: Settings;
  /** warmline's own words, used where the workspace's are silent. */
  defaults: { words: Settings["words"] };
}

export interface Invite {
  id: string;
  email: string;
  role: Role;
  link?: string;
  expires_at: string;
}

export interface InviteOffer {
  email: string;
  role: Role;
  workspace: string;
  invited_by: string;
}

export interface Token {
  id: string;
  name: string;
  created_at?: string;
  last_used_at?: string | null;
  /** Only in the answer that made it. */
  token?: string;
}
