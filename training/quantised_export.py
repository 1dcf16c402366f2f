"""Reads PyTorch's export after `quantize_dynamic`: its arrays, by the scopes and modules they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, numpy_helper

Array = NDArray[Any]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Linear:
    """weight: in x out, in eight bits; scale and zero point of each column; bias."""

    weight: Array
    scale: Floats
    zero: Array
    bias: Floats

    @property
    def width(self) -> int:
        return int(self.weight.shape[1])


def side_by_side(parts: Sequence[Linear]) -> Linear:
    """Products of one input, as one."""
    return Linear(
        np.concatenate([part.weight for part in parts], axis=1),
        np.concatenate([part.scale for part in parts]),
        np.concatenate([part.zero for part in parts]),
        np.concatenate([part.bias for part in parts]),
    )


def dequantised(weight: Array, scale: Array, zero: Array) -> Floats:
    return ((weight.astype(np.float32) - zero.astype(np.float32)) * scale).astype(np.float32)


class QuantisedExport:
    def __init__(self, model: ModelProto) -> None:
        self._arrays = {array.name: numpy_helper.to_array(array) for array in model.graph.initializer}
        self._weights = {node.name: node.input[1] for node in model.graph.node if node.op_type == "MatMulInteger"}

    def array(self, name: str) -> Array:
        return self._arrays[f"model.{name}"]

    def layers(self) -> int:
        return sum(name.endswith("/query/MatMul_quant") for name in self._weights)

    def linear(self, scope: str, module: str) -> Linear:
        """scope: of the product's node, as PyTorch names it; module: whose bias it is."""
        return Linear(*self._product(scope), self.array(f"{module}.bias"))

    def bilinear(self, scope: str) -> Linear:
        """The form's last row, which meets the constant coordinate, is the bias."""
        weight, scale, zero = self._product(scope)
        return Linear(weight[:-1], scale, zero, dequantised(weight[-1], scale, zero))

    def _product(self, scope: str) -> tuple[Array, Floats, Array]:
        name = self._weights[f"{scope}/MatMul_quant"].removesuffix("_quantized")
        weight = self._arrays[f"{name}_quantized"]
        columns = weight.shape[1]
        scale, zero = (self._arrays[f"{name}_{part}"] for part in ("scale", "zero_point"))
        return weight, np.broadcast_to(scale, columns), np.broadcast_to(zero, columns)
