// The pairs of names that a statement holds between: which readings of its ends the relation admits, and whose they may be.
import type { Mention, RelationMention, Span } from "../../model/index.ts";
import type { Gazetteer } from "../../ontology/gazetteer/gazetteer.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { oncePer } from "../../model/once-per.ts";
import type { RecognizerContext } from "../recognizer.ts";
import type { RelationPattern } from "./phrases/patterns.ts";
import { relationPrior, type Reading } from "./relation-priors.ts";
import type { Slot } from "./masking/slots.ts";

/** What is asked of the ends of a statement. */
export type Rule = Pick<RelationPattern, "id" | "relationType"> &
  Partial<
    Pick<
      RelationPattern,
      "checksMaker" | "knownMaker" | "checksFamily" | "onlyUnknown" | "amongListed"
    >
  >;

/** Adds every pair of what two slots stand for, where the relation admits both and the rule agrees. */
export function addPairs(
  context: RecognizerContext,
  rule: Rule,
  reading: Reading,
  subjects: Slot,
  objects: Slot,
  span: Span,
  found: RelationMention[],
): void {
  const listed = choose(subjects, rule, "subject", context);
  for (const [place, subject] of listed.entries())
    for (const object of rule.amongListed
      ? listed.slice(place + 1)
      : choose(objects, rule, "object", context)) {
      if (subject.canonicalName === object.canonicalName) continue;
      if (rule.onlyUnknown && entriesOf(context.gazetteer).has(object.canonicalName)) continue;
      if (rule.checksMaker && !isOwn(context.gazetteer, subject, object)) continue;
      if (rule.knownMaker && !isKnownOwn(context.gazetteer, subject, object)) continue;
      if (rule.checksFamily && !isOfFamily(subject, object)) continue;
      if (rule.relationType === "part_of" && object.kind === "language") continue;
      // "From a database to Rust and another database": a language replaces no database.
      const isLanguage = ({ kind }: Mention) => kind === "language";
      if (rule.relationType === "alternative_to" && isLanguage(subject) !== isLanguage(object))
        continue;
      if (ofMakers.has(rule.relationType) && isLanguage(object) && isPractised(context, object))
        continue;
      found.push({
        episode: context.episode.id,
        relationType: rule.relationType,
        subject,
        object,
        span,
        recognizer: `relation/${rule.id}`,
        // What was counted are whole statements: names that are as sure as most take nothing away.
        confidence: Math.min(
          relationPrior(rule.relationType, reading),
          subject.confidence,
          object.confidence,
        ),
      });
    }
}

const ofMakers: ReadonlySet<string> = new Set(["created", "maintains"]);

/** "Ann started writing Go", "Ann develops Go software": who writes a language makes none. */
function isPractised({ episode }: RecognizerContext, { span }: Mention): boolean {
  const before = episode.text.slice(Math.max(0, span.start - 16), span.start);
  const after = episode.text.slice(span.end, span.end + 40);
  return (
    /\b(?:writ(?:e|es|ing)|cod(?:e|es|ing)|program(?:s|ming)?)\s+$/i.test(before) ||
    /^\s+(?!programming language)(?:software|code|librar|app|program|project|system|service|game|tool|package|extension|binding|module|frame)/i.test(
      after,
    )
  );
}

/** The mentions of a slot whose type the relation admits; a name with two readings gives the one that fits. */
function choose(
  slot: Slot,
  { relationType }: Rule,
  end: "subject" | "object",
  { mentions }: RecognizerContext,
): Mention[] {
  const admitted = relationTypeSpec(relationType)[end];
  const fits = (mention: Mention) => (admitted as readonly string[]).includes(mention.entityType);
  const chosen: Mention[] = [];
  for (const mention of slot.mentions) {
    if (chosen.some((other) => other.canonicalName === mention.canonicalName)) continue;
    const fitting = fits(mention)
      ? mention
      : (slot.mentions.find((m) => m.canonicalName === mention.canonicalName && fits(m)) ??
        mentions.find((m) => m.canonicalName === mention.canonicalName && fits(m)));
    if (fitting) chosen.push(fitting);
  }
  return chosen;
}

/** Whether a technology may be the organisation's own: no other maker is known. */
function isOwn(gazetteer: Gazetteer, technology: Mention, organisation: Mention): boolean {
  const entry = entriesOf(gazetteer).get(technology.canonicalName);
  if (entry?.maker)
    return (
      isSameHouse(entry.maker, organisation.canonicalName) ||
      organisation.entityType === "technology"
    );
  return entry?.readings[0].kind !== "language";
}

/** Whether a technology is known to be the organisation's, or of the house that either belongs to; or bears its name. */
function isKnownOwn(gazetteer: Gazetteer, technology: Mention, organisation: Mention): boolean {
  const entries = entriesOf(gazetteer);
  const maker = entries.get(technology.canonicalName)?.maker;
  if (organisation.kind === "foundation") return false;
  const house = organisation.canonicalName;
  if (maker === undefined) return technology.canonicalName.startsWith(`${house} `);
  return (
    isSameHouse(maker, house) ||
    entries.get(maker)?.maker === house ||
    entries.get(house)?.maker === maker
  );
}

/** "Amazon" and "Amazon Web Services" are one maker. */
const isSameHouse = (a: string, b: string) =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

/** "Akka Streams" and "Akka": whether what is said to be part of something bears its name. */
const isOfFamily = (part: Mention, whole: Mention): boolean =>
  part.surface.startsWith(`${whole.surface} `) ||
  part.surface.startsWith(`${whole.surface}-`) ||
  part.canonicalName.startsWith(`${whole.canonicalName} `);

/** The entries of technologies, by name. */
const entriesOf = oncePer(
  ({ entries }: Gazetteer): ReadonlyMap<string, Gazetteer["entries"][number]> =>
    new Map(
      entries
        .filter((entry) => entry.readings.some((reading) => reading.entityType === "technology"))
        .map((entry) => [entry.name, entry]),
    ),
);
