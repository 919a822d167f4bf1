// Parts of the page that are fetched when they are first asked for.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component that stands for one that is still on its way; renders nothing until it has come. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      void load().then((component) => {
        loaded = component;
        setPart(() => component);
      });
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}
