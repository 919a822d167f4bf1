// Builds the tree of an XML document from its tags in whatever order they come, and hands out parts as they end.
import type { Span } from "../model/index.ts";
import type { XmlElement } from "./xml-element.ts";
import { createNamespaceScope, type NamespaceScope } from "./xml-names.ts";

/** What was wrong with the mark-up; the tree is there nevertheless. */
export interface XmlProblem {
  readonly kind: "truncated" | "unclosed" | "stray";
  /** The element in question, as written. */
  readonly name: string;
  /** Its first characters in the source. */
  readonly span: Span;
}

/** What a reader wants of a document besides its root. */
export interface XmlOptions {
  /** Canonical names of elements handed to `onPart` when they end, and not kept in the tree: `item`, `event`. */
  readonly parts?: ReadonlySet<string>;
  /** `ancestors` are the open elements from the root inwards, with what has been read of them. */
  readonly onPart?: (part: XmlElement, ancestors: readonly XmlElement[]) => void;
}

/** A tag between `<` and `>`. */
export interface OpenTag {
  readonly rawName: string;
  readonly start: number;
  /** By lower-case name; undefined for none. */
  attributes?: Map<string, string>;
}

/** A tree under construction. Positions are offsets into the source. */
export interface XmlTreeBuilder {
  readonly open: (tag: OpenTag, end: number) => void;
  /** A closing tag from `<` to behind `>`; closes what is open inside, and is passed over where nothing fits. */
  readonly close: (rawName: string, start: number, end: number) => void;
  /** Closes the innermost element. */
  readonly closeInnermost: (end: number) => void;
  readonly addText: (text: string) => void;
  /** Name, as written, of the innermost element that is open; empty where none is. */
  readonly innermostName: () => string;
  readonly isInsidePart: () => boolean;
  readonly reportProblem: (kind: XmlProblem["kind"], name: string, start: number) => void;
  /** Closes everything. */
  readonly finish: (end: number) => {
    readonly root?: XmlElement;
    readonly problems: readonly XmlProblem[];
  };
}

/** Elements nested deeper lose their structure, not their text. */
const maxDepth = 200;
/** Reported problems: more would say nothing new. */
const maxProblems = 20;
const noAttributes: ReadonlyMap<string, string> = new Map();

interface OpenElement extends XmlElement {
  readonly rawName: string;
  readonly scope: NamespaceScope;
  readonly content: (string | XmlElement)[];
  readonly span: { start: number; end: number };
  readonly inner: { start: number; end: number };
}

/** An empty tree. */
export function createXmlTree(options: XmlOptions): XmlTreeBuilder {
  const parts = options.parts ?? new Set<string>();
  const stack: OpenElement[] = [];
  const problems: XmlProblem[] = [];
  let root: OpenElement | undefined;

  const reportProblem: XmlTreeBuilder["reportProblem"] = (kind, name, start) => {
    if (problems.length >= maxProblems) return;
    problems.push({ kind, name, span: { start, end: start + name.length + 1 } });
  };

  const pop = (innerEnd: number, end: number) => {
    const element = stack.pop();
    if (!element) return;
    element.inner.end = Math.max(element.inner.start, innerEnd);
    element.span.end = Math.max(element.inner.end, end);
    if (parts.has(element.name)) options.onPart?.(element, stack);
    else if (element !== root) stack.at(-1)?.content.push(element);
  };

  /** Closes elements that were left open until `depth` remain. */
  const closeDownTo = (depth: number, at: number) => {
    while (stack.length > depth) {
      const element = stack.at(-1)!;
      reportProblem("unclosed", element.rawName, element.span.start);
      pop(at, at);
    }
  };

  const open: XmlTreeBuilder["open"] = (tag, end) => {
    const element = createElement(tag, end, stack.at(-1));
    if (parts.has(element.name)) {
      const unclosed = stack.findLastIndex(({ name }) => name === element.name);
      if (unclosed >= 0) closeDownTo(unclosed, tag.start);
    }
    if (stack.length === 0) {
      if (root && !parts.has(root.name)) stack.push(root);
      root ??= element;
      // A second document after the first: its children become the first one's.
      if (root !== element && root.name === element.name && stack.length > 0) return;
    }
    if (stack.length < maxDepth) stack.push(element);
  };

  const close: XmlTreeBuilder["close"] = (rawName, start, end) => {
    let index = stack.findLastIndex((element) => element.rawName === rawName);
    if (index < 0) {
      const lower = rawName.toLowerCase();
      index = stack.findLastIndex((element) => element.rawName.toLowerCase() === lower);
    }
    if (index < 0) {
      reportProblem("stray", rawName, start);
      return;
    }
    closeDownTo(index + 1, start);
    pop(start, end);
  };

  return {
    open,
    close,
    closeInnermost: (end) => pop(end, end),
    addText(text) {
      const content = stack.at(-1)?.content;
      if (!content || text === "") return;
      const last = content.length - 1;
      if (typeof content[last] === "string") content[last] += text;
      else content.push(text);
    },
    innermostName: () => stack.at(-1)?.rawName ?? "",
    isInsidePart: () => stack.some(({ name }) => parts.has(name)),
    reportProblem,
    finish(end) {
      for (const element of stack) reportProblem("truncated", element.rawName, element.span.start);
      while (stack.length > 0) pop(end, end);
      return { ...(root ? { root } : {}), problems };
    },
  };
}

function createElement(tag: OpenTag, end: number, parent: OpenElement | undefined): OpenElement {
  let scope = parent?.scope;
  for (const [name, value] of tag.attributes ?? noAttributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    if (!scope || scope === parent?.scope) scope = createNamespaceScope(scope);
    scope.declare(name, value);
  }
  scope ??= createNamespaceScope();
  const stated = tag.attributes?.get("xml:base");
  const base = stated === undefined ? parent?.base : resolveBase(stated, parent?.base);
  return {
    rawName: tag.rawName,
    name: scope.canonicalName(tag.rawName),
    scope,
    attributes: tag.attributes ?? noAttributes,
    content: [],
    span: { start: tag.start, end },
    inner: { start: end, end },
    ...(base === undefined ? {} : { base }),
  };
}

function resolveBase(base: string, outer: string | undefined): string {
  return URL.canParse(base, outer) ? new URL(base, outer).href : (outer ?? base);
}
