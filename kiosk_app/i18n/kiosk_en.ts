<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message numerus="yes">
        <source>%n were waiting before you</source>
        <translation>
            <numerusform>%n was waiting before you</numerusform>
            <numerusform>%n were waiting before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n before you</source>
        <translation>
            <numerusform>There is %n before you</numerusform>
            <numerusform>There are %n before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n before you</numerusform>
            <numerusform>%n before you</numerusform>
        </translation>
    </message>
</context>
</TS>
