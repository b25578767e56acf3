import type { InEvery } from './language.ts'

type Section = { readonly id: string; readonly title: string; readonly lines: readonly string[] }
type InformationPage = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}

/** The open pages that every page's foot leads to. */
type InformationWords = {
  readonly privacy: InformationPage
  readonly accessibility: InformationPage
  readonly start: string
}

export const informationWords: InEvery<InformationWords> = {
  da: {
    start: 'Gå til forsiden',
    privacy: {
      title: 'Sådan passer vi på det, du skriver',
      lead: 'Her står, hvem der læser det, hvad vi gemmer, og hvad vi ikke kan skjule.',
      sections: [
        {
          id: 'readers',
          title: 'Hvem læser det?',
          lines: [
            'Skolens leder og de voksne, der hjælper med trivsel, læser det, du fortæller. Du ser deres navne, før du sender.',
            'Handler det om en voksen på skolen, læser kun lederen det. Handler det om lederen, læser skolens ejer det. Den, det handler om, får det ikke at se.',
            'Det, du skriver om dit hjem, viser vi ikke til dine forældre.',
            'Har du log ind, kan du se, hvem der har læst om dig. Er du barn, gælder det fra en vis alder.',
          ],
        },
        {
          id: 'kept',
          title: 'Hvad gemmer vi?',
          lines: [
            'Vi gemmer det, du sender, og dagen du sendte det. Ikke klokken. Kun hvis nogen er i fare, gemmer vi også klokken.',
            'Vi gemmer dit navn, hvis du selv skriver det. Vi beder aldrig om et billede, og du kan ikke sende et.',
            'Dine ord ligger låst. Stjæler nogen databasen, kan de ikke læse dem.',
            'Dine seks ord gemmer vi ikke. Vi kan kun se, om de passer. Derfor kan vi ikke finde dem for dig.',
            'Før du trykker på Send, gemmer vi ingenting.',
          ],
        },
        {
          id: 'cookies',
          title: 'Cookies',
          lines: [
            'Når du fortæller noget uden at logge ind, sætter vi ingen cookies, og vi lægger intet i din telefon.',
            'Logger du ind, bruger vi én cookie, så siden kan kende dig. Vælger du sprog nederst på en side, husker en anden cookie det. De går kun til os.',
            'Ingen andre firmaer får noget at vide om dit besøg.',
          ],
        },
        {
          id: 'hide',
          title: 'Det kan vi ikke skjule',
          lines: [
            'Skolens computer og skolens net kan vise, at du har været her.',
            'Den, der kender dig, kan måske kende dig på det, du skriver. I en lille klasse kan andre gætte.',
            'Er nogen i fare, må vi hjælpe. Så må vi sige det til dem, der kan hjælpe. Vi siger det til dig først, hvis vi kan.',
          ],
        },
        {
          id: 'leave',
          title: 'Når du vil væk',
          lines: [
            'Knappen Forlad siden fører dig til vejret. Den logger dig ud og rydder det, siden har gemt i din browser.',
            'Tryk tre gange på Skift, så sker det samme. Adressen på siden kan stå i browserens liste over besøg.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Tilgængelighed',
      lead: 'Alle skal kunne bruge siderne. Her står, hvor langt vi er.',
      sections: [
        {
          id: 'aim',
          title: 'Det sigter vi efter',
          lines: [
            'Vi sigter efter reglerne WCAG 2.2 på niveau AA. Siderne virker uden script, med tastatur og på en gammel telefon.',
          ],
        },
        {
          id: 'tried',
          title: 'Det har vi prøvet',
          lines: [
            'Vi prøver siderne med automatiske værktøjer, med tastatur og på små skærme, hver gang noget ændres.',
            'Ingen, der selv bruger skærmlæser, har prøvet dem endnu. Der kan være fejl, vi ikke kender. Ordene er heller ikke prøvet med børn.',
          ],
        },
        {
          id: 'tell',
          title: 'Sig til',
          lines: [
            'Er der noget, du ikke kan bruge? Sig det til skolens kontor eller til en voksen, du kender. De giver det videre til dem, der passer siden.',
            'Kan du ikke skrive det selv, kan en voksen skrive for dig.',
          ],
        },
      ],
    },
  },
  nb: {
    start: 'Gå til forsiden',
    privacy: {
      title: 'Slik passer vi på det du skriver',
      lead: 'Her står det hvem som leser det, hva vi lagrer, og hva vi ikke kan skjule.',
      sections: [
        {
          id: 'readers',
          title: 'Hvem leser det?',
          lines: [
            'Rektor og de voksne som hjelper elever på skolen, leser det du forteller. Du ser navnene deres før du sender.',
            'Handler det om en voksen på skolen, leser bare rektor det. Handler det om rektor, leser skolens eier det. Den det handler om, får ikke se det.',
            'Det du skriver om hjemmet ditt, viser vi ikke til foreldrene dine.',
            'Når du logger inn, kan du se hvem som har lest om deg. Er du barn, gjelder det fra en viss alder.',
          ],
        },
        {
          id: 'kept',
          title: 'Hva lagrer vi?',
          lines: [
            'Vi lagrer det du sender, og dagen du sendte det. Ikke klokkeslettet. Bare hvis noen er i fare, lagrer vi også klokkeslettet.',
            'Vi lagrer navnet ditt hvis du selv skriver det. Vi ber aldri om et bilde, og du kan ikke sende et.',
            'Ordene dine ligger låst. Stjeler noen databasen, kan de ikke lese dem.',
            'De seks ordene lagrer vi ikke. Vi kan bare se om de stemmer. Derfor kan vi ikke finne dem for deg.',
            'Før du trykker på Send, lagrer vi ingenting.',
          ],
        },
        {
          id: 'cookies',
          title: 'Informasjonskapsler',
          lines: [
            'Når du forteller noe uten å logge inn, bruker vi ingen informasjonskapsler. Vi legger ingenting på mobilen din.',
            'Logger du inn, bruker vi én, så siden kan kjenne deg igjen. Velger du språk nederst på en side, husker en annen det. De går bare til oss.',
            'Ingen andre firmaer får vite noe om besøket ditt.',
          ],
        },
        {
          id: 'hide',
          title: 'Det kan vi ikke skjule',
          lines: [
            'Skolens maskin og skolens nett kan vise at du har vært her.',
            'Den som kjenner deg, kan kanskje kjenne deg igjen på det du skriver. I en liten klasse kan andre gjette.',
            'Er noen i fare, må vi hjelpe. Da må vi si det til dem som kan hjelpe. Vi sier det til deg først, hvis vi kan.',
          ],
        },
        {
          id: 'leave',
          title: 'Når du vil bort',
          lines: [
            'Knappen Forlat siden tar deg til været. Den logger deg ut og fjerner det siden har lagret i nettleseren.',
            'Trykk tre ganger på Skift, så skjer det samme. Adressen til siden kan stå i lista over besøk i nettleseren.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Tilgjengelighet',
      lead: 'Alle skal kunne bruke sidene. Her står det hvor langt vi er kommet.',
      sections: [
        {
          id: 'aim',
          title: 'Det sikter vi mot',
          lines: [
            'Vi sikter mot reglene WCAG 2.2 på nivå AA. Sidene virker uten skript, med tastatur og på en gammel mobil.',
          ],
        },
        {
          id: 'tried',
          title: 'Det har vi prøvd',
          lines: [
            'Vi prøver sidene med automatiske verktøy, med tastatur og på små skjermer, hver gang noe blir endret.',
            'Ingen som selv bruker skjermleser, har prøvd dem ennå. Det kan være feil vi ikke kjenner. Ordene er heller ikke prøvd med barn.',
          ],
        },
        {
          id: 'tell',
          title: 'Si fra',
          lines: [
            'Er det noe du ikke kan bruke? Si det til kontoret på skolen eller til en voksen du kjenner. De gir det videre til dem som passer på siden.',
            'Kan du ikke skrive det selv, kan en voksen skrive for deg.',
          ],
        },
      ],
    },
  },
  nn: {
    start: 'Gå til framsida',
    privacy: {
      title: 'Slik passar vi på det du skriv',
      lead: 'Her står det kven som les det, kva vi lagrar, og kva vi ikkje kan skjule.',
      sections: [
        {
          id: 'readers',
          title: 'Kven les det?',
          lines: [
            'Rektor og dei vaksne som hjelper elevar på skulen, les det du fortel. Du ser namna deira før du sender.',
            'Handlar det om ein vaksen på skulen, les berre rektor det. Handlar det om rektor, les eigaren av skulen det. Den det handlar om, får ikkje sjå det.',
            'Det du skriv om heimen din, viser vi ikkje til foreldra dine.',
            'Når du loggar inn, kan du sjå kven som har lese om deg. Er du barn, gjeld det frå ein viss alder.',
          ],
        },
        {
          id: 'kept',
          title: 'Kva lagrar vi?',
          lines: [
            'Vi lagrar det du sender, og dagen du sende det. Ikkje klokkeslettet. Berre om nokon er i fare, lagrar vi òg klokkeslettet.',
            'Vi lagrar namnet ditt om du sjølv skriv det. Vi ber aldri om eit bilete, og du kan ikkje sende eit.',
            'Orda dine ligg låste. Stel nokon databasen, kan dei ikkje lese dei.',
            'Dei seks orda lagrar vi ikkje. Vi kan berre sjå om dei stemmer. Difor kan vi ikkje finne dei for deg.',
            'Før du trykkjer på Send, lagrar vi ingenting.',
          ],
        },
        {
          id: 'cookies',
          title: 'Informasjonskapslar',
          lines: [
            'Når du fortel noko utan å logge inn, bruker vi ingen informasjonskapslar. Vi legg ingenting på mobilen din.',
            'Loggar du inn, bruker vi éin, så sida kan kjenne deg att. Vel du språk nedst på ei side, hugsar ein annan det. Dei går berre til oss.',
            'Ingen andre firma får vite noko om besøket ditt.',
          ],
        },
        {
          id: 'hide',
          title: 'Det kan vi ikkje skjule',
          lines: [
            'Maskina og nettet til skulen kan vise at du har vore her.',
            'Den som kjenner deg, kan kanskje kjenne deg att på det du skriv. I ein liten klasse kan andre gjette.',
            'Er nokon i fare, må vi hjelpe. Då må vi seie det til dei som kan hjelpe. Vi seier det til deg først, om vi kan.',
          ],
        },
        {
          id: 'leave',
          title: 'Når du vil bort',
          lines: [
            'Knappen Gå ut av sida tek deg til vêret. Han loggar deg ut og fjernar det sida har lagra i nettlesaren.',
            'Trykk tre gonger på Skift, så skjer det same. Adressa til sida kan stå i lista over besøk i nettlesaren.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Tilgjenge',
      lead: 'Alle skal kunne bruke sidene. Her står det kor langt vi er komne.',
      sections: [
        {
          id: 'aim',
          title: 'Det siktar vi mot',
          lines: [
            'Vi siktar mot reglane WCAG 2.2 på nivå AA. Sidene verkar utan skript, med tastatur og på ein gammal mobil.',
          ],
        },
        {
          id: 'tried',
          title: 'Det har vi prøvd',
          lines: [
            'Vi prøver sidene med automatiske verktøy, med tastatur og på små skjermar, kvar gong noko blir endra.',
            'Ingen som sjølv bruker skjermlesar, har prøvd dei enno. Det kan vere feil vi ikkje kjenner. Orda er heller ikkje prøvde med barn.',
          ],
        },
        {
          id: 'tell',
          title: 'Sei frå',
          lines: [
            'Er det noko du ikkje kan bruke? Sei det til kontoret på skulen eller til ein vaksen du kjenner. Dei gir det vidare til dei som passar på sida.',
            'Kan du ikkje skrive det sjølv, kan ein vaksen skrive for deg.',
          ],
        },
      ],
    },
  },
  en: {
    start: 'Go to the start',
    privacy: {
      title: 'How we look after what you write',
      lead: 'Here you see who reads it, what we keep, and what we cannot hide.',
      sections: [
        {
          id: 'readers',
          title: 'Who reads it?',
          lines: [
            'The head of the school and the adults who help pupils there read what you tell. You see their names before you send.',
            'If it is about a grown-up at school, only the head reads it. If it is about the head, the owner of the school reads it. Whoever it is about does not see it.',
            'What you write about your home is not shown to your parents.',
            'If you sign in, you can see who has read about you. For children, this holds from a certain age.',
          ],
        },
        {
          id: 'kept',
          title: 'What do we keep?',
          lines: [
            'We keep what you send, and the day you sent it. Not the hour. Only if someone is in danger do we keep the hour too.',
            'We keep your name if you write it yourself. We never ask for a picture, and you cannot send one.',
            'Your words are locked. Whoever steals the database cannot read them.',
            'We do not keep your six words. We can only see whether they fit. That is why we cannot find them for you.',
            'Before you press Send, we keep nothing.',
          ],
        },
        {
          id: 'cookies',
          title: 'Cookies',
          lines: [
            'When you tell something without signing in, we set no cookies and put nothing on your phone.',
            'If you sign in, we use one cookie so that the page knows you. If you choose a language at the foot of a page, another cookie remembers it. They go to us only.',
            'No other company learns anything about your visit.',
          ],
        },
        {
          id: 'hide',
          title: 'What we cannot hide',
          lines: [
            'The school computer and the school network can show that you were here.',
            'Someone who knows you may know you by the way you write. In a small class, others may guess.',
            'If someone is in danger, we must help. Then we must tell those who can help. We tell you first, if we can.',
          ],
        },
        {
          id: 'leave',
          title: 'When you want to get away',
          lines: [
            'The button Leave this page takes you to the weather. It signs you out and clears what the page kept in your browser.',
            'Press Shift three times for the same. The address of the page may stand in the list of pages your browser has visited.',
          ],
        },
      ],
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'Everybody should be able to use these pages. Here you see how far we have come.',
      sections: [
        {
          id: 'aim',
          title: 'What we aim at',
          lines: [
            'We aim at WCAG 2.2, level AA. The pages work without script, by keyboard and on an old phone.',
          ],
        },
        {
          id: 'tried',
          title: 'What we have tried',
          lines: [
            'We check the pages with automated tools, by keyboard and on small screens whenever something changes.',
            'Nobody who uses a screen reader has tried them yet. There may be faults we do not know of. The words have not been tried with children either.',
          ],
        },
        {
          id: 'tell',
          title: 'Tell us',
          lines: [
            'Is there something you cannot use? Tell the school office, or a grown-up you know. They pass it on to those who look after the site.',
            'If you cannot write it yourself, a grown-up can write for you.',
          ],
        },
      ],
    },
  },
}
