// Markdown text: words that mean nothing to Markdown, quotations as blocks.

/** One line that reads as it stands: what would be markup is escaped, line ends become spaces. */
export function inline(text: string): string {
  return clean(text)
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .trim()
    .replace(markup, "\\$&");
}

/** What CommonMark, GitHub or Obsidian take for markup inside a line; an ampersand only where an entity follows. */
const markup = /[\\`*_[\]<$]|&(?=#?\w+;)|~(?=~)|=(?==)|%(?=%)|(?<![^\s(])#(?=\w)/g;

/** A block quotation, indented by `indent`; line ends are kept. */
export function blockQuote(text: string, indent = ""): string {
  const lines = clean(text)
    .trim()
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  return lines.map((line) => `${indent}> ${safeStart(inline(line))}\n`).join("");
}

/** What would begin a list at the start of a line is escaped, too. */
function safeStart(line: string): string {
  return line
    .replace(/^([-+#>|]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

function clean(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
}
