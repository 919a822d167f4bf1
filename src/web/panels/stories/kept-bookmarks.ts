// Saved views and stories in the browser's memory, by archive; changes go back and forth with the history.
import { computed, effect } from "@preact/signals";
import * as v from "valibot";
import { storySchema } from "../../../graph/story.ts";
import { archiveKey } from "../../data/archive-key.ts";
import { type Kept, builtDataset, createKept } from "../../state/store.ts";
import { type Bookmarks, noBookmarks } from "./bookmarks.ts";

const prefix = "castgraph-stories ";
const kept = v.object({
  views: v.array(v.object({ title: v.string(), caption: v.string(), view: v.string() })),
  stories: v.array(storySchema),
});

const logs = new Map<string, Kept<Bookmarks>>();

function keptFor(key: string): Kept<Bookmarks> {
  let log = logs.get(key);
  if (!log) logs.set(key, (log = createKept(load(key))));
  return log;
}

const current = computed(() => builtDataset.value && keptFor(archiveKey(builtDataset.value)));

/** What is kept about the archive on the page. */
export const bookmarks = computed(() => current.value?.current.value ?? noBookmarks);

/** A change that undo takes back. */
export function changeBookmarks(change: (before: Bookmarks) => Bookmarks): void {
  current.peek()?.push(change(bookmarks.peek()));
}

effect(() => {
  const built = builtDataset.value;
  if (built) save(archiveKey(built), bookmarks.value);
});

function load(key: string): Bookmarks {
  try {
    const parsed = v.safeParse(kept, JSON.parse(localStorage.getItem(prefix + key) ?? "null"));
    return parsed.success ? parsed.output : noBookmarks;
  } catch {
    return noBookmarks;
  }
}

function save(key: string, value: Bookmarks): void {
  try {
    if (value.views.length + value.stories.length === 0) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Kept for this visit only.
  }
}
