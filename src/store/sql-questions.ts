// The questions of a graph store as SQL, by what they ask for.
export { find, meaningOf, mostMentioned, node, summaries } from "./questions/nodes.ts";
export { edges, edgesBetween, edgesOf, statements } from "./questions/edges.ts";
export { episodes, neighbours, sharedEpisodes, things } from "./questions/episodes.ts";
export { related } from "./questions/related.ts";
export { backbone, linked, linksAmong, mostProminent } from "./questions/map.ts";
export { paths, subgraph } from "./questions/paths.ts";
export { search } from "./questions/texts.ts";
export { columnFile } from "./questions/columns.ts";
