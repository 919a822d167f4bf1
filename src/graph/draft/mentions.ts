// Mentions of a draft: which episodes name a thing, and the names that go over to another.
import type { Span } from "../../model/index.ts";
import type { EdgeEvidence, NodeMention } from "../knowledge-graph.ts";
import { addEvidence, keepEvidence } from "./evidence.ts";
import { episodeIn, type GraphDraft } from "./graph-draft.ts";

/**
 * Gives the mentions of a thing in one episode that `isMeant` to another thing, or to none; what the episode says of the
 * thing goes with them where no other mention is left in the words that say it.
 */
export function moveMentions(
  draft: GraphDraft,
  episode: string,
  from: string,
  isMeant: (span: Span) => boolean,
  into: string | undefined,
): void {
  const before = episodeIn(draft, episode)?.mentions ?? [];
  const moved = before.filter((mention) => mention.entity === from && isMeant(mention));
  if (moved.length === 0 || into === from) return;
  const leaving = new Set(moved);
  changeMentions(draft, episode, (mention) => {
    if (!leaving.has(mention)) return mention;
    return into === undefined ? undefined : { ...mention, entity: into };
  });
  const left = before.filter((mention) => mention.entity === from && !leaving.has(mention));
  const lies = (mentions: readonly NodeMention[], { start, end }: EdgeEvidence) =>
    mentions.some((mention) => mention.start < end && start < mention.end);
  const { graph } = draft;
  for (const key of graph.edges(from)) {
    const { evidence, ...rest } = graph.getEdgeAttributes(key);
    const isHere = (piece: EdgeEvidence) => piece.episode === episode && lies(moved, piece);
    const gone = evidence.filter((piece) => isHere(piece) && !lies(left, piece));
    if (into !== undefined) {
      const [source, target] = graph.extremities(key).map((end) => (end === from ? into : end));
      // The name is met twice in the words: both things are named there.
      const shared = rest.relationType === "mentions" ? evidence.filter(isHere) : gone;
      if (source !== target && shared.length > 0)
        addEvidence(draft, source!, target!, rest, shared);
    }
    keepEvidence(draft, key, (piece) => !gone.includes(piece));
  }
  draft.touched.add(from);
  draft.changed.add(from);
  if (into !== undefined) draft.changed.add(into);
}

/** The episodes with a mention of a thing, by id. */
export function episodesNaming({ graph }: GraphDraft, id: string): string[] {
  const found: string[] = [];
  graph.forEachInEdge(id, (_key, { relationType }, source) => {
    if (relationType === "mentions") found.push(source);
  });
  return found.sort();
}

/** Changes the mentions of an episode; those for which nothing is given go. */
export function changeMentions(
  draft: GraphDraft,
  id: string,
  change: (mention: NodeMention) => NodeMention | undefined,
): void {
  const episode = episodeIn(draft, id);
  if (!episode) return;
  const mentions = episode.mentions.flatMap((mention) => change(mention) ?? []);
  draft.graph.replaceNodeAttributes(id, { ...episode, mentions });
  draft.touched.add(id);
}
