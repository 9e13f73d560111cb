<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>marbre::AddThreadDialog</name>
    <message>
        <source>Add a thread</source>
        <translation>Ajouter un fil</translation>
    </message>
    <message>
        <source>&amp;Address or text of a thread</source>
        <translation>A&amp;dresse ou texte d’un fil</translation>
    </message>
    <message>
        <source>https://www.reddit.com/r/artificial/comments/…

or the words of a thread: title first, then address, author, points and text</source>
        <translation>https://www.reddit.com/r/artificial/comments/…

ou le texte d’un fil&#xa0;: d’abord le titre, puis l’adresse, l’auteur, les points et le texte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Communauté</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Relever le fil</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter le fil</translation>
    </message>
    <message>
        <source>The thread is fetched with its whole discussion.</source>
        <translation>Le fil est relevé avec toute sa discussion.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Relevé en cours…</translation>
    </message>
    <message>
        <source>A thread needs a title.</source>
        <translation>Un fil doit avoir un titre.</translation>
    </message>
    <message>
        <source>Auth&amp;or</source>
        <translation>Au&amp;teur</translation>
    </message>
</context>
<context>
    <name>marbre::ArchiveGroupModel</name>
    <message>
        <source>u/%1</source>
        <extracomment>an author&apos;s name, as it stands before a quote</extracomment>
        <translation>u/%1</translation>
    </message>
    <message>
        <source>Thread without a title</source>
        <translation>Fil sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%Ln renvoi</numerusform>
            <numerusform>%Ln renvois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;7 threads&quot;, %2: &quot;3 editions&quot;</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, on %3</source>
        <translation>%1&#xa0;: %2, le %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1&#xa0;: %2, du %3 au %4</translation>
    </message>
</context>
<context>
    <name>marbre::ArchiveMentionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day of the archive with its year, in the forms of QLocale::toString()</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
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
    <message>
        <source>Archive: calendar</source>
        <translation>Archives&#xa0;: calendrier</translation>
    </message>
    <message>
        <source>Archive: by theme</source>
        <translation>Archives&#xa0;: par thème</translation>
    </message>
    <message>
        <source>Archive: by quoted author</source>
        <translation>Archives&#xa0;: par auteur cité</translation>
    </message>
    <message>
        <source>Archive: by thread</source>
        <translation>Archives&#xa0;: par fil</translation>
    </message>
    <message>
        <source>Archive: by community</source>
        <translation>Archives&#xa0;: par communauté</translation>
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
    <name>marbre::ArcticShift</name>
    <message>
        <source>The answer is a web page instead of data.</source>
        <translation>La réponse est une page web au lieu de données.</translation>
    </message>
</context>
<context>
    <name>marbre::ArcticShiftAdapter</name>
    <message>
        <source>Reading Reddit&apos;s items again</source>
        <translation>Nouveau relevé des éléments de Reddit</translation>
    </message>
    <message>
        <source>The archive does not have this item.</source>
        <translation>Cet élément est absent de l’archive.</translation>
    </message>
    <message>
        <source>Reddit, from the archive Arctic Shift</source>
        <translation>Reddit, par l’archive Arctic Shift</translation>
    </message>
    <message>
        <source>arctic:r/ and the subreddit&apos;s name</source>
        <translation>arctic:r/ suivi du nom du subreddit</translation>
    </message>
    <message>
        <source>Scores younger than 36 hours are not settled: the archive takes them as soon as an item is written, and once more after that time.</source>
        <translation>Les scores de moins de 36&#xa0;heures ne sont pas définitifs&#xa0;: l’archive les relève dès la publication, puis une fois encore après ce délai.</translation>
    </message>
    <message>
        <source>The day, newest first</source>
        <translation>La journée, les plus récents d’abord</translation>
    </message>
    <message>
        <source>The day, oldest first</source>
        <translation>La journée, les plus anciens d’abord</translation>
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
    <name>marbre::AttributionText</name>
    <message>
        <source>The attribution must name the author once: write “{author}”.</source>
        <translation>L’attribution doit nommer l’auteur une fois&#xa0;: écrivez «&#xa0;{author}&#xa0;».</translation>
    </message>
    <message>
        <source>The attribution can give the score once only.</source>
        <translation>L’attribution ne peut donner le score qu’une fois.</translation>
    </message>
    <message>
        <source>The attribution must begin with “{author}” or “u/{author}”, or the name would not be read back as it is.</source>
        <translation>L’attribution doit commencer par «&#xa0;{author}&#xa0;» ou «&#xa0;u/{author}&#xa0;», sans quoi le nom ne serait pas relu tel qu’il est.</translation>
    </message>
    <message>
        <source>After the author only the score may stand, as in “({score})”, “, {score}” or “· {score}”.</source>
        <translation>Après l’auteur, seul le score peut figurer, par exemple «&#xa0;({score})&#xa0;», «&#xa0;, {score}&#xa0;» ou «&#xa0;· {score}&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no word for points in this language, so that its plural would be wrong. Write “{score}” alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot connu pour les points dans cette langue&#xa0;: son pluriel serait faux. Écrivez «&#xa0;{score}&#xa0;» seul.</translation>
    </message>
</context>
<context>
    <name>marbre::BalanceChart</name>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
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
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
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
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, section or community, its threads, comments, points, words</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>marbre::BalancePanel</name>
    <message>
        <source>Balance of the edition</source>
        <translation>Équilibre de l’édition</translation>
    </message>
    <message>
        <source>Balance by</source>
        <translation>Équilibre par</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Choose a part to see its numbers.</source>
        <translation>Choisissez une part pour voir ses chiffres.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>not in the desk</source>
        <translation>absent du bureau</translation>
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
    <name>marbre::CauseCard</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch %1 only</source>
        <comment>a slower pace</comment>
        <extracomment>%1: &quot;every 30 min&quot;</extracomment>
        <translation>Relever %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Saisir le jeton…</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
</context>
<context>
    <name>marbre::CheckCommand</name>
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
        <source>check an edition before it is published</source>
        <translation>contrôler une édition avant sa publication</translation>
    </message>
    <message>
        <source>ask for every address of the text, too</source>
        <translation>interroger aussi chaque adresse du texte</translation>
    </message>
