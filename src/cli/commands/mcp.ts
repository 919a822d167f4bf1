// castgraph mcp: the graph for assistants, over standard input and output.
import type { Command } from "../command.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";

export const mcp: Command = {
  name: "mcp",
  summary:
    "answer an assistant's questions about a graph over standard input and output (Model Context Protocol)",
  usage: "<graph.json | inputs…>",
  details: `
Read-only. To be started by an assistant, for example with
  {"mcpServers": {"castgraph": {"command": "npx", "args": ["castgraph", "mcp", "graph.json"]}}}`,
  options: inputOptions,
  async run(inputs, values, io) {
    const store = await openGraphStore(inputs, values, io);
    const [{ createMcpServer }, { StdioServerTransport }] = await Promise.all([
      import("../../server/mcp.ts"),
      import("@modelcontextprotocol/server/stdio"),
    ]);
    const server = createMcpServer(store);
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = () => resolve();
      io.signal.addEventListener("abort", () => resolve(), { once: true });
      process.stdin.once("end", () => resolve());
    });
    await server.connect(new StdioServerTransport());
    await closed;
    await server.close();
    await store.close();
    return 0;
  },
};
