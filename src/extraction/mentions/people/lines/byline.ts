// People named by the layout: the names above a text, and the labels of those who speak.
import {
  textAt,
  type Episode,
  type Mention,
  type PersonRole,
  type Section,
  type Span,
} from "../../../../model/index.ts";
import { oncePer } from "../../../../model/once-per.ts";
import type { RecognizerContext } from "../../../recognizer.ts";
import { firstNameStrength, nameWordOf, personKey } from "../../../words/name-words.ts";
import { barredNames, oddNames, type BylineName } from "./odd-names.ts";
import { nameCandidates } from "../names/name-candidates.ts";
import { isHostName } from "../names/variants.ts";

/** The people of all byline sections, in reading order, with their parts. */
export function* bylinePeople(context: RecognizerContext): Generator<Mention> {
  const { episode, show } = context;
  const stated = new Set(episode.stated?.map(({ span }) => span.start));
  const names = bylineNames(context.episode).filter(
    ({ name, span, role }) =>
      !stated.has(span.start) && (role || !isKnownThing(name, span, context.mentions)),
  );
  const partsStated = new Map(
    episode.stated?.map(({ name, role: part }) => [personKey(name), part]),
  );
  const isHost = ({ name }: BylineName) => isHostName(show.hosts, name);
  const unlabelled = names.filter((name) => !name.role && !name.isSpeaker);
  const hostIsKnown = names.some((name) => name.role === "host" || isHost(name));
  const [one, other] = unlabelled;
  const areApart =
    unlabelled.length === 2 && episode.text.slice(one!.span.end, other!.span.start).includes("\n");
  const hasHost = !hostIsKnown && areApart && !isTalk(episode);
  const { makers } = namesAbove(context);
  for (const entry of names) {
    const role: PersonRole = isHost(entry)
      ? "host"
      : // "Ann Lee sails", among the hosts that a heading announces; that it is by her says less.
        ((entry.isBy ? partsStated.get(personKey(entry.name)) : undefined) ??
        entry.role ??
        partsStated.get(personKey(entry.name)) ??
        // Two names, a line each, and no known host: pages name the host first.
        (makers.has(personKey(entry.name)) || (hasHost && entry === one) ? "host" : "guest"));
    yield {
      episode: episode.id,
      span: entry.span,
      surface: textAt(episode.text, entry.span),
      entityType: "person",
      canonicalName: entry.name,
      role,
      recognizer: entry.isSpeaker ? "person/speaker" : "person/byline",
      confidence: entry.isSpeaker && !entry.name.includes(" ") ? 0.85 : 0.96,
    };
  }
}

/** "March 3, San Francisco": a place, or another thing of the list. */
const isKnownThing = (name: string, { start, end }: Span, mentions: readonly Mention[]): boolean =>
  firstNameStrength(name.split(" ", 1)[0]!) === "unknown" &&
  mentions.some(
    ({ span, entityType, confidence }) =>
      entityType !== "person" && confidence >= 0.8 && span.start <= start && span.end >= end,
  );

/** Those whose names stand above a text without a word about their part, as keys. */
export interface NamesAbove {
  /** Of two names at least, those of whom nothing is said but, at most, that the episode is by them. */
  readonly plain: ReadonlySet<string>;
  /** The only name, or those of a single line that holds nothing else. */
  readonly alone: ReadonlySet<string>;
  /**
   * Who made the episode: the one or two whose names are all of the line, where the headline names neither, nothing is
   * known of the show, and its episodes do not name somebody else each. In 57 of 60 such episodes of samples they hosted.
   */
  readonly makers: ReadonlySet<string>;
}