</context>
<context>
    <name>marbre::CheckSettings</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>has rules of its own</source>
        <translation>a ses propres règles</translation>
    </message>
    <message>
        <source>&amp;Rules of</source>
        <translation>Règles &amp;pour</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>How severe findings are</source>
        <translation>Gravité des constats</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <comment>how severe a finding is</comment>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Headline, characters</source>
        <translation>T&amp;itre, caractères</translation>
    </message>
    <message>
        <source>&amp;Standfirst, characters</source>
        <translation>C&amp;hapô, caractères</translation>
    </message>
    <message>
        <source>&amp;Key point, characters</source>
        <translation>Point c&amp;lé, caractères</translation>
    </message>
    <message>
        <source>&amp;Number of key points</source>
        <translation>&amp;Nombre de points clés</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>&amp;Points were read at most</source>
        <translation>Points relevés il y a au pl&amp;us</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1&#xa0;: au moins</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1&#xa0;: au plus</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a number</comment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>marbre::CheckText</name>
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
    <message>
        <source>The edition itself has as many.</source>
        <translation>L’édition elle-même en compte autant.</translation>
    </message>
    <message>
        <source>The place itself counts as many.</source>
        <translation>Le site lui-même en compte autant.</translation>
    </message>
    <message>
        <source>A rounding: “%1” says “%2”.</source>
        <translation>Un arrondi&#xa0;: «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The same number of something else: “%1” says “%2”.</source>
        <translation>Le même nombre, pour autre chose&#xa0;: «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Found in “%1”.</source>
        <translation>Trouvé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Found in “%1”, where %2 says it.</source>
        <translation>Trouvé dans «&#xa0;%1&#xa0;», où %2 le dit.</translation>
    </message>
    <message>
        <source>No cited thread is stored: there is nothing to look for this figure in.</source>
        <translation>Aucun fil cité n’est dans le bureau&#xa0;: ce chiffre ne peut être cherché nulle part.</translation>
    </message>
    <message>
        <source>No cited thread says this; “%1” says “%2”.</source>
        <translation>Aucun fil cité ne le dit&#x202f;; «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No cited thread says this.</source>
        <translation>Aucun fil cité ne le dit.</translation>
    </message>
    <message>
        <source>Neither “%1” nor another cited thread says this.</source>
        <translation>Ni «&#xa0;%1&#xa0;» ni aucun autre fil cité ne le dit.</translation>
    </message>
    <message>
        <source>“%1” of %2 carried this thread already. Say what is new, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;», du %2, reprenait déjà ce fil. Dites ce qui est nouveau, ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” of %2 carried the same link already (“%3”). Say what is new, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;», du %2, reprenait déjà le même lien («&#xa0;%3&#xa0;»). Dites ce qui est nouveau, ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” of %2 quoted %3 already.</source>
        <translation>«&#xa0;%1&#xa0;», du %2, citait déjà %3.</translation>
    </message>
    <message>
        <source>“%1” of %2 was about “%3” too.</source>
        <translation>«&#xa0;%1&#xa0;», du %2, traitait aussi de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The introduction announces “%1”, and the edition has %n section(s).</source>
        <translation>
            <numerusform>L’introduction annonce «&#xa0;%1&#xa0;», et l’édition a %Ln section.</numerusform>
            <numerusform>L’introduction annonce «&#xa0;%1&#xa0;», et l’édition a %Ln sections.</numerusform>
        </translation>
    </message>
    <message>
        <source>No section seems to be about “%1”, which the introduction announces.</source>
        <translation>Aucune section ne semble traiter de «&#xa0;%1&#xa0;», qu’annonce l’introduction.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Shorter than set</source>
        <translation>Plus court que prévu</translation>
    </message>
    <message>
        <source>Longer than set</source>
        <translation>Plus long que prévu</translation>
    </message>
    <message>
        <source>Fewer than set</source>
        <translation>Moins que prévu</translation>
    </message>
    <message>
        <source>More than set</source>
        <translation>Plus que prévu</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length of the headline</source>
        <translation>Longueur du titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Length of the standfirst</source>
        <translation>Longueur du chapô</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Not a known language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Number and length of the key points</source>
        <translation>Nombre et longueur des points clés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Each section cites a thread</source>
        <translation>Chaque section cite un fil</translation>
    </message>
    <message>
        <source>Empty heading</source>
        <translation>Intertitre vide</translation>
    </message>
    <message>
        <source>Cites no thread</source>
        <translation>Ne cite aucun fil</translation>
    </message>
    <message>
        <source>Axes of the introduction</source>
        <translation>Axes de l’introduction</translation>
    </message>
    <message>
        <source>The introduction&apos;s axes have their sections</source>
        <translation>Les axes de l’introduction ont leur section</translation>
    </message>
    <message>
        <source>Another number of sections</source>
        <translation>Autre nombre de sections</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>No material is left over</source>
        <translation>Aucun matériau ne reste</translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>Pas cité</translation>
    </message>
    <message>
        <source>Names nothing</source>
        <translation>Ne désigne rien</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images say what they show</source>
        <translation>Les images disent ce qu’elles montrent</translation>
    </message>
    <message>
        <source>No alternative text</source>
        <translation>Sans texte de remplacement</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links to threads and elsewhere</source>
        <translation>Liens vers les fils et ailleurs</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>Not in the desk</source>
        <translation>Absent du bureau</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Pas une adresse web</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sans mots</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses answer</source>
        <translation>Les adresses répondent</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes word for word</source>
        <translation>Citations mot pour mot</translation>
    </message>
    <message>
        <source>Not in the comment</source>
        <translation>Absente du commentaire</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Somebody else&apos;s words</source>
        <translation>Propos de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not word for word</source>
        <translation>Pas mot pour mot</translation>
    </message>
    <message>
        <source>Deleted at its place</source>
        <translation>Supprimé du site</translation>
    </message>
    <message>
        <source>Source not in the desk</source>
        <translation>Source absente du bureau</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Translations with their original</source>
        <translation>Original joint à chaque traduction</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Pas traduite</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Pas relue</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Printed points</source>
        <translation>Points imprimés</translation>
    </message>
    <message>
        <source>Read too long ago</source>
        <translation>Relevés il y a trop longtemps</translation>
    </message>
    <message>
        <source>Others than were read</source>
        <translation>Autres que ceux du relevé</translation>
    </message>
    <message>
        <source>Printed, but not known</source>
        <translation>Imprimés, mais inconnus</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures found in their sources</source>
        <translation>Chiffres retrouvés dans leurs sources</translation>
    </message>
    <message>
        <source>In no cited thread</source>
        <translation>Dans aucun fil cité</translation>
    </message>
    <message>
        <source>Found with another unit</source>
        <translation>Trouvé avec une autre unité</translation>
    </message>
    <message>
        <source>Rounded without saying so</source>
        <translation>Arrondi sans le dire</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>Absent du dictionnaire</translation>
    </message>
    <message>
        <source>Already covered</source>
        <translation>Déjà couvert</translation>
    </message>
    <message>
        <source>Nothing was covered before</source>
        <translation>Rien n’a déjà été couvert</translation>
    </message>
    <message>
        <source>The same thread</source>
        <translation>Le même fil</translation>
    </message>
    <message>
        <source>The same link</source>
        <translation>Le même lien</translation>
    </message>
    <message>
        <source>An author quoted before</source>
        <translation>Un auteur déjà cité</translation>
    </message>
    <message>
        <source>The same theme</source>
        <translation>Le même thème</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), fewer than the %1 that the rules ask for.</source>
        <translation>
            <numerusform>%Ln caractère, moins que les %1 que demandent les règles.</numerusform>
            <numerusform>%Ln caractères, moins que les %1 que demandent les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), more than the %1 that the rules allow.</source>
        <translation>
            <numerusform>%Ln caractère, plus que les %1 que permettent les règles.</numerusform>
            <numerusform>%Ln caractères, plus que les %1 que permettent les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the tag of no language. Choose it in the header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est le code d’aucune langue. Choisissez-la dans l’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s), fewer than the %1 that the rules ask for.</source>
        <translation>
            <numerusform>%Ln point clé, moins que les %1 que demandent les règles.</numerusform>
            <numerusform>%Ln points clés, moins que les %1 que demandent les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s), more than the %1 that the rules allow.</source>
        <translation>
            <numerusform>%Ln point clé, plus que les %1 que permettent les règles.</numerusform>
            <numerusform>%Ln points clés, plus que les %1 que permettent les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key point(s)</source>
        <translation>
            <numerusform>%Ln point clé</numerusform>
            <numerusform>%Ln points clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Key point %1 is empty. Write it or take it away.</source>
        <translation>Le point clé %1 est vide. Écrivez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>%1 does not answer, or says that the page is gone. Follow the link yourself.</source>
        <translation>%1 ne répond pas, ou dit que la page n’existe plus. Suivez le lien vous-même.</translation>
    </message>
    <message>
        <source>The host does not tell programs whether the page is there.</source>
        <translation>Le serveur ne dit pas aux programmes si la page existe.</translation>
    </message>
    <message>
        <source>The material “%1” names no thread and no comment. Take it away, or use it in a link.</source>
        <translation>Le matériau «&#xa0;%1&#xa0;» ne désigne ni fil ni commentaire. Retirez-le, ou servez-vous-en dans un lien.</translation>
    </message>
    <message>
        <source>The image %1 does not say what it shows. Write it between its brackets, for readers who do not see it.</source>
        <translation>L’image %1 ne dit pas ce qu’elle montre. Écrivez-le entre ses crochets, pour les lecteurs qui ne la voient pas.</translation>
    </message>
    <message numerus="yes">
        <source>most points of %n comment(s)</source>
        <translation>
            <numerusform>le plus de points de %Ln commentaire</numerusform>
            <numerusform>le plus de points de %Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number %1 of %n comment(s) by points</source>
        <translation>
            <numerusform>n°&#xa0;%1 en points sur %Ln commentaire</numerusform>
            <numerusform>n°&#xa0;%1 en points sur %Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>se comprend seul</translation>
    </message>
    <message>
        <source>gives figures</source>
        <translation>donne des chiffres</translation>
    </message>
    <message>
        <source>says something of its own</source>
        <translation>apporte quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s), good to quote</source>
        <translation>
            <numerusform>%Ln phrase, bonne longueur</numerusform>
            <numerusform>%Ln phrases, bonne longueur</numerusform>
        </translation>
    </message>
    <message>
        <source>not quoted yet</source>
        <translation>auteur pas encore cité</translation>
    </message>
    <message>
        <source>The quote of %1 leaves the number “%2” out, which the comment has there. Correct the quote.</source>
        <translation>La citation de %1 omet le nombre «&#xa0;%2&#xa0;», qui est à cet endroit dans le commentaire. Corrigez la citation.</translation>
    </message>
    <message>
        <source>The quote of %1 has the number “%2”, which the comment does not have there. Correct the quote.</source>
        <translation>La citation de %1 donne le nombre «&#xa0;%2&#xa0;», qui n’est pas à cet endroit dans le commentaire. Corrigez la citation.</translation>
    </message>
    <message>
        <source>The quote of %1 says “%2” where the comment says “%3”. Correct the number.</source>
        <translation>La citation de %1 dit «&#xa0;%2&#xa0;» là où le commentaire dit «&#xa0;%3&#xa0;». Corrigez le nombre.</translation>
    </message>
    <message>
        <source>The quote of %1 leaves “%2” out, which the comment has there. Correct the quote.</source>
        <translation>La citation de %1 omet «&#xa0;%2&#xa0;», qui est à cet endroit dans le commentaire. Corrigez la citation.</translation>
    </message>
    <message>
        <source>The quote of %1 says “%2”, which the comment does not say there. Correct the quote.</source>
        <translation>La citation de %1 dit «&#xa0;%2&#xa0;», que le commentaire ne dit pas à cet endroit. Corrigez la citation.</translation>
    </message>
    <message>
        <source>The quote of %1 says “%2” where the comment says “%3”. Correct the quote.</source>
        <translation>La citation de %1 dit «&#xa0;%2&#xa0;» là où le commentaire dit «&#xa0;%3&#xa0;». Corrigez la citation.</translation>
    </message>
    <message>
        <source>The quote of %1 leaves “%2” out without a mark. Put the words back or write “[…]”.</source>
        <translation>La citation de %1 omet «&#xa0;%2&#xa0;» sans le signaler. Remettez les mots ou écrivez «&#xa0;[…]&#xa0;».</translation>
    </message>
    <message>
        <source>The quote of %1 adds “%2”. Take the words out or put them in brackets.</source>
        <translation>La citation de %1 ajoute «&#xa0;%2&#xa0;». Retirez ces mots ou mettez-les entre crochets.</translation>
    </message>
    <message>
        <source>The quote of %1 says “%2” where the comment says “%3”. Compare the two.</source>
        <translation>La citation de %1 dit «&#xa0;%2&#xa0;» là où le commentaire dit «&#xa0;%3&#xa0;». Comparez les deux.</translation>
    </message>
    <message>
        <source>“[…]” in the quote of %1 leaves “%2” out. Make sure that the comment still says what it said.</source>
        <translation>«&#xa0;[…]&#xa0;» dans la citation de %1 remplace «&#xa0;%2&#xa0;». Assurez-vous que le commentaire dit encore ce qu’il disait.</translation>
    </message>
    <message>
        <source>The parts of the quote of %1 stand in another order in the comment. Compare the two.</source>
        <translation>Les passages de la citation de %1 sont dans un autre ordre dans le commentaire. Comparez les deux.</translation>
    </message>
    <message>
        <source>The account of %1 is gone from its place; the comment still stands there without a name. Decide whether to name its author.</source>
        <translation>Le compte de %1 a disparu du site&#x202f;; le commentaire y reste, sans nom. Décidez s’il faut nommer son auteur.</translation>
    </message>
    <message>
        <source>The place hides the score of the comment of %1. Take “%2” out.</source>
        <translation>Le site cache le score du commentaire de %1. Retirez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The place gives no score for the comment of %1. Take “%2” out.</source>
        <translation>Le site ne donne pas de score pour le commentaire de %1. Retirez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is not known when the score of the comment of %1 was read. Read its thread again.</source>
        <translation>On ne sait pas quand le score du commentaire de %1 a été relevé. Relevez à nouveau son fil.</translation>
    </message>
    <message numerus="yes">
        <source>The score of the comment of %1 was read %n day(s) ago. Read its thread again.</source>
        <translation>
            <numerusform>Le score du commentaire de %1 a été relevé il y a %Ln jour. Relevez à nouveau son fil.</numerusform>
            <numerusform>Le score du commentaire de %1 a été relevé il y a %Ln jours. Relevez à nouveau son fil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score of the comment of %1 was read %n hour(s) ago. Read its thread again.</source>
        <translation>
            <numerusform>Le score du commentaire de %1 a été relevé il y a %Ln heure. Relevez à nouveau son fil.</numerusform>
            <numerusform>Le score du commentaire de %1 a été relevé il y a %Ln heures. Relevez à nouveau son fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk does not have the comment of %1, so that “%2” could not be checked. Import its thread.</source>
        <translation>Le commentaire de %1 est absent du bureau&#xa0;: «&#xa0;%2&#xa0;» n’a pas pu être vérifié. Importez son fil.</translation>
    </message>
    <message>
        <source>The comment of %1 has %2 by the last reading, not “%3”. Bring the score up to date.</source>
        <translation>Au dernier relevé, le commentaire de %1 a %2, et non «&#xa0;%3&#xa0;». Mettez le score à jour.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote lacks the number “%2” of the original.</source>
        <translation>La traduction de la citation de %1 omet le nombre «&#xa0;%2&#xa0;» de l’original.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote has the number “%2”, which the original does not have.</source>
        <translation>La traduction de la citation de %1 donne le nombre «&#xa0;%2&#xa0;», absent de l’original.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote says “%2” where the original says “%3”.</source>
        <translation>La traduction de la citation de %1 dit «&#xa0;%2&#xa0;» là où l’original dit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote lacks the name “%2” of the original.</source>
        <translation>La traduction de la citation de %1 omet le nom «&#xa0;%2&#xa0;» de l’original.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote has the name “%2”, which the original does not have.</source>
        <translation>La traduction de la citation de %1 donne le nom «&#xa0;%2&#xa0;», absent de l’original.</translation>
    </message>
    <message>
        <source>The original of %1&apos;s quote denies something (“%2”), its translation does not.</source>
        <translation>L’original de la citation de %1 contient une négation («&#xa0;%2&#xa0;»), pas sa traduction.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote denies something (“%2”), its original does not.</source>
        <translation>La traduction de la citation de %1 contient une négation («&#xa0;%2&#xa0;»), pas son original.</translation>
    </message>
    <message>
        <source>The quote of %1 is in another language than the edition. Translate it.</source>
        <translation>La citation de %1 n’est pas dans la langue de l’édition. Traduisez-la.</translation>
    </message>
    <message>
        <source>The translation of %1&apos;s quote is a draft. Review it.</source>
        <translation>La traduction de la citation de %1 est un brouillon. Relisez-la.</translation>
    </message>
    <message>
        <source>Quotation mark “%1”</source>
        <translation>Guillemet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Typographic apostrophe “’”</source>
        <translation>Apostrophe typographique «&#xa0;’&#xa0;»</translation>
    </message>
    <message>
        <source>Ellipsis “…”</source>
        <translation>Points de suspension «&#xa0;…&#xa0;»</translation>
    </message>
    <message>
        <source>Dash “%1”</source>
        <translation>Tiret «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Thousands in groups of three</source>
        <translation>Milliers par groupes de trois</translation>
    </message>
    <message>
        <source>No space before “%1”</source>
        <translation>Pas d’espace devant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow no-break space before “%1”</source>
        <translation>Espace fine insécable devant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No-break space before “%1”</source>
        <translation>Espace insécable devant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow no-break space inside «&#xa0;»</source>
        <translation>Espace fine insécable à l’intérieur de «&#xa0;»</translation>
    </message>
    <message>
        <source>No-break space inside «&#xa0;»</source>
        <translation>Espace insécable à l’intérieur de «&#xa0;»</translation>
    </message>
    <message>
        <source>One space is enough</source>
        <translation>Une seule espace suffit</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not in the dictionary; it stands there %n times.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire&#x202f;; il figure %Ln fois dans le texte.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire&#x202f;; il figure %Ln fois dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No space before a colon</source>
        <translation>Pas d’espace devant le deux-points</translation>
    </message>
    <message>
        <source>No-break space before a colon</source>
        <translation>Espace insécable devant le deux-points</translation>
    </message>
    <message>
        <source>Narrow no-break space before a colon</source>
        <translation>Espace fine insécable devant le deux-points</translation>
    </message>
    <message>
        <source>No space before a semicolon</source>
        <translation>Pas d’espace devant le point-virgule</translation>
    </message>
    <message>
        <source>No-break space before a semicolon</source>
        <translation>Espace insécable devant le point-virgule</translation>
    </message>
    <message>
        <source>Narrow no-break space before a semicolon</source>
        <translation>Espace fine insécable devant le point-virgule</translation>
    </message>
    <message>
        <source>No space before an exclamation mark</source>
        <translation>Pas d’espace devant le point d’exclamation</translation>
    </message>
    <message>
        <source>No-break space before an exclamation mark</source>
        <translation>Espace insécable devant le point d’exclamation</translation>
    </message>
    <message>
        <source>Narrow no-break space before an exclamation mark</source>
        <translation>Espace fine insécable devant le point d’exclamation</translation>
    </message>
    <message>
        <source>No space before a question mark</source>
        <translation>Pas d’espace devant le point d’interrogation</translation>
    </message>
    <message>
        <source>No-break space before a question mark</source>
        <translation>Espace insécable devant le point d’interrogation</translation>
    </message>
    <message>
        <source>Narrow no-break space before a question mark</source>
        <translation>Espace fine insécable devant le point d’interrogation</translation>
    </message>
    <message>
        <source>No space before a percent sign</source>
        <translation>Pas d’espace devant le signe pour cent</translation>
    </message>
    <message>
        <source>No-break space before a percent sign</source>
        <translation>Espace insécable devant le signe pour cent</translation>
    </message>
    <message>
        <source>Narrow no-break space before a percent sign</source>
        <translation>Espace fine insécable devant le signe pour cent</translation>
    </message>
    <message>
        <source>No space inside « »</source>
        <translation>Pas d’espace à l’intérieur de «&#xa0;»</translation>
    </message>
    <message>
        <source>No-break space inside « »</source>
        <translation>Espace insécable à l’intérieur de «&#xa0;»</translation>
    </message>
    <message>
        <source>Narrow no-break space inside « »</source>
        <translation>Espace fine insécable à l’intérieur de «&#xa0;»</translation>
    </message>
    <message>
        <source>French (France)</source>
        <translation>Français (France)</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>Français (Canada)</translation>
    </message>
    <message>
        <source>French (Switzerland)</source>
        <translation>Français (Suisse)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Quotation marks %1 %2</source>
        <translation>Guillemets %1 %2</translation>
    </message>
    <message>
        <source>Nested quotation marks %1 %2</source>
        <translation>Guillemets intérieurs %1 %2</translation>
    </message>
    <message>
        <source>Typographic apostrophes</source>
        <translation>Apostrophes typographiques</translation>
    </message>
    <message>
        <source>Ellipses of one sign</source>
        <translation>Points de suspension en un seul signe</translation>
    </message>
    <message>
        <source>Dashes between phrases</source>
        <translation>Tirets d’incise</translation>
    </message>
    <message>
        <source>No double spaces</source>
        <translation>Pas d’espaces doubles</translation>
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
    <message>
        <source>What is worth quoting…</source>
        <translation>Ce qui est citable…</translation>
    </message>
    <message>
        <source>%1, shown alone</source>
        <comment>how many comments are worth quoting</comment>
        <translation>%1, seuls affichés</translation>
    </message>
    <message>
        <source>Show every comment again (C)</source>
        <translation>Afficher à nouveau tous les commentaires (C)</translation>
    </message>
    <message>
        <source>Show what is worth quoting, and fold the rest (C)
Shift+N and Shift+P go from one to the next; Q quotes its marked words</source>
        <translation>Afficher ce qui est citable et replier le reste (C)
Maj+N et Maj+P vont de l’un à l’autre&#x202f;; Q cite les mots marqués</translation>
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
    <message>
        <source>A newer check took this one&apos;s place</source>
        <translation>Un contrôle plus récent a remplacé celui-ci</translation>
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
    <message>
        <source>published with findings left open</source>
        <translation>publiée avec des constats ouverts</translation>
    </message>
</context>
<context>
    <name>marbre::Discourse</name>
    <message>
        <source>A topic has no valid id or no title.</source>
        <translation>Un sujet n’a pas d’identifiant valide ou pas de titre.</translation>
    </message>
    <message>
        <source>A post has no valid id.</source>
        <translation>Un message n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>The answer is no list of topics of a Discourse forum.</source>
        <translation>La réponse n’est pas une liste de sujets d’un forum Discourse.</translation>
    </message>
    <message>
        <source>The answer is no topic of a Discourse forum.</source>
        <translation>La réponse n’est pas un sujet d’un forum Discourse.</translation>
    </message>
    <message>
        <source>The answer holds no posts of a Discourse forum.</source>
        <translation>La réponse ne contient aucun message d’un forum Discourse.</translation>
    </message>
</context>
<context>
    <name>marbre::DiscourseAdapter</name>
    <message>
        <source>Discourse forum</source>
        <translation>Forum Discourse</translation>
    </message>
    <message>
        <source>discourse: and the forum&apos;s address, or a category&apos;s address</source>
        <translation>discourse: suivi de l’adresse du forum, ou l’adresse d’une catégorie</translation>
    </message>
    <message>
        <source>Forums count likes, which are no points; they are not kept.</source>
        <translation>Les forums comptent des mentions «&#xa0;J’aime&#xa0;», qui ne sont pas des points&#x202f;; elles ne sont pas gardées.</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>New topics</source>
        <translation>Nouveaux sujets</translation>
    </message>
    <message>
        <source>Top of the day</source>
        <translation>Meilleurs du jour</translation>
    </message>
    <message>
        <source>Top of the week</source>
        <translation>Meilleurs de la semaine</translation>
    </message>
    <message>
        <source>Top of the month</source>
        <translation>Meilleurs du mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Nouveau relevé de %1</translation>
    </message>
</context>
<context>
    <name>marbre::DiscussionRun</name>
    <message>
        <source>Reading the discussion</source>
        <translation>Lecture de la discussion</translation>
    </message>
    <message>
        <source>Listing the threads</source>
        <translation>Lecture de la liste des fils</translation>
    </message>
    <message>
        <source>Reading the discussions</source>
        <translation>Lecture des discussions</translation>
    </message>
    <message>
        <source>The discussion of “%1” could not be read: %2</source>
        <translation>La discussion de «&#xa0;%1&#xa0;» n’a pas pu être lue&#xa0;: %2</translation>
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
    <message>
        <source>Remove quote</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>Take the source&apos;s words</source>
        <translation>Reprendre les mots de la source</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>Traduction relue</translation>
    </message>
    <message>
        <source>Translation not reviewed</source>
        <translation>Traduction non relue</translation>
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
    <name>marbre::FeedAdapter</name>
    <message>
        <source>RSS, Atom or JSON feed</source>
        <translation>Flux RSS, Atom ou JSON</translation>
    </message>
    <message>
        <source>The address of a feed, or of a site that has one</source>
        <translation>L’adresse d’un flux, ou d’un site qui en a un</translation>
    </message>
    <message>
        <source>Feeds cannot be asked about single articles.</source>
        <translation>Un flux ne peut être interrogé sur un article isolé.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Looking for the feed at %1</source>
        <translation>Recherche du flux à l’adresse %1</translation>
    </message>
    <message>
        <source>The feed breaks off. What is whole of it was taken.</source>
        <translation>Le flux s’interrompt. Ce qui en est complet a été pris.</translation>
    </message>
    <message>
        <source>The other discussions were not asked for.</source>
        <translation>Les autres discussions n’ont pas été demandées.</translation>
    </message>
    <message>
        <source>Discussion of “%1”</source>
        <translation>Discussion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The discussion of “%1” could not be read: %2</source>
        <translation>La discussion de «&#xa0;%1&#xa0;» n’a pas pu être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>The feed&apos;s address has a secret part, which is not in the keyring</source>
        <translation>L’adresse du flux a une partie secrète, qui n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>Give its private address again.</source>
        <translation>Donnez à nouveau son adresse privée.</translation>
    </message>
    <message>
        <source>Feeds publish no scores.</source>
        <translation>Les flux ne publient pas de scores.</translation>
    </message>
</context>
<context>
    <name>marbre::FeedDetail</name>
    <message>
        <source>Last runs</source>
        <translation>Derniers passages</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>published, read with each run</source>
        <translation>publiés, relevés à chaque passage</translation>
    </message>
    <message>
        <source>not published by this place</source>
        <translation>non publiés par ce site</translation>
    </message>
</context>
<context>
    <name>marbre::FeedDocument</name>
    <message>
        <source>This is no XML that can be read: %1</source>
        <translation>Ce n’est pas du XML lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>C’est une page web, et non un flux.</translation>
    </message>
    <message>
        <source>This is no feed: its first element is “%1”.</source>
        <translation>Ce n’est pas un flux&#xa0;: son premier élément est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is neither XML nor JSON, as a feed would be.</source>
        <translation>Ce n’est ni du XML ni du JSON, comme le serait un flux.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read: %1</source>
        <translation>Ce n’est pas du JSON lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is JSON, but no feed.</source>
        <translation>C’est du JSON, mais pas un flux.</translation>
    </message>
</context>
<context>
    <name>marbre::FeedFile</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>An item has neither a link nor words.</source>
        <translation>Un élément n’a ni lien ni texte.</translation>
    </message>
    <message>
        <source>The feed breaks off in the middle of an item.</source>
        <translation>Le flux s’interrompt au milieu d’un élément.</translation>
    </message>
    <message>
        <source>It is a feed without items.</source>
        <translation>C’est un flux sans élément.</translation>
    </message>
</context>
<context>
    <name>marbre::FeedListHeader</name>
    <message>
        <source>Threads, 7 days</source>
        <translation>Fils, 7&#xa0;jours</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>marbre::FeedListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>feed, what is fetched</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochain relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>threads fetched</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of place, news</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run</comment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>marbre::FeedLists</name>
    <message>
        <source>The list of feeds could not be read</source>
        <translation>La liste de flux n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Elle est trop volumineuse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Feeds: %1 added, %2 followed already, %3 rejected</source>
        <translation>Flux&#xa0;: ajouts %1, déjà suivis %2, rejets %3</translation>
    </message>
    <message>
        <source>“--json” needs a file to write to</source>
        <translation>«&#xa0;--json&#xa0;» exige un fichier où écrire</translation>
    </message>
    <message>
        <source>Feeds of Marbre</source>
        <translation>Flux de Marbre</translation>
    </message>
</context>
<context>
    <name>marbre::FeedOptions</name>
    <message>
        <source>“%1” is no kind of feed: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de flux&#xa0;: %2</translation>
    </message>
    <message>
        <source>No kind of feed has such an address</source>
        <translation>Aucun type de flux n’a une telle adresse</translation>
    </message>
    <message>
        <source>This is no address of the kind “%1”</source>
        <translation>Ce n’est pas une adresse du type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“--%1” needs a number, 0 or more</source>
        <translation>«&#xa0;--%1&#xa0;» demande un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>a feed of the kind “%1” has one order</source>
        <translation>un flux du type «&#xa0;%1&#xa0;» n’a qu’un ordre</translation>
    </message>
    <message>
        <source>“%1” is no order of this place: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre de ce site&#xa0;: %2</translation>
    </message>
    <message>
        <source>add, test: the kind of place, where its address does not say it</source>
        <translation>add, test&#xa0;: le type de flux, si son adresse ne l’indique pas</translation>
    </message>
    <message>
        <source>add: what the feed is called here</source>
        <translation>add&#xa0;: le nom du flux ici</translation>
    </message>
    <message>
        <source>add, test: which list of the place, such as hot or new</source>
        <translation>add, test&#xa0;: quelle liste du site, par exemple hot ou new</translation>
    </message>
    <message>
        <source>add, test: threads a run, at most</source>
        <translation>add, test&#xa0;: nombre maximal de fils par passage</translation>
    </message>
    <message>
        <source>add, test: levels of replies; 0 for all</source>
        <translation>add, test&#xa0;: niveaux de réponses&#x202f;; 0 pour tous</translation>
    </message>
    <message>
        <source>add, test: comments a thread, at most; 0 for none</source>
        <translation>add, test&#xa0;: nombre maximal de commentaires par fil&#x202f;; 0 pour aucun</translation>
    </message>
    <message>
        <source>add: how often the window fetches it; 0 for only when asked</source>
        <translation>add&#xa0;: intervalle entre deux relevés par la fenêtre&#x202f;; 0&#xa0;: sur demande seulement</translation>
    </message>
    <message>
        <source>add, test: what a day covers, such as “24h to 06:00 Europe/Paris”</source>
        <translation>add, test&#xa0;: ce que couvre une journée, par exemple «&#xa0;24h to 06:00 Europe/Paris&#xa0;»</translation>
    </message>
    <message>
        <source>the address carries a secret, and others can read the arguments of a command: leave it out, and give it with “marbre feeds secret”</source>
        <translation>l’adresse contient un secret, et d’autres peuvent lire les arguments d’une commande&#xa0;: retirez-le et donnez-le par «&#xa0;marbre feeds secret&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no day window: such as “24h to 06:00 Europe/Paris”, 1 to 168 hours</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fenêtre de journée&#xa0;: écrivez par exemple «&#xa0;24h to 06:00 Europe/Paris&#xa0;», de 1 à 168&#xa0;heures</translation>
    </message>
</context>
<context>
    <name>marbre::FeedRunsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time, how the run ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2, %3 received</source>
        <extracomment>of one run of a feed</extracomment>
        <translation>%1
%2, %3 reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FeedWords</name>
    <message>
        <source>not logged in, 401</source>
        <translation>connexion requise, 401</translation>
    </message>
    <message>
        <source>refused, 403</source>
        <translation>autorisation refusée, 403</translation>
    </message>
    <message>
        <source>not found, 404</source>
        <translation>introuvable, 404</translation>
    </message>
    <message>
        <source>gone for good, 410</source>
        <translation>supprimé définitivement, 410</translation>
    </message>
    <message>
        <source>too many requests, 429</source>
        <translation>trop de requêtes, 429</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>The place refuses it</source>
        <translation>Le site refuse l’accès</translation>
    </message>
    <message>
        <source>The place does not know this address</source>
        <translation>Le site ne connaît pas cette adresse</translation>
    </message>
    <message>
        <source>The place has closed this address for good</source>
        <translation>Le site a définitivement fermé cette adresse</translation>
    </message>
    <message>
        <source>The place wants to know who asks</source>
        <translation>Accès impossible</translation>
    </message>
    <message numerus="yes">
        <source>The %n thread(s) that it brought can be read and quoted.</source>
        <translation>
            <numerusform>%Ln fil relevé reste lisible et citable.</numerusform>
            <numerusform>Les %Ln fils relevés restent lisibles et citables.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of day</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month in the forms of QLocale::toString()</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Relevé en cours</translation>
    </message>
    <message>
        <source>Fetched in part</source>
        <translation>Relevé en partie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En attente jusqu’à %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Address gone</source>
        <translation>Adresse disparue</translation>
    </message>
    <message>
        <source>To reconnect</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore relevé</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Suspendu par vous</translation>
    </message>
    <message>
        <source>Nothing is fetched until you go on.</source>
        <translation>Rien n’est relevé tant que vous ne le reprenez pas.</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Le dernier passage a échoué</translation>
    </message>
    <message>
        <source>Waiting for the place</source>
        <translation>En attente du site</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>toutes les %1&#xa0;h</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>toutes les %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>pace of a schedule, and its hours</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) to %1, %2</source>
        <comment>day window</comment>
        <translation>
            <numerusform>%Ln heure jusqu’à %1, %2</numerusform>
            <numerusform>%Ln heures jusqu’à %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) a run</source>
        <translation>
            <numerusform>%Ln fil par passage</numerusform>
            <numerusform>%Ln fils par passage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without discussions</source>
        <translation>%1, sans les discussions</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) a thread</source>
        <translation>
            <numerusform>%Ln commentaire par fil</numerusform>
            <numerusform>%Ln commentaires par fil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>threads a run, comments a thread</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>threads a run, comments a thread, levels</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <comment>of replies</comment>
        <translation>
            <numerusform>%Ln niveau de réponses</numerusform>
            <numerusform>%Ln niveaux de réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, status code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln à jour</numerusform>
            <numerusform>%Ln à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln en pause</numerusform>
            <numerusform>%Ln en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reconnect</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln à reconnecter</numerusform>
            <numerusform>%Ln à reconnecter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of feeds</comment>
        <extracomment>%1: &quot;2 feeds paused&quot;, %2: &quot;1 in error&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) paused</source>
        <translation>
            <numerusform>%Ln flux en pause</numerusform>
            <numerusform>%Ln flux en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <comment>feeds</comment>
        <translation>
            <numerusform>%Ln en erreur</numerusform>
            <numerusform>%Ln en erreur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in error</source>
        <translation>
            <numerusform>%Ln flux en erreur</numerusform>
            <numerusform>%Ln flux en erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to wait until %1</source>
        <translation>attente demandée jusqu’à %1</translation>
    </message>
    <message>
        <source>no limit published</source>
        <translation>aucune limite publiée</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left until %1</source>
        <translation>
            <numerusform>encore %Ln requête jusqu’à %1</numerusform>
            <numerusform>encore %Ln requêtes jusqu’à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left</source>
        <translation>
            <numerusform>encore %Ln requête</numerusform>
            <numerusform>encore %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>It cannot be fetched as it is</source>
        <translation>Il ne peut être relevé tel quel</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>used up until %1</source>
        <translation>épuisé jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>marbre::Feeds</name>
    <message>
        <source>“%1” is several feeds: name it by its number or whole name</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs flux&#xa0;: indiquez le numéro ou le nom entier</translation>
    </message>
    <message>
        <source>This feed is not followed</source>
        <translation>Ce flux n’est pas suivi</translation>
    </message>
