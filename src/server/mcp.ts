// The Model Context Protocol server: assistants ask the graph the same operations, read-only.
import { McpServer } from "@modelcontextprotocol/server";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { QueryStoppedError, type GraphStore } from "../store/graph-store.ts";
import { OperationError } from "./operations/operation.ts";
import { operations } from "./operations/operations.ts";

declare const CASTGRAPH_VERSION: string;

const instructions =
  "A knowledge graph of podcast episodes and talks: people, organisations, technologies and how they are connected. " +
  "Every statement comes with a quotation and its episode; quote them. Begin with find_entity or graph_stats.";

/** After so long a question is given up. */
const mostMilliseconds = 20_000;

/** A server with one tool for each operation; connect it to a transport. */
export function createMcpServer(store: GraphStore): McpServer {
  const server = new McpServer({ name: "castgraph", version: CASTGRAPH_VERSION }, { instructions });
  for (const operation of operations) {
    server.registerTool(
      operation.name,
      {
        title: operation.title,
        description: operation.description,
        inputSchema: toStandardJsonSchema(operation.parameters),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (parameters) => {
        try {
          const text = JSON.stringify(
            await operation.ask(store.within(mostMilliseconds), parameters),
          );
          return { content: [{ type: "text" as const, text }] };
        } catch (error) {
          const isTold = error instanceof OperationError || error instanceof QueryStoppedError;
          if (!isTold) throw error;
          return { content: [{ type: "text" as const, text: error.message }], isError: true };
        }
      },
    );
  }
  return server;
}
