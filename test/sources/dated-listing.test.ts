import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const page = `
Storage Archives - The Plumbing Hour
Talks about pipes
Latest episodes

Jun 19, 2018 • 47min
Fast Pipes with Ann Lee
“Nothing leaks forever.”
Pipes carry things. Ann Lee builds them at Acme.
Questions
What is a pipe?
Why do pipes leak?
Links
Pipe handbook
Ann on Twitter
Sponsors
Acme sells pipes. Use code PIPE for 10 off.
The post Fast Pipes with Ann Lee appeared first on The Plumbing Hour.

Jun 6, 2018 • 1h 3min
Slow Pipes with Bo Ek
Some pipes are slow.
Show Notes
Bo's page
The post Slow Pipes with Bo Ek appeared first on The Plumbing Hour.
`;

describe("dated listing", () => {
  const { episodes, diagnostics } = read(page);

  it("cuts entries with title, date and duration; the header belongs to none", () => {
    expect(diagnostics).toEqual([]);
    expect(
      episodes.map(({ id, show, title, published, durationSeconds }) => ({
        id,
        show,
        title,
        published,
        durationSeconds,
      })),
    ).toEqual([
      {
        id: "episode:the-plumbing-hour:2018-06-19-fast-pipes-with-ann-lee",
        show: "The Plumbing Hour",
        title: "Fast Pipes with Ann Lee",
        published: "2018-06-19",
        durationSeconds: 2820,
      },
      {
        id: "episode:the-plumbing-hour:2018-06-06-slow-pipes-with-bo-ek",
        show: "The Plumbing Hour",
        title: "Slow Pipes with Bo Ek",
        published: "2018-06-06",
        durationSeconds: 3780,
      },
    ]);
    expect(episodes[0]!.text.startsWith("Jun 19, 2018")).toBe(true);
    expect(page.slice(episodes[1]!.span.start, episodes[1]!.span.end)).toBe(episodes[1]!.text);
  });

  it("gives every line its zone", () => {
    expect(zones(episodes[0]!)).toEqual([
      "metadata: Jun 19, 2018 • 47min",
      "title: Fast Pipes with Ann Lee",
      "quote: “Nothing leaks forever.”",
      "body: Pipes carry things. Ann Lee builds them at Acme.",
      "metadata: Questions",
      "questions: What is a pipe?",
      "questions: Why do pipes leak?",
      "metadata: Links",
      "links: Pipe handbook",
      "boilerplate: Ann on Twitter",
      "metadata: Sponsors",
      "sponsors: Acme sells pipes. Use code PIPE for 10 off.",
      "boilerplate: The post Fast Pipes with Ann Lee appeared first on The Plumbing Hour.",
    ]);
  });

  it("reads bullets with the lines that continue them, and bullets glued to a line", () => {
    const [episode] = read(`The Pipe Podcast
Episodes

Nov 8, 2019
Ann Lee on Pipes
Ann talks.
Why listen to this podcast:
- Pipes are long.
They carry water.
* Valves close. - Taps drip.
Follow on Twitter: twitter.com/pipes
`).episodes;
    expect(zones(episode!).slice(2)).toEqual([
      "body: Ann talks.",
      "metadata: Why listen to this podcast:",
      "bullets: Pipes are long.\nThey carry water.",
      "bullets: Valves close.",
      "bullets: Taps drip.",
      "boilerplate: Follow on Twitter: twitter.com/pipes",
    ]);
  });

  it.each([
    ["June 19, 2018", "2018-06-19", undefined],
    ["2018-06-19 · 47 min", "2018-06-19", 2820],
    ["19 Jun 2018 | 1:03:20", "2018-06-19", 3800],
    ["Published on June 19th, 2018", "2018-06-19", undefined],
    ["Tue, Jun 19, 2018 - 47 minutes", "2018-06-19", 2820],
    ["undefined12 snipsJun 19, 2018 • 47min", "2018-06-19", 2820],
    ["47min • Jun 19, 2018", "2018-06-19", 2820],
  ])("takes the date line %s", (line, published, durationSeconds) => {
    const { episodes } = read(`Pipes\n\n\n${line}\n\nFast Pipes\n\nPipes are fast, says Ann.\n`);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]!.title).toBe("Fast Pipes");
    expect(episodes[0]!.published).toBe(published);
    expect(episodes[0]!.durationSeconds).toBe(durationSeconds);
  });

  it("takes the title above the date, and the date below the text", () => {
    const text =
      "Long words about pipes that go on until the line is full, and then a little more.";
    const above = read(
      `Pipe Blog\n\nFast Pipes\nMay 2, 2020\n${text}\n\nSlow Pipes\nMay 1, 2020\n${text}\n`,
    );
    expect(above.episodes.map(({ title, published }) => [title, published])).toEqual([
      ["Fast Pipes", "2020-05-02"],
      ["Slow Pipes", "2020-05-01"],
    ]);
    const below = read(
      `Pipe Blog\n\n12Fast Pipes\n${text}\nMay 2, 2020\nundefined\n3 snips\n\n11Slow Pipes\n${text}\nMay 1, 2020\n`,
    );
    expect(below.episodes.map(({ title, published }) => [title, published])).toEqual([
      ["Fast Pipes", "2020-05-02"],
      ["Slow Pipes", "2020-05-01"],
    ]);
    expect(below.episodes[0]!.show).toBe("Pipe Blog");
  });

  it("takes a duration below the text, topics with numbers, months without a day", () => {
    const { episodes, diagnostics } = read(
      `Pipe Cast\n\nJUN 19, 2018\n#12 - Fast Pipes\nAnn Lee talks about pipes.\nTopic 1 - Welcome to the show. What is a pipe?\nTopic 2a: Pipes at Acme.\n47 min\n\nJun 2018 · 33 min\nSlow Pipes\nBo Ek talks about pipes.\n`,
    );
    expect(
      episodes.map(({ title, published, durationSeconds }) => [title, published, durationSeconds]),
    ).toEqual([
      ["Fast Pipes", "2018-06-19", 2820],
      ["Slow Pipes", undefined, 1980],
    ]);
    expect(zones(episodes[0]!)).toEqual([
      "metadata: JUN 19, 2018",
      "title: Fast Pipes",
      "body: Ann Lee talks about pipes.",
      "questions: Welcome to the show. What is a pipe?",
      "bullets: Pipes at Acme.",
      "metadata: 47 min",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["reader/partial-date"]);
  });

  it("finds lines that repeat three times, whatever their numbers and addresses", () => {
    const entries = [1, 2, 3].map(
      (n) =>
        `May ${n}, 2020 • ${n}0min\nPipes part ${n}\nNumber ${n} is told here in words.\nCall 555-${n} or see https://pipes.example/${n}\n`,
    );
    const { episodes } = read(`Pipe Show\n\n${entries.join("\n")}`);
    expect(zones(episodes[2]!).at(-1)).toBe(
      "boilerplate: Call 555-3 or see https://pipes.example/3",
    );
  });

  it("says what it had to guess", () => {
    const { diagnostics } = read(
      "Jun 19 • 47min\nFast Pipes\nText.\n\nJun 6, 2018\nSlow Pipes\nText.\n",
      "pipe-talk.txt",
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "reader/show-guessed",
      "reader/partial-date",
    ]);
    expect(diagnostics[1]!.span).toEqual({ start: 0, end: 14 });
  });
});