</context>
<context>
    <name>marbre::FeedsCommand</name>
    <message>
        <source>%1 needs a secret (%2); “marbre feeds secret” takes it under such a name: %3</source>
        <translation>%1 demande un secret (%2)&#x202f;; «&#xa0;marbre feeds secret&#xa0;» le reçoit sous un tel nom&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>secret: read it from this file descriptor</source>
        <translation>secret&#xa0;: le lire dans ce descripteur de fichier</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it</source>
        <translation>«&#xa0;%1&#xa0;» demande un mot à sa suite</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>“%1” takes no option “--%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option «&#xa0;--%2&#xa0;»</translation>
    </message>
    <message>
        <source>the list of feeds takes no such option</source>
        <translation>la liste des flux n’a pas cette option</translation>
    </message>
    <message>
        <source>[add|test ADDRESS | remove|pause|resume FEED | import FILE | export [FILE] | secret NAME]</source>
        <translation>[add|test ADDRESS | remove|pause|resume FEED | import FILE | export [FILE] | secret NAME]</translation>
    </message>
    <message>
        <source>list the feeds that are followed, and change which</source>
        <translation>lister les flux suivis, et changer lesquels le sont</translation>
    </message>
    <message>
        <source>a token or password</source>
        <translation>un jeton ou un mot de passe</translation>
    </message>
    <message>
        <source>there is no action “%1”: add, test, remove, pause, resume, import, export, secret</source>
        <translation>il n’y a pas d’action «&#xa0;%1&#xa0;»&#xa0;: add, test, remove, pause, resume, import, export, secret</translation>
    </message>
</context>
<context>
    <name>marbre::FeedsPane</name>
    <message>
        <source>Feed status</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Nothing is followed yet</source>
        <translation>Rien n’est encore suivi</translation>
    </message>
    <message>
        <source>Follow a community, a site&apos;s feed or a folder: its threads and discussions come in by themselves.</source>
        <translation>Suivez une communauté, le flux d’un site ou un dossier&#xa0;: ses fils et ses discussions arrivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>marbre::FetchCommand</name>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1&#xa0;: %2 (%3 sur %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, threads: %3, comments: %4</source>
        <translation>%1&#xa0;: %2, fils&#xa0;: %3, commentaires&#xa0;: %4</translation>
    </message>
    <message>
        <source>broken off; what had come is kept, and the next run goes on there</source>
        <translation>interrompu&#x202f;; ce qui est arrivé est gardé, et le prochain passage reprendra là</translation>
    </message>
    <message>
        <source>fetch the feeds that are followed, or these</source>
        <translation>relever les flux suivis, ou ceux-ci</translation>
    </message>
    <message>
        <source>threads from this date or time on (UTC), instead of the day window&apos;s beginning</source>
        <translation>les fils à partir de cette date ou heure (UTC), au lieu du début de la fenêtre de la journée</translation>
    </message>
    <message>
        <source>also discussions that seem unchanged</source>
        <translation>aussi les discussions qui semblent inchangées</translation>
    </message>
    <message>
        <source>also feeds that wait or are paused</source>
        <translation>aussi les flux en attente ou en pause</translation>
    </message>
