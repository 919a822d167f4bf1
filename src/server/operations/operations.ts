// All operations, in the order in which they are documented.
import { compare } from "./compare.ts";
import { describeEntity } from "./describe-entity.ts";
import { episodesAbout } from "./episodes-about.ts";
import { evidenceFor } from "./evidence-for.ts";
import { expand } from "./expand.ts";
import { findEntity } from "./find-entity.ts";
import { graphStats } from "./graph-stats.ts";
import { neighbours } from "./neighbours.ts";
import type { Operation } from "./operation.ts";
import { overview } from "./overview.ts";
import { pathBetween } from "./path-between.ts";
import { searchText } from "./search-text.ts";
import { subgraph } from "./subgraph.ts";

export const operations: readonly Operation[] = [
  findEntity,
  describeEntity,
  neighbours,
  pathBetween,
  episodesAbout,
  evidenceFor,
  searchText,
  graphStats,
  compare,
  subgraph,
  overview,
  expand,
];
