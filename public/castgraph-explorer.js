// <castgraph-explorer src="graph.html" focus="technology:envoy">: an explorer in a frame of any page.
// `src` is the address of a page written by "castgraph export --format html" or "--format site"; `focus` is the id of a
// thing whose neighbourhood is shown, `selected` of one whose card is open. Load this file as a module.

class CastgraphExplorer extends HTMLElement {
  static observedAttributes = ["src", "focus", "selected"];
  #frame = document.createElement("iframe");

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(
      ":host { display: block; height: 480px } iframe { width: 100%; height: 100%; border: 0 }",
    );
    root.adoptedStyleSheets = [style];
    this.#frame.title = this.getAttribute("title") ?? "castgraph";
    this.#frame.loading = "lazy";
    this.#show();
    root.replaceChildren(this.#frame);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const src = this.getAttribute("src");
    if (!src) return;
    const address = new URL(src, document.baseURI);
    address.searchParams.set("embed", "1");
    const state = [];
    const [focus, selected] = [this.getAttribute("focus"), this.getAttribute("selected")];
    if (focus) state.push(`focus=${encodeURIComponent(focus).replaceAll("%3A", ":")},1`);
    if (selected) state.push(`selected=${encodeURIComponent(selected).replaceAll("%3A", ":")}`);
    if (state.length > 0) address.hash = state.join("&");
    // Only what is another address: a frame would load anew.
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }
}

customElements.define("castgraph-explorer", CastgraphExplorer);
