// The naive gazetteer, to compare with: every form of every entry in any case of letters is what it may be.
import { formsOf, type Gazetteer, type GazetteerEntry } from "../ontology/gazetteer/gazetteer.ts";
import { createMatcher } from "../text/matcher.ts";
import type { PredictedEntity, Prediction } from "./records.ts";

/** Finds names in a text without regard to classes, cues or case; of several entries of one form the first counts. */
export function createNaiveGazetteer(
  gazetteer: Gazetteer,
): (id: string, text: string) => Prediction {
  const forms = [...formsOf(gazetteer)];
  const matcher = createMatcher(forms.map(({ form }) => ({ text: form.text, caseRule: "any" })));
  return (id, text) => {
    const found = new Map<GazetteerEntry, Set<string>>();
    matcher.scan(text, 0, text.length, (start, end, patterns) => {
      const { entry } = forms[patterns[0]!]!;
      const surfaces = found.get(entry) ?? new Set<string>();
      found.set(entry, surfaces.add(text.slice(start, end)));
    });
    const named = (entityType: string): PredictedEntity[] =>
      [...found].flatMap(([{ name, readings }, surfaces]) =>
        readings[0].entityType === entityType ? { name, aliases: [...surfaces] } : [],
      );
    return { id, companies: named("organisation"), technologies: named("technology") };
  };
}
