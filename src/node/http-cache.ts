// Answers kept in a folder, so that a feed that has not changed is not sent again and can be read offline.
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileInPieces } from "./write-file.ts";

/** An answer as it is kept. */
export interface CachedAnswer {
  /** As it was asked for. */
  readonly url: string;
  /** Where redirects led. */
  readonly finalUrl: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly contentType?: string;
  readonly body: Buffer;
}

/** Keeps answers by address. */
export interface HttpCache {
  readonly get: (url: string) => Promise<CachedAnswer | undefined>;
  readonly put: (answer: CachedAnswer) => Promise<void>;
}

/**
 * A cache in a folder, which is made when something is kept: two files for each address, named by its hash. Several
 * processes may use it; a file that is damaged counts as missing.
 */
export function createHttpCache(folder: string): HttpCache {
  const pathOf = (url: string, extension: string) => {
    const name = createHash("sha256").update(url).digest("hex").slice(0, 40);
    return join(folder, `${name}.${extension}`);
  };
  return {
    async get(url) {
      try {
        const [head, body] = await Promise.all([
          readFile(pathOf(url, "json"), "utf8"),
          readFile(pathOf(url, "body")),
        ]);
        return parseHead(head, url, body);
      } catch {
        return undefined;
      }
    },
    async put({ body, ...head }) {
      await mkdir(folder, { recursive: true });
      const digest = createHash("sha256").update(body).digest("hex");
      // The body first: a head that fits no body is damaged, a body without a head is not seen.
      await writeFileInPieces(pathOf(head.url, "body"), [body]);
      await writeFileInPieces(pathOf(head.url, "json"), [
        JSON.stringify({ ...head, digest }, null, 1),
      ]);
    },
  };
}

function parseHead(text: string, url: string, body: Buffer): CachedAnswer | undefined {
  const head: unknown = JSON.parse(text);
  if (typeof head !== "object" || head === null) return undefined;
  const fields = new Map(Object.entries(head).filter(([, value]) => typeof value === "string"));
  const field = (name: string) => fields.get(name) as string | undefined;
  const digest = createHash("sha256").update(body).digest("hex");
  const finalUrl = field("finalUrl");
  if (field("url") !== url || field("digest") !== digest || finalUrl === undefined)
    return undefined;
  const [etag, lastModified, contentType] = [
    field("etag"),
    field("lastModified"),
    field("contentType"),
  ];
  return {
    url,
    finalUrl,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(contentType ? { contentType } : {}),
    body,
  };
}
