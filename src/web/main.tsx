// The page's entry.
import { render } from "preact";

render(<p>castgraph</p>, document.getElementById("app")!);
