<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
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
            <numerusform>%Ln correction waits to be learnt</numerusform>
            <numerusform>%Ln corrections wait to be learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</source>
        <translation>
            <numerusform>%Ln node with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</numerusform>
            <numerusform>%Ln nodes with a weight for each of 784 pixels, from {least} to {most}; those of node {node} are the strongest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</source>
        <translation>
            <numerusform>Opened {name}: one amount found. Draw a box to look elsewhere.</numerusform>
            <numerusform>Opened {name}: %Ln amounts found. Draw a box to look elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {amount}; %Ln of the picture are left</source>
        <translation>
            <numerusform>Took {amount}; %Ln of the picture is left</numerusform>
            <numerusform>Took {amount}; %Ln of the picture are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how}, %Ln updates</source>
        <translation>
            <numerusform>{how}, %Ln update</numerusform>
            <numerusform>{how}, %Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{layer}, %Ln nodes</source>
        <translation>
            <numerusform>{layer}, %Ln node</numerusform>
            <numerusform>{layer}, %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln corrections came in. The queue (Q) has them learnt.</source>
        <translation>
            <numerusform>{name}: %Ln correction came in. The queue (Q) has it learnt.</numerusform>
            <numerusform>{name}: %Ln corrections came in. The queue (Q) has them learnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln are known already</source>
        <translation>
            <numerusform>{name}: it is known already</numerusform>
            <numerusform>{name}: all %Ln are known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}, and %Ln digits you let stand, to take the steps again</source>
        <translation>
            <numerusform>{said}, and %Ln digit you let stand, to take the steps again</numerusform>
            <numerusform>{said}, and %Ln digits you let stand, to take the steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said}; %Ln of no digit are left out</source>
        <translation>
            <numerusform>{said}; %Ln of no digit is left out</numerusform>
            <numerusform>{said}; %Ln of no digit are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln nodes</source>
        <translation>
            <numerusform>{shown} of %Ln node</numerusform>
            <numerusform>{shown} of %Ln nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
