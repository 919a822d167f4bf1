// Columns of a table of episodes: what its headings mean, and where it has none, what its cells look like.
import { parseDate } from "../text/dates.ts";
import { isPersonName } from "./people-line.ts";
import type { TableRow } from "./table-rows.ts";

/** A field of `note-fields.ts`, or `company` (whom a guest works for); columns nobody knows have none. */
export type Column = string | undefined;

/** By field, what stands above its column, in small letters without spaces and signs. */
const headings: Readonly<Record<string, string>> = {
  number: "no nr num number episodenumber episodeno ep epno epnumber",
  title:
    "title name headline topic subject talk session episodetitle episodename talktitle talkname sessiontitle proposaltitle videotitle",
  episode: "episode",
  guests:
    "guest guests guestname guestnames guestspeaker guestspeakers speaker speakers speakername speakernames presenter presenters presentername presenternames panelist panelists panellists interviewee interviewees featuring with",
  hosts: "host hosts hostname hostnames hostedby cohost cohosts moderator moderators presentedby",
  people: "people persons author authors",
  company:
    "company organisation organization affiliation employer guestcompany speakercompany guestaffiliation speakeraffiliation",
  date: "date day when published publishedat publishedon publishdate datepublished publicationdate pubdate releasedate released releasedon originalreleasedate airdate aired dateaired originalairdate recorded recordedon recordingdate episodedate posted postedon dateposted start startdate scheduledat",
  duration: "duration length runtime durationseconds",
  description:
    "description summary abstract synopsis overview details about blurb episodedescription shortdescription episodesummary",
  notes: "notes shownotes text content body longdescription",
  show: "show podcast series event conference showname showtitle podcastname podcasttitle eventname conferencename",
  url: "url link permalink episodeurl episodelink videourl recordingurl audiourl website page",
  tags: "tags tag topics keywords categories category track",
  technologies: "technologies technology tech tools stack",
  sponsors: "sponsor sponsors sponsoredby",
  id: "id guid uuid",
};

const fieldOf: ReadonlyMap<string, string> = new Map(
  Object.entries(headings).flatMap(([field, names]) =>
    names.split(" ").map((name): [string, string] => [name, field]),
  ),
);

/** What the cells of a row of headings stand for; nothing where the row is none, for a table tells of something by name. */
export function columnsByHeadings({ cells }: TableRow): readonly Column[] | undefined {
  const seen = new Set<string>();
  const words = cells.map((cell) => (cell.length <= 40 ? folded(cell) : ""));
  const areTalks = words.some((heading) => talkTitle.test(heading));
  const columns = words.map((heading) => {
    const meant = (areTalks ? besideTalks : fieldOf).get(heading);
    const field = meant === "description" && seen.has(meant) ? "notes" : meant;
    if (field === undefined || (seen.has(field) && !lists.has(field))) return undefined;
    seen.add(field);
    return field;
  });
  const tells = ["title", "episode", "description", "notes"].some((field) => seen.has(field));
  return tells && seen.size >= 2 ? columns : undefined;
}

/** Fields that several columns may fill: "Speaker 1", "Speaker 2". */
export const lists: ReadonlySet<string> = new Set(
  "guests hosts people tags technologies sponsors".split(" "),
);

/** "Name", "Title", "Talk title": whose talk it is, and what they are. */
const talkTitle = /^(?:talk|session|proposal)(?:title|name)$/;
const besideTalks: ReadonlyMap<string, string> = new Map(
  [...fieldOf, ["name", "guests"] as const].filter(([heading]) => heading !== "title"),
);

const folded = (heading: string) =>
  /^(?:#|№)$/.test(heading)
    ? "number"
    : heading
        .toLowerCase()
        .replace(/\(s\)/g, "s")
        .replace(/[^a-z]/g, "");

/**
 * What the columns of a table without headings are: dates, numbers, lengths, addresses, people, and of the rest the title
 * first. Nothing where no column has dates.
 */
export function columnsByCells(rows: readonly TableRow[]): readonly Column[] | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const cells = rows.map((row) => row.cells[i] ?? "").filter((cell) => cell !== "");
    const kind = kinds.find(
      ([field, fits]) => !columns.includes(field) && cells.length > 0 && mostly(cells, fits),
    );
    // Who comes once is asked; whose name stands in most rows may as well ask.
    const isEachTime = new Set(cells).size * 2 > cells.length;
    const free = ["title", "description"].find((field) => !columns.includes(field));
    columns.push(kind?.[0] === "people" && isEachTime ? "guests" : (kind?.[0] ?? free));
  }
  return columns.includes("date") && columns.includes("title") ? columns : undefined;
}

const kinds: readonly (readonly [field: string, fits: (cell: string) => boolean])[] = [
  ["number", (cell) => /^#?\d{1,4}$/.test(cell)],
  ["date", (cell) => parseDate(cell, "dmy") !== undefined || parseDate(cell, "mdy") !== undefined],
  ["duration", (cell) => /^\d{1,3}(?::\d\d){1,2}$|^\d{1,3} ?(?:min|minutes)$/i.test(cell)],
  ["url", (cell) => /^https?:\/\/\S+$/.test(cell)],
  ["people", (cell) => cell.split(/,|;| and | & /).every((name) => isPersonName(name.trim()))],
];

const mostly = (cells: readonly string[], fits: (cell: string) => boolean) =>
  cells.filter(fits).length * 5 >= cells.length * 4;

/** Whether the cells of a column are sentences. */
export function isProse(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && mostly(filled, (cell) => cell.length >= 60 && cell.includes(" "));
}
