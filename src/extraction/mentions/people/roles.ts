// Decides who of an episode is a person at all, and who is guest, host, or only spoken of.
import type { PersonRole, Section, Span } from "../../../model/index.ts";
import { listedWith, type ContextRule } from "./rules/context-rules.ts";
import type { NameEvidence, NameOccurrence } from "./evidence.ts";
import { headlineRules } from "./rules/headline-rules.ts";
import { isLedInto } from "./lines/lead-ins.ts";
import { isInHeadline, opening, withoutPassing } from "./passing.ts";
import { personPrior } from "./priors.ts";
import { introducedBelow } from "./lines/roster.ts";
import { signRules } from "./rules/sign-rules.ts";

/** A person of an episode. */
export interface EpisodePerson {
  /** The full name, as it stands where it is best supported. */
  readonly name: string;
  readonly key: string;
  /** Given name, further names, family name. */
  readonly parts: readonly string[];
  readonly role: PersonRole;
  /** That it is a person, and that the name ends where we think, 0 to 1. */
  readonly confidence: number;
  /** Id of the best rule. */
  readonly rule: string;
}

/** Rules of headlines outweigh those of the text when they disagree about the part. */
const titleWeight = 1.5;
/** What is said of a given name counts a little less than what is said of the full name. */
const shortNameWeight = 0.95;

/** The person a name stands for, or nothing if the evidence is too weak; hosts of the show are known to be people. The role is decided within `settleRoles`. */
export function judge(
  evidence: NameEvidence,
  isHost: (name: string) => boolean,
): EpisodePerson | undefined {
  const first = evidence.occurrences[0]!;
  const { candidate } = first;
  let doubt = 1;
  let best: { id: string; confidence: number; name: string } | undefined;
  for (const { rules, candidate: here } of evidence.occurrences) {
    const weakened = here.runsOn ? 0.75 : 1;
    const rule = rules.reduce<(typeof rules)[number] | undefined>(
      (a, b) => (a && a.confidence >= b.confidence ? a : b),
      undefined,
    );
    if (!rule) continue;
    const confidence = personPrior(kindOf(rule)) * weakened;
    doubt *= 1 - confidence;
    if (!best || confidence > best.confidence) best = { id: rule.id, confidence, name: here.name };
  }
  if (!best) {
    const bare = evidence.occurrences.find(
      ({ candidate: here, section }) => !here.runsOn && !here.runsIn && section.role !== "sponsors",
    );
    if (!bare || (evidence.strength !== "sure" && !isHost(candidate.name))) return undefined;
    best = { id: "bare-name", confidence: personPrior("bare"), name: candidate.name };
    doubt = 1 - personPrior("bare");
  }
  return {
    name: best.name,
    key: evidence.key,
    parts: candidate.parts,
    role: roleOf(evidence),
    confidence: Math.min(0.99, 1 - doubt),
    rule: best.id,
  };
}

const headlines: ReadonlySet<ContextRule> = new Set(headlineRules);
const signs: ReadonlySet<ContextRule> = new Set(signRules);
const kindOf = (rule: ContextRule) =>
  headlines.has(rule) ? "headline" : signs.has(rule) || rule === listedWith ? "sign" : "part";

/** The part with the most weight; ties go to the guest. */
export function roleOf(evidence: NameEvidence): PersonRole {
  const weight: Record<PersonRole, number> = { guest: 0, host: 0, mentioned: 0 };
  const add = ({ rules, section }: NameOccurrence, share: number) => {
    for (const role of ["guest", "host", "mentioned"] as const) {
      const most = Math.max(0, ...rules.map((rule) => (rule.role === role ? rule.confidence : 0)));
      const here = share * most * (section.role === "title" ? titleWeight : 1);
      // To be spoken of often does not make a guest less of one: "Ann’s work", "Ann’s talk".
      if (role === "mentioned") weight.mentioned = Math.max(weight.mentioned, here);
      else weight[role] += here;
    }
  };
  for (const occurrence of evidence.occurrences) add(occurrence, 1);
  for (const occurrence of evidence.shortOccurrences) add(occurrence, shortNameWeight);
  const { guest, host, mentioned } = weight;
  if (guest > 0 && guest >= host && guest >= mentioned) return "guest";
  return host > mentioned ? "host" : "mentioned";
}

/** Rules that present a person without saying which part they play. */
const presenting: ReadonlySet<string> = new Set([
  "role-apposition",
  "role-before",
  "post",
  "trade",
  "one-who",
  "bio",
  "life",
  "opens-text",
  "from-organisation",
]);
/**
 * Settles roles over the episode as a whole: known hosts of the show host; where nobody is a guest, those who are
 * presented with their work are.
 */
