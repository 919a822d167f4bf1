// Glob patterns.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globBase, globToRegExp, isGlob } from "../../src/node/glob.ts";

describe("globToRegExp", () => {
  it.each([
    ["*.md", "a.md", true],
    ["*.md", "a/b.md", false],
    ["*.md", ".a.md", false],
    [".*.md", ".a.md", true],
    ["**/*.md", "a.md", true],
    ["**/*.md", "a/b/c.md", true],
    ["**/*.md", ".git/c.md", false],
    ["notes/**", "notes/a/b", true],
    ["a?.md", "ab.md", true],
    ["a?.md", "a/.md", false],
    ["{a,b}.{md,txt}", "b.txt", true],
    ["{a,b}.md", "c.md", false],
    ["[a-c].md", "b.md", true],
    ["[!a-c].md", "b.md", false],
    ["a+b (1).md", "a+b (1).md", true],
    ["a.md", "aXmd", false],
    ["[.md", "[.md", true],
  ])("%s and %s: %s", (pattern, path, isMatch) => {
    expect(globToRegExp(pattern).test(path)).toBe(isMatch);
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void globToRegExp(a).test(b)));
  });
});

it("knows where the wildcards begin", () => {
  expect(globBase("notes/2020/*.md")).toBe("notes/2020");
  expect(globBase("*.md")).toBe(".");
  expect(globBase("/data/**/*.xml")).toBe("/data");
  expect([isGlob("a/b.md"), isGlob("a/*.md")]).toEqual([false, true]);
});
