// The text of XML documents: entities of XML, of HTML and of the document's own, control characters, stray brackets.
import { decodeHTMLStrict } from "entities";

/** Stands for a `<` that begins no mark-up ("I <3 it"), so that offsets stay; from the private use area. */
const hiddenBracket = "\ue03c";
const stray = /<(?!\/?[\p{L}_:]|[!?]|\/[\s>])/gu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const hiddenOrControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ue03c\ufffe\uffff]/;

/** The same text, of the same length, without brackets that would be taken for mark-up. */
export function hideStrayBrackets(source: string): string {
  return source.replace(stray, hiddenBracket);
}

/**
 * Text as it is meant: named and numeric characters of XML and HTML, and those that the document declares, control
 * characters removed. Without `entities` there are none to decode (CDATA). A bare `&` stays.
 */
export function decodeXmlText(text: string, entities?: ReadonlyMap<string, string>): string {
  let decoded = text;
  if (entities && text.includes("&")) {
    if (entities.size > 0) {
      decoded = decoded.replace(
        /&([\w.-]+);/g,
        (whole, name: string) => entities.get(name) ?? whole,
      );
    }
    decoded = decodeHTMLStrict(decoded);
  }
  if (!hiddenOrControl.test(decoded)) return decoded;
  return decoded.replaceAll(hiddenBracket, "<").replace(control, "");
}

/** `<!ENTITY name "value">` in a document type; entities inside the value are those of XML and HTML only. */
export function* declaredEntities(declaration: string): Generator<readonly [string, string]> {
  const pattern = /ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g;
  for (const match of declaration.matchAll(pattern)) {
    yield [match[1]!, decodeHTMLStrict(match[2] ?? match[3] ?? "")];
  }
}
