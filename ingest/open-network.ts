import { InferenceSession } from "onnxruntime-node";

/** A network from the bytes of its ONNX file. It takes one thread: fast enough, and the server stays free to answer. */
export function openNetwork(bytes: Uint8Array): Promise<InferenceSession> {
  return InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1 });
}
