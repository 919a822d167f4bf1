// Reads talk tracks: pasted conference pages with the abstracts of talks and the beginnings of interviews.
import type { Reader } from "./reader.ts";
import type { SourceDocument, Span } from "../model/index.ts";
import { linesOf, trimSpan } from "../text/lines.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";

/** A heading "Past Presentations" above pairs of title and abstract, a heading "Interviews" above questions and answers. */
export const talkTrack: Reader = {
  id: "talk-track",
  label: "conference track with presentations and interviews",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const text = document.text.slice(0, 40_000);
    const parts = partsOf({ ...document, text });
    const kinds = new Set(parts.flatMap(({ kind }) => kind ?? []));
    return kinds.size === 2 ? 0.95 : kinds.size === 1 && parts.length >= 3 ? 0.75 : 0;
  },
  *read(document) {
    const { text } = document;
    const parts = partsOf(document);
    const from = parts.findIndex(({ kind }) => kind !== undefined);
    const header = parts.slice(0, from).map(({ start, end }) => text.slice(start, end));
    const show = findShowName(header, text) ?? showOfAddress(document);
    const entries: Entry[] = [];
    let kind: Kind = "presentations";
    let run: Part[] = [];
    const flush = () => {
      entries.push(...(kind === "interviews" ? interviews(run) : presentations(text, run)));
      run = [];
    };
    for (const part of parts.slice(from)) {
      if (part.kind) {
        flush();
        kind = part.kind;
      } else run.push(part);
    }
    flush();
    yield* episodesOf(document, show, entries);
  },
};

type Kind = "presentations" | "interviews";

/** A line of the page, or what is left of it once a glued button label is cut off. */
interface Part extends Span {
  /** Set for the heading of a kind of entry. */
  readonly kind: Kind | undefined;
  /** A button ("Read Full Interview") stood before it. */
  readonly opens: boolean;
  /** Blank lines before it. */
  readonly blanksBefore: number;
}

const BUTTON =
  /(?:Read|View|Watch|Listen to|See)(?: the)? (?:Full|Whole|Complete|full|whole|complete) (?:Interview|Article|Talk|Presentation|Session|Abstract|Transcript|interview|article|talk|presentation|session|abstract|transcript)|Read More(?=\s*$|[A-Z])/g;

function partsOf({ text }: SourceDocument): Part[] {
  const parts: Part[] = [];
  let opens = false;
  for (const { start, end, blanksBefore } of linesOf(text)) {
    const words = text.slice(start, end);
    if (parts.length > 2 && isFooter(words)) break;
    const kind = kindOf(words);
    if (kind) {
      parts.push({ start, end, kind, opens: true, blanksBefore });
      opens = true;
      continue;
    }
    let from = start;
    const push = (to: number) => {
      const { start, end } = trimSpan(text, { start: from, end: to });
      if (start === end) return;
      // Written out: engines make slow objects of spread ones, and there is one for every line.
      parts.push({ start, end, kind: undefined, opens, blanksBefore });
      opens = false;
    };
    for (const button of words.matchAll(BUTTON)) {
      push(start + button.index);
      from = start + button.index + button[0].length;
      opens = true;
    }
    push(end);
  }
  return parts;
}

function kindOf(words: string): Kind | undefined {
  if (words.length > 40) return undefined;
  if (/^(?:speaker |recent |past |latest )*interviews?:?$/i.test(words)) return "interviews";
  return /^(?:(?:past|upcoming|recent|previous|all|featured) )*(?:presentations|talks|sessions):?$/i.test(
    words,
  )
    ? "presentations"
    : undefined;
}

/** A title is a line without a full stop; the line below it may be its speakers, the rest is the abstract. */
function* presentations(text: string, run: readonly Part[]): Generator<Entry> {
  for (let first = 0; first < run.length;) {
    const speakers = run[first + 2] && isByline(text, run[first + 1]!) ? 1 : 0;
    let stop = Math.min(first + 1 + speakers, run.length);
    // One line of abstract belongs to the title above it even if it has no full stop.
    if (stop < run.length && !run[stop]!.opens) stop++;
    while (stop < run.length && !isTitle(text, run, stop)) stop++;
    yield entryOf(run.slice(first, stop), speakers);
    first = stop;
  }
}

function isTitle(text: string, run: readonly Part[], at: number): boolean {
  const part = run[at]!;
  if (part.opens) return true;
  if (part.end - part.start > 160 || at + 1 === run.length) return false;
  return !/[.…:;,]["”’)]?$/u.test(text.slice(part.start, part.end));
}

/** Interviews are parted by their buttons, or by blank lines where the page has no buttons. */
function* interviews(run: readonly Part[]): Generator<Entry> {
  const hasButtons = run.filter(({ opens }) => opens).length > 1;
  const starts = run.flatMap((part, at) =>
    at === 0 || (hasButtons ? part.opens : part.blanksBefore > 0 && at + 2 < run.length)
      ? [at]
      : [],
  );
  for (const [i, first] of starts.entries()) {
    const own = run.slice(first, starts[i + 1] ?? run.length);
    yield { ...entryOf(own, 0), kind: "interview" };
  }
}

function entryOf(own: readonly Part[], bylineLines: number): Entry {
  const [title, ...rest] = own;
  const end = own.at(-1)!.end;
  const byline = rest.slice(0, bylineLines);
  const content = rest[bylineLines];
  return {
    span: { start: title!.start, end },
    title: { start: title!.start, end: title!.end },
    byline: byline.map((part) => ({ start: part.start, end: part.end })),
    content: content ? { start: content.start, end } : { start: end, end },
  };
}

/** A speaker's name, alone or with role and employer: "Ann Lee, Engineer at Acme", "Ann Lee @ Acme". */
function isByline(text: string, { start, end }: Span): boolean {
  if (end - start > 160) return false;
  const words = text.slice(start, end);
  return (
    isPersonName(words) ||
    /^\p{Lu}[\p{L}.’'-]+ \p{Lu}[^.!?]{2,90}(?:, | @ ?|\bat )\S[^.!?]{1,60}$/u.test(words)
  );
}
