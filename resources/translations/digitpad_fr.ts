<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> / </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln montant</numerusform>
            <numerusform>%Ln montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections wait to be learnt</source>
        <translation>
            <numerusform>%Ln correction attend d’être apprise</numerusform>
            <numerusform>%Ln corrections attendent d’être apprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>%Ln nœud avec un poids pour chacun des 784 pixels, de {least} à {most}&#xa0;; ceux du nœud {node} sont les plus forts.</numerusform>
            <numerusform>%Ln nœuds avec un poids pour chacun des 784 pixels, de {least} à {most}&#xa0;; ceux du nœud {node} sont les plus forts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln pas</numerusform>
            <numerusform>%Ln pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>encore %Ln</numerusform>
            <numerusform>encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>En&amp;cre</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation>1 (SGD)</translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation>Un biais, {layer}</translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Un clic choisit un nœud.  Ctrl+C copie la formule sur laquelle on a cliqué, ou toutes, avec tous les chiffres</translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation>Un clic mène à l’état du réseau après ce pas. Les pas estompés ont été annulés.</translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation>Un cadre autour de ce dont parle la visite</translation>
    </message>
    <message>
        <source>A mark has no single step; L has it learnt by example.</source>
        <translation>Un signe n’a pas de pas unique&#xa0;; L le fait apprendre par l’exemple.</translation>
    </message>
    <message>
        <source>A network of the lab is reading. It is not taught here.</source>
        <translation>C’est un réseau du laboratoire qui lit. On ne lui enseigne rien ici.</translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation>Une nouvelle feuille. Annuler ramène l’ancienne.</translation>
    </message>
    <message>
        <source>A new slip. Undo brings the old one back.</source>
        <translation>Un nouveau bordereau. Annuler ramène l’ancien.</translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation>Un bloc pour écrire des montants, et le petit réseau qui les lit</translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation>Un point par époque, la dernière étant peut-être en cours</translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation>Un profil pour {name}</translation>
    </message>
    <message>
        <source>A red dot to point with, which writes nothing; Esc puts it away</source>
        <translation>Un point rouge pour montrer, qui n’écrit rien&#xa0;; Échap le range</translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation>Un poids, {layer}</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>À propos de digitpad</translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation>Exactitude en&#xa0;% par {axis}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation>Ajouter ce run</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation>Tous (GD)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation>Tous ses chemins vers la perte (fig. 9)</translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation>Tout vient de vous</translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation>Toujours une virgule&#xa0;: 1.234,50</translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation>Toujours un point&#xa0;: 1,234.50</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation>Montant {number} sur {count}</translation>
    </message>
    <message>
        <source>Amount {number} of {count}, taken</source>
        <translation>Montant {number} sur {count}, pris</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation>Montants pris</translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation>Une feuille vide&#xa0;; Annuler ramène celle-ci</translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation>Une sortie&#xa0;: son activation est la réponse.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Comme il faut</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation>Autant de pas prudents qu’il en faut</translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation>Demander jusqu’à 100 erreurs sur 1 000 au plus</translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation>Demander jusqu’à 20 erreurs sur 1 000 au plus</translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation>Demander jusqu’à 5 erreurs sur 1 000 au plus</translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation>Demander jusqu’à 50 erreurs sur 1 000 au plus</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation>Revenir aux poids d’usine</translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation>Retour aux poids d’usine. Rétablir refait les pas un à un.</translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation>Revenir aux poids aléatoires</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation>Formulaire bancaire</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation>Commencer un run avec ces poids aléatoires</translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation>Recommencer avec les poids actuels</translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation>Commencer plusieurs runs qui diffèrent par un seul réglage</translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation>Recommencé avec les poids actuels.</translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation>Gradient des biais</translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation>Responsabilité des nœuds</translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation>Responsabilité des sommes</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Ramener {name}</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change elsewhere, in points</source>
        <translation>Changement ailleurs, en points</translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation>Vérifié par petites variations&#xa0;: différences centrées en float64</translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation>Points de contrôle du run choisi</translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation>Reprendre les réglages d’origine de digitpad</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation>Cliquez sur un nœud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>De plus près</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Échelle des couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation>Les couleurs suivent la racine carrée, pour que les petites activations se voient</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation>Continuer  ▶</translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation>Toutes les formules copiées avec tous leurs chiffres</translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation>Formule copiée avec tous ses chiffres</translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation>Tableau copié en {format}</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>{text} copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>Copier le montant</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>Copier le bordereau</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Copier ce qui a été lu</translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation>Copier le tableau en {format}</translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation>Copier tout le bordereau</translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation>Copier avec tous les chiffres</translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation>Copier en {format}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Ctrl+C copie la formule sur laquelle on a cliqué, ou toutes, avec tous les chiffres</translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation>Courbes en CSV…</translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation>Courbes en PNG…</translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation>Courbes en SVG…</translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation>Courbes en dessin</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>Courbes en image</translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation>Courbes en nombres</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation>Supprimer les traits</translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation>{name} supprimé. Jusqu’à la fermeture de la fenêtre, «&#xa0;Profil de&#xa0;» le ramène.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation>Le télécharger dans votre cache</translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation>Dessin des chiffres…</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Chiffres dessinés</translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation>Chiffres dessinés, intégrés</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>Agrandir la feuille</translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation>Entrée&#xa0;: prendre le montant   0–9 et signes&#xa0;: c’est cela   N&#xa0;: aucun caractère   L&#xa0;: apprendre</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation>Graines égales&#xa0;: mêmes poids aléatoires, même ordre des exemples</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation>La gomme enlève</translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation>Essai {equation}</translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation>Tout ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation>Exactement un pas d’Adam sur ce seul exemple</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation>Exporter l’encre</translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation>Exporter la lecture</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Exporter la feuille</translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation>Exporter le bordereau</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation>F5 entraîne et met en pause, F6 fait un pas, F7 une époque, Maj+F6 annule un pas</translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation>Téléchargez MNIST dans le labo d’entraînement (Ctrl+T) ou par `digitpad data fetch mnist`</translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation>Télécharger MNIST, 11 Mo</translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation>Téléchargement de MNIST</translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation>Téléchargement de MNIST annulé&#xa0;; ce qui est là est gardé</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>Premier montant</translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation>Poids de la première couche</translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation>Poids de la première couche&#xa0;: les flèches vont de l’un à l’autre</translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation>Ajuster les graphiques à la fin des courbes</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>En avant et en arrière</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Du nœud</translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation>Des traits entiers à leurs parties, et retour</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>De {low} à {high}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation>GD, mini-lots, SGD</translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation>Parcourir la file…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation>Cachée 1, nœud {node}, pixel {place}&#xa0;: w = {w}</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>Cachée {number}</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation>Comment un gradient devient un pas&#xa0;: (15) ou annexe A</translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation>Combien de temps entraîner à la fois</translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation>Combien d’exemples un pas regarde</translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation>Comment le mesurer</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation>Images IDX</translation>
    </message>
    <message>
        <source>Image and edges</source>
        <translation>Image et contours</translation>
    </message>
    <message>
        <source>Image, edges and strokes</source>
        <translation>Image, contours et traits</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Importer des corrections</translation>
    </message>
    <message>
        <source>Import corrections…</source>
        <translation>Importer des corrections…</translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>Importer une image…</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>Dans un coin</translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation>Dans l’essai {equation}</translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation>Dans l’essai&#xa0;: {erratum}</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation>L’encre seule&#xa0;: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation>Encre et étiquettes</translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation>Encre et images</translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation>Encre en image…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation>Lui et le suivant ne font qu’un caractère</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>It is learnt: left to itself the pad reads it so.</source>
        <translation>C’est appris&#xa0;: livré à lui-même, le bloc le lit ainsi.</translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation>C’est plus d’un caractère</translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation>Ce n’est pas un caractère</translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation>C’est ce chiffre</translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation>C’est {}</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>C’était bien lu</translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation>C’était {digit}</translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation>Son biais</translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation>Ses plus grandes contributions</translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation>Son prochain pas selon</translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation>Sa place sur le graphe de la fonction</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Ses poids</translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation>Ses poids vers la couche suivante</translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation>Ses poids, ramenés aux pixels</translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation>Ses poids, cette encre par-dessus</translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation>Tableau Kaggle</translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation>Garder les lectures récentes et leur encre pour la file</translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation>Enregistrer les courbes ou les poids dans un fichier</translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation>Enregistrer le bordereau en CSV</translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation>Gardé comme votre façon de l’écrire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Pointeur laser</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation>Tailles des couches</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learn the corrections that wait, a step each</source>
        <translation>Apprendre les corrections en attente, un pas chacune</translation>
    </message>
    <message>
        <source>Learn them</source>
        <translation>Les apprendre</translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation>Taux d’apprentissage (figure 8)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Quitter la visite (Échap)</translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation>De lui-même, le bloc lirait {digit}, {share}</translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation>De lui-même, le bloc lirait encore {}&#xa0;: {}. Votre indication reste.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation>Lâcher ce que tient le lasso</translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation>Levez d’abord le stylet&#xa0;: le montant n’est pas terminé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lined</source>
        <translation>Ligné</translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation>Regarder seul le nœud marqué</translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation>Regarder seul le poids marqué</translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation>Recherche à cet endroit …</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation>Perte par {axis}</translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation>Pertes (12) et (13)</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation>Licence MIT. Rien n’est envoyé&#xa0;; tout fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>MNIST depuis un dossier…</translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation>MNIST n’est pas dans votre cache&#xa0;: téléchargez-le ou choisissez son dossier</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Test MNIST</translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation>Mesuré à chaque pas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Plus actif</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>Nouveau bordereau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation>Suivant  ▶</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Montant suivant</translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation>Aucun montant n’a encore été pris</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Aucun caractère</translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation>Aucun chiffre n’est sélectionné sur le bloc, voici donc un exemple</translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation>Aucun run&#xa0;: ajoutez-en un à gauche</translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation>Aucune écriture n’a été trouvée dans ce cadre</translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation>Aucune écriture n’a été trouvée sur {}. Tracez un cadre autour d’un montant pour y chercher.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation>Nœuds des couches cachées, d’une à trois couches</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation>Normalisé&#xa0;: ajusté et centré par sa masse</translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation>Incertain pour {doubtful} sur {all}</translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation>Non pris&#xa0;: le bloc a un doute. Dites ce que c’est, par Alt+1, Alt+2 ou caractère par caractère</translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation>Non pris&#xa0;: ce n’est pas un montant, il n’a pas de valeur</translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation>Plus rien à parcourir</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation>O, la sortie</translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation>De la passe unique</translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation>De la passe unique, avant le pas</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>Sur une image</translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation>Sur une image, l’encre ne peut pas être partagée autrement. Tracez plutôt un cadre autour de chaque partie.</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>Jusqu’à la fin de l’époque</translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation>Un lot pour tous les runs affichés</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Un neurone</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Une passe</translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation>Une passe&#xa0;: {digit}</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Un poids</translation>
    </message>
    <message>
        <source>Only the first of {count} files is opened.</source>
        <translation>Seul le premier des {count} fichiers est ouvert.</translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation>Ce qu’elle touche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation>Ouvrir de l’encre ou une image</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>Ouvrir une visite</translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation>Ouvrir une visite…</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Ouvrir des poids</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>{name} ouvert&#xa0;: un montant trouvé. Tracez un cadre pour chercher ailleurs.</numerusform>
            <numerusform>{name} ouvert&#xa0;: %Ln montants trouvés. Tracez un cadre pour chercher ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimiseurs</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Autres données…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation>Panneau à gauche, pour gauchers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylet</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Descente simple</translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation>Point ou virgule, comme écrit</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>Montant précédent</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation>Feuille imprimée</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation>Probabilité de {digit}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation>Le porter au bordereau et vider le bloc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation>Débuts aléatoires</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>Taux η</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>Lire une image</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>Lire une image du presse-papiers</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation>Lu comme {digit}</translation>
    </message>
    <message>
        <source>Read as {digit} with {share}</source>
        <translation>Lu comme {digit} à {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation>Lu comme {digit}, {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation>Lu comme {digit}, sûr à {share}</translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation>Le contenu du cadre est lu. Annuler l’enlève.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation>Lecture et correction</translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation>Lecture en texte…</translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation>Lecture avec {name}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Say it again if it is one.</source>
        <translation>Vraiment {}&#xa0;? Peu de gens l’écrivent ainsi. Si oui, indiquez-le encore une fois.</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation>Vraiment {}&#xa0;? Peu de gens l’écrivent ainsi. Votre indication reste&#xa0;; appuyez encore sur L pour l’enseigner.</translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation>Lectures récentes</translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation>Lectures récentes, les moins sûres d’abord</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation>Rétablir l’encre</translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation>Rétablir l’apprentissage</translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation>Rétablir l’apprentissage&#xa0;: refaire le pas</translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation>Ensemble de révision&#xa0;: quelques milliers de chiffres typiques fournis avec les poids. Ce que le réseau en dit ne doit pas changer quand il apprend les vôtres</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation>Ramener le run choisi à un point de contrôle</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation>Lignes&#xa0;: ce que c’était. Colonnes&#xa0;: ce qui a été lu. En couleur&#xa0;: ce qui a changé.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Enregistrer l’encre</translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation>Enregistrer l’encre en InkML</translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation>Enregistrer l’encre du bloc&#xa0;?</translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation>Enregistrer l’encre sous un autre nom</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Say first what it is, by its key or button; then L teaches it.</source>
        <translation>Dites d’abord ce que c’est, avec sa touche ou son bouton&#xa0;; L l’enseigne ensuite.</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Deuxième montant</translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation>Voir toute la feuille</translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation>Voir plus de la feuille</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>Sélection&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Selected: {text}, not a digit</source>
        <translation>Sélection&#xa0;: {text}, pas un chiffre</translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation>Régler tous les curseurs&#xa0;: {preset}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation>Feuille en image…</translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation>Feuille, horizontalement</translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation>Feuille, verticalement</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Montrer toutes les touches utiles</translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation>Montrer chaque pas, calculé</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Afficher ou masquer</translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation>Montrer ce qui a été pris pour quoi, avant et après un pas</translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation>Six courtes visites guidées</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation>Bordereau en CSV…</translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation>Bordereau, s’il y en a un</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Erreur quadratique</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>Plus pentu</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation>Arrêter le téléchargement&#xa0;; ce qui est là est gardé</translation>
    </message>
    <message>
        <source>Strongest connections</source>
        <translation>Connexions les plus fortes</translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation>Prendre le montant</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation>Annuler ce qui a été fait sur le papier</translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation>Tout enlever du papier</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation>Enlever du papier ce que tient le lasso</translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation>Retirer le dernier montant du bordereau</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation>Annuler le dernier pas, exactement</translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation>Dix mille chiffres d’autres personnes, que le réseau n’a jamais appris</translation>
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
perte,&#xa0;%</translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation>Cela a coûté plus d’un demi-point de ce que le réseau savait. Annuler le reprend.</translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation>Il faut un taux comme 0,01, des couches cachées comme 128, 64, une graine et des époques entières</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>La fonction d’activation</translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation>Le montant d’après</translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation>Le montant d’avant</translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation>Le montant où il se trouvait</translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation>Les montants pris</translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation>Les flèches déplacent le curseur sur lequel on a cliqué</translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation>Le caractère sélectionné sur l’image&#xa0;; l’effet du centrage est montré sur un exemple</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>Le chiffre</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>Le chiffre seul</translation>
    </message>
    <message>
        <source>The digit as it stands</source>
        <translation>Le chiffre tel quel</translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation>Le chiffre sélectionné sur le bloc</translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation>Le chiffre sélectionné sur le bloc, qui l’affiche comme&#xa0;?</translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation>Le chiffre là où le réseau l’attend</translation>
    </message>
    <message>
        <source>The essay</source>
        <translation>L’essai</translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation>L’entraînement de l’essai (figure 11)</translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation>Le premier possible</translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation>Le dossier avec les quatre fichiers de MNIST</translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation>Le nœud le plus actif de la couche</translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation>Le pas de la couche</translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation>Le taux d’apprentissage de (15)</translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation>La perte&#xa0;: elle mesure combien la réponse est fausse</translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation>Les mathématiques</translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation>La moyenne de {views} vues</translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation>Le réseau ({steps}), pour lire partout avec lui</translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation>Le réseau lui-même compte avec moins de chiffres, en float32&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation>Le réseau a appris sur des chiffres d’une seule taille, centrés par leur masse. Il a un poids propre pour chaque pixel et ignore que l’encre peut se déplacer. Une feuille seulement réduite laisse le chiffre petit et là où il a été écrit&#xa0;: il rencontre donc d’autres poids. Le bloc ajuste et centre toute encre avant de la lire. Ce que l’ajustement ne peut corriger, comme une forte inclinaison, échoue toujours.</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>Le prochain run</translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation>Le pas suivant (→, Page suiv.)</translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation>Le biais du nœud</translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation>Le biais du nœud au lieu d’un poids</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les nombres</translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation>L’autre gomme</translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation>Le bloc est à vous&#xa0;: continuez à écrire ou commencez par Nouveau</translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation>Le bloc lit avec ce réseau</translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation>Le papier réduit, comme le font les programmes naïfs</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation>La bonne réponse était {digit}</translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation>Le deuxième possible</translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation>Les poids du run choisi</translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation>La feuille avec ce qui a été lu&#xa0;: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation>Le bordereau n’est pas conservé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Le pas</translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation>Le pas précédent (←, Page préc.)</translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation>Les dix sorties</translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation>Les dix sorties en barres</translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation>La visite «&#xa0;{title}&#xa0;» ne peut pas commencer&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation>L’étape suivante de la visite (→&#xa0;; d’ailleurs Alt+→)</translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation>L’étape précédente de la visite (←&#xa0;; d’ailleurs Alt+←)</translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation>La perte d’entraînement de chaque lot, lissée</translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation>Les chemins du poids vers la perte, comme à la figure 9</translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation>Le poids au gradient le plus pentu</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation>Les poids ne sont plus des nombres&#xa0;: revenez en arrière ou apprenez plus lentement</translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation>Les poids avec lesquels lire</translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation>Les poids {name}</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Toute la feuille</translation>
    </message>
    <message>
        <source>The whole sheet, scaled to 28 × 28</source>
        <translation>Toute la feuille, réduite à 28 × 28</translation>
    </message>
    <message>
        <source>There is a profile {name} already</source>
        <translation>Il y a déjà un profil {name}</translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation>Il n’y a aucun montant à prendre sur le papier</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>There is no profile {gone} any more; reading with {name}</source>
        <translation>Le profil {gone} n’existe plus&#xa0;; lecture avec {name}</translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation>Il n’y a rien sur le papier</translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation>Ces poids n’apportent pas d’ensemble de révision pour apprendre</translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation>Encre plus épaisse là où le stylet appuie</translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation>Cela a échoué par une erreur de digitpad&#xa0;; son journal en dit plus</translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation>Cette encre n’est pas protégée d’un plantage&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation>Ce n’est pas un montant&#xa0;: il n’a pas de valeur</translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation>Ce neurone</translation>
    </message>
    <message>
        <source>This weight</source>
        <translation>Ce poids</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Incliné</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petit</translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation>{amount} pris. Annuler ramène son encre.</translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>{amount} pris&#xa0;; il en reste %Ln sur l’image</numerusform>
            <numerusform>{amount} pris&#xa0;; il en reste %Ln sur l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Visite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation>Entraîner tous les runs affichés, ou les mettre en pause</translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation>Entraîner les prochains runs sur d’autres exemples</translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation>Entraînement
perte,&#xa0;%</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation>Labo d’entraînement</translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation>Labo d’entraînement – digitpad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation>Texte de taille habituelle</translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation>Souligné&#xa0;: votre indication</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation>Annuler ramène l’ancien</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>Annuler l’encre</translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation>Annuler l’apprentissage</translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation>Annuler l’apprentissage&#xa0;: reprendre le dernier pas, exactement</translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation>Annuler le dernier pas du run choisi</translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation>Sur le bloc</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Texte habituel</translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation>Valeur sous le pointeur</translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation>Version, licence, sources</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation>Regarder des réseaux apprendre et les comparer</translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation>Sommes pondérées</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation>Poids d’un fichier</translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation>Poids du run choisi…</translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation>Gradient des poids</translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation>Poids&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation>Ce que subit le chiffre</translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation>Ce qu’on minimise&#xa0;: (13) ou (12)</translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation>Ce qui est réduit à 28 × 28</translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation>Ce qui est enseigné est de nouveau conservé</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>Ce qui parle pour et contre</translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation>Ce que le réseau dit de cette seule image, comme dans les formules</translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation>Ce que le bloc dit du caractère à sa place, avec toutes ses vues</translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation>Ce que l’encre de ce chiffre ajoute à sa somme</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>What was read as something else is learnt at once.</source>
        <translation>Ce qui a été lu autrement est appris aussitôt.</translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation>Ce qui a été lu&#xa0;: texte, JSON, CSV</translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation>Ce que vous écrivez n’est pas protégé d’un plantage&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation>Là où le réseau hésite sur un chiffre, on l’interroge neuf fois&#xa0;: sur l’encre telle quelle, penchée des deux côtés, plus large et plus étroite. Les barres sont la moyenne des neuf réponses.</translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation>Quel montant de l’image</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>Les traits entiers</translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation>L’écriture de qui&#xa0;?</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>Profil de</translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation>Pourquoi cela échouait avant le centrage</translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation>Pourquoi on centre</translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation>Avec les nombres de ce chiffre</translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation>Écrivez un montant</translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation>Écrivez ici un montant. Les flèches gauche et droite sélectionnent un caractère.</translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation>Écrit {text}, pris {when}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} écrit</translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation>Votre indication, qui compte aussitôt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>un tiret</translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation>un signe dollar</translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation>un signe euro</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un point</translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation>un signe livre</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>une apostrophe</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>venu avec un fichier</translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation>entropie croisée (13)</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation>digitpad ne s’est pas terminé normalement la dernière fois&#xa0;: voici l’encre non enregistrée</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>époque {number}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>from node</source>
        <translation>du nœud</translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation>du nœud {source} ({below}) au nœud {number}</translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation>du labo</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation>cela contredit ce qu’écrivent tous les autres</translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation>cela coûterait aux autres réponses plus que toutes les corrections réunies ne le peuvent</translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation>couche H{number}</translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation>couche O, la sortie</translation>
    </message>
    <message>
        <source>learn it</source>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation>abaisse le gradient jusqu’à {most}</translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation>les signes et symboles s’apprennent par l’exemple</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>aucun caractère</translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation>on ne peut apprendre davantage sans nuire au reste</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>aucun pas encore</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>nœud {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation>du nœud {number}</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>un pas</translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation>sortie, par chiffre</translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation>l’élève jusqu’à {most}&#xa0;; largeur&#xa0;: de combien</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation>erreur quadratique (12)</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>pas {number}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation>le reste du montant le laisse dans le doute</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>le bordereau</translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation>là, il prend cette encre pour une partie d’autre chose</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>{amount} is off the slip. Undo puts it back.</source>
        <translation>{amount} est retiré du bordereau. Annuler l’y remet.</translation>
    </message>
    <message>
        <source>{amount}? Alt+1 if it is right</source>
        <translation>{amount}&#xa0;? Alt+1 si c’est exact</translation>
    </message>
    <message>
        <source>{asked}; one pass: {answer}</source>
        <translation>{asked}&#xa0;; une passe&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation>{data}&#xa0;: {training} pour l’entraînement, {test} pour le test</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation>{data}&#xa0;: {training} pour l’entraînement, {test} pour le test, pour les runs commencés désormais</translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation>{first} (Alt+1) ou {second} (Alt+2)&#xa0;?</translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation>{function}&#xa0;: en z = {z} elle donne a = {a}.</translation>
    </message>
    <message>
        <source>{gone} was deleted in another window; reading with {name}</source>
        <translation>{gone} a été supprimé dans une autre fenêtre&#xa0;; lecture avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}, %Ln mise à jour</numerusform>
            <numerusform>{how}, %Ln mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, kept as an example</source>
        <translation>{how}, gardé comme exemple</translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation>{it_is}, lu comme {read_as}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}, %Ln nœud</numerusform>
            <numerusform>{layer}, %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation>{layer}, nœud {node}, ligne {row}, colonne {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation>{layer}, nœud {node}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation>{layer}&#xa0;: cliquez sur un nœud</translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation>{most} runs à la fois suffisent&#xa0;: supprimez-en d’abord</translation>
    </message>
    <message>
        <source>{name} holds no corrections</source>
        <translation>{name} ne contient aucune correction</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} est de retour</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation>{name}, encore bien lus&#xa0;: {shares}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name} : %Ln correction ajoutée. La file (Q) la fait apprendre.</numerusform>
            <numerusform>{name} : %Ln corrections ajoutées. La file (Q) les fait apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name} : déjà connue</numerusform>
            <numerusform>{name} : toutes les %Ln sont déjà connues</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation>{name}&#xa0;: ce qui a été pris pour quoi</translation>
    </message>
    <message>
        <source>{name}: {done} of {count} corrections are in …</source>
        <translation>{name} : {done} corrections sur {count} sont là…</translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation>{name}&#xa0;: {shares} justes.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} sur {last}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} s’appelle maintenant {new}</translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation>{path}&#xa0;: son nom doit finir par .png, .svg, .csv ou .npz</translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation>{problem}&#xa0;; ce qui est enseigné maintenant n’est pas conservé</translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation>{profile}&#xa0;: apprend …</translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation>{profile}&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation>{quantity}&#xa0;: {count} nombres, une cellule par nœud</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation>{quantity}&#xa0;: {count} nombres, une cellule par pixel</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation>{quantity}&#xa0;: {count} nombres, une tuile par nœud, une cellule par entrée</translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation>{run} à {x}&#xa0;: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said}, et %Ln chiffre laissé tel quel, pour refaire les pas</numerusform>
            <numerusform>{said}, et %Ln chiffres laissés tels quels, pour refaire les pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}&#xa0;; %Ln sans chiffre est omise</numerusform>
            <numerusform>{said}&#xa0;; %Ln sans chiffre sont omises</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation>Sûr du reste à {share}</translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation>Sûr de tout le montant à {share}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>{shown} de %Ln nœud</numerusform>
            <numerusform>{shown} de %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation>{text}, votre indication</translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation>{title}&#xa0;: les lignes sont ce que c’était, les colonnes ce qui a été lu</translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation>Entraînement {training}, test {test}</translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation>{trust}&#xa0;; souligné&#xa0;: votre indication</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>{}&#xa0;?</translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation>‖∂C/∂θ‖ par couche</translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>← et → avancent&#xa0;; sur une carte, Page préc. et Page suiv.  Un clic choisit un nombre.  Ctrl+C copie la formule sur laquelle on a cliqué, ou toutes, avec tous les chiffres</translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation>→ ou Entrée continue, ← revient, Échap termine la visite</translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation>◀  Précédent</translation>
    </message>
</context>
</TS>
