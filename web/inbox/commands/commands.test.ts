// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { aConversation } from "../../shared/state.cast";
import type { Conversation, Role, Teammate } from "../../shared/types";
import type { Scene } from "./command";
import { commands, mainCommands } from "./index";
import { commandFor, matches, type Press, shownKeys } from "./keys";

const ana: Teammate = {
  id: "ana",
  name: "Ana",
  email: "",
  role: "agent",
  presence: "online",
  disabled: false,
};

function scene(some: Partial<Conversation>, role: Role = "agent"): Scene {
  return {
    route: { page: "inbox", view: "waiting", conversation: "c1" },
    me: { ...ana, role },
    chat: aConversation(some),
  };
}

const holder = (id: string) => ({ kind: "teammate", id, name: id }) as const;
const offered = (where: Scene) => mainCommands(where).map((command) => command.id);
const can = (id: string, where: Scene) => commands.find((command) => command.id === id)?.when(where);

describe("the main action", () => {
  test.each([
    ["waiting", { state: "waiting" }, ["take"]],
    ["with the AI", { state: "bot" }, ["take-over"]],
    ["mine", { state: "human", holder: holder("ana") }, ["close", "hand-back"]],
    ["somebody else's", { state: "human", holder: holder("ben") }, []],
    [
      "on the phone",
      { state: "human", holder: { kind: "phone", id: null, name: "" } },
      ["close", "hand-back"],
    ],
    ["closed", { state: "closed" }, ["reopen"]],
  ] as [string, Partial<Conversation>, string[]][])("of a conversation that is %s", (_, chat, ids) => {
    expect(offered(scene(chat))).toEqual(ids);
  });

  test.each(["bot", "waiting", "human", "closed"] as const)("is never offered to a viewer (%s)", (state) => {
    const chat = { state, holder: state === "human" ? holder("ana") : null };

    expect(offered(scene(chat, "viewer"))).toEqual([]);
    expect(offered(scene(chat, "agent"))).not.toEqual([]);
  });
});

describe("commands", () => {
  test("a conversation that somebody else holds takes notes but no replies", () => {
    const where = scene({ state: "human", holder: holder("ben") });

    expect([can("note", where), can("reply", where)]).toEqual([true, false]);
  });

  test("nothing of a conversation is offered where none is open", () => {
    const nowhere = { ...scene({}), chat: null };
    const ids = commands.filter((command) => command.group === "chat" && command.when(nowhere));

    expect(ids).toEqual([]);
  });

  test("no two commands that make sense at once share a key", () => {
    for (const state of ["bot", "waiting", "human", "closed"] as const) {
      const where = scene({ state, holder: state === "human" ? holder("ana") : null });
      const keys = commands.filter((command) => command.when(where)).flatMap((command) => command.keys);
      expect(keys.length, state).toBe(new Set(keys).size);
    }
  });
});

describe("keys", () => {
  const press = (some: Partial<Press>): Press => ({
    key: "",
    code: "",
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...some,
  });

  test("Alt+T is the place of T, whatever sign Alt makes of it", () => {
    expect(matches("Alt+T", press({ altKey: true, code: "KeyT", key: "†" }))).toBe(true);
    expect(matches("Alt+T", press({ code: "KeyT", key: "t" }))).toBe(false);
  });

  test("Mod is Ctrl or Cmd", () => {
    expect(matches("Mod+K", press({ ctrlKey: true, key: "k" }))).toBe(true);
    expect(matches("Mod+K", press({ metaKey: true, key: "k" }))).toBe(true);
  });

  test("while someone types, a bare letter is a letter", () => {
    const j = press({ key: "j", code: "KeyJ" });

    expect(commandFor(commands, j, false)?.id).toBe("next");
    expect(commandFor(commands, j, true)).toBeUndefined();
    expect(commandFor(commands, press({ altKey: true, code: "KeyJ", key: "j" }), true)?.id).toBe("next");
  });

  test("are shown as they are printed on the keyboard", () => {
    expect([shownKeys("Mod+K", true), shownKeys("Alt+T", false)]).toEqual([
      ["⌘", "K"],
      ["Alt", "T"],
    ]);
  });
});
