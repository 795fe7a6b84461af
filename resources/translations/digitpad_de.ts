<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> / </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln Betrag</numerusform>
            <numerusform>%Ln Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln Korrektur</numerusform>
            <numerusform>%Ln Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections wait to be learnt</source>
        <translation>
            <numerusform>%Ln Korrektur wartet darauf, gelernt zu werden</numerusform>
            <numerusform>%Ln Korrekturen warten darauf, gelernt zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>%Ln Knoten mit je einem Gewicht für 784 Pixel, von {least} bis {most}; die von Knoten {node} sind am stärksten.</numerusform>
            <numerusform>%Ln Knoten mit je einem Gewicht für 784 Pixel, von {least} bis {most}; die von Knoten {node} sind am stärksten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Tinte</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation>1 (SGD)</translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation>Ein Bias, {layer}</translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Ein Klick wählt einen Knoten.  Strg+C kopiert die angeklickte Formel oder alle, mit sämtlichen Stellen</translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation>Ein Klick führt zum Stand des Netzes nach diesem Schritt. Blasse Schritte wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation>Ein Rahmen um das, wovon die Führung spricht</translation>
    </message>
    <message>
        <source>A mark has no single step; L has it learnt by example.</source>
        <translation>Für ein Zeichen gibt es keinen Einzelschritt; L lernt es als Beispiel.</translation>
    </message>
    <message>
        <source>A network of the lab is reading. It is not taught here.</source>
        <translation>Es liest ein Netz des Labors. Hier wird ihm nichts beigebracht.</translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation>Ein neues Blatt. „Rückgängig“ bringt das alte zurück.</translation>
    </message>
    <message>
        <source>A new slip. Undo brings the old one back.</source>
        <translation>Ein neuer Streifen. „Rückgängig“ bringt den alten zurück.</translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation>Ein Schreibfeld für Beträge und das kleine Netz, das sie liest</translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation>Ein Punkt je Epoche, der letzte womöglich noch unvollständig</translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation>Ein Profil für {name}</translation>
    </message>
    <message>
        <source>A red dot to point with, which writes nothing; Esc puts it away</source>
        <translation>Ein roter Punkt zum Zeigen, der nichts schreibt; Esc legt ihn weg</translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation>Ein Gewicht, {layer}</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Über digitpad</translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation>Genauigkeit in % je {axis}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation>Diesen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation>Alle (GD)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation>Alle seine Wege zum Verlust (Abb. 9)</translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation>Alles davon ist Ihre Angabe</translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation>Der ganze Bildschirm</translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation>Immer ein Komma: 1.234,50</translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation>Immer ein Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation>Betrag {number} von {count}</translation>
    </message>
    <message>
        <source>Amount {number} of {count}, taken</source>
        <translation>Betrag {number} von {count}, übernommen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation>Übernommene Beträge</translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation>Ein leeres Blatt; „Rückgängig“ bringt dieses zurück</translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation>Eine Ausgabe: Ihre Aktivierung ist die Antwort.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie sie dasteht</translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation>So viele vorsichtige Schritte wie nötig</translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation>Nachfragen, bis höchstens 100 von 1.000 falsch sind</translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation>Nachfragen, bis höchstens 20 von 1.000 falsch sind</translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation>Nachfragen, bis höchstens 5 von 1.000 falsch sind</translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation>Nachfragen, bis höchstens 50 von 1.000 falsch sind</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation>Zurück zu den Werksgewichten</translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation>Zurück zu den Werksgewichten. „Wiederholen“ geht die Schritte einzeln wieder.</translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation>Zurück zu den Zufallsgewichten</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation>Bankformular</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation>Einen Lauf mit diesen Zufallsgewichten beginnen</translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation>Mit den heutigen Gewichten neu beginnen</translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation>Mehrere Läufe beginnen, die sich in einem Punkt unterscheiden</translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation>Mit den heutigen Gewichten neu begonnen.</translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation>Gradient der Biases</translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation>Schuld der Knoten</translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation>Schuld der Summen</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Nach Batch</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Nach Epoche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change elsewhere, in points</source>
        <translation>Änderung anderswo, in Prozentpunkten</translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation>Durch Anstupsen geprüft: zentrale Differenzen in float64</translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation>Prüfpunkte des gewählten Laufs</translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation>Wählen, womit digitpad ausgeliefert wird</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Wählen, wohin gespeichert wird</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation>Knoten anklicken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation>Die Farben folgen der Quadratwurzel, damit kleine Aktivierungen sichtbar sind</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation>Weiter  ▶</translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation>Alle Formeln mit sämtlichen Stellen kopiert</translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation>Die Formel mit sämtlichen Stellen kopiert</translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation>Die Tabelle als {format} kopiert</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>Betrag kopieren</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>Streifen kopieren</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Das Gelesene kopieren</translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation>Die Tabelle als {format} kopieren</translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation>Den ganzen Streifen kopieren</translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation>Mit sämtlichen Stellen kopieren</translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation>{format} kopieren</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Strg+C kopiert die angeklickte Formel oder alle, mit sämtlichen Stellen</translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation>Kurven als CSV…</translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation>Kurven als PNG…</translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation>Kurven als SVG…</translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation>Kurven als Zeichnung</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>Kurven als Bild</translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation>Kurven als Zahlen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation>Striche löschen</translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation>{name} gelöscht. Bis zum Schließen des Fensters ist das Profil unter „Wessen Profil“ wiederherstellbar.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation>In Ihren Zwischenspeicher herunterladen</translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation>Ziffern werden gezeichnet…</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation>Gezeichnete Ziffern, eingebaut</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Führung beenden</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>Das Blatt vergrößern</translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation>Schrift vergrößern</translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation>Eingabe: Betrag übernehmen   0–9 und Zeichen: das ist es   N: kein Zeichen   L: lernen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation>Gleiche Startwerte: gleiche Zufallsgewichte, gleiche Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation>Radierer entfernt</translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation>Essay {equation}</translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation>Alles, was gemerkt wird</translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation>Genau ein Adam-Schritt mit diesem einen Beispiel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation>Tinte exportieren</translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation>Gelesenes exportieren</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Blatt exportieren</translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation>Streifen exportieren</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation>F5 trainiert und pausiert, F6 geht einen Schritt, F7 eine Epoche, Umschalt+F6 einen Schritt zurück</translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation>Laden Sie MNIST im Trainingslabor (Strg+T) oder mit `digitpad data fetch mnist`</translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation>MNIST laden, 11 MB</translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation>MNIST wird geladen</translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation>Das Laden von MNIST wurde abgebrochen; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>Erster Betrag</translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation>Gewichte der ersten Schicht</translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation>Gewichte der ersten Schicht: die Pfeiltasten gehen von einem zum anderen</translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation>Die Diagramme an das Ende der Kurven anpassen</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>Vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Vom Knoten</translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation>Von ganzen Strichen zu Teilen davon und zurück</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>Von {low} bis {high}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation>GD, Minibatch, SGD</translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation>Warteschlange durchgehen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation>Verdeckt 1, Knoten {node}, Pixel {place}: w = {w}</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>Verdeckt {number}</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation>Wie aus einem Gradienten ein Schritt wird: (15) oder Anhang A</translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation>Wie lange am Stück trainiert wird</translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation>Wie viele Beispiele ein Schritt betrachtet</translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation>So wird es gemessen</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation>IDX-Bilder</translation>
    </message>
    <message>
        <source>Image and edges</source>
        <translation>Bild und Kanten</translation>
    </message>
    <message>
        <source>Image, edges and strokes</source>
        <translation>Bild, Kanten und Striche</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Korrekturen importieren</translation>
    </message>
    <message>
        <source>Import corrections…</source>
        <translation>Korrekturen importieren…</translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation>Bild importieren</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>Bild importieren…</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>In einer Ecke</translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation>Im Essay {equation}</translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation>Im Essay: {erratum}</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation>Nur die Tinte: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation>Tinte und Angaben</translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation>Tinte und Bilder</translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation>Tinte als Bild…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation>Dieses und das nächste sind ein einziges Zeichen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>It is learnt: left to itself the pad reads it so.</source>
        <translation>Es ist gelernt: Sich selbst überlassen liest das Schreibfeld es so.</translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation>Das ist mehr als ein Zeichen</translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation>Das ist kein Zeichen</translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation>Das ist diese Ziffer</translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation>Das ist {}</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>Es wurde richtig gelesen</translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation>Es war {digit}</translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation>Sein Bias</translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation>Seine größten Beiträge</translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation>Sein nächster Schritt mit</translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation>Sein Ort im Graphen der Funktion</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Seine Gewichte</translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation>Seine Gewichte zur nächsten Schicht</translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation>Seine Gewichte, auf Pixel zurückgeführt</translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation>Seine Gewichte, diese Tinte darüber</translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation>Kaggle-Tabelle</translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation>Letzte Lesungen samt Tinte für die Warteschlange behalten</translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation>Die Kurven oder die Gewichte in einer Datei speichern</translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation>Den Streifen als CSV speichern</translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation>Als Ihre eigene Schreibweise gemerkt: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Laserpointer</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation>Größen der Schichten</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn the corrections that wait, a step each</source>
        <translation>Die wartenden Korrekturen lernen, je ein Schritt</translation>
    </message>
    <message>
        <source>Learn them</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation>Lernraten (Abbildung 8)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Die Führung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation>Von sich aus läse das Schreibfeld {digit}, {share}</translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation>Von sich aus läse das Schreibfeld noch {}: {}. Ihre Angabe gilt.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation>Loslassen, was das Lasso hält</translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation>Heben Sie erst den Stift: Der Betrag ist noch nicht fertig</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lined</source>
        <translation>Liniert</translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation>Nur den markierten Knoten ansehen</translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation>Nur das markierte Gewicht ansehen</translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation>Dort wird nachgesehen …</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation>Verlust je {axis}</translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation>Verlustfunktionen (12) und (13)</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation>MIT-Lizenz. Es wird nichts übertragen; digitpad arbeitet offline.</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>MNIST aus einem Ordner…</translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation>MNIST ist nicht im Zwischenspeicher: Laden Sie es oder wählen Sie seinen Ordner</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>MNIST-Test</translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation>Wird bei jedem Schritt gemessen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Aktivster</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>Neuer Streifen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation>Weiter  ▶</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Nächster Betrag</translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation>Es wurde noch kein Betrag übernommen</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Kein Zeichen</translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation>Auf dem Schreibfeld ist keine Ziffer gewählt, daher ein Beispiel</translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation>Keine Läufe: Fügen Sie links einen hinzu</translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation>In diesem Kasten wurde keine Schrift gefunden</translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation>Auf {} wurde keine Schrift gefunden. Ziehen Sie einen Kasten um einen Betrag, um dort nachzusehen.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation>Knoten der verdeckten Schichten, ein bis drei Schichten</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation>Normalisiert: eingepasst und zentriert</translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation>Unsicher bei {doubtful} von {all}</translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation>Nicht übernommen: Das Schreibfeld fragt nach. Sagen Sie, was es ist: mit Alt+1, Alt+2 oder Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation>Nicht übernommen: Das ist kein Betrag, es hat keinen Wert</translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation>Es ist nichts mehr durchzugehen</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation>O, die Ausgabe</translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation>Im einfachen Durchlauf</translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation>Im einfachen Durchlauf, vor dem Schritt</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>Auf einem Bild</translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation>Auf einem Bild lässt sich Tinte nicht anders teilen. Ziehen Sie stattdessen einen Kasten um jeden Teil.</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>Weiter bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation>Ein Batch für alle angezeigten Läufe</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Ein Durchlauf</translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation>Ein Durchlauf: {digit}</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>Only the first of {count} files is opened.</source>
        <translation>Nur die erste von {count} Dateien wird geöffnet.</translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation>Nur das Berührte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation>Tinte oder ein Bild öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>Führung öffnen</translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation>Führung öffnen…</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Gewichte öffnen</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>{name} geöffnet: einen Betrag gefunden. Ziehen Sie einen Kasten, um anderswo nachzusehen.</numerusform>
            <numerusform>{name} geöffnet: %Ln Beträge gefunden. Ziehen Sie einen Kasten, um anderswo nachzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Andere Daten…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Schreibfeld</translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation>Bedienfeld links, für Linkshänder</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Blanko</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Einfacher Abstieg</translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation>Punkt oder Komma, je nach Schreibweise</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>Voriger Betrag</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Das Blatt drucken</translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation>Das Blatt wurde gedruckt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation>Wahrscheinlichkeit von {digit}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation>Auf den Streifen setzen und das Schreibfeld leeren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation>Zufällige Anfänge</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>Rate η</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>Ein Bild lesen</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>Ein Bild aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation>Gelesen als {digit}</translation>
    </message>
    <message>
        <source>Read as {digit} with {share}</source>
        <translation>Gelesen als {digit} mit {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation>Gelesen als {digit}, {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation>Gelesen als {digit}, zu {share} sicher</translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation>Der Kasten wurde gelesen. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation>Gelesenes und Korrektur</translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation>Gelesenes als Text…</translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation>Es wird mit {name} gelesen</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Say it again if it is one.</source>
        <translation>Wirklich {}? So schreiben es wenige. Wenn ja, noch einmal angeben.</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation>Wirklich {}? So schreiben es wenige. Ihre Angabe gilt; noch einmal L, um sie beizubringen.</translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation>Letzte Lesungen</translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation>Letzte Lesungen, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation>Tinte wiederholen</translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation>Lernen wiederholen</translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation>Lernen wiederholen: den Schritt wieder gehen</translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation>Schrift verkleinern</translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation>Übungssatz</translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation>Übungssatz: einige tausend typische Ziffern, die zu den Gewichten gehören. Was das Netz zu ihnen sagt, darf sich nicht ändern, wenn es Ihre lernt</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation>Den gewählten Lauf zu einem Prüfpunkt zurückspulen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation>Zeilen: was es war. Spalten: als was es gelesen wurde. Farbig: was sich geändert hat.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Tinte speichern</translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation>Die Tinte als InkML speichern</translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation>Soll die Tinte auf dem Schreibfeld gespeichert werden?</translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation>Die Tinte unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Say first what it is, by its key or button; then L teaches it.</source>
        <translation>Sagen Sie zuerst mit Taste oder Knopf, was es ist; dann bringt L es bei.</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Zweiter Betrag</translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation>Das ganze Blatt sehen</translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation>Mehr vom Blatt sehen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>Gewählt: {text}</translation>
    </message>
    <message>
        <source>Selected: {text}, not a digit</source>
        <translation>Gewählt: {text}, keine Ziffer</translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation>Alle Regler setzen: {preset}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation>Blatt als Bild…</translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation>Blatt, waagerecht</translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation>Blatt, senkrecht</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Alle Tasten zeigen, die etwas bewirken</translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation>Jeden Schritt zeigen, ausgerechnet</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation>Zeigen, was wofür gehalten wurde, vor einem Schritt und danach</translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation>Sechs kurze Führungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation>Streifen als CSV…</translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation>Streifen, sobald belegt</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>Steilstes</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation>Nicht weiter laden; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Strongest connections</source>
        <translation>Stärkste Verbindungen</translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation>Betrag übernehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation>Zurücknehmen, was auf dem Papier getan wurde</translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation>Alles vom Papier entfernen</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ihn wieder gehen</translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation>Vom Papier entfernen, was das Lasso hält</translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation>Den letzten Betrag vom Streifen nehmen</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation>Den letzten Schritt zurücknehmen, exakt</translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation>Zehntausend Ziffern anderer Menschen, die das Netz nie gelernt hat</translation>
    </message>
    <message>
        <source>Test
%</source>
        <translation>Test
%</translation>
    </message>
    <message>
        <source>Test
loss, %</source>
        <translation>Test
Verlust, %</translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation>Das hat mehr als einen halben Prozentpunkt dessen gekostet, was das Netz wusste. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation>Nötig sind: eine Rate wie 0,01, verdeckte Schichten wie 128, 64, Startwert und Epochen ganzzahlig</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>Die Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation>Der Betrag danach</translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation>Der Betrag davor</translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation>Der Betrag, in dem es stand</translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation>Die übernommenen Beträge</translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation>Die Pfeiltasten bewegen den angeklickten Regler</translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation>Das auf dem Bild gewählte Zeichen; was Zentrieren bewirkt, zeigt ein Beispiel</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>Die Ziffer</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>Die Ziffer allein</translation>
    </message>
    <message>
        <source>The digit as it stands</source>
        <translation>Die Ziffer, wie sie dasteht</translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation>Die auf dem Schreibfeld gewählte Ziffer</translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation>Die auf dem Schreibfeld gewählte Ziffer, die dort als ? steht</translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation>Die Ziffer dort, wo das Netz sie erwartet</translation>
    </message>
    <message>
        <source>The essay</source>
        <translation>Der Essay</translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation>Das Training des Essays (Abbildung 11)</translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation>Der erste, der es sein kann</translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation>Der Ordner mit den vier Dateien von MNIST</translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation>Der aktivste Knoten der Schicht</translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation>Der Schritt der Schicht</translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation>Die Lernrate aus (15)</translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation>Der Verlust: Er misst, wie falsch die Antwort ist</translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation>Die Mathematik</translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation>Der Mittelwert von {views} Ansichten</translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation>Das Netz (Stand: {steps}), mit dem sich überall lesen lässt</translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation>Das Netz selbst rechnet mit weniger Stellen, in float32: {number}.</translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation>Das Netz hat an Ziffern einer einzigen Größe gelernt, die nach ihrem Schwerpunkt zentriert waren. Es hat für jedes Pixel ein eigenes Gewicht und weiß nicht, dass Tinte sich verschieben kann. Ein nur verkleinertes Blatt lässt die Ziffer klein und dort, wo sie geschrieben wurde; sie trifft also auf andere Gewichte. Das Schreibfeld passt alle Tinte ein und zentriert sie, bevor sie gelesen wird. Was Einpassen nicht behebt, etwa eine starke Neigung, geht noch immer schief.</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>Der nächste Lauf</translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation>Der nächste Schritt (→, Bild ab)</translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation>Der Bias des Knotens</translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation>Der Bias des Knotens statt eines Gewichts</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation>Der andere Radierer</translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation>Das Schreibfeld gehört Ihnen: Schreiben Sie weiter oder beginnen Sie mit „Neu“</translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation>Das Schreibfeld liest mit diesem Netz</translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation>Das Papier verkleinert, wie es einfache Programme tun</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation>Die richtige Antwort war {digit}</translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation>Der zweite, der es sein kann</translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation>Die Gewichte des gewählten Laufs</translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation>Das Blatt mit dem Gelesenen: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation>Der Streifen wird nicht aufbewahrt: {problem}</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation>Der vorige Schritt (←, Bild auf)</translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation>Die zehn Ausgaben</translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation>Die zehn Ausgaben als Balken</translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation>Die Führung „{title}“ kann nicht beginnen: {problem}</translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation>Der nächste Schritt der Führung (→; von anderswo Alt+→)</translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation>Der vorige Schritt der Führung (←; von anderswo Alt+←)</translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation>Der Trainingsverlust jedes Batchs, geglättet</translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation>Die Wege des Gewichts zum Verlust wie in Abbildung 9</translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation>Das Gewicht mit dem steilsten Gradienten</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation>Die Gewichte sind keine Zahlen mehr: Spulen Sie zurück oder lernen Sie langsamer</translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation>Die Gewichte, mit denen gelesen wird</translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation>Die Gewichte {name}</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Das ganze Blatt</translation>
    </message>
    <message>
        <source>The whole sheet, scaled to 28 × 28</source>
        <translation>Das ganze Blatt, auf 28 × 28 verkleinert</translation>
    </message>
    <message>
        <source>There is a profile {name} already</source>
        <translation>Ein Profil {name} gibt es schon</translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation>Auf dem Papier ist kein Betrag zum Übernehmen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>There is no profile {gone} any more; reading with {name}</source>
        <translation>Das Profil {gone} gibt es nicht mehr; gelesen wird mit {name}</translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation>Auf dem Papier ist nichts</translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation>Zu diesen Gewichten gehört kein Übungssatz zum Lernen</translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation>Dickere Tinte, wo der Stift gedrückt wird</translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation>Das ging durch einen Fehler von digitpad schief; sein Protokoll sagt mehr</translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation>Diese Tinte ist nicht gegen einen Absturz gesichert: {problem}</translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation>Das ist kein Betrag: Es hat keinen Wert</translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation>Dieses Neuron</translation>
    </message>
    <message>
        <source>This weight</source>
        <translation>Dieses Gewicht</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Geneigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation>{amount} übernommen. „Rückgängig“ bringt die Tinte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>{amount} übernommen; %Ln Betrag im Bild ist noch da</numerusform>
            <numerusform>{amount} übernommen; %Ln Beträge im Bild sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Führung: {title}</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Führungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation>Alle angezeigten Läufe trainieren oder anhalten</translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation>Die nächsten Läufe mit anderen Beispielen trainieren</translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation>Training
Verlust, %</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation>Trainingslabor</translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation>Trainingslabor – digitpad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation>Unterstrichen: Ihre Angabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation>„Rückgängig“ bringt den alten zurück</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>Tinte rückgängig</translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation>Lernen rückgängig</translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation>Lernen rückgängig: den letzten Schritt zurücknehmen, exakt</translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation>Den letzten Schritt des gewählten Laufs zurücknehmen</translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation>Fürs Feld</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation>Wert unter dem Zeiger</translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation>Version, Lizenz, Quellen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation>Netzen beim Lernen zusehen und sie vergleichen</translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation>Gewichtete Summen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation>Gewichte aus einer Datei</translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation>Gewichte des gewählten Laufs…</translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation>Gradient der Gewichte</translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation>Gewichte: {name}</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Was in die Datei kommt</translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation>Was mit der Ziffer geschieht</translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation>Was klein werden soll: (13) oder (12)</translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation>Was auf 28 × 28 verkleinert wird</translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation>Was Sie beibringen, wird wieder aufbewahrt</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>Was dafür und dagegen spricht</translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation>Was das Netz zu dem einen Bild sagt, wie es in den Formeln steht</translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation>Was das Schreibfeld zu dem Zeichen an seiner Stelle sagt, mit allen Ansichten</translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation>Was die Tinte dieser Ziffer zur Summe beiträgt</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was Sie ansehen</translation>
    </message>
    <message>
        <source>What was read as something else is learnt at once.</source>
        <translation>Was anders gelesen wurde, wird sofort gelernt.</translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation>Was gelesen wurde: Text, JSON, CSV</translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation>Was Sie schreiben, ist nicht gegen einen Absturz gesichert: {problem}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation>Wo sich das Netz bei einer Ziffer unsicher ist, wird es neunmal gefragt: zur Tinte, wie sie ist, nach beiden Seiten geneigt, breiter und schmaler. Die Balken sind der Mittelwert der neun Antworten.</translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation>Welcher Betrag auf dem Bild</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Ganzes Blatt</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>Ganze Striche</translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation>Wessen Handschrift?</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>Wessen Profil</translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation>Warum es ohne Zentrieren scheiterte</translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation>Warum zentriert wird</translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation>Mit den Zahlen dieser Ziffer</translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation>Betrag schreiben</translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation>Schreiben Sie hier einen Betrag. Die Pfeiltasten links und rechts wählen ein Zeichen.</translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation>Geschrieben {text}, übernommen {when}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation>Ihre Angabe, die sofort gilt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>ein Komma</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>ein Strich</translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation>ein Dollarzeichen</translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation>ein Eurozeichen</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation>ein Pfundzeichen</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>ein Apostroph</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>wie geliefert</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>kam mit einer Datei</translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation>Kreuzentropie (13)</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation>digitpad wurde zuletzt nicht ordentlich beendet: Das ist die nicht gespeicherte Tinte</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>from node</source>
        <translation>von Knoten</translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation>von Knoten {source} ({below}) zu Knoten {number}</translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation>aus dem Labor</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation>es widerspricht dem, was alle anderen schreiben</translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation>es würde mehr von den anderen Antworten kosten, als alle Korrekturen zusammen dürfen</translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation>Schicht H{number}</translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation>Schicht O, die Ausgabe</translation>
    </message>
    <message>
        <source>learn it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation>senkt den Gradienten um bis zu {most}</translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation>Satzzeichen und Währungszeichen werden an Beispielen gelernt</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>kein Zeichen</translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation>mehr lässt sich ohne Schaden für das Übrige nicht lernen</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>noch kein Schritt</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>Knoten {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation>von Knoten {number}</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation>Ausgabe, je Ziffer</translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation>erhöht ihn um bis zu {most}; Breite: um wie viel</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation>quadratischer Fehler (12)</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation>der übrige Betrag lässt es im Zweifel</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>der Streifen</translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation>dort hält es diese Tinte für einen Teil von etwas anderem</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{amount} is off the slip. Undo puts it back.</source>
        <translation>{amount} ist vom Streifen genommen. „Rückgängig“ setzt den Betrag wieder darauf.</translation>
    </message>
    <message>
        <source>{amount}? Alt+1 if it is right</source>
        <translation>{amount}? Alt+1, wenn es stimmt</translation>
    </message>
    <message>
        <source>{asked}; one pass: {answer}</source>
        <translation>{asked}; ein Durchlauf: {answer}</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation>{data}: {training} zum Trainieren, {test} zum Testen</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation>{data}: {training} zum Trainieren, {test} zum Testen, für Läufe, die ab jetzt beginnen</translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation>{first} (Alt+1) oder {second} (Alt+2)?</translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation>{function}: bei z = {z} ergibt sie a = {a}.</translation>
    </message>
    <message>
        <source>{gone} was deleted in another window; reading with {name}</source>
        <translation>{gone} wurde in einem anderen Fenster gelöscht; gelesen wird mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}, %Ln Aktualisierung</numerusform>
            <numerusform>{how}, %Ln Aktualisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, kept as an example</source>
        <translation>{how}, als Beispiel behalten</translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation>{it_is}, gelesen als {read_as}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}, %Ln Knoten</numerusform>
            <numerusform>{layer}, %Ln Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation>{layer}, Knoten {node}, Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation>{layer}, Knoten {node}: {value}</translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation>{layer}: Klicken Sie einen Knoten an</translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation>{most} Läufe zugleich genügen: Löschen Sie erst welche</translation>
    </message>
    <message>
        <source>{name} holds no corrections</source>
        <translation>{name} enthält keine Korrekturen</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation>{name}, noch richtig gelesen: {shares}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name}: %Ln Korrektur übernommen. Gelernt wird sie in der Warteschlange (Q).</numerusform>
            <numerusform>{name}: %Ln Korrekturen übernommen. Gelernt werden sie in der Warteschlange (Q).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name}: schon bekannt</numerusform>
            <numerusform>{name}: alle %Ln sind schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation>{name}: was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>{name}: {done} of {count} corrections are in …</source>
        <translation>{name}: {done} von {count} Korrekturen sind da …</translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation>{name}: {shares} richtig.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} von {last}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} heißt jetzt {new}</translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation>{path}: Der Name muss auf .png, .svg, .csv oder .npz enden</translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation>{problem}; was Sie jetzt beibringen, wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation>{profile}: lernt …</translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation>{profile}: {steps}</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation>{quantity}: {count} Zahlen, eine Zelle je Knoten</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation>{quantity}: {count} Zahlen, eine Zelle je Pixel</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation>{quantity}: {count} Zahlen, eine Kachel je Knoten, eine Zelle je Eingabe</translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation>{run} bei {x}: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said} und %Ln Ziffer, die Sie stehen ließen, um die Schritte wieder zu gehen</numerusform>
            <numerusform>{said} und %Ln Ziffern, die Sie stehen ließen, um die Schritte wieder zu gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}; %Ln ohne Ziffer bleibt weg</numerusform>
            <numerusform>{said}; %Ln ohne Ziffer bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation>Rest zu {share} sicher</translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation>Zu {share} sicher beim ganzen Betrag</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>{shown} von %Ln Knoten</numerusform>
            <numerusform>{shown} von %Ln Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation>{text}, Ihre Angabe</translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation>{title}: Zeilen sind, was es war, Spalten, als was es gelesen wurde</translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation>Training {training}, Test {test}</translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation>{trust}; unterstrichen: Ihre Angabe</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>{}?</translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation>‖∂C/∂θ‖ je Schicht</translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>← und → gehen weiter, in einer Karte Bild auf und Bild ab.  Ein Klick wählt eine Zahl.  Strg+C kopiert die angeklickte Formel oder alle, mit sämtlichen Stellen</translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation>→ oder Eingabe geht weiter, ← zurück, Esc beendet die Führung</translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation>◀  Zurück</translation>
    </message>
</context>
</TS>
