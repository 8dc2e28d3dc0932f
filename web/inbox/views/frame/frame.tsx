/** Everything around a page for somebody who is signed in. */
import type { ComponentChildren } from "preact";
import { openId } from "../../store/inbox";
import { overlay } from "../../store/overlay";
import { t } from "../../words";
import { Cards } from "./cards";
import { CommandBar } from "./command-bar";
import { HelpSheet } from "./help-sheet";
import { LineBanner } from "./line-banner";
import { Rail } from "./rail";
import { Toasts } from "./toasts";

export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="frame">
      <a class="skip" href="#list">
        {t("skip.list")}
      </a>
      {openId.value && (
        <a class="skip" href="#thread">
          {t("skip.thread")}
        </a>
      )}
      <LineBanner />
      <Rail />
      {children}
      <Cards />
      <Toasts />
      {overlay.value === "commands" && <CommandBar />}
      {overlay.value === "help" && <HelpSheet />}
    </div>
  );
}
