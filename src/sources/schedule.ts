// Reads conference schedules in XML: Pentabarf, and frab, pretalx and Wafer, which write the same.
import type { Episode, Report, SourceDocument } from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseScheduleDurationSeconds } from "../text/durations.ts";
import { addressOf, markupOf, titleOf } from "./feed-markup.ts";
import type { Reader } from "./reader.ts";
import { episodesOfEvents, readSpeaker, type ScheduleEvent } from "./schedule-event.ts";
import { childNamed, childrenOf, childText, textOf, type XmlElement } from "./xml-element.ts";
import { reportXmlProblems } from "./xml-problems.ts";
import { findRoot } from "./xml-root.ts";
import { readXml } from "./xml.ts";

/** Talks in the order of the file; the conference is the show. */
export const schedule: Reader = {
  id: "schedule",
  label: "Conference schedule (Pentabarf, frab)",
  sniff({ text }) {
    const root = findRoot(text)?.name;
    return root === "schedule" || root === "iCalendar" ? 1 : root === "conference" ? 0.6 : 0;
  },
  read,
};

function* read(document: SourceDocument, report: Report): Generator<Episode> {
  const events: ScheduleEvent[] = [];
  let conference: XmlElement | undefined;
  const { root, problems } = readXml(document.text, {
    parts: new Set(["event"]),
    onPart(element, ancestors) {
      conference ??= ancestors[0] && childNamed(ancestors[0], "conference");
      events.push(readEvent(element, ancestors, document.text, conference));
    },
  });
  reportXmlProblems(document, problems, report);
  conference ??= root && childNamed(root, "conference");
  const name = titleOf(conference && childNamed(conference, "title")) || "Conference";
  yield* episodesOfEvents(document, name, events);
}

function readEvent(
  element: XmlElement,
  ancestors: readonly XmlElement[],
  source: string,
  conference: XmlElement | undefined,
): ScheduleEvent {
  const text = (name: string) => childText(element, name);
  const day = ancestors.findLast(({ name }) => name === "day")?.attributes.get("date");
  const published = parseDate(text("date")) ?? parseDate(day ?? "") ?? parseDate(text("start"));
  const durationSeconds = parseScheduleDurationSeconds(text("duration"));
  const base = conference && childText(conference, "base_url");
  const url = addressOf(text("url") || text("conf_url"), base || undefined);
  const track = titleOf(childNamed(element, "track"));
  const room = titleOf(childNamed(element, "room"));
  const subtitle = titleOf(childNamed(element, "subtitle"));
  return {
    title: titleOf(childNamed(element, "title")),
    ...(subtitle ? { subtitle } : {}),
    ...(track ? { track } : {}),
    ...(room ? { room } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    key: element.attributes.get("id") ?? text("slug"),
    people: speakersOf(element),
    abstract: markupOfChild(element, "abstract", source),
    description: markupOfChild(element, "description", source),
    links: linksOf(element),
    span: element.span,
  };
}

function markupOfChild(element: XmlElement, name: string, source: string): string {
  const child = childNamed(element, name);
  return child ? markupOf(child, source) : "";
}

function speakersOf(event: XmlElement) {
  const persons = childNamed(event, "persons");
  return persons
    ? [...childrenOf(persons)].flatMap((person) =>
        readSpeaker(
          textOf(childNamed(person, "name") ?? person),
          person.attributes.get("role") ?? person.attributes.get("type"),
        ),
      )
    : [];
}

/** What the talk links to, slides included; a link without words of its own is no text. */
function linksOf(event: XmlElement): ScheduleEvent["links"] {
  return ["links", "attachments"].flatMap((name) => {
    const list = childNamed(event, name);
    if (!list) return [];
    return [...childrenOf(list)].flatMap((link) => {
      const url = addressOf(link.attributes.get("href") ?? textOf(link), undefined);
      const label = titleOf(link);
      return url && label ? [{ label, url }] : [];
    });
  });
}
