// Saving what was decided on the page: the one route that writes, there only where somebody asked for it.
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  appendCorrections,
  formatCorrections,
  readCorrections,
  removeCorrections,
  type CorrectionAction,
} from "../corrections/corrections.ts";
import type { PageFile } from "./page-files.ts";

/** The corrections file of the archive that is served. */
export interface CorrectionsFile {
  /** As the page shows it. */
  readonly name: string;
  /** Empty where there is no file yet. */
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** More than any person decides at once. */
const mostBytes = 4 * 1024 * 1024;

/**
 * POST with `{ add, remove }`, two lists of corrections: those taken back go, new ones are put at the end, and what
 * somebody wrote between them by hand stays. Only the page itself may ask: a request must say where it comes from.
 */
export function createCorrectionsRoute(file: CorrectionsFile): Hono {
  const route = new Hono();
  // One after the other: each reads what the one before has written.
  let last: Promise<unknown> = Promise.resolve();
  route.post("/", bodyLimit({ maxSize: mostBytes }), async (context) => {
    const origin = context.req.header("origin");
    if (origin === undefined || origin !== `http://${context.req.header("host")}`)
      return context.text(
        "only the page castgraph serves may save. Open it and save there.\n",
        403,
      );
    if (!context.req.header("content-type")?.startsWith("application/json"))
      return context.text("not JSON. Send content-type application/json.\n", 415);
    const asked = readChange(await context.req.text());
    if ("problem" in asked) return context.text(`${asked.problem}\n`, 400);
    const change = async () => {
      const before = await file.read();
      const text = appendCorrections(removeCorrections(before, asked.remove), asked.add);
      if (text !== before) await file.write(text);
    };
    const done = last.then(change, change);
    last = done;
    try {
      await done;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return context.text(
        `${file.name} was not written: ${reason}. Mend it and save again.\n`,
        500,
      );
    }
    return context.json({ saved: file.name });
  });
  return route;
}

interface Change {
  readonly add: readonly CorrectionAction[];
  readonly remove: readonly CorrectionAction[];
}

function readChange(body: string): Change | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: "not JSON. Send { add: […], remove: […] }." };
  }
  const problems: string[] = [];
  const listOf = (name: "add" | "remove"): CorrectionAction[] => {
    const list: unknown =
      typeof json === "object" && json !== null && name in json
        ? (json as Readonly<Record<string, unknown>>)[name]
        : [];
    if (!Array.isArray(list)) {
      problems.push(`"${name}" is no list. Send { add: […], remove: […] }.`);
      return [];
    }
    // Written and read as a file is, so that nothing gets into it that it could not hold.
    const text = formatCorrections(list as CorrectionAction[]);
    return readCorrections({ uri: name, text }, ({ message, help }) =>
      problems.push([message, help].filter(Boolean).join(" ")),
    );
  };
  const change = { add: listOf("add"), remove: listOf("remove") };
  return problems.length > 0 ? { problem: problems[0]! } : change;
}

/** The page, told which file it may save to. */
export function withCorrections(
  page: ReadonlyMap<string, PageFile>,
  { name }: CorrectionsFile,
): ReadonlyMap<string, PageFile> {
  const content = name.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const meta = `<meta name="castgraph-corrections" content="${content}" />`;
  const files = new Map(page);
  const index = page.get("/index.html");
  if (index) {
    const html = new TextDecoder().decode(index.bytes).replace(/<head>/i, (head) => head + meta);
    files.set("/index.html", { ...index, bytes: new TextEncoder().encode(html) });
  }
  return files;
}
