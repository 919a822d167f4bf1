// The JSON API: every operation under /api/, with an OpenAPI description made from the same array.
import { toJsonSchema } from "@valibot/to-json-schema";
import { Hono, type Context } from "hono";
import { hash32 } from "../model/index.ts";
import { QueryStoppedError, type GraphStore } from "../store/graph-store.ts";
import { describeApi } from "./openapi.ts";
import { OperationError, type Operation } from "./operations/operation.ts";
import { operations } from "./operations/operations.ts";

/** `path_between` → `/path-between`. */
export function pathOf(operation: Operation): string {
  return `/${operation.name.replaceAll("_", "-")}`;
}

/** After so long a question is given up. */
const mostMilliseconds = 5000;

/** Routes relative to where they are mounted. */
export function createApi(store: GraphStore): Hono {
  const api = new Hono();
  api.get("/openapi.json", (context) => context.json(describeApi()));
  for (const operation of operations) {
    const kinds = parameterKinds(operation);
    api.get(pathOf(operation), async (context) => {
      const version = await store.version();
      const asked = `${version} ${context.req.url} ${context.req.header("accept")}`;
      const tag = `"${hash32(asked).toString(36)}"`;
      if (context.req.header("if-none-match") === tag) return context.body(null, 304);
      const response = await answer(context, () =>
        operation.ask(store.within(mostMilliseconds), readQuery(context, kinds)),
      );
      if (response.ok) response.headers.set("etag", tag);
      return response;
    });
  }
  api.get("*", (context) => {
    const known = operations.map((operation) => pathOf(operation).slice(1)).join(", ");
    const error = `no such question: ${context.req.path}. Ask ${known}; openapi.json describes them.`;
    return context.json({ error }, 404);
  });
  return api;
}

async function answer(context: Context, ask: () => Promise<object>): Promise<Response> {
  try {
    const result = await ask();
    const lines = context.req.header("accept")?.includes("application/x-ndjson");
    if (!lines) return context.json(result);
    const items = hasItems(result) ? result.items : [result];
    context.header("content-type", "application/x-ndjson");
    return context.body(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  } catch (error) {
    if (error instanceof QueryStoppedError) return context.json({ error: error.message }, 503);
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
    if (values.length > 1 && kind !== undefined && kind !== "list") {
      throw new OperationError(`given more than once: ${name}. Give one value.`);
    }
    query[name] =
      kind === "number" && value.trim() !== "" ? Number(value) : kind === "list" ? values : value;
  }
  return query;
}
