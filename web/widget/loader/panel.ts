/** The panel that holds the iframe. The iframe is made once and then only hidden, so nothing is lost. */
import { readToPage, sealed, type ToPage } from "../protocol";
import { makeFit } from "./fit";
import { label } from "./label";
import { chatAddress, type Snippet } from "./script";

export interface Panel {
  element: HTMLElement;
  isOpen(): boolean;
  show(open: boolean): void;
  destroy(): void;
}

export function makePanel(snippet: Snippet, onMessage: (message: ToPage) => void): Panel {
  const element = document.createElement("div");
  const frame = makeFrame(snippet);
  const fit = makeFit(element);
  let open = false;
  let ready = false;

  const tell = () => {
    const message = sealed(open ? { type: "shown", focus: true } : { type: "hidden" });
    if (ready) frame.contentWindow?.postMessage(message, snippet.home);
  };
  const hear = (event: MessageEvent) => {
    if (event.origin !== snippet.home || event.source !== frame.contentWindow) return;
    const message = readToPage(event.data);
    if (!message) return;
    if (message.type === "ready") {
      ready = true;
      if (open) tell();
    }
    onMessage(message);
  };
  const show = (nowOpen: boolean) => {
    open = nowOpen;
    element.hidden = !open;
    fit.whenOpen(open);
    if (open) frame.focus();
    tell();
  };
  const destroy = () => {
    show(false);
    fit.destroy();
    window.removeEventListener("message", hear);
    element.remove();
  };

  element.className = "panel";
  element.hidden = true;
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", frame.title);
  element.append(frame);
  window.addEventListener("message", hear);
  return { element, isOpen: () => open, show, destroy };
}

function makeFrame(snippet: Snippet): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = label(snippet.language, 0);
  frame.allow = "autoplay";
  frame.src = chatAddress(snippet, location);
  return frame;
}
