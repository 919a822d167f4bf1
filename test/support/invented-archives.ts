// The same invented talks as feeds and as a schedule, in any size, the same at every run.
import { inventFeed } from "./invented-feed.ts";

interface Talk {
  readonly title: string;
  readonly guest: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** One format: how its document is called, and what it holds for a number of talks. */
export interface InventedArchive {
  readonly format: string;
  readonly uri: string;
  readonly write: (talks: number) => string;
}

const subjects = ["Kubernetes", "Rust", "PostgreSQL", "Kafka", "WebAssembly", "Terraform"];
const people = ["Ann Lee", "Bo Lind", "Cleo Adeyemi", "Dov Katz", "Ines Prado"];

function inventTalk(index: number): Talk {
  const subject = subjects[index % subjects.length]!;
  const guest = people[index % people.length]!;
  return {
    title: `Talk ${index}: ${subject} with ${guest}`,
    guest,
    date: new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10),
    paragraphs: Array.from(
      { length: 6 },
      (_, part) =>
        `In part ${part} of talk ${index} ${guest} tells how ${subject} came to the yard, who paid for it, and why the third rewrite was the one that stayed. Nobody had asked for ${index + part} of them.`,
    ),
    links: Array.from({ length: 4 }, (_, part) => ({
      label: `${subject} in the yard, part ${part} of ${index}`,
      url: `https://yard.example/${index}/${part}`,
    })),
  };
}

const talksOf = (count: number) => Array.from({ length: count }, (_, index) => inventTalk(index));
const htmlOf = ({ paragraphs, links }: Talk) =>
  `${paragraphs.map((words) => `<p>${words}</p>`).join("")}<ul>${links.map(({ label, url }) => `<li><a href="${url}">${label}</a></li>`).join("")}</ul>`;
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** All formats; the sizes differ by a factor of two at most for the same number of talks. */
export const inventedArchives: readonly InventedArchive[] = [
  { format: "RSS", uri: "feed.xml", write: inventFeed },
  {
    format: "Atom",
    uri: "feed.atom",
    write: (count) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Yard</title>${talksOf(count)
        .map(
          (talk) =>
            `<entry><title>${talk.title}</title><id>${talk.date}</id><published>${talk.date}T10:00:00Z</published><link href="https://yard.example/${talk.date}"/><content type="html">${escape(htmlOf(talk))}</content></entry>`,
        )
        .join("\n")}</feed>`,
  },
  {
    format: "JSON Feed",
    uri: "feed.json",
    write: (count) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Yard",
        items: talksOf(count).map((talk) => ({
          id: talk.date,
          title: talk.title,
          date_published: talk.date,
          content_html: htmlOf(talk),
        })),
      }),
  },
  {
    format: "conference schedule",
    uri: "schedule.xml",
    write: (count) =>
      `<schedule><conference><title>Yard</title></conference><day date="2023-02-04"><room name="Main">${talksOf(
        count,
      )
        .map(
          (talk, id) =>
            `<event id="${id}"><title>${talk.title}</title><duration>00:25</duration><abstract>${escape(htmlOf(talk))}</abstract><persons><person id="1">${talk.guest}</person></persons></event>`,
        )
        .join("\n")}</room></day></schedule>`,
  },
];
