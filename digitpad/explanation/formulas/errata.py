"""Where the essay slips, said beside the corrected equation."""

ONE_EXAMPLE = (
    "For a batch, (14) divides by N but leaves out the sum over the N examples; "
    "with one example, as here, nothing is missing."
)
WEIGHT_RULE = (
    "(18a) and the lines before (22a) and (22c) write ∂C/∂w for what is ∂z/∂w: "
    "an input alone is not yet the gradient."
)
RELU_AT_ZERO = (
    "(18b) gives relu the slope 1 at z = 0. Appendix C takes z > 0, so 0 at z = 0, as "
    "every framework does; so is it here."
)
ALL_OUTPUTS = (
    "(22c) to (22f) follow one output node j only. The gradient sums over all nodes k that "
    "this node feeds, as Appendix C's vector form does."
)
SOFTMAX_MIXES = (
    "(20a) multiplies by f′ node by node. That holds for relu and sigmoid; softmax mixes its "
    "nodes and needs (19). The step from the output is therefore taken from (21)."
)
