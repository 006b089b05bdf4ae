<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessEditor</name>
    <message numerus="yes">
        <source>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</source>
        <translation>
            <numerusform>The list has %n person too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</numerusform>
            <numerusform>The list has %n people too many for your Mattermost server. Give everyone in the channel the level that most people need, and keep in the list only those who get another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people with access of their own</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveSummary</name>
    <message numerus="yes">
        <source>retry in %n s</source>
        <translation>
            <numerusform>retry in %n s</numerusform>
            <numerusform>retry in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retry in %n min</source>
        <translation>
            <numerusform>retry in %n min</numerusform>
            <numerusform>retry in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) need your attention</source>
        <translation>
            <numerusform>%n version needs your attention</numerusform>
            <numerusform>%n versions need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) waiting for Mattermost</source>
        <translation>
            <numerusform>%n version waiting for Mattermost</numerusform>
            <numerusform>%n versions waiting for Mattermost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n document(s)…</source>
        <translation>
            <numerusform>Saving %n document…</numerusform>
            <numerusform>Saving %n documents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavesModel</name>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::ArrivalQuestion</name>
    <message numerus="yes">
        <source>%n file(s) are still being uploaded.</source>
        <translation>
            <numerusform>%n file is still being uploaded.</numerusform>
            <numerusform>%n files are still being uploaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::Farewell</name>
    <message numerus="yes">
        <source>The last changes to %n document(s) are still on their way to Mattermost.</source>
        <translation>
            <numerusform>The last changes to %n document are still on their way to Mattermost.</numerusform>
            <numerusform>The last changes to %n documents are still on their way to Mattermost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::MessageStack</name>
    <message numerus="yes">
        <source>Show %n more message(s)…</source>
        <translation>
            <numerusform>Show %n more message…</numerusform>
            <numerusform>Show %n more messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ui::SaveTeller</name>
    <message numerus="yes">
        <source>%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.</source>
        <translation>
            <numerusform>%n file beside the waiting saves belongs to none of them: %1. It stays where it is.</numerusform>
            <numerusform>%n files beside the waiting saves belong to none of them, such as %1. They stay where they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
