import type { ArticleId } from '../../../domain/knowledge/articles.ts'
import type { ArticleText } from './article-text.ts'

/** The articles in Danish (KNO-01): in words of our own, after the rules each of them names. */
export const articlesInDanish: Readonly<Record<ArticleId, ArticleText>> = {
  'dare-to-ask': {
    title: 'Tør at spørge barnet',
    lead: 'Du behøver ingen beviser. En dårlig fornemmelse er grund nok til at spørge.',
    parts: [
      {
        heading: 'Sådan kan du begynde',
        points: [
          'Vælg et sted, hvor ingen kigger. En gåtur er ofte lettere end et kontor.',
          'Sig, hvad du har set: “Jeg har lagt mærke til, at du går alene i frikvarteret.”',
          'Spørg åbent: “Hvordan er det at være dig i klassen lige nu?”',
          'Vent. Tæl til ti inde i dig selv, før du siger noget igen.',
        ],
      },
      {
        heading: 'Undgå',
        points: [
          'At love, at det bliver mellem jer. Sig hellere: “Jeg siger dig altid, hvem jeg taler med.”',
          'At spørge, hvad barnet selv gjorde.',
          'At give op, hvis svaret er “ikke noget”. Spørg igen om et par dage.',
        ],
      },
      {
        heading: 'Bagefter',
        lines: ['Skriv en bekymring samme dag, også hvis du er i tvivl. Det tager under et minut.'],
      },
    ],
  },
  'what-one-may-see': {
    title: 'Hvad man kan se på et barn, der ikke har det godt',
    lead: 'Ét tegn siger ikke meget. Flere tegn på samme tid, eller et barn, der forandrer sig, gør.',
    parts: [
      {
        heading: 'Kig her',
        points: [
          'I klassen: ser ned, siger lidt, rækker sjældent hånden op, får lavet mindre end før.',
          'I pauserne: går alene, bliver valgt til sidst, er hellere hos de voksne.',
          'Kroppen: ondt i maven eller hovedet, træt, sover dårligt.',
          'Fraværet: stiger, eller falder altid på de samme dage.',
        ],
      },
      {
        heading: 'De steder, voksne sjældent er',
        lines: [
          'Omklædning, toiletter, bus, skolevej, skift mellem timer og alt, hvad der sker på telefonen. Spørg andre voksne, hvad de har set.',
        ],
      },
      {
        heading: 'Uro kan også være et tegn',
        lines: ['Det barn, der larmer, kan være det barn, der bliver holdt udenfor. Se bag om larmen.'],
      },
    ],
  },
  'bullying-or-conflict': {
    title: 'Mobning, konflikt eller drilleri?',
    lead: 'Brug skolens egne ord. Er du i tvivl, handler du, som om det er mobning.',
    parts: [
      {
        heading: 'Tre spørgsmål',
        points: [
          'Er de lige stærke? I en konflikt kan begge sige fra. I mobning kan den ene ikke.',
          'Er det gruppen mod én? Mobning hænger sammen med, hvordan fællesskabet har det.',
          'Sker det igen? Det kan også være ét opslag, der bliver set igen og igen.',
        ],
      },
      {
        heading: 'Barnets egen oplevelse tæller',
        lines: [
          'Siger barnet, at det gør ondt, så er det det, I går ud fra. Vurderer I, at det ikke er mobning, så skriv hvorfor. Barnets fortælling bliver stående øverst, og hjælpen kan fortsætte.',
        ],
      },
    ],
  },
  'hear-the-child-first': {
    title: 'Hør barnet, før I planlægger',
    lead: 'En plan, som barnet ikke har været med til, hjælper sjældent.',
    parts: [
      {
        heading: 'I samtalen',
        points: [
          'Sig først, hvad samtalen er til, og at barnet kan holde pause.',
          'Lad barnet fortælle færdigt. Skriv ordene ned, som de bliver sagt.',
          'Spørg, hvad der er værst, hvor det sker, og hvem barnet er tryg ved.',
          'Spørg, hvad barnet er bange for, at I gør.',
        ],
      },
      {
        heading: 'Før I slutter',
        points: [
          'Sig, hvad der sker nu, og hvornår I ses igen.',
          'Aftal, hvad der må siges til hvem. Spørg igen, hver gang noget nyt skal videre.',
          'Giv barnet en vej til dig: et sted, et tidspunkt, en besked.',
        ],
      },
    ],
  },
  'stop-it-today': {
    title: 'Stop det i dag',
    lead: 'Barnet skal kunne mærke en forskel allerede næste skoledag.',
    parts: [
      {
        heading: 'Det kan gøres uden at vide alt',
        points: [
          'En voksen, der er fast til stede, hvor det sker.',
          'Nye pladser i klassen og grupper, som de voksne sætter.',
          'Tryg vej til skole, bus, idræt og omklædning.',
          'Én voksen, som barnet kan gå til hele dagen.',
        ],
      },
      {
        heading: 'Hvem skal flytte sig?',
        lines: [
          'Begrænsninger lægges på dem, der gør det, ikke på den, det går ud over. Er det ikke muligt, skriver lederen hvorfor.',
        ],
      },
      {
        heading: 'Aftal, hvornår I ser på det igen',
        lines: ['Ring eller spørg barnet efter få dage: Er det holdt op? Hvis ikke, gør I noget andet.'],
      },
    ],
  },
  'talk-with-whoever-took-part': {
    title: 'Samtalen med den, der har været med',
    lead: 'Én ad gangen, samme dag, uden skæld ud: Det stopper nu, og vi hjælper dig med det.',
    parts: [
      {
        heading: 'Rækkefølge',
        points: [
          'Tal med dem hver for sig, og så tæt efter hinanden, at de ikke når at aftale noget.',
          'Sig, hvad skolen ved, uden at sige, hvem der har fortalt det.',
          'Lyt. Barnet kan selv have det svært, eller have været bange for at blive den næste.',
          'Aftal konkret, hvad barnet gør fra i dag, og hvornår I ses igen.',
        ],
      },
      {
        heading: 'En anden voksen',
        lines: ['Den, der følger det udsatte barn, følger ikke også den, der har været med.'],
      },
      {
        heading: 'Hjemmet',
        lines: ['Ring til forældrene samme dag. Tal kun om deres eget barn.'],
      },
    ],
  },
  'no-forced-apology': {
    title: 'Ingen tvungen undskyldning',
    lead: 'Et møde mellem børnene kan hele. Det kan også gøre det værre. Den udsatte bestemmer.',
    parts: [
      {
        heading: 'Først når',
        points: [
          'det er stoppet, og begge har haft deres egne samtaler,',
          'den udsatte selv har sagt ja, og ved, at et nej er helt i orden,',
          'en voksen uden bånd til nogen af dem leder det.',
        ],
      },
      {
        heading: 'Aldrig',
        lines: [
          'Sæt dem ikke over for hinanden for at finde ud af, hvem der har ret. Ét barn mod en gruppe er ikke en konflikt, der kan mægles. Forsoning er heller ikke en betingelse for, at sagen kan slutte.',
        ],
      },
    ],
  },
  'first-call-home': {
    title: 'Den første opringning hjem',
    lead: 'Ring tidligt, fortæl, hvad I ved, og sig, hvornår I ringer igen.',
    parts: [
      {
        heading: 'Det vil forældre høre',
        points: [
          '“Tak, fordi jeres barn har fortalt det.” eller “Vi har selv set noget.”',
          'Hvad I har gjort i dag.',
          'Hvem der er deres ene kontakt, og hvordan de får fat i personen.',
          'Hvornår I ringer igen, også hvis der ikke er nyt.',
        ],
      },
      {
        heading: 'Spørg',
        points: [
          'Hvad ser I derhjemme?',
          'Hvad hjælper jeres barn?',
          'Er der noget, I er bange for, at vi gør?',
        ],
      },
      {
        heading: 'Sig det, hvis I tog fejl',
        lines: ['Har skolen overset det, så sig undskyld. Det er begyndelsen på tillid, ikke en svaghed.'],
      },
    ],
  },
  'parents-who-are-angry': {
    title: 'Når forældrene er vrede eller fortvivlede',
    lead: 'Vreden handler næsten altid om et barn, der har det dårligt. Bliv i samtalen.',
    parts: [
      {
        heading: 'Prøv',
        points: [
          'Lad dem tale ud, før du forklarer noget.',
          'Sig, hvad du hører: “I har ventet længe på, at nogen gjorde noget.”',
          'Lov lidt, og hold det: en dato, et navn, en handling.',
          'Hold jer til deres eget barn. Andres børn taler I ikke om.',
        ],
      },
      {
        heading: 'Når det kører fast',
        lines: [
          'Sig det højt, og tilbyd hjælp udefra: en uvildig, forvaltningen eller en, familien selv har tillid til. Fortæl også om vejen til at klage. Det er deres ret, og det gør ikke jer til modstandere.',
        ],
      },
    ],
  },
  'recognition-and-apology': {
    title: 'Anerkendelse og undskyldning',
    lead: 'Det skete, det var ikke din skyld, og vi skulle have set det før.',
    parts: [
      {
        heading: 'Hvorfor det virker',
        lines: [
          'Mange børn tror, de selv er årsagen. En voksen med ansvar, der siger det modsatte, tager skammen af dem.',
        ],
      },
      {
        heading: 'Sådan',
        points: [
          'Gør det tidligt, ansigt til ansigt og uden et “men”.',
          'Sig, hvad I beklager, med jeres egne ord.',
          'Lad være med at bede om tilgivelse. Barnet skal ikke passe på jer.',
          'Skriv ned, hvordan det blev taget imod, og sig det også til forældrene.',
        ],
      },
    ],
  },
  'a-plan-that-holds': {
    title: 'En plan, der holder',
    lead: 'Få ting, som nogen gør, på en dag, man kan se i kalenderen.',
    parts: [
      {
        heading: 'Hvert punkt svarer på',
        points: [
          'Hvad gør vi?',
          'Hvem gør det?',
          'Hvornår begynder det, og hvor tit?',
          'Hvornår ser vi, om det virker?',
        ],
      },
      {
        heading: 'Flere steder på én gang',
        lines: [
          'Hjælp til barnet alene ændrer sjældent klassen. Vælg mindst ét punkt, der ændrer fællesskabet: pladser, grupper, pauser, det, vi finder os i.',
        ],
      },
      {
        heading: 'Barnets mål i barnets ord',
        lines: ['“At nogen sidder ved mig i spisepausen” er et bedre mål end “øget trivsel”.'],
      },
    ],
  },
  'seats-groups-and-breaks': {
    title: 'Pladser, grupper og pauser',
    lead: 'Der, hvor børn selv vælger, bliver nogen valgt til sidst. De voksne kan vælge.',
    parts: [
      {
        heading: 'I timerne',
        points: [
          'De voksne sætter altid hold og grupper.',
          'Spørg barnet i fred, hvem det er tryg ved, og sæt dem sammen.',
          'Sæt ikke barnet hos dem, der bestemmer over de andre.',
          'Aftal, om og hvordan barnet fremlægger.',
        ],
      },
      {
        heading: 'I pauserne',
        points: [
          'Hav noget at være med til, hver dag, med en voksen.',
          'Vær der, hvor det plejer at ske, ikke kun der, hvor det er nemt at stå.',
          'Bestem også pladser i bussen og ved bordene.',
        ],
      },
    ],
  },
  'the-class-without-names': {
    title: 'Tal med klassen uden at nævne nogen',
    lead: 'De, der ser på, afgør ofte, om det fortsætter. Giv dem noget, de kan gøre.',
    parts: [
      {
        heading: 'Før',
        lines: ['Spørg den udsatte, om I må tale om det, og hvad der ikke må siges. Et nej gælder.'],
      },
      {
        heading: 'I timen',
        points: [
          'Tal om, hvordan vi har det sammen, ikke om hvem der gjorde hvad.',
          'Lad børnene finde små ting, man kan gøre: sætte sig ved, spørge med, hente en voksen.',
          'Sig, at det at fortælle ikke er at sladre.',
          'Aftal to klasseregler, og se på dem igen om to uger.',
        ],
      },
    ],
  },
  'after-it-stopped': {
    title: 'Når mobningen er stoppet',
    lead: 'Nu begynder den del, der bliver glemt. Smerten holder ikke op samme dag.',
    parts: [
      {
        heading: 'Eftervirkninger kan være',
        points: [
          'utryghed, mistillid, at barnet trækker sig eller bliver vred,',
          'ondt i kroppen, dårlig søvn, svært ved at koncentrere sig,',
          'fravær, og huller i det, man skulle have lært.',
        ],
      },
      {
        heading: 'Det gør en forskel',
        points: [
          'Én voksen, barnet selv har valgt, som spørger fast og kort.',
          'En undskyldning fra ledelsen.',
          'En plads i fællesskabet: sæde, gruppe, noget at være god til.',
          'Hjælp til det faglige, uden at barnet skal bede om den.',
        ],
      },
      {
        heading: 'Hvor længe?',
        lines: ['Til barnet selv siger, at det har det godt. Ikke til en dato.'],
      },
    ],
  },
  'how-to-ask-how-it-goes': {
    title: 'Spørg, så barnet kan svare',
    lead: 'Korte samtaler, tit, i forbifarten, er bedre end ét langt møde.',
    parts: [
      {
        heading: 'Gode spørgsmål',
        points: [
          '“Hvem var du sammen med i dag?”',
          '“Hvornår på ugen er det sværest?”',
          '“Er der noget, vi har aftalt, som ikke sker?”',
          '“Hvad skulle jeg have spurgt om?”',
        ],
      },
      {
        heading: 'Lyt efter',
        lines: [
          'Et hurtigt “fint” er ikke et svar. Falder barnets svar over tid, så gør noget den dag, og vent ikke på næste møde.',
        ],
      },
    ],
  },
  'when-to-let-go': {
    title: 'Hvornår kan man slippe?',
    lead: 'Når barnet siger “jeg har det godt”, og det bliver ved med at være sandt.',
    parts: [
      {
        heading: 'Før I afslutter',
        points: [
          'Barnet har selv sagt det, til en, det stoler på.',
          'To gode samtaler med uger imellem.',
          'Forældrene er spurgt.',
          'Alle aftaler er gjort eller givet videre til en med navn.',
        ],
      },
      {
        heading: 'Efter',
        lines: [
          'Aftal, hvornår nogen spørger igen, også efter en ferie. Sig til barnet, at sagen kan åbnes med det samme, hvis det begynder igen.',
        ],
      },
    ],
  },
  'a-child-in-danger': {
    title: 'Når du er bange for et barns liv eller sikkerhed',
    lead: 'Bliv hos barnet, spørg direkte, og få en anden voksen til at ringe.',
    parts: [
      {
        heading: 'Nu',
        points: [
          'Lad ikke barnet være alene.',
          'Spørg ligeud: “Tænker du på at dø?” Spørgsmålet gør det ikke farligere. Tavshed kan.',
          'Ring 112, hvis det er akut.',
          'Sig det til lederen med det samme, uanset klokken.',
        ],
      },
      {
        heading: 'Din egen pligt',
        lines: [
          'Er du bekymret for barnets sikkerhed hjemme eller for dets udvikling, har du selv pligt til at underrette. Den kan ikke gives videre til lederen, og den kræver ikke samtykke.',
        ],
      },
      {
        heading: 'Bagefter',
        lines: ['Skriv, hvad barnet sagde, med barnets ord. Tal med en kollega om, hvordan du selv har det.'],
      },
    ],
  },
  'a-picture-goes-round': {
    title: 'Når et billede bliver delt',
    lead: 'Den første time handler om at hjælpe barnet og standse delingen. Skolen gemmer aldrig billedet.',
    parts: [
      {
        heading: 'Den første time',
        points: [
          'Sig til barnet: Det er ikke din skyld, og vi hjælper dig.',
          'Se ikke billedet, bed ikke om at få det sendt, og tag intet skærmbillede af et nøgent barn.',
          'Skriv ned med ord: hvad, hvor, hvornår, hvem kan have det.',
          'Bed dem, der har det, om ikke at sende det videre, og spørg, hvem de fik det fra.',
          'Ring til forældrene og til politiet. Politiet siger, hvad der skal ske med billedet.',
        ],
      },
      {
        heading: 'Samme dag',
        points: [
          'Hjælp med at melde det til tjenesten, hvor det ligger.',
          'Sig til klassen, at deling er strafbart, uden at nævne nogen.',
          'Giv barnet en voksen og en plan for i morgen.',
        ],
      },
    ],
  },
  'when-it-is-a-colleague': {
    title: 'Når det handler om en voksen på skolen',
    lead: 'Barnet skal tages lige så alvorligt, som hvis det var en elev. Lederen tager sagen.',
    parts: [
      {
        heading: 'Det gør du',
        points: [
          'Fortæl lederen det samme dag. Handler det om lederen, går det til skolens ejer.',
          'Undersøg det ikke selv, og advar ikke kollegaen.',
          'Sørg for, at barnet ikke er alene med den voksne, mens det bliver set på.',
        ],
      },
      {
        heading: 'Det gør lederen',
        points: [
          'Hører barnet først, med en voksen, barnet stoler på.',
          'Hører medarbejderen, der har ret til at svare, men ikke til at læse sagen.',
          'Siger til begge, hvad der sker hvornår.',
        ],
      },
    ],
  },
  'body-and-bullying': {
    title: 'Krop, søvn og mobning',
    lead: 'Ondt i maven uden grund har ofte en grund. Spørg til skolen, når du spørger til kroppen.',
    parts: [
      {
        heading: 'Spørg om',
        points: [
          'Søvn, mad, hovedpine, mavepine, og på hvilke dage det er værst.',
          'Hvem barnet er sammen med, og hvad det gør i pauserne.',
          'Tanker om at gøre sig selv ondt. Spørg direkte.',
        ],
      },
      {
        heading: 'Dine noter er dine',
        lines: [
          'Det, du skriver som sundhedsperson, kan skolen ikke læse. Er der noget, de voksne har brug for at vide, så spørg barnet og forældrene, og giv kun det videre.',
        ],
      },
      {
        heading: 'Henvis, og følg med',
        lines: ['Slip ikke barnet, før den næste er begyndt. Ventetid uden voksne er farlig tid.'],
      },
    ],
  },
  'your-child-has-told': {
    title: 'Når dit barn fortæller, at det bliver mobbet',
    lead: 'Det vigtigste har du allerede: Dit barn har sagt det til dig.',
    parts: [
      {
        heading: 'Sig',
        points: [
          '“Godt, du siger det.”',
          '“Det er ikke din skyld.”',
          '“Vi finder ud af det sammen. Jeg gør ikke noget uden at sige det til dig.”',
        ],
      },
      {
        heading: 'Gør',
        points: [
          'Skriv ned, hvad der er sket, og hvornår.',
          'Kontakt skolen. Bed om én, I kan ringe til.',
          'Hold fast i det, der er godt: venner, sport, ro.',
        ],
      },
      {
        heading: 'Lad være',
        points: [
          'Ring ikke selv til de andre børn eller deres forældre.',
          'Bed ikke dit barn slå igen eller være ligeglad.',
          'Skriv ikke om det på nettet.',
        ],
      },
    ],
  },
  'your-child-took-part': {
    title: 'Når dit barn har været med til at mobbe',
    lead: 'De fleste børn, der er med, er gode børn i noget, der er gået skævt. De kan stoppe, og du kan hjælpe.',
    parts: [
      {
        heading: 'Tal med dit barn',
        points: [
          'Vær rolig. Skæld ud lukker samtalen.',
          'Spørg: “Hvad skete der? Hvordan tror du, det var for den anden?”',
          'Vær klar: Det stopper nu.',
          'Spørg også, om dit barn selv har det svært.',
        ],
      },
      {
        heading: 'Sammen med skolen',
        lines: [
          'Skolen taler med dit barn og laver en aftale. Bak den op derhjemme. Det handler om, hvad barnet gør nu, ikke om straf.',
        ],
      },
    ],
  },
  'what-parents-can-do-together': {
    title: 'Det kan forældre gøre sammen',
    lead: 'Børn ser, hvordan de voksne taler om hinanden. En tryg klasse begynder også ved spisebordet.',
    parts: [
      {
        heading: 'Små ting, der virker',
        points: [
          'Tal pænt om alle børn i klassen, og om deres forældre.',
          'Lav legeaftaler på kryds og tværs.',
          'Inviter hele klassen, eller så få, at ingen er den eneste, der mangler.',
          'Sig hej til de børn, du ikke kender.',
        ],
      },
      {
        heading: 'Hvis du hører noget',
        lines: ['Sig det til skolen, ikke til de andre forældre. Du behøver ikke vide, om det er mobning.'],
      },
    ],
  },
  'when-the-phone-hurts': {
    title: 'Når det gør ondt på telefonen',
    lead: 'Tag ikke telefonen fra dit barn. Så fortæller det ikke næste gang.',
    parts: [
      {
        heading: 'Gør sammen',
        points: [
          'Se på det, dit barn vil vise dig, og hør færdigt.',
          'Gem beskeder med navn og tid. Gem aldrig nøgenbilleder af børn.',
          'Bloker, og meld det til tjenesten.',
          'Fortæl skolen det, også når det er sket derhjemme.',
        ],
      },
      {
        heading: 'Er der delt et billede?',
        lines: [
          'Sig, at det ikke er dit barns skyld. Kontakt politiet og skolen samme dag. De ved, hvordan man får det standset.',
        ],
      },
    ],
  },
  'is-it-bullying': {
    title: 'Er det mobning?',
    lead: 'Gør det ondt, så er det vigtigt. Du skal ikke finde ud af, hvad det hedder.',
    parts: [
      {
        heading: 'Det kan være mobning, når',
        points: [
          'nogen holder dig ude, igen og igen,',
          'nogen siger eller skriver grimme ting om dig,',
          'nogen tager dine ting, slår eller skubber,',
          'du ikke kan få det til at holde op selv.',
        ],
      },
      {
        heading: 'Det er ikke din skyld',
        lines: ['Ingen har ret til at gøre det. Heller ikke for sjov.'],
      },
      {
        heading: 'Sig det til en voksen',
        lines: [
          'Vælg en, du stoler på. Du kan også skrive det her. Du må gerne lade være med at skrive dit navn.',
        ],
      },
    ],
  },
  'a-friend-is-hurt': {
    title: 'Når du ser, at en anden har det svært',
    lead: 'Du kan gøre en stor forskel. Og du behøver ikke gøre det alene.',
    parts: [
      {
        heading: 'Det kan du gøre',
        points: [
          'Sæt dig ved siden af.',
          'Spørg: “Vil du være med?”',
          'Lad være med at grine eller dele.',
          'Skriv en god besked bagefter.',
        ],
      },
      {
        heading: 'Sig det videre',
        lines: ['Fortæl det til en voksen. Det er ikke at sladre. Det er at hjælpe.'],
      },
    ],
  },
  'i-took-part': {
    title: 'Jeg har selv været med',
    lead: 'Det er modigt at sige det. Du kan stoppe i dag.',
    parts: [
      {
        heading: 'Det kan du gøre',
        points: [
          'Stop. Du skal ikke være med mere.',
          'Tag det ned, du har lagt op.',
          'Sig til en voksen, hvad der er sket.',
        ],
      },
      {
        heading: 'Hvad sker der så?',
        lines: [
          'En voksen taler med dig. I laver en aftale. Du får hjælp til at holde den.',
          'Du skal ikke sige undskyld, før den anden har lyst til at høre det.',
        ],
      },
    ],
  },
  'it-stopped-but-i-am-not-fine': {
    title: 'Det er stoppet, men jeg har det ikke godt',
    lead: 'Det er helt normalt. Det tager tid at få det godt igen.',
    parts: [
      {
        heading: 'Det kan mærkes sådan',
        points: [
          'Du er bange for, at det starter igen.',
          'Du sover dårligt.',
          'Du bliver vred eller ked af det.',
          'Det er svært at stole på nogen.',
        ],
      },
      {
        heading: 'Det kan hjælpe',
        points: [
          'Tal med din voksne. Tryk på “Jeg vil gerne tale”.',
          'Sig, hvad der er svært lige nu.',
          'Gør noget, du er glad for.',
        ],
      },
      {
        heading: 'Ingen stopper, før du siger til',
        lines: ['De voksne bliver ved, til du selv siger: “Jeg har det godt.”'],
      },
    ],
  },
  'someone-shared-a-picture': {
    title: 'Nogen har delt et billede af mig',
    lead: 'Det er ikke din skyld. Det kan stoppes.',
    parts: [
      {
        heading: 'Gør det her',
        points: [
          'Sig det til en voksen nu. Også om aftenen.',
          'Send ikke billedet til nogen. Heller ikke til skolen.',
          'Skriv ned, hvem der har det, og hvor det ligger.',
          'Bed en voksen om at melde det.',
        ],
      },
      {
        heading: 'Har du fået et billede af en anden?',
        lines: ['Del det ikke. Vis det ikke til nogen. Sig det til en voksen nu.'],
      },
    ],
  },
}
