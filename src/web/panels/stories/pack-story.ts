// A story as a short text without special characters, so that a link can hold the whole of it.
import type { Story } from "../../../graph/story.ts";

/** URL-safe base64 of the story as JSON without field names. */
export function packStory({ title, steps }: Story): string {
  const rows = steps.map((step) => [step.title, step.caption, step.view]);
  const bytes = new TextEncoder().encode(JSON.stringify([title, rows]));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The story in a packed text; nothing where it is none. */
export function unpackStory(packed: string): Story | undefined {
  try {
    const binary = atob(packed.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return storyOf(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function storyOf(value: unknown): Story | undefined {
  if (!Array.isArray(value)) return undefined;
  const [title, rows] = value as unknown[];
  if (typeof title !== "string" || !Array.isArray(rows)) return undefined;
  const steps = rows.map((row: unknown) => {
    const [name, caption, view] = Array.isArray(row) ? (row as unknown[]) : [];
    return typeof name === "string" && typeof caption === "string" && typeof view === "string"
      ? { title: name, caption, view }
      : undefined;
  });
  const known = steps.filter((step) => step !== undefined);
  return known.length === rows.length ? { title, steps: known } : undefined;
}