describe("heads of entries", () => {
  /** Titles, dates and bylines of the entries of a page. */
  const heads = (page: string) =>
    read(page).episodes.map(({ title, published, sections, text }) => [
      title,
      published,
      ...sections
        .filter(({ role }) => role === "byline")
        .map(({ span }) => text.slice(span.start, span.end)),
    ]);
  const boats = "We look at boats, and at what they cost.";
  const sails = "Sails are made of cloth, and of patience.";

  it.each([
    [
      "a name between headline and date",
      `Boats for All\nAnn Lee\nMarch 3, 2024\n${boats}`,
      `Sails at Last\nBo Ek\nMarch 10, 2024\n${sails}`,
      ["Ann Lee"],
      ["Bo Ek"],
    ],
    [
      "a number, and who is with us",
      `#42\nBoats for All\nwith Ann Lee\n3 March 2024\n42:17\n${boats}`,
      `#43\nSails at Last\nwith Bo Ek\n10 March 2024\n38:02\n${sails}`,
      ["with Ann Lee"],
      ["with Bo Ek"],
    ],
    [
      "lines that stand apart",
      `Boats for All\n\nwith Ann Lee\n\nMarch 3, 2024\n\n${boats}`,
      `Sails at Last\n\nwith Bo Ek\n\nMarch 10, 2024\n\n${sails}`,
      ["with Ann Lee"],
      ["with Bo Ek"],
    ],
    [
      "a label",
      `Boats for All\nGuest: Ann Lee\nSun, 3 Mar 2024\n${boats}`,
      `Sails at Last\nGuests: Bo Ek, Cy Fox\nSun, 10 Mar 2024\n${sails}`,
      ["Guest: Ann Lee"],
      ["Guests: Bo Ek, Cy Fox"],
    ],
    [
      "who wrote, behind the date",
      `Boats for All\nMarch 3, 2024 · Ann Lee\n${boats}`,
      `Sails at Last\nMarch 10, 2024 · Ann Lee\n${sails}`,
      ["Ann Lee"],
      ["Ann Lee"],
    ],
    [
      "who wrote, before the date",
      `Boats for All\nBy Ann Lee on March 3, 2024 | 45 min\n${boats}`,
      `Sails at Last\nBy Ann Lee on March 10, 2024 | 50 min\n${sails}`,
      ["Ann Lee"],
      ["Ann Lee"],
    ],
    [
      "the date at the end of the headline",
      `Boats for All (March 3, 2024)\n${boats}`,
      `Sails at Last (March 10, 2024)\n${sails}`,
      [],
      [],
    ],
    [
      "the date before the headline, in a list",
      `* March 3, 2024: Boats for All`,
      `* March 10, 2024: Sails at Last`,
      [],
      [],
    ],
    [
      "a category behind the date",
      `Boats for All\nPublished on March 3, 2024 in Boats\n${boats}`,
      `Sails at Last\nPublished on March 10, 2024 in Sails & Masts\n${sails}`,
      [],
      [],
    ],
  ])("read %s", (_, one, other, ofOne, ofOther) => {
    expect(heads(`Harbour Radio\n\n${one}\n\n${other}\n`)).toEqual([
      ["Boats for All", "2024-03-03", ...ofOne],
      ["Sails at Last", "2024-03-10", ...ofOther],
    ]);
  });

  it("take a place beside the date for no part of the headline", () => {
    const page = `Harbour Radio\n\nBoats\nMarch 3, 2024 in Ghent\n${boats}\n\nSails\nMarch 10, 2024 in York\n${sails}`;
    expect(heads(page).map(([title]) => title)).toEqual(["Boats", "Sails"]);
  });
});

