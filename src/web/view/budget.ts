// The budget: how much is drawn unless everything is asked for.

export interface Budget {
  readonly nodes: number;
  readonly links: number;
  /** How many neighbours a selected node brings onto the map that would not stand there otherwise. */
  readonly neighbours: number;
}

export const defaultBudget: Budget = { nodes: 150, links: 400, neighbours: 10 };

/** A phone has a quarter of the room. */
export const narrowBudget: Budget = { nodes: 50, links: 110, neighbours: 8 };
