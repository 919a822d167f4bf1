// XML text: escaped, and free of what no XML 1.0 document may hold.

/** The first line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A string for an attribute value in double quotes. What XML 1.0 cannot hold even as a reference (control characters, lone
 * surrogates, U+FFFE, U+FFFF; https://www.w3.org/TR/xml/#charsets) becomes U+FFFD. Tab, line feed, carriage return and what
 * XML 1.1 counts as a line end are written as references, because readers turn them into spaces or line feeds otherwise.
 */
export function escapeXml(text: string): string {
  const escaped = escapeXmlText(text);
  return escaped.includes('"') ? escaped.replaceAll('"', "&quot;") : escaped;
}

/** As {@link escapeXml}, for character data, where quotation marks stand as they are. */
export function escapeXmlText(text: string): string {
  if (!special.test(text)) return text;
  // One character at a time: native replacement of strings is many times faster than a callback for each match.
  let escaped = text;
  if (escaped.includes("&")) escaped = escaped.replaceAll("&", "&amp;");
  if (escaped.includes("<")) escaped = escaped.replaceAll("<", "&lt;");
  if (escaped.includes(">")) escaped = escaped.replaceAll(">", "&gt;");
  return rare.test(escaped) ? escaped.replace(rares, replacement) : escaped;
}

const special = /[&<>\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/;
const rare = /[\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/;
// With the u flag a surrogate matches only where it stands alone.
const rares = /[\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/gu;

function replacement(character: string): string {
  return /[\t\n\r\u007f-\u009f\u2028]/.test(character) ? `&#${character.charCodeAt(0)};` : "\ufffd";
}

/** Text that XML can hold, unescaped: what a reader of {@link escapeXml} gets. */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, "\ufffd");
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
