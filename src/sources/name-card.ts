// Name cards: files about one person, technology, show or company, to which episodes refer by id.
import type { EntityType, SourceDocument } from "../model/index.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { FindCard, NameCard } from "./reader.ts";
import { isRecord } from "./text-record.ts";

/**
 * The card a document is: front matter or an object with a name (a title for shows) and no date, in a folder that says
 * what it is about (`people/`, `technologies/`, `shows/` …); or a `category.json`, which names the folder it lies in.
 */
export function readNameCard(document: SourceDocument): NameCard | undefined {
  const parts = document.uri.split(/[/\\]/).filter((part) => part !== "");
  const file = (parts.pop() ?? "").toLowerCase();
  const stem = file.replace(/\.\w+$/, "");
  const isCategory = file === "category.json";
  const kindAt = parts.findLastIndex((part) => kindOf(part) !== undefined);
  const entityType = isCategory ? "podcast" : kindAt < 0 ? undefined : kindOf(parts[kindAt]!);
  // `people/ann.md` and `people/ann/index.md`, but not `shows/pipes/12.md`.
  const isDirect =
    isCategory || kindAt === parts.length - 1 || (kindAt === parts.length - 2 && stem === "index");
  if (!entityType || !isDirect) return undefined;
  const fields = file.endsWith(".json")
    ? parseObject(document.text)
    : readFrontMatter(document)?.fields;
  if (!fields || EPISODE_FIELDS.some((field) => field in fields)) return undefined;
  const name =
    stringOf(fields["name"]) ?? (entityType === "podcast" ? stringOf(fields["title"]) : undefined);
  if (!name) return undefined;
  const url = [fields["website"], fields["url"]]
    .map(stringOf)
    .find((address) => /^https?:/.test(address ?? ""));
  const hosts = Array.isArray(fields["hosts"])
    ? fields["hosts"].flatMap((host) => stringOf(host) ?? [])
    : [];
  return {
    entityType,
    id: stringOf(fields["id"]) ?? (stem === "index" || isCategory ? (parts.at(-1) ?? stem) : stem),
    name,
    ...(url ? { url } : {}),
    ...(hosts.length > 0 ? { hosts } : {}),
  };
}

/** A look-up over cards; case does not matter, the first card of an id wins. */
export function createFindCard(cards: Iterable<NameCard>): FindCard {
  const byId = new Map<string, NameCard>();
  for (const card of cards) {
    const key = `${card.entityType} ${card.id.toLowerCase()}`;
    if (!byId.has(key)) byId.set(key, card);
  }
  return (entityType, id) => byId.get(`${entityType} ${id.toLowerCase()}`);
}

/** Fields that only files about episodes have. */
const EPISODE_FIELDS = [
  "date",
  "publishedAt",
  "published",
  "guests",
  "speakers",
  "number",
  "duration",
  "videos",
];

const KINDS: readonly (readonly [EntityType, RegExp])[] = [
  ["person", /^(?:people|persons?|authors?|guests?|speakers?|hosts?|contributors)$/i],
  ["technology", /^(?:technolog(?:y|ies)|tech|tools|projects|products|libraries)$/i],
  ["podcast", /^(?:shows?|podcasts?|series)$/i],
  ["organisation", /^(?:sponsors?|compan(?:y|ies)|organi[sz]ations?)$/i],
];

function kindOf(folder: string): EntityType | undefined {
  return KINDS.find(([, pattern]) => pattern.test(folder))?.[0];
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
