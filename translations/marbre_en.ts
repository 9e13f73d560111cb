<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>marbre::ArchiveGroupModel</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ArchivePlace</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) since %1</source>
        <extracomment>%1: a month and year</extracomment>
        <translation>
            <numerusform>%Ln edition since %1</numerusform>
            <numerusform>%Ln editions since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ArchiveSearch</name>
    <message numerus="yes">
        <source>The first %n result(s) in %1 texts, %2</source>
        <translation>
            <numerusform>The first %Ln result in %1 texts, %2</numerusform>
            <numerusform>The first %Ln results in %1 texts, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 texts, %2</source>
        <translation>
            <numerusform>%Ln result in %1 texts, %2</numerusform>
            <numerusform>%Ln results in %1 texts, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::BalanceChart</name>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CheckText</name>
    <message numerus="yes">
        <source>The introduction announces “%1”, and the edition has %n section(s).</source>
        <translation>
            <numerusform>The introduction announces “%1”, and the edition has %Ln section.</numerusform>
            <numerusform>The introduction announces “%1”, and the edition has %Ln sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), fewer than the %1 that the rules ask for.</source>
        <translation>
            <numerusform>%Ln character, fewer than the %1 that the rules ask for.</numerusform>
            <numerusform>%Ln characters, fewer than the %1 that the rules ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), more than the %1 that the rules allow.</source>
        <translation>
            <numerusform>%Ln character, more than the %1 that the rules allow.</numerusform>
            <numerusform>%Ln characters, more than the %1 that the rules allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s), fewer than the %1 that the rules ask for.</source>
        <translation>
            <numerusform>%Ln key point, fewer than the %1 that the rules ask for.</numerusform>
            <numerusform>%Ln key points, fewer than the %1 that the rules ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s), more than the %1 that the rules allow.</source>
        <translation>
            <numerusform>%Ln key point, more than the %1 that the rules allow.</numerusform>
            <numerusform>%Ln key points, more than the %1 that the rules allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s)</source>
        <translation>
            <numerusform>%Ln key point</numerusform>
            <numerusform>%Ln key points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most points of %n comment(s)</source>
        <translation>
            <numerusform>most points of %Ln comment</numerusform>
            <numerusform>most points of %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 of %n comment(s) by points</source>
        <translation>
            <numerusform>number %1 of %Ln comment by points</numerusform>
            <numerusform>number %1 of %Ln comments by points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s), good to quote</source>
        <translation>
            <numerusform>%Ln sentence, good to quote</numerusform>
            <numerusform>%Ln sentences, good to quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score of the comment of %1 was read %n day(s) ago. Read its thread again.</source>
        <translation>
            <numerusform>The score of the comment of %1 was read %Ln day ago. Read its thread again.</numerusform>
            <numerusform>The score of the comment of %1 was read %Ln days ago. Read its thread again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score of the comment of %1 was read %n hour(s) ago. Read its thread again.</source>
        <translation>
            <numerusform>The score of the comment of %1 was read %Ln hour ago. Read its thread again.</numerusform>
            <numerusform>The score of the comment of %1 was read %Ln hours ago. Read its thread again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not in the dictionary; it stands there %n times.</source>
        <translation>
            <numerusform>“%1” is not in the dictionary; it stands there %Ln time.</numerusform>
            <numerusform>“%1” is not in the dictionary; it stands there %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CommentsBar</name>
    <message numerus="yes">
        <source>Hide below %n point(s)</source>
        <translation>
            <numerusform>Hide below %Ln point</numerusform>
            <numerusform>Hide below %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s)</source>
        <translation>
            <numerusform>%1 of %Ln comment</numerusform>
            <numerusform>%1 of %Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <translation>
            <numerusform>%1, %Ln hidden</numerusform>
            <numerusform>%1, %Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %n point(s)</source>
        <translation>
            <numerusform>≥ %Ln point</numerusform>
            <numerusform>≥ %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comments below %n point(s) are hidden</source>
        <translation>
            <numerusform>Comments below %Ln point are hidden</numerusform>
            <numerusform>Comments below %Ln points are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DifferencePage</name>
    <message numerus="yes">
        <source>› %n unchanged paragraph(s)</source>
        <translation>
            <numerusform>› %Ln unchanged paragraph</numerusform>
            <numerusform>› %Ln unchanged paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DifferencesView</name>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln passage removed</numerusform>
            <numerusform>%Ln passages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DragPixmap</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionListModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionPane</name>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln revision</numerusform>
            <numerusform>%Ln revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ExportCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation>
            <numerusform>%1: %Ln byte</numerusform>
            <numerusform>%1: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FeedRunsModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FeedWords</name>
    <message numerus="yes">
        <source>The %n thread(s) that it brought can be read and quoted.</source>
        <translation>
            <numerusform>The %Ln thread that it brought can be read and quoted.</numerusform>
            <numerusform>The %Ln threads that it brought can be read and quoted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) to %1, %2</source>
        <comment>day window</comment>
        <translation>
            <numerusform>%Ln hour to %1, %2</numerusform>
            <numerusform>%Ln hours to %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) a run</source>
        <translation>
            <numerusform>%Ln thread a run</numerusform>
            <numerusform>%Ln threads a run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) a thread</source>
        <translation>
            <numerusform>%Ln comment a thread</numerusform>
            <numerusform>%Ln comments a thread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <comment>of replies</comment>
        <translation>
            <numerusform>%Ln level</numerusform>
            <numerusform>%Ln levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln up to date</numerusform>
            <numerusform>%Ln up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reconnect</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln to reconnect</numerusform>
            <numerusform>%Ln to reconnect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) paused</source>
        <translation>
            <numerusform>%Ln feed paused</numerusform>
            <numerusform>%Ln feeds paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln in error</numerusform>
            <numerusform>%Ln in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in error</source>
        <translation>
            <numerusform>%Ln feed in error</numerusform>
            <numerusform>%Ln feeds in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left until %1</source>
        <translation>
            <numerusform>%Ln request left until %1</numerusform>
            <numerusform>%Ln requests left until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>%Ln request left</numerusform>
            <numerusform>%Ln requests left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FeedsCommand</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FetchPreviewView</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>threads</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FolderAdapter</name>
    <message numerus="yes">
        <source>“%1”: %2 (%n more problem(s))</source>
        <translation>
            <numerusform>“%1”: %2 (%Ln more problem)</numerusform>
            <numerusform>“%1”: %2 (%Ln more problems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::GroupsPane</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::HeaderForm</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ImportCommand</name>
    <message numerus="yes">
        <source>%1 %: %n record(s)</source>
        <translation>
            <numerusform>%1 %: %Ln record</numerusform>
            <numerusform>%1 %: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second</source>
        <translation>
            <numerusform>%1 %: %Ln record, %2 a second</numerusform>
            <numerusform>%1 %: %Ln records, %2 a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second, %3 s left</source>
        <translation>
            <numerusform>%1 %: %Ln record, %2 a second, %3 s left</numerusform>
            <numerusform>%1 %: %Ln records, %2 a second, %3 s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %Ln more problem</numerusform>
            <numerusform>and %Ln more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ImportPanel</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new threads</source>
        <translation>
            <numerusform>%Ln new thread</numerusform>
            <numerusform>%Ln new threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads updated</source>
        <translation>
            <numerusform>%Ln thread updated</numerusform>
            <numerusform>%Ln threads updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments updated</source>
        <translation>
            <numerusform>%Ln comment updated</numerusform>
            <numerusform>%Ln comments updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new editions</source>
        <translation>
            <numerusform>%Ln new edition</numerusform>
            <numerusform>%Ln new editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editions updated</source>
        <translation>
            <numerusform>%Ln edition updated</numerusform>
            <numerusform>%Ln editions updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::LengthMeter</name>
    <message numerus="yes">
        <source>%n characters, aim for %1 to %2</source>
        <translation>
            <numerusform>%Ln character, aim for %1 to %2</numerusform>
            <numerusform>%Ln characters, aim for %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ListPane</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>threads that came in</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) came in: show them</source>
        <translation>
            <numerusform>%Ln thread came in: show it</numerusform>
            <numerusform>%Ln threads came in: show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::MainWindow</name>
    <message numerus="yes">
        <source>%n new thread(s)</source>
        <translation>
            <numerusform>%Ln new thread</numerusform>
            <numerusform>%Ln new threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be fetched</source>
        <translation>
            <numerusform>%Ln feed could not be fetched</numerusform>
            <numerusform>%Ln feeds could not be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle before publishing</source>
        <translation>
            <numerusform>%Ln to settle before publishing</numerusform>
            <numerusform>%Ln to settle before publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to settle, %n to check</source>
        <translation>
            <numerusform>Nothing to settle, %Ln to check</numerusform>
            <numerusform>Nothing to settle, %Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to settle before publishing:</source>
        <translation>
            <numerusform>%Ln finding to settle before publishing:</numerusform>
            <numerusform>%Ln findings to settle before publishing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::MaintenanceCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation>
            <numerusform>%1: %Ln byte</numerusform>
            <numerusform>%1: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptPane</name>
    <message numerus="yes">
        <source>Introduction: %n words</source>
        <translation>
            <numerusform>Introduction: %Ln word</numerusform>
            <numerusform>Introduction: %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Section %1: %n words</source>
        <translation>
            <numerusform>Section %1: %Ln word</numerusform>
            <numerusform>Section %1: %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in all</source>
        <translation>
            <numerusform>%1 · %Ln in all</numerusform>
            <numerusform>%1 · %Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes verified</source>
        <translation>
            <numerusform>%Ln quote verified</numerusform>
            <numerusform>%Ln quotes verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotes verified</source>
        <translation>
            <numerusform>%1 of %Ln quote verified</numerusform>
            <numerusform>%1 of %Ln quotes verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic marks</source>
        <translation>
            <numerusform>%Ln typographic mark</numerusform>
            <numerusform>%Ln typographic marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::MarkCommand</name>
    <message numerus="yes">
        <source>%n thread(s) changed</source>
        <translation>
            <numerusform>%Ln thread changed</numerusform>
            <numerusform>%Ln threads changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::MaterialView</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::NavigationPane</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OpmlDialog</name>
    <message numerus="yes">
        <source>%n feed(s) stand in the file. Tick those to follow.</source>
        <translation>
            <numerusform>%Ln feed stands in the file. Tick it to follow it.</numerusform>
            <numerusform>%Ln feeds stand in the file. Tick those to follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Follow %Ln feed</numerusform>
            <numerusform>Follow %Ln feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OutlineModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation>
            <numerusform>%Ln derived</numerusform>
            <numerusform>%Ln derived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OutlinePane</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words, %1</source>
        <translation>
            <numerusform>%Ln word, %1</numerusform>
            <numerusform>%Ln words, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Points</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::PreflightCard</name>
    <message numerus="yes">
        <source>Mend all %n</source>
        <translation>
            <numerusform>Mend %Ln</numerusform>
            <numerusform>Mend all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::PreflightEntries</name>
    <message numerus="yes">
        <source>%n places: %1</source>
        <comment>lines of the manuscript and header fields</comment>
        <translation>
            <numerusform>%Ln place: %1</numerusform>
            <numerusform>%Ln places: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places, the first: %1</source>
        <comment>lines of the manuscript and header fields</comment>
        <translation>
            <numerusform>%Ln place, the first: %1</numerusform>
            <numerusform>%Ln places, the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::PreflightHeader</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to settle, %n to check</source>
        <translation>
            <numerusform>Nothing to settle, %Ln to check</numerusform>
            <numerusform>Nothing to settle, %Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::PreflightPane</name>
    <message numerus="yes">
        <source>%n places mended</source>
        <translation>
            <numerusform>%Ln place mended</numerusform>
            <numerusform>%Ln places mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Quotables</name>
    <message numerus="yes">
        <source>%n worth quoting</source>
        <translation>
            <numerusform>%Ln worth quoting</numerusform>
            <numerusform>%Ln worth quoting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::QuotesPane</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %Ln to look at</numerusform>
            <numerusform>%1, %Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ReaderView</name>
    <message numerus="yes">
        <source>and %n folded reply(ies)</source>
        <translation>
            <numerusform>and %Ln folded reply</numerusform>
            <numerusform>and %Ln folded replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not fetched</source>
        <translation>
            <numerusform>%Ln reply not fetched</numerusform>
            <numerusform>%Ln replies not fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::RedditAtomAdapter</name>
    <message numerus="yes">
        <source>%n comment(s) in the feed were passed over: the feed does not say what they answer.</source>
        <translation>
            <numerusform>%Ln comment in the feed was passed over: the feed does not say what it answers.</numerusform>
            <numerusform>%Ln comments in the feed were passed over: the feed does not say what they answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::RedirectTrail</name>
    <message numerus="yes">
        <source>It redirects more than %n time(s).</source>
        <translation>
            <numerusform>It redirects more than %Ln time.</numerusform>
            <numerusform>It redirects more than %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::RelatedChoiceModel</name>
    <message numerus="yes">
        <source>%n thread(s) in common</source>
        <translation>
            <numerusform>%Ln thread in common</numerusform>
            <numerusform>%Ln threads in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Rereading</name>
    <message numerus="yes">
        <source>%n article(s) of feeds cannot be read again one by one.</source>
        <translation>
            <numerusform>%Ln article of a feed cannot be read again by itself.</numerusform>
            <numerusform>%Ln articles of feeds cannot be read again one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place did not answer about %n item(s): %1</source>
        <translation>
            <numerusform>The place did not answer about %Ln item: %1</numerusform>
            <numerusform>The place did not answer about %Ln items: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) read again: all say what they said.</source>
        <translation>
            <numerusform>%Ln source read again: it says what it said.</numerusform>
            <numerusform>%Ln sources read again: all say what they said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) read again</source>
        <translation>
            <numerusform>%Ln source read again</numerusform>
            <numerusform>%Ln sources read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read again.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln could not be read again.</numerusform>
            <numerusform>%Ln could not be read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ReviewPlace</name>
    <message numerus="yes">
        <source>Put %n thread(s) on the marble</source>
        <translation>
            <numerusform>Put %Ln thread on the marble</numerusform>
            <numerusform>Put %Ln threads on the marble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n thread(s) to section %1</source>
        <translation>
            <numerusform>Send %Ln thread to section %1</numerusform>
            <numerusform>Send %Ln threads to section %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) put on the marble</source>
        <translation>
            <numerusform>%Ln thread put on the marble</numerusform>
            <numerusform>%Ln threads put on the marble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) sent to section %1, “%2”</source>
        <translation>
            <numerusform>%Ln thread sent to section %1, “%2”</numerusform>
            <numerusform>%Ln threads sent to section %1, “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n thread(s) are opened at once</source>
        <translation>
            <numerusform>Only %Ln thread is opened at once</numerusform>
            <numerusform>Only %Ln threads are opened at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%Ln link copied</numerusform>
            <numerusform>%Ln links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed</source>
        <translation>
            <numerusform>%Ln feed followed</numerusform>
            <numerusform>%Ln feeds followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) saved to %1</source>
        <translation>
            <numerusform>%Ln feed saved to %1</numerusform>
            <numerusform>%Ln feeds saved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for %n thread(s):</source>
        <translation>
            <numerusform>Name of the theme for %Ln thread:</numerusform>
            <numerusform>Name of the theme for %Ln threads:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::RunningFeed</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SeenProgress</name>
    <message numerus="yes">
        <source>%1 of %n thread(s) seen</source>
        <translation>
            <numerusform>%1 of %Ln thread seen</numerusform>
            <numerusform>%1 of %Ln threads seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortlisted</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln shortlisted</numerusform>
            <numerusform>%Ln shortlisted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) fed</source>
        <translation>
            <numerusform>%Ln section fed</numerusform>
            <numerusform>%Ln sections fed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n not seen</source>
        <translation>
            <numerusform>%1, %Ln not seen</numerusform>
            <numerusform>%1, %Ln not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %Ln thread</numerusform>
            <numerusform>%1, %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested theme(s)</source>
        <translation>
            <numerusform>%Ln suggested theme</numerusform>
            <numerusform>%Ln suggested themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThemeBoard</name>
    <message numerus="yes">
        <source>Take %n thread(s) out of the theme</source>
        <translation>
            <numerusform>Take %Ln thread out of the theme</numerusform>
            <numerusform>Take %Ln threads out of the theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) taken out of the theme</source>
        <translation>
            <numerusform>%Ln thread taken out of the theme</numerusform>
            <numerusform>%Ln threads taken out of the theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n thread(s) to the theme “%1”</source>
        <translation>
            <numerusform>Move %Ln thread to the theme “%1”</numerusform>
            <numerusform>Move %Ln threads to the theme “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) moved to the theme “%1”</source>
        <translation>
            <numerusform>%Ln thread moved to the theme “%1”</numerusform>
            <numerusform>%Ln threads moved to the theme “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n thread(s)</source>
        <translation>
            <numerusform>Confirm %Ln thread</numerusform>
            <numerusform>Confirm %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) confirmed</source>
        <translation>
            <numerusform>%Ln thread confirmed</numerusform>
            <numerusform>%Ln threads confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” of %n thread(s)</source>
        <translation>
            <numerusform>Theme “%1” of %Ln thread</numerusform>
            <numerusform>Theme “%1” of %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in a theme of their own, “%1”</source>
        <translation>
            <numerusform>%Ln thread in a theme of its own, “%1”</numerusform>
            <numerusform>%Ln threads in a theme of their own, “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) wished</source>
        <translation>
            <numerusform>%Ln theme wished</numerusform>
            <numerusform>%Ln themes wished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” accepted: %n thread(s) in its section</source>
        <translation>
            <numerusform>Theme “%1” accepted: %Ln thread in its section</numerusform>
            <numerusform>Theme “%1” accepted: %Ln threads in its section</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” given to %n thread(s). No edition is open: no section was made</source>
        <translation>
            <numerusform>Theme “%1” given to %Ln thread. No edition is open: no section was made</numerusform>
            <numerusform>Theme “%1” given to %Ln threads. No edition is open: no section was made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) so far</source>
        <translation>
            <numerusform>%Ln edition so far</numerusform>
            <numerusform>%Ln editions so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), suggested today</source>
        <translation>
            <numerusform>%Ln thread, suggested today</numerusform>
            <numerusform>%Ln threads, suggested today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThemeDetail</name>
    <message numerus="yes">
        <source>Accept %n thread(s)</source>
        <translation>
            <numerusform>Accept %Ln thread</numerusform>
            <numerusform>Accept %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThemeListModel</name>
    <message numerus="yes">
        <source>%n thread(s) in no theme</source>
        <translation>
            <numerusform>%Ln thread in no theme</numerusform>
            <numerusform>%Ln threads in no theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) fit no theme. They stay in the day’s list.</source>
        <translation>
            <numerusform>%Ln thread fits no theme. It stays in the day’s list.</numerusform>
            <numerusform>%Ln threads fit no theme. They stay in the day’s list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThemeTermsRow</name>
    <message numerus="yes">
        <source>%1: in %n thread(s)</source>
        <comment>word</comment>
        <translation>
            <numerusform>%1: in %Ln thread</numerusform>
            <numerusform>%1: in %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThemesPane</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n thread(s)</source>
        <comment>number of themes</comment>
        <translation>
            <numerusform>%1 for %Ln thread</numerusform>
            <numerusform>%1 for %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadDelegate</name>
    <message numerus="yes">
        <source>%n comm.</source>
        <comment>short for comments</comment>
        <translation>
            <numerusform>%Ln comm.</numerusform>
            <numerusform>%Ln comm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), same link</source>
        <translation>
            <numerusform>%Ln thread, same link</numerusform>
            <numerusform>%Ln threads, same link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadHead</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and in %n other edition(s))</source>
        <translation>
            <numerusform>%1 (and in %Ln other edition)</numerusform>
            <numerusform>%1 (and in %Ln other editions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListView</name>
    <message numerus="yes">
        <source>At most %n thread(s) can be dragged at once</source>
        <translation>
            <numerusform>At most %Ln thread can be dragged at once</numerusform>
            <numerusform>At most %Ln threads can be dragged at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::TriageCommands</name>
    <message numerus="yes">
        <source>Return %n thread(s) to new</source>
        <translation>
            <numerusform>Return %Ln thread to new</numerusform>
            <numerusform>Return %Ln threads to new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortlist %n thread(s)</source>
        <translation>
            <numerusform>Shortlist %Ln thread</numerusform>
            <numerusform>Shortlist %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spike %n thread(s)</source>
        <translation>
            <numerusform>Spike %Ln thread</numerusform>
            <numerusform>Spike %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as used</source>
        <translation>
            <numerusform>Mark %Ln thread as used</numerusform>
            <numerusform>Mark %Ln threads as used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) new again</source>
        <translation>
            <numerusform>%Ln thread new again</numerusform>
            <numerusform>%Ln threads new again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) shortlisted</source>
        <translation>
            <numerusform>%Ln thread shortlisted</numerusform>
            <numerusform>%Ln threads shortlisted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) spiked</source>
        <translation>
            <numerusform>%Ln thread spiked</numerusform>
            <numerusform>%Ln threads spiked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) used</source>
        <translation>
            <numerusform>%Ln thread used</numerusform>
            <numerusform>%Ln threads used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as seen</source>
        <translation>
            <numerusform>Mark %Ln thread as seen</numerusform>
            <numerusform>Mark %Ln threads as seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as not seen</source>
        <translation>
            <numerusform>Mark %Ln thread as not seen</numerusform>
            <numerusform>Mark %Ln threads as not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as seen</source>
        <translation>
            <numerusform>%Ln thread marked as seen</numerusform>
            <numerusform>%Ln threads marked as seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as not seen</source>
        <translation>
            <numerusform>%Ln thread marked as not seen</numerusform>
            <numerusform>%Ln threads marked as not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the theme from %n thread(s)</source>
        <translation>
            <numerusform>Take the theme from %Ln thread</numerusform>
            <numerusform>Take the theme from %Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n thread(s) the theme “%1”</source>
        <translation>
            <numerusform>Give %Ln thread the theme “%1”</numerusform>
            <numerusform>Give %Ln threads the theme “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) without theme</source>
        <translation>
            <numerusform>%Ln thread without theme</numerusform>
            <numerusform>%Ln threads without theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in the theme “%1”</source>
        <translation>
            <numerusform>%Ln thread in the theme “%1”</numerusform>
            <numerusform>%Ln threads in the theme “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::TypographyActions</name>
    <message numerus="yes">
        <source>%n marks mended</source>
        <translation>
            <numerusform>%Ln mark mended</numerusform>
            <numerusform>%Ln marks mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all of this kind (%n)</source>
        <translation>
            <numerusform>Mend all of this kind (%Ln)</numerusform>
            <numerusform>Mend all of this kind (%Ln)</numerusform>
        </translation>
    </message>
</context>
</TS>
