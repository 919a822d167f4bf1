// Section headings: the lines that announce a part of an entry ("Questions", "Sponsors:", "Guests: A, B").

/**
 * What stands under a heading; `prose` goes back to running text. A panel runs the show, or is what its
 * moderator asks; presenters run a show, or give a talk.
 */
export type Zone =
  | "prose"
  | "notes"
  | "questions"
  | "links"
  | "sponsors"
  | "hosts"
  | "guests"
  | "panel"
  | "presenters"
  | "social"
  | "skip";

/** A heading as it stands in a line. */
export interface Heading {
  readonly zone: Zone;
  /** Code units of the label with its colon; the rest of the line already belongs to the zone. */
  readonly length: number;
}

/** The heading a line is or begins with ("Guests: A, B"); cheap for lines that are none. */
export function readHeading(line: string): Heading | undefined {
  const colon = line.length > 48 ? line.lastIndexOf(":", 40) : line.indexOf(":");
  if (colon < 0 && line.length > 48) return undefined;
  const first = line.indexOf(":");
  const label = first > 0 && first <= 40 ? line.slice(0, first) : line;
  const zone = zoneOf(label);
  if (!zone) return undefined;
  if (label === line) return { zone, length: line.length };
  const rest = line.slice(first + 1).trim();
  if (rest === "") return { zone, length: line.length };
  return INLINE.has(zone) ? { zone, length: first + 1 } : undefined;
}

/** The zone a heading's words announce, case, emoji, counts and ornament ignored. */
export function zoneOf(label: string): Zone | undefined {
  if (label.length > 60) return undefined;
  const words = label
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'&/ ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return ZONES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Zones whose heading may be followed by its content on the same line. */
const INLINE: ReadonlySet<Zone> = new Set<Zone>([
  "hosts",
  "guests",
  "panel",
  "presenters",
  "sponsors",
  "links",
]);

const ZONES: readonly (readonly [Zone, RegExp])[] = [
  ["questions", /^(?:interview |sample |listener )?questions(?: (?:asked|discussed|covered))?$/],
  [
    "links",
    /^(?:show |episode |related |useful |important |quick |more |other |additional )*(?:links?|references|resources)(?: (?:&|and) (?:links|resources|references|notes|show notes))?(?: (?:from|mentioned|discussed|in|for)(?: (?:the|this|in|episode|show|today's))*(?: (?:show|episode|podcast|interview))?)?$/,
  ],
  [
    "links",
    /^(?:further reading|mentioned in (?:this|the) (?:episode|show|podcast)|things mentioned|(?:books|tools|projects|articles|papers|people)(?: (?:&|and) \w+)? mentioned|tools (?:&|and) tech|(?:s+i+c+k+ ?)?p+i+c+k+s+|(?:[^ ]+ ){0,2}[^ ]+'s picks|picks (?:of|by|from) [^ ]+(?: [^ ]+){0,2}|shameles+ plu+gs+|extras|news of the week|interesting news)$/,
  ],
  ["notes", /^(?:the )?(?:show ?notes?|episode notes|notes)$/],
  [
    "sponsors",
    /^(?:(?:our|today's|the|show|episode|this episode's|(?:(?:many|special|big|huge) )?thanks to our|a word from our|thank you to our|check out our) )*(?:sponsors?(?: ?s)?(?: (?:of|for) (?:this|the|today's) (?:show|episode|podcast|week)| this week)?|sponsored by|brought to you by|support(?:ed)? by|support(?: for (?:this|the) (?:episode|show|podcast))?(?: is| are)? (?:provided by|comes? from))$/,
  ],
  [
    "hosts",
    /^(?:(?:your|our|the|show|podcast|episode) )*(?:co ?)?hosts?(?: s)?(?: (?:of|for) (?:the|this|our) (?:show|podcast|episode|stream))?$|^(?:hosted by|moderators?)$/,
  ],
  [
    "guests",
    /^(?:joined by )?(?:(?:our|today's|this week's|the|special|featured|episode|podcast|show) )*(?:guests?(?: s)?|guest speakers?|speakers?(?: s)?|participants?|presenter|interviewees?|guests? starring)$/,
  ],
  ["panel", /^(?:(?:our|today's|the|regular|special) )*(?:panel|panell?ists?|panel members?)$/],
  ["presenters", /^(?:(?:our|your|the) )*presenters$/],
  [
    "social",
    /^(?:connect(?: with (?:us|the hosts?|the guests?))?|follow(?: us)?(?: on(?: social media)?)?|find us|contact(?: us)?|get in touch|stay in touch|social(?: media)?|subscribe|tweet us your tasty treats|tweet us|(?:hit us up|find us|catch us|say hi|reach out)(?: (?:to us|on|at|online|socials?|social media|twitter|the web)){0,3}|socials)$/,
  ],
  ["skip", /^(?:mentioned books|get the snipd podcast app|download the app)$/],
  [
    "prose",
    /^(?:why (?:listen|watch|read)(?: to)?(?: (?:this|the|our))? ?(?:podcast|episode|talk|interview|show)?|key (?:takeaways|points|moments)|takeaways|highlights|summary|episode summary|overview|about (?:the|this) (?:episode|show|talk|guest|speaker)|abstract|description|episode description|bio(?:graphy)?|introduction|(?:full |episode )?transcript(?:ion)?|chapters?|time ?stamps?|in this episode(?: we (?:discuss|cover|talk about))?|topics(?: (?:covered|discussed|include))?|what you'll learn|agenda|outline)$/,
  ],
];
