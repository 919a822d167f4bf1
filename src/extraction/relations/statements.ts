// Finds what sentences state about the things they name, by the patterns of the table.
import type { EntityType, Mention, RelationMention, Span } from "../../model/index.ts";
import { allMatches } from "../../text/all-matches.ts";
import { inSmallLetters } from "../../text/small-letters.ts";
import { oncePer } from "../../model/once-per.ts";
import type { RecognizerContext, RelationRecognizer } from "../recognizer.ts";
import { kindNouns } from "./grammar/clause-words.ts";
import { clauseFindings } from "./grammar/clauses.ts";
import type { Finding } from "./grammar/findings.ts";
import { withBearer } from "./bearer.ts";
import { join, maskedSentences, type MaskedSentence } from "./masking/masked-sentence.ts";
import { nounFindings } from "./grammar/nouns.ts";
import { relationPatterns, type RelationPattern } from "./phrases/patterns.ts";
import { addPairs } from "./pairs.ts";
import { holdsInPassing, isAsserted, isQuestion, presupposes } from "./polarity.ts";
import type { Reading } from "./relation-priors.ts";
import { createSieve } from "./phrases/sieve.ts";
import { sign } from "./masking/signs.ts";
import { isStill, isTurned, once, onceBefore } from "./tense.ts";
import { tokensOf, type Token } from "./grammar/tokens.ts";

/** What the clauses and noun phrases of each sentence say that may state something of its own names. */
const readingsIn = oncePer((context: RecognizerContext): readonly (readonly RelationMention[])[] =>
  maskedSentences(context).map((sentence) => {
    const { text, slots } = sentence;
    if (slots.size < 2 || sentence.sentence.section.role === "sponsors") return nothing;
    const found: RelationMention[] = [];
    addReadings(context, sentence, isAsking(sentence) && !presupposes(text), found);
    return found;
  }),
);
const nothing: readonly RelationMention[] = [];

/** Statements of one sentence (or of two, where a pattern says so) between names in it. */
export const statements: RelationRecognizer = {
  id: "statements",
  steps: [maskedSentences, readingsIn],
  *recognize(context: RecognizerContext): Generator<RelationMention> {
    const seen = new Set<string>();
    const sentences = maskedSentences(context);
    const founded: RelationMention[] = [];
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const next = sentences[index + 1];
      // Most sentences name nothing.
      if (sentence.slots.size === 0 && (next === undefined || next.slots.size < 2)) continue;
      const found: RelationMention[] = [];
      addStatementsAt(context, sentences, index, found);
      addStatementsOfBearer(context, sentences, index, found);
      for (const relation of found) {
        const key = keyOf(relation);
        if (seen.has(key)) continue;
        seen.add(key);
        if (relation.relationType === "founded") founded.push(relation);
        yield relation;
      }
      if (founded.length > 0) yield* coFounders(sentence, founded);
    }
  },
};

const coFounder = new RegExp(`\\b(?:his|her|their) co-?\\s?founders?,? ([${sign.person}])`, "gi");

/** "Alongside her co-founder NAME": of the company that somebody else was just said to have founded. */
function* coFounders(
  { sentence, text, slots }: MaskedSentence,
  founded: readonly RelationMention[],
): Generator<RelationMention> {
  const last = founded.at(-1);
  if (!last || !text.includes(sign.person)) return;
  for (const match of allMatches(text, coFounder)) {
    const [subject] = slots.get(match.index + match[0].length - 1)?.mentions ?? [];
    const isNew = founded.every(
      ({ subject: other }) =>
        typeof other === "string" || other.canonicalName !== subject?.canonicalName,
    );
    if (subject && isNew)
      yield {
        ...last,
        subject,
        span: sentence.span,
        recognizer: "relation/co-founder",
        confidence: Math.min(last.confidence, subject.confidence),
      };
  }
}

function addStatementsAt(
  context: RecognizerContext,
  sentences: readonly MaskedSentence[],
  index: number,
  found: RelationMention[],
): void {
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const { text, slots } = sentence;
  const { role } = sentence.sentence.section;
  if (next && isCard(sentence, next)) addStatementsIn(context, join(sentence, next, ", "), found);
  const hasPair = slots.size > 1 || hasList(slots);
  const hasPairWithNext = next !== undefined && slots.size + next.slots.size > 1;
  if (role === "sponsors" || !(hasPair || hasPairWithNext)) return;
  const asks = isAsking(sentence);
  const isHeadline = asks || role === "title";
  const mayHold = ({ presupposes, isAside, inHeadlines }: RelationPattern) =>
    !(asks && !presupposes && !isAside) && !(inHeadlines && !isHeadline);
  if (hasPair) {
    for (const relation of readingsIn(context)[index]!) found.push(relation);
    addMatches(context, sieve.patternsIn(text).filter(mayHold), sentence, found);
  }
  if (!hasPairWithNext) return;
  const across = sieve.patternsAcross(text, next.text).filter(mayHold);
  if (across.length > 0) addMatches(context, across, join(sentence, next), found);
}

