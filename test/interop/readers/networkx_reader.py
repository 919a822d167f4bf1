"""Reads a graph file with networkx and prints what it holds as JSON: FORMAT FILE."""
import json
import sys

import networkx

readers = {
    "gexf": lambda path: networkx.read_gexf(path),
    "graphml": lambda path: networkx.read_graphml(path, force_multigraph=True),
    "gml": lambda path: networkx.read_gml(path, label="id"),
    "pajek": lambda path: networkx.read_pajek(path),
    "cyjs": lambda path: networkx.cytoscape_graph(json.load(open(path, encoding="utf-8"))),
}
graph = readers[sys.argv[1]](sys.argv[2])
json.dump(
    {
        "graph": {key: value for key, value in graph.graph.items() if isinstance(value, (str, int))},
        "nodes": [[str(node), data] for node, data in graph.nodes(data=True)],
        "edges": [
            [str(source), str(target), str(key), data]
            for source, target, key, data in graph.edges(keys=True, data=True)
        ]
        if graph.is_multigraph()
        else [[str(source), str(target), "", data] for source, target, data in graph.edges(data=True)],
    },
    sys.stdout,
)
