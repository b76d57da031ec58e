"""The same projections, communities and frustration by the usual Python libraries, each as its own users would.

Usage: peers.py FOLDER RUNS; reads the votes and networks written there, prints one JSON object. CPU time, one thread.
"""
import json
import os
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
folder, runs = sys.argv[1], int(sys.argv[2])


def read(name, kind):
    return numpy.fromfile(os.path.join(folder, name), dtype=kind)


def measured(work):
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        result = work()
        times.append((time.process_time() - start) * 1000)
    return sorted(times)[len(times) // 2], result


def conflict_and_shared(against, neutral, support, whole, product):
    """Half a step between neighbouring levels, a whole one from end to end."""
    near = product(against, neutral) + product(neutral, support)
    far = product(against, support)
    return (near + near.T) / 2 + far + far.T, product(whole, whole)


def projections(answers):
    size = json.load(open(os.path.join(folder, "size.json")))
    shape = (size["actors"], size["issues"])
    actor, issue, value = read("actor.i32", "i4"), read("issue.i32", "i4"), read("value.f64", "f8")
    masks = [value == -1, value == 0, value == 1, value == value]

    def dense():
        tables = []
        for mask in masks:
            table = numpy.zeros(shape, dtype=numpy.float32)
            table[actor[mask], issue[mask]] = 1
            tables.append(table)
        return conflict_and_shared(*tables, lambda a, b: a @ b.T)

    def sparse():
        import scipy.sparse

        tables = [
            scipy.sparse.csr_matrix((numpy.ones(mask.sum(), numpy.float32), (actor[mask], issue[mask])), shape)
            for mask in masks
        ]
        return conflict_and_shared(*tables, lambda a, b: (a @ b.T).toarray())

    def bipartite():
        import igraph

        def project(columns, count):
            types = [False] * shape[0] + [True] * count
            graph = igraph.Graph(n=shape[0] + count, edges=numpy.stack([actor, columns + shape[0]], 1))
            graph.vs["type"] = types
            return graph.bipartite_projection(multiplicity=True, which=0).es["weight"]

        level = (value + 1).astype("i4")
        return project(issue, shape[1]), project(issue * 3 + level, shape[1] * 3)

    for name, work in (("dense", dense), ("sparse", sparse)):
        def run(work=work, name=name):
            took, (conflict, shared) = measured(work)
            numpy.fill_diagonal(conflict, 0)
            numpy.fill_diagonal(shared, 0)
            answers[name] = {"ms": took, "conflict": float(conflict.sum() / 2), "shared": float(shared.sum() / 2)}

        attempt(name, run, answers)

    def run_bipartite():
        took, (shared, _) = measured(bipartite)
        answers["bipartite"] = {"ms": took, "shared": float(sum(shared))}

    attempt("bipartite", run_bipartite, answers)


def communities(answers):
    import igraph

    source, target, weight = read("source.i32", "i4"), read("target.i32", "i4"), read("weight.f64", "f8")
    edges = numpy.stack([source, target], 1)

    def build():
        return igraph.Graph(n=int(target.max()) + 1, edges=edges, edge_attrs={"weight": weight})

    def leiden():
        return build().community_leiden("modularity", weights="weight", n_iterations=-1).modularity

    def peer():
        import leidenalg

        found = leidenalg.find_partition(build(), leidenalg.ModularityVertexPartition, weights="weight", n_iterations=-1, seed=1)
        return found.modularity

    for name, work in (("igraphLeiden", leiden), ("leidenalg", peer)):
        def run(work=work, name=name):
            took, modularity = measured(work)
            answers[name] = {"ms": took, "modularity": modularity}

        attempt(name, run, answers)


def frustration(answers):
    from ortools.sat.python import cp_model

    source, target, weight = read("signed-source.i32", "i4"), read("signed-target.i32", "i4"), read("signed-weight.f64", "f8")

    def solve():
        model = cp_model.CpModel()
        camp = [model.new_bool_var(f"c{v}") for v in range(int(target.max()) + 1)]
        model.add(camp[0] == 0)
        terms = []
        for a, b, w in zip(source.tolist(), target.tolist(), weight.tolist()):
            apart = model.new_bool_var("")
            model.add_bool_xor([camp[a], camp[b], apart.negated()])
            terms.append((abs(w), apart if w > 0 else apart.negated()))
        model.minimize(sum(round(w * 1e6) * broken for w, broken in terms))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = 60
        status = solver.solve(model)
        return solver.objective_value / 1e6, status == cp_model.OPTIMAL

    start = time.process_time()
    index, proved = solve()
    answers["cpSat"] = {"ms": (time.process_time() - start) * 1000, "index": index, "proved": proved}


def attempt(name, work, answers):
    try:
        work()
    except Exception as error:
        answers.setdefault("failed", {})[name] = f"{type(error).__name__}: {error}"


try:
    import numpy
except ImportError as missing:
    print(json.dumps({"failed": {"numpy": str(missing)}}))
    sys.exit(0)
found = {}
for part in (projections, communities, frustration):
    attempt(part.__name__, lambda: part(found), found)
print(json.dumps(found))
