// Tells who employs, buys or pays from the words between a name and another: lists of houses, offices, titles.
import type { Mention } from "../../../model/index.ts";
import { isJob, isOffice } from "../../words/trades.ts";
import { headOfList } from "../signs/list-around.ts";
import { cuesAround } from "../signs/cues.ts";
import type { NameRun } from "./name-runs.ts";
import { hasRareWord } from "./plain-runs.ts";

/** "Key roles at Acme, Zed and Quill", "our sponsors, Acme and Zed": what leads up to the first holds for all. */
export function isListedAsHouse(text: string, run: NameRun): boolean {
  if (run.isTitleCase) return false;
  const head = headOfList(text, run.sentence, run);
  if (
    head === undefined ||
    !isListEnd.test(text.slice(run.end, run.end + 8)) ||
    goesOn.test(text.slice(run.end, run.end + 2)) ||
    whatSomebodyIs.test(run.surface) ||
    isJobTitle(text, run)
  )
    return false;
  return cuesAround(text, run.sentence, head.start, head.end).some(({ id }) =>
    leadsToHouses.has(id),
  );
}
const whatSomebodyIs = / (?:Author|Expert|Fellow|Host|Lead|Member|MVP|Speaker|Champion|Winner)s?$/;
const leadsToHouses = new Set(
  "role-at works-at orgs-like founder-of joined once-at sponsor".split(" "),
);
const goesOn = /^ ?\p{Lu}/u;

/** "Acme acquires Zed", "Acme buys “Zed”": what an organisation buys is mostly one. */
export const isBought = (text: string, run: NameRun, { entityType, span }: Mention) =>
  entityType === "organisation" &&
  run.start - span.end < 40 &&
  buys.test(text.slice(span.end, run.start)) &&
  hasRareWord(text, run);
const buys =
  /^,? (?:has |have |is |was |just |recently |reportedly |to |plans to |will |in talks to )*(?:acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|merges with) ["“‘']?$/;

/** "Ann Lee (she/her), software engineer, Quill Labs": a person, an office or line of work, and whose it is. */
export const isHouseOf = (text: string, { start, end }: NameRun, { span }: Mention) =>
  start - span.end < 80 &&
  officeBetween.test(text.slice(span.end, start)) &&
  houseEnds.test(text.slice(end, end + 3));
const officeBetween =
  /^(?: \([^()]{1,24}\))?(?:,|:| [–—-]) (?:[\p{L}/&-]+ ){0,4}?(?:C[EFIOPST]O|CISO|(?:[Cc]o-?)?[Ff]ounder|[Oo]wner|[Pp]resident|(?:[Ff]ull-?stack |[Ss]oftware |[Ss]enior |[Ss]taff |[Pp]rincipal |[Ll]ead |[Ff]ield )+(?:[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ss]cientist|[Cc]onsultant|[Mm]anager|[Dd]esigner)|[Dd]eveloper [Aa]dvocate|[Pp]roduct [Mm]anager), $/u;
const houseEnds = /^(?:\s*$|[.;)]|\s*\n| @| \()/;

/** "On Boats — Ann Lee, Zed", "Ann Lee - CEO Zed": at the end of a title, whose the person is. */
export function isHouseInTitle(
  text: string,
  { start, end, section }: NameRun,
  { span }: Mention,
): boolean {
  if (section.role !== "title" || text.slice(end, section.span.end).trim() !== "") return false;
  const between = text.slice(span.end, start);
  return (
    (between === ", " && /[–—|-] $/.test(text.slice(section.span.start, span.start))) ||
    officeBeforeHouse.test(between)
  );
}
const officeBeforeHouse =
  /^(?:,| [–—|-]) (?:(?:[Cc]o-?)?[Ff]ounder (?:&|and) )?(?:C[EFIOPST]O|CISO)(?: (?:&|and) (?:[Cc]o-?)?[Ff]ounder)?,? $/;

/** "Adjunct Professor": whether the last word, or the one after it, is a line of work with a capital as titles have it. */
export function isJobTitle(text: string, { surface, end }: NameRun): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)\b/u.exec(text.slice(end, end + 24))?.[1];
  return [surface.slice(surface.lastIndexOf(" ") + 1), next ?? ""]
    .map((word) => word.toLowerCase())
    .some((word) => isJob(word) || isOffice(word));
}

/** What follows the last name of a list, or the comma behind another. */
export const isListEnd = /^\s*(?:$|[^\s\p{L}\p{N}]|(?:and|or)\s|\p{Lu}|\n)/u;
