// The people that a text written down in a test names.
import { expect } from "vitest";
import { people } from "../../src/extraction/mentions/people/people.ts";
import type { ShowProfile } from "../../src/extraction/shows/show-profile.ts";
import { textAt } from "../../src/model/index.ts";
import { emptyGazetteer, literalEpisode } from "./literal-episode.ts";

/** The people of an episode as `name: role`, in order of first mention. */
export function foundPeople(
  text: string,
  options: { title?: string; show?: string } & Partial<
    Pick<ShowProfile, "hosts" | "regulars" | "hasChangingBylines">
  > = {},
): string[] {
  const episode = literalEpisode(text, options);
  const { hosts = [], regulars = [], hasChangingBylines } = options;
  const show = {
    show: episode.show,
    hosts,
    regulars,
    ...(hasChangingBylines && { hasChangingBylines }),
  };
  const mentions = [
    ...people.recognize({ episode, gazetteer: emptyGazetteer, show, mentions: [] }),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const mention of mentions)
    expect(mention.surface.replace(/\s+/g, " ")).toBe(
      textAt(episode.text, mention.span).replace(/\s+/g, " "),
    );
  return [...new Set(mentions.map(({ canonicalName, role }) => `${canonicalName}: ${role}`))];
}
