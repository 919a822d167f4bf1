// The corrections file on its way: downloaded, opened, or saved where the graph is served from.
import { correctionKey } from "../../../corrections/correction-key.ts";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import { type Decisions, type OpenedFile } from "./decision.ts";

/** Reading and writing YAML is fetched when a file is asked for. */
const format = () => import("../../../corrections/corrections.ts");

/** The text to download: the opened file with the decisions at its end, or a new one. */
export async function fileText({ made, file }: Decisions): Promise<string> {
  const { appendCorrections, formatCorrections } = await format();
  const actions = made.flatMap((decision) => decision.actions);
  return file ? appendCorrections(file.text, actions) : formatCorrections(actions);
}

/** Reads a file somebody opened; gives what is wrong with it where it cannot be read. */
export async function readFile(file: File): Promise<OpenedFile | { readonly problem: string }> {
  const [text, { readCorrections }] = await Promise.all([file.text(), format()]);
  const problems: string[] = [];
  const actions = readCorrections({ uri: file.name, text }, ({ message, help }) =>
    problems.push([message, help].filter(Boolean).join(" ")),
  ).map(({ document: _, span: __, ...action }) => action as CorrectionAction);
  return problems.length > 0 ? { problem: problems[0]! } : { name: file.name, text, actions };
}

/** The corrections file the server saves to; missing where the page is served read-only, or from files. */
export function savesTo(): string | undefined {
  return document.querySelector<HTMLMetaElement>("meta[name=castgraph-corrections]")?.content;
}

const prefix = "castgraph-saved ";

/** What was sent to the server before, so that it can be taken back on a later visit, too. */
function loadSaved(archive: string): Map<string, CorrectionAction> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + archive) ?? "[]");
    const list = Array.isArray(kept) ? (kept as CorrectionAction[]) : [];
    return new Map(list.map((action) => [correctionKey(action), action]));
  } catch {
    return new Map();
  }
}

/**
 * Sends what is new since the last time, and what was taken back; throws with the server's words where it refuses.
 * `archive` is the key of the archive that was decided about.
 */
export async function saveToServer({ made }: Decisions, archive: string): Promise<void> {
  const saved = loadSaved(archive);
  const actions = new Map(
    made.flatMap((decision) => decision.actions.map((one) => [correctionKey(one), one] as const)),
  );
  const add = [...actions].flatMap(([key, action]) => (saved.has(key) ? [] : action));
  const remove = [...saved].flatMap(([key, action]) => (actions.has(key) ? [] : action));
  const response = await fetch("./api/corrections", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ add, remove }),
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  try {
    localStorage.setItem(prefix + archive, JSON.stringify([...actions.values()]));
  } catch {
    // What is taken back later stays in the file: it has to be taken out there.
  }
}
