"""How much is taken from a file, door by door; what is larger is refused, never cut.

========================= ==================================================================
what                      why
========================= ==================================================================
MOST_FILE_BYTES           of any file whose door has no bound of its own
MOST_JSON_VALUES          of a lesson, a tour, or the list of a zip: 50,000 corrections have 1 M
MOST_WEIGHTS_BYTES        of a weights file, packed; those that come with digitpad have 2 MB
MOST_WEIGHTS_UNPACKED     of its members together
MOST_WEIGHTS_MEMBERS      of its members; ten are known
MOST_WEIGHT_LAYERS        of its network
MOST_OUTPUTS              of its network, and so of its labels
MOST_PARAMETERS           of its network: 40 times the essay's
LARGEST_LOGIT             that inputs of 0 to 1 can have; trained networks stay below 300,000
MOST_META                 characters of its description
MOST_FOREIGN_BYTES        of another program's network: four times the 16 MB that are read of it
MOST_FOREIGN_UNPACKED     of a Keras file, where Adam's state is in it, too
MOST_FOREIGN_PARTS        of its tensors, nodes, layers, members or files, each
MOST_LABEL                characters of a label
MOST_ZIP_UNPACKED         of a zip of corrections
MOST_CORRECTIONS          of any file of corrections
MOST_LESSON_BYTES         of a lesson: about 3,000 steps
MOST_STEPS                of a lesson
MOST_TOUR_BYTES           of a tour; those that come with digitpad have 5 kB
MOST_STOPS                of a tour
MOST_SLIP_BYTES           of a slip of amounts: about 60,000 of them
MOST_IDX_BYTES            of an IDX file, unpacked: EMNIST's 240,000 digits
MOST_MNIST_DOWNLOAD       of one file of MNIST from a mirror; the largest has 10 MB
MOST_PAGE_BYTES           of a file of UNIPEN or pendigits; the largest has 4 MB
MOST_PAGE_STATEMENTS      of a page with all that it includes
MOST_PAGE_INCLUDES        files that a page includes, each as often as it does
MOST_PAGE_SEGMENTS        of a page
MOST_PAGE_POINTS          of a page's segments together, each as often as it is named
DEEPEST_INCLUDE           of files that include each other
MOST_SEGMENT_COMPONENTS   that one segment names
MOST_SEGMENT_TEXT         characters of a segment; the longest has 400
MOST_INK_BYTES            of a file of ink: an hour of writing is about 5 MB of InkML
MOST_INK_UNPACKED         of one that is compressed
MOST_INK_STROKES          of any ink: an amount has a few dozen, and reading takes about the cube
MOST_INK_POINTS           of any ink: an hour of a pen that reports 200 times a second
MOST_ELEMENTS             of an XML document, and of what its references to each other make of it
MOST_LEVELS               of elements or lists in each other
MOST_CHANNELS             values of one point
MOST_PIXELS               of a picture: phones have 12 to 50 million
LONGEST_SIDE              of a picture, pixels; no camera and no scanner makes more
========================= ==================================================================
"""

from __future__ import annotations

MOST_FILE_BYTES = 128 * 2**20

MOST_JSON_VALUES = 2_000_000
MOST_WEIGHTS_BYTES = 32 * 2**20
MOST_WEIGHTS_UNPACKED = 64 * 2**20
MOST_WEIGHTS_MEMBERS = 64
MOST_WEIGHT_LAYERS = 16
MOST_OUTPUTS = 1000
MOST_PARAMETERS = 4_000_000
LARGEST_LOGIT = 1e9
MOST_META = 2_000_000
MOST_LABEL = 40
MOST_FOREIGN_BYTES = 64 * 2**20
MOST_FOREIGN_UNPACKED = 128 * 2**20
MOST_FOREIGN_PARTS = 256

MOST_ZIP_UNPACKED = 256 * 2**20
MOST_CORRECTIONS = 50_000
MOST_LESSON_BYTES = 32 * 2**20
MOST_STEPS = 10_000
MOST_TOUR_BYTES = 2**20
MOST_STOPS = 1000
MOST_SLIP_BYTES = 8 * 2**20

MOST_IDX_BYTES = 192 * 2**20
MOST_MNIST_DOWNLOAD = 16 * 2**20
MOST_PAGE_BYTES = 8 * 2**20
MOST_PAGE_STATEMENTS = 200_000
MOST_PAGE_INCLUDES = 256
MOST_PAGE_SEGMENTS = 20_000
MOST_PAGE_POINTS = 2_000_000
DEEPEST_INCLUDE = 8
MOST_SEGMENT_COMPONENTS = 1000
MOST_SEGMENT_TEXT = 4000

MOST_INK_BYTES = 32 * 2**20
MOST_INK_UNPACKED = 64 * 2**20
MOST_INK_STROKES = 300
MOST_INK_POINTS = 720_000
MOST_ELEMENTS = 100_000
MOST_LEVELS = 64
MOST_CHANNELS = 64

MOST_PIXELS = 64_000_000
LONGEST_SIDE = 50_000