/** Reads who stands above the text of an episode, and no more than that. */
export const namesAbove = oncePer((context: RecognizerContext): NamesAbove => {
  const { episode, show } = context;
  const names = bylineNames(episode);
  const keys = (some: readonly BylineName[]) => new Set(some.map(({ name }) => personKey(name)));
  const plain = names.filter(({ role, isBy, isSpeaker }) => (!role || isBy) && !isSpeaker);
  const areBare = names.every(({ role, isBare, isSpeaker }) => isBare && !role && !isSpeaker);
  const [first, last] = [names[0], names.at(-1)];
  const areInOneLine =
    !first || !episode.text.slice(first.span.start, last!.span.end).includes("\n");
  const areAlone = areInOneLine && (areBare || (names.length === 1 && plain.length === 1));
  // A post on a line of its own says more of somebody than the name.
  const hasLines = episode.sections.filter(({ role }) => role === "byline").length > names.length;
  const isShowKnown =
    show.hosts.length > 0 || show.usualHosts !== undefined || show.hasChangingBylines === true;
  const areMakers =
    areInOneLine &&
    areBare &&
    names.length <= 2 &&
    !hasLines &&
    !isShowKnown &&
    !isTalk(episode) &&
    !names.some(({ name }) => isInTitle(episode, name));
  return {
    plain: keys(plain.length > 1 ? plain : []),
    alone: keys(areAlone ? names : []),
    makers: keys(areMakers ? names : []),
  };
});

const isInTitle = ({ sections, text }: Episode, name: string): boolean =>
  sections.some(({ role, span }) => role === "title" && textAt(text, span).includes(name));

/** The names of byline sections; full names, and single ones where they label speech. */
export const bylineNames = oncePer((episode: Episode): readonly BylineName[] => {
  const isATalk = isTalk(episode);
  // Beside guests, a panel is of the show.
  const hasGuests = episode.sections.some(
    ({ role, span }) => role === "byline" && /^\s*guests?\b/i.test(textAt(episode.text, span)),
  );
  const speakers = new Set<string>();
  for (const { speaker } of episode.sections) if (speaker !== undefined) speakers.add(speaker);
  const lines = episode.sections.filter(
    ({ role, span }) => role === "byline" && !isOtherEpisode(textAt(episode.text, span)),
  );
  // "Ann Lee", "Hosts": labels below the names say nothing of what follows.
  const top = lines.find(
    ({ span }) => labelAlone.test(textAt(episode.text, span)) || holdsName(episode.text, span),
  );
  const areAbove = top !== undefined && labelAlone.test(textAt(episode.text, top.span));
  const isOnly = lines.length === 1;
  let announced: PersonRole | undefined;
  let isFirst = false;
  return lines.flatMap((section) => {
    const label = labelAlone.exec(textAt(episode.text, section.span));
    if (label) {
      announced = areAbove ? partOfLabel(label[1]!, hasGuests) : undefined;
      isFirst = true;
      return [];
    }
    const names = [
      ...namesOfSection(section, episode.text, { speakers, isATalk, hasGuests, isOnly }),
    ];
    const isMononym = names.length === 0 && isFirst && announced === "guest";
    isFirst = false;
    if (isMononym) return mononymOf(section, episode.text);
    const role = announced;
    if (role) names.push(...barredNames(section, episode.text, names));
    return role ? names.map((name) => (name.role ? name : { ...name, role })) : names;
  });
});

const holdsName = (text: string, span: Span): boolean => !nameCandidates(text, span).next().done;

