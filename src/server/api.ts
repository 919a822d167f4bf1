// The JSON API: every operation under /api/, with an OpenAPI description made from the same array.
import { toJsonSchema } from "@valibot/to-json-schema";
import { Hono, type Context } from "hono";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { hash32 } from "../model/index.ts";
import { describeApi } from "./openapi.ts";
import { OperationError, type Operation } from "./operations/operation.ts";
import { operations } from "./operations/operations.ts";

/** `path_between` → `/path-between`. */
export function pathOf(operation: Operation): string {
  return `/${operation.name.replaceAll("_", "-")}`;
}

/** Routes relative to where they are mounted. `version` stands for the graph in entity tags. */
export function createApi(graph: KnowledgeGraph, version: string): Hono {
  const api = new Hono();
  api.get("/openapi.json", (context) => context.json(describeApi()));
  for (const operation of operations) {
    const kinds = parameterKinds(operation);
    api.get(pathOf(operation), (context) => {
      const tag = `"${hash32(`${version} ${context.req.url} ${context.req.header("accept")}`).toString(36)}"`;
      if (context.req.header("if-none-match") === tag) return context.body(null, 304);
      context.header("etag", tag);
      return answer(context, () => operation.ask(graph, readQuery(context, kinds)));
    });
  }
  api.get("*", (context) => {
    const known = operations.map((operation) => pathOf(operation).slice(1)).join(", ");
    const error = `no such question: ${context.req.path}. Ask ${known}; openapi.json describes them.`;
    return context.json({ error }, 404);
  });
  return api;
}

function answer(context: Context, ask: () => unknown): Response {
  try {
    const result = ask();
    const lines = context.req.header("accept")?.includes("application/x-ndjson");
    if (!lines) return context.json(result as object);
    const items = hasItems(result) ? result.items : [result];
    context.header("content-type", "application/x-ndjson");
    return context.body(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return context.json({ error: error.message }, error.status);
  }
}

function hasItems(result: unknown): result is { items: readonly unknown[] } {
  return (
    typeof result === "object" &&
    result !== null &&
    "items" in result &&
    Array.isArray(result.items)
  );
}

type ParameterKind = "number" | "list" | "text";

/** What the strings of a query are to be turned into, by parameter. */
function parameterKinds(operation: Operation): ReadonlyMap<string, ParameterKind> {
  const { properties = {} } = toJsonSchema(operation.parameters);
  return new Map(
    Object.entries(properties).map(([name, schema]) => {
      const type = typeof schema === "object" ? schema.type : undefined;
      return [
        name,
        type === "integer" || type === "number" ? "number" : type === "array" ? "list" : "text",
      ];
    }),
  );
}

function readQuery(
  context: Context,
  kinds: ReadonlyMap<string, ParameterKind>,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    const kind = kinds.get(name);
    const [value = ""] = values;
    query[name] =
      kind === "number" && value.trim() !== "" ? Number(value) : kind === "list" ? values : value;
  }
  return query;
}
