/** The round button: a speech bubble with a count, or a cross while the chat is open. */
import { label } from "./label";

const SVG = "http://www.w3.org/2000/svg";
const BUBBLE =
  "M20.5 11.5a8 8 0 0 1-8.3 7.8 9 9 0 0 1-3.4-.7L4 20l1.3-4.1a7.5 7.5 0 0 1-1.3-4.4 8 8 0 0 1 8.2-7.8 8 8 0 0 1 8.3 7.8zM8.5 11.5h.01M12.2 11.5h.01M16 11.5h.01";
const CROSS = "M6 6l12 12M18 6L6 18";

export interface Launcher {
  button: HTMLButtonElement;
  show(open: boolean, unread: number): void;
}

export function makeLauncher(language: string, onClick: () => void): Launcher {
  const button = document.createElement("button");
  const badge = document.createElement("span");
  const sign = document.createElementNS(SVG, "path");
  button.type = "button";
  button.className = "launcher";
  button.addEventListener("click", onClick);
  badge.className = "badge";
  badge.setAttribute("aria-hidden", "true");
  button.append(drawing(sign), badge);

  const show = (open: boolean, unread: number) => {
    const count = open ? 0 : unread;
    button.setAttribute("aria-expanded", String(open));
    button.setAttribute("aria-label", label(language, count));
    sign.setAttribute("d", open ? CROSS : BUBBLE);
    badge.hidden = count === 0;
    badge.textContent = count > 9 ? "9+" : String(count);
  };
  show(false, 0);
  return { button, show };
}

function drawing(sign: SVGPathElement): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.append(sign);
  return svg;
}
