// Namesakes: what tells nodes of one name apart, as a company from its product, or two talks of one title.
import { oncePer } from "../../model/once-per.ts";
import { type Dataset, neighboursOf } from "../data/dataset.ts";

/** What is particular to a node among its namesakes. */
export type Distinction =
  | { readonly by: "type"; readonly type: string }
  /** The show it is of, or is named in. */
  | { readonly by: "show"; readonly show: string }
  | { readonly by: "date"; readonly date: string }
  /** Nothing else differs: its place among them. */
  | { readonly by: "place"; readonly place: number };

/** The distinction of a node; nothing where no other has its name. */
export function distinctionOf(dataset: Dataset, node: number): Distinction | undefined {
  return distinctions(dataset).get(node);
}

/** Names as they are compared: capitals do not tell two things apart. */
export function sameName(label: string): string {
  return label.toLowerCase();
}

const distinctions = oncePer((dataset: Dataset): ReadonlyMap<number, Distinction> => {
  const byName = new Map<string, number[]>();
  dataset.attributes.forEach(({ label }, node) => {
    const name = sameName(label);
    const found = byName.get(name);
    if (found) found.push(node);
    else byName.set(name, [node]);
  });
  const found = new Map<number, Distinction>();
  for (const nodes of byName.values()) {
    if (nodes.length < 2) continue;
    for (const node of nodes) found.set(node, distinguish(dataset, node, nodes));
  }
  return found;
});

/** The type, or among those of one type the first trait that no other has. */
function distinguish(dataset: Dataset, node: number, nodes: readonly number[]): Distinction {
  const typeOf = (of: number) => dataset.attributes[of]!.entityType;
  const alike = nodes.filter((of) => typeOf(of) === typeOf(node));
  if (alike.length === 1) return { by: "type", type: typeOf(node) };
  const isOwn = (traitOf: (dataset: Dataset, of: number) => string | undefined) => {
    const own = traitOf(dataset, node);
    return own !== undefined && !alike.some((of) => of !== node && traitOf(dataset, of) === own);
  };
  if (isOwn(showOf)) return { by: "show", show: showOf(dataset, node)! };
  if (isOwn(dateOf)) return { by: "date", date: dateOf(dataset, node)! };
  return { by: "place", place: alike.indexOf(node) + 1 };
}

/** Of an episode its own; of a thing that of the first episode it comes up in. */
function showOf(dataset: Dataset, node: number): string | undefined {
  const { attributes, episodes } = dataset;
  const [first] = neighboursOf(episodes, node);
  const episode = [node, first?.node].flatMap((index) =>
    index === undefined ? [] : attributes[index]!,
  );
  return episode.find((candidate) => candidate.entityType === "episode")?.show;
}

function dateOf({ attributes }: Dataset, node: number): string | undefined {
  const own = attributes[node]!;
  return own.entityType === "episode" ? own.published : own.firstPublished;
}
