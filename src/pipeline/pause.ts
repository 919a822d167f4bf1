// Pauses of the recipe: where it gives way to others on its thread, and where it can be stopped.

/** Who else wants the thread, and who may stop the work. */
export interface Pauses {
  /** Called often; gives way to timers, input and signals when that is due. Without it the work has the thread alone. */
  readonly giveWay?: (() => Promise<void> | undefined) | undefined;
  /** Stops the work at the next pause by throwing the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown } | undefined;
}

/** Gives way if that is due, then throws if the work is to stop. */
export async function pauseFor({ giveWay, signal }: Pauses): Promise<void> {
  await giveWay?.();
  if (signal?.aborted) throw signal.reason;
}
