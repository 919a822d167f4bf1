// The people that podcast:person elements state, and what their roles mean to us.
import type { PersonRole } from "../model/index.ts";
import type { FeedPerson } from "./feed-entry.ts";

/** Roles of the Podcast Taxonomy that are a host's or a guest's; all others are of people who do not speak on a topic. */
const speakingRoles: ReadonlyMap<string, PersonRole> = new Map([
  ["host", "host"],
  ["cohost", "host"],
  ["guesthost", "host"],
  ["moderator", "host"],
  ["guest", "guest"],
  ["specialguest", "guest"],
  ["interviewee", "guest"],
  ["speaker", "guest"],
  ["panelist", "guest"],
]);

/**
 * One podcast:person: without a role it is a host, case and hyphens of roles are no matter, and a name of more than 128
 * characters is cut as the specification allows. Nothing where the name is blank.
 */
export function readPodcastPerson(person: {
  readonly name: string;
  readonly role?: string | undefined;
  readonly url?: string | undefined;
}): FeedPerson | undefined {
  const name = person.name.replace(/\s+/g, " ").trim().slice(0, 128).trimEnd();
  if (name === "") return undefined;
  const stated = person.role?.replace(/\s+/g, " ").trim() || "host";
  const url = person.url?.trim();
  return {
    name,
    label: stated.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    role: speakingRoles.get(stated.toLowerCase().replace(/[\s_-]+/g, "")) ?? "mentioned",
    ...(url && /^https?:/i.test(url) ? { url } : {}),
  };
}
