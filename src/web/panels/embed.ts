// Embedded: `?embed=1` leaves map and card, for a frame in another page.

/** Whether the page stands in a frame and shows map and card alone. */
export const isEmbedded =
  typeof location !== "undefined" && new URLSearchParams(location.search).get("embed") === "1";

/** The whole page at the state that is looked at. */
export function wholePage(): string {
  const url = new URL(location.href);
  url.searchParams.delete("embed");
  return url.href;
}
