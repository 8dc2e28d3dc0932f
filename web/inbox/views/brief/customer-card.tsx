/** Who the customer is: what they gave us, and under which identities we know them. */
import { fullTime } from "../../../shared/time";
import type { Conversation, Customer } from "../../../shared/types";
import { isWord, locale, t } from "../../words";
import { Avatar } from "../parts/avatar";
import { Fact } from "./why";

export function CustomerCard({ chat }: { chat: Conversation }) {
  const { customer } = chat;
  return (
    <section class="brief-part" aria-label={t("brief.customer")}>
      <h3>{t("brief.customer")}</h3>
      <div class="customer">
        <Avatar id={customer.id} name={customer.name} />
        <p class="customer-name" dir="auto">
          {customer.name}
        </p>
      </div>
      <dl class="facts">
        <Fact name={t("brief.phone")} value={customer.phone} />
        <Fact name={t("brief.email")} value={customer.email} />
        <Fact name={t("brief.language")} value={customer.language && languageName(customer.language)} />
        {otherIdentities(customer).map(({ kind, value }) => (
          <Fact key={kind + value} name={identityName(kind)} value={value} />
        ))}
        <Fact name={t("brief.since")} value={fullTime(chat.created_at, locale)} />
      </dl>
    </section>
  );
}

/** Those that are not shown already as phone or e-mail. */
function otherIdentities(customer: Customer): Customer["identities"] {
  const digits = (text: string | null) => text?.replace(/\D/g, "") ?? "";
  return customer.identities.filter(
    ({ value }) => value !== customer.email && digits(value) !== digits(customer.phone),
  );
}

function identityName(kind: string): string {
  const word = `identity.${kind}`;
  return isWord(word) ? t(word) : kind.replaceAll("_", " ");
}

export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
