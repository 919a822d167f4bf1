// Compares the statements made about one record with the annotated ones, and their quotations with the text.
import { tally, type Board } from "./board.ts";
import { assign, foldName, foldSpace, foldedForms, meet } from "./names.ts";
import {
  entityLists,
  scoredPredicates,
  type GoldRelation,
  type PredictedRelation,
} from "./records.ts";
import { addError, addHit, addMiss, type Comparison, type Verdict } from "./score-record.ts";

type Statement = Pick<PredictedRelation, "subject" | "predicate" | "object">;

/** Scores relations, evidence and forbidden statements; gives a verdict for each relation that counts. */
export function scoreRelations(
  comparison: Comparison,
  relations: readonly PredictedRelation[],
  boards: readonly Board[],
): Verdict[] {
  const { gold, base } = comparison;
  const count = (name: string, amount = 1, note?: string) => {
    for (const board of boards) tally(board, name, amount, note);
  };
  const agrees = agreement(comparison);

  const seen = new Set<string>();
  const made: { relation: PredictedRelation; quote: string }[] = [];
  for (const relation of relations) {
    if (!relation.subject || !relation.predicate || !relation.object) continue;
    if (!scoredPredicates.includes(canonical(relation.predicate))) {
      count("other predicates (not scored)", 1, show(gold.id, relation));
      continue;
    }
    const quote = foldSpace(relation.evidence ?? "");
    const isValid = quote !== "" && base.includes(quote);
    count("relations predicted");
    count("evidence given", quote ? 1 : 0);
    count("evidence valid", isValid ? 1 : 0);
    if (quote && !isValid)
      count("evidence not in the text", 1, `${show(gold.id, relation)}  «${quote}»`);
    const mark = [
      canonical(relation.predicate),
      foldName(relation.subject),
      foldName(relation.object),
    ].join("|");
    if (seen.has(mark)) continue;
    seen.add(mark);
    made.push({ relation, quote: isValid ? quote : "" });
  }

  const candidates: [number, number, number, number][] = [];
  for (const [i, { relation }] of made.entries())
    for (const [j, annotated] of gold.relations.entries()) {
      const how = agrees(relation, annotated);
      if (how !== undefined) candidates.push([how, annotated.optional ? 1 : 0, i, j]);
    }
  const agreeing = new Set(candidates.map(([, , i]) => i));
  const pairs = assign(candidates);
  const verdicts: Verdict[] = [];
  for (const [i, { relation, quote }] of made.entries()) {
    if ((gold.not_relations ?? []).some((denied) => agrees(relation, denied) !== undefined))
      count("not_relations violated", 1, show(gold.id, relation));
    const { confidence, recognizers = [] } = relation;
    const verdict = (isRight: boolean): Verdict => ({
      list: "relations",
      isRight,
      recognizers,
      ...(confidence === undefined ? {} : { confidence }),
    });
    const match = pairs.get(i);
    if (match !== undefined) {
      const annotated = gold.relations[match]!;
      verdicts.push(verdict(true));
      if (!annotated.optional)
        for (const row of ["relations", `relation ${canonical(annotated.predicate)}`])
          addHit(boards, row);
      if (quote) {
        count("matched with evidence");
        count("evidence supporting", supports(comparison, quote, annotated) ? 1 : 0);
      }
      continue;
    }
    const isTolerated =
      relation.predicate === "works_at" &&
      gold.relations.some((g) => agrees({ ...relation, predicate: "founded" }, g) === 0);
    if (agreeing.has(i) || isTolerated) continue;
    verdicts.push(verdict(false));
    for (const row of ["relations", `relation ${canonical(relation.predicate)}`])
      addError(boards, row, show(gold.id, relation));
  }
  const used = new Set(pairs.values());
  for (const [j, annotated] of gold.relations.entries())
    if (!used.has(j) && !annotated.optional)
      for (const row of ["relations", `relation ${canonical(annotated.predicate)}`])
        addMiss(boards, row, show(gold.id, annotated));
  return verdicts;
}

const canonical = (predicate: string) => (predicate === "built_on" ? "built_with" : predicate);

const show = (id: string, { subject, predicate, object }: Statement) =>
  `${id}: ${subject} > ${predicate} > ${object}`;

/** 0: the same statement; 1: accepted instead of it; nothing: another one. */
function agreement({ gold, goldNodes, nodes, self }: Comparison) {
  const goldEnd = (name: string): ReadonlySet<string> =>
    name === gold.id || name === gold.show
      ? self
      : (entityLists.flatMap((list) => goldNodes[list]).find((node) => node.name === name)?.all ??
        foldedForms(name));
  const end = (name: string): ReadonlySet<string> => {
    const own = foldedForms(name);
    const forms = new Set(own);
    for (const list of entityLists)
      for (const node of nodes[list])
        if (meet(own, node.all)) for (const form of node.all) forms.add(form);
    return forms;
  };
  const isTechnology = (name: string) => goldNodes.technologies.some((node) => node.name === name);

  return (made: Statement, annotated: GoldRelation): 0 | 1 | undefined => {
    const [subject, object] = [end(made.subject), end(made.object)];
    const [goldSubject, goldObject] = [goldEnd(annotated.subject), goldEnd(annotated.object)];
    const [predicate, goldPredicate] = [canonical(made.predicate), canonical(annotated.predicate)];
    const isSame = meet(subject, goldSubject) && meet(object, goldObject);
    const isTurned =
      goldPredicate === "alternative_to" && meet(subject, goldObject) && meet(object, goldSubject);
    if (!isSame && !isTurned) return undefined;
    if (predicate === goldPredicate) return 0;
    if (goldPredicate === "built_with" && predicate === "uses" && isTechnology(annotated.subject))
      return 1;
    const isDeveloper = /\bdevelopers? of\b/i.test(annotated.evidence);
    return goldPredicate === "created" && predicate === "maintains" && isDeveloper ? 1 : undefined;
  };
}

/** Whether a quotation names both ends, or overlaps the annotated one. */
function supports(
  { gold, goldNodes, base }: Comparison,
  quote: string,
  { subject, object, evidence }: GoldRelation,
): boolean {
  const words = quote.toLowerCase();
  const names = [subject, object]
    .filter((name) => name !== gold.id && name !== gold.show)
    .every((name) => {
      const node = entityLists.flatMap((list) => goldNodes[list]).find((n) => n.name === name);
      const aliases = node?.aliases ?? [name];
      return aliases.some((alias) => words.includes(foldSpace(alias).toLowerCase()));
    });
  return names || overlapIn(base, quote, foldSpace(evidence));
}

function overlapIn(base: string, a: string, b: string): boolean {
  const text = base.toLowerCase();
  const places = (part: string): [number, number][] => {
    const found: [number, number][] = [];
    const wanted = part.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      found.push([at, at + wanted.length]);
    return found;
  };
  const theirs = places(b);
  return places(a).some(([s, e]) => theirs.some(([u, v]) => s < v && u < e));
}
