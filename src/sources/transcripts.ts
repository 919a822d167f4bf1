// Reads transcripts: paragraphs that begin with who speaks, subtitles in WebVTT and SubRip.
import type { Reader } from "./reader.ts";
import type { Episode, SourceDocument } from "../model/index.ts";
import { createEpisodeId } from "../model/index.ts";
import { linesOf } from "../text/lines.ts";
import { createEpisodeText } from "./episode-text.ts";
import type { FeedPerson } from "./feed-entry.ts";
import { showOfPlace } from "./folder-series.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readNoteFields, type NoteFields } from "./note-fields.ts";
import { markdownToText } from "./markdown-to-text.ts";
import { isPlainText } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";
import { capitalised, readPlace } from "./place-names.ts";
import { parseTranscript, type TranscriptTurn } from "./podcast-transcript.ts";
import { rolesOfSpeakers } from "./speaker-roles.ts";

/** One file, one episode; every paragraph knows its speaker, and the speakers are stated people. */
export const transcripts: Reader = {
  id: "transcript",
  label: "transcript with speaker labels, WebVTT, SubRip",
  sniff({ text }) {
    const beginning = text.slice(0, 12_000);
    if (isSubtitles(beginning)) return 0.95;
    const start = readFrontMatter({ uri: "", text: beginning })?.end ?? 0;
    if (start === 0 && !isPlainText(beginning.replace(/^\s*\[[\d:]+\]/, ""))) return 0;
    const lines = linesOf(beginning, { start, end: beginning.length });
    const labels = lines.flatMap((line) => labelOf(beginning.slice(line.start, line.end)) ?? []);
    const speakers = new Set(labels.map(({ speaker }) => speaker));
    const isConversation = speakers.size >= 2 && labels.length >= speakers.size * 1.5;
    return labels.length >= 4 && isConversation && labels.length * 4 >= lines.length ? 0.92 : 0;
  },
  *read(document) {
    const { text } = document;
    if (isSubtitles(text.slice(0, 12_000)))
      yield episodeOf(document, undefined, parseTranscript(text));
    else {
      const front = readFrontMatter(document);
      const { title, turns } = turnsOf(text.slice(front?.end ?? 0));
      yield episodeOf(document, title, turns, {
        ...front?.fields,
        ...document.fieldsBeside,
        ...front?.fields,
      });
    }
  },
};

function isSubtitles(text: string): boolean {
  return (
    /^\uFEFF?\s*WEBVTT\b/.test(text) ||
    /^\s*(?:\d+\s*\n\s*)?(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/.test(text)
  );
}

function episodeOf(
  document: SourceDocument,
  heading: string | undefined,
  turns: readonly TranscriptTurn[],
  raw: Readonly<Record<string, unknown>> = {},
): Episode {
  const fields = readNoteFields(raw);
  const place = readPlace(document.uri, document.series);
  const named = showOfPlace(place, document.series, fields.title !== undefined);
  const show = fields.show ?? capitalised(named ?? "Untitled archive");
  const title =
    fields.title ??
    heading ??
    (place.words ? capitalised(place.words) : place.number && `${show} ${place.number}`);
  const published = fields.published ?? place.published;
  const builder = createEpisodeText();
  if (title) builder.addLine("title", title);
  const speakers = new Set(
    turns.flatMap(({ speaker }) => (speaker && isPersonName(speaker) ? [speaker] : [])),
  );
  const roles = rolesOfSpeakers(turns);
  const stated = peopleOf(fields);
  for (const { name } of stated) speakers.delete(name);
  builder.addPeople([
    ...stated,
    ...[...speakers].map((name) => {
      const role = roles.get(name);
      return { label: "Speakers", name, ...(role && { role }) };
    }),
  ]);
  builder.addNames("Tags", "links", "topic", fields.topics);
  for (const words of fields.texts) builder.addBody(markdownToText(words));
  for (const { text, speaker } of turns) builder.addTurn(text, speaker);
  const { text, sections, stated: statements } = builder.finish();
  return {
    id: createEpisodeId({ show, published, title, distinguishing: document.uri }),
    show,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(fields.durationSeconds ? { durationSeconds: fields.durationSeconds } : {}),
    ...(fields.url ? { url: fields.url } : {}),
    document: document.uri,
    span: { start: 0, end: document.text.length },
    text,
    sections,
    ...(statements.length > 0 ? { stated: statements } : {}),
  };
}

/** Whom the front matter says to host or to visit, by name. */
function peopleOf({ hosts, guests }: NoteFields): FeedPerson[] {
  const all = [
    ...hosts.map((field) => ({ ...field, label: "Host", role: "host" as const })),
    ...guests.map((field) => ({ ...field, label: "Guest", role: "guest" as const })),
  ];
  return all.flatMap(({ label, name, role, url }) =>
    isPersonName(name) ? [{ label, name, role, ...(url && { url }) }] : [],
  );
}

/** Paragraphs as turns; those without a label belong to whoever spoke last. */
function turnsOf(text: string): { title: string | undefined; turns: TranscriptTurn[] } {
  const turns: TranscriptTurn[] = [];
  let title: string | undefined;
  let speaker: string | undefined;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const heading = /^#{1,6}\s+(.+)$/.exec(words);
    if (heading) {
      if (turns.length === 0) title ??= heading[1]!;
      continue;
    }
    const label = labelOf(words);
    const spoken = plainWords(words.slice(label?.length ?? 0));
    if (label) speaker = label.speaker;
    else if (/^\W*(?:break|music|jingle|intro|outro|silence)\W*$/i.test(spoken)) continue;
    else if (
      turns.length === 0 &&
      title === undefined &&
      words.length <= 160 &&
      !/[.!?]$/.test(words)
    ) {
      title = plainWords(words);
      continue;
    }
    if (spoken !== "") turns.push({ text: spoken, ...(speaker ? { speaker } : {}) });
  }
  return { title, turns };
}

