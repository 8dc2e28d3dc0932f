"""One file per benchmark; each has `run(site)`, which gives its figures."""

from collections.abc import Callable, Sequence

from bench.benchmarks import answer, claim, ingest, knowledge, memory, size, start
from bench.figures import Figure
from bench.site import Site

BENCHMARKS: dict[str, Callable[[Site], Sequence[Figure]]] = {
    "ingest": ingest.run,
    "answer": answer.run,
    "claim": claim.run,
    "memory": memory.run,
    "start": start.run,
    "size": size.run,
    "knowledge": knowledge.run,
}
