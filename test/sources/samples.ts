// One small document of every text format, for the tests that hold for all readers and for the benchmark.
import type { SourceDocument } from "../../src/model/index.ts";

const listing = `Storage Archives - The Plumbing Hour
Talks about pipes
Latest episodes

undefined
Jun 19, 2018 • 47min
#12 - Fast Pipes with Ann Lee
“Nothing leaks forever.”
Pipes carry water. Ann Lee builds them at Acme, in Rust and Go.
Why listen to this podcast:
- Pipes are long.
They carry water. - Taps drip.
Topic 1 - What is a pipe?
Questions
What is a pipe?
Links
Pipe handbook
Ann on Twitter
Sponsors: Acme sells pipes.
The post Fast Pipes with Ann Lee appeared first on The Plumbing Hour.

Jun 6, 2018 • 1h 3min
Slow Pipes with Bo Ek
Hosts: Ann Lee, Bo van der Ek and Cy Fox (Acme)
Some pipes are slow.
Show Notes
Bo's page
The post Slow Pipes with Bo Ek appeared first on The Plumbing Hour.
`;

const bylines = `Skip to main content

Water Works Podcast Episodes

Ann Lee
Bo van der Ek

Bo van der Ek is head of pipes at Acme, where he looks after everything that carries water.

  • Long: they reach far.

Ann Lee

Cy Fox talks with Ann about valves, taps and everything else that opens and closes.

Contact Us
Some Pipes Inc.`;

const track = `Water Systems
Past Presentations
Pipes Without Leaks
Pipes leak. We show how they can be made not to, with a little care...
Help! My Tap Drips!
Bo Ek, Plumber @Acme
Taps drip at night.
Interviews
Help! My Tap Drips!
Tell me about your work.
Bo: I mend taps at Acme.
Read Full InterviewPipes Without Leaks
What do you do?
I look for leaks.
Read Full Interview`;

const titles = `Pipe Talk

#12: Fast Pipes with Ann Lee
Ann Lee of Acme builds pipes that carry water from the river to the town.
Links
Handbook

#11: Slow Pipes
Bo Ek says why some pipes are slow.
#10: No Pipes
A town without pipes.
`;

const records = [
  {
    id: "a-1",
    title: "Fast",
    show: "S",
    date: "2018-06-19",
    header: "Ann Lee\nBo Ek",
    text: "Pipes.\nLinks\nBook",
  },
  { text: "What is a pipe?\nBo: A tube.\n" },
  { id: 3, title: "Slow", text: "“Quote.”\n\n- one\n- two" },
];

const markdown = `---
title: "Fast Pipes: a talk"
date: 2018-06-19T10:00:00Z
guests: [Ann Lee, bo-ek]
hosts:
  - name: Cy Fox
    of: Acme
tags: a, b
chapters: [{title: Start}, {title: "Sponsor: Acme"}]
---

# Fast Pipes

Ann talks about [pipes](https://p.example/a_(b)?x=1&y=2) and **taps** in \`water\`.

## Show Notes

* **[00:11](#t=00:11)** Welcome
* [Handbook](https://b.example) by Cy
    - nested
**Connect with the hosts**
- Ann: <https://a.example>

> Quoted words.

| a | b |
|---|---|
| 1 | 2 |

\`\`\`js
code();
\`\`\`
`;

const html = `<!doctype html><html><head><title>Fast | Pipe Talk</title><meta property="og:site_name" content="Pipe Talk">
<script type="application/ld+json">{"@type":"PodcastEpisode","datePublished":"2018-06-19","actor":[{"name":"Bo Ek"}]}</script></head>
<body><article><h1>Fast</h1><p>Pipes &amp; taps, <a href="/b">book</a>.</p><ul><li>One<li>Two</ul><pre>x
y</pre><blockquote>Said.</blockquote></article></body></html>`;

const json = JSON.stringify(
  {
    title: "Pipe Conf",
    talks: [
      {
        title: "Fast",
        description: "Pipes **are** fast.",
        speakers: ["Ann Lee"],
        recorded: "2018-05-12",
        tags: ["x"],
      },
      {
        title: "Slow",
        description: "<p>Slow.</p>",
        speakers: [{ name: "Bo Ek", company: "Acme" }],
        duration: "25:00",
      },
    ],
  },
  null,
  1,
);

const transcript = `# Fast Pipes

**Ann Lee:** Hello. \\[laughter\\] Bo is *here*.

**Bo Ek:** \\[00:12\\] Hi, Ann.

And more.

**Break:** \\[01:00\\]

**Ann Lee:** So?

**Bo Ek:** So.
`;

const subtitles = `WEBVTT

1
00:00:01.000 --> 00:00:02.000
<v Ann Lee>Hello.

00:00:02.000 --> 00:00:03.000
<v Bo Ek>Hi, Ann.
`;

const csv = `No.,Title,Guest(s),Company,Air date,Description
12,"Pipes, fast","Ann Lee (Acme), Bo Ek",,2018-06-19,"They carry water.
And ""more""."
13,Slow Pipes,Cy Fox,Acme,2018-06-26,
`;

const pasted = `Pipe Talk

No.\tTitle\tGuest\tRelease date
12\t"Pipes" for All\tAnn Lee\tJune 19, 2018
Ann builds pipes in Rust.
13\tSlow Pipes\tBo Ek and Cy Fox\tJune 26, 2018
`;

const day = `Pipe Conf 2024 – Schedule

Sunday, March 3, 2024
09:00 Fast Pipes – Ann Lee (Acme)
How pipes are laid.
09:30 - 10:00
Slow Pipes
Bo Ek
10:00 Coffee break
10:30 Taps | Cy Fox
`;

const plain = `Fast Pipes with Ann Lee

Ann Lee of Acme tells how pipes are laid, and why they leak.

Links:
- Pipe handbook
`;

/** By the id of the reader that must choose them. */
export const samples: readonly (readonly [reader: string, document: SourceDocument])[] = [
  ["dated-listing", { uri: "listing.txt", text: listing }],
  ["byline-listing", { uri: "bylines.txt", text: bylines }],
  ["talk-track", { uri: "track.txt", text: track }],
  ["plain-listing", { uri: "titles.txt", text: titles }],
  [
    "json-lines",
    { uri: "records.jsonl", text: records.map((record) => JSON.stringify(record)).join("\n") },
  ],
  ["table", { uri: "pipe-talk.csv", text: csv }],
  ["table", { uri: "pasted.txt", text: pasted }],
  ["timetable", { uri: "day.txt", text: day }],
  ["plain-notes", { uri: "plain.txt", text: plain }],
  ["markdown-notes", { uri: "pipe-talk/12.md", text: markdown }],
  ["html-notes", { uri: "page.html", text: html }],
  ["json-records", { uri: "talks.json", text: json }],
  ["transcript", { uri: "pipe-talk-12.md", text: transcript }],
  ["transcript", { uri: "fast.vtt", text: subtitles }],
];
