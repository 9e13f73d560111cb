<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>marbre::ArchivePlace</name>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans les archives</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Afficher l’épreuve</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Afficher les sources</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” discarded</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» abandonné</translation>
    </message>
    <message>
        <source>“%1” brought back</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) since %1</source>
        <extracomment>%1: a month and year</extracomment>
        <translation>
            <numerusform>%Ln édition depuis %1</numerusform>
            <numerusform>%Ln éditions depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>QLocale::toString()</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 texts indexed</source>
        <translation>%1 textes indexés</translation>
    </message>
</context>
<context>
    <name>marbre::ArchiveSearch</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>The first %n result(s) in %1 texts, %2</source>
        <translation>
            <numerusform>%Ln premier résultat dans %1 textes, %2</numerusform>
            <numerusform>%Ln premiers résultats dans %1 textes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 texts, %2</source>
        <translation>
            <numerusform>%Ln résultat dans %1 textes, %2</numerusform>
            <numerusform>%Ln résultats dans %1 textes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Arguments</name>
    <message>
        <source>there is no option “%1” here</source>
        <translation>l’option «&#xa0;%1&#xa0;» n’existe pas ici</translation>
    </message>
    <message>
        <source>“--%1” takes no value</source>
        <translation>«&#xa0;--%1&#xa0;» ne prend pas de valeur</translation>
    </message>
    <message>
        <source>“--%1” needs a value: %2</source>
        <translation>«&#xa0;--%1&#xa0;» demande une valeur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>marbre::ByteSource</name>
    <message>
        <source>The system cannot read on: %1.</source>
        <translation>Le système ne peut poursuivre la lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack it.</source>
        <translation>La mémoire ne suffit pas pour le décompresser.</translation>
    </message>
    <message>
        <source>What follows the packed part is not gzip.</source>
        <translation>Ce qui suit la partie compressée n’est pas du gzip.</translation>
    </message>
    <message>
        <source>The packed data is damaged.</source>
        <translation>Les données compressées sont endommagées.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the packed data.</source>
        <translation>Le fichier s’arrête au milieu des données compressées.</translation>
    </message>
    <message>
        <source>Unpacking it would need %1 of memory, more than the 2 GB that are allowed.</source>
        <translation>La décompression demanderait %1 de mémoire, plus que les 2&#xa0;Go permis.</translation>
    </message>
    <message>
        <source>Unpacking this file needs %1 of memory.</source>
        <translation>La décompression de ce fichier demande %1 de mémoire.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled.</source>
        <translation>La décompression a été annulée.</translation>
    </message>
    <message>
        <source>What follows the packed part is not Zstandard.</source>
        <translation>Ce qui suit la partie compressée n’est pas du Zstandard.</translation>
    </message>
</context>
<context>
    <name>marbre::CalendarView</name>
    <message>
        <source>%1: no edition</source>
        <translation>%1&#xa0;: aucune édition</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>Editions by day</source>
        <translation>Éditions par jour</translation>
    </message>
    <message>
        <source>Cited sources</source>
        <translation>Sources citées</translation>
    </message>
</context>
<context>
    <name>marbre::Checker</name>
    <message>
        <source>The edition has no headline. Write one in the header.</source>
        <translation>L’édition n’a pas de titre. Écrivez-le dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition has no standfirst. Write one in the header.</source>
        <translation>L’édition n’a pas de chapô. Écrivez-le dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition has no byline. Name who writes it in the header.</source>
        <translation>L’édition n’a pas de signature. Indiquez dans l’en-tête qui l’écrit.</translation>
    </message>
    <message>
        <source>The edition names no community. Add one in the header.</source>
        <translation>L’édition ne nomme aucune communauté. Ajoutez-en une dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition has no date. Set it in the header.</source>
        <translation>L’édition n’a pas de date. Fixez-la dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition does not say its language. Choose it in the header.</source>
        <translation>L’édition n’indique pas sa langue. Choisissez-la dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition has no key points. Write them in the header.</source>
        <translation>L’édition n’a pas de points clés. Écrivez-les dans l’en-tête.</translation>
    </message>
    <message>
        <source>The edition has no text yet.</source>
        <translation>L’édition n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>A section has an empty heading. Write it or take its “##” away.</source>
        <translation>Une section a un intertitre vide. Écrivez-le ou retirez les «&#xa0;##&#xa0;».</translation>
    </message>
    <message>
        <source>The section “%1” cites no thread. Link the threads that it is about.</source>
        <translation>La section «&#xa0;%1&#xa0;» ne cite aucun fil. Posez un lien vers les fils dont elle traite.</translation>
    </message>
    <message>
        <source>The link on “%1” leads nowhere. Give it an address.</source>
        <translation>Le lien posé sur «&#xa0;%1&#xa0;» ne mène nulle part. Donnez-lui une adresse.</translation>
    </message>
    <message>
        <source>“%1” is no web address, so that readers cannot follow the link on “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;: les lecteurs ne pourront pas suivre le lien posé sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A link to %1 has no words. Write the words that link.</source>
        <translation>Un lien vers %1 ne porte sur aucun mot. Écrivez les mots du lien.</translation>
    </message>
    <message>
        <source>The desk does not have what “%1” links to, so that the link could not be checked. Import the thread.</source>
        <translation>Ce vers quoi renvoie «&#xa0;%1&#xa0;» est absent du bureau&#xa0;: le lien n’a pas pu être vérifié. Importez le fil.</translation>
    </message>
    <message>
        <source>The quote of %1 is not word for word what the comment says. Compare the two.</source>
        <translation>La citation de %1 ne reprend pas le commentaire mot pour mot. Comparez les deux.</translation>
    </message>
    <message>
        <source>The words quoted of %1 do not stand in the comment that is linked. Correct the quote or its link.</source>
        <translation>Les mots prêtés à %1 ne figurent pas dans le commentaire mis en lien. Corrigez la citation ou son lien.</translation>
    </message>
    <message>
        <source>The comment of %1 was edited and no longer says what is quoted. Quote it anew or take the quote out.</source>
        <translation>Le commentaire de %1 a été modifié et ne dit plus ce qui est cité. Reprenez la citation ou retirez-la.</translation>
    </message>
    <message>
        <source>The comment of %1 was deleted at its place. Decide whether to print it still.</source>
        <translation>Le commentaire de %1 a été supprimé du site. Décidez s’il faut encore le publier.</translation>
    </message>
    <message>
        <source>The quote is given to %1, but %2 wrote the comment. Correct the name or the link.</source>
        <translation>La citation est attribuée à %1, mais le commentaire est de %2. Corrigez le nom ou le lien.</translation>
    </message>
    <message>
        <source>The quote of %1 has no link, so that it could not be checked. Link the name to the comment.</source>
        <translation>La citation de %1 n’a pas de lien&#xa0;: elle n’a pas pu être vérifiée. Posez sur le nom un lien vers le commentaire.</translation>
    </message>
    <message>
        <source>The desk does not have the comment of %1, so that the quote could not be checked. Import its thread.</source>
        <translation>Le commentaire de %1 est absent du bureau&#xa0;: la citation n’a pas pu être vérifiée. Importez son fil.</translation>
    </message>
    <message>
        <source>“%1” waits in the material and is not cited. Cite it or take it away.</source>
        <translation>«&#xa0;%1&#xa0;» attend dans le matériau sans être cité. Citez-le ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>marbre::Command</name>
    <message>
        <source>“%1 --help” shows how it is used</source>
        <translation>«&#xa0;%1 --help&#xa0;» en indique l’emploi</translation>
    </message>
    <message>
        <source>“--%1” needs a positive number</source>
        <translation>«&#xa0;--%1&#xa0;» demande un nombre positif</translation>
    </message>
    <message>
        <source>“--%1” needs a date or a time, such as 2025-09-21 or 2025-09-21T07:00:00Z</source>
        <translation>«&#xa0;--%1&#xa0;» demande une date ou une heure, comme 2025-09-21 ou 2025-09-21T07:00:00Z</translation>
    </message>
