"""Reads linked data with rdflib and prints its triples as JSON: FORMAT FILE."""
import json
import sys

import rdflib
from rdflib import Literal

rdflib.NORMALIZE_LITERALS = False
graph = rdflib.Dataset() if sys.argv[1] == "nquads" else rdflib.Graph()
graph.parse(sys.argv[2], format=sys.argv[1])
triples = [
    [str(s), str(p), str(o), str(o.datatype or "") if isinstance(o, Literal) else None]
    for s, p, o, *_ in (graph.quads((None, None, None, None)) if sys.argv[1] == "nquads" else graph)
]
json.dump(triples, sys.stdout)
