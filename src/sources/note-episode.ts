// Makes an episode of the fields and texts of a note, ids looked up in the files about people, technologies and shows.
import {
  createEpisodeId,
  hash32,
  type Diagnostic,
  type Episode,
  type EntityType,
  type Report,
  type SourceDocument,
  type Span,
} from "../model/index.ts";
import type { RichText } from "../text/rich-text.ts";
import { showOfPlace } from "./folder-series.ts";
import { dateAmongOthers } from "./ambiguous-date.ts";
import { badDate } from "./bad-date.ts";
import { isSponsorChapter } from "./chapters.ts";
import { createEpisodeText } from "./episode-text.ts";
import type { FeedPerson } from "./feed-entry.ts";
import type { ListItem, NamedField, NoteFields } from "./note-fields.ts";
import { capitalised, readPlace } from "./place-names.ts";
import type { FindCard } from "./reader.ts";

/** A note as it was found. */
export interface Note {
  readonly document: SourceDocument;
  /** Where it stands in the document. */
  readonly span: Span;
  readonly fields: NoteFields;
  /** Texts in reading order, already plain. */
  readonly bodies: readonly RichText[];
  /** The document has others as well: its name has no day or number of this one. */
  readonly isOneOfMany?: boolean;
}

/** The episode; what the fields leave open is taken from the path of the file. */
export function episodeOfNote(note: Note, report: Report, findCard: FindCard | undefined): Episode {
  const { document, fields, bodies } = note;
  const { series } = document;
  const place = readPlace(document.uri, series);
  const showId = fields.show ?? showOfPlace(place, series, fields.title !== undefined);
  const showCard = showId ? findCard?.("podcast", showId) : undefined;
  const show =
    showCard?.name ??
    (fields.show && !isId(fields.show) ? fields.show : capitalised(showId ?? "Untitled archive"));
  const { number: ownNumber, published: ownDay } = note.isOneOfMany ? {} : place;
  const number = fields.number ?? ownNumber;
  const title =
    fields.title ??
    (place.words ? capitalised(place.words) : number ? `${show} ${number}` : undefined);
  const ordered = fields.badDate ? dateAmongOthers(fields.badDate, document) : undefined;
  const published = fields.published ?? ordered ?? ownDay;
  if (fields.badDate && !ordered) report(badDate(document, note.span, fields.badDate));

  const unresolved: string[] = [];
  const named = (entityType: EntityType) => (field: NamedField) => {
    const card = findCard?.(entityType, field.name);
    const url = field.url ?? card?.url;
    if (card) return { ...field, name: card.name, ...(url ? { url } : {}) };
    if (!isId(field.name)) return field;
    if (entityType === "person") unresolved.push(field.name);
    return { ...field, name: field.name.includes("-") ? capitalised(field.name) : field.name };
  };
  const person = (label: string, role: FeedPerson["role"]) => (field: NamedField) => {
    const { name, url } = named("person")(field);
    const part = role ?? field.role;
    return { label, name, ...(part ? { role: part } : {}), ...(url ? { url } : {}) };
  };
  const stated =
    fields.hosts.length > 0 ? fields.hosts : (showCard?.hosts ?? []).map((name) => ({ name }));
  const builder = createEpisodeText();
  if (title) builder.addLine("title", title);
  if (number && !title?.includes(number)) builder.addLine("metadata", `Episode ${number}`);
  builder.addPeople([
    ...stated.map(person("Host", "host")),
    ...fields.guests.map(person("Guest", "guest")),
    ...fields.people.map((field) =>
      person(field.role === "host" ? "Host" : field.role ? "Guest" : "Author", field.role)(field),
    ),
  ]);
  for (const field of [...fields.hosts, ...fields.guests, ...fields.people]) {
    if (!field.employer && !field.of) continue;
    const { name } = named("person")(field);
    if (field.employer) builder.addEmployer(name, field.employer);
    else builder.addLine("byline", `${name} (${field.of})`);
  }
  builder.addNames(
    "Technologies",
    "metadata",
    "technology",
    fields.technologies.map(named("technology")),
  );
  builder.addNames("Tags", "links", "topic", fields.topics.map(named("topic")));
  builder.addNames(
    "Sponsors",
    "sponsors",
    "organisation",
    fields.sponsors.map(named("organisation")),
  );
  for (const body of bodies) builder.addBody(body);
  const addItems = (label: string, items: readonly ListItem[]) => {
    if (items.length > 0) builder.addLine("metadata", label);
    for (const { words, url } of items) {
      builder.addLine(
        isSponsorChapter(words) ? "sponsors" : label === "Topics" ? "bullets" : "links",
        words,
        url,
      );
    }
  };
  addItems("Topics", fields.points);
  addItems("Chapters", fields.chapters);
  addItems("Links", fields.resources);
  if (unresolved.length > 0) report(unresolvedIds(note, unresolved));

  const { text, sections, stated: statements, links } = builder.finish();
  const distinguishing = number ?? (fields.id || document.uri || hash32(text).toString(36));
  return {
    id: createEpisodeId({ show, published, title, distinguishing }),
    show,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(fields.durationSeconds ? { durationSeconds: fields.durationSeconds } : {}),
    ...(fields.url ? { url: fields.url } : {}),
    document: document.uri,
    span: note.span,
    text,
    sections,
    ...(statements.length > 0 ? { stated: statements } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

/** "pauldix", "kate-goldenring": lower case, no space. */
function isId(name: string): boolean {
  return /^[a-z0-9][a-z0-9_.-]*$/.test(name);
}

function unresolvedIds({ document, span }: Note, ids: readonly string[]): Diagnostic {
  return {
    severity: "info",
    code: "reader/unresolved-id",
    message: `People are given by ids without a file about them: ${ids.join(", ")}.`,
    document: document.uri,
    span: { start: span.start, end: span.start },
    help: "Add the folder with the files about people to the inputs.",
  };
}
