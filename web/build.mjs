/** Builds every page, or those named: `npm run build`, `npm run build -- inbox`, `npm run watch`. */
import { build } from "vite";
import { configFor, TARGETS } from "./pages.ts";

const args = process.argv.slice(2);
const watch = args.includes("--watch") ? {} : null;
const named = args.filter((arg) => arg !== "--watch");
const unknown = named.filter((name) => !TARGETS.includes(name));

if (unknown.length > 0) {
  console.error(`There is no page named ${unknown.join(", ")}. Choose from: ${TARGETS.join(", ")}.`);
  process.exit(2);
}
for (const target of named.length > 0 ? named : TARGETS) {
  const config = configFor(target);
  await build({ ...config, build: { ...config.build, watch } }).catch((fault) => {
    console.error(`${target}: ${fault.message}`);
    process.exit(1);
  });
}
