// Note fields: what the fields of a note, a talk file or front matter say, whatever names they go by.
import type { PersonRole } from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseDurationSeconds } from "../text/durations.ts";
import { isRecord } from "./text-record.ts";

/** Somebody or something a field names: by name, or by the id of a file about it. */
export interface NamedField {
  readonly name: string;
  readonly url?: string;
  /** Where a person works, by a field that says so. */
  readonly employer?: string;
  /** What a person is of: an employer, a project, a place. */
  readonly of?: string;
  readonly role?: PersonRole;
}

/** An entry of a list of links, chapters or points. */
export interface ListItem {
  readonly words: string;
  readonly url?: string;
}

/** The fields that are read. */
export interface NoteFields {
  readonly id?: string;
  readonly title?: string;
  readonly show?: string;
  readonly number?: string;
  readonly published?: string;
  /** A date that is none. */
  readonly badDate?: string;
  readonly durationSeconds?: number;
  readonly url?: string;
  readonly hosts: readonly NamedField[];
  readonly guests: readonly NamedField[];
  /** Named as authors or people, without saying what they do. */
  readonly people: readonly NamedField[];
  readonly technologies: readonly NamedField[];
  readonly topics: readonly NamedField[];
  readonly sponsors: readonly NamedField[];
  /** Description, summary and text, in this order, each once. */
  readonly texts: readonly string[];
  readonly points: readonly ListItem[];
  readonly chapters: readonly ListItem[];
  readonly resources: readonly ListItem[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads fields by their usual names; case, hyphens and underscores do not matter. */
export function readNoteFields(raw: Fields): NoteFields {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) {
    const folded = key.toLowerCase().replace(/[^a-z]/g, "");
    if (!fields.has(folded) && value !== null && value !== "") fields.set(folded, value);
  }
  const first = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  const string = (...names: string[]) =>
    names.map((name) => stringOf(fields.get(name))).find((value) => value !== undefined);
  const names = (...keys: string[]) =>
    unique(keys.flatMap((key) => [...namedFields(fields.get(key))]));

  const date = first(
    "date",
    "publishedat",
    "published",
    "publishdate",
    "datepublished",
    "pubdate",
    "publicationdate",
    "releasedate",
    "airdate",
    "aired",
    "recorded",
    "recordedat",
    "recordingdate",
    "posted",
    "start",
  );
  const published = dateOf(date);
  const url = [
    string("url"),
    string("link"),
    string("permalink"),
    string("canonicalurl"),
    string("weburl"),
    string("videourl"),
    string("youtubeurl"),
    itemsOf(fields.get("videos"))[0]?.url,
  ].find((address) => address !== undefined && /^https?:\/\//i.test(address));
  const id = string("id", "guid", "uuid");
  const title = string("title", "headline");
  const show = stringOf(first("show", "podcast", "series", "event", "conference"));
  const number = string("number", "episode", "episodenumber", "episodeno", "ep");
  const durationSeconds = secondsOf(first("durationseconds", "duration", "length", "runtime"));
  return {
    ...(id ? { id } : {}),
    ...(title ? { title: oneLine(title) } : {}),
    ...(show ? { show: oneLine(show) } : {}),
    ...(number && /^#?\d{1,5}$/.test(number) ? { number: number.replace("#", "") } : {}),
    ...(published ? { published } : {}),
    ...(date !== undefined && !published ? { badDate: stringOf(date) ?? typeof date } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    hosts: names("hosts", "host", "cohosts", "cohost", "moderators", "moderator", "hostedby"),
    guests: names(
      "guests",
      "guest",
      "speakers",
      "speaker",
      "presenters",
      "presenter",
      "panelists",
      "panellists",
      "interviewee",
      "interviewees",
      "featuring",
    ),
    people: unique([
      ...names("people", "persons", "authors", "author"),
      // These may hold anything: a name of several words is somebody.
      ...names("team", "crew", "cast", "panel", "participants").filter(({ name }) =>
        /\S\s/.test(name),
      ),
    ]),
    technologies: names(
      "technologies",
      "technology",
      "tech",
      "techs",
      "tools",
      "stack",
      "languages",
    ),
    topics: names("tags", "topics", "keywords"),
    sponsors: names("sponsors", "sponsor", "sponsoredby"),
    texts: texts(
      string("subtitle", "tagline"),
      string("description", "summary", "excerpt", "abstract"),
      string(
        "text",
        "body",
        "content",
        "contenthtml",
        "contenttext",
        "notes",
        "shownotes",
        "html",
        "markdown",
        "longdescription",
      ),
    ),
    points: itemsOf(
      first("whatyouwilllearn", "takeaways", "keytakeaways", "highlights", "outline"),
    ),
    chapters: itemsOf(first("chapters", "timestamps", "segments")),
    resources: itemsOf(
      first("resources", "links", "relatedurls", "references", "showlinks", "picks"),
    ),
  };
}

function stringOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (isRecord(value) && depth < 3) {
    return stringOf(value["name"] ?? value["title"] ?? value["rendered"] ?? undefined, depth + 1);
  }
  return undefined;
}

/** "sponsor: None", "guests: TBA": nobody is named. */
const isFilledIn = (name: string) =>
  !/^\s*(?:none|no ?one|nobody|n\/?a|null|nil|undefined|unknown|tb[acd]|[-–—?]*)\s*$/i.test(name);

/** A list of names, "A, B and C", one object or many. */
function* namedFields(value: unknown, depth = 0): Generator<NamedField> {
  if (depth > 3) return;
  if (typeof value === "string") {
    for (const part of value.split(/\s*(?:[,;\n](?![^(]*\))|\s(?:and|&)\s(?![^(]*\)))\s*/))
      if (isFilledIn(part)) yield withOf(part);
  } else if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === "string") {
        if (isFilledIn(item)) yield withOf(item);
      } else yield* namedFields(item, depth + 1);
    }
  } else if (isRecord(value)) {
    const name =
      stringOf(value["name"]) ??
      stringOf(value["fullName"]) ??
      stringOf(value["title"]) ??
      stringOf(value["id"]);
    if (!name) return;
    const url = [value["url"], value["website"], value["link"], value["href"]]
      .map((field) => stringOf(field))
      .find((address) => address && /^https?:/i.test(address));
    const employer = ["company", "organisation", "organization", "affiliation", "employer"]
      .map((key) => stringOf(value[key]))
      .find((house) => house !== undefined);
    const of = stringOf(value["of"]);
    const role = roleOf(stringOf(value["role"]));
    yield {
      name: oneLine(name),
      ...(url ? { url } : {}),
      ...(employer ? { employer: oneLine(employer) } : {}),
      ...(of ? { of: oneLine(of) } : {}),
      ...(role ? { role } : {}),
    };
  }
}

