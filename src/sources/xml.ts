// Reads XML as it is found: a light tree, or one tree after another for the parts of a large document; never fails.
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Span } from "../model/index.ts";
import type { XmlElement } from "./xml-element.ts";
import { NamespaceScope } from "./xml-names.ts";
import { declaredEntities, decodeXmlText, hideStrayBrackets } from "./xml-text.ts";

/** What was wrong with the mark-up; the tree is there nevertheless. */
export interface XmlProblem {
  readonly kind: "truncated" | "unclosed" | "stray";
  /** The element in question, as written. */
  readonly name: string;
  readonly span: Span;
}

/** What a reader wants of a document besides its root. */
export interface XmlOptions {
  /** Canonical names of elements handed to `onPart` when they end, and not kept in the tree: `item`, `event`. */
  readonly parts?: ReadonlySet<string>;
  /** `ancestors` are the open elements from the root inwards, with what has been read of them. */
  readonly onPart?: (part: XmlElement, ancestors: readonly XmlElement[]) => void;
}

/** The whole of a document but its parts. */
export interface XmlTree {
  /** Missing where there is no element at all. */
  readonly root?: XmlElement;
  /** At most {@link maxProblems}, in order of the document. */
  readonly problems: readonly XmlProblem[];
}

/** Elements nested deeper lose their structure, not their text. */
const maxDepth = 200;
const maxProblems = 20;

interface OpenElement extends XmlElement {
  readonly rawName: string;
  readonly attributes: Map<string, string>;
  readonly content: (string | XmlElement)[];
  readonly span: { start: number; end: number };
  readonly inner: { start: number; end: number };
  readonly scope: NamespaceScope;
  name: string;
  base?: string;
}

const noAttributes: Map<string, string> = new Map();

/**
 * One pass, linear in time. Tolerated: text before the declaration, undeclared prefixes, tags that never close or close
 * in the wrong order, HTML entities, bare `&` and `<`, several roots (their children become the first one's), a part
 * inside a part that was not closed, a CDATA section, comment or attribute that swallows following parts because its end
 * is missing, the end of the text anywhere.
 */
