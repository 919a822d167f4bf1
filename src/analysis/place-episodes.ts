// Places episodes on the finished map of things: each in the middle of what it mentions, on free ground.
import type { GatheredLinks } from "../graph/gather-links.ts";
import { sunflower } from "./sunflower.ts";

/** Room an episode needs around its centre, in layout units. */
const clearance = 9;
/** Width of the squares in which neighbours are looked up. */
const cell = 30;
/** Episodes above which not all of them can have a seat of their own near their things. */
const many = 5000;
/** Seats of the spiral that are tried; of many episodes each goes on where the last one in its square ended. */
const seatsOf = (episodes: number) => (episodes > many ? 400 : 4000);

/** Where things stand, by their index. */
interface ThingPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly communityOf: Uint32Array;
}

/** Where episodes stand, by their index. */
export interface EpisodePlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The community most of its things belong to; −1 for an episode without things. */
  readonly communityOf: Int32Array;
}

/**
 * Episodes stand at the mean of their things' positions, moved outward in a spiral to the first spot where nothing
 * stands. Things are not moved. Episodes without things stand below the map in a row.
 */
export function placeEpisodes(gathered: GatheredLinks, places: ThingPlaces): EpisodePlaces {
  const { episodes } = gathered;
  const { offsets, things } = thingsOf(gathered);
  const ground = createGround();
  let bottom = 0;
  for (let i = 0; i < places.x.length; i++) {
    ground.occupy(places.x[i]!, places.y[i]!);
    bottom = Math.min(bottom, places.y[i]!);
  }
  const x = new Float64Array(episodes.length);
  const y = new Float64Array(episodes.length);
  const communityOf = new Int32Array(episodes.length).fill(-1);
  const seats = seatsOf(episodes.length);
  const spiral = sunflower(seats, 6);
  const lastSeats = new Map<number, number>();
  let alone = 0;
  for (let e = 0; e < episodes.length; e++) {
    const [start, end] = [offsets[e]!, offsets[e + 1]!];
    if (start === end) {
      x[e] = alone++ * clearance * 3;
      y[e] = Math.round(bottom - 60);
      continue;
    }
    let [sumX, sumY] = [0, 0];
    const votes = new Map<number, number>();
    for (let k = start; k < end; k++) {
      const thing = things[k]!;
      sumX += places.x[thing]!;
      sumY += places.y[thing]!;
      const community = places.communityOf[thing]!;
      votes.set(community, (votes.get(community) ?? 0) + 1);
    }
    const [x0, y0] = [sumX / (end - start), sumY / (end - start)];
    const square = ground.squareOf(x0, y0);
    let seat = episodes.length > many ? (lastSeats.get(square) ?? 0) : 0;
    while (seat < seats - 1 && !ground.isFree(x0 + spiral.x[seat]!, y0 + spiral.y[seat]!)) seat++;
    lastSeats.set(square, seat);
    x[e] = Math.round((x0 + spiral.x[seat]!) * 100) / 100;
    y[e] = Math.round((y0 + spiral.y[seat]!) * 100) / 100;
    ground.occupy(x[e]!, y[e]!);
    communityOf[e] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
  }
  return { x, y, communityOf };
}

/** What each episode leads to, in the order of its edges, each once. */
function thingsOf({ episodes, thing, episode, isOutgoing }: GatheredLinks) {
  const rows: Set<number>[] = episodes.map(() => new Set());
  for (let i = 0; i < thing.length; i++) if (isOutgoing[i]) rows[episode[i]!]!.add(thing[i]!);
  const offsets = new Uint32Array(episodes.length + 1);
  rows.forEach((row, e) => (offsets[e + 1] = offsets[e]! + row.size));
  const things = new Uint32Array(offsets[episodes.length]!);
  rows.forEach((row, e) => things.set([...row], offsets[e]));
  return { offsets, things };
}

/** What stands where, in squares. */
function createGround() {
  const taken = new Map<number, number[]>();
  // Squares are numbered row by row; no map is 2²⁰ squares wide.
  const squareAt = (column: number, row: number) => row * 2 ** 21 + column;
  const squareOf = (x: number, y: number) => squareAt(Math.floor(x / cell), Math.floor(y / cell));
  return {
    squareOf,
    occupy(x: number, y: number): void {
      const square = squareOf(x, y);
      const there = taken.get(square);
      if (there) there.push(x, y);
      else taken.set(square, [x, y]);
    },
    isFree(x: number, y: number): boolean {
      const column = Math.floor(x / cell);
      const row = Math.floor(y / cell);
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) {
          const there = taken.get(squareAt(c, r)) ?? [];
          for (let k = 0; k < there.length; k += 2) {
            const [a, b] = [there[k]! - x, there[k + 1]! - y];
            if (a * a + b * b < clearance * clearance * 4) return false;
          }
        }
      }
      return true;
    },
  };
}
