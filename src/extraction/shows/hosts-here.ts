// Who of those that usually host a show hosts one episode: who is announced as a guest, while another hosts, visits.
import { textAt, type Episode, type Section } from "../../model/index.ts";
import { holdsName, placesOf } from "../../text/whole-names.ts";
import { talksTo } from "../mentions/people/rules/phrases.ts";
import { isHostName } from "../mentions/people/names/variants.ts";
import type { ShowProfile } from "./show-profile.ts";

/** What is known of a show, as it holds for one of its episodes: without those who only visit it. */
export function profileFor(show: ShowProfile, episode: Episode): ShowProfile {
  const { hosts, usualHosts = [], regulars = [] } = show;
  const { text } = episode;
  const special = text.includes("pecial guest")
    ? [...hosts, ...usualHosts, ...regulars].filter((name) => isLedBy(specialGuest, name, text))
    : [];
  if (usualHosts.length + regulars.length + special.length === 0) return show;
  const visitors = visitorsAmong([...usualHosts, ...regulars], hosts, episode);
  const isSpecial = (name: string) => isAmong(special, name);
  const visits = (name: string) => isAmong(visitors, name);
  return {
    show: show.show,
    hosts: [...hosts, ...usualHosts.filter((name) => !visits(name))]
      .filter((name) => !isSpecial(name))
      .sort(),
    // Ann, who keeps coming up, is joined by Bo, who does: a panel.
    regulars: regulars.filter(
      (name) => !isSpecial(name) && (!visits(name) || isLedBy(joinedBy, name, text)),
    ),
  };
}

/** Those of some names whose bearers are announced as guests, where one of the others hosts, or who asks is told. */
function visitorsAmong(
  names: readonly string[],
  hosts: readonly string[],
  episode: Episode,
): readonly string[] {
  const { text } = episode;
  const visitors = names.filter((name) => holdsName(name, text) && isAnnounced(name, episode));
  if (visitors.length === 0) return visitors;
  const others = [...hosts, ...names].filter((name) => !isAmong(visitors, name));
  const isHosted =
    others.some((name) => isNamed(name, text)) ||
    visitors.some((name) => isLedBy(asks, name, text));
  return isHosted ? visitors : [];
}

/** Whether a name, or another form of a full one, is among some: Rob Lee is no other than Robert Lee. */
const isAmong = (names: readonly string[], name: string): boolean =>
  names.includes(name) || (name.includes(" ") && isHostName(names, name));

/** Whether words lead up to a name anywhere. */
function isLedBy(words: RegExp, name: string, text: string): boolean {
  for (const at of placesOf(name, text))
    if (words.test(text.slice(Math.max(0, at - window), at))) return true;
  return false;
}

/** "Our special guests Ann Lee and Bo Ek": whoever they are else. */
const specialGuest =
  /\b[Ss]pecial guests?(?! (?:co-?)?hosts?\b)(?: (?:is|are|today|this week))*[:,]? (?:(?:\p{Lu}[\p{L}’'-]+ ){2,3}?(?:and |& )|(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+, ){0,4}(?:and )?$/u;
/** "Ann is joined by". */
const joinedBy = /\bjoined by\s[^.!?\n]{0,60}$/i;
/** "In this candid conversation with". */
const conversation = String.raw`(?:this|our|an?) (?:[\p{Ll}-]+ ){0,2}(?:conversation|interview|chat) with`;
/** "Ann Lee and Bo Ek speak with". */
const asks = new RegExp(
  String.raw`(?<!\p{L})(?:${conversation}|(?:\p{Lu}[\p{L}’'-]+|we|I) (?:(?:is|are) joined by|welcomes?|interview(?:s|ed)?|${talksTo}))\s(?:[^\s.!?]+\s){0,6}$`,
  "u",
);

/** Whether a text gives the given name, alone or with the family name; an initial is none. */
function isNamed(host: string, text: string): boolean {
  const given = host.split(" ")[0]!;
  return holdsName(given.endsWith(".") ? host : given, text);
}

/** Whether a headline, a line above the text or a sentence announces somebody as one announces guests. */
const isAnnounced = (host: string, episode: Episode): boolean =>
  episode.sections.some((section, index) => {
    const text = textAt(episode.text, section.span);
    if (text.includes(host) && isBelowGuests(episode, index)) return true;
    for (const at of placesOf(host, text)) {
      const before = text.slice(Math.max(0, at - window), at);
      const after = text.slice(at + host.length, at + host.length + window);
      if (announces(section, before, after)) return true;
    }
    return false;
  });

/** Whether a line above the text stands in a short list below another line that says "Guests". */
function isBelowGuests({ sections, text }: Episode, index: number): boolean {
  const top = Math.max(0, index - longestList);
  for (let i = index; i > top && sections[i]!.role === "byline"; i--) {
    const above = sections[i - 1]!;
    if (above.role !== "byline") return false;
    const words = textAt(text, above.span).trim();
    if (/^(?:\w+ )?guests?:?$/i.test(words)) return true;
    if (!/^[*•-]/.test(words)) return false;
  }
  return false;
}

/** Lines of a list of guests that are looked at. */
const longestList = 20;
/** Characters beside a name that are looked at. */
const window = 120;

function announces({ role }: Section, before: string, after: string): boolean {
  if (role === "title") return titleBefore.test(before) || titleAfter.test(`${before}|${after}`);
  if (role === "byline") return /^\W*(?:\w+ )?guests?\b/i.test(before);
  return textBefore.test(before) || textAfter.test(after);
}

const titleBefore =
  /\b(?:with|featuring|feat\.|ft\.|interview\w*|spotlight on|meet|guests?:?)\s[^|:–—]{0,60}$|[–—|]\s$|\s-\s$/i;
const titleAfter = /^[^\p{L}]*\|(?:\s*[:–—|]|\s+-\s|\s+(?:on|talks|explains|discusses)\s)/u;
const textBefore =
  /\b(?:joined by|guests?(?! (?:co-?)?hosts?\b)(?: is| are| today)?:?,?|welcom\w+|(?:talk|speak|chat|spoke|sit|sits|sat|catch|caught)\w* (?:down |up )?(?:with|to)|interview\w*(?: with)?|(?:conversation|chat) with|featuring)\s(?:(?!\b(?:co-?)?hosts?\b)[^.!?\n]){0,60}$/i;
const textAfter = /^(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)? joins? (?!as\b)/u;
