/** Words of every description in a language, whatever it is about: they tell the language and nothing else. */
export const smallWords = {
  en: `
    a, an, the, this, that, these, those, there, here, it, its, is, are, was, were, be, been, being, am, im, i, ive, id, we, weve,
    us, our, ours, you, your, youre, he, she, hes, shes, they, theyve, them, their, theirs, theyll, his, her, hers, him, my, mine,
    me, himself, herself, themselves, itself, who, whose, whom, which, what, whatever, when, whenever, where, why, how, of, on, in,
    into, at, by, for, from, to, with, and, or, but, if, so, than, then, as, up, down, over, about, around, through, between,
    during, since, until, till, til, before, after, again, ago, also, too, very, quite, really, rather, perhaps, maybe, probably,
    already, still, yet, now, just, only, even, ever, every, each, all, any, anything, anybody, anyone, some, something, somebody,
    someone, somehow, sometimes, everything, everybody, everyone, both, either, one, ones, once, twice, first, last, next, other,
    others, another, same, such, more, most, much, many, lot, lots, few, little, bit, less, least, several, couple, half, whole,
    own, do, does, did, doing, done, have, has, had, having, will, would, should, could, can, must, might, shall, let, lets, get,
    gets, got, getting, make, makes, made, go, goes, going, gone, went, come, comes, came, take, takes, took, taken, put, puts,
    give, gives, gave, given, keep, keeps, kept, try, tries, tried, want, wants, wanted, need, needs, needed, say, says, said, tell,
    tells, told, sez, see, sees, saw, seen, look, looks, looked, seem, seems, think, thinks, know, knows, find, found, use, uses,
    used, call, calls it, called, happen*, began, begin*, start*, today, tonight, yesterday, tomorrow, morning, evening, afternoon,
    night, nights, noon, oclock, day, days, week, weeks, weekend, month, months, year, years, time, times, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday, minute, minutes, hour, hours, second, seconds, ten, two, three, four, five, six,
    seven, eight, nine, dozen*, recent*, sudden*, always, often, usually, normal*, please, pls, plz, help, thanks, thank, hello, hi,
    dear, sorry, urgent*, asap, adv, problem*, issue*, trouble*, question*, thing*, stuff, way, ways, kind, sort, case, cases,
    reason*, people, person, persons, guy, guys, girl, lady, man, woman, folks, colleague*, customer*, client, clients, staff,
    employee*, sales, reception, office, department, company, firm, team, new, old, older, newer, ancient, good, well, fine, ok,
    okay, bad, big, small, long, short, strange, odd, different*, right now, any more, anymore, any longer, although, altho,
    because, cos, while, meanwhile, though, nevertheless, except, else, however, out, off, back, away, behind, below, above, under,
    within, across, along, along with, via, per, instead, etc, btw, resp, show, shows, showing, shown, home, onto, allright, yes,
    sure, easy, hard, possible, able, almost, nearly, soon, later, early, late, long ago, at all, in between, together, alone,
    plain, ordinary, real, full time, work, works, working, worked, fix*, sit down, set, sets, setting, happened, number, reply,
    replies, answer*, name, names, named, list, end, side, part, place, point, second floor, floor, round, thought
  `,
  de: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, ich, du, er, sie, wir, ihr, es, mich, mir, uns, euch, ihm,
    ihn, ihnen, mein*, unser*, sein, seine*, ist, sind, war, waren, wird, werden, wurde*, hat, haben, hatte*, habe, kann, konnen,
    koennen, muss, mussen, soll, sollen, will, wollen, und, oder, aber, denn, weil, dass, ob, wenn, als, wie, wo, was, wer, wann,
    warum, seit, seitdem, von, vom, zu, zum, zur, mit, bei, beim, auf, aus, an, am, im, ins, fur, fuer, uber, ueber, unter, nach,
    vor, durch, gegen, bis, um, auch, noch, schon, nur, sehr, mehr, immer, wieder, jetzt, heute, gestern, morgen, fruh, frueh, tag,
    tage, tagen, woche, wochen, monat*, jahr*, stunde*, minute*, mal, obwohl, trotzdem, jedoch, alle, allen, alles, jeder, jede,
    jeden, jedem, jedes, viele, einige, etwas, man, hier, dort, da, dann, so, sich, selbst, selber, bitte, hilfe, danke, hallo,
    problem*, leider, sagt, geht, gehen, gehn, kommt, kommen, macht, machen, gibt, lasst, lassen, liegt an, alte*, neue*, neuer,
    neuem, neuen, ganz, wegen, ab, einfach, dringend, kollege*, kollegin*, mitarbeiter*, kunde*, urlaub, weilchen, zwei, drei, paar,
    steht, stehen, zeigt, plotzlich, rein, weg, her, hin, unserer, unserem, dieser, diese, dieses, diesem
  `,
  fr: `
    le, la, les, un, une, des, du, de, d, l, au, aux, ce, cet, cette, ces, mon, ma, mes, notre, nos, votre, vos, son, sa, ses, leur,
    leurs, je, j, tu, il, elle, on, nous, vous, ils, elles, se, s, qui, que, qu, quoi, dont, ou, est, sont, etait, etaient, a ete,
    ete, sera, ont, avons, avoir, etre, fait, faire, peut, peuvent, doit, et, mais, donc, car, si, quand, comme, comment, pourquoi,
    depuis, dans, par, pour, avec, sur, sous, chez, vers, entre, avant, apres, pendant, jusqu, plus, moins, tres, trop, tout, tous,
    toute, toutes, toujours, encore, deja, aussi, bien, mal, ici, la bas, alors, aujourd, hui, hier, demain, matin, soir, jour*,
    semaine*, mois, heure*, minute*, fois, dix, deux, trois, autre*, meme, quelque*, chaque, bonjour, merci, aide, probleme*, svp,
    va, vont, vient, n arrive pas a, n arrivons pas a, n arrivent pas a, arrive pas a, dit, met, meme si, bien que, pourtant, nouveau*, nouvelle*, ancien*, vieux, certain*, collegue*, client,
    clients, en, y, plein, ca, c, n, m, t
  `,
  nl: `
    de, het, een, der, dit, dat, deze, die, mijn, onze, ons, jullie, zijn, haar, hun, ik, jij, je, hij, zij, ze, wij, we, mij, me,
    hem, is, was, waren, ben, bent, wordt, worden, werd, werden, heeft, hebben, had, kan, kunnen, moet, moeten, wil, en, of, maar,
    want, omdat, als, dan, toen, hoe, wat, wie, waar, wanneer, waarom, sinds, sedert, van, voor, met, bij, op, in, uit, aan, naar,
    tot, door, over, onder, na, tegen, tussen, om, te, ook, nog, al, alleen, zeer, heel, meer, altijd, weer, nu, vandaag, gisteren,
    morgen, ochtend, dag, dagen, week, weken, maand*, jaar, uur, uren, minuten, keer, hoewel, terwijl, alle, alles, iedereen, elke,
    veel, sommige, iets, hier, daar, er, zich, zelf, alstublieft, help, bedankt, hallo, probleem, problemen, gaat, gaan, komt,
    komen, doet, doen, zegt, geeft, ander, andere, oude, nieuwe, nieuw, paar, bijna, steeds, collega*, medewerker*, klant*, ene,
    twee, drie, t, staan, staat, draaien, draait
  `,
  es: `
    el, la, los, las, un, una, unos, unas, lo, al, del, de, este, esta, estos, estas, ese, esa, esos, mi, mis, nuestro*, nuestra*,
    su, sus, tu, yo, ella, nosotros, ellos, ellas, se, me, nos, le, les, que, quien, cual, cuando, donde, como, porque, por, para,
    con, sobre, entre, desde, hasta, hacia, en, a, y, e, o, u, pero, si, es, son, era, estan, estaba, fue, ha, han, hay, haber, ser,
    estar, tiene, tienen, puede, pueden, debe, muy, mas, menos, tambien, ya, aun, todavia, siempre, ahora, hoy, ayer, manana, dia,
    dias, semana*, mes, meses, hora*, minuto*, vez, veces, todo, todos, toda, todas, otro*, otra*, mismo, misma, algo, alguien,
    aqui, alli, asi, aunque, ayuda, gracias, hola, problema*, favor, va, van, viene, dice, hace, da, solo, cada, dos, tres, nuevo*,
    nueva*, viejo*, bien, mal, cliente*, cualquier*
  `,
} as const;

/** Words that turn round what is said: small, but never passed over inside of a phrase. */
export const negations = {
  en: `
    not, no, none, never, nothing, nobody, neither, nor, without, isnt, arent, wasnt, werent, dont, doesnt, didnt, cant, cannot,
    couldnt, wont, wouldnt, shouldnt, hasnt, havent, hadnt, aint, unable, dosent
  `,
  de: `nicht, nie, kein, keine, keiner, keinen, keinem, nichts, niemand, ohne, weder`,
  fr: `ne, n, pas, plus, jamais, rien, personne, aucun, aucune, sans, ni`,
  nl: `niet, geen, nooit, niets, niemand, zonder, noch`,
  es: `no, nunca, nada, nadie, ningun, ninguno, ninguna, sin, ni, tampoco`,
} as const;

/** What may stand between such a word and the thing that it denies. */
export const leadIns = {
  en: `a, an, the, any, in, on, at, behind, via, our, its, their, kind, sort, of, single`,
  de: `im, in, der, die, das, dem, den, ein, eine, einen, einem, einer, hinter, am, auf, unser, unsere, unserem`,
  fr: `d, de, dans, derriere, un, une, du, des`,
  nl: `in, een, het, de, achter, op, onze`,
  es: `en, la, el, un, una, detras, de, tras, hay`,
} as const;

/** What says of the thing before it, behind such a word, that it is not there. */
export const absences = {
  en: `logged, there, found, present, seen, listed, shown, in, here, used, involved, installed, appear, appears, exist`,
  de: `da, vorhanden, protokolliert, gefunden, dabei, im, drin, installiert`,
  fr: `la, present, trouve, consigne, installe, dans`,
  nl: `aanwezig, gevonden, gelogd, er, in, geinstalleerd`,
  es: `esta, aparece, registrado, encontrado, hay, instalado, en`,
} as const;