</context>
<context>
    <name>marbre::CommandLine</name>
    <message>
        <source>the desk; it is created where it does not exist</source>
        <translation>le bureau&#x202f;; il est créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>répondre par un seul document JSON</translation>
    </message>
    <message>
        <source>show progress, also where standard error is no terminal</source>
        <translation>montrer l’avancement, même si l’erreur standard n’est pas un terminal</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: marbre [--desk FILE] [COMMAND [ARGUMENTS]]</source>
        <translation>Utilisation&#xa0;: marbre [--desk FILE] [COMMANDE [ARGUMENTS]]</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“marbre COMMAND --help” shows the options of each.</source>
        <translation>«&#xa0;marbre COMMANDE --help&#xa0;» donne les options de chacune.</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
</context>
<context>
    <name>marbre::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command, edition or thread…</source>
        <translation>Commande, édition ou fil…</translation>
    </message>
    <message>
        <source>Command, edition or thread</source>
        <translation>Commande, édition ou fil</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::CommentsBar</name>
    <message>
        <source>by score</source>
        <translation>par score</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>as the place sorts</source>
        <translation>dans l’ordre du site</translation>
    </message>
    <message>
        <source>Show every comment</source>
        <translation>Afficher tous les commentaires</translation>
    </message>
    <message numerus="yes">
        <source>Hide below %n point(s)</source>
        <translation>
            <numerusform>Masquer sous %Ln point</numerusform>
            <numerusform>Masquer sous %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide below…</source>
        <translation>Masquer sous…</translation>
    </message>
    <message>
        <source>Hide comments</source>
        <translation>Masquer des commentaires</translation>
    </message>
    <message>
        <source>Hide comments known to have fewer points than:</source>
        <translation>Masquer les commentaires dont le score connu est inférieur à&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s)</source>
        <translation>
            <numerusform>%1 sur %Ln commentaire</numerusform>
            <numerusform>%1 sur %Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden</source>
        <translation>
            <numerusform>%1, %Ln masqué</numerusform>
            <numerusform>%1, %Ln masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The place counts more comments than were imported.</source>
        <translation>Le site compte plus de commentaires qu’il n’en a été importé.</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Commentaires %1</translation>
    </message>
    <message numerus="yes">
        <source>≥ %n point(s)</source>
        <translation>
            <numerusform>≥&#xa0;%Ln point</numerusform>
            <numerusform>≥&#xa0;%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>all scores</source>
        <translation>tous les scores</translation>
    </message>
    <message numerus="yes">
        <source>Comments below %n point(s) are hidden</source>
        <translation>
            <numerusform>Les commentaires sous %Ln point sont masqués</numerusform>
            <numerusform>Les commentaires sous %Ln points sont masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments of every score are shown</source>
        <translation>Les commentaires sont affichés quel que soit leur score</translation>
    </message>
    <message>
        <source>Unfold all comments</source>
        <translation>Déplier tous les commentaires</translation>
    </message>
    <message>
        <source>Fold all comments</source>
        <translation>Replier tous les commentaires</translation>
    </message>
</context>
<context>
    <name>marbre::Desk</name>
    <message>
        <source>The folder of the desk cannot be made</source>
        <translation>Le dossier du bureau ne peut être créé</translation>
    </message>
    <message>
        <source>Choose another place with --desk.</source>
        <translation>Choisissez un autre emplacement avec --desk.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>marbre::DifferencePage</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>› %n unchanged paragraph(s)</source>
        <translation>
            <numerusform>› %Ln paragraphe inchangé</numerusform>
            <numerusform>› %Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DifferencesView</name>
    <message>
        <source>kept when publishing</source>
        <translation>conservée à la publication</translation>
    </message>
    <message>
        <source>kept on closing</source>
        <translation>conservée à la fermeture</translation>
    </message>
    <message>
        <source>kept before a restore</source>
        <translation>conservée avant une restauration</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>kept while writing</source>
        <translation>conservée en cours de rédaction</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>QLocale::toString()</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Differences between two revisions</source>
        <translation>Différences entre deux révisions</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Make the earlier of the two the text again; the present one is kept as a revision</source>
        <translation>Rétablir le texte de la plus ancienne des deux&#x202f;; le texte actuel est conservé comme révision</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>No earlier revision</source>
        <translation>Aucune révision antérieure</translation>
    </message>
    <message>
        <source>This edition has been saved once.</source>
        <translation>Cette édition n’a été enregistrée qu’une fois.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Nothing that a reader sees changed.</source>
        <translation>Rien n’a changé pour le lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln passage retiré</numerusform>
            <numerusform>%Ln passages retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::DragPixmap</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionDocument</name>
    <message>
        <source>Put on the marble</source>
        <translation>Mettre sur le marbre</translation>
    </message>
    <message>
        <source>Send to “%1”</source>
        <translation>Envoyer vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poser un lien</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Move material</source>
        <translation>Déplacer le matériau</translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation>Retirer le matériau</translation>
    </message>
    <message>
        <source>Move quote</source>
        <translation>Déplacer la citation</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer dans la prose</translation>
    </message>
    <message>
        <source>Another edition was opened</source>
        <translation>Une autre édition a été ouverte</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>marbre::EditionListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Untitled edition</source>
        <translation>Édition sans titre</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>a day of the archive, in the forms of QLocale::toString()</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month of the archive, in the forms of QLocale::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publiée %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
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
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::EditionPane</name>
    <message>
        <source>Show of the edition</source>
        <translation>Vue de l’édition</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New edition from this one</source>
        <translation>Nouvelle édition d’après celle-ci</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No edition chosen</source>
        <translation>Aucune édition choisie</translation>
    </message>
    <message>
        <source>Choose one in the calendar, in the list or among the results.</source>
        <translation>Choisissez-en une dans le calendrier, dans la liste ou parmi les résultats.</translation>
    </message>
    <message>
        <source>Cited threads</source>
        <translation>Fils cités</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln révision</numerusform>
            <numerusform>%Ln révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>Sources %1</translation>
    </message>
</context>
<context>
    <name>marbre::EditionsCommand</name>
    <message>
        <source>“--community” is missing</source>
        <translation>il manque «&#xa0;--community&#xa0;»</translation>
    </message>
    <message>
        <source>“--date” needs a date, such as 2025-09-21</source>
        <translation>«&#xa0;--date&#xa0;» demande une date, comme 2025-09-21</translation>
    </message>
    <message>
        <source>“--period” needs day, week or month</source>
        <translation>«&#xa0;--period&#xa0;» demande day, week ou month</translation>
    </message>
    <message>
        <source>list the editions, drafts and published ones, the newest first</source>
        <translation>lister les éditions, brouillons et publiées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>begin an edition, with the byline and sign-off of the last one</source>
        <translation>commencer une édition, avec la signature et la formule finale de la précédente</translation>
    </message>
    <message>
        <source>its community; may be repeated</source>
        <translation>sa communauté&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>a day of its period</source>
        <translation>un jour de sa période</translation>
    </message>
    <message>
        <source>day (the default), week or month</source>
        <translation>day (par défaut), week ou month</translation>
    </message>
    <message>
        <source>its language, such as fr; that of the last one by default</source>
        <translation>sa langue, par exemple fr&#x202f;; par défaut, celle de la précédente</translation>
    </message>
</context>
<context>
    <name>marbre::ExportCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln octet</numerusform>
            <numerusform>%1&#xa0;: %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>“--format” needs markdown, html or text</source>
        <translation>«&#xa0;--format&#xa0;» demande markdown, html ou text</translation>
    </message>
    <message>
        <source>“--json” needs “--output”: the edition itself would be printed</source>
        <translation>«&#xa0;--json&#xa0;» exige «&#xa0;--output&#xa0;»&#xa0;: sinon, l’édition elle-même serait affichée</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>write an edition as Markdown, HTML or plain text</source>
        <translation>écrire une édition en Markdown, en HTML ou en texte brut</translation>
    </message>
    <message>
        <source>markdown, html or text</source>
        <translation>markdown, html ou text</translation>
    </message>
    <message>
        <source>where to write it; standard output by default</source>
        <translation>où l’écrire&#x202f;; par défaut, la sortie standard</translation>
    </message>
    <message>
        <source>check an edition: header, links, quotes against their comments</source>
        <translation>contrôler une édition&#xa0;: en-tête, liens, citations comparées à leurs commentaires</translation>
    </message>
