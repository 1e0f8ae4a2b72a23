<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>IdleSheet</name>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>We clear the screen in %n second, so that nobody sees what you have chosen.</numerusform>
                <numerusform>We clear the screen in %n seconds, so that nobody sees what you have chosen.</numerusform>
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
    <context>
        <name>TicketPage</name>
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
        <name>WaitLine</name>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>%n is waiting</numerusform>
                <numerusform>%n are waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MaintenanceLayer</name>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>Save %n change and restart</numerusform>
                <numerusform>Save %n changes and restart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>Too many tries. Wait %n minute.</numerusform>
                <numerusform>Too many tries. Wait %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Too many tries. Wait %n second.</numerusform>
                <numerusform>Too many tries. Wait %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN, %n digit typed</numerusform>
                <numerusform>PIN, %n digits typed</numerusform>
            </translation>
        </message>
    </context>
</TS>
