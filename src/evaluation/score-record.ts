// Compares what was found in one record with its annotation.
import { rowOf, tally, type Board } from "./board.ts";
import { foldSpace, foldedForms, meet, namedNode, pairUp, type NamedNode } from "./names.ts";
import {
  entityLists,
  type EntityList,
  type GoldEntity,
  type GoldRecord,
  type PredictedEntity,
  type Prediction,
} from "./records.ts";
import { scoreRelations } from "./score-relations.ts";

/** A judgement about one prediction, for tables by recognizer and by confidence. */
export interface Verdict {
  /** List or `relations`. */
  readonly list: string;
  readonly isRight: boolean;
  readonly confidence?: number;
  readonly recognizers: readonly string[];
}

/** The folded record that all parts of the comparison look at. */
export interface Comparison {
  readonly gold: GoldRecord;
  /** Title, header and text, white space folded. */
  readonly base: string;
  /** Folded names by which the record itself may be called. */
  readonly self: ReadonlySet<string>;
  readonly goldNodes: Readonly<Record<EntityList, readonly NamedNode<GoldEntity>[]>>;
  readonly nodes: Readonly<Record<EntityList, readonly NamedNode<PredictedEntity>[]>>;
}

/** Adds one record to all boards; the verdicts tell right from wrong predictions. */
export function scoreRecord(
  gold: GoldRecord,
  prediction: Prediction,
  boards: readonly Board[],
): Verdict[] {
  const comparison = compare(gold, prediction);
  const verdicts: Verdict[] = [];
  const pairs = scoreEntities(comparison, boards, verdicts);
  scoreTopics(comparison, prediction, boards);
  scoreRoles(comparison, prediction, pairs, boards);
  verdicts.push(...scoreRelations(comparison, prediction.relations ?? [], boards));
  return verdicts;
}

function compare(gold: GoldRecord, prediction: Prediction): Comparison {
  const parts = [gold.title ?? "", gold.header ?? "", gold.text];
  const goldNodes = (list: EntityList) => gold[list].map((e) => namedNode(e, e.aliases_in_text));
  const nodes = (list: EntityList) => (prediction[list] ?? []).map((e) => namedNode(e, e.aliases));
  return {
    gold,
    base: foldSpace(parts.join("\n")),
    self: foldedForms(...[gold.id, gold.show, gold.title ?? ""].filter(Boolean)),
    goldNodes: {
      people: goldNodes("people"),
      companies: goldNodes("companies"),
      technologies: goldNodes("technologies"),
    },
    nodes: {
      people: nodes("people"),
      companies: nodes("companies"),
      technologies: nodes("technologies"),
    },
  };
}

type Pairs = Readonly<Record<EntityList, ReadonlyMap<number, number>>>;

/** The list in which a company may also be found as its product, and the other way round. */
const twinOf: Readonly<Partial<Record<EntityList, "companies" | "technologies">>> = {
  companies: "technologies",
  technologies: "companies",
};

const isLoose = ({ entity }: NamedNode<GoldEntity>) =>
  Boolean(entity.either) || entity.auto !== undefined;

function scoreEntities(
  { gold, goldNodes, nodes }: Comparison,
  boards: readonly Board[],
  verdicts: Verdict[],
): Pairs {
  const pairs = {
    people: pairUp(nodes.people, goldNodes.people),
    companies: pairUp(nodes.companies, goldNodes.companies),
    technologies: pairUp(nodes.technologies, goldNodes.technologies),
  };
  const traps = foldedForms(...(gold.traps ?? []));
  const others = new Map(
    (gold.other ?? []).flatMap((other) =>
      [...foldedForms(other.name, ...(other.aliases_in_text ?? []))].map(
        (form) => [form, other.type] as const,
      ),
    ),
  );
  /** Annotations found as a node of the other type. */
  const crossed = {
    people: new Set<number>(),
    companies: new Set<number>(),
    technologies: new Set<number>(),
  };

  for (const list of entityLists) {
    const twin = twinOf[list];
    for (const [i, node] of nodes[list].entries()) {
      const judge = (isRight: boolean) => verdicts.push(verdictOf(list, isRight, node.entity));
      const match = pairs[list].get(i);
      if (match !== undefined) {
        const { entity } = goldNodes[list][match]!;
        if (!entity.optional) for (const row of rowsOf(list, entity)) addHit(boards, row);
        judge(true);
        continue;
      }
      const other = twin
        ? goldNodes[twin].findIndex((g) => isLoose(g) && meet(node.main, g.all))
        : -1;
      if (twin && other >= 0) {
        crossed[twin].add(other);
        continue;
      }
      const why = goldNodes[list].some((g) => meet(node.all, g.all))
        ? "duplicate"
        : (entityLists.find(
            (u) => u !== list && goldNodes[u].some((g) => meet(node.main, g.all)),
          ) ??
          (meet(node.main, traps)
            ? "trap"
            : ([...node.main].map((form) => others.get(form)).find(Boolean) ?? "")));
      judge(false);
      const what = `${gold.id}: ${node.name}${why ? `  [${why}]` : ""}`;
      for (const row of rowsOf(list)) addError(boards, row, what);
      if (why === "trap")
        for (const board of boards)
          tally(board, "traps emitted", 1, `${gold.id}: ${node.name} (${list})`);
    }
  }
  for (const list of entityLists) {
    const done = new Set(pairs[list].values());
    for (const [j, { entity, name }] of goldNodes[list].entries()) {
      if (done.has(j) || entity.optional) continue;
      for (const row of rowsOf(list, entity))
        if (crossed[list].has(j)) for (const board of boards) rowOf(board, row).found++;
        else addMiss(boards, row, `${gold.id}: ${name}`);
    }
  }
  return pairs;
}

