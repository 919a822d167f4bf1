// A real HTTP server on the loopback address whose paths misbehave as servers in the wild do.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** A path's behaviour; `count` is the number of requests to it so far, this one included. */
export type Route = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A running server. */
export interface FaultyServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Requests so far, in order: `GET /feed.xml`. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server; a path without a route answers 404. */
export async function startServer(routes: Readonly<Record<string, Route>>): Promise<FaultyServer> {
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(`${request.method} ${path}`);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const route = routes[path];
    if (route) route(request, response, count);
    else response.writeHead(404).end("nothing here");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a text. */
export function answer(text: string, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) => response.writeHead(200, headers).end(text);
}

/** Answers with a status and nothing else. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) => response.writeHead(code, headers).end();
}

/** Answers compressed. */
export function gzipped(text: string): Route {
  return (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text));
}

/** Says 304 to whoever knows the mark, and sends the text to others. */
export function marked(text: string, etag: string): Route {
  return (request, response) =>
    request.headers["if-none-match"] === etag
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag }).end(text);
}

/** Fails the given number of times. */
export function recovering(text: string, failures: number, code = 500): Route {
  return (_request, response, count) =>
    count <= failures ? response.writeHead(code).end() : response.writeHead(200).end(text);
}

/** Announces more than it sends, then hangs up. */
export const cutOff: Route = (_request, response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("<rss><channel>");
  setImmediate(() => response.destroy());
};

/** Sends one byte and then nothing more. */
export const stalled: Route = (_request, response) => {
  response.writeHead(200);
  response.write("<");
};

/** Sends without end. */
export const endless: Route = (_request, response) => {
  response.writeHead(200);
  const send = () => {
    while (!response.destroyed && response.write("x".repeat(65_536)));
    if (!response.destroyed) response.once("drain", send);
  };
  send();
};
