// Small helpers for building the page. Text only ever goes in as text.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

export function drawing(className, viewBox, paths) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("aria-hidden", "true");
  for (const d of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", "currentColor");
    path.setAttribute("stroke-width", "1.7");
    path.setAttribute("stroke-linecap", "round");
    path.setAttribute("stroke-linejoin", "round");
    svg.append(path);
  }
  return svg;
}

export function icon(name) {
  const svg = drawing("icon", "0 0 20 20", ICONS[name]);
  svg.setAttribute("width", "20");
  svg.setAttribute("height", "20");
  return svg;
}

const ICONS = {
  send: ["M3 10h13", "M10.5 4.5 16 10l-5.500 5.500"],
  back: ["M12.500 4 6.500 10l6 6"],
  reply: ["M8 5 3.500 9.500 8 14", "M3.500 9.500h8a5 5 0 0 1 5 5v1"],
  attach: ["M14.500 9 9.700 13.800a3 3 0 0 1-4.300-4.300l5.600-5.600a2 2 0 0 1 2.900 2.900L8.400 12.300"],
};

// A face without a picture: initials on a colour that belongs to the name.
export function face(name) {
  const words = name.trim().split(/\s+/);
  const initials = [...words].slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  const node = el("span", { class: "face", "aria-hidden": "true" }, initials || "?");
  let hue = 0;
  for (const sign of name) hue = (hue * 31 + sign.codePointAt(0)) % 360;
  node.style.background = `hsl(${hue} 38% 38%)`;
  return node;
}
