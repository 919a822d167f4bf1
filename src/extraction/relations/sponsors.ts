// Who paid: sponsor sections, disclosures, thanks.
import type { Mention, RelationMention, Span } from "../../model/index.ts";
import { allMatches } from "../../text/all-matches.ts";
import { createPrefilter, holds } from "../../text/prefilter.ts";
import { payersIn } from "../mentions/lists/payer-names.ts";
import type { RecognizerContext, RelationRecognizer } from "../recognizer.ts";
import { maskedSentences } from "./masking/masked-sentence.ts";
import { relationPrior } from "./relation-priors.ts";
import { sign } from "./masking/signs.ts";

const payer = `[${sign.organisation}${sign.either}]`;
/** One who paid, and who is listed right behind; products among them pay under another name, if at all. */
const payers = `${payer}(?:(?:,(?: and)?| and| &) [${sign.organisation}${sign.either}${sign.technology}])*`;
/** Sentences that say who paid, over masked text. */
const disclosures: readonly RegExp[] = [
  `${payer}(?: is| are|,)[^.;!?]{0,40}? (?:a |an |the |our |one of (?:the|our) )?(?:[\\w’'-]+ ){0,2}?sponsors?(?: of| for|[.,]|$)`,
  `(?:[Ss]ponsored|[Ss]upported|[Bb]rought to you|BROUGHT TO YOU|[Mm]ade possible)(?: in part)? (?:by|BY):? ?(?:our (?:good )?friends (?:over )?(?:at|from) |the (?:\\w+ )?(?:folks|people|team|friends) (?:over )?(?:at|from) )?${payer}`,
  `[Tt]hank(?:s| you)?(?: so much| again)? (?:to )?(?:our (?:\\w+ )?sponsors?,? |our friends at |the (?:folks|team) at )?${payer}(?:, [^.;!?,]{1,60},|[^.;!?]{0,30}?)(?: for (?:sponsoring|supporting|(?:their|your|the) (?:\\w+ )?(?:support|sponsorship))|,? who (?:sponsor|support|is sponsoring|are sponsoring))`,
  `[Tt]hank(?:s| you)(?: so much| again)? to our (?:\\w+ )?sponsors?[,:]? ${payer}`,
  `[Ss]ponsors?(?: this week| today| (?:of|for) (?:this|the) (?:episode|show|week))?(?: is| are|:)(?: [\\w’'-]+){0,2}? ${payer}`,
  `${payer}(?:,[^,.;!?]{1,40},)? (?:sponsors|sponsored|supports|(?:is|are) sponsoring) (?:(?:this|the|our|today[’']s|this week[’']s) (?:episode|show|podcast)|us\\b|\\p{Lu})`,
  `${payer} \\((?:[Oo]ur )?[Ss]ponsors?\\)`,
  `[Cc]heck out our (?:good )?friends (?:over )?at ${payer}`,
  `(?:[Oo]ur|[Tt]oday[’']s|[Tt]his (?:week|episode)[’']s) (?:\\w+ )?sponsors?,? ${payers}`,
  `[Ss]upport (?:for (?:this|the|our|today[’']s) (?:\\w+ )?(?:episode|show|podcast|program) )?(?:comes|is provided|provided) (?:from|by):? ${payer}`,
].map((source) => new RegExp(source, "gu"));
const prefilter = createPrefilter(disclosures);

/** Every stretch of a masked sentence that says who paid, one way of saying it after the other. */
export function disclosuresIn(text: string): readonly RegExpExecArray[] {
  if (!text.includes(sign.organisation) && !text.includes(sign.either)) return none;
  const likely = prefilter.candidates(text);
  let found: RegExpExecArray[] | undefined;
  for (const [index, disclosure] of disclosures.entries())
    if (holds(likely, index))
      for (const match of allMatches(text, disclosure))
        if (!isOfAnother(text, match)) (found ??= []).push(match);
  return found ?? none;
}

const none: readonly RegExpExecArray[] = [];

/** "The runtime is supported by Acme": it is not the show that Acme pays for. */
function isOfAnother(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return words.startsWith("supported") && !ofShow.test(before);
}

const ofShow =
  /(?:^|[.!?:–—-]\s*|\b(?:episode|show|podcast|series|we|us)(?:[’']re|[’']s| is| was| are| has been)?(?: \w+)? )$/i;

/** Sections of sponsors hold other things too; only names that are surely companies count. */
const sureEnough = 0.75;
const longestQuote = 280;

