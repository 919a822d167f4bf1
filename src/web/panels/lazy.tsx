// Parts of the page that are fetched when they are first asked for.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component that may still be on its way. */
export type LazyComponent<Props> = ComponentType<Props> & {
  /** Fetches it before it is asked for. */
  readonly preload: () => Promise<void>;
};

/** A component that stands for one that is fetched later; renders nothing until it has come. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await load();
  };
  function Lazy(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (!Part) void preload().then(() => setPart(() => loaded));
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Lazy, { preload });
}
