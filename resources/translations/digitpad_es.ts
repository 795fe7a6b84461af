<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> / </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln importe</numerusform>
            <numerusform>%Ln importes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln corrección</numerusform>
            <numerusform>%Ln correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections wait to be learnt</source>
        <translation>
            <numerusform>%Ln corrección espera a ser aprendida</numerusform>
            <numerusform>%Ln correcciones esperan a ser aprendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>%Ln nodo con un peso para cada uno de los 784 píxeles, de {least} a {most}; los del nodo {node} son los más fuertes.</numerusform>
            <numerusform>%Ln nodos con un peso para cada uno de los 784 píxeles, de {least} a {most}; los del nodo {node} son los más fuertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Tinta</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>1 (SGD)</source>
        <translation>1 (SGD)</translation>
    </message>
    <message>
        <source>A bias of {layer}</source>
        <translation>Un sesgo, {layer}</translation>
    </message>
    <message>
        <source>A click chooses a node.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Un clic elige un nodo.  Ctrl+C copia la fórmula en la que se hizo clic, o todas, con todas las cifras</translation>
    </message>
    <message>
        <source>A click goes to where the network stood after that step. Quiet ones were taken back.</source>
        <translation>Un clic lleva al estado de la red tras ese paso. Los pasos atenuados se deshicieron.</translation>
    </message>
    <message>
        <source>A frame around what the tour speaks of</source>
        <translation>Un marco alrededor de lo que trata la visita</translation>
    </message>
    <message>
        <source>A mark has no single step; L has it learnt by example.</source>
        <translation>Un signo no tiene paso único; L lo enseña con el ejemplo.</translation>
    </message>
    <message>
        <source>A network of the lab is reading. It is not taught here.</source>
        <translation>Lee una red del laboratorio. Aquí no se le enseña.</translation>
    </message>
    <message>
        <source>A new sheet. Undo brings the old one back.</source>
        <translation>Una hoja nueva. Deshacer recupera la anterior.</translation>
    </message>
    <message>
        <source>A new slip. Undo brings the old one back.</source>
        <translation>Una lista nueva. Deshacer recupera la anterior.</translation>
    </message>
    <message>
        <source>A pad for amounts, and the small network that reads them</source>
        <translation>Un bloc para importes y la pequeña red que los lee</translation>
    </message>
    <message>
        <source>A point for each epoch, the last perhaps under way</source>
        <translation>Un punto por época; la última puede estar en curso</translation>
    </message>
    <message>
        <source>A profile for {name}</source>
        <translation>Un perfil para {name}</translation>
    </message>
    <message>
        <source>A red dot to point with, which writes nothing; Esc puts it away</source>
        <translation>Un punto rojo para señalar que no escribe nada; Esc lo guarda</translation>
    </message>
    <message>
        <source>A weight of {layer}</source>
        <translation>Un peso, {layer}</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Acerca de digitpad</translation>
    </message>
    <message>
        <source>Accuracy in % over {axis}</source>
        <translation>Exactitud en % por {axis}</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Add this run</source>
        <translation>Añadir esta ejecución</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All (GD)</source>
        <translation>Todos (GD)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All its ways to the loss (Fig. 9)</source>
        <translation>Todos sus caminos hasta la pérdida (fig. 9)</translation>
    </message>
    <message>
        <source>All of it is your word</source>
        <translation>Todo es indicación suya</translation>
    </message>
    <message>
        <source>All of the screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Always a comma: 1.234,50</source>
        <translation>Siempre una coma: 1.234,50</translation>
    </message>
    <message>
        <source>Always a point: 1,234.50</source>
        <translation>Siempre un punto: 1,234.50</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount {number} of {count}</source>
        <translation>Importe {number} de {count}</translation>
    </message>
    <message>
        <source>Amount {number} of {count}, taken</source>
        <translation>Importe {number} de {count}, tomado</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Amounts taken</source>
        <translation>Importes tomados</translation>
    </message>
    <message>
        <source>An empty sheet; Undo brings this one back</source>
        <translation>Una hoja vacía; Deshacer recupera esta</translation>
    </message>
    <message>
        <source>An output: its activation is the answer.</source>
        <translation>Una salida: su activación es la respuesta.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>As many careful steps as it needs</source>
        <translation>Tantos pasos prudentes como hagan falta</translation>
    </message>
    <message>
        <source>Ask until at most 100 in 1,000 are wrong</source>
        <translation>Preguntar hasta que fallen 100 de cada 1000 como mucho</translation>
    </message>
    <message>
        <source>Ask until at most 20 in 1,000 are wrong</source>
        <translation>Preguntar hasta que fallen 20 de cada 1000 como mucho</translation>
    </message>
    <message>
        <source>Ask until at most 5 in 1,000 are wrong</source>
        <translation>Preguntar hasta que fallen 5 de cada 1000 como mucho</translation>
    </message>
    <message>
        <source>Ask until at most 50 in 1,000 are wrong</source>
        <translation>Preguntar hasta que fallen 50 de cada 1000 como mucho</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Back to the factory weights</source>
        <translation>Volver a los pesos de fábrica</translation>
    </message>
    <message>
        <source>Back to the factory weights. Redo takes the steps again, one by one.</source>
        <translation>De vuelta a los pesos de fábrica. Rehacer repite los pasos uno a uno.</translation>
    </message>
    <message>
        <source>Back to the random weights</source>
        <translation>Volver a los pesos aleatorios</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Bank form</source>
        <translation>Impreso bancario</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin a run from these random weights</source>
        <translation>Comenzar una ejecución con estos pesos aleatorios</translation>
    </message>
    <message>
        <source>Begin again with today&apos;s weights</source>
        <translation>Empezar de nuevo con los pesos actuales</translation>
    </message>
    <message>
        <source>Begin several runs that differ in one thing</source>
        <translation>Comenzar varias ejecuciones que difieren en un solo ajuste</translation>
    </message>
    <message>
        <source>Begun again with today&apos;s weights.</source>
        <translation>Se ha empezado de nuevo con los pesos actuales.</translation>
    </message>
    <message>
        <source>Biases&apos; gradient</source>
        <translation>Gradiente de los sesgos</translation>
    </message>
    <message>
        <source>Blame of the nodes</source>
        <translation>Culpa de los nodos</translation>
    </message>
    <message>
        <source>Blame of the sums</source>
        <translation>Culpa de las sumas</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>Recuperar {name}</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Por época</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change elsewhere, in points</source>
        <translation>Cambio en lo demás, en puntos</translation>
    </message>
    <message>
        <source>Checked by nudging it: central differences in float64</source>
        <translation>Comprobado con pequeñas variaciones: diferencias centrales en float64</translation>
    </message>
    <message>
        <source>Checkpoints of the selected run</source>
        <translation>Puntos de control de la ejecución elegida</translation>
    </message>
    <message>
        <source>Choose what digitpad begins with</source>
        <translation>Elegir aquello con lo que digitpad empieza</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Click a node</source>
        <translation>Haga clic en un nodo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Escala de colores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours go by the square root, so that small activations are seen</source>
        <translation>Los colores siguen la raíz cuadrada, para que se vean las activaciones pequeñas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Continue  ▶</source>
        <translation>Continuar  ▶</translation>
    </message>
    <message>
        <source>Copied all formulas with all their digits</source>
        <translation>Copiadas todas las fórmulas con todas sus cifras</translation>
    </message>
    <message>
        <source>Copied the formula with all its digits</source>
        <translation>Copiada la fórmula con todas sus cifras</translation>
    </message>
    <message>
        <source>Copied the table as {format}</source>
        <translation>Tabla copiada como {format}</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>Copiar importe</translation>
    </message>
    <message>
        <source>Copy slip</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Copiar lo leído</translation>
    </message>
    <message>
        <source>Copy the table as {format}</source>
        <translation>Copiar la tabla como {format}</translation>
    </message>
    <message>
        <source>Copy the whole slip</source>
        <translation>Copiar toda la lista</translation>
    </message>
    <message>
        <source>Copy with all digits</source>
        <translation>Copiar con todas las cifras</translation>
    </message>
    <message>
        <source>Copy {format}</source>
        <translation>Copiar {format}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>Ctrl+C copia la fórmula en la que se hizo clic, o todas, con todas las cifras</translation>
    </message>
    <message>
        <source>Curves as CSV…</source>
        <translation>Curvas como CSV…</translation>
    </message>
    <message>
        <source>Curves as PNG…</source>
        <translation>Curvas como PNG…</translation>
    </message>
    <message>
        <source>Curves as SVG…</source>
        <translation>Curvas como SVG…</translation>
    </message>
    <message>
        <source>Curves as a drawing</source>
        <translation>Curvas como dibujo</translation>
    </message>
    <message>
        <source>Curves as a picture</source>
        <translation>Curvas como imagen</translation>
    </message>
    <message>
        <source>Curves as numbers</source>
        <translation>Curvas como números</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete strokes</source>
        <translation>Eliminar trazos</translation>
    </message>
    <message>
        <source>Deleted {name}. Until you close the window, Whose profile brings it back.</source>
        <translation>{name} eliminado. Hasta que cierre la ventana, «Perfil de» lo recupera.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Download it into your cache</source>
        <translation>Descargarlo en su caché</translation>
    </message>
    <message>
        <source>Drawing digits…</source>
        <translation>Dibujando cifras…</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Cifras dibujadas</translation>
    </message>
    <message>
        <source>Drawn digits, built in</source>
        <translation>Cifras dibujadas, integradas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminar visita</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>Ampliar la hoja</translation>
    </message>
    <message>
        <source>Enlarge type</source>
        <translation>Ampliar texto</translation>
    </message>
    <message>
        <source>Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it</source>
        <translation>Intro: tomar el importe   0–9 y signos: es eso   N: ningún carácter   L: aprender</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Equal seeds: equal random weights, equal order of examples</source>
        <translation>Semillas iguales: mismos pesos aleatorios, mismo orden de los ejemplos</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Eraser takes</source>
        <translation>La goma quita</translation>
    </message>
    <message>
        <source>Essay {equation}</source>
        <translation>Ensayo {equation}</translation>
    </message>
    <message>
        <source>Everything that is remembered</source>
        <translation>Todo lo que se recuerda</translation>
    </message>
    <message>
        <source>Exactly one Adam step on this one example</source>
        <translation>Exactamente un paso de Adam con este único ejemplo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export ink</source>
        <translation>Exportar tinta</translation>
    </message>
    <message>
        <source>Export reading</source>
        <translation>Exportar lectura</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Exportar hoja</translation>
    </message>
    <message>
        <source>Export slip</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step</source>
        <translation>F5 entrena y pausa, F6 da un paso, F7 una época, Mayús+F6 deshace un paso</translation>
    </message>
    <message>
        <source>Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`</source>
        <translation>Descargue MNIST en el laboratorio de entrenamiento (Ctrl+T) o con `digitpad data fetch mnist`</translation>
    </message>
    <message>
        <source>Fetch MNIST, 11 MB</source>
        <translation>Descargar MNIST, 11 MB</translation>
    </message>
    <message>
        <source>Fetching MNIST</source>
        <translation>Descargando MNIST</translation>
    </message>
    <message>
        <source>Fetching MNIST was cancelled; what is there is kept</source>
        <translation>Se canceló la descarga de MNIST; lo que hay se conserva</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>Primer importe</translation>
    </message>
    <message>
        <source>First-layer weights</source>
        <translation>Pesos de la primera capa</translation>
    </message>
    <message>
        <source>First-layer weights: the arrow keys go from one to another</source>
        <translation>Pesos de la primera capa: las flechas van de uno a otro</translation>
    </message>
    <message>
        <source>Fit the charts to where the curves end</source>
        <translation>Ajustar los gráficos al final de las curvas</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Olvidar estos archivos</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Forward and backward</source>
        <translation>Adelante y atrás</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>From node</source>
        <translation>Desde el nodo</translation>
    </message>
    <message>
        <source>From strokes to parts of them, and back</source>
        <translation>De trazos enteros a partes de ellos, y al revés</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>De {low} a {high}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>GD, minibatch, SGD</source>
        <translation>GD, minilotes, SGD</translation>
    </message>
    <message>
        <source>Go through the queue…</source>
        <translation>Repasar la cola…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Hidden 1, node {node}, pixel {place}: w = {w}</source>
        <translation>Oculta 1, nodo {node}, píxel {place}: w = {w}</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>Oculta {number}</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: (15), or Appendix A</source>
        <translation>Cómo un gradiente se convierte en un paso: (15) o apéndice A</translation>
    </message>
    <message>
        <source>How long to train at a time</source>
        <translation>Cuánto entrenar cada vez</translation>
    </message>
    <message>
        <source>How many examples a step looks at</source>
        <translation>Cuántos ejemplos mira un paso</translation>
    </message>
    <message>
        <source>How to measure it</source>
        <translation>Cómo medirlo</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>IDX pictures</source>
        <translation>Imágenes IDX</translation>
    </message>
    <message>
        <source>Image and edges</source>
        <translation>Imagen y bordes</translation>
    </message>
    <message>
        <source>Image, edges and strokes</source>
        <translation>Imagen, bordes y trazos</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Importar correcciones</translation>
    </message>
    <message>
        <source>Import corrections…</source>
        <translation>Importar correcciones…</translation>
    </message>
    <message>
        <source>Import picture</source>
        <translation>Importar imagen</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>Importar imagen…</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>En un rincón</translation>
    </message>
    <message>
        <source>In the essay {equation}</source>
        <translation>En el ensayo {equation}</translation>
    </message>
    <message>
        <source>In the essay: {erratum}</source>
        <translation>En el ensayo: {erratum}</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Ink alone: PNG, SVG, PDF</source>
        <translation>Solo la tinta: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>Ink and labels</source>
        <translation>Tinta y etiquetas</translation>
    </message>
    <message>
        <source>Ink and pictures</source>
        <translation>Tinta e imágenes</translation>
    </message>
    <message>
        <source>Ink as a picture…</source>
        <translation>Tinta como imagen…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It and the next one are one character</source>
        <translation>Este y el siguiente son un solo carácter</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It is learnt: left to itself the pad reads it so.</source>
        <translation>Está aprendido: por sí solo, el bloc lo lee así.</translation>
    </message>
    <message>
        <source>It is more than one character</source>
        <translation>Es más de un carácter</translation>
    </message>
    <message>
        <source>It is no character</source>
        <translation>No es un carácter</translation>
    </message>
    <message>
        <source>It is that digit</source>
        <translation>Es esa cifra</translation>
    </message>
    <message>
        <source>It is {}</source>
        <translation>Es {}</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>Se leyó bien</translation>
    </message>
    <message>
        <source>It was {digit}</source>
        <translation>Era {digit}</translation>
    </message>
    <message>
        <source>Its bias</source>
        <translation>Su sesgo</translation>
    </message>
    <message>
        <source>Its largest contributions</source>
        <translation>Sus mayores contribuciones</translation>
    </message>
    <message>
        <source>Its next step by</source>
        <translation>Su próximo paso con</translation>
    </message>
    <message>
        <source>Its place on the function&apos;s graph</source>
        <translation>Su lugar en la gráfica de la función</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Sus pesos</translation>
    </message>
    <message>
        <source>Its weights to the next layer</source>
        <translation>Sus pesos hacia la capa siguiente</translation>
    </message>
    <message>
        <source>Its weights, back in pixels</source>
        <translation>Sus pesos, devueltos a píxeles</translation>
    </message>
    <message>
        <source>Its weights, this ink over them</source>
        <translation>Sus pesos, con esta tinta encima</translation>
    </message>
    <message>
        <source>Kaggle table</source>
        <translation>Tabla de Kaggle</translation>
    </message>
    <message>
        <source>Keep recent readings, with their ink, for the queue</source>
        <translation>Guardar las lecturas recientes, con su tinta, para la cola</translation>
    </message>
    <message>
        <source>Keep the curves or the weights in a file</source>
        <translation>Guardar las curvas o los pesos en un archivo</translation>
    </message>
    <message>
        <source>Keep the slip as CSV</source>
        <translation>Guardar la lista como CSV</translation>
    </message>
    <message>
        <source>Kept as your own way of writing it: {reason}</source>
        <translation>Guardado como su propia forma de escribirlo: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Puntero láser</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer sizes</source>
        <translation>Tamaños de las capas</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn the corrections that wait, a step each</source>
        <translation>Aprender las correcciones que esperan, un paso cada una</translation>
    </message>
    <message>
        <source>Learn them</source>
        <translation>Aprenderlas</translation>
    </message>
    <message>
        <source>Learning rates (Figure 8)</source>
        <translation>Tasas de aprendizaje (figura 8)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Salir de la visita (Esc)</translation>
    </message>
    <message>
        <source>Left to itself the pad would read {digit}, {share}</source>
        <translation>Por sí solo, el bloc leería {digit}, {share}</translation>
    </message>
    <message>
        <source>Left to itself the pad would still read {}: {}. Your word stands.</source>
        <translation>Por sí solo, el bloc aún leería {}: {}. Su indicación se mantiene.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Let go of what the lasso holds</source>
        <translation>Soltar lo que sujeta el lazo</translation>
    </message>
    <message>
        <source>Lift the pen first: the amount is not finished</source>
        <translation>Levante primero el lápiz: el importe no está terminado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Lined</source>
        <translation>Con línea</translation>
    </message>
    <message>
        <source>Look at the marked node alone</source>
        <translation>Mirar solo el nodo marcado</translation>
    </message>
    <message>
        <source>Look at the marked weight alone</source>
        <translation>Mirar solo el peso marcado</translation>
    </message>
    <message>
        <source>Looking there …</source>
        <translation>Mirando ahí …</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss over {axis}</source>
        <translation>Pérdida por {axis}</translation>
    </message>
    <message>
        <source>Losses (12) and (13)</source>
        <translation>Pérdidas (12) y (13)</translation>
    </message>
    <message>
        <source>MIT licence. Nothing is sent anywhere; it works offline.</source>
        <translation>Licencia MIT. No se envía nada; funciona sin conexión.</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>MNIST de una carpeta…</translation>
    </message>
    <message>
        <source>MNIST is not in your cache: fetch it, or choose its folder</source>
        <translation>MNIST no está en su caché: descárguelo o elija su carpeta</translation>
    </message>
    <message>
        <source>MNIST test</source>
        <translation>Prueba MNIST</translation>
    </message>
    <message>
        <source>Measured with each step</source>
        <translation>Se mide con cada paso</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Más activo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next  ▶</source>
        <translation>Siguiente  ▶</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Importe siguiente</translation>
    </message>
    <message>
        <source>No amount was taken yet</source>
        <translation>Aún no se ha tomado ningún importe</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Ningún carácter</translation>
    </message>
    <message>
        <source>No digit is selected on the pad, so here is an example</source>
        <translation>No hay ninguna cifra seleccionada en el bloc, así que este es un ejemplo</translation>
    </message>
    <message>
        <source>No runs: add one on the left</source>
        <translation>No hay ejecuciones: añada una a la izquierda</translation>
    </message>
    <message>
        <source>No writing was found in that box</source>
        <translation>No se encontró escritura en ese recuadro</translation>
    </message>
    <message>
        <source>No writing was found on {}. Draw a box around an amount to look there.</source>
        <translation>No se encontró escritura en {}. Dibuje un recuadro alrededor de un importe para mirar ahí.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Nodes of the hidden layers, one to three of them</source>
        <translation>Nodos de las capas ocultas, de una a tres capas</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Normalised: fitted and centred by its mass</source>
        <translation>Normalizado: ajustado y centrado por su masa</translation>
    </message>
    <message>
        <source>Not sure about {doubtful} of {all}</source>
        <translation>Dudas en {doubtful} de {all}</translation>
    </message>
    <message>
        <source>Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters</source>
        <translation>No tomado: el bloc pregunta por él. Diga cuál es, con Alt+1, Alt+2 o carácter por carácter</translation>
    </message>
    <message>
        <source>Not taken: this is no amount, it has no value</source>
        <translation>No tomado: esto no es un importe, no tiene valor</translation>
    </message>
    <message>
        <source>Nothing left to go through</source>
        <translation>No queda nada que repasar</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>O, the output</source>
        <translation>O, la salida</translation>
    </message>
    <message>
        <source>Of the one pass</source>
        <translation>De la pasada única</translation>
    </message>
    <message>
        <source>Of the one pass, before the step</source>
        <translation>De la pasada única, antes del paso</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>En una imagen</translation>
    </message>
    <message>
        <source>On a picture ink cannot be parted otherwise. Draw a box around each part instead.</source>
        <translation>En una imagen la tinta no puede dividirse de otro modo. Dibuje un recuadro alrededor de cada parte.</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>Seguir hasta el final de la época</translation>
    </message>
    <message>
        <source>One batch for all runs that are shown</source>
        <translation>Un lote para todas las ejecuciones mostradas</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Una pasada</translation>
    </message>
    <message>
        <source>One pass: {digit}</source>
        <translation>Una pasada: {digit}</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Un peso</translation>
    </message>
    <message>
        <source>Only the first of {count} files is opened.</source>
        <translation>Solo se abre el primero de {count} archivos.</translation>
    </message>
    <message>
        <source>Only what it touches</source>
        <translation>Solo lo que toca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open ink or a picture</source>
        <translation>Abrir tinta o una imagen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>Abrir visita</translation>
    </message>
    <message>
        <source>Open tour…</source>
        <translation>Abrir visita…</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Abrir pesos</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} abierto</translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>{name} abierto: se encontró un importe. Dibuje un recuadro para mirar en otra parte.</numerusform>
            <numerusform>{name} abierto: se encontraron %Ln importes. Dibuje un recuadro para mirar en otra parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Optimizadores</translation>
    </message>
    <message>
        <source>Other data…</source>
        <translation>Otros datos…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Panel at the left, for the left hand</source>
        <translation>Panel a la izquierda, para zurdos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Descenso simple</translation>
    </message>
    <message>
        <source>Point or comma, as it is written</source>
        <translation>Punto o coma, según se escriba</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>Importe anterior</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Printed the sheet</source>
        <translation>Hoja impresa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Probability of {digit}</source>
        <translation>Probabilidad de {digit}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Put it on the slip, and clear the pad</source>
        <translation>Pasarlo a la lista y vaciar el bloc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Random beginnings</source>
        <translation>Comienzos aleatorios</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>Tasa η</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>Leer una imagen</translation>
    </message>
    <message>
        <source>Read a picture from the clipboard</source>
        <translation>Leer una imagen del portapapeles</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <translation>Leído como {digit}</translation>
    </message>
    <message>
        <source>Read as {digit} with {share}</source>
        <translation>Leído como {digit} con {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share}</source>
        <translation>Leído como {digit}, {share}</translation>
    </message>
    <message>
        <source>Read as {digit}, {share} sure</source>
        <translation>Leído como {digit}, seguro al {share}</translation>
    </message>
    <message>
        <source>Read what is in the box. Undo takes it back.</source>
        <translation>Se leyó el recuadro. Deshacer lo quita.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading and correction</source>
        <translation>Lectura y corrección</translation>
    </message>
    <message>
        <source>Reading as text…</source>
        <translation>Lectura como texto…</translation>
    </message>
    <message>
        <source>Reading with {name}</source>
        <translation>Leyendo con {name}</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name} …</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Say it again if it is one.</source>
        <translation>¿De verdad {}? Pocos lo escriben así. Si es así, indíquelo otra vez.</translation>
    </message>
    <message>
        <source>Really a {}? Few others write it so. Your word stands; press L again to teach it.</source>
        <translation>¿De verdad {}? Pocos lo escriben así. Su indicación se mantiene; pulse L otra vez para enseñarla.</translation>
    </message>
    <message>
        <source>Recent readings</source>
        <translation>Lecturas recientes</translation>
    </message>
    <message>
        <source>Recent readings, the least sure first</source>
        <translation>Lecturas recientes, las menos seguras primero</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo ink</source>
        <translation>Rehacer tinta</translation>
    </message>
    <message>
        <source>Redo teaching</source>
        <translation>Rehacer aprendizaje</translation>
    </message>
    <message>
        <source>Redo teaching: take the step again</source>
        <translation>Rehacer aprendizaje: dar el paso otra vez</translation>
    </message>
    <message>
        <source>Reduce type</source>
        <translation>Reducir texto</translation>
    </message>
    <message>
        <source>Rehearsal set</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Rehearsal set: a few thousand typical digits that come with the weights. What the network says of them must not change when it learns yours</source>
        <translation>Conjunto de repaso: unos miles de cifras típicas que acompañan a los pesos. Lo que la red dice de ellas no debe cambiar cuando aprende las suyas</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rewind the selected run to a checkpoint</source>
        <translation>Rebobinar la ejecución elegida hasta un punto de control</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rows: what it was. Columns: what it was read as. Coloured: what changed.</source>
        <translation>Filas: lo que era. Columnas: como se leyó. En color: lo que cambió.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Guardar tinta</translation>
    </message>
    <message>
        <source>Save the ink as InkML</source>
        <translation>Guardar la tinta como InkML</translation>
    </message>
    <message>
        <source>Save the ink on the pad?</source>
        <translation>¿Guardar la tinta del bloc?</translation>
    </message>
    <message>
        <source>Save the ink under another name</source>
        <translation>Guardar la tinta con otro nombre</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Say first what it is, by its key or button; then L teaches it.</source>
        <translation>Diga primero qué es, con su tecla o botón; después L lo enseña.</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Segundo importe</translation>
    </message>
    <message>
        <source>See all of the sheet</source>
        <translation>Ver toda la hoja</translation>
    </message>
    <message>
        <source>See more of the sheet</source>
        <translation>Ver más de la hoja</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Selected: {text}</source>
        <translation>Selección: {text}</translation>
    </message>
    <message>
        <source>Selected: {text}, not a digit</source>
        <translation>Selección: {text}, no es una cifra</translation>
    </message>
    <message>
        <source>Set all sliders: {preset}</source>
        <translation>Ajustar todos los controles: {preset}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet as a picture…</source>
        <translation>Hoja como imagen…</translation>
    </message>
    <message>
        <source>Sheet, across</source>
        <translation>Hoja, en horizontal</translation>
    </message>
    <message>
        <source>Sheet, down</source>
        <translation>Hoja, en vertical</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Mostrar todas las teclas que hacen algo</translation>
    </message>
    <message>
        <source>Show every step, computed</source>
        <translation>Mostrar cada paso, calculado</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Mostrar u ocultar</translation>
    </message>
    <message>
        <source>Show what was taken for what, before a step and after it</source>
        <translation>Mostrar qué se tomó por qué, antes y después de un paso</translation>
    </message>
    <message>
        <source>Six short guided tours</source>
        <translation>Seis visitas guiadas breves</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Slip as CSV…</source>
        <translation>Lista como CSV…</translation>
    </message>
    <message>
        <source>Slip of amounts, once one is taken</source>
        <translation>Lista, si la hay</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>Más pronunciado</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop fetching; what is there is kept</source>
        <translation>Dejar de descargar; lo que hay se conserva</translation>
    </message>
    <message>
        <source>Strongest connections</source>
        <translation>Enlaces más fuertes</translation>
    </message>
    <message>
        <source>Take amount</source>
        <translation>Tomar importe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take back what was done on the paper</source>
        <translation>Deshacer lo hecho sobre el papel</translation>
    </message>
    <message>
        <source>Take everything off the paper</source>
        <translation>Quitar todo del papel</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Darlo otra vez</translation>
    </message>
    <message>
        <source>Take off the paper what the lasso holds</source>
        <translation>Quitar del papel lo que sujeta el lazo</translation>
    </message>
    <message>
        <source>Take the last amount off the slip</source>
        <translation>Quitar el último importe de la lista</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Retirar la última respuesta</translation>
    </message>
    <message>
        <source>Take the last step back, exactly</source>
        <translation>Deshacer el último paso, exactamente</translation>
    </message>
    <message>
        <source>Ten thousand digits of other people, which the network has never learnt</source>
        <translation>Diez mil cifras de otras personas, que la red nunca ha aprendido</translation>
    </message>
    <message>
        <source>Test
%</source>
        <translation>Prueba
%</translation>
    </message>
    <message>
        <source>Test
loss, %</source>
        <translation>Prueba
pérdida, %</translation>
    </message>
    <message>
        <source>That cost more than half a point of what the network knew. Undo takes it back.</source>
        <translation>Eso costó más de medio punto de lo que la red sabía. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs</source>
        <translation>Se necesita una tasa como 0,01, capas ocultas como 128, 64, y semilla y épocas enteras</translation>
    </message>
    <message>
        <source>The activation function</source>
        <translation>La función de activación</translation>
    </message>
    <message>
        <source>The amount after</source>
        <translation>El importe siguiente</translation>
    </message>
    <message>
        <source>The amount before</source>
        <translation>El importe anterior</translation>
    </message>
    <message>
        <source>The amount it stood in</source>
        <translation>El importe en el que estaba</translation>
    </message>
    <message>
        <source>The amounts taken</source>
        <translation>Los importes tomados</translation>
    </message>
    <message>
        <source>The arrow keys move the slider that was clicked</source>
        <translation>Las flechas mueven el control en el que se hizo clic</translation>
    </message>
    <message>
        <source>The character selected on the picture; what centring does is shown on an example</source>
        <translation>El carácter seleccionado en la imagen; el efecto del centrado se muestra con un ejemplo</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>La cifra</translation>
    </message>
    <message>
        <source>The digit alone</source>
        <translation>La cifra sola</translation>
    </message>
    <message>
        <source>The digit as it stands</source>
        <translation>La cifra tal como está</translation>
    </message>
    <message>
        <source>The digit selected on the pad</source>
        <translation>La cifra seleccionada en el bloc</translation>
    </message>
    <message>
        <source>The digit selected on the pad, which shows it as ?</source>
        <translation>La cifra seleccionada en el bloc, que la muestra como ?</translation>
    </message>
    <message>
        <source>The digit where the network expects it</source>
        <translation>La cifra donde la red la espera</translation>
    </message>
    <message>
        <source>The essay</source>
        <translation>El ensayo</translation>
    </message>
    <message>
        <source>The essay&apos;s training (Figure 11)</source>
        <translation>El entrenamiento del ensayo (figura 11)</translation>
    </message>
    <message>
        <source>The first that it may be</source>
        <translation>El primero que puede ser</translation>
    </message>
    <message>
        <source>The folder with MNIST&apos;s four files</source>
        <translation>La carpeta con los cuatro archivos de MNIST</translation>
    </message>
    <message>
        <source>The layer&apos;s most active node</source>
        <translation>El nodo más activo de la capa</translation>
    </message>
    <message>
        <source>The layer&apos;s step</source>
        <translation>El paso de la capa</translation>
    </message>
    <message>
        <source>The learning rate of (15)</source>
        <translation>La tasa de aprendizaje de (15)</translation>
    </message>
    <message>
        <source>The loss: what measures how wrong the answer is</source>
        <translation>La pérdida: mide cuánto se equivoca la respuesta</translation>
    </message>
    <message>
        <source>The mathematics</source>
        <translation>Las matemáticas</translation>
    </message>
    <message>
        <source>The mean of {views} views</source>
        <translation>La media de {views} vistas</translation>
    </message>
    <message>
        <source>The network after {steps}, to be read with anywhere</source>
        <translation>La red ({steps}), para leer con ella en cualquier parte</translation>
    </message>
    <message>
        <source>The network itself counts with fewer figures, in float32: {number}.</source>
        <translation>La propia red calcula con menos cifras, en float32: {number}.</translation>
    </message>
    <message>
        <source>The network learned from digits of one size, centred by their mass. It has a weight of its own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves the digit small and wherever it was written, so it meets other weights. The pad fits and centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still goes wrong.</source>
        <translation>La red aprendió con cifras de un solo tamaño, centradas por su masa. Tiene un peso propio para cada píxel y no sabe que la tinta puede moverse. Una hoja que solo se reduce deja la cifra pequeña y donde se escribió, de modo que se encuentra con otros pesos. El bloc ajusta y centra toda la tinta antes de leerla. Lo que el ajuste no puede corregir, como una fuerte inclinación, sigue fallando.</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>La próxima ejecución</translation>
    </message>
    <message>
        <source>The next step (→, Page Down)</source>
        <translation>El paso siguiente (→, Av Pág)</translation>
    </message>
    <message>
        <source>The node&apos;s bias</source>
        <translation>El sesgo del nodo</translation>
    </message>
    <message>
        <source>The node&apos;s bias in place of a weight</source>
        <translation>El sesgo del nodo en lugar de un peso</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>The other eraser</source>
        <translation>La otra goma</translation>
    </message>
    <message>
        <source>The pad is yours: go on writing, or begin with New</source>
        <translation>El bloc es suyo: siga escribiendo o empiece con Nuevo</translation>
    </message>
    <message>
        <source>The pad reads with this network</source>
        <translation>El bloc lee con esta red</translation>
    </message>
    <message>
        <source>The paper scaled down, as naive programs do</source>
        <translation>El papel reducido, como hacen los programas ingenuos</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The right answer was {digit}</source>
        <translation>La respuesta correcta era {digit}</translation>
    </message>
    <message>
        <source>The second that it may be</source>
        <translation>El segundo que puede ser</translation>
    </message>
    <message>
        <source>The selected run&apos;s weights</source>
        <translation>Los pesos de la ejecución elegida</translation>
    </message>
    <message>
        <source>The sheet with what was read: PNG, SVG, PDF</source>
        <translation>La hoja con lo leído: PNG, SVG, PDF</translation>
    </message>
    <message>
        <source>The slip is not kept: {problem}</source>
        <translation>La lista no se conserva: {problem}</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>The step before (←, Page Up)</source>
        <translation>El paso anterior (←, Re Pág)</translation>
    </message>
    <message>
        <source>The ten outputs</source>
        <translation>Las diez salidas</translation>
    </message>
    <message>
        <source>The ten outputs as bars</source>
        <translation>Las diez salidas como barras</translation>
    </message>
    <message>
        <source>The tour “{title}” cannot begin: {problem}</source>
        <translation>La visita «{title}» no puede empezar: {problem}</translation>
    </message>
    <message>
        <source>The tour&apos;s next step (→; Alt+→ from elsewhere)</source>
        <translation>La etapa siguiente de la visita (→; desde otro lugar Alt+→)</translation>
    </message>
    <message>
        <source>The tour&apos;s step before (←; Alt+← from elsewhere)</source>
        <translation>La etapa anterior de la visita (←; desde otro lugar Alt+←)</translation>
    </message>
    <message>
        <source>The training loss of every batch, smoothed</source>
        <translation>La pérdida de entrenamiento de cada lote, suavizada</translation>
    </message>
    <message>
        <source>The ways of the weight to the loss, as in Figure 9</source>
        <translation>Los caminos del peso hasta la pérdida, como en la figura 9</translation>
    </message>
    <message>
        <source>The weight with the steepest gradient</source>
        <translation>El peso con el gradiente más pronunciado</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: rewind, or learn more slowly</source>
        <translation>Los pesos ya no son números: rebobine o aprenda más despacio</translation>
    </message>
    <message>
        <source>The weights to read with</source>
        <translation>Los pesos con los que leer</translation>
    </message>
    <message>
        <source>The weights {name}</source>
        <translation>Los pesos {name}</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Toda la hoja</translation>
    </message>
    <message>
        <source>The whole sheet, scaled to 28 × 28</source>
        <translation>Toda la hoja, reducida a 28 × 28</translation>
    </message>
    <message>
        <source>There is a profile {name} already</source>
        <translation>Ya hay un perfil {name}</translation>
    </message>
    <message>
        <source>There is no amount on the paper to take</source>
        <translation>No hay ningún importe en el papel que tomar</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>There is no profile {gone} any more; reading with {name}</source>
        <translation>El perfil {gone} ya no existe; se lee con {name}</translation>
    </message>
    <message>
        <source>There is nothing on the paper</source>
        <translation>No hay nada en el papel</translation>
    </message>
    <message>
        <source>These weights bring no rehearsal set to learn with</source>
        <translation>Estos pesos no traen un conjunto de repaso con el que aprender</translation>
    </message>
    <message>
        <source>Thicker ink where the pen is pressed</source>
        <translation>Tinta más gruesa donde se aprieta el lápiz</translation>
    </message>
    <message>
        <source>This did not work, by a mistake of digitpad&apos;s; its log tells more</source>
        <translation>Esto falló por un error de digitpad; su registro dice más</translation>
    </message>
    <message>
        <source>This ink is not kept against a crash: {problem}</source>
        <translation>Esta tinta no está protegida contra un fallo: {problem}</translation>
    </message>
    <message>
        <source>This is no amount: it has no value</source>
        <translation>Esto no es un importe: no tiene valor</translation>
    </message>
    <message>
        <source>This neuron</source>
        <translation>Esta neurona</translation>
    </message>
    <message>
        <source>This weight</source>
        <translation>Este peso</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Inclinada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Muy pequeña</translation>
    </message>
    <message>
        <source>Took {amount}. Undo brings its ink back.</source>
        <translation>Tomado {amount}. Deshacer recupera su tinta.</translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>Tomado {amount}; queda %Ln en la imagen</numerusform>
            <numerusform>Tomado {amount}; quedan %Ln en la imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Visita: {title}</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train all runs that are shown, or pause</source>
        <translation>Entrenar todas las ejecuciones mostradas, o pausar</translation>
    </message>
    <message>
        <source>Train the next runs on other examples</source>
        <translation>Entrenar las próximas ejecuciones con otros ejemplos</translation>
    </message>
    <message>
        <source>Training
loss, %</source>
        <translation>Entrenamiento
pérdida, %</translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation>Curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Training lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Training lab – digitpad</source>
        <translation>Laboratorio de entrenamiento – digitpad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Underlined: your word</source>
        <translation>Subrayado: su indicación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo brings the old one back</source>
        <translation>Deshacer recupera la anterior</translation>
    </message>
    <message>
        <source>Undo ink</source>
        <translation>Deshacer tinta</translation>
    </message>
    <message>
        <source>Undo teaching</source>
        <translation>Deshacer aprendizaje</translation>
    </message>
    <message>
        <source>Undo teaching: take the last step back, exactly</source>
        <translation>Deshacer aprendizaje: revertir el último paso, exactamente</translation>
    </message>
    <message>
        <source>Undo the selected run&apos;s last step</source>
        <translation>Deshacer el último paso de la ejecución elegida</translation>
    </message>
    <message>
        <source>Use on the pad</source>
        <translation>Usar en el bloc</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Value under the cursor</source>
        <translation>Valor bajo el puntero</translation>
    </message>
    <message>
        <source>Version, licence, sources</source>
        <translation>Versión, licencia, fuentes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Watch networks learn, and compare them</source>
        <translation>Observar cómo aprenden las redes y compararlas</translation>
    </message>
    <message>
        <source>Weighted sums</source>
        <translation>Sumas ponderadas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights from a file</source>
        <translation>Pesos de un archivo</translation>
    </message>
    <message>
        <source>Weights of the selected run…</source>
        <translation>Pesos de la ejecución elegida…</translation>
    </message>
    <message>
        <source>Weights&apos; gradient</source>
        <translation>Gradiente de los pesos</translation>
    </message>
    <message>
        <source>Weights: {name}</source>
        <translation>Pesos: {name}</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Lo que irá en el archivo</translation>
    </message>
    <message>
        <source>What is done to the digit</source>
        <translation>Lo que se le hace a la cifra</translation>
    </message>
    <message>
        <source>What is made small: (13) or (12)</source>
        <translation>Lo que se minimiza: (13) o (12)</translation>
    </message>
    <message>
        <source>What is scaled to 28 × 28</source>
        <translation>Lo que se reduce a 28 × 28</translation>
    </message>
    <message>
        <source>What is taught is kept again</source>
        <translation>Lo que se enseña vuelve a conservarse</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>Lo que habla a favor y en contra</translation>
    </message>
    <message>
        <source>What the network says of its one image, as the formulas have it</source>
        <translation>Lo que la red dice de su única imagen, como en las fórmulas</translation>
    </message>
    <message>
        <source>What the pad says of the character where it stands, with all its views</source>
        <translation>Lo que el bloc dice del carácter en su sitio, con todas sus vistas</translation>
    </message>
    <message>
        <source>What this digit&apos;s ink adds to its sum</source>
        <translation>Lo que la tinta de esta cifra añade a su suma</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What was read as something else is learnt at once.</source>
        <translation>Lo que se leyó de otro modo se aprende enseguida.</translation>
    </message>
    <message>
        <source>What was read: text, JSON, CSV</source>
        <translation>Lo leído: texto, JSON, CSV</translation>
    </message>
    <message>
        <source>What you write is not kept against a crash: {problem}</source>
        <translation>Lo que escribe no está protegido contra un fallo: {problem}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where the network is unsure of a digit it is asked nine times: about the ink as it is, leaning to either side, wider and narrower. The bars are the mean of the nine answers.</source>
        <translation>Cuando la red duda de una cifra se le pregunta nueve veces: por la tinta tal cual, inclinada a ambos lados, más ancha y más estrecha. Las barras son la media de las nueve respuestas.</translation>
    </message>
    <message>
        <source>Which amount on the picture</source>
        <translation>Qué importe de la imagen</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Hoja completa</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>Trazos enteros</translation>
    </message>
    <message>
        <source>Whose handwriting?</source>
        <translation>¿De quién es la letra?</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>Perfil de</translation>
    </message>
    <message>
        <source>Why it failed before it was centred</source>
        <translation>Por qué fallaba antes de centrar</translation>
    </message>
    <message>
        <source>Why it is centred</source>
        <translation>Por qué se centra</translation>
    </message>
    <message>
        <source>With this digit&apos;s numbers</source>
        <translation>Con los números de esta cifra</translation>
    </message>
    <message>
        <source>Write an amount</source>
        <translation>Escriba un importe</translation>
    </message>
    <message>
        <source>Write an amount here. Left and right select a character.</source>
        <translation>Escriba aquí un importe. Las flechas izquierda y derecha seleccionan un carácter.</translation>
    </message>
    <message>
        <source>Written {text}, taken {when}</source>
        <translation>Escrito {text}, tomado {when}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} escrito</translation>
    </message>
    <message>
        <source>Your word, which counts at once</source>
        <translation>Su indicación, que cuenta al momento</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>una coma</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>un guion</translation>
    </message>
    <message>
        <source>a dollar sign</source>
        <translation>un signo de dólar</translation>
    </message>
    <message>
        <source>a euro sign</source>
        <translation>un signo de euro</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>a pound sign</source>
        <translation>un signo de libra</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>un apóstrofo</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>de origen</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>llegó con un archivo</translation>
    </message>
    <message>
        <source>cross-entropy (13)</source>
        <translation>entropía cruzada (13)</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>digitpad did not end in order the last time: this is the ink that was not saved</source>
        <translation>digitpad no terminó correctamente la última vez: esta es la tinta que no se guardó</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>from node</source>
        <translation>del nodo</translation>
    </message>
    <message>
        <source>from node {source} of {below} to node {number}</source>
        <translation>del nodo {source} ({below}) al nodo {number}</translation>
    </message>
    <message>
        <source>from the lab</source>
        <translation>del laboratorio</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>it contradicts what everybody else writes</source>
        <translation>contradice lo que escriben todos los demás</translation>
    </message>
    <message>
        <source>it would take more of the other answers than all corrections together may</source>
        <translation>quitaría a las demás respuestas más de lo que pueden todas las correcciones juntas</translation>
    </message>
    <message>
        <source>layer H{number}</source>
        <translation>capa H{number}</translation>
    </message>
    <message>
        <source>layer O, the output</source>
        <translation>capa O, la salida</translation>
    </message>
    <message>
        <source>learn it</source>
        <translation>aprender</translation>
    </message>
    <message>
        <source>lowers the gradient by up to {most}</source>
        <translation>baja el gradiente hasta en {most}</translation>
    </message>
    <message>
        <source>marks and signs are learnt by example</source>
        <translation>los signos y símbolos se aprenden con ejemplos</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>ningún carácter</translation>
    </message>
    <message>
        <source>no more can be learnt without harm to the rest</source>
        <translation>no se puede aprender más sin dañar el resto</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>ningún paso aún</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>node {number}</source>
        <translation>nodo {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of node {number}</source>
        <translation>del nodo {number}</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>output, by digit</source>
        <translation>salida, por cifra</translation>
    </message>
    <message>
        <source>raises it by up to {most}; width: by how much</source>
        <translation>lo sube hasta en {most}; grosor: cuánto</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>squared error (12)</source>
        <translation>error cuadrático (12)</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the rest of the amount leaves it in doubt</source>
        <translation>el resto del importe lo deja en duda</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>there it takes this ink for part of something else</source>
        <translation>ahí toma esta tinta por parte de otra cosa</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>{amount} is off the slip. Undo puts it back.</source>
        <translation>{amount} ya no está en la lista. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>{amount}? Alt+1 if it is right</source>
        <translation>¿{amount}? Alt+1 si es correcto</translation>
    </message>
    <message>
        <source>{asked}; one pass: {answer}</source>
        <translation>{asked}; una pasada: {answer}</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test</source>
        <translation>{data}: {training} para entrenar, {test} para probar</translation>
    </message>
    <message>
        <source>{data}: {training} to train, {test} to test, for runs begun from now on</source>
        <translation>{data}: {training} para entrenar, {test} para probar, en las ejecuciones que empiecen desde ahora</translation>
    </message>
    <message>
        <source>{first} (Alt+1) or {second} (Alt+2)?</source>
        <translation>¿{first} (Alt+1) o {second} (Alt+2)?</translation>
    </message>
    <message>
        <source>{function}: at z = {z} it gives a = {a}.</source>
        <translation>{function}: en z = {z} da a = {a}.</translation>
    </message>
    <message>
        <source>{gone} was deleted in another window; reading with {name}</source>
        <translation>{gone} se eliminó en otra ventana; se lee con {name}</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}, %Ln actualización</numerusform>
            <numerusform>{how}, %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, kept as an example</source>
        <translation>{how}, guardado como ejemplo</translation>
    </message>
    <message>
        <source>{it_is}, read as {read_as}</source>
        <translation>{it_is}, leído como {read_as}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}, %Ln nodo</numerusform>
            <numerusform>{layer}, %Ln nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}, node {node}, row {row}, column {column}: {value}</source>
        <translation>{layer}, nodo {node}, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>{layer}, node {node}: {value}</source>
        <translation>{layer}, nodo {node}: {value}</translation>
    </message>
    <message>
        <source>{layer}: click a node</source>
        <translation>{layer}: haga clic en un nodo</translation>
    </message>
    <message>
        <source>{most} runs at a time are enough: delete some first</source>
        <translation>{most} ejecuciones a la vez son suficientes: elimine alguna antes</translation>
    </message>
    <message>
        <source>{name} holds no corrections</source>
        <translation>{name} no contiene correcciones</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ha vuelto</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{name} still read right: {shares}</source>
        <translation>{name}, aún bien leídas: {shares}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name}: %Ln corrección añadida. Se aprende desde la cola (Q).</numerusform>
            <numerusform>{name}: %Ln correcciones añadidas. Se aprenden desde la cola (Q).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name}: ya es conocida</numerusform>
            <numerusform>{name}: las %Ln ya son conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: what was taken for what</source>
        <translation>{name}: qué se tomó por qué</translation>
    </message>
    <message>
        <source>{name}: {done} of {count} corrections are in …</source>
        <translation>{name}: han llegado {done} de {count} correcciones…</translation>
    </message>
    <message>
        <source>{name}: {shares} right.</source>
        <translation>{name}: {shares} correctas.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} de {last}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} ahora se llama {new}</translation>
    </message>
    <message>
        <source>{path}: its name must end in .png, .svg, .csv or .npz</source>
        <translation>{path}: su nombre debe terminar en .png, .svg, .csv o .npz</translation>
    </message>
    <message>
        <source>{problem}; what is taught now is not kept</source>
        <translation>{problem}; lo que se enseñe ahora no se conserva</translation>
    </message>
    <message>
        <source>{profile}: learning …</source>
        <translation>{profile}: aprendiendo …</translation>
    </message>
    <message>
        <source>{profile}: {steps}</source>
        <translation>{profile}: {steps}</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each node</source>
        <translation>{quantity}: {count} números, una celda por nodo</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a cell for each pixel</source>
        <translation>{quantity}: {count} números, una celda por píxel</translation>
    </message>
    <message>
        <source>{quantity}: {count} numbers, a tile per node, a cell per input</source>
        <translation>{quantity}: {count} números, una tesela por nodo, una celda por entrada</translation>
    </message>
    <message>
        <source>{run} at {x}: {figures}</source>
        <translation>{run} en {x}: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said} y %Ln cifra que usted dejó así, para repetir los pasos</numerusform>
            <numerusform>{said} y %Ln cifras que usted dejó así, para repetir los pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}; se omite %Ln que no es cifra</numerusform>
            <numerusform>{said}; se omiten %Ln que no son cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} sure of the rest</source>
        <translation>Seguro del resto al {share}</translation>
    </message>
    <message>
        <source>{share} sure of the whole amount</source>
        <translation>Seguro de todo el importe al {share}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>{shown} de %Ln nodo</numerusform>
            <numerusform>{shown} de %Ln nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, your word</source>
        <translation>{text}, su indicación</translation>
    </message>
    <message>
        <source>{title}: rows are what it was, columns what it was read as</source>
        <translation>{title}: las filas son lo que era; las columnas, como se leyó</translation>
    </message>
    <message>
        <source>{training} to train, {test} to test</source>
        <translation>Entrenamiento {training}, prueba {test}</translation>
    </message>
    <message>
        <source>{trust}; underlined: your word</source>
        <translation>{trust}; subrayado: su indicación</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>¿{}?</translation>
    </message>
    <message>
        <source>‖∂C/∂θ‖ by layer</source>
        <translation>‖∂C/∂θ‖ por capa</translation>
    </message>
    <message>
        <source>← and → walk, on a map Page Up and Page Down.  A click chooses a number.  Ctrl+C copies a formula that was clicked, or all, with every digit</source>
        <translation>← y → avanzan; en un mapa, Re Pág y Av Pág.  Un clic elige un número.  Ctrl+C copia la fórmula en la que se hizo clic, o todas, con todas las cifras</translation>
    </message>
    <message>
        <source>→ or Enter goes on, ← goes back, Esc ends the tour</source>
        <translation>→ o Intro sigue, ← vuelve, Esc termina la visita</translation>
    </message>
    <message>
        <source>◀  Back</source>
        <translation>◀  Atrás</translation>
    </message>
</context>
</TS>
