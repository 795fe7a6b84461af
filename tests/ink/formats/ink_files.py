"""The same ink, an L and a bar, as every format writes it."""

from __future__ import annotations

import gzip

from digitpad.ink.strokes import Ink

STROKES = (((10, 0), (0, 40), (30, 40)), ((25, 20), (20, 60)))
INK = Ink.of(*STROKES)
EXAMPLES = {
    "InkML": b"<ink xmlns='http://www.w3.org/2003/InkML'><definitions>"
    b"<context xml:id='c'><inkSource><traceFormat><channel name='X' units='mm'/>"
    b"<channel name='Y' units='mm'/><channel name='F'/></traceFormat></inkSource>"
    b"<canvasTransform><mapping type='affine'><affine>1 0 0 0, 0 1 0 0</affine></mapping>"
    b"</canvasTransform></context><trace xml:id='t' contextRef='#c'>10 0 1, 0 40 ?, '30 '0 T"
    b"</trace></definitions><traceView traceDataRef='#t'/>"
    b"<trace xml:id='a' continuation='begin'>25 20</trace>"
    b"<trace continuation='end' priorRef='#a'>20 60,</trace></ink>",
    "UNIPEN": b".VERSION 1.0\n.COORD X Y\n.PEN_DOWN\n10 0\n0 -40\n30 -40\n.PEN_UP\n"
    b".PEN_DOWN\n25 -20\n20 -60\n.PEN_UP\n",
    "Xournal++": gzip.compress(
        b"<?xml version='1.0'?><xournal creator='x'><page width='9' height='9'><layer>"
        b"<stroke tool='pen' width='1.41'>10 0 0 40 30 40</stroke>"
        b"<stroke tool='highlighter' width='9'>1 1 2 2</stroke>"
        b"<stroke tool='pen' width='1.41 1 1'>25.0 20.0 20.0 60.0</stroke></layer></page></xournal>"
    ),
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'><defs>"
    b"<line id='p' x1='25' y1='20' x2='20' y2='60px'/></defs>"
    b"<g transform='translate(5 0) scale(1,2)'><path d='M5,0l-10,20H25'/></g>"
    b"<use href='#p'/></svg>",
    "JSON columns": b'{"word": "4", "drawing": [[[10, 0, 30], [0, 40, 40], [0, 9, 20]], '
    b"[[25, 20], [20, 60], [50, 60]]]}\n",
    "JSON points": b"[[[10, 0], [0, 40], [30, 40]], [[25, 20], [20, 60]]]",
}
