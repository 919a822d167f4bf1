// The people that elements of feeds state: podcast:person, contributors, authors.
import type { FeedPerson } from "./feed-entry.ts";
import { authorName, titleOf } from "./feed-markup.ts";
import { readPodcastPerson } from "./podcast-person.ts";
import { childNamed, childrenOf, childText, textOf, type XmlElement } from "./xml-element.ts";

/** The people that the podcast:person elements of an item or a channel state. */
export function peopleOf(element: XmlElement): FeedPerson[] {
  return [...childrenOf(element)].flatMap((child) =>
    child.name === "podcast:person" ? personOf(child) : [],
  );
}

/** The name that an author element states: its text, or the `name` in it. */
export function authorOf(element: XmlElement | undefined): string {
  if (!element) return "";
  const name = childNamed(element, "name") ?? childNamed(element, "atom:name");
  return authorName(textOf(name ?? element));
}

/** Whom a podcast:person element states; nobody where it is blank. */
export function personOf(element: XmlElement): FeedPerson[] {
  const { attributes } = element;
  const person = readPodcastPerson({
    name: titleOf(element) || (attributes.get("name") ?? ""),
    role: attributes.get("role"),
    url: attributes.get("href"),
  });
  return person ? [person] : [];
}

/** Podlove's feeds name who takes part as Atom contributors, without saying as what. */
export function contributorOf(element: XmlElement): FeedPerson[] {
  const name = authorOf(element);
  const uri = childText(element, "uri") || childText(element, "atom:uri");
  if (name === "") return [];
  return [{ name, label: "Contributors", ...(/^https?:/i.test(uri) ? { url: uri } : {}) }];
}
