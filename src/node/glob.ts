// Glob patterns as shells write them, for shells that do not expand them and for quotes around them.

/** Whether an input is a pattern rather than a path. */
export function isGlob(input: string): boolean {
  return /[*?{[]/.test(input);
}

/** The folder in front of the first wildcard: `notes/2020/*.md` → `notes/2020`. */
export function globBase(pattern: string): string {
  const fixed = pattern.split("/").slice(0, -1);
  const wild = fixed.findIndex(isGlob);
  const base = (wild < 0 ? fixed : fixed.slice(0, wild)).join("/");
  return base === "" ? (pattern.startsWith("/") ? "/" : ".") : base;
}

/**
 * Matches paths with `/` between the parts: `*` and `?` within a part, `**` over any number of parts, `{a,b}`, `[a-z]`,
 * `[!a]`. What begins with a dot is matched only by a dot.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = "";
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!;
    const isPartStart = at === 0 || pattern[at - 1] === "/";
    const hidden = isPartStart ? "(?!\\.)" : "";
    if (sign === "*" && pattern[at + 1] === "*") {
      const isWhole = isPartStart && (pattern[at + 2] === "/" || at + 2 === pattern.length);
      source += isWhole && pattern[at + 2] === "/" ? "(?:(?!\\.)[^/]+/)*" : `${hidden}.*`;
      at += isWhole && pattern[at + 2] === "/" ? 2 : 1;
    } else if (sign === "*") source += `${hidden}[^/]*`;
    else if (sign === "?") source += `${hidden}[^/]`;
    else if (sign === "[") {
      const end = pattern.indexOf("]", at + 2);
      if (end < 0) source += "\\[";
      else {
        const set = pattern.slice(at + 1, end).replace(/\\/g, "\\\\");
        source += `[${set.replace(/^!/, "^")}]`;
        at = end;
      }
    } else if (sign === "{" && pattern.includes("}", at)) {
      source += "(?:";
      depth++;
    } else if (sign === "}" && depth > 0) {
      source += ")";
      depth--;
    } else if (sign === "," && depth > 0) source += "|";
    else source += sign.replace(/[\\^$.|+(){}\]]/, "\\$&");
  }
  try {
    return new RegExp(`^${source}${")".repeat(depth)}$`, "u");
  } catch {
    return new RegExp(`^${pattern.replace(/[\\^$.|+*?(){}[\]]/g, "\\$&")}$`, "u");
  }
}
