/** The page: what it is about, chips that type, a guided tour, and three live programs. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../../shared/api";
import type { Session } from "../../shared/types";
import { type Chip, obstacle, patience } from "../chips";
import type { DemoConfig } from "../config";
import { claimLimit, follow } from "../live";
import { NOTHING, type Watched } from "../watch";
import { Chips } from "./Chips";
import { Frames, type Place } from "./Frames";
import { Guide } from "./Guide";
import { openShopChat } from "./shop";
import { Top } from "./Top";
import { usePhone } from "./usePhone";

interface Note {
  text: string;
  untilHandled: boolean;
}

interface Props {
  config: DemoConfig;
  session: Session | Refusal;
}

export function Demo({ config, session }: Props) {
  const [now, setNow] = useState<Watched>(NOTHING);
  const [limit, setLimit] = useState<number | null>(null);
  const [place, setPlace] = useState<Place>("phone");
  const [note, setNote] = useState<Note | null>(null);
  const phone = usePhone(config.emulator_url);
  const shop = useRef<HTMLIFrameElement>(null);

  useEffect(() => follow(config.phone, setNow), [config]);
  useEffect(() => void claimLimit().then(setLimit), []);
  // A new tick means that something else is worth saying now, unless one is told to wait.
  useEffect(
    () => setNote((said) => (said?.untilHandled && !now.done.has("handle") ? said : null)),
    [now.done],
  );

  const press = (chip: Chip) => {
    const hindered = obstacle(chip, now.rosa);
    const waits = chip.key === "nobody";
    setNote({ text: hindered ?? (waits ? patience(limit) : chip.watch), untilHandled: waits });
    if (hindered) return;
    setPlace(chip.text ? "phone" : "shop");
    // Beside each other they are in sight already, and nothing moves; behind tabs they may not be.
    document.querySelector(".tabs")?.scrollIntoView({ behavior: "smooth", block: "start" });
    if (chip.text) phone.send(chip.text);
    else openShopChat(shop.current);
  };
  return (
    <div class="demo">
      <Top config={config} session={session} />
      <Chips onPress={press} />
      <Guide done={now.done} note={note?.text ?? null} />
      <Frames
        config={config}
        place={place}
        onPlace={setPlace}
        waiting={now.waiting.size}
        phone={phone.frame}
        shop={shop}
      />
    </div>
  );
}
