// castgraph mcp with the official client, as an assistant would start it.
import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operations } from "../../src/server/operations/operations.ts";

const client = new Client({ name: "test", version: "1.0.0" });
beforeAll(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["dist/node/castgraph.js", "mcp", "seeds"],
      cwd: resolve(import.meta.dirname, "../.."),
      stderr: "ignore",
    }),
  ),
);
afterAll(() => client.close());

async function call(name: string, parameters: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: parameters });
  const [content] = result.content;
  if (content?.type !== "text") throw new Error("the answer is no text");
  return { text: content.text, isError: result.isError === true };
}

it("lists a tool for every operation, all read-only", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(operations.map(({ name }) => name).sort());
  for (const { annotations, description } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(description!.length).toBeGreaterThan(40);
  }
});

it("finds Envoy", async () => {
  const { items } = JSON.parse((await call("find_entity", { name: "envoy" })).text);
  expect(items[0]).toMatchObject({ id: "technology:envoy", label: "Envoy" });
});

it("connects HashiCorp to Rust with quotations", async () => {
  const { paths } = JSON.parse(
    (await call("path_between", { from: "HashiCorp", to: "Rust" })).text,
  );
  expect(paths.length).toBeGreaterThan(0);
  for (const hop of paths.flat()) {
    const [{ quote, episode }] = hop.statements[0].evidence;
    expect([quote.length > 0, episode.type]).toEqual([true, "episode"]);
  }
});

it("says what is wrong with a question", async () => {
  const unknown = await call("describe_entity", { name: "Nobody Knows" });
  expect(unknown).toMatchObject({ isError: true, text: expect.stringContaining("Nobody Knows") });
  const wrong = await call("neighbours", { name: "Envoy", limit: "many" }).catch(
    (error: Error) => ({
      isError: true,
      text: error.message,
    }),
  );
  expect(wrong).toMatchObject({ isError: true, text: expect.stringMatching(/limit/) });
});
