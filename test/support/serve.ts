// A static server for browser tests, with the content-security policy that the page must live under.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A file to serve: its media type and content. */
export interface ServedFile {
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

export interface RunningServer {
  /** With a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The policy of the page. */
const strictPolicy = "default-src 'self'";

/**
 * Serves files by path (`/index.html`) on a free port; `/` is `/index.html`, anything else 404. Another `policy` is for
 * pages that are not ours.
 */
export async function serve(
  files: ReadonlyMap<string, ServedFile>,
  policy = strictPolicy,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files.get(pathname === "/" ? "/index.html" : pathname);
    response.setHeader("content-security-policy", policy);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": file.mediaType }).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
