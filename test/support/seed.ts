// Properties draw the same examples in every run, so that a clean clone answers always alike; `CASTGRAPH_SEED=7` draws others.
import * as fc from "fast-check";

const seed = Number(process.env["CASTGRAPH_SEED"] ?? 1);
if (!Number.isInteger(seed)) throw new Error(`CASTGRAPH_SEED is no whole number: ${seed}`);
fc.configureGlobal({ seed });
