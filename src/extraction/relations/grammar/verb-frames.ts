// Verbs that state relations: a table of what may be their subject, their object, and what stands behind prepositions.
import type { RelationType } from "../../../model/index.ts";

/** How a verb states a relation. */
export interface VerbFrame {
  /** Stands in the relation's `recognizer` as `relation/<id>`. */
  readonly id: string;
  /** `present` and `past` are active forms of that time; `active` any. */
  readonly voice: "active" | "present" | "past" | "passive";
  /** Prepositions before the right end; none for a direct object. */
  readonly after: ReadonlySet<string>;
  /** Kinds of the ends as in `phrases.ts`: P person, O organisation, T technology, M organisation or technology. */
  readonly left: string;
  readonly right: string;
  readonly relationType: RelationType;
  /** The right end is the subject of the relation. */
  readonly isInverse: boolean;
}

const making =
  "build create develop design write author implement invent craft program code engineer prototype rebuild rewrite re-write construct architect";
const releasing =
  "release launch publish introduce announce unveil open-source opensource ship start make produce";
const using = "use utilize utilise leverage employ adopt embrace choose pick select deploy";

/**
 * A line is: id, voice, prepositions joined by `/` or `-` for none, left end, right end, relation (`<` before it
 * when the right end is its subject), colon, verbs.
 */
const table = `
  makes            active  -                         O T <built_by:   ${making} ${releasing} maintain
  authored         active  -                         P T created:     co-create cocreate co-author co-design co-invent build create develop design write author implement invent craft program code prototype rewrite start open-source
  made-by          passive by                        T P <created:    co-create co-author ${making} start open-source make
  made-at          passive by/at/inside/within/from  T O built_by:    ${making} ${releasing} maintain own back found donate provide offer
  made-with        passive with/in/using/from        T T built_with:  build create develop write implement craft program code rebuild rewrite re-write make construct
  made-on          passive on/upon/atop/around/over  T T built_on:    build base layer develop rebuild model construct implement
  driven-by        passive by                        T T built_with:  power drive back underpin
  drives           active  -                         T T <built_with: power underpin
  compiled-with    passive with                      T T built_with:  compile bundle
  compiled-to      active  to/down                   T T uses:        compile transpile
  rests-on         active  on/upon/atop/over         T T built_on:    build sit rest
  lies-beneath     active  underneath/beneath/under/behind  T T <built_on: sit lie
  derived-from     passive from/off                  T T built_on:    fork derive
  adds-to          active  -                         T T built_on:    wrap extend fork
  uses-verb        active  -                         M T uses:        ${using} implement combine
  uses-in-passive  passive by                        T M <uses:       ${using} implement
  supported-by     passive by                        T T <uses:       support
  used-in          passive at/in/inside/within       T O <uses:       ${using} run
  depends-on       active  on/upon                   M T uses:        rely depend run standardize standardise settle bet host operate deploy
  turns-to         active  to/onto                   M T uses:        switch migrate move transition
  does-with        active  with/on/using/in         O T uses:        do manage handle run power store process monitor orchestrate automate serve deploy scale rewrite train build develop ship write
  works-with       active  with/into                 M T uses:        integrate interoperate interface
  works-with-it    passive with/into                 T T uses:        integrate
  runs-in-passive  passive on/in                     M T uses:        host run deploy
  tells-apart      active  with                      T T alternative_to: compete
  displaces        active  -                         T T alternative_to: replace supersede succeed rival
  displaced-by     passive by/with                   T T alternative_to: replace supersede succeed
  founds           active  -                         P O founded:     found co-found cofound start co-start launch establish
  founded-by-whom  passive by                        O P <founded:    found co-found cofound start co-start launch establish create
  works-at         present at/for/with/@             P O works_at:    work lead run head manage oversee serve teach build develop research focus specialize write
  works-in-past    past    at/for/with               P O worked_at:   work lead run head manage oversee serve teach build develop intern research write design architect
  is-employed      passive by/at                     P O works_at:    employ hire
  left-behind      past    -                         P O worked_at:   leave quit
  upkeeps          active  -                         P T maintains:   maintain co-maintain
  upkept-by        passive by                        T P <maintains:  maintain co-maintain
  takes-over       active  -                         O M acquired:    acquire buy purchase
  taken-over-by    passive by                        M O <acquired:   acquire buy purchase
  hosted-under     passive by/under/at               T O part_of:     host govern
  shipped-inside   passive in/into/with/inside       T T part_of:     include bundle
  given-to         passive to                        T O part_of:     donate contribute
`;

const line =
  /^(?<id>[\w-]+) +(?<voice>\w+) +(?<after>\S+) +(?<left>\w) (?<right>\w) (?<inverse><?)(?<type>\w+): +(?<verbs>.+)$/;

function read(): ReadonlyMap<string, readonly VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>();
  for (const row of table.split("\n")) {
    const cells = line.exec(row.trim())?.groups;
    if (!cells) continue;
    const frame: VerbFrame = {
      id: cells["id"]!,
      voice: cells["voice"] as VerbFrame["voice"],
      after: new Set(cells["after"] === "-" ? [] : cells["after"]!.split("/")),
      left: cells["left"]!,
      right: cells["right"]!,
      relationType: cells["type"] as RelationType,
      isInverse: cells["inverse"] === "<",
    };
    for (const verb of cells["verbs"]!.split(" "))
      frames.set(verb, [...(frames.get(verb) ?? []), frame]);
  }
  return frames;
}

const frames = read();

/** The lemmas of all verbs of the table, in its order. */
export const framedVerbs: Iterable<string> = [...frames.keys()];

/** The frames of a verb, by its lemma. */
export const framesOf = (lemma: string): readonly VerbFrame[] => frames.get(lemma) ?? [];