const isAsking = ({ text, sentence }: MaskedSentence) =>
  sentence.section.role === "questions" || isQuestion(text);

const hasList = (slots: MaskedSentence["slots"]) =>
  slots.size === 1 && [...slots.values()].some(({ mentions }) => mentions.length > 1);

/** What a sentence of a biography states that leaves out who it speaks of. */
function addStatementsOfBearer(
  context: RecognizerContext,
  sentences: readonly MaskedSentence[],
  index: number,
  found: RelationMention[],
): void {
  const whole = withBearer(context, sentences, index);
  if (whole) addStatementsIn(context, whole, found);
}

/** What a sentence states that asks nothing. */
function addStatementsIn(
  context: RecognizerContext,
  sentence: MaskedSentence,
  found: RelationMention[],
): void {
  addReadings(context, sentence, false, found);
  const patterns = sieve.patternsIn(sentence.text).filter(({ inHeadlines }) => !inHeadlines);
  addMatches(context, patterns, sentence, found);
}

/** A name on a line of its own, and below it what its bearer is: "Ann Lee", "Engineer at Acme". */
const isCard = ({ text, slots }: MaskedSentence, below: MaskedSentence) =>
  slots.size === 1 && below.slots.size > 0 && nameAlone.test(text) && post.test(below.text);
const nameAlone = new RegExp(`^(?:(?:speaker|presenter|guest|host|by):? )?${sign.person}$`, "i");
/** A line without a clause, that neither asks nor speaks of a team. */
const post = new RegExp(
  String.raw`^(?:(?:Role|Title|Position|Job): )?(?!(?:How|What|Why|When|Where)\b|.*\bteams? (?:at|of|behind)\b)(?!.*\b(?:we|i|you|he|she|they|it|is|are|was|were|has|have|this|how|what|why|will|talks?|joins?)\b)_?[\p{Lu}${sign.technology}${sign.either}][^.!?;:\n]{2,100}\.?$`,
  "u",
);

const sieve = createSieve(relationPatterns);

/** What the clauses and noun phrases of a sentence say; of one that asks, only what it says in passing. */
function addReadings(
  context: RecognizerContext,
  sentence: MaskedSentence,
  asks: boolean,
  found: RelationMention[],
): void {
  const tokens = tokensOf(sentence.text);
  for (const finding of clauseFindings(tokens))
    if (!asks || finding.isAside) addReading(context, sentence, tokens, finding, "verb", found);
  for (const finding of nounFindings(tokens, sentence))
    if (!asks || finding.isAside) addReading(context, sentence, tokens, finding, "noun", found);
}

function addReading(
  context: RecognizerContext,
  sentence: MaskedSentence,
  tokens: readonly Token[],
  finding: Finding,
  reading: Reading,
  found: RelationMention[],
): void {
  const { text, slots } = sentence;
  const { id, relationType, words, checksMaker = false, isAside = false } = finding;
  const first = tokens[words[0]]!.start;
  const lead = text.slice(0, first);
  if (!(isAside ? holdsInPassing(lead, text) : isAsserted(lead, ""))) return;
  const toObject = tokens[finding.object]!.start;
  if (
    relationType !== "alternative_to" &&
    likened.test(text.slice(Math.max(0, toObject - 40), toObject))
  )
    return;
  const subjects = slots.get(tokens[finding.subject]!.start);
  const objects = slots.get(tokens[spokenOf(tokens, finding, slots)]!.start);
  if (!subjects || !objects) return;
  const said = text.slice(
    tokens[Math.min(finding.subject, words[0])]!.start,
    tokens[words[1]]!.end,
  );
  const end = tokens[words[1]]!.end;
  if (relationType === "worked_at" && isStill(said, text.slice(end, end + 8))) return;
  const isPast =
    relationType === "works_at" && (once.test(said) || onceBefore.test(text.slice(0, first)));
  const type = isPast ? ("worked_at" as const) : relationType;
  const rule = { id, relationType: type, checksMaker };
  const span = quoteOf(sentence, first, tokens[words[1]]!.end);
  addPairs(context, rule, reading, subjects, objects, span, found);
}

