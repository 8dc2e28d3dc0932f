/** A person's initials on a colour of their own, with the sign of the channel they write on. */
import type { ChannelKind } from "../../../shared/types";
import { t } from "../../words";
import { Icon, type IconName } from "../icons";

export const CHANNEL_ICONS: Record<ChannelKind, IconName> = {
  whatsapp: "chat",
  webchat: "globe",
  linked_phone: "phone",
  api: "key",
};

interface AvatarProps {
  id: string;
  name: string;
  size?: "s" | "m" | "l";
  channel?: ChannelKind;
}

export function Avatar({ id, name, size = "m", channel }: AvatarProps) {
  return (
    <span class={`avatar avatar-${size}`} style={{ "--hue": String(hueOf(id)) }}>
      <span class="initials" aria-hidden="true" data-initials={initialsOf(name)} />
      {channel && (
        <span
          class="avatar-channel"
          role="img"
          aria-label={t(`channel.${channel}`)}
          title={t(`channel.${channel}`)}
        >
          <Icon name={CHANNEL_ICONS[channel]} size={11} />
        </span>
      )}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .split(/\s+/)
    .filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => firstLetter(word)).join("") || "?";
}

/** A whole letter, also where it is made of several code points. */
function firstLetter(word = ""): string {
  const [letter] = new Intl.Segmenter().segment(word);
  return letter?.segment.toLocaleUpperCase() ?? "";
}

function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 360;
  return hash;
}
