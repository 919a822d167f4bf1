// A small invented archive as a finished graph: what page tests and screenshots look at.
import { createRandom } from "../../src/analysis/random.ts";
import {
  createKnowledgeGraph,
  type EdgeEvidence,
  type EpisodeAttributes,
  type KnowledgeGraph,
  type NodeMention,
} from "../../src/graph/knowledge-graph.ts";
import {
  createEntityId,
  createEpisodeId,
  createRelationId,
  type EntityType,
  type PersonRole,
  type RelationType,
  type Section,
  type SectionRole,
} from "../../src/model/index.ts";
import { companies, fields, hosts, shows, stories } from "./sample-stories.ts";

interface Tally {
  readonly label: string;
  readonly entityType: EntityType;
  readonly episodes: Set<string>;
  readonly dates: string[];
  readonly field: number;
}

interface Statement {
  readonly source: string;
  readonly relationType: RelationType;
  readonly target: string;
  readonly role?: PersonRole;
  readonly evidence: EdgeEvidence[];
}

/** One archive of 30 episodes in 4 shows with people, companies, technologies and topics; always the same. */
export function sampleArchive(): KnowledgeGraph {
  const random = createRandom(7);
  const graph = createKnowledgeGraph();
  const tallies = new Map<string, Tally>();
  const statements = new Map<string, Statement>();
  const episodes = new Map<string, EpisodeAttributes>();

  for (const story of stories) {
    const writer = createWriter();
    const show = shows[story.show]!;
    const host = hosts[story.show]!;
    const field = fields[story.field]!;
    const company = companies[story.company]!;
    const [first, second, third, fourth] = story.technologies;
    writer.line("title", story.title.replace("@", `[${story.guest}|person]`));
    if (story.published) writer.line("metadata", `${story.published} • ${story.minutes}min`);
    writer.line("body", `${field.opening} [${first}|technology] is where most teams begin.`);
    writer.line(
      "body",
      `[${story.guest}|person] works at [${company}|organisation], where [${first}|technology] runs next to ` +
        `[${second}|technology]. ${story.guest.split(" ")[0]} explains what [${third}|technology] changes ` +
        `about [${field.topic}|topic], and when to leave it alone.`,
    );
    if (story.founder) {
      writer.line(
        "body",
        `[${story.guest}|person] founded [${company}|organisation] in a shared kitchen.`,
      );
    }
    if (fourth) {
      writer.line(
        "body",
        `[${third}|technology] is built on [${fourth}|technology]. ${field.aside}`,
      );
    }
    writer.line("quote", `“${field.saying}”`);
    writer.line("questions", `When does [${first}|technology] stop being enough?`);
    writer.line(
      "questions",
      `What would you tell a team that starts with [${second}|technology] today?`,
    );
    writer.line("links", `[${third}|technology] documentation`);
    if (story.sponsor) {
      writer.line(
        "sponsors",
        `This episode is sponsored by [${companies[story.sponsor]!}|organisation].`,
      );
    }
    writer.line(
      "boilerplate",
      `The post ${story.title.replace("@", story.guest)} was made with ${host}.`,
    );

    const title = story.untitled ? undefined : story.title.replace("@", story.guest);
    const id = createEpisodeId({
      show,
      published: story.published,
      title,
      distinguishing: story.guest,
    });
    const { text, sections, mentions } = writer.finish();
    episodes.set(id, {
      label: title ?? story.guest,
      entityType: "episode",
      show,
      ...(title !== undefined && { title }),
      ...(story.published !== undefined && { published: story.published }),
      durationSeconds: story.minutes * 60,
      ...(story.url !== undefined && { url: story.url }),
      document: `${show.toLowerCase().replaceAll(" ", "-")}.txt`,
      text,
      sections,
      mentions,
    });

    const tally = (entity: string, label: string, entityType: EntityType) => {
      let known = tallies.get(entity);
      if (!known) {
        known = { label, entityType, episodes: new Set(), dates: [], field: story.field };
        tallies.set(entity, known);
      }
      known.episodes.add(id);
      if (story.published) known.dates.push(story.published);
    };
    const say = (
      source: string,
      relationType: RelationType,
      target: string,
      sentence: { start: number; end: number },
      recognizer: string,
      role?: PersonRole,
    ) => {
      const key = createRelationId(source, relationType, target);
      let statement = statements.get(key);
      if (!statement) {
        statement = { source, relationType, target, evidence: [], ...(role && { role }) };
        statements.set(key, statement);
      }
      const { start, end } = sentence;
      const confidence = 0.7 + Math.round(random() * 25) / 100;
      statement.evidence.push({
        episode: id,
        start,
        end,
        quote: text.slice(start, end),
        recognizer,
        confidence,
      });
    };

    const guestId = createEntityId("person", story.guest);
    const companyId = createEntityId("organisation", company);
    const showId = createEntityId("podcast", show);
    const hostId = createEntityId("person", host);
    tally(showId, show, "podcast");
    const titleSpan = sections[0]!.span;
    say(id, "episode_of", showId, titleSpan, "structure/entry");
    for (const mention of mentions) {
      const label = writer.labels.get(mention.entity)!;
      tally(mention.entity, label, mention.entity.split(":")[0] as EntityType);
      const sentence = sentenceOf(text, sections, mention.start);
      const role = mention.entity === guestId ? "guest" : undefined;
      say(id, "mentions", mention.entity, sentence, mention.recognizer, role);
    }
    say(guestId, "guest_of", id, titleSpan, "guest/title-with");
    const worksAt = sentenceOf(text, sections, text.indexOf(" works at "));
    say(guestId, "works_at", companyId, worksAt, "works-at/verb");
    if (story.founder) {
      const span = sentenceOf(text, sections, text.indexOf(" founded "));
      say(guestId, "founded", companyId, span, "founded/verb");
    }
    if (fourth) {
      const span = sentenceOf(text, sections, text.indexOf(" is built on "));
      const [from, to] = [
        createEntityId("technology", third),
        createEntityId("technology", fourth),
      ];
      say(from, "built_on", to, span, "built-on/participle");
    }
    tally(hostId, host, "person");
    say(hostId, "hosts", showId, sections.at(-1)!.span, "hosts/boilerplate");
    if (story.sponsor) {
      const sponsor = createEntityId("organisation", companies[story.sponsor]!);
      const span = sections.find((section) => section.role === "sponsors")!.span;
      say(id, "sponsored_by", sponsor, span, "sponsored-by/disclosure");
    }
  }

  const sizes = fields.map(() => 0);
  for (const [id, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const dates = tally.dates.sort();
    const angle = (tally.field / fields.length) * 2 * Math.PI;
    const spread = 0.35 + 0.65 * random();
    const turn = random() * 2 * Math.PI;
    const onMap = tally.entityType !== "podcast";
    if (onMap) sizes[tally.field]!++;
    graph.addNode(id, {
      label: tally.label,
      entityType: tally.entityType,
      aliases: aliases[tally.label] ?? [],
      episodeCount: tally.episodes.size,
      ...(dates[0] !== undefined && { firstPublished: dates[0], lastPublished: dates.at(-1)! }),
      ...(onMap && {
        x: 100 * Math.cos(angle) + 55 * spread * Math.cos(turn),
        y: 100 * Math.sin(angle) + 55 * spread * Math.sin(turn),
        community: tally.field,
      }),
      pagerank: tally.episodes.size / stories.length / 10,
    });
  }
  for (const [id, attributes] of [...episodes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    graph.addNode(id, { ...attributes, x: 220 * (random() - 0.5), y: 220 * (random() - 0.5) });
  }
  for (const key of [...statements.keys()].sort()) {
    const { source, relationType, target, role, evidence } = statements.get(key)!;
    const miss = evidence.reduce((product, item) => product * (1 - item.confidence), 1);
    const confidence = Math.min(0.99, 1 - miss);
    graph.addDirectedEdgeWithKey(key, source, target, {
      relationType,
      confidence,
      ...(role && { role }),
      evidence,
    });
  }
  graph.setAttribute(
    "communities",
    fields.map((field, index) => ({ label: field.label, size: sizes[index]! })),
  );
  return graph;
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  Kubernetes: ["K8s", "kube"],
  PostgreSQL: ["Postgres"],
  Go: ["Golang"],
  "Åsa Lindqvist": ["Asa"],
};

/** Writes an episode line by line from marked text, `[name|type]`, and keeps where everything stands. */
function createWriter() {
  let text = "";
  const sections: Section[] = [];
  const mentions: NodeMention[] = [];
  const labels = new Map<string, string>();
  return {
    labels,
    line(role: SectionRole, marked: string) {
      const start = text.length;
      let at = 0;
      for (const match of marked.matchAll(/\[([^|\]]+)\|([a-z]+)\]/g)) {
        text += marked.slice(at, match.index);
        const [name, type] = [match[1]!, match[2] as EntityType];
        const entity = createEntityId(type, name);
        labels.set(entity, name);
        const recognizer = type === "person" ? "person/title-with" : "gazetteer/capital";
        mentions.push({
          start: text.length,
          end: text.length + name.length,
          entity,
          recognizer,
          confidence: 0.9,
        });
        text += name;
        at = match.index + match[0].length;
      }
      text += marked.slice(at);
      sections.push({ role, span: { start, end: text.length } });
      text += "\n";
    },
    finish: () => ({ text, sections, mentions }),
  };
}

/** The sentence around an offset, inside its section. */
function sentenceOf(text: string, sections: readonly Section[], at: number) {
  const { start, end } = sections.find(({ span }) => span.start <= at && at < span.end)!.span;
  const before = text.slice(start, at).lastIndexOf(". ");
  const after = text.slice(at, end).indexOf(". ");
  return { start: before < 0 ? start : start + before + 2, end: after < 0 ? end : at + after + 1 };
}
