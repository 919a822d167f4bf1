// All texts of the page, in one table: whoever translates or rewords changes this file alone.
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import type { EntityType, PersonRole, SectionRole } from "../model/index.ts";
import { reviewMessages } from "./messages/review.ts";
import { settingMessages } from "./messages/settings.ts";
import { storyMessages } from "./messages/stories.ts";
import type { ArchiveFacts } from "./answers/archive-facts.ts";
import type { Distinction } from "./answers/namesakes.ts";
import type { NumberRange, TableColumn } from "./state/view-state.ts";
import type { ViewCounts } from "./view/view.ts";

interface Counted {
  readonly label: string;
  readonly value: number;
}

const numbers = new Intl.NumberFormat("en");
const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const nonBreaking = "\u00a0";
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
const episodes = (count: number) => plural(count, "episode", "episodes");

/** "June 2018" for a month, "19 Jun 2018" for a day, "2018" for a year. */
const date = (iso: string) =>
  iso.length === 4 ? iso : (iso.length === 7 ? months : days).format(new Date(iso));

const typeLabel = (type: string) =>
  type === "episode" ? "Episode" : entityTypeSpec(type as EntityType).label;
const typePlural = (type: string) =>
  type === "episode" ? "Episodes" : entityTypeSpec(type as EntityType).plural;

const kindLabel = (kind: string) => {
  if (kind === "together") return "In one episode";
  // An old address may name a kind that is no more.
  const label = relationTypes.find(({ id }) => id === kind)?.label ?? kind;
  return label.slice(0, 1).toUpperCase() + label.slice(1);
};

/** "148 of 612", "612" where it is all. */
const share = (some: number, all: number) =>
  some >= all ? numbers.format(some) : `${numbers.format(some)} of ${numbers.format(all)}`;

const roles: Readonly<Record<PersonRole, string>> = {
  guest: "Guest",
  host: "Host",
  mentioned: "Mentioned",
};

const sections: Readonly<Record<SectionRole, string>> = {
  title: "Title",
  metadata: "Date and length",
  byline: "Speakers",
  body: "Text",
  bullets: "Key points",
  quote: "Quotation",
  questions: "Questions",
  links: "Links",
  sponsors: "Sponsors",
  boilerplate: "Page text",
};

const tableColumns: Readonly<Record<TableColumn, string>> = {
  label: "Name",
  entityType: "Type",
  community: "Community",
  episodes: "Episodes",
  links: "Links",
  first: "First",
  last: "Last",
};

