"""Rebuilds the quantised export as the graph that the program runs: the same weights, a sentence a run, fewer nodes.

PyTorch's export works out the shapes of a batch anew in every run. Here query, key and value are one product, and so
are the heads that read a word; what is all ones for a single sentence (the mask, the last coordinate of a bilinear
form) is gone, and integers have 32 bits, which JavaScript has numbers for. Residual and norm stay two nodes:
SkipLayerNormalization of ONNX Runtime 1.30 takes longer than both.
"""

from __future__ import annotations

from onnx import ModelProto, TensorProto, helper

from onnx_graph import MICROSOFT, Graph
from quantised_export import Linear, QuantisedExport, dequantised, side_by_side

HEADS = 12
NORM_EPSILON = 1e-12
PROJECTIONS = ("arc_dependent", "arc_governor", "relation_dependent", "relation_governor")
LABELLING_HEADS = {"tag": "tag", "lem": "lemma", "kind": "kind", "ner": "ner"}
"""Names of the outputs by those of the heads."""


def inference_graph(quantised: ModelProto) -> ModelProto:
    """Takes ids, shape: 1 x piece, and first: 1 x word; gives what `export.Exported` gives, of one sentence."""
    export = QuantisedExport(quantised)
    graph = Graph()
    pieces = _embedding(graph, export)
    for layer in range(export.layers()):
        pieces = _encoder_layer(graph, export, layer, pieces)
    labels, projected = _word_heads(graph, export, _words(graph, pieces))
    for head, scores in labels.items():
        if head == "ner":
            graph.node("LogSoftmax", [scores], "ner", axis=-1)
        else:
            _best(graph, scores, LABELLING_HEADS[head], axis=-1)
    _arcs(graph, export.bilinear("/model"), *projected[:2])
    _relations(graph, export.bilinear(""), *projected[2:])

    integer, real = TensorProto.INT32, TensorProto.FLOAT
    inputs = {"ids": "piece", "shape": "piece", "first": "word"}
    outputs = {"tag": integer, "lemma": integer, "kind": integer, "ner": real, "arc": real, "rel": integer}
    axes = {"ner": ["word", "label"], "arc": ["word", "head"], "rel": ["word", "head"]}
    return graph.model(
        [helper.make_tensor_value_info(name, integer, [1, axis]) for name, axis in inputs.items()],
        [helper.make_tensor_value_info(name, kind, axes.get(name, ["word"])) for name, kind in outputs.items()],
    )


def _embedding(graph: Graph, export: QuantisedExport) -> str:
    def part(module: str, name: str) -> str:
        return graph.constant(f"{module}.{name}", export.array(f"{module}.{name}"))

    word, shape = "encoder.word", "encoder.shape"
    ids = graph.node("Gather", [part(word, "weight_quantized"), "ids"], f"{word}.rows")
    words = graph.node("DequantizeLinear", [ids, part(word, "weight_scale"), part(word, "weight_zero_point")], word)
    shapes = dequantised(*(export.array(f"{shape}.weight_{name}") for name in ("quantized", "scale", "zero_point")))
    shaped = graph.node("Gather", [graph.constant(f"{shape}.weight", shapes), "shape"], shape)
    length = graph.node("Shape", ["ids"], "length", start=1, end=2)
    position = graph.node("Slice", [part("encoder.position", "weight"), graph.numbers("start", 0), length], "position")
    total = graph.node("Add", [words, shaped], "word and shape")
    return _norm(graph, export, graph.node("Add", [total, position], "embedded"), "encoder.norm")


def _encoder_layer(graph: Graph, export: QuantisedExport, layer: int, pieces: str) -> str:
    name = f"encoder.layers.{layer}"

    def weights(module: str) -> Linear:
        return export.linear(f"/model/encoder/layers.{layer}/{module}", f"{name}.{module}")

    def linear(data: str, module: str) -> str:
        return graph.linear(data, f"{name}.{module}", weights(module))

    def residual(data: str, norm: str) -> str:
        return _norm(graph, export, graph.node("Add", [data, pieces], f"{name}.{norm}.sum"), f"{name}.{norm}")

    compared = {f"{name}.{module}": weights(module) for module in ("query", "key", "value")}
    projected = graph.linear(pieces, f"{name}.compared", side_by_side(list(compared.values())))
    parts = graph.split(projected, {part: layer.width for part, layer in compared.items()})
    mixed = graph.node("MultiHeadAttention", parts, f"{name}.mixed", MICROSOFT, num_heads=HEADS)
    pieces = residual(linear(mixed, "attended"), "attention_norm")
    wide = graph.node("Gelu", [linear(pieces, "up")], f"{name}.gelu", MICROSOFT)
    return residual(linear(wide, "down"), "output_norm")


