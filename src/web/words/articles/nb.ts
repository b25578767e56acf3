import type { ArticleId } from '../../../domain/knowledge/articles.ts'
import type { ArticleText } from './article-text.ts'

/** The articles in Norwegian bokmål (KNO-01): written for Norwegian schools, not translated line by line. */
export const articlesInNorwegian: Readonly<Record<ArticleId, ArticleText>> = {
  'dare-to-ask': {
    title: 'Tør å spørre barnet',
    lead: 'Du trenger ingen bevis. En dårlig magefølelse er grunn nok til å spørre.',
    parts: [
      {
        heading: 'Slik kan du begynne',
        points: [
          'Velg et sted der ingen ser på. Det er ofte lettere å gå en tur enn å sitte på et kontor.',
          'Si hva du har sett: «Jeg har lagt merke til at du går alene i friminuttet.»',
          'Spør åpent: «Hvordan er det å være deg i klassen nå?»',
          'Vent. Tell til ti inni deg før du sier noe igjen.',
        ],
      },
      {
        heading: 'Unngå',
        points: [
          'Å love at det blir mellom dere. Si heller: «Jeg sier alltid fra til deg om hvem jeg snakker med.»',
          'Å spørre hva barnet selv gjorde.',
          'Å gi opp om svaret er «ingenting». Spør igjen om et par dager.',
        ],
      },
      {
        heading: 'Etterpå',
        lines: ['Skriv en bekymring samme dag, også når du er i tvil. Det tar under et minutt.'],
      },
    ],
  },
  'what-one-may-see': {
    title: 'Det man kan se på et barn som ikke har det bra',
    lead: 'Ett tegn sier lite. Flere tegn samtidig, eller et barn som endrer seg, sier mer.',
    parts: [
      {
        heading: 'Se her',
        points: [
          'I timen: ser ned, sier lite, rekker sjelden opp hånda, får gjort mindre enn før.',
          'I friminuttene: går alene, blir valgt sist, vil heller være hos de voksne.',
          'Kroppen: vondt i magen eller hodet, trøtt, sover dårlig.',
          'Fraværet: øker, eller kommer alltid på de samme dagene.',
        ],
      },
      {
        heading: 'Der de voksne sjelden er',
        lines: [
          'Garderobe, toalett, buss, skolevei, overganger mellom timer, og alt som skjer på telefonen. Spør andre voksne hva de har sett.',
        ],
      },
      {
        heading: 'Uro kan også være et tegn',
        lines: ['Den som lager støy, kan være den som blir holdt utenfor. Se bak støyen.'],
      },
    ],
  },
  'bullying-or-conflict': {
    title: 'Mobbing, konflikt eller erting?',
    lead: 'Det er elevens egen opplevelse som avgjør om dere skal undersøke og handle.',
    parts: [
      {
        heading: 'Tre spørsmål',
        points: [
          'Er de like sterke? I en konflikt kan begge si fra. I mobbing kan den ene ikke det.',
          'Er det gruppa mot én? Mobbing henger sammen med hvordan fellesskapet har det.',
          'Skjer det igjen? Det kan også være ett innlegg som blir sett om og om igjen.',
        ],
      },
      {
        heading: 'Handle uansett hva det heter',
        lines: [
          'Har ikke eleven det trygt og godt, skal skolen gjøre noe. Kommer dere til at det ikke er mobbing, så skriv hvorfor. Det eleven har fortalt, blir stående øverst, og hjelpen kan fortsette.',
        ],
      },
    ],
  },
  'hear-the-child-first': {
    title: 'Hør barnet før dere planlegger',
    lead: 'En plan barnet ikke har vært med på, hjelper sjelden.',
    parts: [
      {
        heading: 'I samtalen',
        points: [
          'Si først hva samtalen er til, og at det er lov å ta pause.',
          'La barnet fortelle ferdig. Skriv ned ordene slik de blir sagt.',
          'Spør hva som er verst, hvor det skjer, og hvem barnet er trygg på.',
          'Spør hva barnet er redd for at dere skal gjøre.',
        ],
      },
      {
        heading: 'Før dere avslutter',
        points: [
          'Si hva som skjer nå, og når dere ses igjen.',
          'Avtal hva som kan sies til hvem. Spør på nytt hver gang noe nytt skal videre.',
          'Gi barnet en vei til deg: et sted, et klokkeslett, en melding.',
        ],
      },
    ],
  },
  'stop-it-today': {
    title: 'Stans det i dag',
    lead: 'Barnet skal merke forskjell allerede neste skoledag.',
    parts: [
      {
        heading: 'Dette kan dere gjøre uten å vite alt',
        points: [
          'En voksen som alltid er der det skjer.',
          'Nye plasser i klassen, og grupper som de voksne setter.',
          'Trygg vei til skole, buss, gym og garderobe.',
          'Én voksen barnet kan gå til hele dagen.',
        ],
      },
      {
        heading: 'Hvem skal flytte på seg?',
        lines: [
          'Begrensninger legges på dem som gjør det, ikke på den det går ut over. Er det ikke mulig, skriver rektor hvorfor.',
        ],
      },
      {
        heading: 'Avtal når dere ser på det igjen',
        lines: ['Spør barnet etter få dager: Har det sluttet? Hvis ikke gjør dere noe annet.'],
      },
    ],
  },
  'talk-with-whoever-took-part': {
    title: 'Samtalen med den som har vært med',
    lead: 'Én om gangen, samme dag, uten kjeft: Det stopper nå, og vi hjelper deg med det.',
    parts: [
      {
        heading: 'Rekkefølge',
        points: [
          'Snakk med dem hver for seg, tett etter hverandre, så de ikke rekker å avtale noe.',
          'Si hva skolen vet, uten å si hvem som har fortalt det.',
          'Lytt. Barnet kan selv ha det vondt, eller ha vært redd for å bli den neste.',
          'Avtal konkret hva barnet gjør fra i dag, og når dere ses igjen.',
        ],
      },
      {
        heading: 'En annen voksen',
        lines: ['Den som følger opp den utsatte, følger ikke også opp den som har vært med.'],
      },
      {
        heading: 'Hjemmet',
        lines: ['Ring de foresatte samme dag. Snakk bare om deres eget barn.'],
      },
    ],
  },
  'no-forced-apology': {
    title: 'Ingen påtvunget unnskyldning',
    lead: 'Et møte mellom barna kan hele. Det kan også gjøre det verre. Den utsatte bestemmer.',
    parts: [
      {
        heading: 'Først når',
        points: [
          'det er stanset, og begge har hatt sine egne samtaler,',
          'den utsatte selv har sagt ja, og vet at et nei er helt greit,',
          'en voksen uten bånd til noen av dem leder det.',
        ],
      },
      {
        heading: 'Aldri',
        lines: [
          'Sett dem ikke mot hverandre for å finne ut hvem som har rett. Ett barn mot en gruppe er ikke en konflikt som kan mekles. Forsoning er heller ikke et vilkår for at saken kan avsluttes.',
        ],
      },
    ],
  },
  'first-call-home': {
    title: 'Den første telefonen hjem',
    lead: 'Ring tidlig, fortell det dere vet, og si når dere ringer igjen.',
    parts: [
      {
        heading: 'Det vil foresatte høre',
        points: [
          '«Takk for at barnet deres har fortalt det.» eller «Vi har selv sett noe.»',
          'Hva dere har gjort i dag.',
          'Hvem som er deres ene kontakt, og hvordan de får tak i den personen.',
          'Når dere ringer igjen, også om det ikke er noe nytt.',
        ],
      },
      {
        heading: 'Spør',
        points: [
          'Hva ser dere hjemme?',
          'Hva hjelper barnet deres?',
          'Er det noe dere er redde for at vi skal gjøre?',
        ],
      },
      {
        heading: 'Si det om dere tok feil',
        lines: ['Har skolen oversett det, så beklag. Det er starten på tillit, ikke et tegn på svakhet.'],
      },
    ],
  },
  'parents-who-are-angry': {
    title: 'Når de foresatte er sinte eller fortvilte',
    lead: 'Sinnet handler nesten alltid om et barn som har det vondt. Bli i samtalen.',
    parts: [
      {
        heading: 'Prøv',
        points: [
          'La dem snakke ut før du forklarer noe.',
          'Si det du hører: «Dere har ventet lenge på at noen skulle gjøre noe.»',
          'Lov lite, og hold det: en dato, et navn, en handling.',
          'Hold dere til deres eget barn. Andres barn snakker dere ikke om.',
        ],
      },
      {
        heading: 'Når det låser seg',
        lines: [
          'Si det høyt, og tilby hjelp utenfra: noen uten bånd til skolen, kommunen, eller en familien selv stoler på. Fortell også at de kan melde saken til statsforvalteren. Det er deres rett, og det gjør dere ikke til motstandere.',
        ],
      },
    ],
  },
  'recognition-and-apology': {
    title: 'Anerkjennelse og beklagelse',
    lead: 'Det skjedde, det var ikke din skyld, og vi skulle ha sett det før.',
    parts: [
      {
        heading: 'Hvorfor det virker',
        lines: [
          'Mange barn tror de selv er årsaken. En voksen med ansvar som sier det motsatte, tar skammen av dem.',
        ],
      },
      {
        heading: 'Slik',
        points: [
          'Gjør det tidlig, ansikt til ansikt og uten et «men».',
          'Si hva dere beklager, med egne ord.',
          'Be ikke om tilgivelse. Barnet skal ikke ta vare på dere.',
          'Skriv ned hvordan det ble tatt imot, og si det til de foresatte også.',
        ],
      },
    ],
  },
  'a-plan-that-holds': {
    title: 'En plan som holder',
    lead: 'Få ting, som noen gjør, på en dag man kan se i kalenderen.',
    parts: [
      {
        heading: 'Hvert tiltak svarer på',
        points: [
          'Hva gjør vi?',
          'Hvem gjør det?',
          'Når starter det, og hvor ofte?',
          'Når ser vi om det virker?',
        ],
      },
      {
        heading: 'Flere steder samtidig',
        lines: [
          'Hjelp til barnet alene endrer sjelden klassen. Velg minst ett tiltak som endrer fellesskapet: plasser, grupper, friminutt, det vi godtar av hverandre.',
        ],
      },
      {
        heading: 'Barnets mål med barnets ord',
        lines: ['«At noen sitter ved meg når vi spiser» er et bedre mål enn «økt trivsel».'],
      },
    ],
  },
  'seats-groups-and-breaks': {
    title: 'Plasser, grupper og friminutt',
    lead: 'Når barn velger selv, blir noen valgt sist. De voksne kan velge.',
    parts: [
      {
        heading: 'I timene',
        points: [
          'De voksne setter alltid lag og grupper.',
          'Spør barnet i ro og mak hvem det er trygg på, og sett dem sammen.',
          'Sett ikke barnet hos dem som styrer de andre.',
          'Avtal om og hvordan barnet legger fram noe for klassen.',
        ],
      },
      {
        heading: 'I friminuttene',
        points: [
          'Ha noe å være med på, hver dag, med en voksen.',
          'Vær der det pleier å skje, ikke bare der det er lett å stå.',
          'Bestem også plassene på bussen og ved bordene.',
        ],
      },
    ],
  },
  'the-class-without-names': {
    title: 'Snakk med klassen uten å nevne noen',
    lead: 'De som ser på, avgjør ofte om det fortsetter. Gi dem noe de kan gjøre.',
    parts: [
      {
        heading: 'Før',
        lines: ['Spør den utsatte om dere kan snakke om det, og hva som ikke skal sies. Et nei gjelder.'],
      },
      {
        heading: 'I timen',
        points: [
          'Snakk om hvordan vi har det sammen, ikke om hvem som gjorde hva.',
          'La barna finne små ting man kan gjøre: sette seg ved, spørre om noen vil være med, hente en voksen.',
          'Si at det å fortelle ikke er å sladre.',
          'Lag to klasseregler, og se på dem igjen om to uker.',
        ],
      },
    ],
  },
  'after-it-stopped': {
    title: 'Når mobbingen er stanset',
    lead: 'Nå begynner den delen som blir glemt. Smerten slutter ikke samme dag.',
    parts: [
      {
        heading: 'Etterpå kan man se',
        points: [
          'utrygghet, mistillit, at barnet trekker seg unna eller blir sint,',
          'vondt i kroppen, dårlig søvn, vansker med å følge med,',
          'fravær, og hull i det man skulle ha lært.',
        ],
      },
      {
        heading: 'Dette betyr noe',
        points: [
          'Én voksen barnet selv har valgt, som spør fast og kort.',
          'En beklagelse fra ledelsen.',
          'En plass i fellesskapet: sete, gruppe, noe å være god til.',
          'Hjelp med fagene uten at barnet må be om det.',
        ],
      },
      {
        heading: 'Hvor lenge?',
        lines: ['Til barnet selv sier at det har det bra. Ikke til en dato.'],
      },
    ],
  },
  'how-to-ask-how-it-goes': {
    title: 'Spør slik at barnet kan svare',
    lead: 'Korte samtaler, ofte, i forbifarten, er bedre enn ett langt møte.',
    parts: [
      {
        heading: 'Gode spørsmål',
        points: [
          '«Hvem var du sammen med i dag?»',
          '«Når i uka er det vanskeligst?»',
          '«Er det noe vi har avtalt som ikke skjer?»',
          '«Hva skulle jeg ha spurt om?»',
        ],
      },
      {
        heading: 'Lytt etter',
        lines: [
          'Et raskt «bra» er ikke noe svar. Går svarene nedover, så gjør noe den dagen, og vent ikke til neste møte.',
        ],
      },
    ],
  },
  'when-to-let-go': {
    title: 'Når kan man slippe?',
    lead: 'Når barnet sier «jeg har det bra», og det fortsetter å være sant.',
    parts: [
      {
        heading: 'Før dere avslutter',
        points: [
          'Barnet har sagt det selv, til en det stoler på.',
          'To gode samtaler med uker imellom.',
          'De foresatte er spurt.',
          'Alle avtaler er gjort, eller gitt videre til en med navn.',
        ],
      },
      {
        heading: 'Etterpå',
        lines: [
          'Avtal når noen spør igjen, også etter en ferie. Si til barnet at saken kan åpnes med en gang om det begynner igjen.',
        ],
      },
    ],
  },
  'a-child-in-danger': {
    title: 'Når du er redd for et barns liv eller trygghet',
    lead: 'Bli hos barnet, spør direkte, og få en annen voksen til å ringe.',
    parts: [
      {
        heading: 'Nå',
        points: [
          'La ikke barnet være alene.',
          'Spør rett ut: «Tenker du på å dø?» Spørsmålet gjør det ikke farligere. Taushet kan gjøre det.',
          'Ring 113 eller 112 om det haster.',
          'Si fra til rektor med en gang, uansett tid på døgnet.',
        ],
      },
      {
        heading: 'Din egen plikt',
        lines: [
          'Er du alvorlig bekymret for omsorgen barnet får, har du selv plikt til å melde fra til barnevernet. Den plikten kan du ikke gi videre til rektor, og den krever ikke samtykke.',
        ],
      },
      {
        heading: 'Etterpå',
        lines: ['Skriv ned det barnet sa, med barnets ord. Snakk med en kollega om hvordan du selv har det.'],
      },
    ],
  },
  'a-picture-goes-round': {
    title: 'Når et bilde blir delt',
    lead: 'Den første timen handler om å hjelpe barnet og stanse delingen. Skolen tar aldri vare på bildet.',
    parts: [
      {
        heading: 'Den første timen',
        points: [
          'Si til barnet: Det er ikke din skyld, og vi hjelper deg.',
          'Se ikke på bildet, be ikke om å få det tilsendt, og ta ingen skjermbilder av et nakent barn.',
          'Skriv ned med ord: hva, hvor, når, hvem som kan ha det.',
          'Be dem som har det, om ikke å sende det videre, og spør hvem de fikk det fra.',
          'Ring de foresatte og politiet. Politiet sier hva som skal skje med bildet.',
        ],
      },
      {
        heading: 'Samme dag',
        points: [
          'Hjelp til med å melde det til tjenesten der det ligger.',
          'Si til klassen at deling er straffbart, uten å nevne noen.',
          'Gi barnet en voksen og en plan for i morgen.',
        ],
      },
    ],
  },
  'when-it-is-a-colleague': {
    title: 'Når det gjelder en voksen på skolen',
    lead: 'Barnet skal tas like alvorlig som om det var en elev. Rektor skal vite det straks.',
    parts: [
      {
        heading: 'Dette gjør du',
        points: [
          'Si fra til rektor straks. Gjelder det ledelsen, går det til skoleeieren.',
          'Undersøk det ikke selv, og varsle ikke kollegaen.',
          'Sørg for at barnet ikke er alene med den voksne mens det blir sett på.',
        ],
      },
      {
        heading: 'Dette gjør rektor',
        points: [
          'Varsler skoleeieren, om det ikke er åpenbart grunnløst.',
          'Hører barnet først, med en voksen barnet stoler på.',
          'Hører den ansatte, som har rett til å svare, men ikke til å lese saken.',
          'Sier til begge hva som skjer når.',
        ],
      },
    ],
  },
  'body-and-bullying': {
    title: 'Kropp, søvn og mobbing',
    lead: 'Vondt i magen uten grunn har ofte en grunn. Spør om skolen når du spør om kroppen.',
    parts: [
      {
        heading: 'Spør om',
        points: [
          'Søvn, mat, hodepine, vondt i magen, og hvilke dager det er verst.',
          'Hvem barnet er sammen med, og hva det gjør i friminuttene.',
          'Tanker om å skade seg selv. Spør direkte.',
        ],
      },
      {
        heading: 'Notatene dine er dine',
        lines: [
          'Det du skriver som helsesykepleier, kan ikke skolen lese. Er det noe de voksne trenger å vite, så spør barnet og de foresatte, og gi bare det videre.',
        ],
      },
      {
        heading: 'Henvis, og følg med',
        lines: ['Slipp ikke barnet før den neste har begynt. Ventetid uten voksne er farlig tid.'],
      },
    ],
  },
  'your-child-has-told': {
    title: 'Når barnet ditt forteller at det blir mobbet',
    lead: 'Det viktigste har du alt: Barnet ditt har sagt det til deg.',
    parts: [
      {
        heading: 'Si',
        points: [
          '«Så bra at du sier det.»',
          '«Det er ikke din skyld.»',
          '«Vi finner ut av det sammen. Jeg gjør ikke noe uten å si det til deg.»',
        ],
      },
      {
        heading: 'Gjør',
        points: [
          'Skriv ned hva som har skjedd, og når.',
          'Ta kontakt med skolen. Be om én person dere kan ringe.',
          'Hold fast på det som er godt: venner, trening, ro.',
        ],
      },
      {
        heading: 'La være',
        points: [
          'Ring ikke selv til de andre barna eller foreldrene deres.',
          'Be ikke barnet slå tilbake eller la som ingenting.',
          'Skriv ikke om det på nettet.',
        ],
      },
    ],
  },
  'your-child-took-part': {
    title: 'Når barnet ditt har vært med på å mobbe',
    lead: 'De fleste som er med, er gode barn i noe som har gått galt. De kan slutte, og du kan hjelpe.',
    parts: [
      {
        heading: 'Snakk med barnet ditt',
        points: [
          'Vær rolig. Kjeft stenger samtalen.',
          'Spør: «Hva skjedde? Hvordan tror du det var for den andre?»',
          'Vær tydelig: Det stopper nå.',
          'Spør også om barnet ditt selv har det vondt.',
        ],
      },
      {
        heading: 'Sammen med skolen',
        lines: [
          'Skolen snakker med barnet ditt og lager en avtale. Støtt den hjemme. Det handler om hva barnet gjør nå, ikke om straff.',
        ],
      },
    ],
  },
  'what-parents-can-do-together': {
    title: 'Dette kan foreldre gjøre sammen',
    lead: 'Barn merker hvordan de voksne snakker om hverandre. En trygg klasse starter også ved middagsbordet.',
    parts: [
      {
        heading: 'Små ting som virker',
        points: [
          'Snakk pent om alle barna i klassen, og om foreldrene deres.',
          'La barna leke med flere enn de pleier.',
          'Be hele klassen, eller så få at ingen er den eneste som mangler.',
          'Si hei til de barna du ikke kjenner.',
        ],
      },
      {
        heading: 'Om du hører noe',
        lines: ['Si det til skolen, ikke til de andre foreldrene. Du trenger ikke vite om det er mobbing.'],
      },
    ],
  },
  'when-the-phone-hurts': {
    title: 'Når det gjør vondt på telefonen',
    lead: 'Ta ikke telefonen fra barnet ditt. Da forteller det ikke neste gang.',
    parts: [
      {
        heading: 'Gjør dette sammen',
        points: [
          'Se på det barnet vil vise deg, og hør ferdig.',
          'Ta vare på meldinger med navn og tid. Ta aldri vare på nakenbilder av barn.',
          'Blokker, og meld det til tjenesten.',
          'Si det til skolen, også når det har skjedd hjemme.',
        ],
      },
      {
        heading: 'Er det delt et bilde?',
        lines: [
          'Si at det ikke er barnets skyld. Ta kontakt med politiet og skolen samme dag. De vet hvordan man får det stanset.',
        ],
      },
    ],
  },
  'is-it-bullying': {
    title: 'Er det mobbing?',
    lead: 'Gjør det vondt, er det viktig. Du trenger ikke finne ut hva det heter.',
    parts: [
      {
        heading: 'Det kan være mobbing når',
        points: [
          'noen holder deg utenfor, igjen og igjen,',
          'noen sier eller skriver stygge ting om deg,',
          'noen tar tingene dine, slår eller dytter,',
          'du ikke får det til å slutte selv.',
        ],
      },
      {
        heading: 'Det er ikke din skyld',
        lines: ['Ingen har lov til å gjøre det. Heller ikke på tull.'],
      },
      {
        heading: 'Si det til en voksen',
        lines: ['Velg en du stoler på. Du kan også skrive det her. Du må ikke skrive navnet ditt.'],
      },
    ],
  },
  'a-friend-is-hurt': {
    title: 'Når du ser at en annen har det vondt',
    lead: 'Du kan bety mye. Og du trenger ikke gjøre det alene.',
    parts: [
      {
        heading: 'Dette kan du gjøre',
        points: [
          'Sett deg ved siden av.',
          'Spør: «Vil du være med?»',
          'La være å le eller dele.',
          'Skriv en fin melding etterpå.',
        ],
      },
      {
        heading: 'Si det videre',
        lines: ['Si det til en voksen. Det er ikke å sladre. Det er å hjelpe.'],
      },
    ],
  },
  'i-took-part': {
    title: 'Jeg har selv vært med',
    lead: 'Det er modig å si det. Du kan slutte i dag.',
    parts: [
      {
        heading: 'Dette kan du gjøre',
        points: [
          'Slutt. Du skal ikke være med mer.',
          'Ta ned det du har lagt ut.',
          'Si til en voksen hva som har skjedd.',
        ],
      },
      {
        heading: 'Hva skjer så?',
        lines: [
          'En voksen snakker med deg. Dere lager en avtale. Du får hjelp til å holde den.',
          'Du skal ikke si unnskyld før den andre vil høre det.',
        ],
      },
    ],
  },
  'it-stopped-but-i-am-not-fine': {
    title: 'Det er slutt, men jeg har det ikke bra',
    lead: 'Det er helt vanlig. Det tar tid å få det bra igjen.',
    parts: [
      {
        heading: 'Slik kan det kjennes',
        points: [
          'Du er redd for at det skal starte igjen.',
          'Du sover dårlig.',
          'Du blir sint eller lei deg.',
          'Det er vanskelig å stole på noen.',
        ],
      },
      {
        heading: 'Dette kan hjelpe',
        points: [
          'Snakk med den voksne din. Trykk på «Jeg vil snakke».',
          'Si hva som er vanskelig nå.',
          'Gjør noe du blir glad av.',
        ],
      },
      {
        heading: 'Ingen stopper før du sier fra',
        lines: ['De voksne fortsetter til du selv sier: «Jeg har det bra.»'],
      },
    ],
  },
  'someone-shared-a-picture': {
    title: 'Noen har delt et bilde av meg',
    lead: 'Det er ikke din skyld. Det kan stanses.',
    parts: [
      {
        heading: 'Gjør dette',
        points: [
          'Si det til en voksen nå. Også om kvelden.',
          'Send ikke bildet til noen. Heller ikke til skolen.',
          'Skriv ned hvem som har det, og hvor det ligger.',
          'Be en voksen om å melde det.',
        ],
      },
      {
        heading: 'Har du fått et bilde av en annen?',
        lines: ['Del det ikke. Vis det ikke til noen. Si det til en voksen nå.'],
      },
    ],
  },
}
