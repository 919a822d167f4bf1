// How links are drawn: the stronger, the wider; what is asserted or stands out, the darker.
import type { DatasetLinks } from "../data/dataset.ts";
import { emphasis, linkAlpha } from "./view.ts";

/** Width in pixels of each of `links`. The one link that is looked at is wider than all others. */
export function linkWidths(
  { weight, asserted }: DatasetLinks,
  links: Uint32Array,
  linkEmphasis: Uint8Array,
): Float32Array {
  const isAlone = linkEmphasis.filter((value) => value === emphasis.strong).length === 1;
  return Float32Array.from(links, (link, i) => {
    if (isAlone && linkEmphasis[i] === emphasis.strong) return 3;
    return 0.6 + Math.log2(1 + weight[link]! * 3) + (asserted[link]! > 0 ? 0.4 : 0);
  });
}

/** Opacity of each of `links`. */
export function linkOpacities(
  { asserted, weight }: DatasetLinks,
  links: Uint32Array,
  linkEmphasis: Uint8Array,
): Float32Array {
  const thin = thinning(links.length);
  return Float32Array.from(links, (link, i) => {
    if (linkEmphasis[i] === emphasis.faded) return linkAlpha.faded * thin;
    // A selected hub has so many links that only the strongest may stand out fully.
    if (linkEmphasis[i] === emphasis.strong) {
      return linkAlpha.strong * Math.min(1, 0.5 + weight[link]!);
    }
    return asserted[link] === 1 ? linkAlpha.asserted : linkAlpha.normal * thin;
  });
}

/** Many links must be fainter to let nodes be seen: full opacity up to 1,500, a twentieth from 80,000 on. */
const thinning = (count: number) => Math.max(1 / 20, Math.min(1, (1500 / count) ** 0.75));
