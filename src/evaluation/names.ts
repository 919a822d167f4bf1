// When two names count as the same in an evaluation.

/** White space folded. */
export const foldSpace = (text: string): string => text.split(/\s+/u).filter(Boolean).join(" ");

/** Case, white space and punctuation folded; `+` and `#` kept (C, C++, C#). */
export function foldName(name: string): string {
  const letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}\p{M}+#]/gu, "");
  return letters || foldSpace(name);
}

/** The folded forms under which any of the names may be met; a trailing ".js" or ".io" may be missing. */
export function foldedForms(...names: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const name of names)
    for (const form of [name, name.replace(/(?<=[\p{L}\p{N}_])\.(?:js|io)\s*$/iu, "")])
      if (foldSpace(form) !== "") forms.add(foldName(form));
  return forms;
}

/** Whether two sets have a member in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** An entity, annotated or found, with its folded names. */
export interface NamedNode<T> {
  readonly entity: T;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms of the name itself. */
  readonly main: ReadonlySet<string>;
  /** Forms of the name and all aliases. */
  readonly all: ReadonlySet<string>;
}

export function namedNode<T extends { readonly name: string }>(
  entity: T,
  aliases: readonly string[] | undefined,
): NamedNode<T> {
  const names = [entity.name, ...(aliases ?? [])];
  return {
    entity,
    name: entity.name,
    aliases: names,
    main: foldedForms(entity.name),
    all: foldedForms(...names),
  };
}

/**
 * Pairs predictions with annotations, one to one, best agreement first: name with name, name with alias, alias with
 * name, alias with alias; required annotations before optional ones. Index of prediction → index of annotation.
 */
export function pairUp(
  predicted: readonly NamedNode<unknown>[],
  gold: readonly NamedNode<{ readonly optional?: boolean }>[],
): Map<number, number> {
  const found: [tier: number, optional: number, prediction: number, annotation: number][] = [];
  for (const [i, p] of predicted.entries())
    for (const [j, g] of gold.entries()) {
      const tier = [
        meet(p.main, g.main),
        meet(p.main, g.all),
        meet(p.all, g.main),
        meet(p.all, g.all),
      ].indexOf(true);
      if (tier >= 0) found.push([tier, g.entity.optional ? 1 : 0, i, j]);
    }
  return assign(found);
}

/** Takes candidate pairs in order, each end once. */
export function assign(
  candidates: [tier: number, optional: number, prediction: number, annotation: number][],
): Map<number, number> {
  candidates.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [, , i, j] of candidates)
    if (!pairs.has(i) && !used.has(j)) {
      pairs.set(i, j);
      used.add(j);
    }
  return pairs;
}
