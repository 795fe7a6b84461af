<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> / </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>金額 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>訂正 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections wait to be learnt</source>
        <translation>
            <numerusform>学習待ちの訂正が %Ln 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln ノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>784 個のピクセルそれぞれに重みを持つ %Ln 個のノード、{least} から {most} まで。最も強いのはノード {node} の重みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>インク(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation>1 (SGD)</translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation>{layer}のバイアス</translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>クリックするとノードを選択します。  Ctrl+C は、クリックした数式またはすべての数式を全桁でコピーします</translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation>クリックすると、そのステップ直後のネットワークに移動します。淡色のステップは取り消されたものです。</translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation>ツアーで説明している部分を囲む枠</translation>
    </message>
    <message>
        <source>A mark has no single step; L has it learnt by example.</source>
        <translation>記号には 1 ステップ学習がありません。L を押すと例として学習します。</translation>
    </message>
    <message>
        <source>A network of the lab is reading. It is not taught here.</source>
        <translation>実験室のネットワークが読み取り中です。ここでは教えられません。</translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation>新しいシートです。「元に戻す」で前のシートに戻ります。</translation>
    </message>
    <message>
        <source>A new slip. Undo brings the old one back.</source>
        <translation>新しい伝票です。「元に戻す」で前の伝票が戻ります。</translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation>金額を書くパッドと、それを読む小さなネットワーク</translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation>エポックごとに 1 点、最後は途中の場合があります</translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation>{name} のプロファイル</translation>
    </message>
    <message>
        <source>A red dot to point with, which writes nothing; Esc puts it away</source>
        <translation>指し示すための赤い点。何も書きません。Esc で消えます</translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation>{layer}の重み</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>digitpad について</translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation>正解率(%)/ {axis}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>正解率、%</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation>この実行を追加</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation>全件 (GD)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation>損失へのすべての経路(図 9)</translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation>すべてあなたの指定です</translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation>画面全体に表示</translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation>常にコンマ: 1.234,50</translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation>常にピリオド: 1,234.50</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation>金額 {number} / {count}</translation>
    </message>
    <message>
        <source>Amount {number} of {count}, taken</source>
        <translation>金額 {number} / {count}（取り込み済み）</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation>取り込んだ金額</translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation>空のシート。「元に戻す」で現在のシートに戻ります</translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation>出力です。活性値がそのまま答えになります。</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>本来の状態</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>そのままの状態</translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation>必要なだけの慎重なステップ</translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation>誤りが 1,000 件中 100 件以下になるまで確認</translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation>誤りが 1,000 件中 20 件以下になるまで確認</translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation>誤りが 1,000 件中 5 件以下になるまで確認</translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation>誤りが 1,000 件中 50 件以下になるまで確認</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation>出荷時の重みに戻す</translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation>出荷時の重みに戻しました。「やり直す」でステップを 1 つずつたどれます。</translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation>ランダムな重みに戻る</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>逆方向</translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation>銀行の用紙</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation>このランダムな重みから実行を始める</translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation>現在の重みで始め直す</translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation>1 か所だけ異なる複数の実行を始める</translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation>現在の重みで始め直しました。</translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation>バイアスの勾配</translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation>ノードの責任</translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation>和の責任</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>{name} を復元</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>バッチごと</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>エポックごと</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change elsewhere, in points</source>
        <translation>ほかの答えの変化 (ポイント)</translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation>微小変化による検算: float64 の中心差分</translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation>選択した実行のチェックポイント</translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation>digitpad の初期設定に戻します</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>保存先を選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation>ノードをクリック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>カラースケール</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation>小さな活性値も見えるように、色は平方根に従います</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation>続ける  ▶</translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation>すべての数式を全桁でコピーしました</translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation>数式を全桁でコピーしました</translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation>表を {format} としてコピーしました</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} をコピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>金額をコピー</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>伝票をコピー</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>読み取り結果をコピー</translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation>表を {format} としてコピー</translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation>伝票全体をコピー</translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation>全桁でコピー</translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation>{format} をコピー</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Ctrl+C は、クリックした数式またはすべての数式を全桁でコピーします</translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation>曲線を CSV に…</translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation>曲線を PNG に…</translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation>曲線を SVG に…</translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation>曲線を図として保存</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>曲線を画像として保存</translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation>曲線を数値として保存</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation>線を削除</translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation>{name} を削除しました。ウィンドウを閉じるまでは「使用者」から復元できます。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>確認の基準</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation>キャッシュにダウンロードします</translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation>数字を描画中…</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>描画した数字</translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation>描画した数字(内蔵)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>シートを拡大</translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation>Enter: 金額を取り込む   0–9 と記号: その文字に指定   N: 文字ではない   L: 学習</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation>同じシードなら、ランダムな重みも例の順序も同じです</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation>消しゴムの対象</translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation>論文 {equation}</translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation>記憶されるすべての設定</translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation>この 1 例による Adam のちょうど 1 ステップ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation>インクを書き出す</translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation>読み取り結果を書き出す</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>シートを書き出す</translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation>伝票を書き出す</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} を書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation>F5 で訓練と一時停止、F6 で 1 ステップ、F7 で 1 エポック、Shift+F6 で 1 ステップ戻る</translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation>訓練ラボ (Ctrl+T) または `digitpad data fetch mnist` で MNIST を取得してください</translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation>MNIST を取得、11 MB</translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation>MNIST を取得中</translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation>MNIST の取得を中止しました。取得済みの分は保持されます</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} を取得中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>1 番目の金額</translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation>第 1 層の重み</translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation>第 1 層の重み: 矢印キーで移動します</translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation>曲線の末尾にグラフを合わせる</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>これらのファイルの履歴を消去</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>順方向</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>順方向と逆方向</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>元のノード</translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation>線全体と線の一部を切り替え</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>{low} から {high} まで</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation>GD、ミニバッチ、SGD</translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation>待ち行列を確認…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation>隠れ層 1、ノード {node}、ピクセル {place}: w = {w}</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>隠れ層 {number}</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name} の履歴</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation>勾配をステップに変える方法: (15)、または付録 A</translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation>1 回に訓練する長さ</translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation>1 ステップで見る例の数</translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation>IDX 画像</translation>
    </message>
    <message>
        <source>Image and edges</source>
        <translation>画像とエッジ</translation>
    </message>
    <message>
        <source>Image, edges and strokes</source>
        <translation>画像・エッジ・筆跡</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>訂正の読み込み</translation>
    </message>
    <message>
        <source>Import corrections…</source>
        <translation>訂正の読み込み…</translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>画像を読み込む…</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>隅に配置</translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation>論文の式 {equation}</translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation>論文では: {erratum}</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation>インクのみ: PNG、SVG、PDF</translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation>インクとラベル</translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation>インクと画像</translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation>インクを画像に…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation>次の文字と合わせて 1 文字です</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>文字を指定</translation>
    </message>
    <message>
        <source>It is learnt: left to itself the pad reads it so.</source>
        <translation>学習済みです。パッドは自力でそう読み取ります。</translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation>1 文字ではなく複数の文字です</translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation>文字ではありません</translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation>その数字に指定</translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation>{}です</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>正しく読まれています</translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation>正解は {digit}</translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation>最も大きい寄与</translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation>関数のグラフ上の位置</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation>次の層への重み</translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation>重みをピクセルに戻したもの</translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation>重みとこのインクの重ね合わせ</translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation>Kaggle の表</translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation>最近の読み取りをインクとともに待ち行列用に保存</translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation>曲線または重みをファイルに保存</translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation>伝票を CSV として保存</translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation>あなた独自の書き方として記憶しました: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語 (Language)</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>レーザーポインター</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>なげなわ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation>層の大きさ</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learn the corrections that wait, a step each</source>
        <translation>待っている訂正を 1 件ずつ学習します</translation>
    </message>
    <message>
        <source>Learn them</source>
        <translation>すべて学習</translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation>学習率(図 8)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>ツアーを終了 (Esc)</translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation>パッド単独では {digit} と読みます、{share}</translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation>パッド単独ではまだ {} と読みます: {}。あなたの指定は有効です。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放す</translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation>なげなわの選択を解除</translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation>先にペンを離してください。金額はまだ書き終わっていません</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Lined</source>
        <translation>罫線</translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation>印の付いたノードだけを見る</translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation>印の付いた重みだけを見る</translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation>そこを確認中 …</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation>損失 / {axis}</translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation>損失関数 (12) と (13)</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation>MIT ライセンス。データは送信されず、オフラインで動作します。</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>フォルダーの MNIST…</translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation>MNIST がキャッシュにありません。取得するか、フォルダーを選択してください</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST テスト</translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation>ステップごとに測定</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>最も活発</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新しいプロファイル…</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>新しい伝票</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation>次へ  ▶</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>次の金額</translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation>まだ金額が取り込まれていません</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>文字ではない</translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation>パッドで数字が選択されていないため、例を表示しています</translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation>実行がありません。左で追加してください</translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation>その枠の中に文字は見つかりませんでした</translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation>{} に文字は見つかりませんでした。金額を枠で囲むと、そこを確認します。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation>隠れ層のノード数、1 層から 3 層まで</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation>正規化: 大きさを合わせ重心で中央に</translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation>{all} 文字中 {doubtful} 文字が不確か</translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation>取り込めません。確認が必要です。Alt+1、Alt+2、または文字ごとに指定してください</translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation>取り込めません。これは金額ではなく、値がありません</translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation>O、出力</translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation>1 回の計算によるもの</translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation>1 回の計算によるもの、ステップの前</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>画像の場合</translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation>画像ではインクを別の形に分けられません。代わりに各部分を枠で囲んでください。</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>エポックの終わりまで</translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation>表示中のすべての実行を 1 バッチ進める</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>1 エポック</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>1 つのニューロン</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>1 回の計算</translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation>1 回の計算: {digit}</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1 ステップ</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>1 つの重み</translation>
    </message>
    <message>
        <source>Only the first of {count} files is opened.</source>
        <translation>{count} 個のファイルのうち最初の 1 個だけを開きます。</translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation>触れた部分だけ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation>インクまたは画像を開く</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>ツアーを開く</translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation>ツアーを開く…</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>重みを開く</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} を開きました</translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>{name} を開きました。金額が %Ln 件見つかりました。枠を描くと別の場所を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>別のデータ…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>パッド</translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation>パネルを左に表示(左利き用)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>線の太さ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>無地</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>単純な勾配降下</translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation>ピリオドまたはコンマ(書かれたとおり)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>前の金額</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>シートを印刷</translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation>シートを印刷しました</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation>{digit} の確率</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation>伝票に載せてパッドを消去</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation>ランダムな初期値</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>学習率 η</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>クリップボードの画像を読み取る</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation>{digit} と読み取り</translation>
    </message>
    <message>
        <source>Read as {digit} with {share}</source>
        <translation>{digit} と読み取り、{share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation>{digit} と読み取り、{share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation>{digit} と読み取り、確信度 {share}</translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation>枠の中を読み取りました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation>読み取り結果と訂正</translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation>読み取り結果をテキストに…</translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation>{name} で読み取ります</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} を読み取り中 …</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Say it again if it is one.</source>
        <translation>本当に {} ですか? このように書く人はあまりいません。正しければ、もう一度指定してください。</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation>本当に {} ですか? このように書く人はあまりいません。指定は有効です。教えるには、もう一度 L を押してください。</translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation>最近の読み取り</translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation>最近の読み取り(確信度の低い順)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation>インクをやり直す</translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation>学習をやり直す</translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation>学習をやり直す: ステップをもう一度行う</translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation>復習セット</translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation>復習セット: 重みに付属する数千の典型的な数字です。あなたの文字を学習しても、これらに対する答えが変わってはなりません</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>プロファイル名の変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation>選択した実行をチェックポイントまで巻き戻す</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation>行: 正解。列: 読み取り結果。色付き: 変化したもの。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>インクを保存</translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation>インクを InkML として保存</translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation>パッドのインクを保存しますか?</translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation>インクを別の名前で保存</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <source>Say first what it is, by its key or button; then L teaches it.</source>
        <translation>まずキーかボタンで何であるかを示してください。そのあと L で教えます。</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>2 番目の金額</translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation>シート全体を見る</translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation>シートをより広く見る</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>選択中: {text}</translation>
    </message>
    <message>
        <source>Selected: {text}, not a digit</source>
        <translation>選択中: {text}（数字ではありません）</translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation>すべてのスライダーを設定: {preset}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation>シートを画像に…</translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation>シート、横方向</translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation>シート、縦方向</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>使えるキーをすべて表示</translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation>すべての計算過程を表示</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>表示または非表示</translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation>何が何に読まれたかを、ステップの前後で表示</translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation>6 つの短いガイドツアー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation>伝票を CSV に…</translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation>金額の伝票(取り込み後に表示)</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>小さな文字</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>最急</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>1 ステップ戻る</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation>取得を中止します。取得済みの分は保持されます</translation>
    </message>
    <message>
        <source>Strongest connections</source>
        <translation>最も強い結合</translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation>金額を取り込む</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation>用紙上の操作を元に戻す</translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation>用紙からすべてを消去</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation>なげなわで選択した線を消去</translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation>伝票から最後の金額を外す</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>最後の回答を取り消す</translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation>最後のステップを正確に元に戻す</translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation>ネットワークが一度も学習していない、他の人々の数字 1 万個</translation>
    </message>
    <message>
        <source>Test
%</source>
        <translation>テスト
%</translation>
    </message>
    <message>
        <source>Test
loss, %</source>
        <translation>テスト
損失、%</translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation>ネットワークの知識が 0.5 ポイント以上失われました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation>学習率は 0.01、隠れ層は 128, 64 のように、シードとエポック数は整数で入力してください</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation>次の金額</translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation>前の金額</translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation>この文字を含む金額</translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation>取り込んだ金額</translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation>矢印キーで、クリックしたスライダーを動かします</translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation>画像上で選択された文字。中央揃えの効果は例で示します</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>数字だけ</translation>
    </message>
    <message>
        <source>The digit as it stands</source>
        <translation>数字をそのままの状態で</translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation>パッドで選択された数字</translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation>パッドで選択され、? と表示されている数字</translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation>ネットワークが想定する位置にある数字</translation>
    </message>
    <message>
        <source>The essay</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation>論文の訓練(図 11)</translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation>考えられる 1 番目の金額</translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation>MNIST の 4 つのファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation>この層で最も活発なノード</translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation>層のステップ</translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation>(15) の学習率</translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation>損失: 答えがどれだけ誤っているかを測ります</translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation>{views} 通りの見方の平均</translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation>ネットワーク({steps})。どこでも読み取りに使えます</translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation>ネットワーク自体はより少ない桁、float32 で計算します: {number}。</translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation>ネットワークは、同じ大きさで重心が中央にある数字から学習しました。ピクセルごとに固有の重みを持ち、インクが移動しうることを知りません。シートを縮小しただけでは、数字は小さいまま、書かれた位置に残り、別の重みに当たります。パッドは、読み取る前にすべてのインクの大きさを合わせ、中央に寄せます。大きな傾きのように、それでも補正できないものは今も誤ります。</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation>次のステップ (→、Page Down)</translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation>ノードのバイアス</translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation>重みの代わりにノードのバイアス</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation>もう一方の消しゴム</translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation>どうぞお使いください。続けて書くか、「新規」で始めてください</translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation>パッドがこのネットワークで読み取ります</translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation>単純なプログラムのように用紙を縮小</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>プリンターが応答しません</translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation>正解は {digit} でした</translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation>考えられる 2 番目の金額</translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation>選択した実行の重み</translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation>シートと読み取り結果: PNG、SVG、PDF</translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation>伝票は保存されません: {problem}</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation>前のステップ (←、Page Up)</translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation>10 個の出力</translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation>10 個の出力の棒グラフ</translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation>ツアー「{title}」を開始できません: {problem}</translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation>ツアーの次の項目 (→、他の場所からは Alt+→)</translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation>ツアーの前の項目 (←、他の場所からは Alt+←)</translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation>バッチごとの訓練損失を平滑化したもの</translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation>図 9 のような、重みから損失への経路</translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation>勾配が最も急な重み</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation>重みが数値ではなくなりました。巻き戻すか、学習率を下げてください</translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation>読み取りに使う重み</translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation>重み {name}</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>シート全体</translation>
    </message>
    <message>
        <source>The whole sheet, scaled to 28 × 28</source>
        <translation>シート全体を 28 × 28 に縮小</translation>
    </message>
    <message>
        <source>There is a profile {name} already</source>
        <translation>プロファイル {name} はすでにあります</translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation>用紙に取り込める金額がありません</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>There is no profile {gone} any more; reading with {name}</source>
        <translation>プロファイル {gone} はもうありません。{name} で読み取ります</translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation>用紙に何もありません</translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation>この重みには学習用の復習セットが付属していません</translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation>筆圧に応じてインクを太くする</translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation>digitpad の不具合により失敗しました。詳細はログをご覧ください</translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation>このインクは異常終了に備えて保存されません: {problem}</translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation>これは金額ではなく、値がありません</translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation>このニューロン</translation>
    </message>
    <message>
        <source>This weight</source>
        <translation>この重み</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>傾ける</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation>{amount} を取り込みました。「元に戻す」でインクが戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>{amount} を取り込みました。画像にはあと %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>ツアー: {title}</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation>表示中のすべての実行を訓練、または一時停止</translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation>次の実行を別の例で訓練</translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation>訓練
損失、%</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>訓練曲線</translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation>訓練ラボ</translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation>訓練ラボ – digitpad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation>標準の大きさの文字</translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation>下線: あなたの指定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation>「元に戻す」で前の伝票に戻ります</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>インクを元に戻す</translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation>学習を元に戻す</translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation>学習を元に戻す: 最後のステップを正確に取り消す</translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation>選択した実行の最後のステップを元に戻す</translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation>パッドで使用</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>標準の文字</translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation>ポインター位置の値</translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation>バージョン、ライセンス、出典</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation>ネットワークの学習を観察し、比較する</translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation>重み付き和</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation>ファイルの重み</translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation>選択した実行の重み…</translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation>重みの勾配</translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation>重み: {name}</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>ファイルに含まれる内容</translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation>数字に加える操作</translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation>最小化するもの: (13) または (12)</translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation>28 × 28 に縮小するもの</translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation>教えた内容は再び保存されます</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>賛成と反対の根拠</translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation>数式のとおり、1 枚の画像に対するネットワークの答え</translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation>その位置の文字に対する、すべての見方によるパッドの答え</translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation>この数字のインクが和に加えるもの</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>What was read as something else is learnt at once.</source>
        <translation>別のものとして読まれていた文字は、すぐに学習します。</translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation>読み取り結果: テキスト、JSON、CSV</translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation>書いた内容は異常終了に備えて保存されません: {problem}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation>数字が不確かなとき、ネットワークには 9 回たずねます。そのままのインク、両側に傾けたもの、広げたもの、狭めたものです。棒は 9 回の答えの平均です。</translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation>画像のどの金額か</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>シート全体</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>線全体</translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation>誰の筆跡ですか?</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation>中央に寄せる前に失敗した理由</translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation>中央に寄せる理由</translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation>この数字の値で計算</translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation>金額を書いてください</translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation>ここに金額を書いてください。左右の矢印キーで文字を選択します。</translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation>筆記 {text}、取り込み {when}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} を書き出しました</translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation>あなたの指定。すぐに有効になります</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation>ドル記号</translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation>ユーロ記号</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation>ポンド記号</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>出荷時のまま</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation>交差エントロピー (13)</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation>前回 digitpad が正常に終了しませんでした。保存されていなかったインクを復元しました</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>エポック {number}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>from node</source>
        <translation>元のノード</translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation>{below}のノード {source} からノード {number} へ</translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation>ラボから</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation>ほかの全員の書き方と矛盾します</translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation>ほかの答えへの影響が、すべての訂正に許される限度を超えます</translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation>層 H{number}</translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation>層 O、出力</translation>
    </message>
    <message>
        <source>learn it</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation>勾配を最大 {most} 下げる</translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation>記号は例から学習されます</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>文字ではない</translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation>ほかを損なわずにこれ以上は学習できません</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>ステップなし</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>ノード {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation>ノード {number}</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>1 ステップ</translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation>出力(数字ごと)</translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation>最大 {most} 上げる。太さは変化量</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation>二乗誤差 (12)</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation>金額のほかの部分から判断できません</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>伝票</translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation>そこではこのインクを別の文字の一部と見なします</translation>
    </message>
    <message>
        <source>to</source>
        <translation>先の</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>{amount} is off the slip. Undo puts it back.</source>
        <translation>{amount} を伝票から外しました。「元に戻す」で戻ります。</translation>
    </message>
    <message>
        <source>{amount}? Alt+1 if it is right</source>
        <translation>{amount}？正しければ Alt+1</translation>
    </message>
    <message>
        <source>{asked}; one pass: {answer}</source>
        <translation>{asked}。1 回の計算: {answer}</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation>{data}: 訓練用 {training} 件、テスト用 {test} 件</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation>{data}: 訓練用 {training} 件、テスト用 {test} 件(これから始める実行用)</translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation>{first} (Alt+1) または {second} (Alt+2)?</translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation>{function}: z = {z} のとき a = {a} です。</translation>
    </message>
    <message>
        <source>{gone} was deleted in another window; reading with {name}</source>
        <translation>{gone} は別のウィンドウで削除されました。{name} で読み取ります</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}、更新 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, kept as an example</source>
        <translation>{how}、例として保存</translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation>{it_is}、{read_as} と読み取り</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}、%Ln ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation>{layer}、ノード {node}、行 {row}、列 {column}: {value}</translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation>{layer}、ノード {node}: {value}</translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation>{layer}: ノードをクリック</translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation>同時に実行できるのは {most} 件までです。先にいくつか削除してください</translation>
    </message>
    <message>
        <source>{name} holds no corrections</source>
        <translation>{name} に訂正はありません</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} を復元しました</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} はすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation>{name}、正しく読める割合: {shares}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name}：訂正 %Ln 件を読み込みました。待ち行列 (Q) で学習できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name}：%Ln 件すべて登録済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation>{name}: 何が何に読まれたか</translation>
    </message>
    <message>
        <source>{name}: {done} of {count} corrections are in …</source>
        <translation>{name}：{count} 件中 {done} 件の修正を取り込みました…</translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation>{name}: 正解 {shares}。</translation>
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
        <translation>{old} の名前を {new} に変更しました</translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation>{path}: ファイル名の末尾は .png、.svg、.csv、.npz のいずれかにしてください</translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation>{problem}。これから教える内容は保存されません</translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation>{profile}: 学習中 …</translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation>{profile}: {steps}</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation>{quantity}: {count} 個の数値、ノードごとに 1 マス</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation>{quantity}: {count} 個の数値、ピクセルごとに 1 マス</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation>{quantity}: {count} 個の数値、ノードごとに 1 区画、入力ごとに 1 マス</translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation>{run}、{x}: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said}と、そのまま認められた数字 %Ln 個。ステップの再現用です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}。数字でない %Ln 件は含まれません</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation>残りの確信度 {share}</translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation>金額全体の確信度 {share}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>%Ln ノード中 {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation>{text}、あなたの指定</translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation>{title}: 行は正解、列は読み取り結果</translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation>訓練用 {training} 件、テスト用 {test} 件</translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation>{trust}。下線: あなたの指定</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>{}?</translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation>層ごとの ‖∂C/∂θ‖</translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>← と → で移動、マップ上では Page Up と Page Down。  クリックすると数値を選択します。  Ctrl+C は、クリックした数式またはすべての数式を全桁でコピーします</translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation>→ または Enter で進む、← で戻る、Esc でツアーを終了</translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation>◀  戻る</translation>
    </message>
</context>
</TS>
