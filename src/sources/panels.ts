// Whom an entry lists as its panel: those who run the show, or those who visit it.
import type { Span } from "../model/index.ts";

/**
 * What the people below "Panel" are, in an entry. They run the show, unless somebody asks them (a host is named elsewhere or
 * among them, they are introduced, or called "a panel of" something) and nobody else is the guest. Linear in the entry.
 */
export function panelIn(text: string, { start, end }: Span): "hosts" | "guests" {
  const entry = text.slice(start, end);
  const heading = panelHeading.exec(entry);
  const list = heading ? entry.slice(heading.index + heading[0].length).slice(0, longestList) : "";
  const isAsked =
    hasHosts.test(entry) || panelOf.test(entry) || marksHosts.test(list) || introduced.test(list);
  if (!isAsked || hasGuests.test(entry)) return "hosts";
  const name = asked.exec(entry)?.[1];
  return name === undefined || list.slice(0, shortList).includes(name) ? "guests" : "hosts";
}

const panelHeading =
  /^[^\p{L}\n]*(?:the )?(?:panel members?|panell?ists?|panel)\b(?:[^\p{L}\n]*$|\s*:)[^\p{L}]*/imu;
/** Characters below the heading of a panel that are looked at, and those of a list of names alone. */
const longestList = 4000;
const shortList = 300;

/** Two whom a list says who they are, at its head: "Ann Lee - Author of a book about boats". */
const introduced =
  /^(?:[^\p{L}\n]*\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} [-–—] (?:\S+ ){3}[^\n]*(?:\n+|$)){2}/u;
/** "Ann Lee (Host)", of one of several. */
const marksHosts = /^(?:[^\n]{2,60}\n){0,6}?[^\n]{2,40}\((?:co-?)?host\)/i;
/** "A panel of gardeners discusses roses." */
const panelOf = /\ban? (?:[\p{L}-]+ ){0,2}panel of\b/iu;
/** "We spoke with Ann Lee". */
const asked =
  /\b(?:[Ww]e|I) (?:spoke|speak|talk|talked|chat|chatted|sat down) (?:with|to) (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)/u;
const hasGuests =
  /^[^\p{L}\n]*(?:(?:joined by |our |special |today[’']s )*guests?)\b\W{0,3}(?:\s|$)/imu;
const hasHosts =
  /^[^\p{L}\n]*(?:(?:co-?)?hosts?|hosted by|moderators?|moderated by)\b\W{0,3}(?:\s|$)/imu;
