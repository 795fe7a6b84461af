<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> / </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln 笔金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln 处更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections wait to be learnt</source>
        <translation>
            <numerusform>有 %Ln 处更正等待学习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>%Ln 个节点，对 784 个像素各有一个权重，从 {least} 到 {most}；节点 {node} 的权重最强。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>还剩 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>墨迹(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation>1 (SGD)</translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation>{layer}的偏置</translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>单击可选择节点。  Ctrl+C 复制所单击的公式，或复制全部公式，保留所有位数</translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation>单击可回到该步之后的网络。浅色的步骤已被撤销。</translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation>导览所讲部分的外框</translation>
    </message>
    <message>
        <source>A mark has no single step; L has it learnt by example.</source>
        <translation>符号没有单步学习；按 L 可作为示例学会。</translation>
    </message>
    <message>
        <source>A network of the lab is reading. It is not taught here.</source>
        <translation>当前由实验室的网络识别，在此不能教它。</translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation>新的纸张。“撤销”可恢复原来的纸张。</translation>
    </message>
    <message>
        <source>A new slip. Undo brings the old one back.</source>
        <translation>已新建清单。“撤销”可恢复原清单。</translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation>书写金额的手写板，以及识别它们的小型网络</translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation>每轮一个点，最后一轮可能尚未完成</translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation>{name} 的配置</translation>
    </message>
    <message>
        <source>A red dot to point with, which writes nothing; Esc puts it away</source>
        <translation>用来指示的红点，不会写字；按 Esc 收起</translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation>{layer}的权重</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>关于 digitpad</translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation>准确率（%）/ {axis}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation>添加此次运行</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation>全部 (GD)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation>它通往损失的所有路径（图 9）</translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation>全部为您指定</translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation>始终为逗号：1.234,50</translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation>始终为点：1,234.50</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation>第 {number} 笔金额，共 {count} 笔</translation>
    </message>
    <message>
        <source>Amount {number} of {count}, taken</source>
        <translation>第 {number} 笔金额，共 {count} 笔，已录入</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation>已录入的金额</translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation>空白纸张；“撤销”可恢复当前纸张</translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation>这是输出：其激活值就是答案。</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>正常状态</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation>按需要进行若干次谨慎的更新</translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation>询问，直到每 1,000 笔最多错 100 笔</translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation>询问，直到每 1,000 笔最多错 20 笔</translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation>询问，直到每 1,000 笔最多错 5 笔</translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation>询问，直到每 1,000 笔最多错 50 笔</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation>恢复出厂权重</translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation>已恢复出厂权重。“重做”可逐步恢复各步。</translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation>回到随机权重</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation>银行表单</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation>从这些随机权重开始一次运行</translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation>用当前权重重新开始</translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation>开始多次仅有一处不同的运行</translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation>已用当前权重重新开始。</translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation>偏置的梯度</translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation>节点的责任</translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation>加权和的责任</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change elsewhere, in points</source>
        <translation>其他答案的变化（百分点）</translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation>微扰验证：float64 中心差分</translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation>所选运行的检查点</translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation>恢复 digitpad 的初始设置</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation>单击一个节点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation>颜色按平方根显示，使较小的激活值也可见</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation>继续  ▶</translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation>已复制全部公式，保留所有位数</translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation>已复制公式，保留所有位数</translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation>已将表格复制为 {format}</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>已复制 {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>复制金额</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>复制识别结果</translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation>将表格复制为 {format}</translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation>复制整份清单</translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation>复制并保留所有位数</translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation>复制 {format}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Ctrl+C 复制所单击的公式，或复制全部公式，保留所有位数</translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation>曲线导出为 CSV…</translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation>曲线导出为 PNG…</translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation>曲线导出为 SVG…</translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation>将曲线保存为矢量图</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>将曲线保存为图片</translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation>将曲线保存为数值</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation>删除笔画</translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation>已删除 {name}。关闭窗口之前，可从“使用者”中恢复。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再次执行</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑标准</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation>下载到您的缓存</translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation>正在绘制数字…</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>绘制的数字</translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation>绘制的数字（内置）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>放大纸张</translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation>增大字号</translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation>Enter：录入金额   0–9 和符号：指定为该字符   N：不是字符   L：学习</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation>相同种子：随机权重相同，样本顺序也相同</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation>橡皮擦范围</translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation>论文 {equation}</translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation>所有会被记住的设置</translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation>仅用这一个样本进行一步 Adam 更新</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation>导出墨迹</translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation>导出识别结果</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>导出纸张</translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation>F5 训练或暂停，F6 前进一步，F7 前进一轮，Shift+F6 后退一步</translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation>请在训练实验室 (Ctrl+T) 中或用 `digitpad data fetch mnist` 下载 MNIST</translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation>下载 MNIST，11 MB</translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation>正在下载 MNIST</translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation>已取消下载 MNIST；已有部分将保留</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>第一个金额</translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation>第一层权重</translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation>第一层权重：用方向键依次查看</translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation>使图表适应曲线末端</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除这些文件的记录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>前向与反向</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>来源节点</translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation>在整条笔画与部分笔画之间切换</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation>GD、小批量、SGD</translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation>浏览队列…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation>隐藏层 1，节点 {node}，像素 {place}：w = {w}</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name} 的历史记录</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation>梯度如何变为一步更新：(15) 或附录 A</translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation>每次训练多久</translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation>每一步使用多少个样本</translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation>如何测量</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation>IDX 图片</translation>
    </message>
    <message>
        <source>Image and edges</source>
        <translation>图像和边缘</translation>
    </message>
    <message>
        <source>Image, edges and strokes</source>
        <translation>图像、边缘和笔迹</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>Import corrections…</source>
        <translation>导入更正…</translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>置于角落</translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation>论文中的 {equation}</translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation>论文中：{erratum}</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation>仅墨迹：PNG、SVG、PDF</translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation>墨迹与标签</translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation>墨迹与图片</translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation>墨迹导出为图片…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation>它与下一个是同一个字符</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>指定字符</translation>
    </message>
    <message>
        <source>It is learnt: left to itself the pad reads it so.</source>
        <translation>已学会：手写板自己就能这样识别。</translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation>这不止一个字符</translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation>这不是字符</translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation>指定为该数字</translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation>这是{}</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation>正确答案是 {digit}</translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation>它的偏置</translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation>它的最大贡献项</translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation>它的下一步，使用</translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation>它在函数图像上的位置</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>它的权重</translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation>它到下一层的权重</translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation>它的权重，还原为像素</translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation>它的权重，叠加此墨迹</translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation>Kaggle 表格</translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation>保留最近的识别及其墨迹，供队列使用</translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation>将曲线或权重保存到文件</translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation>将清单保存为 CSV</translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation>已记为您自己的写法：{reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言 (Language)</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>较大字号</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation>层的大小</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn the corrections that wait, a step each</source>
        <translation>逐一学习等待中的更正</translation>
    </message>
    <message>
        <source>Learn them</source>
        <translation>全部学习</translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation>学习率（图 8）</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>退出导览 (Esc)</translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation>手写板自行识别为 {digit}，{share}</translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation>手写板自行识别仍为 {}：{}。您的指定仍然有效。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation>松开套索选中的内容</translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation>请先抬起笔：金额尚未写完</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Lined</source>
        <translation>横线</translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation>单独查看标记的节点</translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation>单独查看标记的权重</translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation>正在查看该处 …</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation>损失 / {axis}</translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation>损失函数 (12) 与 (13)</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation>MIT 许可证。不会发送任何数据；可离线工作。</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>文件夹中的 MNIST…</translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation>缓存中没有 MNIST：请下载，或选择其文件夹</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation>每一步都会测量</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>最活跃</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation>下一步  ▶</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>下一笔金额</translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation>尚未录入金额</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>不是字符</translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation>手写板上未选中数字，因此显示一个示例</translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation>没有运行：请在左侧添加</translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation>该框内未找到字迹</translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation>在 {} 上未找到字迹。请在金额周围画框以查看该处。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation>隐藏层的节点数，一到三层</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation>归一化：调整大小并按重心居中</translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation>{all} 个字符中有 {doubtful} 个不确定</translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation>未录入：手写板对此存疑。请用 Alt+1、Alt+2 或逐个字符指定</translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation>未录入：这不是金额，没有数值</translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation>没有待查看的内容</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未书写</translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation>O，输出</translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation>单次计算的结果</translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation>单次计算的结果，更新之前</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>用于图片</translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation>图片上的墨迹无法以其他方式拆分。请在每个部分周围画框。</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>继续到本轮结束</translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation>所有显示的运行各进行一个批次</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>单个神经元</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>单次计算</translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation>单次计算：{digit}</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>单个权重</translation>
    </message>
    <message>
        <source>Only the first of {count} files is opened.</source>
        <translation>仅打开 {count} 个文件中的第一个。</translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation>仅擦除触及部分</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation>打开墨迹或图片</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>打开导览</translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation>打开导览…</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>打开权重</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>已打开 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>已打开 {name}：找到 %Ln 笔金额。画框可查看其他位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>其他数据…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>手写板</translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation>面板置于左侧（左手书写）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔画粗细</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>普通梯度下降</translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation>点或逗号，以书写为准</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>上一笔金额</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印纸张</translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation>已打印纸张</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation>{digit} 的概率</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation>将其记入清单并清空手写板</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation>随机初始化</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>识别剪贴板中的图片</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation>识别为 {digit}</translation>
    </message>
    <message>
        <source>Read as {digit} with {share}</source>
        <translation>识别为 {digit}，{share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation>识别为 {digit}，{share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation>识别为 {digit}，把握 {share}</translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation>已识别框内内容。“撤销”可取消。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation>识别结果与更正</translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation>识别结果导出为文本…</translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation>正在使用 {name} 识别</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在识别 {name} …</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Say it again if it is one.</source>
        <translation>确定是 {} 吗？很少有人这样写。如果是，请再指定一次。</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation>确定是 {} 吗？很少有人这样写。您的指定仍然有效；再按一次 L 即可教会它。</translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation>最近的识别</translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation>最近的识别，把握最低的在前</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation>重做墨迹</translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation>重做学习</translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation>重做学习：再次执行该步</translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation>减小字号</translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation>复习集</translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation>复习集：随权重附带的数千个典型数字。网络学习您的字迹时，对它们的判断不应改变</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation>将所选运行回退到某个检查点</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation>行：正确答案。列：识别结果。着色：发生的变化。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>保存墨迹</translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation>将墨迹保存为 InkML</translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation>是否保存手写板上的墨迹？</translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation>以其他名称保存墨迹</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Say first what it is, by its key or button; then L teaches it.</source>
        <translation>请先用按键或按钮说明它是什么，再按 L 教它。</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>第二个金额</translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation>查看整张纸</translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation>查看纸张的更多部分</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>已选中：{text}</translation>
    </message>
    <message>
        <source>Selected: {text}, not a digit</source>
        <translation>已选中：{text}（不是数字）</translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation>设置所有滑块：{preset}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation>纸张导出为图片…</translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation>纸张，横向</translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation>纸张，纵向</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>显示所有可用的快捷键</translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation>显示每一步的计算</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation>显示更新前后各类误识的情况</translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation>六个简短导览</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation>清单导出为 CSV…</translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation>金额清单（录入后显示）</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>较小字号</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>最陡</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation>停止下载；已有部分将保留</translation>
    </message>
    <message>
        <source>Strongest connections</source>
        <translation>最强的连接</translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation>录入金额</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation>撤销在纸上的操作</translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation>清空纸张</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>再次执行</translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation>从纸上擦去套索选中的内容</translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation>从清单中移除最后一笔金额</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>收回上一个回答</translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation>精确撤销最后一步</translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation>来自他人的一万个数字，网络从未学习过</translation>
    </message>
    <message>
        <source>Test
%</source>
        <translation>测试
%</translation>
    </message>
    <message>
        <source>Test
loss, %</source>
        <translation>测试
损失，%</translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation>网络的已有知识损失超过半个百分点。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation>请输入形如 0.01 的学习率、形如 128, 64 的隐藏层，以及整数的种子和轮数</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation>后一笔金额</translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation>前一笔金额</translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation>它所在的金额</translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation>已录入的金额</translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation>方向键移动所单击的滑块</translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation>图片上选中的字符；居中的作用以示例展示</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>仅数字</translation>
    </message>
    <message>
        <source>The digit as it stands</source>
        <translation>原样的数字</translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation>手写板上选中的数字</translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation>手写板上选中并显示为 ? 的数字</translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation>位于网络预期位置的数字</translation>
    </message>
    <message>
        <source>The essay</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation>论文中的训练（图 11）</translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation>可能的第一个金额</translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation>包含 MNIST 四个文件的文件夹</translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation>该层最活跃的节点</translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation>该层的更新</translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation>(15) 中的学习率</translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation>损失：衡量答案错得有多远</translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation>数学原理</translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation>{views} 种视角的平均值</translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation>网络（{steps}），可在任何地方用于识别</translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation>网络本身以较少的位数 (float32) 计算：{number}。</translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation>网络所学的数字大小一致，且按重心居中。它对每个像素都有单独的权重，并不知道墨迹可能移动。若只是缩小纸张，数字会很小，并停留在书写的位置，因而对应到其他权重。手写板在识别前会调整所有墨迹的大小并使其居中。无法由此修正的情况，例如严重倾斜，仍会出错。</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation>下一步 (→，Page Down)</translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation>节点的偏置</translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation>以节点的偏置代替权重</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation>另一种橡皮擦</translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation>手写板交给您了：请继续书写，或选择“新建”开始</translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation>手写板用此网络识别</translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation>像简单程序那样缩小整张纸</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有响应</translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation>正确答案是 {digit}</translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation>可能的第二个金额</translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation>所选运行的权重</translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation>纸张及识别结果：PNG、SVG、PDF</translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation>清单未保存：{problem}</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation>上一步 (←，Page Up)</translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation>十个输出</translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation>十个输出的条形图</translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation>无法开始导览“{title}”：{problem}</translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation>导览的下一步 (→；在其他位置用 Alt+→)</translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation>导览的上一步 (←；在其他位置用 Alt+←)</translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation>每个批次的训练损失（平滑后）</translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation>权重通往损失的路径，如图 9 所示</translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation>梯度最陡的权重</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation>权重已不是数值：请回退，或降低学习率</translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation>用于识别的权重</translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation>权重 {name}</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>整张纸</translation>
    </message>
    <message>
        <source>The whole sheet, scaled to 28 × 28</source>
        <translation>整张纸缩放到 28 × 28</translation>
    </message>
    <message>
        <source>There is a profile {name} already</source>
        <translation>已有名为 {name} 的配置</translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation>纸上没有可录入的金额</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>There is no profile {gone} any more; reading with {name}</source>
        <translation>配置 {gone} 已不存在；现用 {name} 识别</translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation>纸上没有内容</translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation>这些权重未附带用于学习的复习集</translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation>用力书写时墨迹更粗</translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation>由于 digitpad 的错误，操作未成功；详情见日志</translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation>此墨迹未受崩溃保护：{problem}</translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation>这不是金额：没有数值</translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation>此神经元</translation>
    </message>
    <message>
        <source>This weight</source>
        <translation>此权重</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation>已录入 {amount}。“撤销”可恢复其墨迹。</translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>已录入 {amount}；图片上还有 %Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>导览：{title}</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation>训练所有显示的运行，或暂停</translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation>用其他样本训练后续运行</translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation>训练
损失，%</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation>训练实验室</translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation>训练实验室 – digitpad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation>标准大小的字号</translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation>下划线：您的指定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation>“撤销”可恢复原来的清单</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>撤销墨迹</translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation>撤销学习</translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation>撤销学习：精确撤销最后一步</translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation>撤销所选运行的最后一步</translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation>用于手写板</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation>指针处的数值</translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation>版本、许可证、来源</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation>观察网络学习并进行比较</translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation>来自文件的权重</translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation>所选运行的权重…</translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation>权重的梯度</translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation>权重：{name}</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>文件中包含的内容</translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation>对数字的处理</translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation>要最小化的量：(13) 或 (12)</translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation>缩放到 28 × 28 的内容</translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation>所教内容已恢复保存</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>支持与反对的依据</translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation>网络对这一张图像的判断，与公式一致</translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation>手写板结合所有视角对该字符的判断</translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation>此数字的墨迹对其加权和的贡献</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>What was read as something else is learnt at once.</source>
        <translation>读错的字符会立即学习。</translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation>识别结果：文本、JSON、CSV</translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation>您书写的内容未受崩溃保护：{problem}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation>网络对某个数字不确定时，会询问九次：原样的墨迹、向两侧倾斜的、加宽的和变窄的。条形为九次答案的平均值。</translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation>图片上的哪一笔金额</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>整张纸</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>整条笔画</translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation>谁的笔迹？</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation>居中之前为何失败</translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation>为何要居中</translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation>代入此数字的数值</translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation>请书写金额</translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation>请在此书写金额。左右方向键选择字符。</translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation>书写 {text}，录入于 {when}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation>您的指定，立即生效</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>短横线</translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation>美元符号</translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation>欧元符号</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation>英镑符号</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>出厂状态</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>随文件而来</translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation>交叉熵 (13)</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation>digitpad 上次未正常结束：这是当时未保存的墨迹</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>from node</source>
        <translation>来源节点</translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation>从{below}的节点 {source} 到节点 {number}</translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation>来自实验室</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation>与其他所有人的写法相矛盾</translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation>对其他答案的影响会超过所有更正合计允许的限度</translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation>层 H{number}</translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation>层 O（输出）</translation>
    </message>
    <message>
        <source>learn it</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation>使梯度最多降低 {most}</translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation>符号通过示例学习</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>不是字符</translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation>继续学习必然损害其余部分</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>尚无更新</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>节点 {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation>节点 {number}</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation>输出（按数字）</translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation>最多升高 {most}；粗细表示幅度</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation>平方误差 (12)</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation>金额的其余部分使其存疑</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation>在该处它把此墨迹当作其他字符的一部分</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>{amount} is off the slip. Undo puts it back.</source>
        <translation>已从清单移除 {amount}。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>{amount}? Alt+1 if it is right</source>
        <translation>{amount}？正确请按 Alt+1</translation>
    </message>
    <message>
        <source>{asked}; one pass: {answer}</source>
        <translation>{asked}；单次计算：{answer}</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation>{data}：训练 {training} 个，测试 {test} 个</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation>{data}：训练 {training} 个，测试 {test} 个，用于此后开始的运行</translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation>{first} (Alt+1) 还是 {second} (Alt+2)？</translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation>{function}：当 z = {z} 时，a = {a}。</translation>
    </message>
    <message>
        <source>{gone} was deleted in another window; reading with {name}</source>
        <translation>{gone} 已在另一窗口中删除；现用 {name} 识别</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}，%Ln 次更新</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, kept as an example</source>
        <translation>{how}，作为例子保留</translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation>{it_is}，识别为 {read_as}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}，%Ln 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation>{layer}，节点 {node}，行 {row}，列 {column}：{value}</translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation>{layer}，节点 {node}：{value}</translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation>{layer}：单击一个节点</translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation>同时最多 {most} 次运行：请先删除一些</translation>
    </message>
    <message>
        <source>{name} holds no corrections</source>
        <translation>{name} 中没有更正</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>已恢复 {name}</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation>{name}，仍识别正确：{shares}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name}：已导入 %Ln 处更正，可在队列 (Q) 中学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name}：%Ln 处均已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation>{name}：误识情况</translation>
    </message>
    <message>
        <source>{name}: {done} of {count} corrections are in …</source>
        <translation>{name}：已导入 {done}/{count} 条更正…</translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation>{name}：正确率 {shares}。</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} / {last}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} 已更名为 {new}</translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation>{path}：文件名须以 .png、.svg、.csv 或 .npz 结尾</translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation>{problem}；此后所教内容不会保存</translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation>{profile}：正在学习 …</translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation>{profile}：{steps}</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation>{quantity}：{count} 个数值，每个节点一格</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation>{quantity}：{count} 个数值，每个像素一格</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation>{quantity}：{count} 个数值，每个节点一块，每个输入一格</translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation>{run}，{x}：{figures}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said}，以及您认可的 %Ln 个数字，用于重现各步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}；%Ln 处不是数字，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation>对其余部分的把握为 {share}</translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation>对整笔金额的把握为 {share}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>{shown} / %Ln 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation>{text}，您的指定</translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation>{title}：行为正确答案，列为识别结果</translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation>训练 {training} 个，测试 {test} 个</translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation>{trust}；下划线：您的指定</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>{}？</translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation>各层 ‖∂C/∂θ‖</translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>← 和 → 前后移动，在图上用 Page Up 和 Page Down。  单击可选择数值。  Ctrl+C 复制所单击的公式，或复制全部公式，保留所有位数</translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation>→ 或 Enter 前进，← 后退，Esc 结束导览</translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation>◀  上一步</translation>
    </message>
</context>
</TS>
