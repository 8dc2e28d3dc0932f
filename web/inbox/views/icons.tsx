/** Our own signs, drawn on a 20 by 20 grid with one pen. */

const PATHS = {
  archive: "M3 5h14v3H3zM4.5 8v7h11V8M8 11h4",
  back: "M12 4l-6 6 6 6",
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.5 1h-13zM8.5 17.5h3",
  bell_off: "M5 14V9a5 5 0 0 1 8-4M15 9v5l1.5 1h-13M8.5 17.5h3M3 3l14 14",
  book: "M4 4.5C6 3.5 8.5 3.5 10 5c1.5-1.5 4-1.5 6-.5V16c-2-1-4.5-1-6 .5C8.5 15 6 15 4 16zM10 5v11.5",
  brief: "M4 3h12v14H4zM7 7h6M7 10h6M7 13h3",
  chat: "M3.5 4h13v9.5H9L5.5 16.5v-3h-2z",
  check: "M4 10.5l4 4 8-9",
  chevron: "M7 4l6 6-6 6",
  clock: "M10 2.5a7.5 7.5 0 1 0 .01 0M10 6v4.2l2.8 1.8",
  close: "M5 5l10 10M15 5L5 15",
  copy: "M7 7h9v9H7zM4 12.5V4h8.5",
  door: "M11 4H4.5v12H11M8 10h9M14 7l3 3-3 3",
  down: "M4 7l6 6 6-6",
  face: "M10 2.5a7.5 7.5 0 1 0 .01 0M7.3 8v.6M12.7 8v.6M6.8 11.8c1.7 2.2 4.7 2.2 6.4 0",
  gear: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4.2a1.8 1.8 0 1 0 .01 0M7 12.2a1.8 1.8 0 1 0 .01 0",
  globe: "M10 2.5a7.5 7.5 0 1 0 .01 0M2.5 10h15M10 2.5c-4.5 4-4.5 11 0 15 4.5-4 4.5-11 0-15",
  hand: "M6 10V5.5a1.3 1.3 0 0 1 2.5 0V9 4a1.3 1.3 0 0 1 2.5 0v5-4a1.3 1.3 0 0 1 2.5 0v6.5c0 3.5-1.5 5.5-4.5 5.5-2.5 0-3.5-1.2-5.5-4.8-.7-1.4.8-2.2 1.7-1.2z",
  help: "M10 2.5a7.5 7.5 0 1 0 .01 0M7.8 8a2.2 2.2 0 1 1 3.2 2c-.8.4-1 .8-1 1.7M10 14v.4",
  inbox: "M3 11l2.5-6.5h9L17 11v5H3zM3 11h4l1 2h4l1-2h4",
  key: "M7 9.2a3.4 3.4 0 1 0 .01 0M9.5 10.5L16 4M13.5 6.5l2 2",
  line: "M2.5 12c3-8 6.5-8 7.5-2s4.5 6 7.5-2",
  mail: "M3 5h14v10.5H3zM3 6l7 5.5L17 6",
  moon: "M16 11.5A6.8 6.8 0 1 1 8.5 4a5.4 5.4 0 0 0 7.5 7.5z",
  note: "M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7.5h6M7 10.5h4",
  phone: "M6.5 2.5h7v15h-7zM9 15h2",
  handset: "M4 4.5C4 12 8 16 15.5 16l1-3.5-3.7-1.6-1.6 1.6C9 11.5 8.3 10.5 7.5 8.7L9 7.2 7.5 3.5z",
  plus: "M10 4v12M4 10h12",
  pulse: "M2.5 10.5h3.5l2-6 3.5 11 2.5-7 1 2h2.5",
  reopen: "M4.5 10a5.5 5.5 0 1 1 1.7 4M4.5 15.5V10.5h5",
  reply: "M8 5L3 10l5 5M3 10h8c4 0 6 2 6 5.5",
  search: "M8.7 3.2a5.5 5.5 0 1 0 .01 0M12.7 12.7L17 17",
  send: "M3 10L17 3.5 13 17l-3.5-5.5zM9.5 11.5L17 3.5",
  sound: "M4 8v4h2.5L10 15V5L6.5 8zM13 7.5c1.3 1.5 1.3 3.5 0 5M15.3 5.5c2.6 2.6 2.6 6.4 0 9",
  spark: "M10 2.5c.8 4.6 2.4 6.2 7 7.5-4.6 1.3-6.2 2.9-7 7.5-.8-4.6-2.4-6.2-7-7.5 4.6-1.3 6.2-2.9 7-7.5z",
  team: "M7 4a2.8 2.8 0 1 0 .01 0M2 16c0-3 2-4.7 5-4.7s5 1.7 5 4.7M13 4.5a2.5 2.5 0 0 1 0 5M14.5 11.6c2.2.5 3.5 2.1 3.5 4.4",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6",
  up: "M4 13l6-6 6 6",
  warning: "M10 3L18 16.5H2zM10 8v4M10 14v.4",
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: ReadonlySet<IconName> = new Set(["spark"]);

/** Decoration only: the words beside it (or its button's name) carry the meaning. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={FILLED.has(name) ? "currentColor" : "none"}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