interface Label {
  readonly speaker: string;
  /** Code units up to the first word spoken. */
  readonly length: number;
}

/** "**Ann Lee:**", "Ann Lee:", "[00:12] Ann Lee:", "Ann Lee (00:12):", "Ann Lee 00:12", "ANN:". */
function labelOf(line: string): Label | undefined {
  const match = LABEL.exec(line.length > 120 ? line.slice(0, 120) : line);
  const speaker = match?.[1] ?? match?.[2];
  if (!match || !speaker || NO_SPEAKER.test(speaker)) return undefined;
  return { speaker, length: match[0].length };
}

const TIME = String.raw`[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])]?`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|del|la|bin|el)){0,4}(?: \d{1,2})?`;
const LABEL = new RegExp(
  String.raw`^(?:${TIME}\s*[-–—]?\s*)?(?:\*\*|__)?(?:(${NAME})\s*(?:${TIME})?\s*(?:\*\*|__)?:(?:\*\*|__)?(?=\s|$)|(${NAME})\s+${TIME}(?:\*\*|__)?\s*$)\s*`,
  "u",
);
const NO_SPEAKER =
  /^(?:Note|Notes|Warning|Links?|Show Notes|Sponsors?|Title|Date|Episode|Host|Hosts|Guests?|Topic|Transcript|Narrator|Music|Break|Intro|Outro|Chapter|Description|Summary|Subscribe|Source|Also|Example|Update|News|Zu Gast|Gast|Gäste|Thema|Datum|Dauer|Invité(?:e?s?)|Invitad[oa]s?|(?:Episode|Folge|Épisode|Episodio|Avsnitt|Talk|Session|Day|Tag|Part|Teil|Chapter|Kapitel) \d+)$/;

/** Words without the signs of Markdown: escapes, stars, link targets; sounds in brackets and time stamps left out. */
function plainWords(words: string): string {
  return words
    .replace(/\\?\[(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d+)?\\?\]/g, " ")
    .replace(/\\\[[^\][\n]{1,60}\\\]/g, " ")
    .replace(/!?\[([^\][\n]{0,300})\]\([^)\s]{0,2000}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)\1/g, "$2")
    .replace(/(?<![\w*\\])\*(?=\S)([^*\n]{1,400}?)\*(?![\w*])/g, "$1")
    .replace(/\\([[\]*_~`\\#-])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
