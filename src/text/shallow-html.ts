// Takes the deepest tags out of HTML: parsers look through all open elements, which costs the square of their number.

/** Nobody writes so many elements inside each other. */
const maxDepth = 1000;
/** Elements that end by themselves, when the next one begins or at once; they are as deep as what holds them. */
const endingAlone =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|param)$/;

/** The HTML with tags below a thousand open elements left out; their text stays. Linear. */
export function shallowHtml(html: string): string {
  let depth = 0;
  let left = 0;
  return html.replace(tag, (whole, slash: string, name: string) => {
    if (endingAlone.test(name.toLowerCase()) || whole.endsWith("/>")) return whole;
    if (slash === "") {
      if (depth < maxDepth) depth++;
      else left++;
      return left > 0 ? " " : whole;
    }
    if (left > 0) {
      left--;
      return " ";
    }
    depth = Math.max(0, depth - 1);
    return whole;
  });
}

const tag = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi;
