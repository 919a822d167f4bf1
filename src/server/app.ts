// The server's routes over one graph: the page, the graph it shows, and the API.
import { Hono } from "hono";
import { compress } from "hono/compress";
import { writeGraphFile } from "../graph/graph-file.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { createApi } from "./api.ts";
import {
  createCorrectionsRoute,
  withCorrections,
  type CorrectionsFile,
} from "./corrections-route.ts";
import { createColumnsFile } from "./graph-columns-file.ts";
import { markGraphSize, sizeOfGraph, type GraphLimits } from "./large-graph.ts";
import type { PageFile } from "./page-files.ts";
import { refusalOf } from "./requests.ts";

/** Nothing from elsewhere may load or run; workers and fetches stay on this origin. */
const pagePolicy = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'";
const contentSecurityPolicy = `${pagePolicy}; frame-ancestors 'self'`;

/** How the server is reached. */
export interface AppOptions extends GraphLimits {
  /** The name or number it listens on, where that is not this machine alone. */
  readonly host?: string | undefined;
  /** Where the page may save what is decided on it; read-only, if missing. */
  readonly corrections?: CorrectionsFile | undefined;
}

/** Routes as a pure function of requests; tests call `app.request`. */
export function createApp(
  store: GraphStore,
  page: ReadonlyMap<string, PageFile>,
  { host, corrections, ...limits }: AppOptions = {},
): Hono {
  const app = new Hono();
  const guarded = withPolicy(corrections ? withCorrections(page, corrections) : page);

  app.use(async (context, next) => {
    const refusal = refusalOf(
      {
        host: context.req.header("host"),
        origin: context.req.header("origin"),
        fetchSite: context.req.header("sec-fetch-site"),
        fetchMode: context.req.header("sec-fetch-mode"),
      },
      host,
    );
    if (refusal !== undefined) return context.text(`${refusal}\n`, 403);
    await next();
    context.header("content-security-policy", contentSecurityPolicy);
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "no-referrer");
    context.header("cache-control", "no-cache");
    return undefined;
  });
  app.use(compress());
  app.get("/graph.json", async (context) => {
    const tag = `"${await store.version()}"`;
    if (isSame(context.req.header("if-none-match"), tag)) return context.body(null, 304);
    context.header("etag", tag);
    context.header("content-type", "application/json; charset=utf-8");
    return context.body(inBytes(writeGraphFile(await store.records())));
  });
  const columnsFile = createColumnsFile(store);
  app.get("/graph.columns", async (context) => {
    const tag = `"${await store.version()}"`;
    if (isSame(context.req.header("if-none-match"), tag)) return context.body(null, 304);
    context.header("etag", tag);
    context.header("content-type", "application/octet-stream");
    return context.body(await columnsFile());
  });
  if (corrections) app.route("/api/corrections", createCorrectionsRoute(corrections));
  app.route("/api", createApi(store));
  app.get("*", async (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const found = guarded.get(path);
    if (!found) return context.text(`no such page: ${path}. Start at /.\n`, 404);
    const size = await sizeOfGraph(store, limits);
    const file = markGraphSize(found, size);
    // The page will ask for it: it is made while the page is on its way.
    if (size === "columns" && file !== found) void columnsFile().catch(() => {});
    context.header("content-type", file.mediaType);
    return context.body(file.bytes);
  });
  app.all("*", (context) =>
    context.text("this server only reads. Use GET.\n", 405, { allow: "GET, HEAD" }),
  );
  return app;
}

/** A copy that was compressed on the way has a weak tag, and is the same graph. */
function isSame(known: string | undefined, tag: string): boolean {
  return known?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag) ?? false;
}

/** Text as a stream of bytes, made as fast as it is taken. */
function inBytes(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const block: string[] = [];
      for (let length = 0; length < 1 << 18;) {
        const { done, value } = iterator.next();
        if (done) {
          if (block.length > 0) controller.enqueue(encoder.encode(block.join("")));
          controller.close();
          return;
        }
        block.push(value);
        length += value.length;
      }
      controller.enqueue(encoder.encode(block.join("")));
    },
    cancel: () => void iterator.return?.(),
  });
}

/** The page with the policy in itself, too: it holds even where a proxy drops headers. */
function withPolicy(page: ReadonlyMap<string, PageFile>): ReadonlyMap<string, PageFile> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`;
  const files = new Map(page);
  for (const [path, { bytes, mediaType }] of page) {
    if (!mediaType.startsWith("text/html")) continue;
    const html = new TextDecoder().decode(bytes).replace(/<head>/i, (head) => head + meta);
    files.set(path, { bytes: new TextEncoder().encode(html), mediaType });
  }
  return files;
}
