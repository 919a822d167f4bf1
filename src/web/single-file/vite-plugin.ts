// Makes the built page one file: scripts, styles and icon inside, nothing fetched, a policy that allows nothing else.
import type { Plugin, Rolldown } from "vite";
import { graphSlot } from "../../exporters/single-page.ts";

/** Put in place of the reading of documents, whose worker would have to be a file of its own. */
const noIngest = `export function ingest() {
  throw new Error("A page in a single file reads no documents.");
}`;

/**
 * For a build of one page into one chunk. `icon` is the text of an SVG file. The page is left with the slot that
 * `fillPage` puts a graph into.
 */
export function singleFilePlugin(icon: string): Plugin {
  return {
    name: "castgraph:single-file",
    enforce: "post",
    load: {
      order: "pre",
      handler: (id) => (id.endsWith("/web/workers/ingest.ts") ? noIngest : null),
    },
    generateBundle: {
      order: "post",
      handler: async (_options, bundle) => {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName === "index.html");
        const scripts = files.filter((file) => file.type === "chunk");
        if (page?.type !== "asset" || scripts.length !== 1) {
          throw new Error(
            `one page and one script were expected: ${Object.keys(bundle).join(" ")}`,
          );
        }
        const styles = files.flatMap((file) =>
          file.fileName.endsWith(".css") ? [textOf(file)] : [],
        );
        page.source = await inOnePiece(textOf(page), scripts[0]!.code, styles.join("\n"), icon);
        for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name];
      },
    },
  };
}

async function inOnePiece(
  page: string,
  script: string,
  style: string,
  icon: string,
): Promise<string> {
  // In JavaScript and CSS both stand only in strings, patterns and comments.
  const code = script
    .replace(/<\/(?=script)/gi, String.raw`<\/`)
    .replaceAll("<!--", String.raw`\x3C!--`);
  const policy = [
    "default-src 'none'",
    `script-src '${await digest(code)}'`,
    `style-src '${await digest(style)}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const [head = "", body = ""] = page
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|manifest|icon)"[^>]*>/g, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
    .split("</head>");
  const policyTag = `<meta http-equiv="content-security-policy" content="${policy}" />`;
  const iconTag = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}" />`;
  return [
    head.replace(/(<meta charset[^>]*>)/, (charset) => `${charset}\n    ${policyTag}`),
    `  ${iconTag}\n    <style>${style}</style>\n  </head>`,
    body.replace(
      "</body>",
      () => `  ${graphSlot}\n    <script type="module">${code}</script>\n  </body>`,
    ),
  ].join("");
}

/** As policies name what they allow. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}
