// What the server answers about a graph too large for the page, checked as it arrives.
import * as v from "valibot";
import { entityTypes } from "../../../ontology/entity-types.ts";

const node = v.looseObject({
  id: v.string(),
  label: v.string(),
  entityType: v.picklist(["episode", ...entityTypes.map(({ id }) => id)]),
  kind: v.optional(v.string()),
  episodeCount: v.optional(v.number()),
  show: v.optional(v.string()),
  published: v.optional(v.string()),
  x: v.optional(v.number()),
  y: v.optional(v.number()),
  community: v.optional(v.number()),
  pagerank: v.optional(v.number()),
});

const link = v.looseObject({
  source: v.string(),
  target: v.string(),
  episodes: v.number(),
  weight: v.number(),
  asserted: v.boolean(),
  direction: v.picklist([-1, 0, 1]),
});

/** The graph from far away. */
export const overviewAnswer = v.looseObject({
  counts: v.looseObject({ nodes: v.number(), edges: v.number(), episodes: v.number() }),
  communities: v.array(v.looseObject({ label: v.string(), size: v.number() })),
  nodes: v.array(node),
  links: v.array(link),
});

/** What is linked to a thing. */
export const expandAnswer = v.looseObject({
  of: v.optional(node),
  total: v.number(),
  items: v.array(node),
  links: v.array(link),
});

/** Names found. */
export const findAnswer = v.looseObject({
  items: v.array(v.looseObject({ id: v.string(), label: v.string(), type: v.string() })),
});

const end = v.looseObject({ id: v.string(), type: v.string() });

/** The shortest chains between two things. */
export const pathAnswer = v.looseObject({
  paths: v.array(v.array(v.looseObject({ from: end, to: end }))),
});

export type RemoteNode = v.InferOutput<typeof node>;
export type RemoteLink = v.InferOutput<typeof link>;
export type RemoteCounts = v.InferOutput<typeof overviewAnswer>["counts"];
export type FoundName = v.InferOutput<typeof findAnswer>["items"][number];
