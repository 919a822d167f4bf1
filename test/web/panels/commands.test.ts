// Commands: each key means one thing, each command has its words.
import { describe, expect, it } from "vitest";
import { messages } from "../../../src/web/messages.ts";
import { commands } from "../../../src/web/panels/commands/commands.ts";
import { commandFor } from "../../../src/web/panels/commands/shortcuts.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "shiftKey" | "altKey", true>> = {}) =>
  commandFor({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })?.id;

describe("commands", () => {
  it("have ids, words and keys of their own", () => {
    const ids = commands.map((command) => command.id);
    expect(ids.toSorted()).toEqual(Object.keys(messages.commands).toSorted());
    const keys = commands
      .filter((command) => command.key !== undefined)
      .map(({ key, isControl = false, isShift = false }) => `${isControl} ${isShift} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("answer to their keys", () => {
    expect(press("/")).toBe("search");
    expect(press("?", { shiftKey: true })).toBe("help");
    expect(press("T", { shiftKey: true })).toBe("table");
    expect(press("k", { ctrlKey: true })).toBe("palette");
    expect(press("z", { ctrlKey: true })).toBe("undo");
    expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("redo");
    expect(press("y", { ctrlKey: true })).toBe("redo");
  });

  it("leave other keys alone", () => {
    expect(press("t", { ctrlKey: true })).toBeUndefined();
    expect(press("f", { altKey: true })).toBeUndefined();
    expect(press("z")).toBeUndefined();
    expect(press("Tab")).toBeUndefined();
  });
});
