/**
 * One visitor's session: opens it, keeps the chat in step with the server, and survives bad lines.
 *
 * What the chat *is* stands in chat/; here is what happens to it.
 */
import { backOff, Live, type LiveState } from "../../shared/live";
import { type Chat, EMPTY, fresh, happened, merged, withdrawn } from "../chat/chat";
import type { VisitorEvent, VisitorMessage, VisitorState } from "../chat/shapes";
import { readTyping, TYPING_MS, type Typing } from "../chat/typing";
import { isIncoming, lastIncoming, unreadCount } from "../chat/unread";
import { API, Client, type Opening, Refused, Unreachable } from "./client";
import type { Keep } from "./keep";
import { Observable } from "./observable";
import { Sender } from "./sender";

export interface View {
  chat: Chat;
  /** `idle` until somebody looks, so that a page view alone makes no session. */
  phase: "idle" | "opening" | "open" | "unreachable" | "unavailable";
  line: LiveState;
  visible: boolean;
  asking: boolean;
  typing: Typing | null;
  unread: number;
  muted: boolean;
  /** How often a refused message was put back into the input. */
  putBack: number;
}

/** How often it is repeated that the visitor is still typing: well within what readers forget. */
const TYPING_AGAIN_MS = 3_000;

export class Session {
  readonly view: Observable<View>;
  readonly #keep: Keep;
  readonly #opening: Opening;
  readonly #client: Client;
  readonly #sender: Sender;
  readonly #onIncoming: (message: VisitorMessage, view: View) => void;
  #live: Live<VisitorEvent> | null = null;
  #tries = 0;
  #typedAt = 0;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(keep: Keep, opening: Opening, onIncoming: (message: VisitorMessage, view: View) => void) {
    this.#keep = keep;
    this.#opening = opening;
    this.#onIncoming = onIncoming;
    this.#client = new Client(() => keep.token);
    this.view = new Observable<View>(atFirst(keep));
    this.#sender = new Sender({
      client: this.#client,
      keep,
      chat: () => this.view.value.chat,
      change: (change) => this.#change(change),
      onAccepted: () => this.#listen(),
      onStranger: () => this.#stranger(),
    });
  }

  show(): void {
    this.view.change({ visible: true });
    if (this.view.value.phase === "idle") void this.open();
    else this.#listen();
  }

  hide(): void {
    this.view.change({ visible: false });
  }

  async open(): Promise<void> {
    if (this.view.value.phase === "opening") return;
    this.view.change({ phase: "opening" });
    try {
      const state = (await this.#known()) ?? (await this.#begun());
      this.#change((chat) => fresh(chat, state));
      this.view.change({ phase: "open" });
      this.#listen();
      this.#sender.sendKept();
    } catch (fault) {
      this.#notOpened(fault);
    }
  }

  send(text: string): void {
    this.#typedAt = 0;
    this.#keep.draft = "";
    this.#sender.send(text);
  }

  retry(clientId: string): void {
    this.#sender.retry(clientId);
  }

  /** A refused message goes back to where it was written, before what was begun meanwhile. */
  edit(clientId: string): void {
    const { chat, putBack } = this.view.value;
    const refused = chat.outgoing.find((one) => one.client_id === clientId);
    if (!refused) return;
    this.#keep.draft = [refused.text, this.#keep.draft].filter(Boolean).join("\n");
    this.#change((now) => withdrawn(now, clientId));
    this.view.change({ putBack: putBack + 1 });
  }

  async askForPerson(): Promise<void> {
    if (this.view.value.asking) return;
    this.view.change({ asking: true });
    try {
      const state = await this.#client.askForPerson();
      this.#change((chat) => merged(chat, state));
      this.#listen();
    } catch (fault) {
      if (fault instanceof Refused && fault.status === 401) this.#stranger();
      else this.#live?.reconnect();
    } finally {
      this.view.change({ asking: false });
    }
  }

  get draft(): string {
    return this.#keep.draft;
  }

  draftChanged(text: string): void {
    this.#keep.draft = text;
    const typing = text.trim() !== "";
    const now = Date.now();
    if (typing ? now - this.#typedAt < TYPING_AGAIN_MS : this.#typedAt === 0) return;
    this.#typedAt = typing ? now : 0;
    if (this.view.value.chat.conversation) void this.#client.typing(typing).catch(() => undefined);
  }

  /** Everything that came is on the screen, in front of somebody. */
  seen(): void {
    const seq = lastIncoming(this.view.value.chat.messages);
    if (document.hidden || seq <= this.#keep.readSeq) return;
    this.#keep.readSeq = seq;
    this.#count();
    void this.#client.reading(seq).catch(() => undefined);
  }

  mute(muted: boolean): void {
    this.#keep.muted = muted;
    this.view.change({ muted });
  }

  /** Another tab has written to the storage we share. */
  keptElsewhere(): void {
    this.#count();
    this.view.change({ muted: this.#keep.muted });
  }

  async #known(): Promise<VisitorState | null> {
    if (!this.#keep.token) return null;
    return this.#client.conversation().catch((fault) => {
      if (!(fault instanceof Refused)) throw fault;
      this.#keep.token = null;
      return null;
    });
  }

  async #begun(): Promise<VisitorState> {
    const { token, ...state } = await this.#client.open(this.#opening);
    this.#keep.token = token;
    this.#keep.readSeq = 0;
    return state;
  }

  #notOpened(fault: unknown): void {
    const passing = fault instanceof Unreachable;
    this.view.change({ phase: passing ? "unreachable" : "unavailable" });
    if (passing) this.#openLater();
  }

  #openLater(): void {
    setTimeout(() => this.view.value.phase !== "open" && void this.open(), backOff(this.#tries));
    this.#tries += 1;
  }

  /** A hidden chat without a conversation has nothing to wait for, and holds no line. */
  #listen(): void {
    const { chat, phase, visible } = this.view.value;
    if (this.#live || phase !== "open" || (!visible && !chat.conversation)) return;
    this.#live = new Live<VisitorEvent>({
      url: `${API}/stream`,
      headers: () => this.#client.headers(),
      after: chat.seq,
      onEvent: (event) => this.#event(event),
      onEphemeral: (name, data) => name === "typing" && this.#typing(readTyping(data)),
      onReset: () => void this.#refetch(),
      onState: (line) => this.#lineIs(line),
      onRefused: () => this.#stranger(),
    });
  }

  #event(event: VisitorEvent): void {
    const before = this.view.value.chat.messages;
    this.#change((chat) => happened(chat, event));
    const { message } = event;
    if (!message || !isIncoming(message) || before.some((one) => one.id === message.id)) return;
    this.#typing(null);
    this.#onIncoming(message, this.view.value);
  }

  #typing(typing: Typing | null | undefined): void {
    if (typing === undefined) return;
    clearTimeout(this.#typingTimer);
    this.view.change({ typing });
    if (typing) this.#typingTimer = setTimeout(() => this.view.change({ typing: null }), TYPING_MS);
  }

  async #refetch(): Promise<void> {
    const state = await this.#client.conversation().catch(() => null);
    if (state) this.#change((chat) => fresh(chat, state));
  }

  #lineIs(line: LiveState): void {
    this.view.change({ line });
    if (line !== "live") return;
    this.#tries = 0;
    this.#sender.sendKept();
  }

  /** The server does not know our token any more: begin again, as for a new visitor. */
  #stranger(): void {
    this.#live?.close();
    this.#live = null;
    this.#keep.token = null;
    this.view.change({ phase: "idle" });
    if (this.view.value.visible) this.#openLater();
  }

  #change(change: (chat: Chat) => Chat): void {
    this.view.change({ chat: change(this.view.value.chat) });
    this.#count();
  }

  #count(): void {
    const unread = unreadCount(this.view.value.chat.messages, this.#keep.readSeq);
    if (unread !== this.view.value.unread) this.view.change({ unread });
  }
}

function atFirst(keep: Keep): View {
  return {
    chat: { ...EMPTY, outgoing: keep.outgoing() },
    phase: "idle",
    line: "connecting",
    visible: false,
    asking: false,
    typing: null,
    unread: 0,
    muted: keep.muted,
    putBack: 0,
  };
}
