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
  /** `http://localhost:4747/`. */
  readonly url: string;
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

/** Listens on the loopback address; where the port is taken, `orFree` takes any free one instead. */
export async function listen(
  app: Hono,
  { port, orFree }: { port: number; orFree: boolean },
): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  const attempts = orFree ? [port, 0] : [port];
  for (const attempt of attempts) {
    const outcome = await tryToListen(server, attempt);
    if (outcome === "listening") return listening(server);
  }
  throw new PortTakenError(`port taken: ${port}`);
}

function tryToListen(server: Server, port: number): Promise<"listening" | "taken"> {
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
    server.listen(port, "127.0.0.1");
  });
}

function listening(server: Server): Listening {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
