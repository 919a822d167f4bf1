// All commands, in the order in which the help lists them; each is loaded only when it is called.
import type { Command } from "./command.ts";

/** A command before it is loaded: what the overview needs, and how to get the rest. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: "open",
    summary: "build the graph of some inputs, or take a graph file, and open the explorer on it",
    load: async () => (await import("./commands/open.ts")).open,
  },
  {
    name: "serve",
    summary: "the same as open, without opening a browser",
    load: async () => (await import("./commands/open.ts")).serve,
  },
  {
    name: "build",
    summary: "read inputs and write the knowledge graph",
    load: async () => (await import("./commands/build.ts")).build,
  },
  {
    name: "extract",
    summary: "print what is found in each episode as JSON Lines",
    load: async () => (await import("./commands/extract.ts")).extract,
  },
  {
    name: "eval",
    summary: "score the extraction against annotated episodes",
    load: async () => (await import("./commands/eval.ts")).evaluateCommand,
  },
  {
    name: "explain",
    summary: "show why a node or a link is in the graph: rule, quotation, confidence",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  {
    name: "stats",
    summary: "print what a graph holds",
    load: async () => (await import("./commands/stats.ts")).stats,
  },
  {
    name: "query",
    summary: "ask a graph: neighbours, path, episodes",
    load: async () => (await import("./commands/query.ts")).query,
  },
  {
    name: "add",
    summary: "add feeds to the list that update and watch read",
    load: async () => (await import("./commands/add.ts")).add,
  },
  {
    name: "update",
    summary: "read the listed feeds again, write the graph anew and print what changed",
    load: async () => (await import("./commands/update.ts")).update,
  },
  {
    name: "watch",
    summary: "update every so often until Ctrl-C",
    load: async () => (await import("./commands/watch.ts")).watch,
  },
  {
    name: "plan",
    summary: "put the episodes of inputs into a store, as work that several machines share",
    load: async () => (await import("./commands/plan.ts")).plan,
  },
  {
    name: "work",
    summary: "read planned episodes, beside any number of others, until nothing is left",
    load: async () => (await import("./commands/work.ts")).work,
  },
  {
    name: "worker",
    summary: "the same as work",
    load: async () => (await import("./commands/work.ts")).worker,
  },
  {
    name: "reduce",
    summary: "write the graph of planned episodes when all of them are read",
    load: async () => (await import("./commands/reduce.ts")).reduce,
  },
  {
    name: "status",
    summary: "tell how far shared work is: shards, episodes, rate, time left",
    load: async () => (await import("./commands/status.ts")).status,
  },
  {
    name: "mcp",
    summary: "answer an assistant's questions about a graph (Model Context Protocol)",
    load: async () => (await import("./commands/mcp.ts")).mcp,
  },
  {
    name: "export",
    summary: "write a graph in another format",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
];
