// How fast each reader of text is: a megabyte of every format, read into episodes with zones.
import type { SourceDocument } from "../../src/model/index.ts";
import { readDocument } from "../../src/sources/read-document.ts";
import type { Bench } from "./bench.ts";

const megabyte = 1_000_000;

export function createBench(): Bench {
  return {
    name: "text-readers",
    title: "a megabyte of each format",
    work: { amount: 1, unit: "MB" },
    baseline: "dated listing",
    cases: Object.entries(inputs()).map(([name, documents]) => ({
      name,
      run: () => readAll(documents),
    })),
  };
}

function readAll(documents: readonly SourceDocument[]): number {
  let count = 0;
  for (const document of documents) {
    // A fresh object, for what was read of a document is remembered with it.
    for (const episode of readDocument({ ...document }, () => {})) count += episode.sections.length;
  }
  return count;
}

/** The same stories in every format. */
function inputs(): Readonly<Record<string, readonly SourceDocument[]>> {
  const page = (header: string, entry: (n: number) => string, uri: string) => [
    { uri, text: header + fill(entry).join("") },
  ];
  const files = (file: (n: number) => string, uri: (n: number) => string) =>
    fill(file).map((text, n) => ({ uri: uri(n), text }));
  return {
    "dated listing": page("The Pipe Talk\nEpisodes\n\n", datedEntry, "listing.txt"),
    "byline listing": page("The Pipe Talk Episodes\n\n", bylineEntry, "bylines.txt"),
    "talk track": page("Pipes\nPast Presentations\n", trackEntry, "track.txt"),
    "JSON Lines": page("", recordLine, "records.jsonl"),
    "Markdown notes": files(markdownFile, (n) => `pipe-talk/${n}.md`),
    "HTML notes": files(htmlFile, (n) => `pipe-talk/${n}.html`),
    "JSON talks": files(talkFile, (n) => `pipe-conf/${n}.json`),
    transcripts: files(transcriptFile, (n) => `pipe-talk/pipe-talk-${n}.md`),
  };
}

function fill(part: (n: number) => string): string[] {
  const parts: string[] = [];
  for (let size = 0; size < megabyte; size += parts.at(-1)!.length) parts.push(part(parts.length));
  return parts;
}

const words =
  "pipes carry water from the river to every house of the town while Ann Lee at Acme explains how valves taps and Rust keep the system safe under load".split(
    " ",
  );

/** Invented sentences, the same for the same number. */
function prose(n: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, s) => {
    const length = 12 + ((n + s * 5) % 11);
    const sentence = Array.from({ length }, (__, w) => words[(n * 7 + s * 3 + w) % words.length]);
    return `Today ${sentence.join(" ")}.`;
  }).join(" ");
}

const lines = (n: number, count: number) =>
  Array.from({ length: count }, (_, i) => prose(n + i, 1));
const day = (n: number) =>
  `2018-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;

const datedEntry = (n: number) =>
  `${day(n)} • ${20 + (n % 40)}min\nPipes part ${n} with Ann Lee\n${prose(n, 4)}\n${prose(n + 1, 4)}\nQuestions\n${lines(n, 4).join("\n")}\nLinks\nPipe handbook ${n}\nThe post Pipes part ${n} with Ann Lee appeared first on The Pipe Talk.\n\n`;
const bylineEntry = (n: number) =>
  `Ann Lee\nBo van der Ek\n\n${prose(n, 4)}\n\n${prose(n + 1, 4)}\n\n  • ${lines(n, 3).join("\n  • ")}\n\n`;
const trackEntry = (n: number) => `Pipes without leaks, part ${n}\n${prose(n, 4)}\n`;
const recordLine = (n: number) =>
  `${JSON.stringify({ id: `r${n}`, title: `Pipes ${n}`, show: "Pipe Talk", date: day(n), text: `${prose(n, 4)}\n${prose(n + 1, 4)}\nLinks\nPipe handbook ${n}` })}\n`;
const markdownFile = (n: number) =>
  `---\ntitle: Pipes part ${n}\ndate: ${day(n)}\nguests:\n  - Ann Lee\ntags: [water, pipes]\n---\n\n${prose(n, 4)}\n\n${prose(n + 1, 4)}\n\n## Show Notes\n\n${lines(
    n,
    12,
  )
    .map((line, i) => `- [${line.slice(0, 30)}](https://pipes.example/${n}/${i}) ${line}`)
    .join("\n")}\n`;
const htmlFile = (n: number) =>
  `<!doctype html><html><head><title>Pipes ${n}</title><meta property="og:site_name" content="Pipe Talk"></head><body><article><h1>Pipes ${n}</h1><p>${prose(n, 4)}</p><p>${prose(n + 1, 4)}</p><ul>${lines(
    n,
    12,
  )
    .map((line, i) => `<li><a href="https://pipes.example/${i}">${line}</a></li>`)
    .join("")}</ul></article></body></html>`;
const talkFile = (n: number) =>
  JSON.stringify(
    {
      title: `Pipes ${n}`,
      description: prose(n, 6),
      speakers: ["Ann Lee"],
      recorded: day(n),
      duration: 1800,
      tags: ["water"],
    },
    null,
    2,
  );
const transcriptFile = (n: number) =>
  lines(n, 60)
    .map((line, i) => `**${i % 2 ? "Ann Lee" : "Bo Ek"}:** ${line}\n`)
    .join("\n");
