// Search in the texts: full-text search names the episodes, the sentences are looked at one by one.
import { askFor, type Asking } from "../asking.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { FoundSentences, PageQuery } from "../graph-store.ts";
import { sentencesWith, wantedWords, wordsOf } from "../sentence-search.ts";
import { summariesOf } from "./nodes.ts";

/** Episodes whose texts are read at once: few at first, for most questions end there. */
const fewestEpisodes = 8;
const mostEpisodes = 64;

export function* search(
  text: string,
  { limit, offset }: Required<PageQuery>,
  sql: GraphSql,
): Asking<FoundSentences> {
  const wanted = wantedWords(text);
  const found: { number: number; quote: string; start: number; end: number }[] = [];
  const enough = offset + limit + 1;
  const words = wanted.searchable;
  let after = -1;
  for (let count = fewestEpisodes; words.length > 0 && found.length < enough;) {
    const positions = yield* askFor(sql.episodesWithWords, sql.allOf(words, wordsOf), after, count);
    if (positions.length === 0) break;
    after = Number(positions.at(-1)!["position"]);
    const episodes = yield* askFor(
      `SELECT node, text FROM episode WHERE position IN (SELECT value FROM ${sql.numbers} AS w) ORDER BY position`,
      JSON.stringify(positions.map(({ position }) => Number(position))),
    );
    for (const { node, text: whole } of episodes) {
      for (const { start, end } of sentencesWith(String(whole), wanted)) {
        found.push({ number: Number(node), quote: String(whole).slice(start, end), start, end });
        if (found.length >= enough) break;
      }
      if (found.length >= enough) break;
    }
    count = Math.min(mostEpisodes, count * 2);
  }
  const page = found.slice(offset, offset + limit);
  const nodes = yield* summariesOf(
    page.map(({ number }) => number),
    sql,
  );
  const items = page.map(({ number, ...place }) => ({ episode: nodes.get(number)!, ...place }));
  return { offset, items, hasMore: found.length > offset + limit };
}