</context>
<context>
    <name>marbre::Exporter</name>
    <message>
        <source>Export the edition</source>
        <translation>Exporter l’édition</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Édition exportée vers %1</translation>
    </message>
    <message>
        <source>The edition is on the clipboard, as rich text and as Markdown</source>
        <translation>L’édition est dans le presse-papiers, en texte enrichi et en Markdown</translation>
    </message>
</context>
<context>
    <name>marbre::FileKind</name>
    <message>
        <source>It is packed in a way that is not read here: unpack it first.</source>
        <translation>Le fichier est compressé dans un format qui n’est pas lu ici&#xa0;: décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Its text is UTF-16 or UTF-32: save it as UTF-8.</source>
        <translation>Son texte est en UTF-16 ou en UTF-32&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>It is a saved web page: save the thread&apos;s JSON instead (add “.json” to its address).</source>
        <translation>C’est une page web enregistrée&#xa0;: enregistrez plutôt le JSON du fil (ajoutez «&#xa0;.json&#xa0;» à son adresse).</translation>
    </message>
    <message>
        <source>It is XML, which is not imported from a file.</source>
        <translation>C’est du XML, qui ne s’importe pas depuis un fichier.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>It is neither JSON nor a manuscript (which begins with “---”).</source>
        <translation>Ce n’est ni du JSON ni un manuscrit (qui commence par «&#xa0;---&#xa0;»).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is a desk or another database: a desk is opened, not imported.</source>
        <translation>C’est un bureau ou une autre base de données&#xa0;: un bureau s’ouvre, il ne s’importe pas.</translation>
    </message>
</context>
<context>
    <name>marbre::FilterPopup</name>
    <message>
        <source>Only what was not seen</source>
        <translation>Seulement les non vus</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtre de la liste</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Least &amp;score:</source>
        <translation>&amp;Score minimal&#xa0;:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>States:</source>
        <translation>États&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>&amp;Trier par&#xa0;:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
</context>
<context>
    <name>marbre::FindBar</name>
    <message>
        <source>&amp;Case</source>
        <translation>C&amp;asse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>E&amp;xpression</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the manuscript</source>
        <translation>Chercher dans le manuscrit</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Words are a regular expression; \1 to \9 stand for its groups</source>
        <translation>Les mots cherchés forment une expression rationnelle&#x202f;; \1 à \9 en désignent les groupes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%Ln occurrence remplacée</numerusform>
            <numerusform>%Ln occurrences remplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::HeaderForm</name>
    <message>
        <source>Fold the header</source>
        <translation>Replier l’en-tête</translation>
    </message>
    <message>
        <source>Add a key point</source>
        <translation>Ajouter un point clé</translation>
    </message>
    <message>
        <source>Remove the key point</source>
        <translation>Retirer le point clé</translation>
    </message>
    <message>
        <source>Move the key point up</source>
        <translation>Monter le point clé</translation>
    </message>
    <message>
        <source>Move the key point down</source>
        <translation>Descendre le point clé</translation>
    </message>
    <message>
        <source>Unfold the header</source>
        <translation>Déplier l’en-tête</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Stan&amp;dfirst</source>
        <translation>C&amp;hapô</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>Sign-o&amp;ff</source>
        <translation>&amp;Formule finale</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Language of the edition</source>
        <translation>Langue de l’édition</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>Communities, separated by commas</source>
        <translation>Communautés, séparées par des virgules</translation>
    </message>
    <message>
        <source>r/artificial, r/technology</source>
        <translation>r/artificial, r/technology</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation>&amp;Communautés</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>&amp;Key points</source>
        <translation>L’&amp;essentiel</translation>
    </message>
    <message>
        <source>Edit headline</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit byline</source>
        <translation>Modifier la signature</translation>
    </message>
    <message>
        <source>Edit sign-off</source>
        <translation>Modifier la formule finale</translation>
    </message>
    <message>
        <source>Edit standfirst</source>
        <translation>Modifier le chapô</translation>
    </message>
    <message>
        <source>Edit communities</source>
        <translation>Modifier les communautés</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>Changer la période</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::HeaderReader</name>
    <message>
        <source>a text is expected here, not a list or a mapping</source>
        <translation>un texte est attendu ici, et non une liste ou un tableau de clés</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>“%1” is no period: day, week or month</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#xa0;: day, week ou month</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-09-21</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez-la sous la forme 2025-09-21</translation>
    </message>
    <message>
        <source>The manuscript&apos;s header could not be read</source>
        <translation>L’en-tête du manuscrit n’a pas pu être lu</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>marbre::ImportCommand</name>
    <message numerus="yes">
        <source>%1 %: %n record(s)</source>
        <translation>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrement</numerusform>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second</source>
        <translation>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrement, %2 par seconde</numerusform>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrements, %2 par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %: %n record(s), %2 a second, %3 s left</source>
        <translation>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrement, %2 par seconde, encore %3&#xa0;s</numerusform>
            <numerusform>%1&#x202f;%&#xa0;: %Ln enregistrements, %2 par seconde, encore %3&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1&#xa0;: ajouts %2, mises à jour %3, sans changement %4, rejets %5</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, octet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>et %Ln autre problème</numerusform>
            <numerusform>et %Ln autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>read saved threads, dumps and manuscripts into the desk</source>
        <translation>lire dans le bureau des fils enregistrés, des archives de données et des manuscrits</translation>
    </message>
</context>
<context>
    <name>marbre::ImportPanel</name>
    <message>
        <source>Import progress</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Stop the import; what is in stays in</source>
        <translation>Arrêter l’importation&#x202f;; ce qui est entré est gardé</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <extracomment>records a second</extracomment>
        <translation>%1, %2 par seconde</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is the text so far, %2 a time like 2:15</extracomment>
        <translation>%1, encore %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new threads</source>
        <translation>
            <numerusform>%Ln nouveau fil</numerusform>
            <numerusform>%Ln nouveaux fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads updated</source>
        <translation>
            <numerusform>%Ln fil mis à jour</numerusform>
            <numerusform>%Ln fils mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comments</source>
        <translation>
            <numerusform>%Ln nouveau commentaire</numerusform>
            <numerusform>%Ln nouveaux commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments updated</source>
        <translation>
            <numerusform>%Ln commentaire mis à jour</numerusform>
            <numerusform>%Ln commentaires mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new editions</source>
        <translation>
            <numerusform>%Ln nouvelle édition</numerusform>
            <numerusform>%Ln nouvelles éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editions updated</source>
        <translation>
            <numerusform>%Ln édition mise à jour</numerusform>
            <numerusform>%Ln éditions mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped: nothing came in</source>
        <translation>Importation arrêtée&#xa0;: rien n’est entré</translation>
    </message>
    <message>
        <source>Nothing new in these files</source>
        <translation>Rien de nouveau dans ces fichiers</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Importation arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importation terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, octet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::Importer</name>
    <message>
        <source>It is longer than the %1 that can be read. %2</source>
        <translation>Le fichier dépasse la taille maximale lisible, %1. %2</translation>
    </message>
    <message>
        <source>Divide it into several editions.</source>
        <translation>Partagez-le en plusieurs éditions.</translation>
    </message>
    <message>
        <source>It holds bytes that are not UTF-8: save it as UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save it in parts, or as a file of one record a line.</source>
        <translation>Enregistrez-le en plusieurs parties, ou à raison d’un enregistrement par ligne.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its JSON text.</source>
        <translation>Le fichier s’arrête au milieu de son texte JSON.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON, and nothing in it can be read.</source>
        <translation>Ce n’est pas du JSON bien formé, et rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON; what could be read was kept.</source>
        <translation>Ce n’est pas du JSON bien formé&#x202f;; ce qui a pu être lu a été gardé.</translation>
    </message>
    <message>
        <source>This line is too long to be a record.</source>
        <translation>Cette ligne est trop longue pour être un enregistrement.</translation>
    </message>
    <message>
        <source>It is a link to a file that does not exist.</source>
        <translation>C’est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is a folder: name the files in it.</source>
        <translation>C’est un dossier&#xa0;: nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Le fichier ne peut être ouvert&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>marbre::Items</name>
    <message>
        <source>The desk does not have this comment</source>
        <translation>Ce commentaire est absent du bureau</translation>
    </message>
    <message>
        <source>The desk does not have this thread</source>
        <translation>Ce fil est absent du bureau</translation>
    </message>
</context>
<context>
    <name>marbre::KeyPointsList</name>
    <message>
        <source>None yet: press Insert to add one</source>
        <translation>Aucun pour l’instant&#xa0;: Inser en ajoute un</translation>
    </message>
</context>
<context>
    <name>marbre::KeyPointsModel</name>
    <message>
        <source>Add key point</source>
        <translation>Ajouter un point clé</translation>
    </message>
    <message>
        <source>Remove key point</source>
        <translation>Retirer un point clé</translation>
    </message>
    <message>
        <source>Move key point</source>
        <translation>Déplacer un point clé</translation>
    </message>
    <message>
        <source>Key point %1: %2</source>
        <translation>Point clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edit key point</source>
        <translation>Modifier un point clé</translation>
    </message>
</context>
<context>
    <name>marbre::LengthMeter</name>
    <message numerus="yes">
        <source>%n characters, aim for %1 to %2</source>
        <translation>
            <numerusform>%Ln caractère, visé %1 à %2</numerusform>
            <numerusform>%Ln caractères, visé %1 à %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Poser un lien</translation>
    </message>
    <message>
        <source>Thread or address</source>
        <translation>Fil ou adresse</translation>
    </message>
    <message>
        <source>Words of a thread&apos;s title, or an address</source>
        <translation>Mots du titre d’un fil, ou adresse</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Link the thread&apos;s title to:</source>
        <translation>Lien posé sur le titre du fil, vers&#xa0;:</translation>
    </message>
    <message>
        <source>Link “%1” to:</source>
        <translation>Lien posé sur «&#xa0;%1&#xa0;», vers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>marbre::ListPane</name>
    <message>
        <source>Group identical links</source>
        <translation>Grouper les liens identiques</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Effacer la recherche et le filtre</translation>
    </message>
    <message>
        <source>No thread matches</source>
        <translation>Aucun fil ne correspond</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>%1 new of %2</source>
        <comment>threads</comment>
        <translation>Nouveaux&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>threads that came in</comment>
        <translation>
            <numerusform>%Ln arrivé</numerusform>
            <numerusform>%Ln arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) came in: show them</source>
        <translation>
            <numerusform>%Ln fil est arrivé&#xa0;: l’afficher</numerusform>
            <numerusform>%Ln fils sont arrivés&#xa0;: les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here passes the search and the filter.</source>
        <translation>Rien ici ne répond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Nothing is in “%1” for now.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» pour l’instant.</translation>
    </message>