describe("pages of players and directories", () => {
  const boats = "Ann Lee tells how she builds boats, and what they cost.";
  const sails = "Sails are made of cloth, says Bo Ek, and of patience.";
  const entries = (page: string) =>
    read(page).episodes.map(({ show, title, published, durationSeconds, sections, text }) => [
      show,
      title,
      published,
      durationSeconds,
      sections
        .filter(({ role }) => role === "body")
        .map(({ span }) => text.slice(span.start, span.end))
        .join(" "),
    ]);

  it.each([
    [
      "the day and the length below the text, apart",
      `Podcast\nFollow\nAll Episodes\n\nBoats\n${boats}\n\nMar 3\n·\n45 min\n\nSails\n${sails}\n\nFeb 25\n·\n1 hr 2 min\n`,
      undefined,
    ],
    [
      "the day above, the length below the text",
      `Episodes\n\n3 MAR\nBoats\n${boats}\n45 min\n\n25 FEB\nSails\n${sails}\n1 hr 2 min\n`,
      undefined,
    ],
    [
      "how long ago it was, and how often it was seen",
      `Videos\n\n45:00\nBoats\n${boats}\n1.2K views\n3 months ago\n\n1:02:00\nSails\n${sails}\n800 views\n1 year ago\n`,
      undefined,
    ],
    [
      "season and number beside the date",
      `\nBoats\nMarch 03, 2024 • Season 2 • Episode 12 • 45:00\n${boats}\n\nSails\nMarch 10, 2024 • Season 2 • Episode 13 • 1:02:00\n${sails}\n`,
      ["2024-03-03", "2024-03-10"],
    ],
    [
      "season, number and show below the date",
      `\nBoats\nMar 3, 2024\nSeason 2\nEpisode 12\nHarbour Radio Hour\n45 min\n\n${boats}\n\nSails\nMar 10, 2024\nSeason 2\nEpisode 13\nHarbour Radio Hour\n1 hr 2 min\n\n${sails}\n`,
      ["2024-03-03", "2024-03-10"],
    ],
    [
      "date and length below the text",
      `\nBoats\n${boats}\nMarch 3, 2024\n00:45:00\n\nSails\n${sails}\nMarch 10, 2024\n01:02:00\n`,
      ["2024-03-03", "2024-03-10"],
    ],
  ])("read %s", (_, page, dates) => {
    expect(entries(`Harbour Radio\n${page}`)).toEqual([
      ["Harbour Radio", "Boats", dates?.[0], 2700, boats],
      ["Harbour Radio", "Sails", dates?.[1], 3720, sails],
    ]);
  });

  it.each([
    [
      "date and length apart below the text, buttons below the last",
      `\nBoats\n\n${boats}\n\nMar 3rd, 2024\n\n45 minutes\n\nSails\n\n${sails}\n\nMar 10th, 2024\n\n1 hour 2 minutes\n\nTell a friend\n`,
    ],
    [
      "weekdays in other languages",
      `\ndimanche 3 mars 2024\nBoats\n${boats}\n45 min\n\nSonntag, 10. März 2024\nSails\n${sails}\n1 h 2 min\n`,
    ],
    [
      "labels that look like those of speakers",
      `\nBoats\n3. März 2024 · 45 min\n${boats}\nZu Gast: Ann Lee\nFolge 1: 2\n\nSails\n10. März 2024 · 62 min\n${sails}\nZu Gast: Bo Ek\nFolge 1: 3\n`,
    ],
  ])("read %s", (_, page) => {
    expect(
      entries(`Harbour Radio\n${page}`).map(([, title, published, seconds, body]) => [
        title,
        published,
        seconds,
        String(body).slice(0, 20),
      ]),
    ).toEqual([
      ["Boats", "2024-03-03", 2700, boats.slice(0, 20)],
      ["Sails", "2024-03-10", 3720, sails.slice(0, 20)],
    ]);
  });

  it("find the first headline above the show's name, in a menu that has no other", () => {
    const rest = `${boats} She tells it at length, in her yard.`;
    const page = `Apple Podcasts\n\nHarbour Radio\n\nFollow\n\nBoats\n\nThe Harbour Hour\n\n${rest}\n\nMar 3\n\n·\n\n45 min\n\nSails\n\nThe Harbour Hour\n\n${rest}\n\nFeb 25\n\n·\n\n62 min\n\nJobs\n`;
    expect(entries(page)).toEqual([
      ["Harbour Radio", "Boats", undefined, 2700, rest],
      ["Harbour Radio", "Sails", undefined, 3720, rest],
    ]);
  });

  it("take counts and several authors beside the date for no headlines", () => {
    const page =
      "Harbour Mail\nAbout\nBoats\nAnn Lee on masts\nMar 17 • Ann Lee\n12\nShare this post\nSails\nBo Ek on cloth\nMar 10 • Ann Lee and Bo Ek\n7\n2\nShare this post\nTar\nOn hands\nMar 3 • Ann Lee\n5\n© 2024\n";
    expect(entries(page).map(([, title]) => title)).toEqual(["Boats", "Sails", "Tar"]);
  });

  it("take a number right above the date for a headline", () => {
    const page = `Harbour Radio\n\n101\nMarch 3, 2024\n${boats}\n\n102\nMarch 10, 2024\n${sails}\n`;
    expect(entries(page).map(([, title, , , body]) => [title, body])).toEqual([
      ["101", boats],
      ["102", sails],
    ]);
  });

  it("take no list of hosts for the headline, and no way to other pages for a sponsor", () => {
    const page = `Harbour Radio\n#12: Boats\nMarch 3, 2024\nHosts: Ann Lee, Bo Ek\n\n${boats}\n\nSponsors\nZentrix\n\nPrevious\nTar\nNext\nSails\n`;
    expect(read(page).episodes.map(zones)).toEqual([
      [
        "title: Boats",
        "metadata: March 3, 2024",
        "metadata: Hosts:",
        "byline: Ann Lee, Bo Ek",
        `body: ${boats}`,
        "metadata: Sponsors",
        "sponsors: Zentrix",
      ],
    ]);
  });

  it("take whom a line below the headline names for no text", () => {
    const page = `Harbour Radio\n\nBoats for All\nAnn Lee, Acme\nMar 12\n${boats}\n\nSails\nBo Ek, Zap\nMar 5\n${sails}\n`;
    const { episodes, diagnostics } = read(page);
    expect(zones(episodes[0]!).slice(0, 2)).toEqual([
      "title: Boats for All",
      "byline: Ann Lee, Acme",
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "2 dates have no year or no day: Mar 12, Mar 5.",
    ]);
  });

  it("leave days within the text alone where the entries have whole dates", () => {
    const page = `Harbour Radio\n\nMarch 3, 2024\nBoats\n${boats}\nMay 4\nWe meet again.\n\nMarch 10, 2024\nSails\n${sails}\nJune 5\nAgain.\n`;
    expect(entries(page).map(([, title]) => title)).toEqual(["Boats", "Sails"]);
  });
});
