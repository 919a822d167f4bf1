// The server's routes over one graph: the page, and the graph it shows.
import { Hono } from "hono";
import { writeGraphFile } from "../graph/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { hash32 } from "../model/index.ts";
import { createApi } from "./api.ts";
import type { PageFile } from "./page-files.ts";

/** Nothing from elsewhere may load or run; workers and fetches stay on this origin. */
const contentSecurityPolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'self'";

/** Host names under which a server on this machine may be asked, against DNS rebinding. */
const localHosts = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/** Routes as a pure function of requests; tests call `app.request`. */
export function createApp(graph: KnowledgeGraph, page: ReadonlyMap<string, PageFile>): Hono {
  const app = new Hono();
  const graphFile = [...writeGraphFile(graph)].join("");

  app.use(async (context, next) => {
    const host = context.req.header("host");
    if (host !== undefined && !localHosts.test(host)) {
      return context.text(`unknown host: ${host}. Use the address castgraph printed.\n`, 403);
    }
    await next();
    context.header("content-security-policy", contentSecurityPolicy);
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "no-referrer");
    context.header("cache-control", "no-cache");
    return undefined;
  });
  app.get("/graph.json", (context) => {
    context.header("content-type", "application/json; charset=utf-8");
    return context.body(graphFile);
  });
  app.route("/api", createApi(graph, hash32(graphFile).toString(36)));
  app.get("*", (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const file = page.get(path);
    if (!file) return context.text(`no such page: ${path}. Start at /.\n`, 404);
    context.header("content-type", file.mediaType);
    return context.body(file.bytes);
  });
  app.all("*", (context) =>
    context.text("this server only reads. Use GET.\n", 405, { allow: "GET, HEAD" }),
  );
  return app;
}
