// What readers of clauses find: two places of a masked sentence and the relation between them.
import type { RelationType } from "../../../model/index.ts";
import { auxiliaries, modals } from "./clause-words.ts";
import { sign } from "../masking/signs.ts";
import type { Token } from "./tokens.ts";

/** A statement between two names of one sentence, by the tokens they are. */
export interface Finding {
  /** Rule, without `relation/`. */
  readonly id: string;
  readonly relationType: RelationType;
  /** Indices of tokens. */
  readonly subject: number;
  readonly object: number;
  /** The words that carry the statement, as tokens, last included. */
  readonly words: readonly [first: number, last: number];
  /** The technology must not be known as somebody else's. */
  readonly checksMaker?: boolean;
  /** Said in passing (an apposition, a possession, a relative clause): holds whatever its sentence asks, denies or wishes. */
  readonly isAside?: boolean;
}

/** Whether nothing but what introduces an apposition stands between a name and the phrase that begins at `start`. */
export const isApposed = (tokens: readonly Token[], name: number, start: number): boolean =>
  tokens[name + 1]?.kind === "mark" &&
  tokens.slice(name + 1, start).every(({ text }) => !auxiliaries.has(text) && !modals.has(text));

const kinds: Readonly<Record<string, string>> = {
  P: sign.person,
  O: sign.organisation + sign.either,
  T: sign.technology + sign.either,
  M: sign.organisation + sign.technology + sign.either,
};

/** Whether a token is a name of a kind: P person, O organisation, T technology, M organisation or technology. */
export const isKind = (token: Token | undefined, kind: string): boolean =>
  token?.kind === "name" && kinds[kind]!.includes(token.text);