</context>
<context>
    <name>marbre::FetchFault</name>
    <message>
        <source>The place could not be reached</source>
        <translation>Le site n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>No secure connection to the place could be made</source>
        <translation>Aucune connexion sûre avec le site n’a pu être établie</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer and the address.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur et l’adresse.</translation>
    </message>
    <message>
        <source>The place fell silent</source>
        <translation>Le site a cessé de répondre</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse s’est interrompue</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The address leads nowhere</source>
        <translation>L’adresse ne mène nulle part</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The place refuses access</source>
        <translation>Le site refuse l’accès</translation>
    </message>
    <message>
        <source>It may be private, or closed to programs.</source>
        <translation>Il est peut-être privé, ou fermé aux programmes.</translation>
    </message>
    <message>
        <source>The place has nothing at this address</source>
        <translation>Le site n’a rien à cette adresse</translation>
    </message>
    <message>
        <source>The place has given up this address for good</source>
        <translation>Le site a définitivement abandonné cette adresse</translation>
    </message>
    <message>
        <source>The place demands a pause</source>
        <translation>Le site demande une pause</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Le relevé reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The place has a fault of its own</source>
        <translation>Le site connaît une panne de son côté</translation>
    </message>
    <message>
        <source>The place refused the request</source>
        <translation>Le site a refusé la requête</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The fetch was cancelled</source>
        <translation>Le relevé a été annulé</translation>
    </message>
    <message>
        <source>What was fetched could not be stored</source>
        <translation>Ce qui a été relevé n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation>Le site a répondu par le code %1.</translation>
    </message>
    <message>
        <source>The place does not accept the login</source>
        <translation>Le site n’accepte pas la connexion</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The login of this feed is missing</source>
        <translation>La connexion de ce flux manque</translation>
    </message>
    <message>
        <source>Log in, or enter the token.</source>
        <translation>Connectez-vous, ou saisissez le jeton.</translation>
    </message>
</context>
<context>
    <name>marbre::FetchPanel</name>
    <message>
        <source>Fetching</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Stop fetching; what is in stays in, and the next run goes on from there</source>
        <translation>Arrêter le relevé&#x202f;; ce qui est entré est gardé, et le prochain passage reprendra là</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter le relevé</translation>
    </message>
    <message>
        <source>Feed status</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Relevé en cours…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Last fetched: %1</source>
        <translation>Dernier relevé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>marbre::FetchPreviewView</name>
    <message>
        <source>Asking the place…</source>
        <translation>Interrogation du site…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>threads, comments</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>title in a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>threads</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The place answered, and has no thread in this day. It can be followed all the same.</source>
        <translation>Le site a répondu et n’a aucun fil pour cette journée. Il peut être suivi quand même.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a place, counts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what failed, where</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>marbre::FetchReport</name>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>marbre::Fetcher</name>
    <message>
        <source>The feed is paused.</source>
        <translation>Le flux est en pause.</translation>
    </message>
    <message>
        <source>The fetch failed</source>
        <translation>Le relevé a échoué</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody while you work offline</source>
        <translation>Aucun site n’est interrogé tant que vous travaillez hors ligne</translation>
    </message>
    <message>
        <source>Go online first.</source>
        <translation>Repassez d’abord en ligne.</translation>
    </message>
    <message>
        <source>This version does not know how to fetch the feed</source>
        <translation>Cette version ne sait pas relever ce flux</translation>
    </message>
    <message>
        <source>This is neither the address nor the id of a thread</source>
        <translation>Ce n’est ni l’adresse ni l’identifiant d’un fil</translation>
    </message>
    <message>
        <source>Paste the address from the browser.</source>
        <translation>Collez l’adresse prise dans le navigateur.</translation>
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
    <message>
        <source>It is a list of feeds (OPML), not of threads: import it where feeds are followed.</source>
        <translation>C’est une liste de flux (OPML), et non de fils&#xa0;: importez-la là où l’on suit les flux.</translation>
    </message>
    <message>
        <source>It is a web archive (MHTML), which is not read here: save the page as HTML.</source>
        <translation>C’est une archive web (MHTML), qui n’est pas lue ici&#xa0;: enregistrez la page en HTML.</translation>
    </message>
    <message>
        <source>It is XML, and no feed.</source>
        <translation>C’est du XML, mais pas un flux.</translation>
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
    <message>
        <source>Only what moved since this morning</source>
        <translation>Seulement ce qui a bougé depuis ce matin</translation>
    </message>
    <message>
        <source>Threads that gained or lost points, or comments, since the day&apos;s end</source>
        <translation>Les fils qui ont gagné ou perdu des points ou des commentaires depuis la fin de la journée</translation>
    </message>
    <message>
        <source>Points gained</source>
        <translation>Points gagnés</translation>
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
    <name>marbre::FolderAdapter</name>
    <message>
        <source>A folder cannot be asked for a single thread</source>
        <translation>On ne peut demander un fil isolé à un dossier</translation>
    </message>
    <message>
        <source>Fetch the folder, or import the file.</source>
        <translation>Relevez le dossier, ou importez le fichier.</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>a folder&apos;s path, such as ~/Downloads/threads</source>
        <translation>le chemin d’un dossier, par exemple ~/Téléchargements/fils</translation>
    </message>
    <message>
        <source>Points are as old as the files.</source>
        <translation>Les points datent des fichiers.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>Le dossier ne peut être lu</translation>
    </message>
    <message>
        <source>Put it back, or follow it where it is now.</source>
        <translation>Remettez-le en place, ou suivez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The system does not let it be opened.</source>
        <translation>Le système n’en permet pas l’ouverture.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The folder holds too many files: only the first %L1 are read.</source>
        <translation>Le dossier contient trop de fichiers&#xa0;: seuls les %L1 premiers sont lus.</translation>
    </message>
    <message>
        <source>“%1” is an edition: it is imported only when you ask for it.</source>
        <translation>«&#xa0;%1&#xa0;» est une édition&#xa0;: elle n’est importée que si vous le demandez.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%n more problem(s))</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 (%Ln autre problème)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 (%Ln autres problèmes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::FollowDialog</name>
    <message>
        <source>Follow a community</source>
        <translation>Suivre une communauté</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;What to follow</source>
        <translation>À s&amp;uivre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Asks the place and shows what would come in; nothing is stored</source>
        <translation>Interroge le site et montre ce qui entrerait&#x202f;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>An address looks like this: %1</source>
        <translation>Forme d’une adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no address of that kind; it looks like this: %1</source>
        <translation>Ce n’est pas une adresse de ce type, dont voici la forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type or paste a name or an address.</source>
        <translation>Saisissez ou collez un nom ou une adresse.</translation>
    </message>
    <message>
        <source>No place is known under this name: paste its web address.</source>
        <translation>Aucun site n’est connu sous ce nom&#xa0;: collez son adresse web.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of place, address</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>r/artificial, a site&apos;s address, a folder…</source>
        <translation>r/artificial, l’adresse d’un site, un dossier…</translation>
    </message>
</context>
<context>
    <name>marbre::GroupsPane</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Filter themes</source>
        <translation>Filtrer les thèmes</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>Aucun thème pour l’instant</translation>
    </message>
    <message>
        <source>Give threads a theme in Review: the published editions that cite them gather here.</source>
        <translation>Donnez un thème à des fils dans la Revue&#xa0;: les éditions publiées qui les citent se rassemblent ici.</translation>
    </message>
    <message>
        <source>Quoted authors</source>
        <translation>Auteurs cités</translation>
    </message>
    <message>
        <source>Filter authors</source>
        <translation>Filtrer les auteurs</translation>
    </message>
    <message>
        <source>Nobody quoted yet</source>
        <translation>Personne n’est encore cité</translation>
    </message>
    <message>
        <source>Whom published editions quote gathers here.</source>
        <translation>Ceux que citent les éditions publiées se rassemblent ici.</translation>
    </message>
    <message>
        <source>Cited threads</source>
        <translation>Fils cités</translation>
    </message>
    <message>
        <source>Filter threads</source>
        <translation>Filtrer les fils</translation>
    </message>
    <message>
        <source>No thread cited yet</source>
        <translation>Aucun fil cité pour l’instant</translation>
    </message>
    <message>
        <source>The threads that published editions cite gather here.</source>
        <translation>Les fils que citent les éditions publiées se rassemblent ici.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Filter communities</source>
        <translation>Filtrer les communautés</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Aucune communauté pour l’instant</translation>
    </message>
    <message>
        <source>The communities of published editions gather here.</source>
        <translation>Les communautés des éditions publiées se rassemblent ici.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>the ends of a timeline, in the forms of QLocale::toString()</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Editions that carried it</source>
        <translation>Éditions qui l’ont repris</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>D’autres mots le trouveront peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%Ln édition</numerusform>
            <numerusform>%Ln éditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::HackerNews</name>
    <message>
        <source>A comment does not say which thread it belongs to.</source>
        <translation>Un commentaire n’indique pas à quel fil il appartient.</translation>
    </message>
    <message>
        <source>An item has no valid id.</source>
        <translation>Un élément n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>The answer holds no item of Hacker News.</source>
        <translation>La réponse ne contient aucun élément de Hacker News.</translation>
    </message>
    <message>
        <source>The answer is no list of Hacker News.</source>
        <translation>La réponse n’est pas une liste de Hacker News.</translation>
    </message>
    <message>
        <source>The answer holds no search results of Hacker News.</source>
        <translation>La réponse ne contient pas de résultats de recherche de Hacker News.</translation>
    </message>
</context>
<context>
    <name>marbre::HackerNewsAdapter</name>
    <message>
        <source>Hacker News</source>
        <translation>Hacker News</translation>
    </message>
    <message>
        <source>news.ycombinator.com, or hn: and the words to search for</source>
        <translation>news.ycombinator.com, ou hn: suivi des mots à chercher</translation>
    </message>
    <message>
        <source>Comments have no points; they stand in the order in which the place shows them.</source>
        <translation>Les commentaires n’ont pas de points&#x202f;; ils sont dans l’ordre où le site les montre.</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>À la une</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleurs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Ask HN</source>
        <translation>Ask HN</translation>
    </message>
    <message>
        <source>Show HN</source>
        <translation>Show HN</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>The day, most points first</source>
        <translation>La journée, du plus haut score au plus bas</translation>
    </message>
    <message>
        <source>Hacker News: %1</source>
        <translation>Hacker News&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading Hacker News again</source>
        <translation>Nouveau relevé de Hacker News</translation>
    </message>
    <message>
        <source>Hacker News does not know this item.</source>
        <translation>Hacker News ne connaît pas cet élément.</translation>
    </message>
</context>
<context>
    <name>marbre::HandText</name>
    <message>
        <source>Nobody here can fetch that thread</source>
        <translation>Ce fil ne peut être relevé d’ici</translation>
    </message>
    <message>
        <source>Save its page in the browser and import the file.</source>
        <translation>Enregistrez sa page dans le navigateur et importez le fichier.</translation>
    </message>
    <message>
        <source>The place has no such thread</source>
        <translation>Ce fil n’existe pas sur le site</translation>
    </message>
    <message>
        <source>Look whether its address still shows it.</source>
        <translation>Vérifiez que son adresse le montre encore.</translation>
    </message>
</context>
<context>
    <name>marbre::HandThread</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
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
    <message>
        <source>&amp;Related</source>
        <translation>Associ&amp;ées</translation>
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
    <message>
        <source>Save the thread alone.</source>
        <translation>Enregistrez le fil seul.</translation>
    </message>
    <message>
        <source>Save a part of it.</source>
        <translation>N’en enregistrez qu’une partie.</translation>
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
    <name>marbre::JsonFields</name>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data.</source>
        <translation>La réponse est une page web au lieu de données.</translation>
    </message>
    <message>
        <source>The answer is no valid JSON at byte %1: %2.</source>
        <translation>La réponse n’est pas du JSON valide à l’octet %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” holds something else than it should.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas ce qui est attendu.</translation>
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
    <name>marbre::Keyring</name>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Ce système n’a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>marbre::Lemmy</name>
    <message>
        <source>A post has no valid id or no title.</source>
        <translation>Une publication n’a pas d’identifiant valide ou pas de titre.</translation>
    </message>
    <message>
        <source>A comment has no valid id or no post.</source>
        <translation>Un commentaire n’a pas d’identifiant valide ou pas de publication.</translation>
    </message>
    <message>
        <source>The answer names no version of Lemmy.</source>
        <translation>La réponse n’indique aucune version de Lemmy.</translation>
    </message>
    <message>
        <source>The answer holds no posts of Lemmy.</source>
        <translation>La réponse ne contient aucune publication de Lemmy.</translation>
    </message>
    <message>
        <source>The answer holds no comments of Lemmy.</source>
        <translation>La réponse ne contient aucun commentaire de Lemmy.</translation>
    </message>
</context>
<context>
    <name>marbre::LemmyAdapter</name>
    <message>
        <source>Lemmy</source>
        <translation>Lemmy</translation>
    </message>
    <message>
        <source>c/name@host, or the community&apos;s address</source>
        <translation>c/nom@hôte, ou l’adresse de la communauté</translation>
    </message>
    <message>
        <source>Top of the day</source>
        <translation>Meilleurs du jour</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Populaires</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Pondérés</translation>
    </message>
    <message>
        <source>Top of the week</source>
        <translation>Meilleurs de la semaine</translation>
    </message>
    <message>
        <source>Top of the month</source>
        <translation>Meilleurs du mois</translation>
    </message>
    <message>
        <source>Most comments</source>
        <translation>Les plus commentés</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Nouveau relevé de %1</translation>
    </message>
</context>
<context>
    <name>marbre::LemmyClient</name>
    <message>
        <source>This host answers neither as Lemmy 0.19 (v3) nor as Lemmy 1.0 (v4) does.</source>
        <translation>Ce serveur ne répond ni comme Lemmy 0.19 (v3) ni comme Lemmy 1.0 (v4).</translation>
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
    <name>marbre::Lobsters</name>
    <message>
        <source>A story has no valid id.</source>
        <translation>Une publication n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>A comment has no valid id.</source>
        <translation>Un commentaire n’a pas d’identifiant valide.</translation>
    </message>
    <message>
        <source>The answer is no list of Lobsters.</source>
        <translation>La réponse n’est pas une liste de Lobsters.</translation>
    </message>
    <message>
        <source>The comment does not say which thread it belongs to.</source>
        <translation>Le commentaire n’indique pas à quel fil il appartient.</translation>
    </message>
