"""Reads a graph file with igraph and prints what it holds as JSON: FORMAT FILE."""
import json
import sys

import igraph



def present(attributes):
    """Attributes without the numbers that igraph puts where there is none."""
    return {name: value for name, value in attributes.items() if value == value}


graph = igraph.Graph.Read(sys.argv[2], format=sys.argv[1])
json.dump(
    {
        "nodes": [[str(v.index), present(v.attributes())] for v in graph.vs],
        "edges": [[str(e.source), str(e.target), "", present(e.attributes())] for e in graph.es],
    },
    sys.stdout,
)