/** "Ann Lee (Acme)": a name of several words, and what stands in brackets behind it; no handle, no pronouns. */
function withOf(words: string): NamedField {
  const name = oneLine(words);
  const parts = /^(\p{Lu}[^\s()]*(?: [^\s()]+)+) \((\p{Lu}[^()/@]*)\)$/u.exec(name);
  return parts ? { name: parts[1]!, of: parts[2]! } : { name };
}

function roleOf(role: string | undefined): PersonRole | undefined {
  if (!role) return undefined;
  if (/\b(?:co-?)?host|moderator\b/i.test(role)) return "host";
  return /\b(?:guest|speaker|presenter|panell?ist|interviewee)\b/i.test(role) ? "guest" : undefined;
}

function itemsOf(value: unknown): ListItem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): ListItem[] => {
    if (typeof item === "string") return item.trim() ? [{ words: oneLine(item) }] : [];
    if (!isRecord(item)) return [];
    const words =
      stringOf(item["title"]) ??
      stringOf(item["label"]) ??
      stringOf(item["name"]) ??
      stringOf(item["text"]);
    const url = [item["url"], item["link"], item["href"]]
      .map((field) => stringOf(field))
      .find((address) => address && /^https?:/i.test(address));
    return words || url ? [{ words: oneLine(words ?? url!), ...(url ? { url } : {}) }] : [];
  });
}

function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  }
  const text = stringOf(value);
  return text === undefined ? undefined : parseDate(text);
}

function secondsOf(value: unknown): number | undefined {
  const text = stringOf(value);
  return text === undefined ? undefined : parseDurationSeconds(text);
}

function texts(...candidates: (string | undefined)[]): string[] {
  const kept: string[] = [];
  for (const text of candidates) {
    if (text === undefined || kept.some((other) => other.includes(text))) continue;
    kept.push(text);
  }
  return kept;
}

function unique(fields: readonly NamedField[]): NamedField[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => !seen.has(name) && seen.add(name));
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();
