// Saved views and stories of one's own, as data: pure changes from one state of them to the next.
import type { Story, StoryStep } from "../../../graph/story.ts";

/** Everything somebody keeps about one archive. */
export interface Bookmarks {
  readonly views: readonly StoryStep[];
  readonly stories: readonly Story[];
}

export const noBookmarks: Bookmarks = { views: [], stories: [] };

/** A list with one item moved by so many places, no further than the ends. */
export function moved<Item>(list: readonly Item[], from: number, by: number): readonly Item[] {
  const to = Math.min(list.length - 1, Math.max(0, from + by));
  if (to === from || !(from in list)) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from]!);
}

/** A list without one item. */
export function without<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.toSpliced(at, 1);
}

/** A list with one item changed. */
export function changed<Item extends object>(
  list: readonly Item[],
  at: number,
  change: Partial<Item>,
): readonly Item[] {
  return list.map((item, i) => (i === at ? { ...item, ...change } : item));
}

/** With other steps in one story. */
export function withSteps(
  bookmarks: Bookmarks,
  story: number,
  change: (steps: readonly StoryStep[]) => readonly StoryStep[],
): Bookmarks {
  const steps = change(bookmarks.stories[story]?.steps ?? []);
  return { ...bookmarks, stories: changed(bookmarks.stories, story, { steps }) };
}

/** A name that is not in use yet: "Map", "Map 2". */
export function freeName(wanted: string, used: readonly string[]): string {
  let name = wanted;
  for (let next = 2; used.includes(name); next++) name = `${wanted} ${next}`;
  return name;
}
