// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/stopwords.h"

#include <QHash>

namespace marbre {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): a row is longer than a line
/// Words of grammar by language, in the order of the bits, folded.
constexpr QStringView grammar[toldLanguages]{
    u"the a an and or but nor so yet if then than that this these those there here who whom whose which what when "
    u"where "
    u"why how i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us "
    u"our ours ourselves they them their theirs themselves is am are was were be been being do does did doing done "
    u"have "
    u"has had having will would shall should can could may might must ought to of in on at by for from with without "
    u"about against between into through during before after above below over under up down out off again further once "
    u"not no all any both each few more most other others some such only own same too very just also as until while "
    u"because since though although whether however not dont doesnt didnt isnt arent wasnt werent wont wouldnt cant "
    u"couldnt shouldnt hasnt havent im ive youre theyre thats whats lets don doesn didn isn aren wasn weren won wouldn "
    u"couldn shouldn hasn haven hadn ain ll ve re gonna gotta wanna upon among across within toward towards else ever "
    u"never always nothing something anything everything none nobody somebody anybody everybody someone anyone "
    u"everyone "
    u"itself per via despite even still already almost",
    u"le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont ou ce c cet cette ces cela ca ceci "
    u"celui celle ceux celles je j me m moi mon ma mes mien tu te t toi ton ta tes il elle on ils elles se s soi son "
    u"sa "
    u"ses nous notre nos vous votre vos leur leurs lui eux y en a au aux dans par pour sur sous avec sans vers chez "
    u"entre "
    u"contre depuis pendant avant apres jusqu jusque lorsqu lorsque puisqu puisque quand comme si ne n pas plus moins "
    u"point rien jamais toujours aussi encore tres trop peu beaucoup bien tout toute tous toutes autre autres meme "
    u"memes "
    u"quel quelle quels quelles quelque quelques chaque plusieurs aucun aucune est es suis sommes etes sont etait "
    u"etaient "
    u"ete etre sera seront serait soit fut ai as avons avez ont avait avaient eu avoir aura auront aurait fait font "
    u"faire "
    u"peut peuvent pouvoir doit doivent devoir va vont aller ici alors ainsi donc lequel laquelle lesquels aujourd hui "
    u"parce afin selon lors voici voila quelqu aupres parmi malgre deja la",
    u"der die das des dem den ein eine einer eines einem einen kein keine keiner keinen und oder aber sondern denn "
    u"doch "
    u"weil dass ob wenn als wie so dann da hier dort wo wer wen wem was wann warum weshalb welche welcher welches "
    u"ich mich mir mein meine meinen meiner du dich dir dein deine er ihn ihm sein seine seinen seiner sie ihr ihre "
    u"ihren "
    u"ihnen es wir uns unser unsere euch euer man sich ist bin bist sind seid war waren wird werden wurde wurden "
    u"worden "
    u"hat habe haben hatte hatten kann konnen konnte konnten muss mussen soll sollen sollte will wollen wollte darf "
    u"mag "
    u"mochte lassen nicht nichts nie nur noch schon auch sehr mehr viel viele wenig alle alles allem jeder jede jedes "
    u"dieser diese dieses diesem diesen jener in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter "
    u"durch fur gegen ohne um bis seit zwischen wahrend wegen trotz statt neben hinter ab etwas jemand niemand immer "
    u"wieder etwa ganz gar mal damit dabei dazu daran darauf davon dafur darum deshalb daher also jedoch zwar obwohl "
    u"sowie bereits",
    u"el la los las lo un una unos unas y e o u pero sino ni que quien quienes cual cuales cuyo donde cuando como "
    u"porque "
    u"por para con sin sobre bajo entre hasta desde hacia contra segun durante mediante ante tras a al de del en yo me "
    u"mi "
    u"mis mio tu te ti tus el ella ellos ellas ello se su sus suyo nosotros nos nuestro nuestra nuestros nuestras "
    u"vosotros usted ustedes les le este esta estos estas esto ese esa esos esas eso aquel aquella aquellos es soy "
    u"eres "
    u"somos son era eran fue fueron ser sido siendo sera seria estoy esta estan estaba estaban estar ha he has hemos "
    u"han "
    u"habia haber hay hace hacer hacen puede pueden poder debe deben tiene tienen tener tengo va van ir no si ya mas "
    u"menos muy mucho mucha muchos muchas poco pocos todo toda todos todas otro otra otros otras algo alguien nada "
    u"nadie "
    u"algun alguna algunos algunas ningun ninguna cada mismo misma tambien tampoco siempre nunca aqui alli asi aunque "
    u"pues entonces solo tan tanto qu",
    u"il lo la gli le i un una uno di del dello della dei degli delle da dal dalla in nel nella nei su sul sulla con "
    u"per "
    u"tra fra e ed o ma se che chi cui non piu sono sei siamo era stato essere ho hai ha abbiamo hanno avere mi ti si "
    u"ci "
    u"vi io tu lui lei noi voi loro mio tuo suo questo questa questi quello quella come quando dove perche anche molto "
    u"tutto tutti ogni cosi solo gia ancora ai al alla alle",
    u"o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre ate e ou mas se que "
    u"quem nao sim mais muito eu tu ele ela eles elas voce voces meu minha seu sua isso isto este esta esse essa "
    u"aquele "
    u"como quando onde porque tambem ser sou sao era foi foram estar esta estao ter tem tinha ha ao aos ja so ainda "
    u"tudo "
    u"todos cada mesmo depois",
    u"de het een en of maar want dat die deze dit er ik je jij u hij zij ze wij we jullie mijn jouw zijn haar ons hun "
    u"is "
    u"ben bent was waren wordt worden werd heb hebt heeft hebben had kan kunnen moet moeten zal zullen niet geen wel "
    u"ook "
    u"nog al in op aan van voor met bij naar uit door over onder tot om te als dan wat wie waar hoe waarom veel meer "
    u"alle elke zo naar dus omdat",
    u"och att det som en ett den de ar pa av for med till inte jag du han hon vi ni men om har kan ska var fran eller "
    u"og "
    u"at er et til ikke jeg der har med af vil skal kunne blir vaere sa nar hvad hvor eg ja nei mig dig sig min din"};