export const messages = {
  name: "castgraph",
  home: "castgraph, to the start",
  typeLabel,
  typePlural,
  roles,
  sections,
  number: (value: number) => numbers.format(value),
  percent: (share: number) => `${Math.round(share * 100)} %`,
  date,
  episodes,
  list: (items: readonly string[]) => lists.format(items),
  /** "Jun 2018 – Jan 2019", "2018" where both are the same. */
  period: (first: string, last: string) => {
    const [from, to] = [first, last].map((iso) => months.format(new Date(iso)));
    return from === to ? from! : `${from} – ${to}`;
  },
  duration: (seconds: number) => {
    const minutes = Math.round(seconds / 60);
    const hours = Math.floor(minutes / 60);
    return [hours > 0 && `${hours} h`, minutes % 60 > 0 && `${minutes % 60} min`]
      .filter(Boolean)
      .join(" ");
  },
  noDate: "No date",
  /** Where several things have one name. */
  namesake: {
    /** "organisation", "Go Time", "5 Feb 2023". */
    note: (distinction: Distinction) => {
      if (distinction.by === "type") return typeLabel(distinction.type).toLowerCase();
      if (distinction.by === "show") return distinction.show;
      if (distinction.by === "date") return date(distinction.date);
      return `no.${nonBreaking}${distinction.place}`;
    },
    name: (name: string, note: string) => `${name} (${note})`,
  },

  facts: {
    /** "5 pages · 47 episodes · 2015–2019". */
    line: (facts: ArchiveFacts) =>
      facts.episodes === 0
        ? plural(facts.nodes, "node", "nodes")
        : [
            // One page says nothing, and where every page is an episode they need not be counted twice.
            facts.documents <= 1 || facts.documents === facts.episodes
              ? undefined
              : plural(facts.documents, "page", "pages"),
            episodes(facts.episodes),
            facts.firstYear === undefined
              ? undefined
              : facts.firstYear === facts.lastYear
                ? String(facts.firstYear)
                : `${facts.firstYear}–${facts.lastYear}`,
          ]
            .flatMap((part) => part?.replaceAll(" ", nonBreaking) ?? [])
            .join(`${nonBreaking}· `),
    /** "61 people, 40 organisations and 133 technologies; every link can be read where it was said." */
    things: (facts: ArchiveFacts) => {
      if (facts.nodes === 0) return "The graph is empty.";
      if (facts.episodes === 0)
        return "The graph was made elsewhere: its links come without sentences.";
      const things = (["person", "organisation", "technology"] as const).flatMap((type) => {
        const { label, plural: many } = entityTypeSpec(type);
        const count = facts.counts.get(type) ?? 0;
        return count === 0 ? [] : plural(count, label.toLowerCase(), many.toLowerCase());
      });
      const held =
        facts.isPart || things.length === 0
          ? `${plural(facts.nodes, "node", "nodes")} in all`
          : lists.format(things);
      return `${held}. Every link can be read where it was said.`;
    },
  },
  loading: "Reading the graph…",
  start: {
    title: "Ask the archive",
    hint: "or search, or click anything on the map",
    /** Where no tour stands before it. */
    hintAlone: "Search, or click anything on the map.",
  },
  search: {
    label: "Search",
    placeholder: "Search people, companies, technologies…",
    nothing: (query: string) => `Nothing is called “${query}”. Try the beginning of a name.`,
    results: (count: number) => plural(count, "result", "results"),
    also: (alias: string) => `also ${alias}`,
  },
  legend: {
    title: "Legend",
    types: "Types",
    communities: "Communities",
    shows: "Shows",
    rest: (count: number) => plural(count, "smaller one", "smaller ones"),
    restTitle: "Smaller communities share the grey",
    showAll: "Show all",
    only: (label: string) => `Show only ${label}`,
    onlyShort: "only",
    pageShort: "page",
    colorBy: "Colour by",
    byCommunity: "Community",
    byType: "Type",
    nodes: "Nodes",
    things: "Things",
    episodes: "Episodes",
    hint: "A click hides, Alt-click leaves one alone. Counts say what is left with the other filters. Arrow keys go from row to row.",
    open: "Legend and filters",
    about: (label: string) => `Page of ${label}`,
  },
  map: {
    label: "Map of the archive",
    keys: "Arrow keys walk from node to node, Enter opens the page, Escape steps out, plus and minus zoom, 0 shows everything.",
    /** "148 of 612 nodes". */
    densityNodes: ({ shownNodes, matchingNodes }: ViewCounts) =>
      `${share(shownNodes, matchingNodes)} ${matchingNodes === 1 ? "node" : "nodes"}`,
    /** "400 of 3,201 links". */
    densityLinks: ({ shownLinks, matchingLinks }: ViewCounts) =>
      `${share(shownLinks, matchingLinks)} ${matchingLinks === 1 ? "link" : "links"}`,
    /** "links in 2 or more episodes". */
    densityLeast: (least: number) => `links in ${numbers.format(least)} or more episodes`,
    /** Where the page holds a part of a large graph. */
    partOf: (nodes: number) => `of ${numbers.format(nodes)} in the archive`,
    partTitle: "Search and selection bring in more",
    showAll: "Show all",
    showFewer: "Show the strongest",
    zoomIn: "Nearer",
    zoomOut: "Further away",
    fit: "Show the whole map",
    empty: "Nothing is left to show with these filters.",
    emptyArchive: "The archive has nothing to show in this picture.",
    emptyGraph: "The graph is empty.",
    /** Why the map is empty, where one filter is to blame. */
    why: {
      types: "Every type that is left is hidden.",
      communities: "Every community that is left is hidden.",
      shows: "The shows that are left name nothing of this.",
      period: "Nothing of this was talked about in that time.",
      minEpisodes: "No two of these share so many episodes.",
      degrees: "None of these has so many links.",
      kinds: "None of these is linked in such a way.",
    },
    /** What mends it. */
    mend: {
      types: "Show all types",
      communities: "Show all communities",
      shows: "Show all shows",
      period: "Show any time",
      minEpisodes: "Show links in one episode",
      degrees: "Show any number of links",
      kinds: "Show links of all kinds",
    },
    reset: "Take all filters away",
    failed:
      "The map needs WebGL 2, which this browser does not offer. Search, cards and pages work without it.",
    focused: (label: string) => `Around ${label}`,
  },
  filters: {
    label: "Filters",
    remove: (text: string) => `Remove the filter: ${text}`,
    /** "Technologies", "With shows", "Without topics", "5 of 9 types": the first that is true and short. */
    types: (
      shown: readonly string[],
      hidden: readonly string[],
      /** Shown, though everybody begins without. */
      added: readonly string[],
    ) => {
      const named = (types: readonly string[]) => lists.format(types.map(typePlural));
      if (shown.length === 0) return "No types";
      if (shown.length <= 2) return named(shown);
      if (hidden.length === 0) return `With ${named(added).toLowerCase()}`;
      if (hidden.length <= 2 && added.length === 0) return `Without ${named(hidden).toLowerCase()}`;
      return `${shown.length} of ${plural(shown.length + hidden.length, "type", "types")}`;
    },
    communities: (shown: readonly string[], all: number) =>
      shown.length === 1
        ? shown[0]!
        : `${shown.length} of ${plural(all, "community", "communities")}`,
    without: (name: string) => `Without ${name}`,
    period: (from: string | undefined, to: string | undefined) => {
      const [first, last] = [from, to].map((iso) => iso?.slice(0, 7));
      if (first === undefined) return `Until ${date(last!)}`;
      if (last === undefined) return `Since ${date(first)}`;
      const year = first.slice(0, 4);
      if (first === `${year}-01` && last === `${year}-12`) return year;
      return first === last ? date(first) : `${date(first)} – ${date(last)}`;
    },
    minEpisodes: (count: number) => `Links in ${numbers.format(count)} or more episodes`,
    muted: (label: string) => `Links of ${label} left out`,
    mutedMany: (count: number) => `Links of ${numbers.format(count)} hubs left out`,
    withoutKind: (kind: string) =>
      kind === "together"
        ? "Only what is said outright"
        : `Without “${kindLabel(kind).toLowerCase()}”`,
    kinds: (shown: readonly string[]) =>
      shown.length === 0
        ? "No links"
        : shown.length > 2
          ? `Links of ${numbers.format(shown.length)} kinds`
          : `Links: ${shown.map(kindLabel).join(", ").toLowerCase()}`,
    degrees: ({ least, most }: NumberRange) =>
      most === undefined
        ? `${numbers.format(least ?? 0)} or more links`
        : least === undefined
          ? `${numbers.format(most)} links or fewer`
          : least === most
            ? plural(most, "link", "links")
            : `${numbers.format(least)} to ${numbers.format(most)} links`,
    expanded: (label: string, count: number) => `${numbers.format(count)} more around ${label}`,
    moved: (count: number) => `${plural(count, "node", "nodes")} moved`,
    kindsTitle: "Linked by",
    kindLabel,
    moreKinds: (count: number) => plural(count, "more kind", "more kinds"),
    degreesTitle: "Links of a node",
    leastDegree: "Fewest links of a node",
    mostDegree: "Most links of a node",
    minEpisodesTitle: "Episodes of a link",
    leastEpisodes: "Fewest episodes of a link",
    any: "any number",
    atLeast: (count: number) => `${numbers.format(count)} or more`,
    upTo: (count: number) => `up to ${numbers.format(count)}`,
    between: (least: number, most: number) =>
      least === most ? numbers.format(least) : `${numbers.format(least)} – ${numbers.format(most)}`,
    left: (count: number, all: number) =>
      `${numbers.format(count)} of ${numbers.format(all)} with the other filters`,
    hubs: "Hubs",
    hubsAbout:
      "Things that many others are linked with. Without their links the rest is easier to see.",
    muteHubs: (count: number) => `Leave out the links of ${plural(count, "hub", "hubs")}`,
    unmuteHubs: (count: number) => `Take in the links of ${plural(count, "hub", "hubs")}`,
    unpinAll: (count: number) => `Put ${plural(count, "moved node", "moved nodes")} back`,
  },
  card: {
    label: "Card",
    close: "Close the card",
    expand: "Show the whole card",
    collapse: "Show less of the card",
    toMap: "Map",
    also: (aliases: readonly string[], more: number) =>
      `also ${aliases.join(", ")}${more > 0 ? ` and ${numbers.format(more)} more` : ""}`,
    openPage: "Open page",
    focus: "Focus",
    connect: "Connect",
    mute: "Leave out links",
    unmute: "Take in links",
    unpin: "Put back",
    /** "12 of 148 neighbours are on the map". */
    neighboursShown: (shown: number, all: number) =>
      `${share(shown, all)} ${all === 1 ? "neighbour" : "neighbours"} on the map`,
    unfold: (count: number) => `${numbers.format(count)} more`,
    fold: "Fewer",
    unfocus: "Whole map",
    statements: "What is said",
    appearsIn: "Episodes",
    related: "Related episodes",
    relatedTo: "Where it leads",
    more: (count: number) => `${numbers.format(count)} more`,
    fewer: "Fewer",
    evidence: "Read the sentences",
    goTo: (label: string) => `Go to ${label}`,
    together: (count: number) => `together in ${episodes(count)}`,
    togetherIn: (count: number) => `Together in ${episodes(count)}`,
    named: (count: number) => `named ${plural(count, "time", "times")}`,
    selected: (label: string, type: string, count: number) =>
      `${label}, ${typeLabel(type).toLowerCase()}, ${episodes(count)}`,
    linkSelected: (a: string, b: string) => `The link between ${a} and ${b}`,
    nothing: "The archive has nothing under this address any more.",
    timeline: (count: number, undated: number) =>
      `${episodes(count)} over time${undated > 0 ? `, ${numbers.format(undated)} without a date` : ""}`,
    undated: (count: number) => `${numbers.format(count)} without a date`,
    readAll: "Read the whole text",
    source: "Original page",
    speakers: "Guests",
    hosts: "Hosts",
  },
  selection: {
    title: (count: number) => `${plural(count, "thing", "things")} selected`,
    clear: "Select nothing",
    remove: (label: string) => `Take ${label} out`,
    connect: "How are they connected?",
    evidence: "Sentences",
    hint: "Shift-click adds more; two are compared.",
    shared: "Both come up with",
    only: (label: string) => `Only ${label}`,
    episodes: "Episodes with both",
    counts: (left: number, right: number) => `${numbers.format(left)} · ${numbers.format(right)}`,
  },
  evidence: {
    back: (label: string) => `Back to ${label}`,
    title: (a: string, b: string) => `${a} and ${b}`,
    stated: "Said outright",
    together: "In one sentence",
    apart: "In the same episode",
    apartNote: "No sentence names both; these come first.",
    rule: (recognizer: string) => `rule ${recognizer}`,
    confidence: (share: number) => `${Math.round(share * 100)} % sure`,
    none: "Nothing in the texts links these two directly.",
    more: (count: number) => plural(count, "more episode", "more episodes"),
    openEpisode: "Read in the episode",
  },
  pages: {
    back: "Map",
    start: "To the start",
    print: "Print",
    sharing: (labels: readonly string[]) => `Both name ${lists.format(labels)}`,
    sharingMore: (labels: readonly string[], more: number) =>
      `Both name ${labels.join(", ")} and ${more} more`,
    related: "Related episodes",
    noRelated: "No other episode shares anything telling with this one.",
    named: "Named here",
    episodesOf: "Episodes",
    guests: "Guests",
    namedOf: (type: string) => `${typePlural(type)} named`,
    outer: "Linked to",
    bridges: "Bridges to other communities",
    bridge: (label: string) => `to ${label}`,
    community: "Community",
    onMap: "Show on the map",
  },
  table: {
    label: (rows: number) => `Table, ${plural(rows, "row", "rows")}`,
    columns: tableColumns,
    sorted: (column: TableColumn, isDescending: boolean) =>
      `Sorted by ${tableColumns[column].toLowerCase()}, ${isDescending ? "descending" : "ascending"}`,
    mark: (label: string) => `Select ${label}`,
  },
  connections: {
    title: "How are two things connected?",
    from: "From",
    to: "To",
    example: "For example",
    choose: "Choose a thing…",
    swap: "Swap the two",
    avoidHubs: "Avoid hubs: what nearly everything is linked with",
    avoided: (labels: readonly string[], more: number) =>
      `Without ${lists.format(more > 0 ? [...labels, `${more} more`] : labels)}.`,
    none: (a: string, b: string) => `Nothing in the archive connects ${a} and ${b}.`,
    noneAround: (a: string, b: string) => `Without the hubs, nothing connects ${a} and ${b}.`,
    same: "Choose two different things.",
    shortest: (count: number, hops: number, isMore: boolean) =>
      `${isMore ? "More than " : ""}${plural(count, "way", "ways")} of ${plural(hops, "step", "steps")}`,
    longer: (hops: number) => `Next best, ${plural(hops, "step", "steps")}`,
    more: (count: number) => `${numbers.format(count)} more ways`,
    hop: (count: number) => `together in ${episodes(count)}`,
    allEvidence: "All sentences",
  },
  time: {
    label: "Time",
    anyTime: "Any time",
    /** "2018", "Apr 2018 – Jun 2018". */
    range: (from: string, to: string) => {
      const [year, last] = [from.slice(0, 4), to.slice(0, 4)];
      if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
        return year === last ? year : `${year} – ${last}`;
      }
      return `${date(from.slice(0, 7))} – ${date(to.slice(0, 7))}`;
    },
    first: "From",
    last: "Until",
    play: "Play",
    pause: "Pause",
    next: "One step on",
    otherShows: "other shows",
    undated: (count: number) => `${numbers.format(count)} no date`,
    undatedOut: (count: number) => `${episodes(count)} without a date: no time holds them`,
    clear: (range: string) => `${range}: show any time`,
  },
  community: {
    facts: (members: number, links: number, years: readonly [number, number] | undefined) =>
      [
        plural(members, "member", "members"),
        `${plural(links, "link", "links")} among them`,
        years && (years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`),
      ]
        .filter(Boolean)
        .join(" · "),
    links: (count: number) => plural(count, "link", "links"),
    uncertain: "Hardly belong",
    inside: (share: number) => `${Math.round(share * 100)} % of its links stay inside`,
  },
  download: {
    title: "Download",
    open: "Download",
    part: "What",
    parts: {
      whole: "The whole graph",
      view: "What the map shows",
      selection: "What is selected, with its neighbours",
    },
    nodes: (nodes: number, edges: number) =>
      `${plural(nodes, "node", "nodes")}, ${plural(edges, "statement", "statements")}`,
    format: "Format",
    picture: "Picture of the map",
    png: "PNG",
    svg: "SVG",
    scale: (factor: number) => `${factor}×`,
    resolution: "Resolution",
    save: "Save",
    close: "Close",
    saved: (name: string) => `${name} was saved.`,
  },
  open: {
    open: "Open",
    title: "Open an archive or a graph",
    about:
      "A listing page, feeds, show notes, transcripts, a schedule, or a graph (JSON, GEXF, GraphML). It is read on this machine and stays there.",
    drop: "Drop to read it here; nothing leaves this machine.",
    text: "Text to read",
    placeholder: "Paste a text here. Files and folders can be dropped anywhere on the page.",
    files: "Choose files…",
    folder: "Choose a folder…",
    read: "Read",
    cancel: "Cancel",
    again: "Choose again",
    back: "Back to the graph before",
    show: "Show the graph",
    nothing: "No episodes and no graph were found. What is shown stays as it was.",
    stages: {
      reading: "Reading…",
      extracting: "Finding who and what is named…",
      resolving: "Bringing names together…",
    },
    progress: (done: number, total: number) =>
      `${numbers.format(done)} of ${numbers.format(total)}`,
    remarks: (count: number) => plural(count, "remark", "remarks"),
    kept: "You opened this graph. It is kept on this machine, also for the next visit.",
    unkept: "You opened this graph. It is not kept: a reload loses it.",
    forget: "Forget it",
    keptBefore: "Opened on an earlier visit:",
    showKept: "Show it",
    whole: "Open the whole page",
  },
  theme: { light: "Light", dark: "Dark", system: "As the system", label: "Appearance" },
  screens: {
    label: "Screens",
    map: "Map",
    table: "Table",
    connections: "Connections",
    review: "Review",
  },
  review: reviewMessages,
  stories: storyMessages,
  settings: settingMessages,

  palettePlaceholder: "What do you want to do?",
  commands: {
    search: "Search",
    palette: "Commands",
    map: "Show the map",
    table: "Show the table",
    path: "Find connections",
    review: "Review what is in doubt",
    stories: "Save this view, play stories",
    settings: "Settings",
    openPage: "Open the page of what is selected",
    mute: "Leave out the links of what is selected, or take them in",
    muteHubs: "Leave out the links of hubs, or take them in",
    unpin: "Put moved nodes back",
    expand: "Ten more neighbours of what is selected",
    clearFilters: "Take all filters away",
    focus: "Focus on what is selected, or leave",
    depth1: "Neighbourhood of one step",
    depth2: "Neighbourhood of two steps",
    depth3: "Neighbourhood of three steps",
    depth4: "Neighbourhood of four steps",
    legend: "Go to the legend",
    card: "Go to the card",
    showAll: "Show everything, or the strongest",
    mode: "Things or episodes as nodes",
    colorBy: "Colour by community or type",
    theme: "Light or dark",
    download: "Download",
    open: "Open files or pasted text",
    undo: "Undo",
    redo: "Redo",
    reset: "Back to the start",
    stepOut: "Step out",
    help: "Help",
  } as const,
  help: {
    title: "Help",
    about:
      "Every link of the map stands on sentences of the archive: click a link, or a row of a card, to read them. The address always holds what you see, and Back undoes a decision.",
    singleKeys: "Keys without Ctrl",
    map: "On the map arrow keys walk from node to node, Enter opens the page, plus and minus zoom, 0 shows everything.",
    mouse:
      "Shift-click selects several, a double click shows a neighbourhood alone. In the legend Alt-click leaves one alone.",
  },

  questions: {
    bridgingTechnologies: {
      question: "Which technologies connect the most companies?",
      answer: ([first, ...rest]: readonly Counted[]) =>
        `${first!.label} comes up with ${plural(first!.value, "organisation", "organisations")}, then ${lists.format(
          rest.map(({ label, value }) => `${label} (${value})`),
        )}.`,
    },
    companions: {
      question: (label: string) => `What came up together with ${label}?`,
      answer: (top: readonly { label: string; count: number }[], all: number) =>
        `Most often ${lists.format(top.map((item) => `${item.label} (${item.count})`))}, of ${plural(all, "technology", "technologies")} in all.`,
    },
    unlikelyConnection: {
      question: (company: string, technology: string) =>
        `How is ${company} connected to ${technology}?`,
      answer: (between: readonly string[], ways: number) =>
        `No episode names both; the strongest way leads over ${lists.format(between)}${ways > 1 ? `, and there are ${ways - 1} more` : ""}.`,
    },
    returningGuests: {
      question: "Who was a guest more than once?",
      answer: (guests: readonly Counted[]) => {
        const named = guests.slice(0, 4).map(({ label, value }) => `${label} (${value})`);
        const more = guests.length - named.length;
        return `${lists.format(more > 0 ? [...named, `${more} more`] : named)}.`;
      },
    },
    newcomers: {
      question: (year: number) => `What was new in ${year}?`,
      answer: (top: readonly Counted[], all: number) =>
        `${plural(all, "technology is", "technologies are")} named for the first time, among them ${lists.format(top.map((item) => item.label))}.`,
    },
    largestCommunity: {
      question: "What belongs together most?",
      answer: (community: { label: string; size: number }, count: number) =>
        `${numbers.format(community.size)} things around ${community.label.split(" · ").join(", ")}, the largest of ${numbers.format(count)} communities.`,
    },
  },
};
