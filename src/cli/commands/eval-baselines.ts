// What other ways of reading find in the same episodes: compromise alone, and the gazetteer without any rules.
import type { Prediction } from "../../evaluation/records.ts";
import type { Episode, EntityType, Mention } from "../../model/index.ts";

/** The predictions of each baseline, under its name. Compromise reads about 0.1 MB/s. */
export async function readBaselines(
  episodes: readonly Episode[],
): Promise<ReadonlyMap<string, readonly Prediction[]>> {
  const [{ loadCompromise }, { createNaiveGazetteer }, { loadGazetteer }, { searchedSections }] =
    await Promise.all([
      import("../../extraction/mentions/compromise.ts"),
      import("../../evaluation/naive-gazetteer.ts"),
      import("../../ontology/gazetteer/gazetteer.ts"),
      import("../../extraction/sentences.ts"),
    ]);
  const gazetteer = await loadGazetteer();
  const [compromise, naive] = [await loadCompromise(), createNaiveGazetteer(gazetteer)];
  return new Map([
    [
      "compromise alone",
      episodes.map((episode) => {
        const show = { show: episode.show, hosts: [] };
        const mentions = [...compromise.recognize({ episode, gazetteer, show, mentions: [] })];
        return {
          id: episode.id,
          people: namesOf(mentions, "person"),
          companies: namesOf(mentions, "organisation"),
        };
      }),
    ],
    [
      "naive gazetteer",
      episodes.map((episode) =>
        naive(
          episode.id,
          // The same sections as ours, so that what is compared is the reading.
          searchedSections(episode)
            .map(({ span }) => episode.text.slice(span.start, span.end))
            .join("\n"),
        ),
      ),
    ],
  ]);
}

function namesOf(mentions: readonly Mention[], entityType: EntityType): { name: string }[] {
  const names = mentions.flatMap((mention) =>
    mention.entityType === entityType ? mention.canonicalName : [],
  );
  return [...new Set(names)].map((name) => ({ name }));
}
