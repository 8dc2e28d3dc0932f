/** What the server tells a visitor, word for word as in docs/api.md. */

export type ConversationState = "bot" | "waiting" | "human" | "closed";
export type Author = "you" | "ai" | "teammate" | "system";
export type Status = "sent" | "delivered" | "read" | "failed";

export interface VisitorConversation {
  state: ConversationState;
  version: number;
  who: { kind: "ai" | "teammate" | "nobody"; name: string | null };
  waiting_since: string | null;
  expect: string | null;
}

export interface Source {
  title: string;
  url: string | null;
}

export interface VisitorMessage {
  id: string;
  client_id: string | null;
  seq: number;
  author: Author;
  name: string | null;
  text: string;
  sources: readonly Source[];
  status: Status;
  at: string;
}

export interface Look {
  name: string;
  ai_name: string;
  greeting: string;
  suggestions: readonly string[];
}

export interface VisitorState {
  seq: number;
  conversation: VisitorConversation | null;
  messages: readonly VisitorMessage[];
  look: Look;
}

export interface VisitorEvent {
  seq: number;
  type: "message" | "status" | "conversation";
  at: string;
  conversation: VisitorConversation | null;
  message: VisitorMessage | null;
}
