// Where a run of capitals is cut: at names that are known, and in headlines at everyday words.
import type { EntityType, Mention, Section } from "../../../model/index.ts";
import { codeAt } from "../../../text/code-at.ts";
import { shapes, type TokenTable } from "../../../text/tokens.ts";
import { isCountryOfHouses } from "../../words/branch-places.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { SPACE } from "../../../text/code-units.ts";

/** The first and the last word of a piece of a run. */
type Piece = readonly [from: number, to: number];

/** Cuts a run at known names, and in headlines at everyday words as well. */
export function cutRun(
  text: string,
  words: TokenTable,
  first: number,
  last: number,
  known: MentionsAhead,
  isCut: boolean,
): readonly Piece[] {
  const pieces = splitAtKnown(text, words, first, last, known);
  if (!isCut) return pieces;
  return pieces.flatMap((piece) =>
    !known.at(words.starts[piece[0]]!) && isOfField(text, words, piece)
      ? [piece]
      : splitAtPlain(text, words, piece),
  );
}

/** "Institute of Old Gardens": everyday words, and the name still. */
function isOfField(text: string, words: TokenTable, [from, to]: Piece): boolean {
  for (let i = from + 1; i < to; i++)
    if (words.shapes[i] === shapes.lower)
      return institutions.has(text.slice(words.starts[i - 1], words.ends[i - 1]));
  return false;
}

function splitAtPlain(text: string, words: TokenTable, [from, to]: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i <= to + 1; i++) {
    if (i <= to) {
      const word = text.slice(words.starts[i], words.ends[i]);
      // "Handlebar Labs": the plain word is part of the name.
      if (!isPlainWord(word) || (i > start && organisationEnd.test(word))) continue;
    }
    if (i > start) pieces.push([start, i - 1]);
    start = i + 1;
  }
  return pieces;
}

/** What a headline's capitals still show to be one name: who paid, and what follows an "at" with a word nobody else uses. */
export function isWhole(
  text: string,
  { starts, ends }: TokenTable,
  first: number,
  last: number,
  { role, span }: Section,
): boolean {
  const start = starts[first]!;
  const lead = text.slice(span.start, start);
  if (role === "sponsors") return last - first < 4 && /^[^\p{L}]*(?:the )?$/iu.test(lead);
  if (role === "title" && ends[last] === span.end && last - first < 3 && afterSpeaker.test(lead))
    return true;
  return (
    (isQuote(text, start - 1) && isQuote(text, ends[last]!) && last - first < 3) ||
    (text.endsWith(" at ", start) && !isPlainWord(text, start, ends[first])) ||
    heldAt.test(text.slice(Math.max(span.start, start - 28), start))
  );
}

/** "On Boats – Ann Lee, Quill Gardens": behind who speaks, at the end of a title. */
const afterSpeaker = / [–—|-] \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, $/u;
const isQuote = (text: string, at: number) => at >= 0 && '"“”'.includes(text.charAt(at) || " ");

/** "CEO of Quill Machine", "Engineer at Elemental Ink", "CTO, Hoff Gardens": an office, and who has it to give. */
const heldAt =
  /\b(?:(?:C[EFIOPST]O|CISO|[Pp]resident|[Cc]hair(?:man|woman)?|(?:[Cc]o-?)?[Ff]ounder|[Oo]wner)(?: (?:at|@|of|for) |, )|(?:[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Ss]cientist|[Aa]dvocate|[Ee]vangelist|[Mm]anager|[Dd]irector|[Cc]onsultant|[Dd]esigner|[Rr]esearcher|[Pp]rofessor|[Aa]nalyst|[Ll]ead) (?:at|@) )(?:the )?$/;

/** What the name of an organisation ends with that may hold names of others: "Widget Alliance", "Open Widget Lab". */
const namesBody =
  /^(?:Lab|Labs|Laboratory|Foundation|University|Institute|Initiative|Association|Consortium|Alliance|Conservancy|Federation|Society|Academy|Council|Commission)$/;

/** What names of organisations end with, plain a word as it is. */
const organisationEnd =
  /^(?:Labs?|Foundation|University|Institute|Studios|Technologies|Consulting|Ventures|Capital|Alliance|Consortium|Association|Conservancy|Corp|Inc|Ltd|LLC|GmbH|Health|Healthcare|Payments|Bank|Insurance|Airlines|Robotics|Motors)$/;

/** What a longer name may begin with: "Envoy Mobile", "Google Brain", "Oregon State University". */
const goingOn: ReadonlySet<EntityType> = new Set(["technology", "organisation", "other"]);

/** What the name of an institution may hold: the place where it is, what it is for. */
const withinInstitutions: ReadonlySet<EntityType> = new Set(["other", "topic"]);

