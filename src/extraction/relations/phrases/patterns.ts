// Patterns: the ways of saying that two things are related, compiled from the table in `phrases.ts`.
import { withoutUnicode } from "../../../text/letter-classes.ts";
import { patternInSmallLetters } from "../../../text/small-letters.ts";
import type { RelationType } from "../../../model/index.ts";
import { relationTypeSpec, relationTypes } from "../../../ontology/relation-types.ts";
import { sign } from "../masking/signs.ts";
import { phrases } from "./phrases.ts";

/** One way of saying it. */
export interface RelationPattern {
  /** Stands in the relation's `recognizer` as `relation/<id>`. */
  readonly id: string;
  readonly relationType: RelationType;
  /**
   * Global, with indices, for masked sentences in small letters: to ignore case takes an engine three times as long to
   * compile. Groups `s` and `o` are the signs of subject and object.
   */
  readonly expression: RegExp;
  /** The words presuppose the fact, so that it holds even where they ask or deny something else. */
  readonly presupposes: boolean;
  /** Said in passing, so that it holds even where the words around ask or deny something else. */
  readonly isAside: boolean;
  /** Speaks of two sentences, one after the other. */
  readonly spansTwo: boolean;
  /** Holds in headlines and questions only. */
  readonly inHeadlines: boolean;
  /** The technology must be the organisation's own, or at least nobody else's that is known. */
  readonly checksMaker: boolean;
  /** The technology must be known as the organisation's own. */
  readonly knownMaker: boolean;
  /** The subject's name must begin with the object's. */
  readonly checksFamily: boolean;
  /** The technology must stand in no list of known names. */
  readonly onlyUnknown: boolean;
  /** Holds between each two of the names that are listed as its subject. */
  readonly amongListed: boolean;
  /** Signs without which the pattern cannot match. */
  readonly ends: readonly [subject: string, object: string];
}

const kinds: Readonly<Record<string, string>> = {
  P: sign.person,
  O: sign.organisation + sign.either,
  T: sign.technology + sign.either,
  M: sign.organisation + sign.technology + sign.either,
};

const names = sign.person + sign.organisation + sign.technology + sign.either;

const role =
  "(?:ceo|cto|cio|ciso|coo|cpo|cfo|cso|cmo|cro|gm|[se]?vp|vice president|president|chair(?:man|woman|person)?|boss|chief(?: [\\w-]+){0,3}?|head(?: of [\\w &-]{2,40}?)?|(?:managing |executive )?director(?: of [\\w &-]{2,40}?)?|owner|principal|lead(?:er)?|manager)";
const job =
  "(?:\\b[\\w/-]*(?:engineer|developer|architect|programmer|scientist|researcher|professor|lecturer|student|designer|consultant|advocate|evangelist|activist|analyst|administrator|manager|technologist|plumber|mechanic|wrangler|gardener|tester|statistician|biologist|bioinformatician|neuroscientist|astronomer|astrophysicist|chemist|psychologist|sociologist|economist|geologist|epidemiologist|ecologist|historian|librarian|marketer|recruiter|copywriter|illustrator|animator|apprentice|translator|storyteller|mathematician|physicist|linguist|lawyer|attorney|educator|practitioner|technician|specialist|strategist|expert|fellow|partner|hacker|teacher|instructor|trainer|editor|writer|blogger|columnist|reporter|journalist|product owner|liaison|intern|coach|ambassador|representative|lead|member|team|staff|employee|director|head|officer|president|principal)s?|sre|devrel|developer relations|community|organi[sz]er|ceo|cto|cio|ciso|coo|cpo|cfo|[se]?vp)\\b";

