/** The teammates' inbox starts here. */
import { render } from "preact";
import "../shared/tokens.css";
import "./styles/index.css";
import { App } from "./app";
import { startBadge } from "./badge";
import { startKeys } from "./commands/run";
import { route, startRouter } from "./router";
import { startSound } from "./sound";
import { showTheme } from "./store/preferences";
import { loadSession } from "./store/session";

showTheme();
startRouter();
startKeys();
startSound();
startBadge();

const mount = document.getElementById("app");
if (mount) render(<App />, mount);

const atTheDoor = ["login", "setup", "invite"].includes(route.value.page);
if (!atTheDoor) void loadSession();
