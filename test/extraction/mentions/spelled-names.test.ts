// Names by their spelling: what it gives away, and what only looks alike.
import { describe, expect, it } from "vitest";
import type { Episode, Mention } from "../../../src/model/index.ts";
import { spelledNames } from "../../../src/extraction/mentions/spelled-names.ts";
import { loadGazetteer } from "../../../src/ontology/gazetteer/gazetteer.ts";

const gazetteer = await loadGazetteer();

function spelled(sentence: string, mentions: readonly Mention[] = []): string {
  const text = `We talk about software.\n${sentence}`;
  const episode: Episode = {
    id: "e",
    show: "S",
    document: "d",
    span: { start: 0, end: text.length },
    text,
    sections: [{ role: "body", span: { start: 0, end: text.length } }],
  };
  const context = { episode, gazetteer, show: { show: "S", hosts: [] }, mentions };
  return [...spelledNames.recognize(context)]
    .map(({ surface, recognizer }) => `${surface}|${recognizer.split("/")[1]!}`)
    .join(" ");
}

describe("spelled names", () => {
  it.each([
    ["The bug was in libfnord and nowhere else.", "libfnord|library"],
    ["They parse it with libfnord2-dev.", "libfnord2-dev|library"],
    ["Our loggers follow PSR-93, then RFC 7231.", "PSR-93|standard RFC 7231|standard"],
    [
      "We moved to pytest-fnord and kept django-zorb.",
      "pytest-fnord|compound django-zorb|compound",
    ],
    ["We moved to io_uring, not to fnord_zorb or MAX_SIZE.", "io_uring|underscored"],
    ["Zorb32 is an encoding. Why Zorb32?", "Zorb32|numbered Zorb32|numbered"],
  ])("finds them: %s", (sentence, expected) => {
    expect(spelled(sentence)).toBe(expected);
  });

  it.each([
    "The library is open on Sundays, liberals read there, all libs are free, hosted by libsyn.",
    "A docker-based and kubernetes-like thing, django-powered, git-forking and webpack-compatible.",
    "A turn-based game with a rich-text editor, rust-belt and go-to people.",
    "Episode12 came before Episode12b, and in Season3 there was Season3 again.",
    "Zorb32 was said once.",
    "Ask on golang-novice, or the pytest-users list; see the django-docs.",
    "Fixes CVE-2021-3246 and USN-5024-1, see PEP 572.",
    "Write to me@pytest-fnord or look at https://x.org/pytest-fnord/libfnord.",
  ])("leaves be: %s", (sentence) => {
    expect(spelled(sentence)).toBe("");
  });

  it("leaves what was found already", () => {
    const surface = "libfnord";
    const start = "We talk about software.\n".length;
    const found: Mention = {
      episode: "e",
      span: { start, end: start + surface.length },
      surface,
      entityType: "organisation",
      canonicalName: surface,
      recognizer: "x",
      confidence: 0.9,
    };
    expect(spelled("libfnord said so.", [found])).toBe("");
  });

  it("says nothing where nobody speaks of software", () => {
    const text = "Bird12 sang. Bird12 sang again.";
    const episode: Episode = {
      id: "e",
      show: "S",
      document: "d",
      span: { start: 0, end: text.length },
      text,
      sections: [{ role: "body", span: { start: 0, end: text.length } }],
    };
    const context = { episode, gazetteer, show: { show: "S", hosts: [] }, mentions: [] };
    expect([...spelledNames.recognize(context)]).toEqual([]);
  });
});
