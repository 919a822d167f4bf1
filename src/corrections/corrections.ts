// Corrections: what people decided about names and statements, kept in a file that outlives every rebuild.
import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Node,
  type YAMLSeq,
} from "yaml";
import type {
  Diagnostic,
  EntityType,
  RelationType,
  Report,
  SourceDocument,
  Span,
} from "../model/index.ts";
import { correctionKey, plain } from "./correction-key.ts";
import { entityTypes } from "../ontology/entity-types.ts";
import { relationTypes } from "../ontology/relation-types.ts";

/**
 * A place in a text, by its words: `exact` is what stands there, `prefix` and `suffix` what stands around it, so that
 * the place is found again after the page has changed. White space counts as one blank.
 * Source: W3C Web Annotation Data Model, TextQuoteSelector.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Only in this episode; in all if missing. */
  readonly episode?: string;
}

/** An entity by type and name; any of its names will do. */
export interface EntityName {
  readonly type: EntityType;
  readonly name: string;
}

interface Statement {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
}

/** What a correction says; see the field comments of each. */
export type CorrectionAction =
  /** The names mean one thing; it is called `as`, or by the first of them. */
  | {
      readonly op: "merge";
      readonly type: EntityType;
      readonly names: readonly string[];
      readonly as?: string;
    }
  /** In these episodes the name means another thing, called `as`. */
  | ({
      readonly op: "split";
      readonly episodes: readonly string[];
      readonly as: string;
    } & EntityName)
  | ({ readonly op: "rename"; readonly to: string } & EntityName)
  /** The name is of another type: everywhere, or at the quotation. */
  | ({ readonly op: "retype"; readonly to: EntityType; readonly quote?: Quote } & EntityName)
  /** Another form of the name; it is looked for in the texts, in just this case of letters. */
  | ({ readonly op: "alias"; readonly alias: string } & EntityName)
  /** The name means nothing here: everywhere, or at the quotation. */
  | ({ readonly op: "reject"; readonly quote?: Quote } & EntityName)
  /** The words of the quotation name this entity. */
  | ({ readonly op: "link"; readonly quote: Quote } & EntityName)
  /** A statement the text makes at the quotation. */
  | ({ readonly op: "assert"; readonly quote: Quote } & Statement)
  /** A statement that is wrong: everywhere, or at the quotation. */
  | ({ readonly op: "retract"; readonly quote?: Quote } & Statement)
  /** The names never mean one thing. */
  | { readonly op: "cannot-link"; readonly type: EntityType; readonly names: readonly string[] };

/** A correction with its place in the file, for reports. */
export type Correction = CorrectionAction & {
  readonly document: string;
  /** Into the file's text. */
  readonly span: Span;
};

/**
 * Reads a `corrections.yaml`: a list of operations, or an object with the list under `corrections`. An operation that
 * cannot be read is reported with its line (`corrections/unreadable`) and left out, the others count; a file that holds no
 * list is reported as `corrections/no-list`.
 */
export function readCorrections(document: SourceDocument, report: Report): Correction[] {
  const lines = new LineCounter();
  const yaml = parseDocument(document.text, { lineCounter: lines, prettyErrors: false });
  const complain = (code: Diagnostic["code"], message: string, help: string, span?: Span) =>
    report({
      severity: "error",
      code,
      message,
      document: document.uri,
      help,
      ...(span ? { span } : {}),
    });
  for (const { message, pos } of yaml.errors)
    complain(noList, `The file is no YAML: ${message.replace(/\.$/, "")}.`, "Mend the line.", {
      start: pos[0],
      end: pos[1],
    });
  if (yaml.errors.length > 0) return [];
  const root = yaml.contents;
  const list = isMap(root) ? root.get("corrections", true) : root;
  const isEmpty = isScalar(list) ? list.value === null : root === null;
  if (isEmpty) return [];
  if (!isSeq(list)) {
    complain(noList, "The file holds no list of corrections.", 'Begin each with "- op: …".');
    return [];
  }
  const corrections: Correction[] = [];
  for (const [index, item] of list.items.entries()) {
    const [start, end] = (item as Node).range ?? [0, 0];
    const span = { start, end };
    const value = isMap(item) ? (item.toJSON() as Fields) : {};
    const problem = problemOf(value);
    if (problem) {
      const name = typeof value["op"] === "string" ? ` (${value["op"]})` : "";
      const message = `Correction ${index + 1}${name}: ${problem.what}`;
      complain("corrections/unreadable", message, problem.help, span);
    } else
      corrections.push({ ...(value as unknown as CorrectionAction), document: document.uri, span });
  }
  return corrections;
}

