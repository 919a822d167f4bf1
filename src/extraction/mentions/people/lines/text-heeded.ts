// Where a text gives another part than the line that names somebody.
import type { Mention, PersonRole } from "../../../../model/index.ts";
import type { RecognizerContext } from "../../../recognizer.ts";
import { personKey } from "../../../words/name-words.ts";
import type { NameEvidence } from "../evidence.ts";
import { isHostName } from "../names/variants.ts";
import { roleOf } from "../roles.ts";
import { namesAbove } from "./byline.ts";

/**
 * People of lines, with the part that the text gives them where it says more than the line does: who made an episode, and is
 * asked in it; whom the headline announces, though they sit on the panel that the `layout` states; and who asks, though
 * above the text stands no more than a name.
 */
export function withTextHeeded(
  people: readonly Mention[],
  layout: readonly Mention[],
  evidence: ReadonlyMap<string, NameEvidence>,
  context: RecognizerContext,
): readonly Mention[] {
  const { makers, plain } = namesAbove(context);
  const hosts = layout.filter(({ role }) => role === "host");
  const isPanel = hosts.length > 2;
  const partOf = ({ canonicalName, role }: Mention): PersonRole | undefined => {
    const key = personKey(canonicalName);
    const known = evidence.get(key);
    if (!known) return role;
    const said = roleOf(known);
    if (role === "host" && makers.has(key)) return said === "guest" ? "guest" : "host";
    if (role === "host" && isPanel && !isHostName(context.show.hosts, canonicalName))
      return isGuestOfHeadline(known) ? "guest" : "host";
    if (role === "host" && hosts.length > 1 && !isHostName(context.show.hosts, canonicalName))
      return isSpokenTo(known) ? "guest" : "host";
    // "Ann Lee and Bo Ek are joined by Cy Dow"
    return role === "guest" && plain.has(key) && said === "host" ? "host" : role;
  };
  return people.map((mention) => {
    const role = partOf(mention);
    return role && role !== mention.role ? { ...mention, role } : mention;
  });
}

/** "Ann sits down with Bo Ek", of whom nothing else says that he hosts, though he stands on the list of those who do. */
const isSpokenTo = ({ occurrences }: NameEvidence): boolean => {
  const said = occurrences.flatMap(({ section, rules }) => (section.role === "body" ? rules : []));
  return said.some(({ id }) => spokenTo.has(id)) && !said.some(({ role }) => role === "host");
};
const spokenTo: ReadonlySet<string> = new Set(["talk-with", "joined-by", "guest-is"]);

/** "Widgets with Ann Lee". */
const isGuestOfHeadline = ({ occurrences }: NameEvidence): boolean =>
  occurrences.some(
    ({ section, rules }) => section.role === "title" && rules.some(({ role }) => role === "guest"),
  );
