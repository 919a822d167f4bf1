// Words that a pattern cannot do without are read off its source; what cannot be relied on is never claimed.
import { describe, expect, it } from "vitest";
import { requiredWords } from "../../src/text/required-words.ts";

describe("required words", () => {
  it.each<[RegExp, string | undefined]>([
    [/written in/, "written "],
    [/(?:co-?)?founders? of/, "cofounder |cofounders |founder |founders |·founder |·founders "],
    [/works?|worked/, "work|worked|works"],
    [/\b(?:at|with) the \S+ team\b/, " team"],
    [/organi[sz]er/, "organiser|organizer"],
    [/(?:head|chief(?: \w+){0,3}) of/, "chief|head"],
    [/(?<name>\p{Lu}\w+) joins/u, " joins"],
    [/(?<=join\s+(?:host\s+)?)/, "join"],
    [/(?!never )uses/, "uses"],
    [/(?:very )+splendid/, "splendid"],
    [/(?:very ){2,}/, "very "],
    [/Rust|\.NET/, "rust|·net"],
    [/Émile’s caf[éè]s/, "emile·"],
    // Signs for names, and what stands beside them.
    [new RegExp("(?<s>[\uE001\uE003])[’']s [\\w-]+"), "\uE001·s |\uE003·s "],
    [
      new RegExp("(?<s>\uE002)(?! \uE000) (?:at|@) (?<o>[\uE001])"),
      "\uE002 at \uE001|\uE002 · \uE001",
    ],
    [new RegExp("\uE000 \\((?:from )?\uE001"), "\uE000 ·from \uE001|\uE000 ·\uE001"],
    // Nothing to rely on.
    [/\d+/, undefined],
    [/(?:uses )?/, undefined],
    [/uses|\d/, undefined],
    [/(?:uses ){0,3}\S/, undefined],
    [/[a-z]+/, undefined],
    [/a|of/, undefined],
  ])("%s", (pattern, words) => {
    expect(requiredWords(pattern)?.join("|")).toBe(words);
  });
});
