// Puts the app on a port of this machine.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

/** The port asked for is in use. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
}

/** A server that runs. */
export interface Listening {
  /** `http://localhost:4747/`, or with the name it was told to listen on. */
  readonly url: string;
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  readonly port: number;
  /** Whether any free port will do where the one asked for is taken. */
  readonly orFree: boolean;
  /** Address or name of the interface; this machine alone unless stated. */
  readonly host?: string | undefined;
}

/** Slow or endless requests are dropped; an address may name some hundred ids. */
const limits = { maxHeaderSize: 64 * 1024, requestTimeout: 30_000, headersTimeout: 10_000 };

/** Listens on the loopback address unless told otherwise. */
export async function listen(
  app: Hono,
  { port, orFree, host = "127.0.0.1" }: ListenOptions,
): Promise<Listening> {
  const server = createServer(limits, getRequestListener(app.fetch));
  const attempts = orFree ? [port, 0] : [port];
  for (const attempt of attempts) {
    const outcome = await tryToListen(server, attempt, host);
    if (outcome === "listening") return listening(server, host);
  }
  throw new PortTakenError(`port taken: ${port}`);
}

function tryToListen(server: Server, port: number, host: string): Promise<"listening" | "taken"> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("taken");
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve("listening");
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, host);
  });
}

function listening(server: Server, host: string): Listening {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${shownAs(host)}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How a browser on this machine names it. */
function shownAs(host: string): string {
  if (/^(127\.0\.0\.1|0\.0\.0\.0|::|::1)$/.test(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