</context>
<context>
    <name>marbre::MainWindow</name>
    <message>
        <source>%1 — Marbre</source>
        <translation>%1 — Marbre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Nouvelle édition…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import posts, comments and editions from files</source>
        <translation>Importer des fils, des commentaires et des éditions depuis des fichiers</translation>
    </message>
    <message>
        <source>Import the sample day</source>
        <translation>Importer la journée d’exemple</translation>
    </message>
    <message>
        <source>Export as HTML page…</source>
        <translation>Exporter en page HTML…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Export as plain text…</source>
        <translation>Exporter en texte brut…</translation>
    </message>
    <message>
        <source>Copy the edition</source>
        <translation>Copier l’édition</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Marquer comme publiée</translation>
    </message>
    <message>
        <source>Back up the desk…</source>
        <translation>Sauvegarder le bureau…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Command or thread…</source>
        <translation>Commande ou fil…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import posts, comments and editions</source>
        <translation>Importer des fils, des commentaires et des éditions</translation>
    </message>
    <message>
        <source>What Marbre reads (*.json *.jsonl *.ndjson *.zst *.gz *.md)</source>
        <translation>Fichiers lus par Marbre (*.json *.jsonl *.ndjson *.zst *.gz *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An import is running: wait for it or stop it first</source>
        <translation>Une importation est en cours&#xa0;: attendez-en la fin ou arrêtez-la d’abord</translation>
    </message>
    <message>
        <source>A new edition is on the table</source>
        <translation>La nouvelle édition est ouverte</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>Page HTML…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texte brut…</translation>
    </message>
    <message>
        <source>The edition is a draft again</source>
        <translation>L’édition est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>The edition is published: it is in the archive</source>
        <translation>L’édition est publiée&#xa0;: elle est dans les Archives</translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation>Restaurer une révision</translation>
    </message>
    <message>
        <source>Restored; the text that it replaced is kept as a revision</source>
        <translation>Révision restaurée&#x202f;; le texte qu’elle remplace est conservé comme révision</translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation>Sauvegarder le bureau</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2)</source>
        <translation>Bureau sauvegardé dans %1 (%2)</translation>
    </message>
</context>
<context>
    <name>marbre::MaintenanceCommand</name>
    <message numerus="yes">
        <source>%1: %n byte(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln octet</numerusform>
            <numerusform>%1&#xa0;: %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk is sound.</source>
        <translation>Le bureau est sain.</translation>
    </message>
    <message>
        <source>copy the desk to a new file, also while it is in use</source>
        <translation>copier le bureau dans un nouveau fichier, même pendant qu’il est utilisé</translation>
    </message>
    <message>
        <source>check that the desk is sound</source>
        <translation>vérifier que le bureau est sain</translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptEdit</name>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Unquote</source>
        <translation>Ôter le bloc de citation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Mettre en bloc de citation</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>l’introduction</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>la section %1</translation>
    </message>
    <message>
        <source>Quote into the prose of the %1</source>
        <translation>Citer dans la prose de %1</translation>
    </message>
    <message>
        <source>Link into the prose of the %1</source>
        <translation>Poser un lien dans la prose de %1</translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptPane</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Quote block</source>
        <translation>Bloc de citation</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Poser un lien</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>Introduction: %n words</source>
        <translation>
            <numerusform>Introduction&#xa0;: %Ln mot</numerusform>
            <numerusform>Introduction&#xa0;: %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Section %1: %n words</source>
        <translation>
            <numerusform>Section %1&#xa0;: %Ln mot</numerusform>
            <numerusform>Section %1&#xa0;: %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in all</source>
        <translation>
            <numerusform>%1 · %Ln en tout</numerusform>
            <numerusform>%1 · %Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes verified</source>
        <translation>
            <numerusform>%Ln citation vérifiée</numerusform>
            <numerusform>%Ln citations vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Orthographe&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer</source>
        <translation>Aucun dictionnaire sur cet ordinateur pour cette langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Not cited yet</source>
        <translation>Pas encore cité</translation>
    </message>
</context>
<context>
    <name>marbre::ManuscriptText</name>
    <message>
        <source>The manuscript could not be read</source>
        <translation>Le manuscrit n’a pas pu être lu</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>Save it again with the encoding UTF-8.</source>
        <translation>Enregistrez-le à nouveau avec le codage UTF-8.</translation>
    </message>
</context>
<context>
    <name>marbre::MarbleModel</name>
    <message>
        <source>Quote: %1</source>
        <translation>Citation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Fil&#xa0;: %1</translation>
    </message>
    <message>
        <source>shortlisted, not in the edition</source>
        <translation>retenu, absent de l’édition</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>à placer</translation>
    </message>
</context>
<context>
    <name>marbre::MarbleView</name>
    <message>
        <source>to cite</source>
        <translation>à citer</translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation>Sur le marbre</translation>
    </message>
    <message>
        <source>Put it on the marble</source>
        <translation>Mettre sur le marbre</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
</context>
<context>
    <name>marbre::MarkCommand</name>
    <message>
        <source>This is not the id of a thread</source>
        <translation>Ce n’est pas l’identifiant d’un fil</translation>
    </message>
    <message>
        <source>“--state” is missing</source>
        <translation>il manque «&#xa0;--state&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no state: new, shortlisted, spiked or used</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état&#xa0;: new, shortlisted, spiked ou used</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) changed</source>
        <translation>
            <numerusform>%Ln fil modifié</numerusform>
            <numerusform>%Ln fils modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>set the triage state of threads</source>
        <translation>fixer l’état de tri des fils</translation>
    </message>
    <message>
        <source>shortlisted, spiked, used or new</source>
        <translation>shortlisted (retenu), spiked (écarté), used (utilisé) ou new (nouveau)</translation>
    </message>
</context>
<context>
    <name>marbre::MaterialView</name>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>score masqué</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>relevé le %1</translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation>Voir dans la Revue</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Put the cursor on a link or a quote to see where it comes from.</source>
        <translation>Placez le curseur sur un lien ou une citation pour voir d’où ils viennent.</translation>
    </message>
    <message>
        <source>The desk does not have this thread. Import it to see it here.</source>
        <translation>Ce fil est absent du bureau. Importez-le pour le voir ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted at its place</source>
        <translation>supprimé du site</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>marbre::NavigationPane</name>
    <message>
        <source>Show discarded drafts</source>
        <translation>Afficher les brouillons abandonnés</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Mois précédents</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mois suivants</translation>
    </message>
    <message>
        <source>Editions of the month</source>
        <translation>Éditions du mois</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>years</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>heading</comment>
        <extracomment>a month of the archive above its editions, in the forms of QLocale::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New edition from this one</source>
        <translation>Nouvelle édition d’après celle-ci</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
</context>
<context>
    <name>marbre::NewEditionDialog</name>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>r/artificial, r/MachineLearning</source>
        <translation>r/artificial, r/MachineLearning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The last edition of the community</source>
        <translation>La dernière édition de la communauté</translation>
    </message>
    <message>
        <source>Nothing: blank</source>
        <translation>Rien&#xa0;: laisser vides</translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation>&amp;Communautés</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Byline and sign-off &amp;from</source>
        <translation>Signature et formule finale &amp;d’après</translation>
    </message>
    <message>
        <source>Lay it on the table</source>
        <translation>Commencer l’édition</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>marbre::OutlineModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cited · %3</source>
        <translation>%1 sur %2 cités · %3</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <translation>Section %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation>
            <numerusform>%Ln déduite</numerusform>
            <numerusform>%Ln déduites</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>%1
cited on “%2”</source>
        <translation>%1
cité sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>to cite</source>
        <translation>à citer</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <translation>Citation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Fil&#xa0;: %1</translation>
    </message>
    <message>
        <source>cited in the prose</source>
        <translation>cité dans la prose</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, points</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>marbre::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Send to section %1</source>
        <translation>Envoyer vers la section %1</translation>
    </message>
    <message>
        <source>Put on the marble</source>
        <translation>Mettre sur le marbre</translation>
    </message>
    <message>
        <source>Cite in the prose</source>
        <translation>Citer dans la prose</translation>
    </message>
    <message>
        <source>Remove from the edition</source>
        <translation>Retirer de l’édition</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Removes the section with its prose; can be undone</source>
        <translation>Supprime la section et sa prose&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>Replier toutes les sections</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation>Sur le marbre</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>à placer</translation>
    </message>
    <message>
        <source>Sent to section %1</source>
        <translation>Envoyé vers la section %1</translation>
    </message>
    <message>
        <source>Removed from the edition</source>
        <translation>Retiré de l’édition</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>Section supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%Ln&#xa0;min</numerusform>
            <numerusform>%Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words, %1</source>
        <translation>
            <numerusform>%Ln mot, %1</numerusform>
            <numerusform>%Ln mots, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Move the section here</source>
        <translation>Déplacer la section ici</translation>
    </message>
    <message>
        <source>%1: put it on the marble</source>
        <translation>%1&#xa0;: mettre sur le marbre</translation>
    </message>
    <message>
        <source>%1: into the prose of section %2</source>
        <translation>%1&#xa0;: dans la prose de la section %2</translation>
    </message>
    <message>
        <source>%1: drop into section %2 · Esc cancels · Shift into the prose</source>
        <translation>%1&#xa0;: déposer dans la section %2 · Échap annule · Maj dans la prose</translation>
    </message>
    <message>
        <source>On the marble</source>
        <translation>Sur le marbre</translation>
    </message>
    <message>
        <source>Sent to section %1</source>
        <translation>Envoyé vers la section %1</translation>
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
    <name>marbre::ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
</context>
<context>
    <name>marbre::Publish</name>
    <message>
        <source>The page could not be made</source>
        <translation>La page n’a pas pu être composée</translation>
    </message>
    <message>
        <source>Is KF6 TextTemplate installed whole?</source>
        <translation>KF6 TextTemplate est-il installé en entier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>marbre::QuoteBar</name>
    <message>
        <source>Quote the selection</source>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy with link</source>
        <translation>Copier avec le lien</translation>
    </message>
</context>
<context>
    <name>marbre::ReaderFindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation>Chercher dans ce fil</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>marbre::ReaderLayout</name>
    <message>
        <source>Removed by a moderator. Its words were never read here.</source>
        <translation>Retiré par un modérateur. Son texte n’a jamais été relevé ici.</translation>
    </message>
    <message>
        <source>Deleted by its author. Its words were never read here.</source>
        <translation>Supprimé par son auteur. Son texte n’a jamais été relevé ici.</translation>
    </message>
    <message>
        <source>Removed by a moderator. The local copy can still be read, but no longer quoted.</source>
        <translation>Retiré par un modérateur. La copie locale reste lisible&#x202f;; elle n’est plus citable.</translation>
    </message>
    <message>
        <source>Deleted by its author. The local copy can still be read, but no longer quoted.</source>
        <translation>Supprimé par son auteur. La copie locale reste lisible&#x202f;; elle n’est plus citable.</translation>
    </message>
</context>
<context>
    <name>marbre::ReaderPane</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>No thread is open</source>
        <translation>Aucun fil n’est ouvert</translation>
    </message>
    <message>
        <source>J and K go through the list; a click opens a thread.</source>
        <translation>J et K parcourent la liste&#x202f;; un clic ouvre un fil.</translation>
    </message>
    <message>
        <source>To section</source>
        <translation>Vers la section</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Section %1, %2: the thread is in it</source>
        <translation>Section %1, %2&#xa0;: le fil s’y trouve</translation>
    </message>
    <message>
        <source>Send to section %1, %2</source>
        <translation>Envoyer vers la section %1, %2</translation>
    </message>
</context>
<context>
    <name>marbre::ReaderView</name>
    <message>
        <source>[image]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>Show the local copy</source>
        <translation>Voir la copie locale</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>– points</source>
        <translation>– points</translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation>[retiré]</translation>
    </message>
    <message>
        <source>author of the thread</source>
        <translation>auteur du fil</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <source>and %n folded reply(ies)</source>
        <translation>
            <numerusform>et %Ln réponse repliée</numerusform>
            <numerusform>et %Ln réponses repliées</numerusform>
        </translation>
    </message>
    <message>
        <source>score hidden by the community</source>
        <translation>score masqué par la communauté</translation>
    </message>
    <message>
        <source>· edited %1</source>
        <translation>· modifié il y a %1</translation>
    </message>
    <message>
        <source>· edited</source>
        <translation>· modifié</translation>
    </message>
    <message>
        <source>· pinned</source>
        <translation>· épinglé</translation>
    </message>
    <message>
        <source>in section %1</source>
        <translation>dans la section %1</translation>
    </message>
    <message>
        <source>on the marble</source>
        <translation>sur le marbre</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not imported</source>
        <translation>
            <numerusform>%Ln réponse non importée</numerusform>
            <numerusform>%Ln réponses non importées</numerusform>
        </translation>
    </message>
    <message>
        <source>More replies, not imported</source>
        <translation>D’autres réponses, non importées</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1, %2, level %3: %4</source>
        <translation>%1, %2, niveau %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>This was withdrawn at its place: it can be read, not quoted</source>
        <translation>Ce texte a été retiré du site&#xa0;: il peut être lu, mais pas cité</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a thread&apos;s title, its address</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>“%1”
— %2, %3</source>
        <comment>words, author, address</comment>
        <translation>«&#xa0;%1&#xa0;»
— %2, %3</translation>
    </message>
</context>
<context>
    <name>marbre::RedditReader</name>
    <message>
        <source>It holds bytes that are not UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation>Le fichier s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is not enough memory to read it.</source>
        <translation>La mémoire ne suffit pas pour le lire.</translation>
    </message>
    <message>
        <source>Something follows the end of the JSON text.</source>
        <translation>Quelque chose suit la fin du texte JSON.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Ce n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>This JSON holds no Reddit threads or comments.</source>
        <translation>Ce JSON ne contient ni fil ni commentaire de Reddit.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditRecord</name>
    <message>
        <source>“%1” holds something else than it should.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas ce qui est attendu.</translation>
    </message>
    <message>
        <source>The thread has no valid id.</source>
        <translation>Le fil n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>The comment has no valid id.</source>
        <translation>Le commentaire n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>The comment does not say which thread it belongs to.</source>
        <translation>Le commentaire n’indique pas à quel fil il appartient.</translation>
    </message>
    <message>
        <source>Replies are left out, but not said where.</source>
        <translation>Des réponses ont été omises, sans indication de leur place.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditSalvage</name>
    <message>
        <source>This record is damaged.</source>
        <translation>Cet enregistrement est endommagé.</translation>
    </message>
    <message>
        <source>The file breaks off in this record.</source>
        <translation>Le fichier s’interrompt dans cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>marbre::ReviewPlace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Fil suivant</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Fil précédent</translation>
    </message>
    <message>
        <source>Select the next thread too</source>
        <translation>Sélectionner aussi le fil suivant</translation>
    </message>
    <message>
        <source>Select the previous thread too</source>
        <translation>Sélectionner aussi le fil précédent</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Undo the last action here</source>
        <translation>Annuler la dernière action ici</translation>
    </message>
    <message>
        <source>Redo the last action here</source>
        <translation>Rétablir la dernière action ici</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Send to section %1</source>
        <translation>Envoyer vers la section %1</translation>
    </message>
    <message>
        <source>Put on the marble</source>
        <translation>Mettre sur le marbre</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Seen or not seen</source>
        <translation>Vu ou non vu</translation>
    </message>
    <message>
        <source>Note to self…</source>
        <translation>Pense-bête…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation>Chercher dans le fil</translation>
    </message>
    <message>
        <source>Show what came in</source>
        <translation>Afficher ce qui est arrivé</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Try with the sample day</source>
        <translation>Essayer avec la journée d’exemple</translation>
    </message>
    <message>
        <source>No edition is open: make a new one, or open one from the archive, first</source>
        <translation>Aucune édition n’est ouverte&#xa0;: commencez-en une, ou ouvrez-en une depuis les Archives</translation>
    </message>
    <message>
        <source>The edition has no section %1 yet</source>
        <translation>L’édition n’a pas encore de section %1</translation>
    </message>
    <message>
        <source>Put “%1” on the marble</source>
        <translation>Mettre «&#xa0;%1&#xa0;» sur le marbre</translation>
    </message>
    <message numerus="yes">
        <source>Put %n thread(s) on the marble</source>
        <translation>
            <numerusform>Mettre %Ln fil sur le marbre</numerusform>
            <numerusform>Mettre %Ln fils sur le marbre</numerusform>
        </translation>
    </message>
    <message>
        <source>Send “%1” to section %2</source>
        <translation>Envoyer «&#xa0;%1&#xa0;» vers la section %2</translation>
    </message>
    <message numerus="yes">
        <source>Send %n thread(s) to section %1</source>
        <translation>
            <numerusform>Envoyer %Ln fil vers la section %1</numerusform>
            <numerusform>Envoyer %Ln fils vers la section %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on the marble already</source>
        <translation>Déjà sur le marbre</translation>
    </message>
    <message>
        <source>It stands in section %1 already</source>
        <translation>Déjà dans la section %1</translation>
    </message>
    <message>
        <source>“%1” is on the marble</source>
        <translation>«&#xa0;%1&#xa0;» est sur le marbre</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) put on the marble</source>
        <translation>
            <numerusform>%Ln fil mis sur le marbre</numerusform>
            <numerusform>%Ln fils mis sur le marbre</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent to section %2, “%3”</source>
        <translation>«&#xa0;%1&#xa0;» envoyé vers la section %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) sent to section %1, “%2”</source>
        <translation>
            <numerusform>%Ln fil envoyé vers la section %1, «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%Ln fils envoyés vers la section %1, «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words to quote, or go to a comment with N</source>
        <translation>Sélectionnez les mots à citer, ou allez à un commentaire avec N</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Citer %1</translation>
    </message>
    <message>
        <source>These words are in the edition already</source>
        <translation>Ces mots sont déjà dans l’édition</translation>
    </message>
    <message>
        <source>Quote of %1 put on the marble</source>
        <translation>Citation de %1 mise sur le marbre</translation>
    </message>
    <message>
        <source>Quote of %1 put into section %2, “%3”</source>
        <translation>Citation de %1 placée dans la section %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Only %n thread(s) are opened at once</source>
        <translation>
            <numerusform>Pas plus de %Ln fil ne s’ouvre à la fois</numerusform>
            <numerusform>Pas plus de %Ln fils ne s’ouvrent à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%Ln lien copié</numerusform>
            <numerusform>%Ln liens copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its link</source>
        <translation>Copié avec son lien</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Pense-bête</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Aucun thème</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Name of the theme:</source>
        <translation>Nom du thème&#xa0;:</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter (a taken name replaces):</source>
        <translation>Nom du filtre (un filtre du même nom est remplacé)&#xa0;:</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Filtre «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>Renommer le thème</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Theme “%1” removed</source>
        <translation>Thème «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Filter “%1” removed</source>
        <translation>Filtre «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Copy with link</source>
        <translation>Copier avec le lien</translation>
    </message>
    <message>
        <source>Send to section</source>
        <translation>Envoyer vers la section</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and heading of a section</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The marble is empty</source>
        <translation>Le marbre est vide</translation>
    </message>
    <message>
        <source>Import the day&apos;s threads: files of Reddit listings, comment pages or dumps. They can also be dropped here.</source>
        <translation>Importez les fils du jour&#xa0;: fichiers de listes Reddit, pages de commentaires ou archives de données. Vous pouvez aussi les déposer ici.</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Supprimer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the theme “%1”</source>
        <translation>Supprimer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
</context>
<context>
    <name>marbre::RevisionTimeline</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>marbre::SearchCommand</name>
    <message>
        <source>“%1” cannot be searched: threads, comments, editions</source>
        <translation>la recherche ne porte pas sur «&#xa0;%1&#xa0;», mais sur threads, comments ou editions</translation>
    </message>
    <message>
        <source>“%1” is no order: newest or relevance</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre&#xa0;: newest ou relevance</translation>
    </message>
    <message>
        <source>search in threads, comments and editions</source>
        <translation>chercher dans les fils, les commentaires et les éditions</translation>
    </message>
    <message>
        <source>threads, comments, editions, parted by commas; all by default</source>
        <translation>threads, comments, editions, séparés par des virgules&#x202f;; tous par défaut</translation>
    </message>
    <message>
        <source>newest (the default) or relevance</source>
        <translation>newest (les plus récents d’abord, par défaut) ou relevance (par pertinence)</translation>
    </message>
    <message>
        <source>no more than so many of each kind; 50 by default</source>
        <translation>pas plus de tant de chaque sorte&#x202f;; 50 par défaut</translation>
    </message>
</context>
<context>
    <name>marbre::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>marbre::SearchModel</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <translation>sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>cited in %1</source>
        <translation>cité dans %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, perhaps more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>marbre::SearchPane</name>
    <message>
        <source>Search editions, threads and comments</source>
        <translation>Chercher éditions, fils et commentaires</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans les archives</translation>
    </message>
    <message>
        <source>Words, &quot;whole phrases&quot;, begin*, author:name, community:name; a minus before a word leaves it out.</source>
        <translation>Des mots, des &quot;suites entières&quot;, un début*, author:nom, community:nom&#x202f;; un moins devant un mot l’exclut.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Try fewer words, another year or every kind.</source>
        <translation>Essayez moins de mots, une autre année ou toutes les sortes de textes.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>par pertinence</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Année&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>marbre::SeenProgress</name>
    <message numerus="yes">
        <source>%1 of %n thread(s) seen</source>
        <translation>
            <numerusform>Fils vus&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Fils vus&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortlisted</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln retenu</numerusform>
            <numerusform>%Ln retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) fed</source>
        <translation>
            <numerusform>%Ln section alimentée</numerusform>
            <numerusform>%Ln sections alimentées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language takes effect when Marbre is started again.</source>
        <translation>Le changement de langue prend effet au prochain démarrage de Marbre.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Typeface of the proof</source>
        <translation>&amp;Police de l’épreuve</translation>
    </message>
</context>
<context>
    <name>marbre::ShellBar</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is the first day of the week</extracomment>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Nouvelle édition…</translation>
    </message>
    <message>
        <source>The edition on the table: %1</source>
        <translation>Édition en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Édition&#xa0;: %1</translation>
    </message>
    <message>
        <source>No edition on the table</source>
        <translation>Aucune édition en cours</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Enregistré à %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>⚠ Not saved</source>
        <translation>⚠ Non enregistré</translation>
    </message>
</context>
<context>
    <name>marbre::ShowCommand</name>
    <message>
        <source>[account gone]</source>
        <translation>[compte supprimé]</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>The desk does not have this comment</source>
        <translation>Ce commentaire est absent du bureau</translation>
    </message>
    <message>
        <source>show a thread with its comments, a comment, or an edition</source>
        <translation>afficher un fil avec ses commentaires, un commentaire ou une édition</translation>
    </message>
</context>
<context>
    <name>marbre::SidePane</name>
    <message>
        <source>Right pane</source>
        <translation>Volet droit</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Follow the cursor</source>
        <translation>Suivre le curseur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>marbre::SidebarModel</name>
    <message>
        <source>All threads</source>
        <translation>Tous les fils</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not seen</source>
        <translation>
            <numerusform>%1, %Ln non vu</numerusform>
            <numerusform>%1, %Ln non vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %Ln fil</numerusform>
            <numerusform>%1, %Ln fils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::SidebarRail</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>marbre::SidebarView</name>
    <message>
        <source>Feeds, states, filters and themes</source>
        <translation>Flux, états, filtres et thèmes</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nouveau thème…</translation>
    </message>
</context>
<context>
    <name>marbre::SourceListModel</name>
    <message>
        <source>score unknown</source>
        <translation>score inconnu</translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation>absent de ce bureau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>marbre::SpellingMenu</name>
    <message>
        <source>Looking for other spellings…</source>
        <translation>Recherche d’autres orthographes…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Aucune autre orthographe connue</translation>
    </message>
    <message>
        <source>Correct the spelling</source>
        <translation>Corriger l’orthographe</translation>
    </message>
</context>
<context>
    <name>marbre::Store</name>
    <message>
        <source>There is no such edition</source>
        <translation>Cette édition n’existe pas</translation>
    </message>
    <message>
        <source>There is no such revision</source>
        <translation>Cette révision n’existe pas</translation>
    </message>
    <message>
        <source>The edition was changed elsewhere since it was opened</source>
        <translation>L’édition a été modifiée ailleurs depuis son ouverture</translation>
    </message>
    <message>
        <source>Another program holds the desk for too long</source>
        <translation>Un autre programme occupe le bureau depuis trop longtemps</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Ce fichier n’est pas un bureau</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The desk is damaged</source>
        <translation>Le bureau est endommagé</translation>
    </message>
    <message>
        <source>Keep a copy of the file and restore a backup.</source>
        <translation>Gardez une copie du fichier et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The desk could not be written: the disk is full</source>
        <translation>Le bureau n’a pas pu être écrit&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The desk could not be written</source>
        <translation>Le bureau n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits d’accès au fichier et à son dossier.</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Le bureau n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be read and written.</source>
        <translation>Vérifiez que le fichier et son dossier existent et que vous pouvez les lire et y écrire.</translation>
    </message>
    <message>
        <source>The desk could not be read or written</source>
        <translation>Le bureau n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The desk could not do this</source>
        <translation>Le bureau n’a pas pu faire cela</translation>
    </message>
    <message>
        <source>A theme needs a name</source>
        <translation>Un thème doit avoir un nom</translation>
    </message>
    <message>
        <source>Another theme has this name</source>
        <translation>Un autre thème porte ce nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This theme no longer exists</source>
        <translation>Ce thème n’existe plus</translation>
    </message>
    <message>
        <source>A saved filter needs a name</source>
        <translation>Un filtre enregistré doit avoir un nom</translation>
    </message>
    <message>
        <source>There is no such desk</source>
        <translation>Ce bureau n’existe pas</translation>
    </message>
    <message>
        <source>The copy of the desk is damaged</source>
        <translation>La copie du bureau est endommagée</translation>
    </message>
    <message>
        <source>Check the disk, and check the desk with “verify”.</source>
        <translation>Vérifiez le disque, puis le bureau avec «&#xa0;verify&#xa0;».</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>La sauvegarde n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Un fichier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Table %1, row %2: what it refers to in %3 is not there</source>
        <translation>Table %1, ligne %2&#xa0;: ce à quoi elle renvoie dans %3 est absent</translation>
    </message>
    <message>
        <source>Threads whose state does not agree with the editions that cite them: %1</source>
        <translation>Fils dont l’état ne concorde pas avec les éditions qui les citent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Editions that the search does not know: %1</source>
        <translation>Éditions inconnues de la recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Editions that the search knows and the desk does not: %1</source>
        <translation>Éditions connues de la recherche mais absentes du bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quoted comments that stand under another thread: %1</source>
        <translation>Commentaires cités qui figurent sous un autre fil&#xa0;: %1</translation>
    </message>
    <message>
        <source>This thread is not in the desk</source>
        <translation>Ce fil est absent du bureau</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>C’est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>The desk was made by a newer version of this program</source>
        <translation>Le bureau a été créé par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the desk was changed.</source>
        <translation>Mettez le programme à jour. Rien n’a été modifié dans le bureau.</translation>
    </message>
    <message>
        <source>The desk was made by an older version of this program</source>
        <translation>Le bureau a été créé par une version plus ancienne de ce programme</translation>
    </message>
    <message>
        <source>It is open for reading only and cannot be brought up to date.</source>
        <translation>Il est ouvert en lecture seule et ne peut être mis à jour.</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>This part of the search cannot be read</source>
        <translation>Cette partie de la recherche ne peut être lue</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-09 or 2025-09-21.</source>
        <translation>Écrivez une date sous la forme 2025, 2025-09 ou 2025-09-21.</translation>
    </message>
    <message>
        <source>There is no such state.</source>
        <translation>Cet état n’existe pas.</translation>
    </message>
    <message>
        <source>The states are new, shortlisted, spiked and used; draft, published and discarded.</source>
        <translation>Les états sont new, shortlisted, spiked et used&#x202f;; draft, published et discarded.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>The search has too many words</source>
        <translation>La recherche a trop de mots</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>Cherchez moins de mots.</translation>
    </message>
    <message>
        <source>The desk is being closed</source>
        <translation>Le bureau est en cours de fermeture</translation>
    </message>
    <message>
        <source>A newer search took its place</source>
        <translation>Une recherche plus récente l’a remplacée</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <source>You may not write this file or its folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce fichier ou dans son dossier.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose a desk in another folder.</source>
        <translation>Vérifiez les droits d’accès, ou choisissez un bureau dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desk is open for reading only</source>
        <translation>Le bureau est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Another filter has this name</source>
        <translation>Un autre filtre porte ce nom</translation>
    </message>
</context>
<context>
    <name>marbre::Strip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>marbre::ThreadDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
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
            <numerusform>%Ln fil, même lien</numerusform>
            <numerusform>%Ln fils, même lien</numerusform>
        </translation>
    </message>
    <message>
        <source>already covered</source>
        <translation>déjà couvert</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>score masqué</translation>
    </message>
    <message>
        <source>score not published</source>
        <translation>score non publié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Already covered in %1</source>
        <translation>Déjà couvert dans %1</translation>
    </message>
</context>
<context>
    <name>marbre::ThreadHead</name>
    <message>
        <source>on the marble</source>
        <translation>sur le marbre</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thème %1</translation>
    </message>
    <message>
        <source>section %1, %2</source>
        <translation>section %1, %2</translation>
    </message>
    <message>
        <source>See the edition</source>
        <translation>Voir l’édition</translation>
    </message>
    <message>
        <source>– points, hidden by the community</source>
        <translation>– points, masqués par la communauté</translation>
    </message>
    <message>
        <source>– points, not published</source>
        <translation>– points, non publiés</translation>
    </message>
    <message>
        <source>still moving</source>
        <translation>pas encore stabilisé</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>when the score was read</comment>
        <translation>relevé il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % upvoted</source>
        <translation>%1&#x202f;% positifs</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation>supprimé par son auteur</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>retiré par un modérateur</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Note to self:&lt;/b&gt; %1 &lt;a href=&apos;edit&apos;&gt;Edit&lt;/a&gt;</source>
        <comment>keep the markup</comment>
        <translation>&lt;b&gt;Pense-bête&#xa0;:&lt;/b&gt; %1 &lt;a href=&apos;edit&apos;&gt;Modifier&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Already covered on %1: “%2”</source>
        <translation>Déjà couvert le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Already covered in %n edition(s), last on %1: “%2”</source>
        <translation>
            <numerusform>Déjà couvert dans %Ln édition, le %1&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>Déjà couvert dans %Ln éditions, en dernier le %1&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListHeader</name>
    <message>
        <source>sorted, the highest first</source>
        <translation>trié, du plus haut au plus bas</translation>
    </message>
    <message>
        <source>sorted, the lowest first</source>
        <translation>trié, du plus bas au plus haut</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Comm.</source>
        <comment>column of comment counts</comment>
        <translation>Comm.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sort by this column; once more turns the order round</source>
        <translation>Trier par cette colonne&#x202f;; une seconde fois inverse l’ordre</translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>shortlisted</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>spiked</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>score inconnu</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thème %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>already covered</source>
        <translation>déjà couvert</translation>
    </message>
</context>
<context>
    <name>marbre::ThreadListView</name>
    <message numerus="yes">
        <source>At most %n thread(s) can be dragged at once</source>
        <translation>
            <numerusform>Pas plus de %Ln fil ne peut être déplacé à la fois</numerusform>
            <numerusform>Pas plus de %Ln fils ne peuvent être déplacés à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected threads are still being read: drag them once more</source>
        <translation>Les fils sélectionnés sont encore en cours de lecture&#xa0;: faites-les glisser à nouveau</translation>
    </message>
</context>
<context>
    <name>marbre::ThreadsCommand</name>
    <message>
        <source>“%1” is no state: new, shortlisted, spiked or used</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état&#xa0;: new, shortlisted, spiked ou used</translation>
    </message>
    <message>
        <source>There is no such feed</source>
        <translation>Ce flux n’existe pas</translation>
    </message>
    <message>
        <source>There is no such theme</source>
        <translation>Ce thème n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is no order: score, time or comments</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre&#xa0;: score, time ou comments</translation>
    </message>
    <message>
        <source>list the threads of the desk</source>
        <translation>lister les fils du bureau</translation>
    </message>
    <message>
        <source>new, shortlisted, spiked or used; may be repeated</source>
        <translation>new (nouveau), shortlisted (retenu), spiked (écarté) ou used (utilisé)&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only of this feed; may be repeated</source>
        <translation>seulement de ce flux&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only of this community</source>
        <translation>seulement de cette communauté</translation>
    </message>
    <message>
        <source>only from this date or time on (UTC)</source>
        <translation>seulement à partir de cette date ou heure (UTC)</translation>
    </message>
    <message>
        <source>only before this date or time (UTC)</source>
        <translation>seulement avant cette date ou heure (UTC)</translation>
    </message>
    <message>
        <source>only of this theme; may be repeated</source>
        <translation>seulement de ce thème&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>score, time (the default) or comments, the highest first</source>
        <translation>score, time (date, par défaut) ou comments (commentaires), du plus haut au plus bas</translation>
    </message>
    <message>
        <source>no more than so many</source>
        <translation>pas plus de tant</translation>
    </message>
</context>
<context>
    <name>marbre::TriageCommands</name>
    <message>
        <source>The edition was changed since: undo that in Write first</source>
        <translation>L’édition a été modifiée depuis&#xa0;: annulez d’abord cela dans Rédaction</translation>
    </message>
    <message>
        <source>Return “%1” to new</source>
        <translation>Remettre «&#xa0;%1&#xa0;» parmi les nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>Return %n thread(s) to new</source>
        <translation>
            <numerusform>Remettre %Ln fil parmi les nouveaux</numerusform>
            <numerusform>Remettre %Ln fils parmi les nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist “%1”</source>
        <translation>Retenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Shortlist %n thread(s)</source>
        <translation>
            <numerusform>Retenir %Ln fil</numerusform>
            <numerusform>Retenir %Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Spike “%1”</source>
        <translation>Écarter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Spike %n thread(s)</source>
        <translation>
            <numerusform>Écarter %Ln fil</numerusform>
            <numerusform>Écarter %Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as used</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as used</source>
        <translation>
            <numerusform>Marquer %Ln fil comme utilisé</numerusform>
            <numerusform>Marquer %Ln fils comme utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is new again</source>
        <translation>«&#xa0;%1&#xa0;» remis parmi les nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) new again</source>
        <translation>
            <numerusform>%Ln fil remis parmi les nouveaux</numerusform>
            <numerusform>%Ln fils remis parmi les nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” shortlisted</source>
        <translation>«&#xa0;%1&#xa0;» retenu</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) shortlisted</source>
        <translation>
            <numerusform>%Ln fil retenu</numerusform>
            <numerusform>%Ln fils retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” spiked</source>
        <translation>«&#xa0;%1&#xa0;» écarté</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) spiked</source>
        <translation>
            <numerusform>%Ln fil écarté</numerusform>
            <numerusform>%Ln fils écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” used</source>
        <translation>«&#xa0;%1&#xa0;» utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) used</source>
        <translation>
            <numerusform>%Ln fil utilisé</numerusform>
            <numerusform>%Ln fils utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1” as seen</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme vu</translation>
    </message>
    <message>
        <source>Mark “%1” as not seen</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme non vu</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as seen</source>
        <translation>
            <numerusform>Marquer %Ln fil comme vu</numerusform>
            <numerusform>Marquer %Ln fils comme vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n thread(s) as not seen</source>
        <translation>
            <numerusform>Marquer %Ln fil comme non vu</numerusform>
            <numerusform>Marquer %Ln fils comme non vus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” marked as seen</source>
        <translation>«&#xa0;%1&#xa0;» marqué comme vu</translation>
    </message>
    <message>
        <source>“%1” marked as not seen</source>
        <translation>«&#xa0;%1&#xa0;» marqué comme non vu</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as seen</source>
        <translation>
            <numerusform>%Ln fil marqué comme vu</numerusform>
            <numerusform>%Ln fils marqués comme vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked as not seen</source>
        <translation>
            <numerusform>%Ln fil marqué comme non vu</numerusform>
            <numerusform>%Ln fils marqués comme non vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the theme from %n thread(s)</source>
        <translation>
            <numerusform>Retirer son thème à %Ln fil</numerusform>
            <numerusform>Retirer leur thème à %Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n thread(s) the theme “%1”</source>
        <translation>
            <numerusform>Donner à %Ln fil le thème «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Donner à %Ln fils le thème «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) without theme</source>
        <translation>
            <numerusform>%Ln fil sans thème</numerusform>
            <numerusform>%Ln fils sans thème</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the theme “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est dans le thème «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in the theme “%1”</source>
        <translation>
            <numerusform>%Ln fil dans le thème «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln fils dans le thème «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Pense-bête pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on “%1” kept</source>
        <translation>Pense-bête pour «&#xa0;%1&#xa0;» gardé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>marbre::WritePlace</name>
    <message>
        <source>Editor or proof</source>
        <translation>Manuscrit ou épreuve</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>No edition on the table</source>
        <translation>Aucune édition en cours</translation>
    </message>
    <message>
        <source>Begin one, or open one from the archive.</source>
        <translation>Commencez-en une, ou ouvrez-en une depuis les Archives.</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Nouvelle édition…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Edit the header</source>
        <translation>Modifier l’en-tête</translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation>Replier ou déplier l’en-tête</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Afficher l’épreuve</translation>
    </message>
    <message>
        <source>Show the material</source>
        <translation>Afficher le matériau</translation>
    </message>
</context>
<context>
    <name>marbre::WriteStatus</name>
    <message>
        <source>No edition on the table</source>
        <translation>Aucune édition en cours</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>enregistrée à %1</translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation>enregistrée le %1</translation>
    </message>
    <message>
        <source>revision %1, %2</source>
        <translation>révision %1, %2</translation>
    </message>
</context>
<context>
    <name>marbre::visuals</name>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age in hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>age in months</comment>
        <translation>%1&#xa0;mois</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1&#xa0;ans</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>day, month, year and time in the forms of QLocale::toString()</extracomment>
        <translation>d MMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
</context>
</TS>