export function settleRoles(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  text: string,
  isHost: (name: string) => boolean,
): EpisodePerson[] {
  const inHeadline = new Set(
    people.flatMap(({ key, role, parts }) =>
      role === "guest" && isInHeadline(evidence.get(key)) ? parts[0]! : [],
    ),
  );
  const settled = people.map((person) =>
    isListedGuest(person, evidence, text) && !isHost(person.name)
      ? { ...person, role: "guest" as const }
      : (isHost(person.name) && person.rule !== "set-apart" && !isOnlyCredited(person, evidence)) ||
          isAskedByGuest(person, inHeadline, evidence, text)
        ? { ...person, role: "host" as const }
        : person,
  );
  if (settled.some((person) => person.role === "guest"))
    return withoutPassing(settled, evidence, inHeadline.size > 0);
  const isIntroduced = introducedBelow({ text });
  return settled.map((person) => {
    const { occurrences = [], shortOccurrences = [] } = evidence.get(person.key) ?? {};
    const spoken = [...occurrences, ...shortOccurrences];
    const isPresented = spoken.some(
      ({ candidate, section, rules }) =>
        (section.role === "body" || section.role === "title" || section.role === "byline") &&
        rules.some(
          ({ id }) =>
            presenting.has(id) &&
            (id !== "opens-text" ||
              (candidate.parts.length > 1 && opensText(candidate.span.start, text))),
        ) &&
        (candidate.span.start < opening ||
          (opensParagraph(candidate.span, section) &&
            (section.span.end - candidate.span.end >= shortestLife || isIntroduced(candidate)))),
    );
    const spokenOf = spoken.flatMap(({ rules }) =>
      rules.filter(({ role }) => role === "mentioned"),
    );
    // Whose story the headline announces, or the text begins with, is the guest, however much is said of their book.
    const isAnnounced =
      isInHeadline(evidence.get(person.key)) ||
      (spokenOf.every(({ id }) => ofWorks.has(id)) &&
        occurrences.some(
          ({ candidate: { span }, section, rules }) =>
            opensText(span.start, text) &&
            opensParagraph(span, section) &&
            rules.some(({ id }) => presenting.has(id)),
        ));
    const isGuest =
      (isPresented && (spokenOf.length === 0 || isAnnounced)) ||
      (spokenOf.length === 0 && standsInHeadline(evidence.get(person.key), text));
    return person.role === "mentioned" && isGuest ? { ...person, role: "guest" as const } : person;
  });
}

/** "Ann Lee is a pilot who …", below the abstract: a paragraph begins with the one it is about. */
const opensParagraph = (name: Span, { role, span }: Section): boolean =>
  role === "body" && name.start - span.start <= 3;

/** "Ann Lee and the Sea of Boats", where a headline names nobody else: a name that is hardly anything but a person's. */
const standsInHeadline = (evidence: NameEvidence | undefined, text: string): boolean =>
  evidence?.strength === "sure" &&
  evidence.occurrences.some(
    ({ section, candidate: { runsIn, runsOn, span } }) =>
      section.role === "title" &&
      !runsIn &&
      !runsOn &&
      !/^(?:[’']s|,)/.test(text.slice(span.end, span.end + 2)),
  );

/** What is said of the works of guests as well. */
const ofWorks: ReadonlySet<string> = new Set(
  "made-by work-by title-by-name item-by-name quoted address-of work-of earlier-episode thanked".split(
    " ",
  ),
);

/** Whether nothing but a headline stands before. */
const opensText = (start: number, text: string): boolean =>
  start < opening && !text.slice(0, start).trim().includes("\n");

/** Characters that say more of somebody than a caption does. */
const shortestLife = 60;

/** Who recommends something at the end took part: as a host where only guests are known, or as a guest. */
export function settlePickers(
  people: readonly EpisodePerson[],
  pickers: ReadonlySet<string>,
): readonly EpisodePerson[] {
  const isKnown = (role: PersonRole) => people.some((person) => person.role === role);
  if (isKnown("guest") === isKnown("host")) return people;
  const role = isKnown("guest") ? "host" : "guest";
  return people.map((person) =>
    person.role === "mentioned" && pickers.has(person.key) ? { ...person, role } : person,
  );
}

/** "We talk to two engineers:", and a line that begins with the name. */
function isListedGuest(
  { role, key }: EpisodePerson,
  evidence: ReadonlyMap<string, NameEvidence>,
  text: string,
): boolean {
  if (role !== "mentioned") return false;
  const { occurrences = [] } = evidence.get(key) ?? {};
  return occurrences.some(
    ({ candidate: { span }, section }) =>
      (section.role === "bullets" || section.role === "links" || section.role === "body") &&
      span.start - section.span.start <= 3 &&
      isLedInto(text, span.start),
  );
}

/** Who edits this episode hosts others; nothing says that this is one of them. */
function isOnlyCredited(
  { rule, role, key }: EpisodePerson,
  evidence: ReadonlyMap<string, NameEvidence>,
): boolean {
  if (rule !== "credit" || role !== "mentioned") return false;
  const { occurrences = [], shortOccurrences = [] } = evidence.get(key) ?? {};
  return ![...occurrences, ...shortOccurrences].some(({ rules }) =>
    rules.some((found) => found.role === "host" || found.role === "guest"),
  );
}

/** "Ann Lee is chatting with Bo Ek" in a show whose headline is about Ann Lee: it is Bo Ek who asks. */
function isAskedByGuest(
  person: EpisodePerson,
  inHeadline: ReadonlySet<string>,
  evidence: ReadonlyMap<string, NameEvidence>,
  text: string,
): boolean {
  const known = evidence.get(person.key);
  if (person.role !== "guest" || !known || isInHeadline(known)) return false;
  return known.occurrences.some(({ candidate, section }) => {
    const { start } = candidate.span;
    const before = text.slice(Math.max(section.span.start, start - 90), start);
    const talk = guestTalks.exec(before);
    return talk !== null && inHeadline.has(talk[1]!.split(" ")[0]!);
  });
}

const guestTalks =
  /(?:^|[\s“"])(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,3}) (?:is |was )?(?:talk|speak|chat|spoke|sits? down|sitting down)(?:s|ed|ing|ting)? (?:with|to) (?:[^.;!?]{0,50})$/u;
