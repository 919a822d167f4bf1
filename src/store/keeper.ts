// Keeps the texts of an archive: as they are while they are few, then in a spool from which they are read when looked at.
import type { Episode } from "../model/index.ts";
import { ownCopy } from "../text/own-copy.ts";
import type { StoredDocument } from "./graph-batches.ts";
import { createSpool } from "./spool.ts";

/** Gives what stands for something from now on. */
export type Keep<T> = (item: T) => T;

/** Characters of text that are kept in memory unless stated: those of about eight thousand episodes with show notes. */
const fewCharacters = 16 << 20;

/** Keeps episodes; of those in the spool memory holds the text, and what points into it, of the last one looked at. */
export function createEpisodeKeeper(mostCharacters?: number): Keep<Episode> {
  return createKeeper<Episode>(["text", "sections", "stated", "links"], mostCharacters);
}

/** Keeps documents; of those in the spool memory holds the text of the last one looked at. */
export function createDocumentKeeper(mostCharacters?: number): Keep<StoredDocument> {
  return createKeeper<StoredDocument>(["text"], mostCharacters);
}

/**
 * Gives the item itself while there is room, then one that is equal to it in all its fields and has the long ones only
 * while somebody looks.
 */
function createKeeper<T extends { readonly text: string }>(
  longNames: readonly (keyof T & string)[],
  mostCharacters = fewCharacters,
): Keep<T> {
  const spool = createSpool();
  let characters = 0;
  let last: { readonly number: number; readonly long: Partial<T> } | undefined;
  const longFieldsOf = (number: number): Partial<T> => {
    if (last?.number !== number)
      last = { number, long: JSON.parse(spool.at(number)) as Partial<T> };
    return last.long;
  };
  // The same functions for all, or each item would have a hidden class of its own, as large as a text.
  const getters = new Map<string, (this: Spooled) => unknown>(
    longNames.map((name) => [
      name,
      function () {
        return longFieldsOf(this[spooledAs])[name];
      },
    ]),
  );
  return (item) => {
    characters += item.text.length;
    if (characters <= mostCharacters) return item;
    const long: Partial<T> = {};
    for (const name of longNames) if (name in item) long[name] = item[name];
    const kept = Object.defineProperty({}, spooledAs, { value: spool.add(JSON.stringify(long)) });
    // In the order of the fields, on which hashes depend.
    for (const [name, value] of Object.entries(item)) {
      const get = getters.get(name);
      if (get) Object.defineProperty(kept, name, { enumerable: true, get });
      else {
        const short: unknown = typeof value === "string" ? ownCopy(value) : value;
        Object.defineProperty(kept, name, { enumerable: true, value: short });
      }
    }
    // Field by field the same.
    return kept as T;
  };
}

/** The number of an item in its spool. */
const spooledAs = Symbol("spooled as");
interface Spooled {
  readonly [spooledAs]: number;
}