</context>
<context>
    <name>marbre::LobstersAdapter</name>
    <message>
        <source>Lobsters</source>
        <translation>Lobsters</translation>
    </message>
    <message>
        <source>lobste.rs, or lobste.rs/t/ and a tag</source>
        <translation>lobste.rs, ou lobste.rs/t/ suivi d’une étiquette</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Les plus populaires</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Lobsters: %1</source>
        <translation>Lobsters&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading Lobsters again</source>
        <translation>Nouveau relevé de Lobsters</translation>
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
    <message>
        <source>Fetch</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Fetch what is followed (F5)</source>
        <translation>Relever ce qui est suivi (F5)</translation>
    </message>
    <message>
        <source>Feed status</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Add a thread…</source>
        <translation>Ajouter un fil…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>You work offline: nothing is asked of anybody</source>
        <translation>Vous travaillez hors ligne&#xa0;: aucun site n’est interrogé</translation>
    </message>
    <message>
        <source>You work online again</source>
        <translation>Vous travaillez de nouveau en ligne</translation>
    </message>
    <message>
        <source>Re-read the sources</source>
        <translation>Relever à nouveau les sources</translation>
    </message>
    <message>
        <source>Re-read them first</source>
        <translation>Les relever d’abord</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n new thread(s)</source>
        <translation>
            <numerusform>%Ln nouveau fil</numerusform>
            <numerusform>%Ln nouveaux fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%Ln nouveau commentaire</numerusform>
            <numerusform>%Ln nouveaux commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be fetched</source>
        <translation>
            <numerusform>%Ln flux n’a pas pu être relevé</numerusform>
            <numerusform>%Ln flux n’ont pas pu être relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching stopped: %1</source>
        <translation>Relevé arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Relevé terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sources were not read again since they came in. Points, words and deletions may be others now.</source>
        <translation>Les sources n’ont pas été relevées à nouveau depuis leur arrivée. Des points, des textes ou des suppressions ont pu changer.</translation>
    </message>
    <message>
        <source>What Marbre reads (*.json *.jsonl *.ndjson *.zst *.gz *.md *.html *.htm *.xhtml *.xml *.rss *.atom *.rdf)</source>
        <translation>Fichiers lus par Marbre (*.json *.jsonl *.ndjson *.zst *.gz *.md *.html *.htm *.xhtml *.xml *.rss *.atom *.rdf)</translation>
    </message>
    <message>
        <source>The sources were last read: %1. Points, words and deletions may be others now.</source>
        <translation>Dernière lecture des sources&#xa0;: %1. Points, textes et suppressions peuvent avoir changé.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What stands in the way of publishing</source>
        <translation>Ce qui s’oppose à la publication</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>how many findings are to settle</comment>
        <translation>Contrôle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle before publishing</source>
        <translation>
            <numerusform>%Ln à régler avant de publier</numerusform>
            <numerusform>%Ln à régler avant de publier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to settle, %n to check</source>
        <translation>
            <numerusform>Rien à régler, %Ln à vérifier</numerusform>
            <numerusform>Rien à régler, %Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>Tout est réussi</translation>
    </message>
    <message>
        <source>The edition could not be checked: %1</source>
        <translation>L’édition n’a pas pu être contrôlée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to settle before publishing:</source>
        <translation>
            <numerusform>%Ln constat à régler avant de publier&#xa0;:</numerusform>
            <numerusform>%Ln constats à régler avant de publier&#xa0;:</numerusform>
        </translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>what to mend, how often</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>%1 · read %2</source>
        <comment>verdict on a quote, when its source was read</comment>
        <translation>%1 · relevé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln à régler</numerusform>
            <numerusform>%Ln à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotes verified</source>
        <translation>
            <numerusform>%1 sur %Ln citation vérifiée</numerusform>
            <numerusform>%1 sur %Ln citations vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Typography: profile and rules…</source>
        <translation>Typographie&#xa0;: profil et règles…</translation>
    </message>
    <message numerus="yes">
        <source>%n typographic marks</source>
        <translation>
            <numerusform>%Ln repère typo</numerusform>
            <numerusform>%Ln repères typo</numerusform>
        </translation>
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
    <message>
        <source>Past editions by</source>
        <translation>Éditions passées par</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
</context>
<context>
    <name>marbre::NetworkTransport</name>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address is not secure: it has to begin with https.</source>
        <translation>L’adresse n’est pas sûre&#xa0;: elle doit commencer par https.</translation>
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
    <name>marbre::Opml</name>
    <message>
        <source>The file is no list of feeds</source>
        <translation>Le fichier n’est pas une liste de flux</translation>
    </message>
    <message>
        <source>It holds no OPML outline.</source>
        <translation>Il ne contient pas de plan OPML.</translation>
    </message>
    <message>
        <source>Export the list again from the program that made it.</source>
        <translation>Exportez à nouveau la liste depuis le programme qui l’a créée.</translation>
    </message>
</context>
<context>
    <name>marbre::OpmlDialog</name>
    <message>
        <source>Follow from a file</source>
        <translation>Suivre d’après un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) stand in the file. Tick those to follow.</source>
        <translation>
            <numerusform>Le fichier contient %Ln flux. Cochez-le pour le suivre.</numerusform>
            <numerusform>Le fichier contient %Ln flux. Cochez ceux à suivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds of the file</source>
        <translation>Flux du fichier</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, kind of place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · followed already</source>
        <translation>%1 · déjà suivi</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Suivre %Ln flux</numerusform>
            <numerusform>Suivre %Ln flux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::OtherJson</name>
    <message>
        <source>A comment of Hacker News does not say which thread it belongs to.</source>
        <translation>Un commentaire de Hacker News n’indique pas à quel fil il appartient.</translation>
    </message>
    <message>
        <source>It is a topic of a Discourse forum, and does not say of which: add it by its address instead.</source>
        <translation>C’est un sujet d’un forum Discourse, sans indication du forum&#xa0;: ajoutez-le plutôt par son adresse.</translation>
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
    <name>marbre::PageFetch</name>
    <message>
        <source>The page could not be read as an article</source>
        <translation>La page n’a pas pu être lue comme un article</translation>
    </message>
    <message>
        <source>Paste its words instead.</source>
        <translation>Collez plutôt son texte.</translation>
    </message>
    <message>
        <source>It is no web page.</source>
        <translation>Ce n’est pas une page web.</translation>
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
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Commentaire de %1</translation>
    </message>
    <message>
        <source>Thread of %1</source>
        <translation>Fil de %1</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n</source>
        <translation>
            <numerusform>Corriger %Ln fois</numerusform>
            <numerusform>Corriger les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Voir la source</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
</context>
<context>
    <name>marbre::PreflightEntries</name>
    <message>
        <source>l. %1</source>
        <comment>line of the manuscript</comment>
        <translation>l.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n places: %1</source>
        <comment>lines of the manuscript and header fields</comment>
        <translation>
            <numerusform>%Ln endroit&#xa0;: %1</numerusform>
            <numerusform>%Ln endroits&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places, the first: %1</source>
        <comment>lines of the manuscript and header fields</comment>
        <translation>
            <numerusform>%Ln endroit, le premier&#xa0;: %1</numerusform>
            <numerusform>%Ln endroits, les premiers&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors and themes of past editions</source>
        <translation>Auteurs et thèmes d’éditions passées</translation>
    </message>
    <message>
        <source>Addresses that tell programs nothing</source>
        <translation>Adresses muettes pour les programmes</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Switched off by the rules</source>
        <translation>Désactivés par les règles</translation>
    </message>
    <message>
        <source>Key point %1</source>
        <translation>Point clé %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Formule finale</translation>
    </message>
</context>
<context>
    <name>marbre::PreflightHeader</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlée</translation>
    </message>
    <message>
        <source>The edition is checked a moment after each change.</source>
        <translation>L’édition est contrôlée peu après chaque modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln à régler</numerusform>
            <numerusform>%Ln à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to settle, %n to check</source>
        <translation>
            <numerusform>Rien à régler, %Ln à vérifier</numerusform>
            <numerusform>Rien à régler, %Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>Tout est réussi</translation>
    </message>
    <message>
        <source>%1 to check, %2 of %3 passed</source>
        <translation>%1 à vérifier, %2 réussis sur %3</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 réussis sur %2</translation>
    </message>
    <message>
        <source>%1; at %2 in %3 s</source>
        <comment>how many passed, time of day, seconds</comment>
        <translation>%1&#x202f;; à %2 en %3&#xa0;s</translation>
    </message>
</context>
<context>
    <name>marbre::PreflightModel</name>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
</context>
<context>
    <name>marbre::PreflightPane</name>
    <message>
        <source>Check again</source>
        <translation>Recontrôler</translation>
    </message>
    <message>
        <source>Check the links</source>
        <translation>Vérifier les liens</translation>
    </message>
    <message>
        <source>Stop asking for the links</source>
        <translation>Arrêter la vérification des liens</translation>
    </message>
    <message>
        <source>Asking for every address of the text, one after the other…</source>
        <translation>Interrogation de chaque adresse du texte, l’une après l’autre…</translation>
    </message>
    <message numerus="yes">
        <source>%n places mended</source>
        <translation>
            <numerusform>%Ln endroit corrigé</numerusform>
            <numerusform>%Ln endroits corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>marbre::PreflightView</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
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
    <name>marbre::QuotaMeters</name>
    <message>
        <source>%1: %2</source>
        <comment>host, limit</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Limits of the hosts</source>
        <translation>Limites des serveurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests used, limit</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>marbre::QuotableRules</name>
    <message>
        <source>&amp;Jokes, too</source>
        <translation>&amp;Blagues comprises</translation>
    </message>
    <message>
        <source>What is worth quoting</source>
        <translation>Ce qui est citable</translation>
    </message>
    <message>
        <source>Puns and chains of short answers, which are left out otherwise</source>
        <translation>Jeux de mots et enchaînements de réponses brèves, laissés de côté sinon</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>&#xa0;caractères</translation>
    </message>
    <message>
        <source>Worth quoting is what stands alone, says something, and was scored well.</source>
        <translation>Est citable ce qui se comprend seul, dit quelque chose et a reçu un bon score.</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Au &amp;moins&#xa0;:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Au &amp;plus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>marbre::Quotables</name>
    <message>
        <source>Worth quoting</source>
        <translation>Citable</translation>
    </message>
    <message>
        <source>Worth quoting: %1</source>
        <comment>reasons</comment>
        <translation>Citable&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worth quoting</source>
        <translation>
            <numerusform>%Ln citable</numerusform>
            <numerusform>%Ln citables</numerusform>
        </translation>
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
    <message>
        <source>Quote and translate…</source>
        <translation>Citer et traduire…</translation>
    </message>
</context>
<context>
    <name>marbre::QuoteDelegate</name>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>when a score was read</comment>
        <translation>relevé le %1</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissée telle quelle</translation>
    </message>
</context>
<context>
    <name>marbre::QuoteListModel</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and heading of a section</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>Quote of %1: %2</source>
        <comment>author, words</comment>
        <translation>Citation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>relevé le %1</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissée telle quelle</translation>
    </message>
</context>
<context>
    <name>marbre::QuotePair</name>
    <message>
        <source>This quote has no link that could keep its original: the translation stands only here</source>
        <translation>Cette citation n’a pas de lien qui garderait l’original&#xa0;: la traduction ne figure qu’ici</translation>
    </message>
    <message>
        <source>Translate the quote of %1</source>
        <translation>Traduire la citation de %1</translation>
    </message>
    <message>
        <source>There is no translation to review yet</source>
        <translation>Il n’y a pas encore de traduction à relire</translation>
    </message>
    <message>
        <source>Quote and translation</source>
        <translation>Citation et traduction</translation>
    </message>
    <message>
        <source>Original, in its comment</source>
        <translation>Original, dans son commentaire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>Traduction relue</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Suivante à faire</translation>
    </message>
    <message>
        <source>Take the source&apos;s words</source>
        <translation>Reprendre les mots de la source</translation>
    </message>
    <message>
        <source>The quote says again what its comment says</source>
        <translation>La citation dit à nouveau ce que dit son commentaire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the quote out of the edition</source>
        <translation>Retirer la citation de l’édition</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>To the quote in the manuscript</source>
        <translation>Vers la citation dans le manuscrit</translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation>Voir dans la Revue</translation>
    </message>
    <message>
        <source>The comment in its thread</source>
        <translation>Le commentaire dans son fil</translation>
    </message>
    <message>
        <source>The quote of %1 is taken out</source>
        <translation>La citation de %1 est retirée</translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, points</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <comment>language</comment>
        <translation>Original (%1)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <comment>language</comment>
        <translation>Traduction (%1)</translation>
    </message>
    <message>
        <source>Type the translation here: the original stays in the quote&apos;s link</source>
        <translation>Écrivez la traduction ici&#xa0;: l’original reste dans le lien de la citation</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>relevé le %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>In its comment</source>
        <translation>Dans son commentaire</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>verdict, what differs</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leave the words as they are: this list asks no more, the check still names it</source>
        <translation>Laisser les mots tels quels&#xa0;: cette liste ne demande plus rien, le contrôle les signale encore</translation>
    </message>
</context>
<context>
    <name>marbre::QuoteSettings</name>
    <message>
        <source>the name that was last known</source>
        <translation>du dernier nom connu</translation>
    </message>
    <message>
        <source>nobody: “a deleted account”</source>
        <translation>de personne&#xa0;: «&#xa0;un compte supprimé&#xa0;»</translation>
    </message>
    <message>
        <source>ask me each time</source>
        <translation>me demander chaque fois</translation>
    </message>
    <message>
        <source>{author} is the name, {score} the points with their word in the right number. A score that is unknown or hidden is left out with what stands around it.</source>
        <translation>{author} est le nom, {score} les points suivis de leur mot, accordé. Un score inconnu ou caché est omis avec ce qui l’entoure.</translation>
    </message>
    <message>
        <source>&amp;Editions in</source>
        <translation>É&amp;ditions en</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>Attri&amp;bution</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Elle donne</translation>
    </message>
    <message>
        <source>Account &amp;gone: name</source>
        <translation>Compte disparu&#xa0;: &amp;signer</translation>
    </message>
    <message>
        <source>How old a printed score may be is set with the checks.</source>
        <translation>L’âge permis d’un score imprimé se règle avec les contrôles.</translation>
    </message>
    <message>
        <source>nothing: the last one that could be used stays</source>
        <translation>rien&#xa0;: la dernière attribution utilisable reste en place</translation>
    </message>
</context>
<context>
    <name>marbre::QuoteWords</name>
    <message>
        <source>The number “%1” of the original is missing.</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» de l’original manque.</translation>
    </message>
    <message>
        <source>The name “%1” of the original is missing.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» de l’original manque.</translation>
    </message>
    <message>
        <source>The original says “%1”; the translation does not deny it.</source>
        <translation>L’original dit «&#xa0;%1&#xa0;»&#x202f;; la traduction n’a pas de négation.</translation>
    </message>
    <message>
        <source>The number “%1” is not in the original.</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» n’est pas dans l’original.</translation>
    </message>
    <message>
        <source>The name “%1” is not in the original.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas dans l’original.</translation>
    </message>
    <message>
        <source>The translation says “%1”; the original does not deny it.</source>
        <translation>La traduction dit «&#xa0;%1&#xa0;»&#x202f;; l’original n’a pas de négation.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Not word for word</source>
        <translation>Pas mot pour mot</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>Absente de la source</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Modifiée depuis</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Supprimée depuis</translation>
    </message>
    <message>
        <source>Another author</source>
        <translation>Autre auteur</translation>
    </message>
    <message>
        <source>Source not stored</source>
        <translation>Source absente du bureau</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a translation</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a translation</comment>
        <translation>relue</translation>
    </message>
    <message>
        <source>“%1” stands where the original says “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» figure là où l’original dit «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>marbre::QuotesPane</name>
    <message>
        <source>No quote yet</source>
        <translation>Aucune citation pour l’instant</translation>
    </message>
    <message>
        <source>Quote words in Review with Q, or drop a comment on a section of the outline.</source>
        <translation>Citez des mots dans la Revue avec Q, ou déposez un commentaire sur une section du plan.</translation>
    </message>
    <message>
        <source>Quotes of the edition</source>
        <translation>Citations de l’édition</translation>
    </message>
    <message>
        <source>Next quote to do</source>
        <translation>Citation à faire suivante</translation>
    </message>
    <message>
        <source>Previous quote to do</source>
        <translation>Citation à faire précédente</translation>
    </message>
    <message>
        <source>Translation reviewed</source>
        <translation>Traduction relue</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %Ln à voir</numerusform>
            <numerusform>%1, %Ln à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to do</source>
        <comment>how many quotes</comment>
        <translation>%1, rien à faire</translation>
    </message>
    <message>
        <source>%1, being verified</source>
        <comment>how many quotes</comment>
        <translation>%1, vérification en cours</translation>
    </message>
    <message>
        <source>Every quote is verified, translated and reviewed</source>
        <translation>Toutes les citations sont vérifiées, traduites et relues</translation>
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
    <message>
        <source>Removed by a moderator. Its words were taken away here too.</source>
        <translation>Retiré par un modérateur. Son texte a été effacé ici aussi.</translation>
    </message>
    <message>
        <source>Deleted by its author. Its words were taken away here too.</source>
        <translation>Supprimé par son auteur. Son texte a été effacé ici aussi.</translation>
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
    <message numerus="yes">
        <source>%n reply(ies) not fetched</source>
        <translation>
            <numerusform>%Ln réponse non relevée</numerusform>
            <numerusform>%Ln réponses non relevées</numerusform>
        </translation>
    </message>
    <message>
        <source>More replies, not fetched</source>
        <translation>D’autres réponses, non relevées</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les relever</translation>
    </message>
    <message>
        <source>quoted on %1</source>
        <comment>date of an edition</comment>
        <translation>cité le %1</translation>
    </message>
    <message>
        <source>Quoted on %1: “%2”</source>
        <comment>date, headline of an edition</comment>
        <translation>Cité le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>quoted in the introduction</source>
        <translation>cité dans l’introduction</translation>
    </message>
    <message>
        <source>quoted in section %1</source>
        <translation>cité dans la section %1</translation>
    </message>
