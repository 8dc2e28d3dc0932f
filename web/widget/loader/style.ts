/**
 * The look of launcher and panel. It lives in a shadow root, so the shop's styles and ours never meet,
 * and comes as a constructed sheet, which a strict Content-Security-Policy of the shop allows.
 */

const CSS = `
:host { all: initial; position: fixed; z-index: 2147483000; inset: auto 0 0 auto; color-scheme: light dark;
  --accent: #b8401c; --on-accent: #fff; --paper: #fff; --ink: #1d1b18; }
* { box-sizing: border-box; }
.launcher { position: fixed; right: calc(20px + env(safe-area-inset-right)); bottom: calc(20px + env(safe-area-inset-bottom));
  display: grid; place-items: center; width: 56px; height: 56px; margin: 0; padding: 0; border: 0; border-radius: 50%;
  background: var(--accent); color: var(--on-accent); cursor: pointer;
  box-shadow: 0 6px 20px rgb(29 27 24 / 24%), 0 1px 3px rgb(29 27 24 / 16%); transition: transform .12s; }
.launcher:hover { transform: scale(1.05); }
.launcher:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.launcher svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.badge { position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  background: var(--ink); color: var(--paper); box-shadow: 0 0 0 2px var(--paper); font: 600 13px/22px system-ui, sans-serif; text-align: center; }
.panel { position: fixed; right: calc(20px + env(safe-area-inset-right)); bottom: calc(88px + env(safe-area-inset-bottom));
  width: 380px; height: 600px; max-width: calc(100vw - 40px); max-height: calc(100vh - 108px); overflow: hidden;
  border-radius: 16px; background: var(--paper); box-shadow: 0 12px 40px rgb(29 27 24 / 22%), 0 0 0 1px rgb(29 27 24 / 8%); }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.panel { animation: rise .12s ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
[hidden] { display: none !important; }
@media (max-width: 480px), (max-height: 420px) {
  .panel { inset: 0; width: auto; height: auto; max-width: none; max-height: none; border-radius: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left); }
  .launcher[aria-expanded=true] { display: none; }
}
@media (prefers-color-scheme: dark) { :host { --accent: #ffa587; --on-accent: #171614; --paper: #201e1b; --ink: #ece8e1; }
  .panel { box-shadow: 0 12px 40px rgb(0 0 0 / 60%), 0 0 0 1px #2d2a26; } }
@media (prefers-reduced-motion: reduce) { .launcher, .panel { transition: none; animation: none; } }
@media print { .launcher, .panel { display: none; } }
`;

/** Where the panel fills the screen. The same as in the sheet above. */
export const FULL_SCREEN = "(max-width: 480px), (max-height: 420px)";

export function dress(root: ShadowRoot): void {
  if ("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  root.appendChild(document.createElement("style")).textContent = CSS;
}
