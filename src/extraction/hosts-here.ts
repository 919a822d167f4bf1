// Who of those that usually host a show hosts one episode: who is announced as a guest, while another hosts, visits.
import { textAt, type Episode, type Section } from "../model/index.ts";
import type { ShowProfile } from "./show-profile.ts";

/** What is known of a show, as it holds for one of its episodes. */
export function profileFor(show: ShowProfile, episode: Episode): ShowProfile {
  const { usualHosts } = show;
  if (!usualHosts) return show;
  const here = usualHosts.filter((host) => isNamed(host, episode.text));
  const visitors = here.filter((host) => isAnnounced(host, episode));
  const others = [...show.hosts, ...usualHosts].filter((host) => !visitors.includes(host));
  const isHosted =
    visitors.length > 0 &&
    (others.some((host) => isNamed(host, episode.text)) ||
      visitors.some((host) => isAskedBySomebody(host, episode.text)));
  const hosts = isHosted ? usualHosts.filter((host) => !visitors.includes(host)) : usualHosts;
  return { ...show, hosts: [...show.hosts, ...hosts].sort() };
}

/** Whether a text gives the full name, or the given name. */
const isNamed = (host: string, text: string): boolean =>
  text.includes(host) || new RegExp(`(?<!\\p{L})${host.split(" ")[0]!}(?!\\p{L})`, "u").test(text);

/** Whether a headline, a line above the text or a sentence announces somebody as one announces guests. */
function isAnnounced(host: string, episode: Episode): boolean {
  return episode.sections.some((section) => {
    const text = textAt(episode.text, section.span);
    for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
      const before = text.slice(Math.max(0, at - window), at);
      const after = text.slice(at + host.length, at + host.length + window);
      if (announces(section, before, after)) return true;
    }
    return false;
  });
}

/** "Ann Lee and Bo Ek speak with", before the name. */
function isAskedBySomebody(host: string, text: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1))
    if (asks.test(text.slice(Math.max(0, at - window), at))) return true;
  return false;
}
const asks =
  /(?<!\p{L})\p{Lu}[\p{L}’'-]+ (?:(?:is|are) joined by|welcomes?|interview(?:s|ed)?|(?:talk|speak|chat|sit)(?:s|ed|ted)? (?:down )?with|spoke with|sat down with)\s(?:[^\s.!?]+\s){0,6}$/u;

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
  /\b(?:joined by|guests?(?: is| are| today)?:?,?|welcom\w+|(?:talk|speak|chat|spoke|sit|sits|sat|catch|caught)\w* (?:down |up )?(?:with|to)|interview\w*|featuring)\s(?!(?:your |our |the )?(?:co-?)?hosts?\b)[^.!?\n]{0,60}$/i;
const textAfter = /^(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)? joins? (?!as\b)/u;
