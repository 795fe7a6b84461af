<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  or  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit that was read as another is learnt at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image and strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {text}  – not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
loss, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The essay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked}; one pass of the image: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{views} views and the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
