"""Networks of other programs: ONNX, Keras, safetensors and folders of text, in and out.

One module a format, each from bytes to a `ForeignModel` and back. Nothing that a file says is
run, nothing is unpickled; the libraries are asked for when a file wants them.
"""
