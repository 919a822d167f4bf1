// castgraph open: the explorer in the browser, on a graph built now or before.
import { spawn } from "node:child_process";
import { CliError, integer, optional, type Command, type Io } from "../command.ts";
import { describeCounts } from "../../graph/counts.ts";
import { correctionsFile } from "../corrections-file.ts";
import { openGraphStore } from "../graph-input.ts";
import { inputOptions } from "../inputs.ts";
import { storiesOption } from "../stories-files.ts";

const usualPort = 4747;

export const open: Command = {
  name: "open",
  summary: "build the graph of some inputs, or take a graph file, and open the explorer on it",
  usage: "<graph.json | archive.castgraph | inputs…> [--port N] [--host ADDRESS] [--no-browser]",
  details: `
Serves the explorer on this machine only (unless --host says otherwise), prints its address, and opens a browser where
there is one. Ctrl-C ends it.

  castgraph open seeds
  castgraph open seeds --write
  castgraph open archive.castgraph --port 8080`,
  options: {
    port: {
      type: "string",
      short: "p",
      value: "N",
      help: `port (default: ${usualPort}, or a free one)`,
    },
    host: {
      type: "string",
      value: "ADDRESS",
      help: "listen on this address of the network, too: whoever reaches it may read the graph",
    },
    write: {
      type: "boolean",
      help: "let the page save decisions of its review to corrections.yaml beside the input",
    },
    "no-browser": { type: "boolean", help: "only print the address" },
    ...storiesOption,
    ...inputOptions,
  },
  async run(inputs, values, io) {
    const port = integer(values, "port", { fallback: usualPort, min: 0, max: 65_535 });
    const host = optional(values, "host");
    if (values["write"] === true && host !== undefined)
      throw new CliError("--write is for this machine only. Leave --host out.", 2);
    const store = await openGraphStore(inputs, values, io);
    io.err(`${describeCounts((await store.facts()).counts)}\n`);
    const [{ createApp }, { listen, PortTakenError }] = await Promise.all([
      import("../../server/app.ts"),
      import("../../server/listen.ts"),
    ]);
    const { readPage } = await import("../../server/page-files.ts");
    const app = createApp(store, await readPage(io.pageFolder), {
      host,
      ...(values["write"] === true && { corrections: correctionsFile(inputs, values, io) }),
    });
    const stated = values["port"] !== undefined;
    const server = await listen(app, { port, orFree: !stated, host }).catch((error: unknown) => {
      if (!(error instanceof PortTakenError)) throw error;
      throw new CliError(`port taken: ${port}. Name another with --port, or leave it out.`);
    });
    await io.out(`castgraph explorer: ${server.url}  (Ctrl-C ends it)\n`);
    if (host !== undefined && !isLoopback(host))
      io.err(`castgraph: whoever reaches ${host} on the network may read the graph.\n`);
    if (!values["no-browser"]) openBrowser(server.url, io);
    await untilStopped(io.signal);
    await server.close();
    await store.close();
    return 0;
  },
};

/** For machines without a desktop. */
export const serve: Command = {
  ...open,
  name: "serve",
  summary: "the same as open, without opening a browser",
  run: (inputs, values, io) => open.run(inputs, { ...values, "no-browser": true }, io),
};

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Asks the system to show an address; says nothing where there is no desktop to show it on. */
function openBrowser(url: string, io: Io): void {
  const desktop =
    process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!desktop || !io.isTerminal) return;
  const [command, ...args]: [string, ...string[]] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
