// Where JSON is broken: engines say it in words of their own, and not all of them say the place.

type Expected = "value" | "value or ]" | "name" | "name or }" | ":" | ", or end" | "nothing";

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Offset of the first character that cannot stand where it stands, the length where more must come; else undefined. */
export function jsonFault(text: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = endOf(space, text, 0);
  const afterValue = (): Expected => (open.length > 0 ? ", or end" : "nothing");
  for (; at < text.length; at = endOf(space, text, at)) {
    const sign = text[at]!;
    const isValue: boolean = expected === "value" || expected === "value or ]";
    const isName: boolean = expected === "name" || expected === "name or }";
    const top = open.at(-1);
    if (isValue && (sign === "{" || sign === "[")) {
      open.push(sign);
      expected = sign === "{" ? "name or }" : "value or ]";
      at++;
    } else if (
      (sign === "]" && top === "[" && (expected === "value or ]" || expected === ", or end")) ||
      (sign === "}" && top === "{" && (expected === "name or }" || expected === ", or end"))
    ) {
      open.pop();
      expected = afterValue();
      at++;
    } else if (sign === "," && expected === ", or end") {
      expected = top === "{" ? "name" : "value";
      at++;
    } else if (sign === ":" && expected === ":") {
      expected = "value";
      at++;
    } else if (sign === '"' && (isValue || isName)) {
      at = closingQuote(text, at + 1);
      if (text[at] !== '"') return at;
      at++;
      expected = isName ? ":" : afterValue();
    } else {
      const end = isValue ? endOf(scalar, text, at) : at;
      if (end === at) return at;
      at = end;
      expected = afterValue();
    }
  }
  return expected === "nothing" ? undefined : text.length;
}

/** Offset of the quotation mark that ends a string, or of what cannot stand in it. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ;) {
    const stop = endOf(plain, text, at);
    const next = endOf(escape, text, stop);
    if (next === stop) return stop;
    at = next;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