const noList = "corrections/no-list";

/** The file for a list of corrections, as {@link readCorrections} reads it. */
export function formatCorrections(corrections: readonly CorrectionAction[]): string {
  return `# Corrections of castgraph: see the README for the operations.\n${stringify({ corrections: corrections.map(plain) })}`;
}

/**
 * A corrections file with more of them at its end; comments and order of what is there stay. What stands there already
 * is not written twice. A text that holds no list of corrections is an error: nothing of it may be lost.
 */
export function appendCorrections(text: string, corrections: readonly CorrectionAction[]): string {
  if (text.trim() === "") return formatCorrections(corrections);
  const { yaml, list } = listIn(text);
  const known = new Set(list.items.map(keyOfItem));
  for (const correction of corrections)
    if (!known.has(correctionKey(correction))) list.add(yaml.createNode(plain(correction)));
  list.flow = false;
  return yaml.toString();
}

/** A corrections file without some of them; comments and order of the others stay. Errors as when adding. */
export function removeCorrections(text: string, corrections: readonly CorrectionAction[]): string {
  if (text.trim() === "" || corrections.length === 0) return text;
  const { yaml, list } = listIn(text);
  const gone = new Set(corrections.map(correctionKey));
  list.items = list.items.filter((item) => !gone.has(keyOfItem(item)));
  return yaml.toString();
}

function listIn(text: string) {
  const yaml = parseDocument(text);
  const root = yaml.contents;
  const list: unknown = isMap(root) ? root.get("corrections", true) : root;
  if (yaml.errors.length > 0 || !isSeq(list)) throw new Error("no list of corrections");
  return { yaml, list: list as YAMLSeq<Node> };
}

const keyOfItem = (item: Node) => correctionKey(item.toJSON() as CorrectionAction);

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => string | undefined;

const text: Check = (value) =>
  typeof value === "string" && value.trim() !== "" ? undefined : "Give a text.";
const oneOf =
  (ids: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && ids.includes(value) ? undefined : `Give one of ${ids.join(", ")}.`;
const listOf =
  (least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every((item) => !text(item))
      ? undefined
      : `Give a list of ${least === 1 ? "one text" : `${least} texts`} at least.`;
const quote: Check = (value) => {
  const fields = value as Fields | null;
  if (typeof value !== "object" || fields === null || text(fields["exact"]))
    return 'Give "exact: the words", and "prefix" and "suffix" where they stand more than once.';
  const wrong = ["prefix", "suffix", "episode"].find(
    (name) => fields[name] !== undefined && typeof fields[name] !== "string",
  );
  return wrong ? `Give a text for "${wrong}".` : undefined;
};
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const type = oneOf(entityTypes.map(({ id }) => id));
const predicate = oneOf(relationTypes.map(({ id }) => id));
const statement = { subject: text, predicate, object: text };

const operations: Readonly<Record<CorrectionAction["op"], Readonly<Record<string, Check>>>> = {
  merge: { type, names: listOf(2), as: optional(text) },
  split: { type, name: text, episodes: listOf(1), as: text },
  rename: { type, name: text, to: text },
  retype: { type, name: text, to: type, quote: optional(quote) },
  alias: { type, name: text, alias: text },
  reject: { type, name: text, quote: optional(quote) },
  link: { type, name: text, quote },
  assert: { ...statement, quote },
  retract: { ...statement, quote: optional(quote) },
  "cannot-link": { type, names: listOf(2) },
};

/** What is wrong with a correction, or nothing. */
function problemOf(value: Fields): { what: string; help: string } | undefined {
  const op = oneOf(Object.keys(operations))(value["op"]);
  if (op) return { what: `"op" is ${show(value["op"])}.`, help: op };
  const checks = operations[value["op"] as CorrectionAction["op"]];
  for (const [field, check] of Object.entries(checks)) {
    const help = check(value[field]);
    if (help) return { what: `"${field}" is ${show(value[field])}.`, help };
  }
  const unknown = Object.keys(value).find((field) => field !== "op" && !(field in checks));
  return unknown === undefined
    ? undefined
    : {
        what: `"${unknown}" says nothing here.`,
        help: `This operation knows ${Object.keys(checks).join(", ")}.`,
      };
}

const show = (value: unknown) => (value === undefined ? "missing" : JSON.stringify(value));