</context>
<context>
    <name>marbre::RedditAdapter</name>
    <message>
        <source>Reddit does not show %1</source>
        <translation>Reddit ne montre pas %1</translation>
    </message>
    <message>
        <source>Reddit has no %1</source>
        <translation>%1 n’existe pas sur Reddit</translation>
    </message>
    <message>
        <source>This is no address of Reddit&apos;s</source>
        <translation>Ce n’est pas une adresse de Reddit</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>r/artificial, r/one+two, u/name or search:WORDS</source>
        <translation>r/artificial, r/un+deux, u/nom ou search:MOTS</translation>
    </message>
    <message>
        <source>A Reddit client of your own</source>
        <translation>Un client Reddit à votre nom</translation>
    </message>
    <message>
        <source>Communities may hide the scores of new comments for some hours.</source>
        <translation>Les communautés peuvent masquer quelques heures les scores des nouveaux commentaires.</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Populaires</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Top of the day</source>
        <translation>Meilleurs du jour</translation>
    </message>
    <message>
        <source>Top of the week</source>
        <translation>Meilleurs de la semaine</translation>
    </message>
    <message>
        <source>Top of the month</source>
        <translation>Meilleurs du mois</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Search, the newest first</source>
        <translation>Recherche, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Reading again what is cited</source>
        <translation>Nouveau relevé de ce qui est cité</translation>
    </message>
    <message>
        <source>It may be private, quarantined or closed.</source>
        <translation>Elle est peut-être privée, en quarantaine ou fermée.</translation>
    </message>
    <message>
        <source>Log in as a member of it.</source>
        <translation>Connectez-vous en tant que membre.</translation>
    </message>
    <message>
        <source>It may be banned, deleted or misspelt.</source>
        <translation>Elle est peut-être bannie, supprimée ou mal orthographiée.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditAnswer</name>
    <message>
        <source>It is a web page, where data should be.</source>
        <translation>C’est une page web, là où des données sont attendues.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditAtomAdapter</name>
    <message>
        <source>Reddit, your front page</source>
        <translation>Reddit, votre page d’accueil</translation>
    </message>
    <message>
        <source>Follow Reddit with a client of your own.</source>
        <translation>Suivez Reddit avec un client à votre nom.</translation>
    </message>
    <message>
        <source>Reddit&apos;s Atom feed</source>
        <translation>Flux Atom de Reddit</translation>
    </message>
    <message>
        <source>An address of reddit.com/prefs/feeds, or of a community with .rss behind it</source>
        <translation>Une adresse de reddit.com/prefs/feeds, ou celle d’une communauté suivie de .rss</translation>
    </message>
    <message>
        <source>The private token in the addresses of reddit.com/prefs/feeds</source>
        <translation>Le jeton privé des adresses de reddit.com/prefs/feeds</translation>
    </message>
    <message>
        <source>This feed brings threads without scores and without comments.</source>
        <translation>Ce flux apporte des fils sans scores ni commentaires.</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Lecture du flux</translation>
    </message>
    <message>
        <source>The feed breaks off.</source>
        <translation>Le flux s’interrompt.</translation>
    </message>
    <message>
        <source>A feed cannot be asked again for single threads</source>
        <translation>Un flux ne peut être interrogé à nouveau sur des fils isolés</translation>
    </message>
    <message>
        <source>A feed has no discussions</source>
        <translation>Un flux n’a pas de discussions</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the feed were passed over: the feed does not say what they answer.</source>
        <translation>
            <numerusform>%Ln commentaire du flux a été laissé de côté&#xa0;: le flux ne dit pas à quoi il répond.</numerusform>
            <numerusform>%Ln commentaires du flux ont été laissés de côté&#xa0;: le flux ne dit pas à quoi ils répondent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marbre::RedditClient</name>
    <message>
        <source>Reddit does not know it.</source>
        <translation>Reddit ne connaît pas cette adresse.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditLogin</name>
    <message>
        <source>There is no client id.</source>
        <translation>Il manque l’identifiant du client.</translation>
    </message>
    <message>
        <source>Enter the id of your client at Reddit.</source>
        <translation>Saisissez l’identifiant de votre client chez Reddit.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use by another program.</source>
        <translation>Le port %1 de cet ordinateur est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Marbre has heard from Reddit. You can close this page.</source>
        <translation>Marbre a reçu la réponse de Reddit. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Access was declined in the browser.</source>
        <translation>L’accès a été refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>Try again, and check the client id and its redirect uri.</source>
        <translation>Réessayez, et vérifiez l’identifiant du client et son adresse de redirection.</translation>
    </message>
    <message>
        <source>Reddit did not give a token.</source>
        <translation>Reddit n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>Check the client id and the network connection.</source>
        <translation>Vérifiez l’identifiant du client et la connexion au réseau.</translation>
    </message>
    <message>
        <source>Reddit did not say who signed in.</source>
        <translation>Reddit n’a pas indiqué qui s’est connecté.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Signing in to Reddit failed</source>
        <translation>La connexion à Reddit a échoué</translation>
    </message>
    <message>
        <source>Reddit refused the login.</source>
        <translation>Reddit a refusé la connexion.</translation>
    </message>
</context>
<context>
    <name>marbre::RedditLoginRow</name>
    <message>
        <source>&amp;Log in…</source>
        <translation>Se connec&amp;ter…</translation>
    </message>
    <message>
        <source>of your app at reddit.com/prefs/apps</source>
        <translation>celui de votre application sur reddit.com/prefs/apps</translation>
    </message>
    <message>
        <source>Opens Reddit in your browser; Marbre never sees your password</source>
        <translation>Ouvre Reddit dans votre navigateur&#x202f;; Marbre ne voit jamais votre mot de passe</translation>
    </message>
    <message>
        <source>To be entered there as the app&apos;s redirect uri; the app&apos;s type is “installed app”</source>
        <translation>À saisir là-bas comme «&#xa0;redirect uri&#xa0;» de l’application&#x202f;; son type est «&#xa0;installed app&#xa0;»</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>I&amp;dentifiant du client</translation>
    </message>
    <message>
        <source>Redirect uri</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Not logged in: with the client&apos;s id alone, what is public is read.</source>
        <translation>Non connecté&#xa0;: avec le seul identifiant du client, ce qui est public est lu.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Logged in as u/%1.</source>
        <translation>Connecté en tant que u/%1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>En attente de votre réponse dans le navigateur…</translation>
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
    <name>marbre::RedditTokens</name>
    <message>
        <source>Reddit does not know this client</source>
        <translation>Reddit ne connaît pas ce client</translation>
    </message>
    <message>
        <source>Check the client id.</source>
        <translation>Vérifiez l’identifiant du client.</translation>
    </message>
    <message>
        <source>Reddit answers only to a client of your own</source>
        <translation>Reddit ne répond qu’à un client à votre nom</translation>
    </message>
    <message>
        <source>Enter its client id.</source>
        <translation>Saisissez son identifiant.</translation>
    </message>
    <message>
        <source>Reddit gave no token.</source>
        <translation>Reddit n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>Reddit has ended the login</source>
        <translation>Reddit a mis fin à la connexion</translation>
    </message>
    <message>
        <source>Log in to Reddit again.</source>
        <translation>Connectez-vous à nouveau à Reddit.</translation>
    </message>
</context>
<context>
    <name>marbre::RedirectTrail</name>
    <message>
        <source>It redirects to something that is no web address.</source>
        <translation>Elle redirige vers ce qui n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>It redirects from a secure address to one that is not.</source>
        <translation>Elle redirige d’une adresse sûre vers une qui ne l’est pas.</translation>
    </message>
    <message numerus="yes">
        <source>It redirects more than %n time(s).</source>
        <translation>
            <numerusform>Elle redirige plus de %Ln fois.</numerusform>
            <numerusform>Elle redirige plus de %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It redirects what was sent to another host.</source>
        <translation>Elle redirige ce qui a été envoyé vers un autre serveur.</translation>
    </message>
    <message>
        <source>It redirects in a circle.</source>
        <translation>Elle redirige en boucle.</translation>
    </message>
</context>
<context>
    <name>marbre::RelatedChoiceModel</name>
    <message numerus="yes">
        <source>%n thread(s) in common</source>
        <translation>
            <numerusform>%Ln fil en commun</numerusform>
            <numerusform>%Ln fils en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thème %1</translation>
    </message>
    <message>
        <source>themes %1</source>
        <translation>thèmes %1</translation>
    </message>
    <message>
        <source>words %1</source>
        <translation>mots %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>found by its headline</source>
        <translation>trouvée par son titre</translation>
    </message>
</context>
<context>
    <name>marbre::RelatedDialog</name>
    <message>
        <source>Related editions</source>
        <translation>Éditions associées</translation>
    </message>
    <message>
        <source>Words of a headline</source>
        <translation>Mots d’un titre</translation>
    </message>
    <message>
        <source>Suggested below; words of a headline find others</source>
        <translation>Proposées ci-dessous&#x202f;; les mots d’un titre en trouvent d’autres</translation>
    </message>
    <message>
        <source>Past editions</source>
        <translation>Éditions passées</translation>
    </message>
    <message>
        <source>Looking through the archive…</source>
        <translation>Recherche dans les Archives…</translation>
    </message>
    <message>
        <source>No past edition shares threads, themes or words with this one.</source>
        <translation>Aucune édition passée n’a de fils, de thèmes ou de mots en commun avec celle-ci.</translation>
    </message>
    <message>
        <source>No past edition has these words in its headline.</source>
        <translation>Aucune édition passée n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>Return chooses an edition, or takes it back.</source>
        <translation>Entrée choisit une édition, ou la retire.</translation>
    </message>
</context>
<context>
    <name>marbre::RelatedField</name>
    <message>
        <source>None yet: press Insert to choose</source>
        <translation>Aucune&#xa0;: touche Inser pour choisir</translation>
    </message>
    <message>
        <source>Choose related editions…</source>
        <translation>Choisir les éditions associées…</translation>
    </message>
    <message>
        <source>Remove the related edition</source>
        <translation>Retirer l’édition associée</translation>
    </message>
    <message>
        <source>Move the related edition up</source>
        <translation>Monter l’édition associée</translation>
    </message>
    <message>
        <source>Move the related edition down</source>
        <translation>Descendre l’édition associée</translation>
    </message>
    <message>
        <source>Related editions</source>
        <translation>Éditions associées</translation>
    </message>
</context>
<context>
    <name>marbre::RelatedModel</name>
    <message>
        <source>Remove related edition</source>
        <translation>Retirer l’édition associée</translation>
    </message>
    <message>
        <source>Move related edition</source>
        <translation>Déplacer l’édition associée</translation>
    </message>
    <message>
        <source>Add related edition</source>
        <translation>Ajouter une édition associée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The desk has no edition “%1”: readers see this name.</source>
        <translation>Le bureau n’a pas d’édition «&#xa0;%1&#xa0;»&#xa0;: les lecteurs verront ce nom.</translation>
    </message>
    <message>
        <source>Related edition %1: %2</source>
        <translation>Édition associée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Related edition %1: %2, %3</source>
        <translation>Édition associée %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>marbre::ReplyWatch</name>
    <message>
        <source>It has more than %1 MB.</source>
        <translation>Elle dépasse %1&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>marbre::RereadCard</name>
    <message>
        <source>Go to the quote</source>
        <translation>Aller à la citation</translation>
    </message>
    <message>
        <source>Update the points in the attribution</source>
        <translation>Mettre à jour les points dans l’attribution</translation>
    </message>
    <message>
        <source>Purge here</source>
        <translation>Purger ici</translation>
    </message>
    <message>
        <source>Takes title, words and author away here for good; your text stays as it is</source>
        <translation>Efface ici définitivement le titre, le texte et l’auteur&#x202f;; votre texte reste tel quel</translation>
    </message>
    <message>
        <source>Show in Review</source>
        <translation>Voir dans la Revue</translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <translation>Commentaire de %1</translation>
    </message>
    <message>
        <source>Thread of %1: %2</source>
        <translation>Fil de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to the link</source>
        <translation>Aller au lien</translation>
    </message>
    <message>
        <source>Update the points of %1</source>
        <translation>Mettre à jour les points de %1</translation>
    </message>
    <message>
        <source>Purge for good?</source>
        <translation>Purger définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>%1. Its words were taken away here too.</source>
        <translation>%1. Son texte a été effacé ici aussi.</translation>
    </message>
    <message>
        <source>Its words were taken away here.</source>
        <translation>Son texte a été effacé ici.</translation>
    </message>
