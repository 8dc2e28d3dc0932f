/** The demo page: a customer's phone, the team's inbox and a shop's website side by side, all of them real. */
import { render } from "preact";
import { refusalOf } from "../shared/api";
import "../shared/tokens.css";
import { fetchConfig } from "./config";
import "./demo.css";
import "./frames.css";
import { signIn } from "./signin";
import { Demo } from "./view/Demo";
import { Trouble } from "./view/Trouble";

const mount = document.getElementById("app");
if (mount) void begin(mount);

async function begin(mount: HTMLElement): Promise<void> {
  try {
    const config = await fetchConfig();
    // The inbox in its frame shares the sign-in, so that comes first.
    const session = await signIn(Object.values(config.login_tickets)[0]).catch(refusalOf);
    render(<Demo config={config} session={session} />, mount);
  } catch (fault) {
    render(<Trouble fault={refusalOf(fault)} />, mount);
  }
}
