// XML text: escaped, and free of what no XML 1.0 document may hold.

/** The first line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A string for an attribute value in double quotes or for character data. What XML 1.0 cannot hold even as a reference
 * (control characters, lone surrogates, U+FFFE, U+FFFF; https://www.w3.org/TR/xml/#charsets) becomes U+FFFD. Tab, line
 * feed, carriage return and what XML 1.1 counts as a line end are written as references, because readers turn them into
 * spaces or line feeds otherwise.
 */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, replacement) : text;
}

const special = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/;
// With the u flag a surrogate matches only where it stands alone.
const specials = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/gu;

function replacement(character: string): string {
  switch (character) {
    case '"':
      return "&quot;";
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "\t":
    case "\n":
    case "\r":
      return `&#${character.charCodeAt(0)};`;
    default:
      return /[\u007f-\u009f\u2028]/.test(character) ? `&#${character.charCodeAt(0)};` : "\ufffd";
  }
}

/** Text that XML can hold, unescaped: what a reader of {@link escapeXml} gets. */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