/** Cuts a run where a known name ends that is no beginning of a longer one: "Affirm CTO Libor", "Google Kubernetes". */
function splitAtKnown(
  text: string,
  words: TokenTable,
  first: number,
  last: number,
  known: MentionsAhead,
): Piece[] {
  const { starts, ends } = words;
  const pieces: Piece[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    const mention = known.at(starts[i]!);
    if (!mention) continue;
    const { span, entityType } = mention;
    if (mayStandWithin.has(entityType) && i < last && isBody(text, words, first, last)) continue;
    if (i > from && withinInstitutions.has(entityType) && isInstitution(text, words, first, last))
      continue;
    if (
      i > from &&
      mention.kind === "place" &&
      (isHouseThere(known.at(starts[from]!), text.slice(span.start, span.end)) ||
        isBranchOffice(text, starts[from]!, span.end, ends[last]!))
    )
      continue;
    const isBeginning =
      i === from &&
      span.start === starts[i] &&
      span.end < ends[last]! &&
      (goingOn.has(entityType) || isOfFamily(text, span, ends[last]!)) &&
      !text.startsWith(" & ", span.end);
    // No name ends with its "of".
    const end = words.shapes[i - 1] === shapes.lower ? i - 2 : i - 1;
    if (!isBeginning && end >= from) pieces.push([from, end]);
    while (i < last && starts[i + 1]! < span.end) i++;
    if (!isBeginning) from = i + 1;
  }
  if (from <= last) pieces.push([from, last]);
  return pieces;
}

/** "Acme Norway": a house of its own of a company that is known. */
const isHouseThere = (owner: Mention | undefined, place: string) =>
  owner?.entityType === "organisation" && owner.kind === "company" && isCountryOfHouses(place);

/** "CEO of Hoff Research", where Hoff is somebody: who has an office to give bears the name of who began it. */
const isOfFamily = (text: string, { start, end }: Mention["span"], last: number) =>
  codeAt(text, end) === SPACE &&
  heldAt.test(text.slice(Math.max(0, start - 28), start)) &&
  firmEnds.test(text.slice(end + 1, last));
const firmEnds =
  /^(?:\p{Lu}\p{L}+ )?(?:Research|Labs?|Foundation|Institute|Technologies|Consulting|Ventures|Capital|Software|Systems|Studios?|Group|Partners|Design|Media|Solutions|Engineering|Digital|Security|Associates|Robotics|Analytics)$/u;

/** "She works at Quill Norway": at the end of a name that somebody works for, a place says which house it is. */
const isBranchOffice = (text: string, start: number, end: number, last: number) =>
  (end >= last || legalForm.test(text.slice(end, last))) &&
  employedAhead.test(text.slice(Math.max(0, start - 16), start));
const legalForm = /^ (?:Ltd|Limited|LLC|Inc|GmbH|Pty|AG|AB|BV|SA|SAS|Oy)$/;
const employedAhead =
  /(?<!\p{L})(?:works? (?:at|for)|\p{L}+(?:er|or|ist|st|nt|te|ct|EO|TO|ad) (?:at|of|for)|\p{Lu}\p{L}+ (?:of|from)) (?:the )?$/u;

/** What a body may be named after, or be for. */
const mayStandWithin: ReadonlySet<EntityType> = new Set(["technology", "topic", "other"]);

const isBody = (text: string, { starts, ends }: TokenTable, first: number, last: number) =>
  last > first + 1 &&
  (namesBody.test(text.slice(starts[last], ends[last])) ||
    (text.slice(starts[last], ends[last]) === "Group" &&
      /^Users?$/.test(text.slice(starts[last - 1], ends[last - 1]))));

/** "University of Athens": what goes on after "of", and may hold the name of a place. */
export function isInstitution(
  text: string,
  { starts, ends }: TokenTable,
  first: number,
  last: number,
) {
  for (let i = first; i <= last; i++)
    if (institutions.has(text.slice(starts[i], ends[i]))) return true;
  return false;
}

const institutions: ReadonlySet<string> = new Set(
  `University Institute Bank College School Department Ministry Center Centre Society Board Museum Academy Office Bureau
  Council Association Foundation Federation Laboratory Agency Commission Chamber Organization Organisation Embassy Fund Trust
  Coalition Confederation League Union Observatory Conservatory Faculty Institution Authority Administration Hospital Library
  Parliament Government City Partnership Universidad
  Universidade Università Universitat Universität Université Universiteit Universitet Univerzita Univerzitet Uniwersytet
  Politecnico Politécnica Politécnico Politechnika Polytechnique Hochschule Fundación Fundação Fondation Fondazione
  Escuela Escola École Instituto Institut Istituto Ministerio Ministère Ministero Académie Akademie Consejo Laboratoire`.split(
    /\s+/,
  ),
);

/** Mentions in reading order, asked with rising positions. */
export class MentionsAhead {
  readonly #mentions: readonly Mention[];
  #next = 0;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** The mention that covers `at`, if any. */
  at(position: number): Mention | undefined {
    while (this.#next > 0 && this.#mentions[this.#next - 1]!.span.end > position) this.#next--;
    while (this.#next < this.#mentions.length && this.#mentions[this.#next]!.span.end <= position)
      this.#next++;
    if (this.#next === this.#mentions.length) return undefined;
    const mention = this.#mentions[this.#next]!;
    return mention.span.start <= position ? mention : undefined;
  }
}
