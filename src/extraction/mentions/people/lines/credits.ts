// People of credit lines: "Audio Editing: NAME", "Hosts: NAME and NAME", also where the line ends every episode.
import {
  textAt,
  type Episode,
  type Mention,
  type PersonRole,
  type Section,
  type Span,
} from "../../../../model/index.ts";
import { oncePer } from "../../../../model/once-per.ts";
import { anyAhead } from "../../../../text/ahead.ts";
import { personMention } from "../person-mention.ts";
import { nameCandidates } from "../names/name-candidates.ts";
import { pattern } from "../rules/phrases.ts";
import { personPrior } from "../priors.ts";
import { isHostName } from "../names/variants.ts";

const host =
  /^(?:(?:(?:about|meet) (?:the |your |our )?)?(?:co-?|guest )?hosts?|hosted by|moderators?|moderated by|interviewers?)$/i;
const guest =
  /^(?:(?:(?:special|our|today[’']s|this week[’']s|episode|featured) )*guests?|(?:keynote )?speakers?|participants?|presenters?|presented by|interviewees?|panell?ists?|participants?|cast|with|featuring|in conversation with)$/i;
const trade = pattern(
  String.raw`^(?:(?:\p{L}+|&|\+|,|\/) ){0,3}?(?:edit(?:s|ed|or|ors|ing)|mix(?:ed|ing)?|master(?:ed|ing)|produc(?:ed|er|ers|tion)|engineer(?:ed|s|ing)?|music|theme(?: (?:song|music))?|song|art(?:work|ist)?|cover|logo|illustrations?|design(?:ed|er)?|hosting|infrastructure|show ?notes|notes|transcripts?|transcription|transcribed|captions?|website|webmaster|research(?:er)?|written|writer|narrat(?:or|ed|ion)|voice(?:over)?|photos?|photography|camera|video|sound|audio|recorded|recording|director|translation|translated|publisher|intro|outro|announcer)(?: by)?$`,
);
/** "Label: names"; labels have four words at most. */
const creditLine =
  /^[^\p{L}\n]{0,4}([\p{L}&+/,’' -]{3,40}?)(?:\(s\))?(?:\s*::?\s*|(?<= by)\s+)(?=\p{Lu})/u;
/** "Ann Lee on Mastodon": a line that says where somebody is to be met; what else it says of them is nothing. */
const contactLine =
  /^[^\p{L}\n]{0,4}(?=\p{Lu})[^\n]{4,40} (?:on|[-–—]) (?:Twitter|X|LinkedIn|GitHub|Mastodon|Bluesky|Instagram|IG|Strava)\W*$/u;
/** "Ann Lee email: ann@example.org": whose addresses an episode gives runs the show. */
const addressLine =
  /^[^\p{L}\n]{0,4}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}[\s,(–—-]{1,4}(?:e-?mail|mail|contact)\s*:\s*\S+@/u;
/** "podcast with Ann Lee / @annlee", all of a line: whose show it is, if it goes on to "a conversation with Bo Ek". */
const showLine =
  /^[^\p{L}\n]{0,4}(?:(?:an?|the) )?(?:podcast|show) with \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}\s*(?:[/|(,–-]\s*@\w+\)?)?\s*$/iu;
const asked = /\b(?:conversation|interview|chat|talk|discussion) with \p{Lu}/u;
/** "ANN: Bo Ek.", which Bo answers on the next line: those on the panel are called up. */
const calling = /^\p{Lu}+: (?:and )?(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}.’'-]+){1,2}\.?\s*$/u;
/** What stands in a credit line beside names: joiners, brackets, addresses. */
const besideNames = /\([^()]*\)|@[\w.]+|https?:\S+|\b(?:and|with|of|from|by)\b|[\s,&+/|;.·–—-]/gi;
const confidence = personPrior("credit");

/** People whom credit lines name. Lines of boilerplate are read as well: a credit that repeats is one still. */
export function* creditedPeople(
  episode: Episode,
  hosts: readonly string[] = [],
): Generator<Mention> {
  const mayCredit = anyAhead(episode.text, signs);
  for (const section of episode.sections) {
    const { start, end } = section.span;
    if (isSearched(section) && mayCredit(start, end))
      yield* creditsOf(section, episode, hosts, mayCredit);
  }
}

/** Every line that names somebody holds one of these. */
const signs = [":", " by", " on ", " - ", " with ", "Panel"];
/** A line longer than this tells something. */
const longestLine = 160;

const labelOf = (line: string) =>
  line.includes(":") || line.includes(" by") ? creditLine.exec(line) : null;

const isSearched = ({ role }: Section) =>
  role === "boilerplate" || role === "body" || role === "bullets" || role === "links";

function* creditsOf(
  { span }: Section,
  episode: Episode,
  hosts: readonly string[],
  mayCredit: (from: number, to: number) => boolean,
): Generator<Mention> {
  const { text } = episode;
  for (let start = span.start; start < span.end;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    if (mayCredit(start, end)) yield* creditsOfLine(episode, { start, end }, hosts);
    start = end + 1;
  }
}

function* creditsOfLine(
  episode: Episode,
  { start, end }: Span,
  hosts: readonly string[],
): Generator<Mention> {
  const { text } = episode;
  const line = end - start <= longestLine ? text.slice(start, end) : "";
  if ((line.includes(" on ") || line.includes(" - ")) && contactLine.test(line))
    yield* contactsOf(episode, { start, end }, hosts);
  if (line.includes(":") && addressLine.test(line))
    yield* personOfLine(episode, { start, end }, "host", "contact");
  if (line.includes(" with ") && showLine.test(line) && asked.test(text.slice(end, end + 400)))
    yield* personOfLine(
      episode,
      { start: start + line.indexOf(" with ") + 6, end },
      "host",
      "show-with",
    );
  if (isCalled(text, line, end))
    yield* personOfLine(episode, { start: start + line.indexOf(":") + 1, end }, "host", "called");
  if (text.startsWith("Panel", start) && handles.test(text.slice(start, start + 80)))
    yield* panelOf(episode, { start, end }, hosts);
  const label = labelOf(line);
  const said = label?.[1]!.trim();
  const part = said ? (isOfHost(said, start, text) ? "host" : partOf(said)) : undefined;
  if (!label || !part) return;
  const names = [...nameCandidates(text, { start: start + label[0].length, end })];
  const rest = names.reduce(
    (others, { span: name }) => others.replace(textAt(text, name), ""),
    text.slice(start + label[0].length, end),
  );
  // Titles of songs and companies stand there, too: a line of names has little else.
  const isNames = rest.replace(besideNames, "").length <= 24;
  for (const { name, span: place, strength } of names) {
    // "Speaker: Ann Lee (Rocket Boats)"
    if (strength !== "sure" && text[place.start - 1] === "(") continue;
    const isWhole = rest.replace(besideNames, "") === "" && !/\s(?:by|on)\s/.test(rest);
    if (!isNames || (strength === "unknown" && !(isWhole && part !== "mentioned"))) continue;
    // "Host: Ann Lee", "Guest: Bo Ek": who is set apart from the host visits, also one who hosts otherwise.
    const isSetApart = part === "guest" && oneGuest.test(said!) && hasHostLine(episode);
    const isHost =
      (isHostName(hosts, name) && !isSetApart) ||
      hostBehind.test(text.slice(place.end, place.end + 16));
    const role = part === "guest" && isHost ? "host" : part;
    const rule = isSetApart && role === "guest" ? "set-apart" : "credit";
    yield personMention(episode, { name, span: place }, role, rule, confidence);
  }
}

const oneGuest = /^(?:(?:our|special|today[’']s|this week[’']s) )*guest$/i;
/** Whether a line says who hosts. */
const hasHostLine = oncePer(({ text }: Episode): boolean =>
  /(?:^|\n)[^\p{L}\n]{0,4}hosts?\s*:\s*\p{Lu}/iu.test(text),
);
/** "With: Ann Lee (host), Bo Ek". */
const hostBehind = /^ \((?:co-?)?(?:host|moderator)\)/i;

function isCalled(text: string, line: string, end: number): boolean {
  const given = line.length < 60 && line.includes(": ") ? calling.exec(line)?.[1] : undefined;
  return (
    given !== undefined &&
    text
      .slice(end, end + 40)
      .trimStart()
      .startsWith(`${given.toUpperCase()}:`)
  );
}

/** The one person a line begins with, whatever the name. */
function* personOfLine(
  episode: Episode,
  line: Span,
  role: PersonRole,
  rule: string,
): Generator<Mention> {
  const [first] = nameCandidates(episode.text, line);
  if (!first || /[\p{L}\p{N}]/u.test(episode.text.slice(line.start, first.span.start))) return;
  yield personMention(episode, first, role, rule, confidence);
}

/** "Panel Ann Lee (twitter github) Bo Ek (twitter blog) Discussion …": a table of people that became one line. */
const handles = /^Panel(?:ists)?:? \p{Lu}[^()\n]{3,40}\((?:twitter|github|blog)\b/iu;

function* panelOf(episode: Episode, line: Span, hosts: readonly string[]): Generator<Mention> {
  const { text } = episode;
  const start = line.start + "Panel".length;
  for (const { name, span } of nameCandidates(text, { start, end: line.end })) {
    if (!/^ \((?:twitter|github|blog)\b/i.test(text.slice(span.end, span.end + 10))) continue;
    // Whom the headline names is asked.
    const isAsked = text.lastIndexOf(name, line.start) >= 0 && !isHostName(hosts, name);
    yield personMention(episode, { name, span }, isAsked ? "guest" : "host", "credit", confidence);
  }
}

function* contactsOf(episode: Episode, line: Span, hosts: readonly string[]): Generator<Mention> {
  const { text } = episode;
  const [first, ...others] = [...nameCandidates(text, line)].filter(
    ({ strength }) => strength !== "unknown",
  );
  if (
    !first ||
    others.length > 0 ||
    !/^\s+(?:on|[-–—])\s/.test(text.slice(first.span.end, line.end))
  )
    return;
  const role = isHostName(hosts, first.name) ? "host" : "mentioned";
  yield personMention(episode, first, role, "contact", personPrior("sign"));
}

/** "Written by Ann Lee", above notes that say "I sit down with Bo Ek": who writes so asked. */
const isOfHost = (label: string, start: number, text: string): boolean =>
  start < opening &&
  /^(?:written|author)(?: by)?$/i.test(label) &&
  !/\b(?:music|song|theme|track|intro|outro|poem|story)\b/i.test(
    text.slice(Math.max(0, start - 80), start),
  ) &&
  asks.test(text);
/** How far a text opens, in characters. */
const opening = 400;
const asks =
  /\b(?:I|we) (?:also )?(?:(?:spend|spent) (?:\w+ )?time|(?:talk|talked|speak|spoke|chat|chatted|sit down|sat down) (?:with|to)|interview(?:ed)?|am joined|[’']m joined)\b|\b(?:joining|joins) me\b/i;

function partOf(label: string): PersonRole | undefined {
  if (host.test(label)) return "host";
  if (guest.test(label)) return "guest";
  return trade.test(label) ? "mentioned" : undefined;
}
