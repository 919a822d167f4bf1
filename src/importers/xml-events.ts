// Reads XML strictly enough to know when it is broken: elements as they open and close, texts, instructions.
import { Parser } from "htmlparser2";
import { GraphFileError } from "../graph/graph-file-error.ts";

/** What a reader of XML wants to be told. Names are without prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is all character data since the element opened, that of inner elements included. */
  close(name: string, text: string): void;
  instruction?(target: string, data: string): void;
}

/** Goes through a document; throws a {@link GraphFileError} where it ends before its elements do. */
export function readXmlEvents(text: string, events: XmlEvents): void {
  const texts: string[] = [];
  let isEnded = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        texts.push("");
        events.open(local(name), attributes);
      },
      ontext(data) {
        if (texts.length > 0) texts[texts.length - 1] += data;
      },
      onclosetag(name, isImplied) {
        // Elements without content are implied by their own tag, others only by the end of the text.
        if (isImplied && isEnded) {
          throw new GraphFileError(
            `the file ends too early: <${name}> is not closed. Was it copied in full?`,
          );
        }
        const data = texts.pop() ?? "";
        if (texts.length > 0) texts[texts.length - 1] += data;
        events.close(local(name), data);
      },
      onprocessinginstruction(name, data) {
        if (!name.startsWith("?")) return;
        const target = name.slice(1);
        events.instruction?.(target, data.slice(name.length).replace(/\?$/, "").trim());
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // XML counts both as one line end.
  parser.write(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  isEnded = true;
  parser.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