export function readXml(source: string, options: XmlOptions = {}): XmlTree {
  const builder = new TreeBuilder(hideStrayBrackets(source), options);
  return builder.build();
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #source: string;
  readonly #parts: ReadonlySet<string>;
  readonly #options: XmlOptions;
  readonly #stack: OpenElement[] = [];
  readonly #problems: XmlProblem[] = [];
  readonly #entities = new Map<string, string>();
  /** A part's opening or closing tag, to notice what swallowed one. */
  readonly #swallowed: RegExp | undefined;
  #root: OpenElement | undefined;
  #tokenizer: Tokenizer | undefined;
  /** Where the present tokenizer began: it counts from there. */
  #origin = 0;
  #restart: number | undefined;
  #tag: OpenElement | undefined;
  #attribute = "";
  #value = "";
  #valueStart = 0;

  constructor(source: string, options: XmlOptions) {
    this.#source = source;
    this.#options = options;
    this.#parts = options.parts ?? new Set();
    if (this.#parts.size > 0) {
      this.#swallowed = new RegExp(
        `<(/?)(?:[\\w.-]+:)?(?:${[...this.#parts].join("|")})[\\s>]`,
        "gi",
      );
    }
  }

  build(): XmlTree {
    for (let from: number | undefined = 0; from !== undefined; from = this.#restart) {
      this.#restart = undefined;
      this.#origin = from;
      this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this);
      this.#tokenizer.write(from === 0 ? this.#source : this.#source.slice(from));
      if (this.#restart === undefined) this.#tokenizer.end();
    }
    const end = this.#source.length;
    if (this.#tag) this.#openEnded(this.#tag, end);
    for (const open of this.#stack.slice(1))
      this.#report("truncated", open.rawName, open.span.start);
    while (this.#stack.length > 0) this.#pop(end, end);
    return { ...(this.#root ? { root: this.#root } : {}), problems: this.#problems };
  }

  onopentagname(start: number, end: number): void {
    const rawName = this.#source.slice(start + this.#origin, end + this.#origin);
    const at = start + this.#origin - 1;
    this.#tag = {
      rawName,
      name: "",
      attributes: noAttributes,
      content: [],
      span: { start: at, end: at },
      inner: { start: at, end: at },
      scope: this.#stack.at(-1)?.scope ?? new NamespaceScope(),
    };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start + this.#origin, end + this.#origin).toLowerCase();
    this.#value = "";
    this.#valueStart = end + this.#origin;
  }

  onattribdata(start: number, end: number): void {
    this.#valueStart = start + this.#origin;
    this.#value += this.#source.slice(start + this.#origin, end + this.#origin);
  }

  onattribend(_quote: unknown, end: number): void {
    if (!this.#tag) return;
    if (this.#value.includes("<") && this.#swallows(this.#value, false)) {
      const bracket = this.#source.indexOf(">", this.#valueStart);
      this.#openEnded(this.#tag, bracket + 1);
      this.#restartAt(bracket + 1);
      return;
    }
    if (this.#tag.attributes === noAttributes) this.#tag = { ...this.#tag, attributes: new Map() };
    const { attributes } = this.#tag;
    if (!attributes.has(this.#attribute))
      attributes.set(this.#attribute, this.#decode(this.#value));
    this.#tag.span.end = end + this.#origin;
  }

  onopentagend(end: number): void {
    if (this.#tag) this.#openEnded(this.#tag, end + this.#origin + 1);
  }

  onselfclosingtag(end: number): void {
    const at = end + this.#origin + 1;
    if (!this.#tag) return;
    this.#openEnded(this.#tag, at);
    this.#pop(at, at);
  }

  onclosetag(start: number, end: number): void {
    const from = start + this.#origin;
    const rawName = this.#source.slice(from, end + this.#origin);
    const open = this.#source.lastIndexOf("<", from);
    let index = this.#stack.length - 1;
    while (index >= 0 && this.#stack[index]!.rawName !== rawName) index--;
    if (index < 0) {
      const lower = rawName.toLowerCase();
      index = this.#stack.findLastIndex((element) => element.rawName.toLowerCase() === lower);
    }
    if (index < 0) {
      this.#report("stray", rawName, open);
      return;
    }
    for (let depth = this.#stack.length - 1; depth > index; depth--) {
      this.#report("unclosed", this.#stack[depth]!.rawName, this.#stack[depth]!.span.start);
      this.#pop(open, open);
    }
    const bracket = this.#source.indexOf(">", end + this.#origin);
    this.#pop(open, bracket < 0 ? this.#source.length : bracket + 1);
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#decode(this.#source.slice(start + this.#origin, end + this.#origin)));
  }

  oncdata(start: number, end: number, tail: number): void {
    const from = start + this.#origin;
    const text = this.#source.slice(from, end + this.#origin - tail);
    if (tail === 0 || this.#swallows(text, true)) {
      const close = text.indexOf(`</${this.#stack.at(-1)?.rawName}`);
      if (close >= 0) {
        this.#addText(decodeXmlText(text.slice(0, close), undefined));
        this.#report("unclosed", "![CDATA[", from - 9);
        this.#restartAt(from + close);
        return;
      }
    }
    this.#addText(decodeXmlText(text, undefined));
  }

  oncomment(start: number, end: number, tail: number): void {
    const from = start + this.#origin;
    const text = this.#source.slice(from, end + this.#origin - tail);
    if (!this.#insidePart() || !(tail === 0 || this.#swallows(text, true))) return;
    if (tail === 0 && !text.includes("</")) return;
    this.#report("unclosed", "!--", from - 4);
    this.#restartAt(from);
  }

  ondeclaration(start: number, end: number): void {
    const text = this.#source.slice(start + this.#origin, end + this.#origin);
    for (const [name, value] of declaredEntities(text)) this.#entities.set(name, value);
  }

  onattribentity(): void {}
  ontextentity(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** The tag has ended: names are resolved, the element becomes the innermost one. */
  #openEnded(tag: OpenElement, end: number): void {
    this.#tag = undefined;
    const parent = this.#stack.at(-1);
    let element = tag;
    for (const [name, value] of tag.attributes) {
      if (!name.startsWith("xmlns")) continue;
      if (element === tag) element = { ...tag, scope: new NamespaceScope(tag.scope) };
      element.scope.declare(name, value);
    }
    element.name = element.scope.canonicalName(element.rawName);
    const base = element.attributes.get("xml:base");
    const outerBase = parent?.base;
    if (base !== undefined) element.base = resolveBase(base, outerBase);
    else if (outerBase !== undefined) element.base = outerBase;
    element.span.end = end;
    element.inner.start = element.inner.end = end;
    if (this.#parts.has(element.name)) this.#closePart(element.name, element.span.start);
    if (this.#stack.length === 0) {
      if (this.#root) this.#stack.push(this.#root);
      else this.#root = element;
      if (this.#root !== element && this.#root.name === element.name) return;
    }
    if (this.#stack.length >= maxDepth) return;
    this.#stack.push(element);
  }

  /** A part that begins inside another of its name ends it. */
  #closePart(name: string, at: number): void {
    const index = this.#stack.findLastIndex((open) => open.name === name);
    if (index < 0) return;
    this.#report("unclosed", this.#stack[index]!.rawName, this.#stack[index]!.span.start);
    while (this.#stack.length > index) this.#pop(at, at);
  }

  #pop(innerEnd: number, end: number): void {
    const element = this.#stack.pop();
    if (!element) return;
    element.inner.end = Math.max(element.inner.start, innerEnd);
    element.span.end = Math.max(element.inner.end, end);
    if (this.#parts.has(element.name)) this.#options.onPart?.(element, this.#stack);
    else if (element !== this.#root) this.#stack.at(-1)?.content.push(element);
  }

  #addText(text: string): void {
    const element = this.#stack.at(-1);
    if (!element || text === "") return;
    const { content } = element;
    const last = content.length - 1;
    if (typeof content[last] === "string") content[last] += text;
    else content.push(text);
  }

  #decode(text: string): string {
    return decodeXmlText(text, this.#entities);
  }

  #insidePart(): boolean {
    return this.#stack.some((open) => this.#parts.has(open.name));
  }

  /** Whether a part ends in this text and, where `andBegins`, another one begins after that. */
  #swallows(text: string, andBegins: boolean): boolean {
    if (!this.#swallowed || !this.#insidePart()) return false;
    let ended = false;
    for (const match of text.matchAll(this.#swallowed)) {
      if (match[1] === "/") ended = true;
      if (ended && (!andBegins || match[1] === "")) return true;
    }
    return false;
  }

  #restartAt(position: number): void {
    this.#restart = position;
    this.#tokenizer?.pause();
  }

  #report(kind: XmlProblem["kind"], name: string, at: number): void {
    if (this.#problems.length >= maxProblems) return;
    const start = Math.max(0, at);
    this.#problems.push({
      kind,
      name,
      span: { start, end: Math.min(start + name.length + 2, this.#source.length) },
    });
  }
}

function resolveBase(base: string, outer: string | undefined): string {
  return URL.canParse(base, outer) ? new URL(base, outer).href : (outer ?? base);
}
