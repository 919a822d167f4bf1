// An element of an XML document as the readers see it: canonical name, decoded text, its place in the source.
import type { Span } from "../model/index.ts";

/** One element; the tree of a feed's item is made of these and is dropped once the item is read. */
export interface XmlElement {
  /** Canonical and lower case: `title`, `itunes:duration`, `podcast:person`; see `xml-names.ts`. */
  readonly name: string;
  /** By lower-case name as written, entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text and child elements in order; text is decoded and free of control characters. */
  readonly content: readonly (string | XmlElement)[];
  /** From `<` to behind the closing `>`, into the source. */
  readonly span: Span;
  /** What stands between the tags, into the source. */
  readonly inner: Span;
  /** What `xml:base` says here, resolved against the bases around it. */
  readonly base?: string;
}

/** The child elements in order. */
export function* childrenOf(element: XmlElement): Generator<XmlElement> {
  for (const part of element.content) if (typeof part !== "string") yield part;
}

/** The first child of that name that is not empty, or else the first. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  let empty: XmlElement | undefined;
  for (const child of childrenOf(element)) {
    if (child.name !== name) continue;
    if (child.content.length > 0) return child;
    empty ??= child;
  }
  return empty;
}

/** All text in it, that of elements inside included, white space at both ends removed. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  const { content } = element;
  if (content.length === 1 && typeof content[0] === "string") return content[0].trim();
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces.join("").trim();
}

/** Text of the first child of that name; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  return textOf(childNamed(element, name));
}

/** Whether it contains elements, as unescaped HTML in a description does. */
export function hasElements(element: XmlElement): boolean {
  return element.content.some((part) => typeof part !== "string");
}

/** Recursion is bounded by the depth that `readXml` allows. Scripts are no text. */
function collect(element: XmlElement, pieces: string[]): void {
  for (const part of element.content) {
    if (typeof part === "string") pieces.push(part);
    else if (!/(?:^|:)(?:script|style)$/.test(part.name)) collect(part, pieces);
  }
}
