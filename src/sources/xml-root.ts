// The root of an XML document, found without reading the document: by it the readers know their formats.

/** How much may stand before the root, comments and white space not counted. */
const prologLength = 4096;

/**
 * The local name of the root element in lower case, with its start tag; declaration, document type, comments and a
 * little text before it are passed over. Undefined for what is no XML.
 */
export function findRoot(
  text: string,
): { readonly name: string; readonly tag: string } | undefined {
  let at = 0;
  for (let passed = 0; passed < prologLength;) {
    const bracket = text.indexOf("<", at);
    if (bracket < 0) return undefined;
    const between = text.slice(at, bracket).trim().length;
    if (between > 512) return undefined;
    passed += between;
    if (text.startsWith("<!--", bracket)) {
      const end = text.indexOf("-->", bracket + 4);
      if (end < 0) return undefined;
      at = end + 3;
      continue;
    }
    const end = text.indexOf(">", bracket);
    const tag = text.slice(bracket, end < 0 ? bracket + 1024 : Math.min(end + 1, bracket + 4096));
    const name = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(tag)?.[1];
    if (name) return { name: name.toLowerCase(), tag };
    if (end < 0) return undefined;
    passed += tag.length;
    // The internal subset of a document type has brackets of its own.
    const subset = /^<!DOCTYPE[^>[]*\[/i.exec(tag);
    const subsetEnd = subset ? text.indexOf("]>", bracket) : -1;
    at = subsetEnd < 0 ? end + 1 : subsetEnd + 2;
  }
  return undefined;
}