// NOLINTEND(bugprone-suspicious-missing-comma)

// NOLINTBEGIN(bugprone-suspicious-missing-comma): a row is longer than a line
/// Words of talk by Language, folded: common wherever something is discussed.
constexpr QStringView talk[4]{
    u"think thinks thinking thought know knows knew known want wants wanted need needs needed like likes liked look "
    u"looks "
    u"looking looked see sees saw seen say says said saying tell tells told ask asks asked asking get gets got getting "
    u"give gives given go goes going went gone come comes came coming make makes made making take takes took taken use "
    u"uses used using try tries tried trying let put keep keeps seem seems feel feels felt find finds found work works "
    u"working thing things stuff way ways lot lots bit kind sort point reason people person guy guys man one ones two "
    u"three first second last next new old good better best bad worse worst great big small much many less least "
    u"little "
    u"long short right wrong real really actually basically literally pretty quite maybe perhaps probably possibly "
    u"likely sure yes yeah yep nope ok okay oh hey hi hello lol lmao wow please thanks thank sorry edit update post "
    u"posts posted thread comment comments commented question questions answer answers anyway anymore somewhere "
    u"anywhere everywhere somehow today tomorrow yesterday day days week weeks month months year years time times ago "
    u"now soon later recently currently usually often sometimes instead rather enough especially simply exactly "
    u"definitely totally completely absolutely honestly seriously obviously apparently well back around away "
    u"together different another several various every others like help idea ideas opinion opinions thoughts curious "
    u"interesting interested cool nice amazing awesome crazy weird wondering wonder anyone guess mean means meant "
    u"believe "
    u"understand happen happens happened happening start started starting stop end show shows showing shown call "
    u"called "
    u"read reading watch watching hear heard talk talking talks discussion discuss share sharing shared based lets "
    u"able available etc eg ie vs tl dr tldr imo imho deleted removed reddit subreddit op sub amp nbsp gt lt x200b "
    u"possible whole full part half end top true false fact example case place side become becomes became able am pm "
    u"whats theres doesnt dont cant wont could would should thing without yet far near set run running via re us don "
    u"looks sound sounds hard easy high low free open level number numbers problem problems issue issues making "
    u"built build builds create created creates creating learned love loved hate latest stopped "
    u"actually theyre youve weve anybody nobody else already though despite might",
    u"dire dit dis disent disait chose choses truc trucs faut voir vois vu savoir sais sait croire crois pense penses "
    u"pensez penser vouloir veux veut voulait mettre mis prendre pris donner donne trouver trouve passer passe parler "
    u"parle demander demande aimer aime rendre comprendre comprends utiliser utilise utilisent bon bonne bons bonnes "
    u"mieux mauvais meilleur meilleure grand grande grands grandes petit petite petits gros nouveau nouvelle nouveaux "
    u"nouvelles vieux premier premiere dernier derniere fois jour jours semaine mois an ans annee annees temps heure "
    u"heures moment monde gens personne personnes type cas part partie fait point exemple question questions reponse "
    u"idee avis vrai vraiment oui non merci bonjour salut super assez presque plutot surtout seulement simplement "
    u"juste etre surement franchement genre quoi hein bah ben lol mdr edit post fil commentaire commentaires "
    u"maintenant demain hier ensuite enfin puis ailleurs partout loin pres deux trois quatre cinq certains certaines "
    u"tel telle tels telles trouver cherche chercher besoin pouvez peux pourrait pourraient devrait faudrait semble "
    u"sembler rester reste deleted removed",
    u"sagen sagt sagte machen macht gemacht gehen geht ging kommen kommt kam geben gibt gab nehmen sehen sieht gesehen "
    u"wissen weiss denken denke denkt glauben glaube finden finde findet brauchen braucht nutzen benutzen verwenden "
    u"fragen frage fragen antwort ding dinge sache sachen zeit tag tage woche monat jahr jahre jahren heute gestern "
    u"morgen jetzt leute mensch menschen mann gut gute guten guter besser beste schlecht gross grosse klein neu neue "
    u"neuen neuer alt erste ersten letzte letzten zwei drei vier ja nein danke bitte hallo wirklich eigentlich einfach "
    u"vielleicht wahrscheinlich naturlich genau fast eher kaum oft manchmal wohl halt eben beispiel fall "
    u"teil art weise weg meinung moglich richtig falsch lol edit post kommentar beitrag deleted removed andere anderen "
    u"anderer weiter weitere schnell leicht lange ganze tun tut tat steht stehen bleibt bleiben zeigt zeigen",
    u"decir dice dicho dicen cosa cosas ver veo visto saber se sabe sabes creer creo cree pensar pienso piensa querer "
    u"quiero quiere poner dar dado dan encontrar llegar pasar pasa hablar pedir dejar usar usa usan usando bueno buena "
    u"buenos buenas buen mejor mejores malo peor gran grande grandes pequeno nuevo nueva nuevos nuevas viejo primero "
    u"primera ultimo ultima vez veces dia dias semana mes meses ano anos tiempo hora horas hoy ayer manana ahora gente "
    u"persona personas tipo caso parte hecho punto ejemplo pregunta preguntas respuesta idea opinion verdad realmente "
    u"claro gracias hola favor bastante casi quiza quizas tal vez luego despues antes ademas dos tres cuatro jaja lol "
    u"edit post hilo comentario comentarios alguien ayuda necesito necesita podria deberia parece seguir sigue deleted "
    u"removed mundo manera forma lugar lado"};
// NOLINTEND(bugprone-suspicious-missing-comma)

QHash<QStringView, quint8> tableOf(const QStringView *lists, int count)
{
    QHash<QStringView, quint8> table;
    for (int i = 0; i < count; ++i) {
        for (const QStringView word : lists[i].tokenize(u' ', Qt::SkipEmptyParts))
            table[word] |= quint8(1U << i);
    }
    return table;
}

const QHash<QStringView, quint8> &grammarTable()
{
    static const QHash<QStringView, quint8> table = tableOf(grammar, toldLanguages);
    return table;
}

const QHash<QStringView, quint8> &talkTable()
{
    static const QHash<QStringView, quint8> table = tableOf(talk, 4);
    return table;
}

} // namespace

quint8 grammarLanguages(QStringView folded)
{
    return grammarTable().value(folded);
}

bool isStopWord(QStringView folded, Language language)
{
    const auto bit = quint8(1U << int(language));
    return ((grammarTable().value(folded) | talkTable().value(folded)) & bit) != 0;
}

} // namespace marbre
