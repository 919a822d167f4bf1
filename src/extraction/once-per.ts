// Kept while its users move.
export { oncePer } from "../model/once-per.ts";
