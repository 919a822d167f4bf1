// People whom the format of an episode states outright.
import type { Mention, Span } from "../../../../model/index.ts";
import type { RecognizerContext } from "../../../recognizer.ts";
import { isCommonWord } from "../../../words/common-words.ts";
import { coverageOf } from "../../../coverage.ts";
import { firstNameStrength, nameWordOf, withoutHonorific } from "../../../words/name-words.ts";
import { isOtherEpisode } from "./byline.ts";
import { nameOfHandle } from "./handles.ts";
import { personMention } from "../person-mention.ts";
import { saysPost } from "../names/name-candidates.ts";
import { isHostName } from "../names/variants.ts";
import { isNetwork } from "../../signs/social-link.ts";

/** What the format says outright: front matter, podcast:person, the speakers of a schedule. */
export function* statedPeople({ episode, mentions, show }: RecognizerContext): Generator<Mention> {
  const fullNames = (episode.stated ?? []).flatMap(({ entityType, name }) =>
    entityType === "person" && name.includes(" ") ? name : [],
  );
  const fullNameOf = byBeginnings(fullNames);
  const roleOf = new Map((episode.stated ?? []).map(({ name, role }) => [name, role]));
  // Who keeps coming back sits on a panel of hosts, where there are others to sit with or somebody else who hosts.
  const isHost = (name: string) => isHostName(show.hosts, name);
  const guests = (episode.stated ?? []).filter((stated) => stated.role === "guest");
  const hosts = (episode.stated ?? []).filter((stated) => stated.role === "host");
  const hasOthers =
    guests.length > 1 || guests.some(({ name }) => !isHost(name)) || hosts.length > 0;
  const hasJoined = joinedIn(episode.text, hosts);
  // Where two of the participants host, a panel takes part.
  const isPanel = guests.length > 3 && guests.filter(({ name }) => isHost(name)).length > 1;
  const isOnPanel = coverageOf(isPanel ? panelsIn(episode.text) : []);
  for (const { entityType, name: words, role, span } of episode.stated ?? []) {
    // "Ann’s blog", among the links of the hosts.
    const name = words.replace(/[’']s$/, "");
    if (entityType !== "person" || name === episode.show) continue;
    if (isHeadingOrPost(name)) continue;
    const line = episode.text.slice(episode.text.lastIndexOf("\n", span.start - 1) + 1, span.start);
    if (isOtherEpisode(line)) continue;
    // "Head of Sales, GTM and Growth"
    if (fullNames.length > 0 && /^\p{Lu}{2,5}$/u.test(name)) continue;
    // "AVR Boards", on a line of links below the guest.
    if (/^\p{Lu}{3,} \p{Lu}\p{Ll}/u.test(name) && !nameWordOf(name.split(" ", 1)[0]!).isSpeltAsName)
      continue;
    // "NativeBoats", on a line below the guest who made it.
    const isAlone = !/\p{L}/u.test(line) && /^\s*(?:\n|$)/.test(episode.text.slice(span.end));
    if (isAlone && fullNames.length > 0 && /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u.test(name)) continue;
    const isKnownThing = mentions.some(
      (mention) =>
        mention.entityType !== "person" &&
        mention.span.start <= span.start &&
        // "Swift Style", among what a guest has written: a technology begins no name.
        (mention.span.end >= span.end ||
          (mention.entityType === "technology" && mention.span.start === span.start)) &&
        mention.confidence >= 0.8,
    );
    if (isKnownThing && firstNameStrength(name.split(/\s+/)[0]!) === "unknown") continue;
    const isPanellist = role === "guest" && isOnPanel(span.start, span.end);
    const longer = fullNameOf.get(name);
    const fullName = longer ?? nameOfHandle(name, episode) ?? name;
    // "Ann", among the addresses below the guests, who is Ann Lee, whom a list above states to host.
    const said = (longer !== undefined && roleOf.get(longer)) || role;
    const isOfShow = isPanellist || (role === "guest" && hasOthers && isHost(name));
    const isVisitor = role === "host" && hasJoined(name);
    const part = isOfShow ? "host" : isVisitor ? "guest" : (said ?? "mentioned");
    const person = { name: withoutHonorific(fullName), span };
    yield personMention(episode, person, part, "stated", 0.99);
  }
}

/** Whether what a page puts below "Guests" or "Hosts" is no name: a heading, or what somebody is. */
export function isHeadingOrPost(stated: string): boolean {
  const words = stated.split(" ");
  // "Guests: Ann Lee, Co-founder and CEO of Rocket Boats"
  if (words.length === 1 && saysPost(stated)) return true;
  if (firstNameStrength(words[0]!) !== "unknown") return false;
  // "Hosts: Ann Lee, Senior Developer Advocate @ Rocket Boats"
  return saysPost(words.at(-1)!) || words.every((word) => isCommonWord(word) || isNetwork(word));
}

/** "Today I’m joined by Ann, Bo, and Cy": whether the one who opens a panel says so of somebody on it. */
function joinedIn(
  text: string,
  panel: readonly { readonly name: string }[],
): (name: string) => boolean {
  const said = panel.length > 2 ? joinedBy.exec(text)?.[1] : undefined;
  if (said === undefined) return () => false;
  const isSaid = (name: string) => name.split(" ").some((part) => said.includes(part));
  // "Ann Lee: Hello, today I’m joined by": she hosts, and all others visit.
  const opener = speakerBefore.exec(text.slice(0, joinedBy.exec(text)!.index))?.[1];
  if (opener !== undefined && panel.some(({ name }) => name === opener))
    return (name) => name !== opener;
  return panel.every(({ name }) => isSaid(name)) ? () => false : isSaid;
}
const speakerBefore = /(?:^|\n)[\d:\s–—-]*(\p{Lu}[^:\n]{2,40}):[^\n]*$/u;
const joinedBy = /\b(?:I[’']m|I am|we[’']re|we are) (?:\w+ )?joined (?:\w+ )?by ([^.!?\n]{3,200})/i;

/** Full names by the words that they begin with, the first of some that begin alike. */
function byBeginnings(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names)
    for (const { index } of name.matchAll(/ /g)) {
      const beginning = name.slice(0, index);
      if (!found.has(beginning)) found.set(beginning, name);
    }
  return found;
}

/**
 * The lists that are headed "Participants", up to the first line that stands apart below, and with it; where the word comes up
 * again another begins, or none.
 */
function* panelsIn(text: string): Generator<Span> {
  const places = Array.from(text.matchAll(/articipants/g), ({ index }) => index);
  for (const [i, start] of places.entries()) {
    const list = text.slice(start, places[i + 1]);
    if (!/^articipants\W*\n/.test(list)) continue;
    const apart = lineApart.exec(list);
    yield { start, end: start + (apart ? apart.index + apart[0].length : list.length) };
  }
}
const lineApart = /(?<=\n[^\S\n]*\n[^\S\n]*)\S[^\n]*\n[^\S\n]*\n/;
