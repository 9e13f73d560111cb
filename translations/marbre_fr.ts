<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Say</name>
    <message>
        <source>It is a desk or another database: a desk is opened, not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ArchivePlace</name>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) since %1</source>
        <extracomment>%1: a month and year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>QLocale::toString()</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 texts indexed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ArchiveSearch</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n result(s) in %1 texts, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 texts, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Arguments</name>
    <message>
        <source>there is no option “%1” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” needs a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ByteSource</name>
    <message>
        <source>The system cannot read on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::CalendarView</name>
    <message>
        <source>%1: no edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Checker</name>
    <message>
        <source>The edition has no headline. Write one in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no standfirst. Write one in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no byline. Name who writes it in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition names no community. Add one in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no date. Set it in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition does not say its language. Choose it in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no key points. Write them in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section has an empty heading. Write it or take its “##” away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” cites no thread. Link the threads that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link on “%1” leads nowhere. Give it an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no web address, so that readers cannot follow the link on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to %1 has no words. Write the words that link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have what “%1” links to, so that the link could not be checked. Import the thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote of %1 is not word for word what the comment says. Compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words quoted of %1 do not stand in the comment that is linked. Correct the quote or its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment of %1 was edited and no longer says what is quoted. Quote it anew or take the quote out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment of %1 was deleted at its place. Decide whether to print it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is given to %1, but %2 wrote the comment. Correct the name or the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote of %1 has no link, so that it could not be checked. Link the name to the comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have the comment of %1, so that the quote could not be checked. Import its thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits in the material and is not cited. Cite it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Command</name>
    <message>
        <source>“marbre %1 --help” shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” needs a positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” needs a date or a time, such as 2025-09-21 or 2025-09-21T07:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::CommandLine</name>
    <message>
        <source>the desk; it is created where it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show progress, also where standard error is no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: marbre [--desk FILE] [COMMAND [ARGUMENTS]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“marbre COMMAND --help” shows the options of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, edition or thread…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, edition or thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CommentsBar</name>
    <message>
        <source>by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the place sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide below %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide comments known to have fewer points than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The place counts more comments than were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>≥ %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comments below %n point(s) are hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comments of every score are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Desk</name>
    <message>
        <source>The folder of the desk cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place with --desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::DifferencePage</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>› %n unchanged paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DifferencesView</name>
    <message>
        <source>kept when publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>QLocale::toString()</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between two revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the earlier of the two the text again; the present one is kept as a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has been saved once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a reader sees changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <comment>passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionDocument</name>
    <message>
        <source>Put on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another edition was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::EditionListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>a day of the archive, in the forms of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month of the archive, in the forms of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionPane</name>
    <message>
        <source>Show of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the calendar, in the list or among the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::EditionsCommand</name>
    <message>
        <source>“--community” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--date” needs a date, such as 2025-09-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--period” needs day, week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the editions, drafts and published ones, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin an edition, with the byline and sign-off of the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its community; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day (the default), week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its language, such as fr; that of the last one by default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ExportCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“--format” needs markdown, html or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--json” needs “--output”: the edition itself would be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>write an edition as Markdown, HTML or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown, html or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write it; standard output by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check an edition: header, links, quotes against their comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Exporter</name>
    <message>
        <source>Export the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is on the clipboard, as rich text and as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::FileKind</name>
    <message>
        <source>It is packed in a way that is not read here: unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is UTF-16 or UTF-32: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a saved web page: save the thread&apos;s JSON instead (add “.json” to its address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is XML, which is not imported from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither JSON nor a manuscript (which begins with “---”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::FilterPopup</name>
    <message>
        <source>Only what was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least &amp;score:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::FindBar</name>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are a regular expression; \1 to \9 stand for its groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::GzipSource</name>
    <message>
        <source>There is not enough memory to unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the packed part is not gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of the packed data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::HeaderForm</name>
    <message>
        <source>Fold the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the key point up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the key point down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stan&amp;dfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r/artificial, r/technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::HeaderReader</name>
    <message>
        <source>a text is expected here, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period: day, week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-09-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuscript&apos;s header could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ImportCommand</name>
    <message numerus="yes">
        <source>%1 %: %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second, %3 s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read saved threads, dumps and manuscripts into the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <extracomment>records a second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is the text so far, %2 a time like 2:15</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new editions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editions updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped: nothing came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Importer</name>
    <message>
        <source>It is longer than the %1 that can be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds bytes that are not UTF-8: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in parts, or as a file of one record a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of its JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed JSON, and nothing in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed JSON; what could be read was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is too long to be a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to a file that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder: name the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Items</name>
    <message>
        <source>The desk does not have this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have this thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::KeyPointsList</name>
    <message>
        <source>None yet: press Insert to add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::KeyPointsModel</name>
    <message>
        <source>Add key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::LengthMeter</name>
    <message numerus="yes">
        <source>%n characters, aim for %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a thread&apos;s title, or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the thread&apos;s title to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link “%1” to:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ListPane</name>
    <message>
        <source>Group identical links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new of %2</source>
        <comment>threads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>threads that came in</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) came in: show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here passes the search and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in “%1” for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MainWindow</name>
    <message>
        <source>%1 — Marbre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts, comments and editions from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as HTML page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as plain text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or thread…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts, comments and editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Marbre reads (*.json *.jsonl *.ndjson *.zst *.gz *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running: wait for it or stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new edition is on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is published: it is in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored; the text that it replaced is kept as a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MaintenanceCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The desk is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the desk to a new file, also while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the desk is sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptEdit</name>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unquote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote into the prose of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link into the prose of the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptPane</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Introduction: %n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Section %1: %n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptText</name>
    <message>
        <source>The manuscript could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MarbleModel</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortlisted, not in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MarbleView</name>
    <message>
        <source>to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MarkCommand</name>
    <message>
        <source>This is not the id of a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--state” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state: new, shortlisted, spiked or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>set the triage state of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortlisted, spiked, used or new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::MaterialView</name>
    <message>
        <source>deleted account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor on a link or a quote to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have this thread. Import it to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::NavigationPane</name>
    <message>
        <source>Show discarded drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>heading</comment>
        <extracomment>a month of the archive above its editions, in the forms of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::NewEditionDialog</name>
    <message>
        <source>New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r/artificial, r/MachineLearning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edition of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline and sign-off &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::OutlineModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cited · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
cited on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited in the prose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite in the prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the section with its prose; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the section here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: put it on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: into the prose of section %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drop into section %2 · Esc cancels · Shift into the prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to section %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ProofView</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Publish</name>
    <message>
        <source>The page could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is KF6 TextTemplate installed whole?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::QuoteBar</name>
    <message>
        <source>Quote the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ReaderFindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ReaderLayout</name>
    <message>
        <source>Removed by a moderator. Its words were never read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by its author. Its words were never read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by a moderator. The local copy can still be read, but no longer quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by its author. The local copy can still be read, but no longer quoted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ReaderPane</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go through the list; a click opens a thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1, %2: the thread is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to section %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ReaderView</name>
    <message>
        <source>[image]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>– points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author of the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n folded reply(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score hidden by the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· edited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More replies, not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, level %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was withdrawn at its place: it can be read, not quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a thread&apos;s title, its address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”
— %2, %3</source>
        <comment>words, author, address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::RedditReader</name>
    <message>
        <source>It holds bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the end of the JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON holds no Reddit threads or comments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::RedditRecord</name>
    <message>
        <source>“%1” holds something else than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread has no valid id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has no valid id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment does not say which thread it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies are left out, but not said where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::RedditSalvage</name>
    <message>
        <source>This record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off in this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ReviewPlace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next thread too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous thread too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to self…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with the sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition is open: make a new one, or open one from the archive, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no section %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n thread(s) on the marble</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send “%1” to section %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n thread(s) to section %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on the marble already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in section %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) put on the marble</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent to section %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) sent to section %1, “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words to quote, or go to a comment with N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are in the edition already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote of %1 put on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote of %1 put into section %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n thread(s) are opened at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter (a taken name replaces):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme “%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter “%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and heading of a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marble is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the day&apos;s threads: files of Reddit listings, comment pages or dumps. They can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::RevisionTimeline</name>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SearchCommand</name>
    <message>
        <source>“%1” cannot be searched: threads, comments, editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no order: newest or relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search in threads, comments and editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads, comments, editions, parted by commas; all by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest (the default) or relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than so many of each kind; 50 by default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SearchModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, perhaps more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SearchPane</name>
    <message>
        <source>Search editions, threads and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;whole phrases&quot;, begin*, author:name, community:name; a minus before a word leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, another year or every kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SeenProgress</name>
    <message numerus="yes">
        <source>%1 of %n thread(s) seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortlisted</source>
        <comment>threads</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) fed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language takes effect when Marbre is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typeface of the proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ShellBar</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is the first day of the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition on the table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ShowCommand</name>
    <message>
        <source>[account gone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not have this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a thread with its comments, a comment, or an edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SidePane</name>
    <message>
        <source>Right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SidebarModel</name>
    <message>
        <source>All threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SidebarRail</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SidebarView</name>
    <message>
        <source>Feeds, states, filters and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::SourceListModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Store</name>
    <message>
        <source>There is no such edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition was changed elsewhere since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the desk for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the file and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be written: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another theme has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This theme no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved filter needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the desk is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and check the desk with “verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, row %2: what it refers to in %3 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads whose state does not agree with the editions that cite them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions that the search does not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions that the search knows and the desk does not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted comments that stand under another thread: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is not in the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was made by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program. Nothing in the desk was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was made by an older version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open for reading only and cannot be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the search cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-09 or 2025-09-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The states are new, shortlisted, spiked and used; draft, published and discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has too many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer search took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write this file or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions, or choose a desk in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::Strip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ThreadDelegate</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comm.</source>
        <comment>short for comments</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), same link</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>already covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already covered in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ThreadHead</name>
    <message>
        <source>on the marble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>– points, hidden by the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– points, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>when the score was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % upvoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Note to self:&lt;/b&gt; %1 &lt;a href=&apos;edit&apos;&gt;Edit&lt;/a&gt;</source>
        <comment>keep the markup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already covered on %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Already covered in %n edition(s), last on %1: “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListHeader</name>
    <message>
        <source>sorted, the highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, the lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comm.</source>
        <comment>column of comment counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column; once more turns the order round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ThreadsCommand</name>
    <message>
        <source>“%1” is no state: new, shortlisted, spiked or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no order: score, time or comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the threads of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, shortlisted, spiked or used; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this feed; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from this date or time on (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only before this date or time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this theme; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score, time (the default) or comments, the highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than so many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::TriageCommands</name>
    <message>
        <source>The edition was changed since: undo that in Write first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return “%1” to new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Return %n thread(s) to new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shortlist %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spike “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Spike %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) new again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) shortlisted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) spiked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as not seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” marked as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” marked as not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as not seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the theme from %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n thread(s) the theme “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) without theme</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the theme “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in the theme “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “%1” kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::WritePlace</name>
    <message>
        <source>Editor or proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one, or open one from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::WriteStatus</name>
    <message>
        <source>No edition on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::ZstdSource</name>
    <message>
        <source>There is not enough memory to unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking it would need %1 of memory, more than the 2 GB that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking this file needs %1 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the packed part is not Zstandard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of the packed data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marbre::visuals</name>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age in hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>age in months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>day, month, year and time in the forms of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
