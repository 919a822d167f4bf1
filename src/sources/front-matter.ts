// Front matter: the fields above the text of a note, in YAML, TOML or JSON.
import { parse as parseToml } from "smol-toml";
import { YAMLError, parseDocument } from "yaml";
import type { SourceDocument } from "../model/index.ts";
import { oncePer } from "../model/once-per.ts";
import { isRecord } from "./text-record.ts";

/** The fields and where the text below them begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Offset of the first code unit after the front matter. */
  readonly end: number;
  /** What was wrong with it, and at which offset where that is known; the fields are then those of its simple lines. */
  readonly problem?: { readonly what: string; readonly at?: number };
}

/** Whether a text opens with a fence of front matter and closes it within what is given. */
export function hasFrontMatter(text: string): boolean {
  const fence = FENCE.exec(text.slice(0, 60))?.[1];
  return fence !== undefined && text.indexOf(`\n${fence}`, 3) > 0;
}

/**
 * Reads `---` (YAML), `+++` (TOML) and `;;;` (JSON); nothing where a text begins otherwise. Read once for a document,
 * however often it is asked.
 */
export const readFrontMatter = oncePer(({ text }: SourceDocument) => read(text));

const FENCE = /^\uFEFF?\s{0,20}(---|\+\+\+|;;;)[ \t]*(?:yaml|toml|json)?[ \t]*\r?\n/;

function read(text: string): FrontMatter | undefined {
  const fence = FENCE.exec(text.slice(0, 60));
  if (!fence) return undefined;
  const bodyStart = fence[0].length;
  const close = new RegExp(
    `^${fence[1]!.replace(/\+/g, "\\+")}[ \\t]*(?:\\r?\\n|$)|^\\.\\.\\.[ \\t]*\\r?\\n`,
    "m",
  );
  const closing = close.exec(text.slice(bodyStart));
  if (!closing) return undefined;
  const block = text.slice(bodyStart, bodyStart + closing.index);
  const end = bodyStart + closing.index + closing[0].length;
  const readBlock = fence[1] === "---" ? readYaml : fence[1] === "+++" ? readToml : readJson;
  try {
    const value = readBlock(block);
    if (isRecord(value)) return { fields: value, end };
    if (value === null || value === undefined) return { fields: {}, end };
    return undefined;
  } catch (error) {
    const what = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
    const at = error instanceof YAMLError ? bodyStart + error.pos[0] : undefined;
    return {
      fields: readSimpleLines(block),
      end,
      problem: { what: what.replace(/\.$/, ""), ...(at !== undefined && { at }) },
    };
  }
}

function readYaml(block: string): unknown {
  const document = parseDocument(block, {
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
  });
  if (document.errors.length > 0) throw document.errors[0]!;
  return document.toJS({ maxAliasCount: 20 });
}

function readToml(block: string): unknown {
  return parseToml(block);
}

function readJson(block: string): unknown {
  return JSON.parse(block.trim().startsWith("{") ? block : `{${block}}`);
}

/** `key: value` lines and `- item` lines below a key: what people mean by broken YAML. */
function readSimpleLines(block: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let list: string[] | undefined;
  for (const line of block.split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line);
    const pair = /^([\w-]{1,40})\s*[:=]\s*(.*)$/.exec(line);
    if (item && list) list.push(unquote(item[1]!));
    else if (pair) {
      list = pair[2] === "" ? [] : undefined;
      // A field of its own even if the key is "__proto__".
      Object.defineProperty(fields, pair[1]!, {
        value: list ?? unquote(pair[2]!),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return fields;
}

function unquote(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/s, "$2");
}