/** "The Widget Python library" is Widget: of two names in a row, where the last only says in what language it is. */
function spokenOf(
  tokens: readonly Token[],
  { object, relationType }: Finding,
  slots: MaskedSentence["slots"],
): number {
  const before = slots.get(tokens[object - 1]?.start ?? -1);
  const isLanguage = ({ kind }: Mention) => kind === "language";
  return before?.mentions.every(
    (mention) => mention.entityType === "technology" && !isLanguage(mention),
  ) &&
    !relationType.startsWith("built_") &&
    kindNouns.has(tokens[object + 1]?.text.replace(/s$/, "") ?? "") &&
    slots.get(tokens[object]!.start)?.mentions.every(isLanguage)
    ? object - 1
    : object;
}

/** "We create the hardware equivalent of Kubernetes": not Kubernetes itself. */
const likened =
  /\b(?:equivalents?|analog(?:ue)?s?|clones?|copy|copies|imitations?|counterparts?|answers?|likes) (?:of|to|for) (?:the |an? )?$/i;

/** "A library for Python written in Rust": it is not Python that is written. */
const governed = /\b(?:for|with|of|in|on|to|from|using|into|around|like|and|or)\s+(?:the |an? )?$/i;
const ofThings: ReadonlySet<RelationMention["relationType"]> = new Set([
  "built_by",
  "built_with",
  "built_on",
]);
const isGoverned = ({ id, relationType, knownMaker }: RelationPattern, lead: string) =>
  id !== "team-at" &&
  !knownMaker &&
  (id === "created-by" || ofThings.has(relationType)) &&
  governed.test(lead);
const formerBefore = /\b(?:former|ex)[ -]$/i;

/** Longest quotation given as a whole sentence, in characters; of longer ones, only the clause that says it. */
const longestQuote = 280;

function addMatches(
  context: RecognizerContext,
  patterns: readonly RelationPattern[],
  sentence: MaskedSentence,
  found: RelationMention[],
): void {
  if (patterns.length === 0) return;
  const small = inSmallLetters(sentence.text);
  for (const pattern of patterns) addMatchesOf(pattern, context, sentence, small, found);
}

/** What one pattern finds in a sentence, which is given in small letters, too. */
function addMatchesOf(
  pattern: RelationPattern,
  context: RecognizerContext,
  sentence: MaskedSentence,
  small: string,
  found: RelationMention[],
): void {
  const { expression } = pattern;
  expression.lastIndex = 0;
  for (let match = expression.exec(small); match; match = expression.exec(small)) {
    expression.lastIndex = match.index + 1;
    const { s, o = s } = match.indices!.groups!;
    const subjects = sentence.slots.get(s![0]);
    const objects = sentence.slots.get(o![0]);
    if (!subjects || !objects) continue;
    const lead = sentence.text.slice(0, match.index);
    const words = sentence.text.slice(match.index, match.index + match[0].length);
    const holds = pattern.isAside
      ? holdsInPassing(lead, sentence.text) && isAsserted("", words)
      : pattern.presupposes || isAsserted(lead, words);
    if (!holds) continue;
    if (isTurned(pattern, words, sentence.text.slice(o![1], o![1] + 16))) continue;
    if (pattern.relationType === "works_at" && formerBefore.test(lead)) continue;
    const isApposed = sentence.text[s![1]] === ",";
    const thing = pattern.id === "created-by" ? o! : s!;
    if (thing[0] === match.index && !isApposed && isGoverned(pattern, lead)) continue;
    // "A runtime for JavaScript, built by Ann"
    if (pattern.id === "created-by" && /\bfor $/.test(lead)) continue;
    const first = Math.min(s![0], o![0], match.index);
    const span = quoteOf(sentence, first, match.index + words.length);
    addPairs(context, pattern, "phrase", subjects, objects, span, found);
  }
}

/** The whole sentence, or if that is long the words from the first name to the end of the match. */
function quoteOf({ sentence, offsetAt }: MaskedSentence, from: number, to: number): Span {
  const { start, end } = sentence.span;
  if (end - start <= longestQuote) return { start, end };
  return { start: offsetAt(from), end: offsetAt(to) };
}

function keyOf({ relationType, subject, object, span }: RelationMention): string {
  return `${relationType}|${nameOf(subject)}|${nameOf(object)}|${span.start}|${span.end}`;
}

const nameOf = (end: RelationMention["subject"]) =>
  typeof end === "string" ? end : `${end.entityType satisfies EntityType}:${end.canonicalName}`;
