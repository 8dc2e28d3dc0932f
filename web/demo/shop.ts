/** Puts the snippet on the shop's page, as its owner would by hand: one script tag with the channel. */
import { fetchConfig } from "./config";

const shown = document.getElementById("snippet");

try {
  const { webchat_channel_id } = await fetchConfig();
  const script = document.createElement("script");
  script.async = true;
  script.src = new URL("/widget.js", location.href).href;
  script.dataset.channel = webchat_channel_id;
  document.head.append(script);
  if (shown) shown.textContent = script.outerHTML.replace(' async=""', " async");
} catch (fault) {
  if (shown) shown.textContent = fault instanceof Error ? fault.message : String(fault);
}
