"""An ONNX graph in the making."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

from quantised_export import Array, Linear

OPSET = 18
IR_VERSION = 8
MICROSOFT = "com.microsoft"  # ONNX Runtime's operators: docs/ContribOperators.md in its repository


class Graph:
    """A value has the name of the node that gives it."""

    def __init__(self) -> None:
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def constant(self, name: str, value: Array) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def numbers(self, name: str, *values: int) -> str:
        return self.constant(name, np.array(values, np.int64))

    def node(self, operator: str, inputs: Sequence[str], name: str, domain: str = "", **attributes: Any) -> str:
        self._nodes.append(helper.make_node(operator, inputs, [name], name, domain=domain, **attributes))
        return name

    def split(self, data: str, parts: dict[str, int]) -> list[str]:
        """Along the last axis, into parts of these widths."""
        names = list(parts)
        widths = self.numbers(f"{data}.widths", *parts.values())
        self._nodes.append(helper.make_node("Split", [data, widths], names, f"{data}.split", axis=-1))
        return names

    def linear(self, data: str, name: str, layer: Linear) -> str:
        """The input is brought to eight bits by its own range, as `quantize_dynamic` has it."""
        parts = {"weight": layer.weight, "scale": layer.scale, "zero": layer.zero, "bias": layer.bias}
        constants = [self.constant(f"{name}.{part}", value) for part, value in parts.items()]
        return self.node("DynamicQuantizeMatMul", [data, *constants], name, MICROSOFT)

    def model(self, inputs: Sequence[ValueInfoProto], outputs: Sequence[ValueInfoProto]) -> ModelProto:
        return helper.make_model(
            helper.make_graph(self._nodes, "analyser", inputs, outputs, self._constants),
            opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)],
            ir_version=IR_VERSION,
        )
