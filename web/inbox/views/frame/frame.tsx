/** Everything around a page for somebody who is signed in. */
import type { ComponentChildren } from "preact";
import { overlay } from "../../store/overlay";
import { t } from "../../words";
import { Cards } from "./cards";
import { CommandBar } from "./command-bar";
import { HelpSheet } from "./help-sheet";
import { LineBanner } from "./line-banner";
import { Menu } from "./menu";
import { Rail } from "./rail";
import { Toasts } from "./toasts";

export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="frame">
      <a class="skip" href="#list">
        {t("skip.list")}
      </a>
      <a class="skip" href="#thread">
        {t("skip.thread")}
      </a>
      <LineBanner />
      <Rail />
      {children}
      <Cards />
      <Toasts />
      {overlay.value === "menu" && <Menu />}
      {overlay.value === "commands" && <CommandBar />}
      {overlay.value === "help" && <HelpSheet />}
    </div>
  );
}
