/** One message: where it stands, its shape, its colour and its words all say who speaks. */
import { withoutSourceLine } from "../../../shared/sources";
import { timeOfDay } from "../../../shared/time";
import type { Message } from "../../../shared/types";
import { me } from "../../store/session";
import { locale, t } from "../../words";
import { Icon, type IconName } from "../icons";
import { RichText } from "./rich-text";
import { Sources } from "./sources";
import { Ticks, Trouble } from "./ticks";

export type Voice = "customer" | "ai" | "teammate" | "phone" | "notice" | "note";

function voiceOf(message: Message): Voice {
  if (message.kind === "note") return "note";
  if (message.kind === "notice" || message.author === "system") return "notice";
  return message.author;
}

const SIGNS: Partial<Record<Voice, IconName>> = {
  ai: "spark",
  teammate: "face",
  phone: "handset",
  notice: "line",
  note: "note",
};

export function Bubble({ message, first, last }: { message: Message; first: boolean; last: boolean }) {
  const voice = voiceOf(message);
  return (
    <div class={`said said-${voice} ${first ? "said-first" : ""}`} data-testid={`message-${message.id}`}>
      {first && voice !== "customer" && <Speaker voice={voice} message={message} />}
      <div class="bubble">
        <span class="hidden">{speakerName(voice, message)}: </span>
        <Text message={message} />
        {message.data.sources && <Sources sources={message.data.sources} />}
      </div>
      {(last || message.status === "failed") && <Foot voice={voice} message={message} />}
      <Trouble message={message} />
    </div>
  );
}

function Text({ message }: { message: Message }) {
  if (message.text) {
    return (
      <p class="text" dir="auto">
        <RichText text={withoutSourceLine(message.text, message.data.sources ?? [])} />
      </p>
    );
  }
  return (
    <p class="text text-missing">{t(message.kind === "text" ? "thread.deleted" : "thread.unsupported")}</p>
  );
}

function Speaker({ voice, message }: { voice: Voice; message: Message }) {
  const sign = SIGNS[voice];
  return (
    <div class="speaker" aria-hidden="true">
      {sign && (
        <span class={`sign sign-${voice}`}>
          <Icon name={sign} size={12} />
        </span>
      )}
      <span dir="auto">{speakerName(voice, message)}</span>
    </div>
  );
}

function speakerName(voice: Voice, message: Message): string {
  const name = message.teammate_id && message.teammate_id === me.value?.id ? t("who.you") : message.name;
  switch (voice) {
    case "ai":
      return [t("who.ai"), message.name].filter(Boolean).join(" · ");
    case "note":
      return [name, t("message.note")].filter(Boolean).join(" · ");
    case "notice":
      return t("message.notice");
    case "phone":
      return name || t("who.phone");
    case "customer":
      return t("who.customer");
    default:
      return name || t("who.someone");
  }
}

function Foot({ voice, message }: { voice: Voice; message: Message }) {
  return (
    <div class="foot">
      <time dateTime={message.created_at}>{timeOfDay(message.created_at, locale)}</time>
      {voice !== "customer" && voice !== "note" && <Ticks status={message.status} />}
    </div>
  );
}
