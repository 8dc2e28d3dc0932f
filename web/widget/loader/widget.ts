/** The chat on the shop's page, and `window.warmline`, the shop's way to steer it. */
import type { ToPage } from "../protocol";
import { makeLauncher } from "./launcher";
import { type Happening, type Listener, makeListeners } from "./listeners";
import { makePanel } from "./panel";
import type { Snippet } from "./script";
import { dress } from "./style";

export interface WarmlineApi {
  open(): void;
  close(): void;
  toggle(): void;
  /** Calls back when the chat is ready, opened, closed, or its unread count changes. Gives back how to stop. */
  on(happening: Happening, listener: Listener): () => void;
  destroy(): void;
}

export function makeWidget(snippet: Snippet, onDestroy: () => void): { api: WarmlineApi; mount(): void } {
  const listeners = makeListeners();
  let parts: ReturnType<typeof build> | null = null;
  let destroyed = false;
  let unread = 0;

  const happened = (happening: Happening) => {
    parts?.launcher.show(parts.panel.isOpen(), unread);
    listeners.call(happening, { unread });
  };
  const heard = (message: ToPage) => {
    if (message.type === "unread") unread = message.count;
    if (message.type === "close") show(false);
    else happened(message.type);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) show(false);
  };
  const mount = () => {
    if (parts || destroyed || !document.body) return;
    parts = build(snippet, () => show(!parts?.panel.isOpen()), heard);
    document.addEventListener("keydown", onKey);
  };
  const show = (open: boolean) => {
    mount();
    if (!parts || parts.panel.isOpen() === open) return;
    parts.panel.show(open);
    if (!open) parts.launcher.button.focus();
    happened(open ? "open" : "close");
  };
  const destroy = () => {
    destroyed = true;
    document.removeEventListener("keydown", onKey);
    parts?.panel.destroy();
    parts?.host.remove();
    parts = null;
    onDestroy();
  };

  const api: WarmlineApi = {
    open: () => show(true),
    close: () => show(false),
    toggle: () => show(!parts?.panel.isOpen()),
    on: listeners.on,
    destroy,
  };
  return { api, mount };
}

function build(snippet: Snippet, onClick: () => void, onMessage: (message: ToPage) => void) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const launcher = makeLauncher(snippet.language, onClick);
  const panel = makePanel(snippet, onMessage);
  host.id = "warmline";
  dress(root);
  root.append(panel.element, launcher.button);
  document.body.append(host);
  return { host, launcher, panel };
}