def _norm(graph: Graph, export: QuantisedExport, data: str, name: str) -> str:
    constants = [graph.constant(f"{name}.{part}", export.array(f"{name}.{part}")) for part in ("weight", "bias")]
    return graph.node("LayerNormalization", [data, *constants], name, axis=-1, epsilon=NORM_EPSILON)


def _words(graph: Graph, pieces: str) -> str:
    """The first piece of each word."""
    sentence = graph.numbers("sentence", 0)
    flat = graph.node("Squeeze", [pieces, sentence], "pieces")
    return graph.node("Gather", [flat, graph.node("Squeeze", ["first", sentence], "first pieces")], "words")


def _word_heads(graph: Graph, export: QuantisedExport, words: str) -> tuple[dict[str, str], list[str]]:
    """Scores of the labels, and the projections that arcs and relations compare."""
    projections = {name: export.linear(f"/model/{name}/{name}.0", f"{name}.0") for name in PROJECTIONS}
    labelling = {head: export.linear(f"/model/{head}", f"labelling.{head}") for head in LABELLING_HEADS}
    read = graph.linear(words, "word heads", side_by_side([*projections.values(), *labelling.values()]))
    widths = {name: layer.width for name, layer in projections.items()}
    projected, *labels = graph.split(
        read,
        {"projected": sum(widths.values()), **{f"{head} scores": layer.width for head, layer in labelling.items()}},
    )
    compared = graph.node("Gelu", [projected], "projected.gelu", MICROSOFT)
    return dict(zip(labelling, labels, strict=True)), graph.split(compared, widths)


def _best(graph: Graph, scores: str, output: str, axis: int) -> None:
    best = graph.node("ArgMax", [scores], f"{output}.best", axis=axis, keepdims=0)
    graph.node("Cast", [best], output, to=TensorProto.INT32)


def _arcs(graph: Graph, form: Linear, dependent: str, governor: str) -> None:
    compared = graph.linear(dependent, "arc form", form)
    scores = graph.node("FusedMatMul", [compared, governor], "arc scores", MICROSOFT, transB=1)
    graph.node("LogSoftmax", [scores], "arc", axis=-1)


def _relations(graph: Graph, form: Linear, dependent: str, governor: str) -> None:
    """The best relation for each pair of words; a form for each relation, side by side.

    A governor's last coordinate is one: its column gives what the dependent alone speaks for.
    """
    width = form.weight.shape[0]
    relations = form.width // (width + 1)
    columns = [
        part.reshape(*part.shape[:-1], relations, width + 1) for part in (form.weight, form.scale, form.zero, form.bias)
    ]
    weight, scale, zero, bias = (part[..., :width].reshape(*part.shape[:-2], -1) for part in columns)
    compared = graph.linear(dependent, "relation forms", Linear(weight, scale, zero, bias))
    rows = graph.node("Reshape", [compared, graph.numbers("row", -1, width)], "relation rows")
    pairs = graph.node("FusedMatMul", [rows, governor], "relation pairs", MICROSOFT, transB=1)
    words = graph.node("Shape", [dependent], "word count", start=0, end=1)
    cube = graph.node("Concat", [words, graph.numbers("relations", relations), words], "relation shape", axis=0)
    pairs = graph.node("Reshape", [pairs, cube], "relation scores of pairs")

    weight, scale, zero, bias = (part[..., width] for part in columns)
    alone = graph.constant("relation alone.weight", dequantised(weight, scale, zero))
    product = graph.node("MatMul", [dependent, alone], "relation alone.product")
    scores = graph.node("Add", [product, graph.constant("relation alone.bias", bias)], "relation alone")
    scores = graph.node("Unsqueeze", [scores, graph.numbers("head axis", 2)], "relation scores of dependents")
    _best(graph, graph.node("Add", [pairs, scores], "relation scores"), "rel", axis=1)
