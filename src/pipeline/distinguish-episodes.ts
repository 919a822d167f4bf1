// Gives every episode an id of its own: drops the same entry met twice, tells apart different ones of one name.
import { hash32, type Episode, type Report } from "../model/index.ts";

/**
 * Sorted by id. An entry that stands in several documents with the same text is kept once (from the first document by
 * uri); entries with the same id but other texts (a talk and the interview about it) keep the id for the one whose text
 * hashes lowest and get a suffix for the rest, whatever order they came in.
 */
export function distinguishEpisodes(episodes: readonly Episode[], report: Report): Episode[] {
  const sameId = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const group = sameId.get(episode.id);
    if (group) group.push(episode);
    else sameId.set(episode.id, [episode]);
  }
  const distinct: Episode[] = [];
  for (const [id, group] of sameId) {
    if (group.length === 1) {
      distinct.push(group[0]!);
      continue;
    }
    const texts = new Map<string, Episode>();
    for (const episode of group.sort(byPlace)) {
      const kept = texts.get(episode.text);
      if (!kept) texts.set(episode.text, episode);
      else {
        report({
          severity: "info",
          code: "pipeline/repeated-episode",
          message: `the same entry stands here and in ${kept.document}: ${episode.title ?? id}.`,
          document: episode.document,
          span: episode.span,
        });
      }
    }
    const ordered = [...texts.values()].sort(
      (a, b) => hash32(a.text) - hash32(b.text) || (a.text < b.text ? -1 : 1),
    );
    ordered.forEach((episode, index) => {
      const suffix = () => hash32(episode.text).toString(36);
      distinct.push(index === 0 ? episode : { ...episode, id: `${id}.${suffix()}` });
    });
  }
  return distinct.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function byPlace(a: Episode, b: Episode): number {
  return (
    (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.span.start - b.span.start
  );
}
