/** Signs. Each is silent for screen readers: the word beside it speaks. */
import type { ComponentChildren } from "preact";

function Icon({ children, filled = false }: { children: ComponentChildren; filled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill={filled ? "currentColor" : "none"}
      stroke={filled ? "none" : "currentColor"}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export const Spark = () => (
  <Icon filled>
    <path d="M12 2.5c.9 5.6 3 7.7 9 9.5-6 1.8-8.1 3.9-9 9.5-.9-5.6-3-7.7-9-9.5 6-1.8 8.1-3.9 9-9.5z" />
  </Icon>
);

export const Clock = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2" />
  </Icon>
);

export const Person = () => (
  <Icon>
    <circle cx="12" cy="8" r="3.8" />
    <path d="M4.8 20c.8-3.9 3.6-6 7.2-6s6.4 2.1 7.2 6" />
  </Icon>
);

export const Done = () => (
  <Icon>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const Arrow = () => (
  <Icon>
    <path d="M12 19V5M5.5 11.5L12 5l6.5 6.5" />
  </Icon>
);

export const Down = () => (
  <Icon>
    <path d="M6 9.5l6 6 6-6" />
  </Icon>
);

export const Page = () => (
  <Icon>
    <path d="M7 3.5h7l4 4v13H7zM13.5 3.5v4.5H18M10 13h5M10 16.5h5" />
  </Icon>
);

export const Bell = ({ off }: { off: boolean }) => (
  <Icon>
    <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />
    {off && <path d="M4 3l16 18" />}
  </Icon>
);

export const Warning = () => (
  <Icon>
    <path d="M12 4L2.8 19.5h18.4zM12 10v4.5M12 17.2v.1" />
  </Icon>
);

export const Tick = () => (
  <Icon>
    <path d="M6 12.5l4 4 8.5-9" />
  </Icon>
);

export const TwoTicks = () => (
  <Icon>
    <path d="M2 12.5l4 4 8.5-9M11 15.5l1 1 8.5-9" />
  </Icon>
);
