// Literals of N-Quads and Turtle: quoted on one line.

/** A string in double quotes with the escapes that both formats know. */
export function quoted(text: string): string {
  return `"${special.test(text) ? text.replace(specials, escape) : text}"`;
}

const special = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const specials = new RegExp(special, "g");

function escape(character: string): string {
  switch (character) {
    case '"':
      return '\\"';
    case "\\":
      // Not doubled: rdflib before 7 takes the second backslash and the letter behind it for an escape.
      return "\\u005C";
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default:
      return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
}
