// Reads XML as it is found: a light tree, or one tree after another for the parts of a large document; never fails.
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { XmlElement } from "./xml-element.ts";
import { declaredEntities, decodeXmlText, hideStrayBrackets } from "./xml-text.ts";
import { createXmlTree, type OpenTag, type XmlOptions, type XmlProblem } from "./xml-tree.ts";

export type { XmlOptions, XmlProblem } from "./xml-tree.ts";

/** The whole of a document but its parts. */
export interface XmlDocument {
  /** Missing where there is no element at all. */
  readonly root?: XmlElement;
  /** The first twenty. */
  readonly problems: readonly XmlProblem[];
}

/** How often reading begins anew behind mark-up whose end is missing; bounds the time that such a text can cost. */
const maxRestarts = 50;

/**
 * One pass. Tolerated: text before the declaration, undeclared prefixes, tags that never close or close in the wrong
 * order, HTML entities, bare `&` and `<`, several roots (their children become the first one's), a part inside a part
 * that was not closed, the end of the text anywhere, and a CDATA section, comment or attribute that swallows the
 * following parts because its own end is missing.
 */
export function readXml(text: string, options: XmlOptions = {}): XmlDocument {
  const source = hideStrayBrackets(text);
  const tree = createXmlTree(options);
  const entities = new Map<string, string>();
  const holdsPart = partFinder(options.parts ?? new Set());
  /** Where the present tokenizer began: it counts from there. */
  let origin = 0;
  let restart: number | undefined;
  let restarts = 0;
  let tag: OpenTag | undefined;
  let attribute = "";
  let value = "";
  let valueStart = 0;

  const slice = (start: number, end: number) => source.slice(start + origin, end + origin);
  const restartAt = (position: number) => {
    if (restarts >= maxRestarts) return false;
    restarts++;
    restart = position;
    tokenizer.pause();
    return true;
  };
  const openTag = (end: number) => {
    if (tag) tree.open(tag, end);
    tag = undefined;
  };
  /** A quote that was not closed: the tag ends at the first bracket. */
  const endTagEarly = () => {
    const bracket = valueStart + value.indexOf(">") + 1;
    if (!value.includes(">") || !restartAt(bracket)) return false;
    openTag(bracket);
    return true;
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = { rawName: slice(start, end), start: start + origin - 1 };
    },
    onattribname(start, end) {
      attribute = slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata(start, end) {
      if (value === "") valueStart = start + origin;
      value += slice(start, end);
    },
    onattribend() {
      if (!tag) return;
      const isSwallowing = value.includes("<") && tree.isInsidePart() && holdsPart(value, "any");
      if (isSwallowing && endTagEarly()) return;
      tag.attributes ??= new Map();
      if (!tag.attributes.has(attribute)) {
        tag.attributes.set(attribute, decodeXmlText(value, entities));
      }
      value = "";
    },
    onopentagend(end) {
      openTag(end + origin + 1);
    },
    onselfclosingtag(end) {
      const isOpening = tag !== undefined;
      openTag(end + origin + 1);
      if (isOpening) tree.closeInnermost(end + origin + 1);
    },
    onclosetag(start, end) {
      const from = start + origin;
      const bracket = source.indexOf(">", end + origin);
      const after = bracket < 0 ? source.length : bracket + 1;
      tree.close(slice(start, end), source.lastIndexOf("<", from), after);
    },
    ontext(start, end) {
      tree.addText(decodeXmlText(slice(start, end), entities));
    },
    oncdata(start, end, tail) {
      const content = slice(start, end - tail);
      const isOpenEnded =
        tail === 0 || (tree.isInsidePart() && holdsPart(content, "end and begin"));
      const close = isOpenEnded ? content.indexOf(`</${tree.innermostName()}`) : -1;
      if (close < 0 || !restartAt(start + origin + close)) {
        tree.addText(decodeXmlText(content));
        return;
      }
      tree.reportProblem("unclosed", "![CDATA[", start + origin - "<![CDATA[".length);
      tree.addText(decodeXmlText(content.slice(0, close)));
    },
    oncomment(start, end, tail) {
      if (!tree.isInsidePart()) return;
      const content = slice(start, end - tail);
      const isOpenEnded = tail === 0 ? content.includes("</") : holdsPart(content, "end and begin");
      if (!isOpenEnded || !restartAt(start + origin)) return;
      tree.reportProblem("unclosed", "!--", start + origin - "<!--".length);
    },
    ondeclaration(start, end) {
      for (const [name, text] of declaredEntities(slice(start, end))) entities.set(name, text);
    },
    onprocessinginstruction() {},
    onattribentity() {},
    ontextentity() {},
    onend() {},
  };

  let tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  for (;;) {
    tokenizer.write(origin === 0 ? source : source.slice(origin));
    if (restart === undefined) tokenizer.end();
    if (restart === undefined && tag) endTagEarly();
    if (restart === undefined) break;
    origin = restart;
    restart = undefined;
    tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  }
  openTag(source.length);
  return tree.finish(source.length);
}

/** Tells whether a text holds a part's tags: any, or the end of one and the beginning of another after it. */
function partFinder(
  parts: ReadonlySet<string>,
): (text: string, what: "any" | "end and begin") => boolean {
  const names = [...parts].map((name) => name.replace(/^.*:/, "")).join("|");
  const either = new RegExp(`</?(?:[\\w.-]+:)?(?:${names})[\\s>]`, "i");
  const endAndBegin = new RegExp(
    `</(?:[\\w.-]+:)?(?:${names})\\s*>[^]*?<(?:[\\w.-]+:)?(?:${names})[\\s>]`,
    "i",
  );
  return (text, what) => parts.size > 0 && (what === "any" ? either : endAndBegin).test(text);
}
