// The Model Context Protocol server: assistants ask the graph the same operations, read-only.
import { McpServer } from "@modelcontextprotocol/server";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { OperationError } from "./operations/operation.ts";
import { operations } from "./operations/operations.ts";

declare const CASTGRAPH_VERSION: string;

const instructions =
  "A knowledge graph of podcast episodes and talks: people, organisations, technologies and how they are connected. " +
  "Every statement comes with a quotation and its episode; quote them. Begin with find_entity or graph_stats.";

/** A server with one tool for each operation; connect it to a transport. */
export function createMcpServer(graph: KnowledgeGraph): McpServer {
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
      (parameters) => {
        try {
          const text = JSON.stringify(operation.ask(graph, parameters));
          return { content: [{ type: "text" as const, text }] };
        } catch (error) {
          if (!(error instanceof OperationError)) throw error;
          return { content: [{ type: "text" as const, text: error.message }], isError: true };
        }
      },
    );
  }
  return server;
}
