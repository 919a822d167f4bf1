// Statements that stand on one quotation which the rules were not sure of.
import { type Dataset } from "../../../data/dataset.ts";
import { doubtOf, type ReviewItem } from "./review-item.ts";
import type { NamedThing } from "./named-things.ts";

/** A statement surer than this is taken for right. */
const sureStatement = 0.9;

/** Statements about what is named; where an episode stands and what it mentions is no statement. */
export function* doubtfulStatements(
  { graph }: Dataset,
  things: readonly NamedThing[],
): Generator<ReviewItem> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const edge of graph.edges()) {
    const { relationType, confidence, evidence } = graph.getEdgeAttributes(edge);
    if (relationType === "mentions" || relationType === "episode_of") continue;
    if (evidence.length !== 1 || confidence >= sureStatement) continue;
    const [subject, other] = graph.extremities(edge);
    const ends = [byId.get(subject), byId.get(other)];
    if (!ends[0] && !ends[1]) continue;
    const names = ends.map((end, i) => end?.nameKey ?? [subject, other][i]);
    yield {
      kind: "statement",
      key: `statement ${names[0]} ${relationType} ${names[1]}`,
      subject,
      other,
      edge,
      uncertainty: doubtOf(confidence),
      // An episode is one episode, whatever it names.
      weight: Math.min(...ends.map((end) => end?.weight ?? 1)),
    };
  }
}