</context>
<context>
    <name>marbre::RereadPane</name>
    <message>
        <source>Re-read the sources</source>
        <translation>Relever à nouveau les sources</translation>
    </message>
    <message>
        <source>Asks the places once more for exactly what this edition cites, and shows what is other there now: points, edited words, deletions. Nothing in your text changes by itself.</source>
        <translation>Redemande aux sites exactement ce que cette édition cite, et montre ce qui y a changé&#xa0;: points, textes modifiés, suppressions. Rien dans votre texte ne change de soi-même.</translation>
    </message>
    <message>
        <source>Reading the sources again…</source>
        <translation>Nouveau relevé des sources…</translation>
    </message>
    <message>
        <source>The sources were not read again.</source>
        <translation>Les sources n’ont pas été relevées à nouveau.</translation>
    </message>
    <message>
        <source>The points in the attribution are updated</source>
        <translation>Les points sont à jour dans l’attribution</translation>
    </message>
    <message>
        <source>Purged: its words are gone here too</source>
        <translation>Purgé&#xa0;: son texte a été effacé ici aussi</translation>
    </message>
    <message>
        <source>%1 Last read: %2.</source>
        <comment>summary, time</comment>
        <translation>%1 Dernière lecture&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>marbre::Rereading</name>
    <message numerus="yes">
        <source>%n article(s) of feeds cannot be read again one by one.</source>
        <translation>
            <numerusform>%Ln article de flux ne peut être relevé à nouveau isolément.</numerusform>
            <numerusform>%Ln articles de flux ne peuvent être relevés à nouveau isolément.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place can be asked again for: %1.</source>
        <translation>Aucun site ne peut être interrogé à nouveau sur&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The place did not answer about %n item(s): %1</source>
        <translation>
            <numerusform>Le site n’a pas répondu pour %Ln élément&#xa0;: %1</numerusform>
            <numerusform>Le site n’a pas répondu pour %Ln éléments&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no longer published</source>
        <translation>%1, score qui n’est plus publié</translation>
    </message>
    <message>
        <source>unknown before, now %1</source>
        <translation>inconnu auparavant, maintenant %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>points before and after</comment>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>Deleted by its author since</source>
        <translation>Supprimé depuis par son auteur</translation>
    </message>
    <message>
        <source>Removed by a moderator since</source>
        <translation>Retiré depuis par un modérateur</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>This edition cites nothing yet.</source>
        <translation>Cette édition ne cite encore rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) read again: all say what they said.</source>
        <translation>
            <numerusform>%Ln source relevée à nouveau&#xa0;: elle n’a pas changé.</numerusform>
            <numerusform>%Ln sources relevées à nouveau&#xa0;: aucune n’a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) read again</source>
        <translation>
            <numerusform>%Ln source relevée à nouveau</numerusform>
            <numerusform>%Ln sources relevées à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>sources read again, how many are other</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read again.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln n’a pas pu être relevée à nouveau.</numerusform>
            <numerusform>%Ln n’ont pas pu être relevées à nouveau.</numerusform>
        </translation>
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
    <message>
        <source>Follow “%1”</source>
        <translation>Suivre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is followed</source>
        <translation>«&#xa0;%1&#xa0;» est suivi</translation>
    </message>
    <message>
        <source>Unfollow “%1”</source>
        <translation>Ne plus suivre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no longer followed; its threads stay</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus suivi&#x202f;; ses fils restent</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>«&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Suspendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Reprendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is paused</source>
        <translation>«&#xa0;%1&#xa0;» est en pause</translation>
    </message>
    <message>
        <source>“%1” is fetched again</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau relevé</translation>
    </message>
    <message>
        <source>You work offline: nothing is asked of anybody</source>
        <translation>Vous travaillez hors ligne&#xa0;: aucun site n’est interrogé</translation>
    </message>
    <message>
        <source>Follow from an OPML file</source>
        <translation>Suivre d’après un fichier OPML</translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml)</source>
        <translation>OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>It is too large for a list of feeds.</source>
        <translation>Il est trop volumineux pour une liste de flux.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed</source>
        <translation>
            <numerusform>%Ln flux suivi</numerusform>
            <numerusform>%Ln flux suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the feeds as OPML</source>
        <translation>Enregistrer les flux en OPML</translation>
    </message>
    <message>
        <source>Feeds of Marbre</source>
        <translation>Flux de Marbre</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) saved to %1</source>
        <translation>
            <numerusform>%Ln flux enregistré dans %1</numerusform>
            <numerusform>%Ln flux enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the missing replies</source>
        <translation>Relever les réponses manquantes</translation>
    </message>
    <message>
        <source>Add a thread…</source>
        <translation>Ajouter un fil…</translation>
    </message>
    <message>
        <source>Feed status</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Suivre…</translation>
    </message>
    <message>
        <source>Follow a community, a site&apos;s feed or a folder</source>
        <translation>Suivre une communauté, le flux d’un site ou un dossier</translation>
    </message>
    <message>
        <source>Follow a community…</source>
        <translation>Suivre une communauté…</translation>
    </message>
    <message>
        <source>Fetch this feed</source>
        <translation>Relever ce flux</translation>
    </message>
    <message>
        <source>Change this feed…</source>
        <translation>Modifier ce flux…</translation>
    </message>
    <message>
        <source>Pause this feed</source>
        <translation>Suspendre ce flux</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>More about this feed</source>
        <translation>Autres actions sur ce flux</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody while this is on</source>
        <translation>Aucun site n’est interrogé tant que cette option est active</translation>
    </message>
    <message>
        <source>Follow from an OPML file…</source>
        <translation>Suivre d’après un fichier OPML…</translation>
    </message>
    <message>
        <source>Save the feeds as OPML…</source>
        <translation>Enregistrer les flux en OPML…</translation>
    </message>
    <message>
        <source>Follow the communities that you write about: their threads come in by themselves. Files of Reddit listings, comment pages or dumps can be imported, or dropped here.</source>
        <translation>Suivez les communautés dont vous parlez&#xa0;: leurs fils arrivent d’eux-mêmes. Les fichiers de listes ou de pages de commentaires de Reddit et les archives de données peuvent être importés, ou déposés ici.</translation>
    </message>
    <message>
        <source>Go on with this feed</source>
        <translation>Reprendre ce flux</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No reply is missing here</source>
        <translation>Aucune réponse ne manque ici</translation>
    </message>
    <message>
        <source>Fetching the missing replies of “%1”…</source>
        <translation>Relevé des réponses manquantes de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The replies of “%1” are in</source>
        <translation>Les réponses de «&#xa0;%1&#xa0;» sont arrivées</translation>
    </message>
    <message>
        <source>The thread is in</source>
        <translation>Le fil est arrivé</translation>
    </message>
    <message>
        <source>Quote and translate…</source>
        <translation>Citer et traduire…</translation>
    </message>
    <message>
        <source>Show what is worth quoting</source>
        <translation>Afficher ce qui est citable</translation>
    </message>
    <message>
        <source>Next comment worth quoting</source>
        <translation>Commentaire citable suivant</translation>
    </message>
    <message>
        <source>Previous comment worth quoting</source>
        <translation>Commentaire citable précédent</translation>
    </message>
    <message>
        <source>The account is gone. Whom does the quote name?</source>
        <translation>Le compte a disparu. Qui la citation nomme-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Choose its section first: send the thread with 1 to 9, then quote and translate</source>
        <translation>Choisissez d’abord sa section&#xa0;: envoyez le fil avec 1 à 9, puis citez et traduisez</translation>
    </message>
    <message>
        <source>No comment here is worth quoting by the rules</source>
        <translation>Aucun commentaire ici n’est citable selon les règles</translation>
    </message>
    <message>
        <source>No further comment is worth quoting</source>
        <translation>Aucun autre commentaire n’est citable</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>A word that carries this theme:</source>
        <translation>Un mot qui porte ce thème&#xa0;:</translation>
    </message>
    <message>
        <source>Select the threads that are to move first</source>
        <translation>Sélectionnez d’abord les fils à déplacer</translation>
    </message>
    <message>
        <source>There is no such theme</source>
        <translation>Ce thème n’existe pas</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec</translation>
    </message>
    <message>
        <source>There is no other theme</source>
        <translation>Il n’y a pas d’autre thème</translation>
    </message>
    <message>
        <source>Split theme</source>
        <translation>Diviser le thème</translation>
    </message>
    <message numerus="yes">
        <source>Name of the theme for %n thread(s):</source>
        <translation>
            <numerusform>Nom du thème pour %Ln fil&#xa0;:</numerusform>
            <numerusform>Nom du thème pour %Ln fils&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a theme</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Move to theme %1</source>
        <translation>Déplacer vers le thème %1</translation>
    </message>
    <message>
        <source>Move to theme</source>
        <translation>Déplacer vers le thème</translation>
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
    <name>marbre::Rows</name>
    <message>
        <source>[withdrawn]</source>
        <translation>[texte effacé]</translation>
    </message>
</context>
<context>
    <name>marbre::RunningFeed</name>
    <message>
        <source>The place demands a pause</source>
        <translation>Le site demande une pause</translation>
    </message>
    <message>
        <source>The feed goes on by itself when the pause is over.</source>
        <translation>Le relevé reprendra de lui-même après la pause.</translation>
    </message>
    <message>
        <source>This version does not know how to fetch the feed</source>
        <translation>Cette version ne sait pas relever ce flux</translation>
    </message>
    <message>
        <source>Use the version that it was followed with.</source>
        <translation>Utilisez la version avec laquelle il a été suivi.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>Le flux n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>marbre::SavedPage</name>
    <message>
        <source>It is a web page without words.</source>
        <translation>C’est une page web sans texte.</translation>
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
    <message>
        <source>[withdrawn]</source>
        <translation>[texte effacé]</translation>
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
    <name>marbre::SecretCommand</name>
    <message>
        <source>“--secret-fd” needs the number of a file descriptor</source>
        <translation>«&#xa0;--secret-fd&#xa0;» demande le numéro d’un descripteur de fichier</translation>
    </message>
    <message>
        <source>this is no name of a secret; a secret has a name such as “reddit/client-id”</source>
        <translation>ce n’est pas le nom d’un secret&#x202f;; un secret a un nom comme «&#xa0;reddit/client-id&#xa0;»</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>The secret was not kept</source>
        <translation>Le secret n’a pas été gardé</translation>
    </message>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Aucun trousseau de ce système ne répond.</translation>
    </message>
    <message>
        <source>Set %1 in the environment of the program instead.</source>
        <translation>Définissez plutôt %1 dans l’environnement du programme.</translation>
    </message>
    <message>
        <source>%1 was removed from the keyring</source>
        <translation>%1 a été retiré du trousseau</translation>
    </message>
    <message>
        <source>%1 is in the keyring</source>
        <translation>%1 est dans le trousseau</translation>
    </message>
</context>
<context>
    <name>marbre::SecretInput</name>
    <message>
        <source>The secret could not be read</source>
        <translation>Le secret n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Il est trop long.</translation>
    </message>
    <message>
        <source>The terminal would show it.</source>
        <translation>Le terminal l’afficherait.</translation>
    </message>
    <message>
        <source>there is no terminal to type the secret: name a file descriptor with “--secret-fd”, or set %1</source>
        <translation>il n’y a pas de terminal où taper le secret&#xa0;: indiquez un descripteur de fichier avec «&#xa0;--secret-fd&#xa0;», ou définissez %1</translation>
    </message>
</context>
<context>
    <name>marbre::Secrets</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keyring cannot be used.</source>
        <translation>Le trousseau ne peut être utilisé.</translation>
    </message>
</context>
<context>
    <name>marbre::SecretsBox</name>
    <message>
        <source>This system has no keyring: what you give here is kept until Marbre is closed.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: ce que vous donnez ici est gardé jusqu’à la fermeture de Marbre.</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <comment>by a kind of place</comment>
        <translation>Ce qu’il faut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pri&amp;vate address</source>
        <translation>Adresse pri&amp;vée</translation>
    </message>
    <message>
        <source>kept; paste another one to replace it</source>
        <translation>gardée&#x202f;; collez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>paste the whole address, with its token</source>
        <translation>collez l’adresse entière, avec son jeton</translation>
    </message>
    <message>
        <source>taken from the address; it is kept when you test or follow</source>
        <translation>prise dans l’adresse&#x202f;; gardée dès que vous essayez ou suivez</translation>
    </message>
    <message>
        <source>There is no token in the private address</source>
        <translation>L’adresse privée ne contient pas de jeton</translation>
    </message>
    <message>
        <source>Paste it whole, as the place&apos;s settings show it.</source>
        <translation>Collez-la entière, telle que les réglages du site la montrent.</translation>
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
    <message>
        <source>Take the words away here as soon as a reading says that they are gone</source>
        <translation>Effacer le texte ici aussi, dès qu’un relevé constate sa disparition</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement de</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Hours that a day covers</source>
        <translation>Heures que couvre une journée</translation>
    </message>
    <message>
        <source>Time at which the day ends</source>
        <translation>Heure à laquelle la journée finit</translation>
    </message>
    <message>
        <source>Time zone of the day</source>
        <translation>Fuseau horaire de la journée</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>Relever à partir de</translation>
    </message>
    <message>
        <source>Fetch until</source>
        <translation>Relever jusqu’à</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>A day covers</source>
        <translation>Une journée couvre</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Deleted at its place</source>
        <translation>Supprimé du site</translation>
    </message>
    <message>
        <source>New feeds: &amp;fetch</source>
        <translation>Nouveaux flux&#xa0;: &amp;relever</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Contrôl&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Ci&amp;tations</translation>
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
    <message>
        <source>[withdrawn]</source>
        <translation>[texte effacé]</translation>
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
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>line of a feed, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>themes</comment>
        <translation>Proposés</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested theme(s)</source>
        <translation>
            <numerusform>%Ln thème proposé</numerusform>
            <numerusform>%Ln thèmes proposés</numerusform>
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
    <message>
        <source>Feed status</source>
        <translation>État des flux</translation>
    </message>
    <message>
        <source>Follow a community…</source>
        <translation>Suivre une communauté…</translation>
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
    <message>
        <source>A day covers 1 to 168 hours and ends at a time of the day</source>
        <translation>Une journée couvre de 1 à 168&#xa0;heures et finit à une heure du jour</translation>
    </message>
    <message>
        <source>Purged threads and comments that still have words: %1</source>
        <translation>Fils et commentaires purgés qui ont encore un texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This feed is no longer followed</source>
        <translation>Ce flux n’est plus suivi</translation>
    </message>
    <message>
        <source>A feed needs a kind and an address</source>
        <translation>Un flux doit avoir un type et une adresse</translation>
    </message>
    <message>
        <source>A feed brings at least one thread, and no limit is below zero</source>
        <translation>Un flux apporte au moins un fil, et aucune limite n’est inférieure à zéro</translation>
    </message>
    <message>
        <source>A feed is fetched every %1 minutes at most, or only when it is asked for</source>
        <translation>Un flux est relevé au plus toutes les %1&#xa0;minutes, ou seulement sur demande</translation>
    </message>
    <message>
        <source>This feed is followed already</source>
        <translation>Ce flux est déjà suivi</translation>
    </message>
    <message>
        <source>This feed is not followed</source>
        <translation>Ce flux n’est pas suivi</translation>
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
    <name>marbre::SubscriptionForm</name>
    <message>
        <source>The system&apos;s (%1)</source>
        <translation>Celui du système (%1)</translation>
    </message>
    <message>
        <source>So&amp;rt</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement de</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>Relever à partir de</translation>
    </message>
    <message>
        <source>Fetch until</source>
        <translation>Relever jusqu’à</translation>
    </message>
    <message>
        <source>Time at which the day ends</source>
        <translation>Heure à laquelle la journée finit</translation>
    </message>
    <message>
        <source>Time zone of the day</source>
        <translation>Fuseau horaire de la journée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Relever</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Hours that a day covers</source>
        <translation>Heures que couvre une journée</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>&amp;Comments a thread</source>
        <translation>&amp;Commentaires par fil</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>T&amp;hreads a run</source>
        <translation>&amp;Fils par passage</translation>
    </message>
    <message>
        <source>Lev&amp;els of replies</source>
        <translation>&amp;Niveaux de réponses</translation>
    </message>
</context>
<context>
    <name>marbre::SuggestCommand</name>
    <message>
        <source>“themes” takes a period, not words</source>
        <translation>«&#xa0;themes&#xa0;» prend une période, pas des mots</translation>
    </message>
    <message>
        <source>“%1” needs one name</source>
        <translation>«&#xa0;%1&#xa0;» demande un nom</translation>
    </message>
    <message>
        <source>“--%1” is for themes only</source>
        <translation>«&#xa0;--%1&#xa0;» ne vaut que pour themes</translation>
    </message>
    <message>
        <source>“--%1” is missing</source>
        <translation>il manque «&#xa0;--%1&#xa0;»</translation>
    </message>
    <message>
        <source>“--until” must be later than “--since”</source>
        <translation>«&#xa0;--until&#xa0;» doit être postérieur à «&#xa0;--since&#xa0;»</translation>
    </message>
    <message>
        <source>“--count” takes %1 to %2</source>
        <translation>«&#xa0;--count&#xa0;» va de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” names no thread</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun fil</translation>
    </message>
    <message>
        <source>“%1” cannot be suggested: themes, quotes or related</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être proposé&#xa0;: themes, quotes ou related</translation>
    </message>
    <message>
        <source>propose themes of a period, quotes of a thread, related editions</source>
        <translation>proposer les thèmes d’une période, des citations d’un fil, des éditions associées</translation>
    </message>
    <message>
        <source>themes: of threads from this date or time on (UTC)</source>
        <translation>themes&#xa0;: des fils à partir de cette date ou heure (UTC)</translation>
    </message>
    <message>
        <source>themes: of threads before this date or time (UTC)</source>
        <translation>themes&#xa0;: des fils d’avant cette date ou heure (UTC)</translation>
    </message>
    <message>
        <source>themes: so many, 2 to 7; as the period has them by default</source>
        <translation>themes&#xa0;: leur nombre, 2 à 7&#x202f;; par défaut, autant que la période en a</translation>
    </message>
