// A talk of a conference schedule, and the episode it makes.
import { createEpisodeId, type Episode, type SourceDocument, type Span } from "../model/index.ts";
import { htmlToText } from "../text/html-to-text.ts";
import { createRepetition } from "./boilerplate.ts";
import { createEpisodeText } from "./episode-text.ts";
import type { FeedPerson } from "./feed-entry.ts";

/** What Pentabarf, frab and pretalx say of a talk. */
export interface ScheduleEvent {
  readonly title: string;
  readonly subtitle?: string;
  readonly track?: string;
  readonly room?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly durationSeconds?: number;
  readonly url?: string;
  /** Tells talks of the same name apart. */
  readonly key: string;
  readonly people: readonly FeedPerson[];
  /** HTML or plain text. */
  readonly abstract: string;
  readonly description: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly span: Span;
}

/** A speaker by the name that the schedule shows; other roles than speaking are named as they are. */
export function readSpeaker(name: string, role?: string): FeedPerson[] {
  const shown = name.replace(/\s+/g, " ").trim();
  if (shown === "") return [];
  const isModerator = /^(?:moderator|host|chair)/i.test(role ?? "");
  return [
    isModerator
      ? { name: shown, label: "Moderator", role: "host" }
      : { name: shown, label: "Speakers", role: "guest" },
  ];
}

/** The episodes of a schedule's talks in its order; labels of links that most talks have are boilerplate. */
export function* episodesOfEvents(
  document: SourceDocument,
  conference: string,
  events: readonly ScheduleEvent[],
): Generator<Episode> {
  const repetition = createRepetition();
  for (const { links, title } of events) {
    repetition.addEntry(new Set(links.map(({ label }) => label)), title);
  }
  for (const event of events) {
    yield episodeOfEvent(document, conference, event, (label) =>
      repetition.isRepeated(label, event.title, true),
    );
  }
}

/** The episode of a talk; abstract and description both belong to its text, unless one repeats the other. */
function episodeOfEvent(
  document: SourceDocument,
  conference: string,
  event: ScheduleEvent,
  isRepeated: (label: string) => boolean,
): Episode {
  const builder = createEpisodeText();
  builder.addLine("title", event.title);
  builder.addLine("title", event.subtitle ?? "");
  builder.addLine("metadata", [event.track, event.room].filter(Boolean).join(", "));
  builder.addPeople(event.people);
  const abstract = htmlToText(event.abstract);
  const description = htmlToText(event.description);
  if (!description.text.startsWith(abstract.text)) builder.addBody(abstract);
  if (!abstract.text.includes(description.text) || abstract.text === description.text) {
    builder.addBody(description);
  }
  for (const { label, url } of event.links) {
    builder.addLine(isRepeated(label) ? "boilerplate" : "links", label, url);
  }
  const { text, sections, stated, links } = builder.finish();
  const { title, published, durationSeconds, url } = event;
  return {
    id: createEpisodeId({ show: conference, published, title, distinguishing: event.key }),
    show: conference,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    document: document.uri,
    span: event.span,
    text,
    sections,
    ...(stated.length > 0 ? { stated } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}