/** What the words in capitals of the table stand for. */
const macros: readonly (readonly [RegExp, string])[] = [
  [/\bDET\b ?/g, "(?:(?:an?|the|one of the|our|their|its|his|her|this|both) )?"],
  [/ \bBE\b /g, "(?: is| are| am|[’']m|[’']s|[’']re| has been| have been|[’'](?:ve|s) been) "],
  [/\bROLE\b/g, `${role}(?![\\w-])`],
  [/\bJOB\b/g, `${job}(?![\\w-])`],
  // What may stand before a line of work: nothing that begins another phrase.
  [
    /BEFOREJOB /g,
    `(?:(?!(?:with|prior|former|formerly|previously|who|where)\\b)[^.;!?\\s${sign.person}]+ ){0,12}?(?:[\\w&/+’'-]+ )??`,
  ],
  // What may stand between a line of work and the preposition of the place it is done at.
  [
    / AFTERJOB/g,
    `(?:,? (?!(?:with|and|who|where|that|prior|former|previously|formerly|but|turned)\\b)[\\w&/+’'-]+){0,8}? (?:and [\\w-]+ (?:[\\w-]+ )?)?`,
  ],
  [/CO ?/g, "(?:co-?\\s?)?"],
  [/ \bASIDE\b/g, "(?: v?\\d[\\d.]*)?(?: \\([^()]*\\))?"],
  [
    / \bNOW\b/g,
    "(?: (?:also|currently|now|still|already|originally|initially|first|then|later|recently|just|heavily|primarily|mostly|internally|today|has|have|had))*",
  ],
  [/\bNAMED\b/g, `[${names.slice(1)}]`],
];

function compile(pattern: string): RegExp {
  let source = pattern.replaceAll("PERSON", sign.person);
  for (const [macro, meaning] of macros) source = source.replace(macro, () => meaning);
  source = source
    .replace(
      /<(\d+)p>/g,
      (_, most: string) => `[^.;!?${sign.person}]{0,${most}}?(?:(?<!\\w)|(?!\\w))`,
    )
    .replace(/<(\d+)>/g, (_, most: string) => `[^.;!?()${names}]{0,${most}}?(?:(?<!\\w)|(?!\\w))`)
    .replace(/<([so]):([POTM])>(?!\(?(?:\?:)?(?:\[’|-))/g, (_, end: string, kind: string) => {
      // Of two names in a row ("the Envoy xDS API") the last is meant; and of "Cloudera's labs" the labs.
      const isHead =
        kind === "P"
          ? ""
          : `(?! [${names.slice(1)}]|-\\p{L}|[’']s (?!been|an?\\b|the\\b|also|now|based|built|written|similar|part of|hosted|powered|maintained|inspired|like\\b))`;
      return `(?<${end}>[${kinds[kind]!}])${isHead}`;
    })
    .replace(
      /<([so]):([POTM])>/g,
      (_, end: string, kind: string) => `(?<${end}>[${kinds[kind]!}])`,
    );
  return new RegExp(patternInSmallLetters(withoutUnicode(source)), "dg");
}

const line = /^(?<id>[\w-]+)(?<options>(?: \w+)*): (?<pattern>.+)$/;

/** All patterns, in the order of the table. */
export const relationPatterns: readonly RelationPattern[] = relationTypes.flatMap(({ id }) =>
  (phrases[id] ?? "").split("\n").flatMap((text) => {
    const row = line.exec(text.trim())?.groups;
    if (!row) return [];
    const options = row["options"]!.split(" ");
    const amongListed = options.includes("amongListed");
    const ends = (["s", amongListed ? "s" : "o"] as const).map(
      (end) => kinds[new RegExp(`<${end}:(\\w)>`).exec(row["pattern"]!)![1]!]!,
    );
    return {
      id: row["id"]!,
      relationType: relationTypeSpec(id).id,
      expression: compile(row["pattern"]!),
      presupposes: options.includes("presupposes"),
      isAside: options.includes("inPassing"),
      spansTwo: options.includes("spansTwo"),
      inHeadlines: options.includes("inHeadlines"),
      checksMaker: options.includes("checksMaker"),
      knownMaker: options.includes("knownMaker"),
      checksFamily: options.includes("checksFamily"),
      onlyUnknown: options.includes("onlyUnknown"),
      amongListed,
      ends: [ends[0]!, ends[1]!] as const,
    };
  }),
);