/** `sponsored_by` from the episode to each organisation that paid. */
export const sponsors: RelationRecognizer = {
  id: "sponsors",
  *recognize(context: RecognizerContext): Generator<RelationMention> {
    const seen = new Set<string>();
    const relation = (object: Mention, span: Span, rule: string) => ({
      episode: context.episode.id,
      relationType: "sponsored_by" as const,
      subject: "episode" as const,
      object,
      span,
      recognizer: `relation/${rule}`,
      confidence: Math.min(relationPrior("sponsored_by", "phrase"), object.confidence),
    });
    for (const { object, span } of sectionSponsors(context)) {
      if (seen.has(object.canonicalName)) continue;
      seen.add(object.canonicalName);
      yield relation(object, span, "sponsor-section");
    }
    for (const { object, span } of listedPayers(context)) {
      if (seen.has(object.canonicalName)) continue;
      seen.add(object.canonicalName);
      yield relation(object, span, "sponsor-list");
    }
    for (const { text, slots, sentence, offsetAt } of maskedSentences(context)) {
      if (slots.size === 0) continue;
      for (const match of disclosuresIn(text)) {
        const { start, end } = sentence.span;
        const whole = end - start <= longestQuote;
        const to = match.index + match[0].length;
        const span = whole ? sentence.span : { start: offsetAt(match.index), end: offsetAt(to) };
        for (const [index, slot] of slots) {
          if (index < match.index || index >= to) continue;
          for (const object of slot.mentions) {
            if (object.entityType !== "organisation" || seen.has(object.canonicalName)) continue;
            seen.add(object.canonicalName);
            yield relation(object, span, "sponsor-disclosure");
          }
        }
      }
    }
  },
};

/** The organisations in lists that name what each offers. */
function* listedPayers({
  episode,
  mentions,
}: RecognizerContext): Generator<{ object: Mention; span: Span }> {
  const payers = new Set(payersIn(episode).map(({ start }) => start));
  if (payers.size === 0) return;
  for (const object of mentions)
    if (object.entityType === "organisation" && payers.has(object.span.start))
      yield { object, span: lineAround(episode.text, object.span) };
}

/** The line a name stands in, from the name on where the line is long. */
function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline;
  return to - from <= longestQuote
    ? { start: from, end: to }
    : { start, end: Math.min(to, start + longestQuote) };
}

/** The organisation each sponsor section speaks of: the first it names. */
function* sectionSponsors(context: RecognizerContext): Generator<{ object: Mention; span: Span }> {
  const { sections, text } = context.episode;
  let isHeaded = false;
  for (const { role, span } of sections) {
    if (role !== "sponsors") {
      isHeaded = false;
      continue;
    }
    // Items below a line of the sponsor's say what it offers.
    const isItem = /(?:^|\n)[^\S\n]*[*•-]\s+$/.test(
      text.slice(Math.max(0, span.start - 8), span.start),
    );
    if (isItem && isHeaded) continue;
    isHeaded ||= !isItem && !text.slice(span.start, span.end).endsWith(":");
    const mayPay = (mention: Mention) =>
      mention.span.start >= span.start &&
      mention.span.end <= span.end &&
      mention.entityType === "organisation" &&
      mention.confidence >= sureEnough &&
      !payments.has(mention.canonicalName) &&
      !isInOffer(text, mention.span.start) &&
      !isPlaceOfSale(text, mention.span.start);
    const first = context.mentions.findIndex(mayPay);
    if (first < 0) continue;
    for (const object of listFrom(context, first, mayPay))
      yield { object, span: span.end - span.start <= longestQuote ? span : quote(object, span) };
  }
}

/** "Sponsored by: Acme, Zed": one who pays, and who is listed right behind in a line of nothing but names. */
function* listFrom(
  { mentions, episode }: RecognizerContext,
  first: number,
  mayPay: (mention: Mention) => boolean,
): Generator<Mention> {
  yield mentions[first]!;
  if (!isListOfPayers(episode.text, mentions[first]!.span.start)) return;
  for (let i = first + 1; i < mentions.length; i++) {
    const { end } = mentions[i - 1]!.span;
    const { start } = mentions[i]!.span;
    if (!joint.test(episode.text.slice(end, Math.max(start, end))) || !mayPay(mentions[i]!)) return;
    yield mentions[i]!;
  }
}

/** A comma or an "and", with names between that nobody knows. */
const joint =
  /^(?:, (?:and )?| (?:and|&) )(?:\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*)?(?:, (?:and )?| (?:and|&) )){0,4}$/u;
/** Whether what leads up to a name says that all that follow on the line pay. */
const isListOfPayers = (text: string, start: number) =>
  /(?:sponsored by|brought to you by|sponsors|supported by):? ?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Ways to pay the show, as a rule. */
const payments: ReadonlySet<string> = new Set(
  "Patreon,PayPal,Venmo,Flattr,Liberapay,Ko-fi,Buy Me a Coffee,Open Collective,Dwolla".split(","),
);

/** "(use code ACME for 10% off)" */
const isInOffer = (text: string, start: number) =>
  /\([^()\n]{0,60}$/.test(text.slice(Math.max(0, start - 62), start));

/** "Out now on Amazon": where something is sold. */
const isPlaceOfSale = (text: string, start: number) =>
  /\b(?:on|via) (?:the )?$/i.test(text.slice(Math.max(0, start - 10), start));

/** The beginning of a long section, up to the end of the word the limit falls into. */
function quote(object: Mention, span: Span): Span {
  return {
    start: Math.min(object.span.start, span.start),
    end: Math.max(object.span.end, span.start),
  };
}
