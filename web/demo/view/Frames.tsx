/** The three programs: beside each other where there is room, behind tabs where there is not. */
import type { RefObject } from "preact";
import { type DemoConfig, phoneAddress } from "../config";

export type Place = "phone" | "inbox" | "shop";

const TITLES: Record<Place, { tab: string; title: string; note: string }> = {
  phone: { tab: "Phone", title: "Rosa's phone", note: "WhatsApp, simulated" },
  inbox: { tab: "Inbox", title: "The team's inbox", note: "what your team sees" },
  shop: { tab: "Shop", title: "The shop's website", note: "with its chat" },
};
const PLACES = Object.keys(TITLES) as Place[];

interface Props {
  config: DemoConfig;
  place: Place;
  onPlace: (place: Place) => void;
  waiting: number;
  phone: RefObject<HTMLIFrameElement | null>;
  shop: RefObject<HTMLIFrameElement | null>;
}

export function Frames({ config, place, onPlace, waiting, phone, shop }: Props) {
  return (
    <>
      <nav class="tabs" aria-label="Programs">
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            data-place={one}
            aria-pressed={one === place}
            onClick={() => onPlace(one)}
          >
            {TITLES[one].tab}
            {one === "inbox" && waiting > 0 && <span class="count">{waiting}</span>}
          </button>
        ))}
      </nav>
      <main class="frames" data-shown={place}>
        <Framed place="phone" src={phoneAddress(config)} frame={phone} />
        <Framed place="inbox" src="/inbox/?view=all" full="/inbox/" />
        <Framed place="shop" src="/demo/shop" full="/demo/shop" frame={shop} />
      </main>
    </>
  );
}

interface FramedProps {
  place: Place;
  src: string;
  full?: string;
  frame?: RefObject<HTMLIFrameElement | null>;
}

function Framed({ place, src, full, frame }: FramedProps) {
  const { title, note } = TITLES[place];
  return (
    <section class={`framed framed-${place}`} data-testid={`frame-${place}`}>
      <h2>
        <b>{title}</b> <span>{note}</span>
        {full && (
          <a href={full} target="_blank" rel="noopener">
            Open full
          </a>
        )}
      </h2>
      <div class="device">
        <iframe ref={frame ?? null} src={src} title={title} allow="autoplay; clipboard-write" />
      </div>
    </section>
  );
}