/** "Hosts:", "Our guests", all of a line: what those of the lines below are. */
const labelAlone =
  /^\W*(?:(?:our|your|special|the|show|podcast|episode|today[’']s) )*(guests?|(?:co-?)?hosts?|panell?ists|(?:speakers?|presenters?)(?=:))\W*$/i;

/** Those below a label; a panel is of the show where guests have a label of their own. */
const partOfLabel = (label: string, hasGuests: boolean): PersonRole | undefined =>
  /host/i.test(label) || (/panel/i.test(label) && hasGuests)
    ? "host"
    : /panel/i.test(label)
      ? undefined
      : "guest";

/** "Zorva", a line of its own below "Guests". */
function mononymOf({ span }: Section, text: string): BylineName[] {
  const name = textAt(text, span).trim();
  const { isSpeltAsName, isCommon } = nameWordOf(name);
  if (name.length < 3 || !/^\p{Lu}\p{L}+$/u.test(name) || !isSpeltAsName || isCommon) return [];
  return [{ name, span, role: "guest", isSpeaker: false }];
}

/** A talk is given by all whose names stand above it. */
export const isTalk = oncePer(
  ({ show, text }: Episode): boolean =>
    /(?:Conf|Con|Conference|Summit|Days?|Fest|Camp|Congress|Meet-?up|Symposium|User Group|Kaigi|FOSDEM|Devoxx|(?:droid|mini|swift|try|js|py)con|try! Swift)(?![\p{Ll}])|(?:^|[\s-])(?:[Cc]onf|[Tt]alks)(?!\p{L})|BSides/u.test(
      show,
    ) ||
    /\b(?:this|our|my) (?:(?:lightning )?talk|session|presentation|workshop|tutorial|keynote|lecture)\b/i.test(
      text,
    ),
);

/** "Episode 23 – Modules with Ann Lee": a list of other episodes below the guest is no list of guests. */
export const isOtherEpisode = (line: string): boolean =>
  /^[^\p{L}\n]*(?:episode|ep\.?)\s*#?\d/iu.test(line);

/** Whether a line holds nothing but these names. */
function isListOf(names: readonly { readonly name: string }[], line: string): boolean {
  const rest = names.reduce((words, { name }) => words.replace(name, ""), line);
  return names.length > 0 && /^(?:[\s,;&/|+•·]|\b(?:and|with)\b)*$/.test(rest);
}

/** "Ting Quilt, Rocket Boats": the line of a speaker is the name and the house. */
const isOfHouse = (name: string, line: string): boolean =>
  line.startsWith(name) && /^, \p{Lu}[\p{L}\p{N}&.’' -]{1,40}$/u.test(line.slice(name.length));

const lifeBehind =
  /^[^\p{L}]*\p{Lu}[^,.;:!?()\n]{3,46}?(?: ?\([^()\n]{1,40}\))* (?:is|was|has|works|worked|leads|runs|founded|co-founded|grew|studied|teaches|writes)\s/u;

function* namesOfSection(
  section: Section,
  text: string,
  setting: {
    readonly speakers: ReadonlySet<string>;
    readonly isATalk: boolean;
    readonly hasGuests: boolean;
    /** No other line stands above the text. */
    readonly isOnly: boolean;
  },
): Generator<BylineName> {
  const { speakers, isATalk, hasGuests, isOnly } = setting;
  const words = textAt(text, section.span);
  const label =
    /^\s*(?:(hosts?|hosted by|moderators?)|(authors?(?=\s*:)|(?:posted|published|presented) by)|(by)|(guests?|with|speakers?|featuring|interview with|presenters?|participants?|panel\w*))\b\s*:?/i.exec(
      words,
    );
  // Who puts a show online is its host, where it is no talk.
  const [, isHost, isAuthor, isBy, isGuest] = label ?? [];
  const role =
    isHost || (isAuthor && !isATalk) || (hasGuests && /^panel/i.test(isGuest ?? ""))
      ? "host"
      : isBy || isGuest || isAuthor
        ? "guest"
        : undefined;
  const isSpeaker = speakers.has(words.trim());
  let any = false;
  const candidates = [...nameCandidates(text, section.span)];
  const line = words.replace(/^\s*[-*•+]\s+/, "").trim();
  // A name nobody has heard of must fill the line, alone or beside one that somebody has.
  const isWhole = isListOf(candidates, line);
  const isNear = isWhole && candidates.some(({ strength }) => strength === "sure");
  const isLife = !label && words.length > 90 && lifeBehind.test(words);
  // "Ann Lee is a gardener and a friend of Bo Ek": what a line tells of one.
  for (const { name, span, strength } of isLife ? candidates.slice(0, 1) : candidates) {
    const isBare = strength === "unknown" && !role && !isNear && !isOfHouse(name, line);
    if (isBare && name.length < line.length) continue;
    any = true;
    yield {
      name,
      span,
      isSpeaker,
      ...(isBy && { isBy: true }),
      ...(isWhole && !isSpeaker && { isBare: true }),
      ...(role ? { role } : {}),
    };
  }
  if (!any && role) yield* oddNames(section, text, label![0], role);
  const single = words.trim();
  if (any || !(isSpeaker || isOnly) || !/^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(single)) return;
  const strength = firstNameStrength(single);
  if (isSpeaker ? strength === "unknown" : strength !== "sure") return;
  const start = section.span.start + words.indexOf(single);
  yield { name: single, span: { start, end: start + single.length }, isSpeaker };
}
