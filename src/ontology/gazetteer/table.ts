// Reads the tables of names: `name | type/kind | aliases | maker | class | homepage`, one name a line.
import type { EntityType } from "../../model/index.ts";
import type { GazetteerEntry, NameClass, NameForm, Reading } from "./entry.ts";
import { parseForm } from "./form.ts";
import { kindsOfType } from "./kinds.ts";

/** A table as it lies on disk. */
export interface TableFile {
  /** Name of the file, for messages: `cloud.txt`. */
  readonly file: string;
  readonly text: string;
}

/** A line of a table. */
export interface TableRow {
  readonly entry: GazetteerEntry;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Texts of the forms that are marked as shared with another entry. */
  readonly shared: ReadonlySet<string>;
}

const COLUMNS = 6;

/** Reads one table. Throws with file and line at the first thing that is not as it should be. */
export function parseTable({ file, text }: TableFile): readonly TableRow[] {
  return text.split("\n").flatMap((written, index) => {
    const line = index + 1;
    if (!written.trim() || written.startsWith("#")) return [];
    const fail = (problem: string): never => {
      throw new Error(`${file}:${line}: ${problem}`);
    };
    return [{ ...parseRow(written, fail), file, line }];
  });
}

function parseRow(
  written: string,
  fail: (problem: string) => never,
): Pick<TableRow, "entry" | "shared"> {
  const columns = written.split(/ \|(?: |$)/).map((column) => column.trim());
  if (columns.length > COLUMNS)
    fail(`${columns.length} columns. Give ${COLUMNS} at most, separated by " | ".`);
  const [name = "", types = "", aliases = "", maker = "", classes = "", homepage = ""] = columns;
  if (!name) fail("no name. Write it before the first bar.");
  const nameClass = /^([USCX])!?$/.exec(classes)?.[1] as NameClass | undefined;
  if (!nameClass) return fail(`unknown class: "${classes}". Write U, S, C or X.`);

  const parsedName = parseForm(name, nameClass).form;
  const parsedAliases = splitList(aliases).map((alias) => parseForm(alias, nameClass));
  const shared = parsedAliases.filter((alias) => alias.shared).map((alias) => alias.form.text);
  if (classes.endsWith("!")) shared.push(parsedName.text);
  return {
    entry: {
      name: parsedName.text,
      readings: parseReadings(types, fail),
      forms: withoutRepetition(
        [parsedName, ...parsedAliases.map((alias) => alias.form)],
        fail,
      ) as unknown as GazetteerEntry["forms"],
      ...(maker && { maker }),
      ...(homepage && { homepage }),
      source: "table",
    },
    shared: new Set(shared),
  };
}

/** "organisation/company + technology/platform" → two readings. */
function parseReadings(
  types: string,
  fail: (problem: string) => never,
): readonly [Reading, ...Reading[]] {
  const readings = types.split(" + ").map((type): Reading => {
    const [entityType = "", kind] = type.split("/");
    const kinds = kindsOfType[entityType as EntityType] as readonly string[] | undefined;
    if (!kinds || entityType === "person") return fail(`unknown type: "${entityType}".`);
    if (kinds.length > 0 ? !kinds.includes(kind ?? "") : kind !== undefined)
      return fail(
        `unknown kind of ${entityType}: "${kind ?? ""}". Write one of: ${kinds.join(", ") || "none"}.`,
      );
    return { entityType: entityType as EntityType, ...(kind && { kind }) };
  });
  return readings as unknown as readonly [Reading, ...Reading[]];
}

const splitList = (list: string) =>
  list
    .split(/, /)
    .map((item) => item.trim())
    .filter(Boolean);

function withoutRepetition(
  forms: readonly NameForm[],
  fail: (problem: string) => never,
): readonly NameForm[] {
  const seen = new Set<string>();
  for (const form of forms) {
    if (seen.has(form.text)) fail(`"${form.text}" stands twice. Remove one.`);
    seen.add(form.text);
  }
  return forms;
}