</context>
<context>
    <name>marbre::SuggestionRows</name>
    <message>
        <source>same threads: %1</source>
        <translation>mêmes fils&#xa0;: %1</translation>
    </message>
    <message>
        <source>same themes: %1</source>
        <translation>mêmes thèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mêmes mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeBoard</name>
    <message>
        <source>Suggested theme “%1”: %2</source>
        <comment>theme, why</comment>
        <translation>Thème proposé «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n thread(s) out of the theme</source>
        <translation>
            <numerusform>Retirer %Ln fil du thème</numerusform>
            <numerusform>Retirer %Ln fils du thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) taken out of the theme</source>
        <translation>
            <numerusform>%Ln fil retiré du thème</numerusform>
            <numerusform>%Ln fils retirés du thème</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” taken out of the theme</source>
        <translation>«&#xa0;%1&#xa0;» retiré du thème</translation>
    </message>
    <message numerus="yes">
        <source>Move %n thread(s) to the theme “%1”</source>
        <translation>
            <numerusform>Déplacer %Ln fil vers le thème «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Déplacer %Ln fils vers le thème «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) moved to the theme “%1”</source>
        <translation>
            <numerusform>%Ln fil déplacé vers le thème «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln fils déplacés vers le thème «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the theme “%2”</source>
        <translation>«&#xa0;%1&#xa0;» déplacé vers le thème «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n thread(s)</source>
        <translation>
            <numerusform>Confirmer %Ln fil</numerusform>
            <numerusform>Confirmer %Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) confirmed</source>
        <translation>
            <numerusform>%Ln fil confirmé</numerusform>
            <numerusform>%Ln fils confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” confirmed</source>
        <translation>«&#xa0;%1&#xa0;» confirmé</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>«&#xa0;%1&#xa0;» fusionné avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” of %n thread(s)</source>
        <translation>
            <numerusform>Thème «&#xa0;%1&#xa0;» pour %Ln fil</numerusform>
            <numerusform>Thème «&#xa0;%1&#xa0;» pour %Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in a theme of their own, “%1”</source>
        <translation>
            <numerusform>%Ln fil dans un thème à part, «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln fils dans un thème à part, «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is of one piece: select the threads that belong together, and split again</source>
        <translation>«&#xa0;%1&#xa0;» forme un tout&#xa0;: sélectionnez les fils qui vont ensemble, puis divisez à nouveau</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Diviser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” split into %2</source>
        <translation>«&#xa0;%1&#xa0;» divisé en %2</translation>
    </message>
    <message>
        <source>Rename the theme “%1”</source>
        <translation>Renommer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theme “%1” is “%2” now</source>
        <translation>Le thème «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <translation>Nouveau thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theme “%1” added</source>
        <translation>Thème «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Add the word “%1”</source>
        <translation>Ajouter le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” carries the theme “%2” now</source>
        <translation>«&#xa0;%1&#xa0;» porte maintenant le thème «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the word “%1”</source>
        <translation>Retirer le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” no longer carries the theme “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne porte plus le thème «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation>Nombre de thèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) wished</source>
        <translation>
            <numerusform>%Ln thème voulu</numerusform>
            <numerusform>%Ln thèmes voulus</numerusform>
        </translation>
    </message>
    <message>
        <source>As many themes as the day has</source>
        <translation>Autant de thèmes que la journée en a</translation>
    </message>
    <message>
        <source>Nothing in “%1” is sure yet: confirm a thread first</source>
        <translation>Rien n’est encore sûr dans «&#xa0;%1&#xa0;»&#xa0;: confirmez d’abord un fil</translation>
    </message>
    <message>
        <source>Accept the theme “%1”</source>
        <translation>Accepter le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” accepted: %n thread(s) in its section</source>
        <translation>
            <numerusform>Thème «&#xa0;%1&#xa0;» accepté&#xa0;: %Ln fil dans sa section</numerusform>
            <numerusform>Thème «&#xa0;%1&#xa0;» accepté&#xa0;: %Ln fils dans sa section</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theme “%1” given to %n thread(s). No edition is open: no section was made</source>
        <translation>
            <numerusform>Thème «&#xa0;%1&#xa0;» donné à %Ln fil. Aucune édition n’est ouverte&#xa0;: pas de section créée</numerusform>
            <numerusform>Thème «&#xa0;%1&#xa0;» donné à %Ln fils. Aucune édition n’est ouverte&#xa0;: pas de section créée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>threads of a theme, editions that carried it</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) so far</source>
        <translation>
            <numerusform>%Ln édition à ce jour</numerusform>
            <numerusform>%Ln éditions à ce jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s), suggested today</source>
        <translation>
            <numerusform>%Ln fil, proposé aujourd’hui</numerusform>
            <numerusform>%Ln fils, proposé aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>same link</source>
        <translation>même lien</translation>
    </message>
    <message>
        <source>same link as “%1”</source>
        <translation>même lien que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>same author</source>
        <translation>même auteur</translation>
    </message>
    <message>
        <source>same author as “%1”</source>
        <translation>même auteur que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>near the edition of %1</source>
        <translation>proche de l’édition du %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>near a past edition</source>
        <translation>proche d’une édition passée</translation>
    </message>
    <message>
        <source>put here by you</source>
        <translation>placé ici par vous</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>degree of fit</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>proximité %1</translation>
    </message>
    <message>
        <source>less sure, not confirmed</source>
        <translation>moins sûr, non confirmé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, its counts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeDetail</name>
    <message>
        <source>Fit</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Why each thread is here</source>
        <translation>Pourquoi chaque fil est ici</translation>
    </message>
    <message>
        <source>No thread yet</source>
        <translation>Aucun fil pour l’instant</translation>
    </message>
    <message>
        <source>Drag threads here, or move them with 1 to 9.</source>
        <translation>Glissez des fils ici, ou déplacez-les avec 1 à 9.</translation>
    </message>
    <message>
        <source>Threads of the theme</source>
        <translation>Fils du thème</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Accept the theme</source>
        <translation>Accepter le thème</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n thread(s)</source>
        <translation>
            <numerusform>Accepter %Ln fil</numerusform>
            <numerusform>Accepter les %Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds section %1, “%2”.</source>
        <translation>Alimente la section %1, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Last carried by the edition of %1: %2</source>
        <comment>date, headline as a link</comment>
        <translation>Dernière reprise&#xa0;: édition du %1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: day and month</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeListModel</name>
    <message>
        <source>In no theme</source>
        <translation>Sans thème</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) in no theme</source>
        <translation>
            <numerusform>%Ln fil sans thème</numerusform>
            <numerusform>%Ln fils sans thème</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>new</source>
        <comment>theme</comment>
        <translation>nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) fit no theme. They stay in the day’s list.</source>
        <translation>
            <numerusform>%Ln fil n’entre dans aucun thème. Il reste dans la liste du jour.</numerusform>
            <numerusform>%Ln fils n’entrent dans aucun thème. Ils restent dans la liste du jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every thread is in a theme.</source>
        <translation>Chaque fil est dans un thème.</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeMemberDelegate</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <comment>degree of fit</comment>
        <translation>sous %1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeMemberModel</name>
    <message>
        <source>Less sure, to be confirmed one by one</source>
        <translation>Moins sûrs, à confirmer un par un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thread, why it is in the theme</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>community, points, age</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>score inconnu</translation>
    </message>
</context>
<context>
    <name>marbre::ThemeTermsRow</name>
    <message numerus="yes">
        <source>%1: in %n thread(s)</source>
        <comment>word</comment>
        <translation>
            <numerusform>%1&#xa0;: dans %Ln fil</numerusform>
            <numerusform>%1&#xa0;: dans %Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that carry it</source>
        <translation>Mots qui le portent</translation>
    </message>
    <message>
        <source>Take the word “%1” away</source>
        <comment>added by the editor</comment>
        <translation>Retirer le mot «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>marbre::ThemesPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggested themes</source>
        <translation>Thèmes proposés</translation>
    </message>
    <message>
        <source>Accept the theme</source>
        <translation>Accepter le thème</translation>
    </message>
    <message>
        <source>Rename the theme…</source>
        <translation>Renommer le thème…</translation>
    </message>
    <message>
        <source>Merge the theme…</source>
        <translation>Fusionner le thème…</translation>
    </message>
    <message>
        <source>Split the theme…</source>
        <translation>Diviser le thème…</translation>
    </message>
    <message>
        <source>Add a theme…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>Add a word…</source>
        <translation>Ajouter un mot…</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>Retirer du thème</translation>
    </message>
    <message>
        <source>Confirm in the theme</source>
        <translation>Confirmer dans le thème</translation>
    </message>
    <message>
        <source>Read the thread</source>
        <translation>Lire le fil</translation>
    </message>
    <message>
        <source>Move to the theme above</source>
        <translation>Déplacer vers le thème du dessus</translation>
    </message>
    <message>
        <source>Move to the theme below</source>
        <translation>Déplacer vers le thème du dessous</translation>
    </message>
    <message>
        <source>Number of themes</source>
        <translation>Nombre de thèmes</translation>
    </message>
    <message>
        <source>Merge…</source>
        <comment>button</comment>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>button</comment>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Move to theme %1</source>
        <translation>Déplacer vers le thème %1</translation>
    </message>
    <message>
        <source>Worked out on this computer, without any service.</source>
        <translation>Calculé sur cet ordinateur, sans service en ligne.</translation>
    </message>
    <message>
        <source>As many as the day has</source>
        <translation>Autant que la journée en a</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n thread(s)</source>
        <comment>number of themes</comment>
        <translation>
            <numerusform>%1 pour %Ln fil</numerusform>
            <numerusform>%1 pour %Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what belongs together…</source>
        <translation>Recherche de ce qui va ensemble…</translation>
    </message>
    <message>
        <source>No thread in these days</source>
        <translation>Aucun fil dans ces journées</translation>
    </message>
    <message>
        <source>Themes are suggested for the days of the edition on the table, or for today.</source>
        <translation>Les thèmes sont proposés pour les jours de l’édition en cours, ou pour aujourd’hui.</translation>
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
            <numerusform>%Ln fil, même lien</numerusform>
            <numerusform>%Ln fils, même lien</numerusform>
        </translation>
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
        <source>removed by a moderator</source>
        <translation>retiré par un modérateur</translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation>supprimé par son auteur</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a theme that is suggested</comment>
        <translation>%1&#x202f;?</translation>
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
        <source>&lt;b&gt;Note to self:&lt;/b&gt; %1 &lt;a href=&apos;edit&apos;&gt;Edit&lt;/a&gt;</source>
        <comment>keep the markup</comment>
        <translation>&lt;b&gt;Pense-bête&#xa0;:&lt;/b&gt; %1 &lt;a href=&apos;edit&apos;&gt;Modifier&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Already covered on %1: “%2”</source>
        <translation>Déjà couvert le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>its words were taken away here too</source>
        <translation>son texte a été effacé ici aussi</translation>
    </message>
    <message>
        <source>The same link was covered on %1: “%2”</source>
        <translation>Le même lien a été couvert le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was quoted on %2: “%3”</source>
        <comment>author, date, headline</comment>
        <translation>%1 a été cité le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Same theme, %1, on %2: “%3”</source>
        <comment>theme, date, headline</comment>
        <translation>Même thème, %1, le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and in %n other edition(s))</source>
        <translation>
            <numerusform>%1 (et dans %Ln autre édition)</numerusform>
            <numerusform>%1 (et dans %Ln autres éditions)</numerusform>
        </translation>
    </message>
    <message>
        <source>See the edition “%1”</source>
        <translation>Voir l’édition «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>Points gained</source>
        <translation>Points gagnés</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>column of points gained</comment>
        <translation>Gain</translation>
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
        <source>(withdrawn)</source>
        <translation>(texte effacé)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>already covered on %1</source>
        <translation>déjà couvert le %1</translation>
    </message>
    <message>
        <source>same link on %1</source>
        <translation>même lien le %1</translation>
    </message>
    <message>
        <source>author quoted on %1</source>
        <translation>auteur cité le %1</translation>
    </message>
    <message>
        <source>theme covered on %1</source>
        <translation>thème couvert le %1</translation>
    </message>
    <message>
        <source>Already covered on %1: “%2”</source>
        <comment>date, headline</comment>
        <translation>Déjà couvert le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Its link was covered on %1: “%2”</source>
        <comment>date, headline</comment>
        <translation>Son lien a été couvert le %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was quoted on %2: “%3”</source>
        <comment>author, date, headline</comment>
        <translation>%1 a été cité le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The theme “%1” was covered on %2: “%3”</source>
        <comment>theme, date, headline</comment>
        <translation>Le thème «&#xa0;%1&#xa0;» a été couvert le %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
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
    <name>marbre::Trend</name>
    <message>
        <source>no change since %1</source>
        <translation>inchangé depuis %1</translation>
    </message>
    <message>
        <source>+%1 since %2</source>
        <comment>points gained</comment>
        <translation>+%1 depuis %2</translation>
    </message>
    <message>
        <source>−%1 since %2</source>
        <comment>points lost</comment>
        <translation>−%1 depuis %2</translation>
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
    <message>
        <source>The marks are as before. The edition was changed since: its text stays as it is</source>
        <translation>Les marques sont rétablies. L’édition a été modifiée depuis&#xa0;: son texte reste tel quel</translation>
    </message>
</context>
<context>
    <name>marbre::TypographyActions</name>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Mark what the language&apos;s typography would set otherwise</source>
        <translation>Signaler ce que la typographie de la langue composerait autrement</translation>
    </message>
    <message>
        <source>Mend the next mark</source>
        <translation>Corriger le repère suivant</translation>
    </message>
    <message>
        <source>Mend all marks of its kind</source>
        <translation>Corriger tous les repères de ce type</translation>
    </message>
    <message>
        <source>Mend all marks</source>
        <translation>Corriger tous les repères</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>Il n’y a rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n marks mended</source>
        <translation>
            <numerusform>%Ln repère corrigé</numerusform>
            <numerusform>%Ln repères corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend typography</source>
        <translation>Corriger la typographie</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend all: %1</source>
        <translation>Tout corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left alone: %1. The Typography menu brings it back.</source>
        <translation>Règle ignorée&#xa0;: %1. Le menu Typographie la rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>Mend all of this kind (%n)</source>
        <translation>
            <numerusform>Corriger tous ceux de ce type (%Ln)</numerusform>
            <numerusform>Corriger tous ceux de ce type (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this rule alone</source>
        <translation>Ignorer cette règle</translation>
    </message>
</context>
<context>
    <name>marbre::TypographyMenu</name>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Leave as I write</source>
        <translation>Laisser comme j’écris</translation>
    </message>
    <message>
        <source>A rule that the text breaks more often than it keeps is not marked</source>
        <translation>Une règle que le texte enfreint plus souvent qu’il ne la suit n’est pas signalée</translation>
    </message>
    <message>
        <source>Automatic: none for %1</source>
        <translation>Automatique&#xa0;: aucun pour %1</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
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
    <message>
        <source>Show the sources</source>
        <translation>Afficher les sources</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Afficher le contrôle</translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <translation>Afficher les citations</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>how many to settle</comment>
        <translation>Contrôle %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans votre dictionnaire</translation>
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