/** A company counts in a row of its own too; a wrong prediction, of which no kind is known, in both. */
function rowsOf(list: EntityList, entity?: GoldEntity): string[] {
  const isCompany = list === "companies" && (!entity || entity.kind === "company");
  return isCompany ? [list, "companies, kind=company"] : [list];
}

function scoreTopics(
  { gold, goldNodes }: Comparison,
  prediction: Prediction,
  boards: readonly Board[],
): void {
  const annotated = gold.topics.map((topic) => namedNode(topic, topic.aliases_in_text));
  const found = (prediction.topics ?? []).map((topic) => namedNode(topic, topic.aliases));
  const pairs = pairUp(found, annotated);
  const traps = foldedForms(...(gold.traps ?? []));
  const named = new Map<string, string>();
  for (const list of entityLists)
    for (const node of goldNodes[list])
      if (!node.entity.optional) for (const form of node.all) named.set(form, list);
  for (const [i, topic] of found.entries()) {
    const taken =
      [...topic.main].map((form) => named.get(form)).find(Boolean) ??
      (meet(topic.main, traps) ? "trap" : undefined);
    if (pairs.has(i)) addHit(boards, "topics");
    else if (taken) addError(boards, "topics", `${gold.id}: ${topic.name}  [${taken}]`);
    if (!pairs.has(i) && taken === "trap")
      for (const board of boards)
        tally(board, "traps emitted", 1, `${gold.id}: ${topic.name} (topics)`);
  }
  const done = new Set(pairs.values());
  for (const [j, topic] of annotated.entries())
    if (!done.has(j)) addMiss(boards, "topics", `${gold.id}: ${topic.name}`);
}

const roleNames: Readonly<Record<string, "guest" | "host">> = {
  guest: "guest",
  speaker: "guest",
  interviewee: "guest",
  panelist: "guest",
  panellist: "guest",
  host: "host",
  "co-host": "host",
  cohost: "host",
  moderator: "host",
};

function scoreRoles(
  { gold, goldNodes, nodes }: Comparison,
  prediction: Prediction,
  pairs: Pairs,
  boards: readonly Board[],
): void {
  const byRelation = { guest: new Set<string>(), host: new Set<string>() };
  for (const { subject, predicate, object } of prediction.relations ?? []) {
    const role = predicate === "guest_of" ? "guest" : predicate === "hosts" ? "host" : undefined;
    if (role && subject && object)
      for (const form of foldedForms(subject)) byRelation[role].add(form);
  }
  const roleOf = ({ entity, all }: NamedNode<PredictedEntity>) =>
    entity.role
      ? roleNames[foldSpace(entity.role).toLowerCase()]
      : (["guest", "host"] as const).find((role) => meet(byRelation[role], all));
  for (const role of ["guest", "host"] as const) {
    const right = new Set<number>();
    for (const [i, person] of nodes.people.entries()) {
      if (roleOf(person) !== role) continue;
      const match = pairs.people.get(i);
      const annotated = match === undefined ? undefined : goldNodes.people[match]!.entity;
      if (!annotated || (!annotated.optional && annotated.role !== role)) {
        const why = annotated ? `  [${annotated.role}]` : "";
        addError(boards, `${role}s`, `${gold.id}: ${person.name}${why}`);
      } else if (!annotated.optional) {
        addHit(boards, `${role}s`);
        right.add(match!);
      }
    }
    for (const [j, { entity, name }] of goldNodes.people.entries())
      if (entity.role === role && !entity.optional && !right.has(j))
        addMiss(boards, `${role}s`, `${gold.id}: ${name}`);
  }
}

function verdictOf(list: string, isRight: boolean, entity: PredictedEntity): Verdict {
  const { confidence, recognizers = [] } = entity;
  return { list, isRight, recognizers, ...(confidence === undefined ? {} : { confidence }) };
}

/** One prediction that is right, and the annotation it found. */
export function addHit(boards: readonly Board[], row: string): void {
  for (const board of boards) {
    rowOf(board, row).right++;
    rowOf(board, row).found++;
  }
}

/** One prediction that is wrong. */
export function addError(boards: readonly Board[], row: string, what: string): void {
  for (const board of boards) {
    rowOf(board, row).wrong++;
    rowOf(board, row).falsePositives.push(what);
  }
}

/** One annotation that was not found. */
export function addMiss(boards: readonly Board[], row: string, what: string): void {
  for (const board of boards) {
    rowOf(board, row).missed++;
    rowOf(board, row).misses.push(what);
  }
}
