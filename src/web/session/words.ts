export type Language = 'da' | 'nb' | 'nn' | 'en'

/** The words of signing in and out: short, warm and exact. `signIn` is always the link of that name. */
export type SessionWords = {
  readonly signIn: string
  readonly signOut: string
  readonly toFront: string
  readonly tryAgain: string
  readonly comingIn: { readonly title: string; readonly goOn: string }
  readonly declined: { readonly title: string; readonly text: string }
  readonly refused: { readonly title: string; readonly text: string }
  readonly unreachable: { readonly title: string; readonly text: string }
  readonly nobodyHere: { readonly title: string; readonly text: string; readonly other: string }
  readonly whichSchool: { readonly title: string; readonly text: string }
  readonly signedOut: { readonly title: string; readonly text: string }
  readonly wantOut: { readonly title: string; readonly text: string }
  readonly done: { readonly title: string; readonly text: string }
  readonly kept: {
    readonly title: string
    readonly text: string
    readonly signInNewTab: string
    readonly sendAgain: string
    readonly files: string
  }
  readonly fromElsewhere: { readonly title: string; readonly text: string }
}

const da: SessionWords = {
  signIn: 'Log ind',
  signOut: 'Log ud',
  toFront: 'Til forsiden',
  tryAgain: 'Prøv igen',
  comingIn: { title: 'Du er logget ind', goOn: 'Gå videre' },
  declined: {
    title: 'Du blev ikke logget ind',
    text: 'Login blev afbrudt eller sagde nej. Der er ikke sket noget, og du kan prøve igen.',
  },
  refused: {
    title: 'Login blev ikke færdigt',
    text: 'Det tog for lang tid, eller siden er åbnet før. Prøv igen, så begynder vi forfra.',
  },
  unreachable: {
    title: 'Login svarer ikke lige nu',
    text: 'Vent et øjeblik, og prøv igen. Haster det, så ring til skolen.',
  },
  nobodyHere: {
    title: 'Ingen skole her har dig på listen endnu',
    text: 'Dit login virker. Spørg skolens kontor, om de vil give dig adgang.',
    other: 'Log ind som en anden',
  },
  whichSchool: { title: 'Hvilken skole?', text: 'Du hører til flere steder. Vælg, hvor du vil ind.' },
  signedOut: { title: 'Du er logget ud', text: 'Ingen andre kan læse med på denne enhed.' },
  wantOut: {
    title: 'Vil du logge ud?',
    text: 'Du kom hertil fra et andet sted, så vi spørger for en sikkerheds skyld.',
  },
  done: {
    title: 'Du er logget ind',
    text: 'Luk denne fane, gå tilbage til det, du skrev, og tryk på »Send igen«.',
  },
  kept: {
    title: 'Du er logget ud. Det, du skrev, er her endnu',
    text: 'Log ind i en ny fane. Kom så tilbage hertil, og send det igen.',
    signInNewTab: 'Log ind (åbner i en ny fane)',
    sendAgain: 'Send igen',
    files: 'Filer skal vælges igen. Gå tilbage til siden, når du er logget ind.',
  },
  fromElsewhere: {
    title: 'Det kom ikke herfra',
    text: 'Noget blev sendt fra en anden side, og vi tog ikke imod det. Åbn siden her, og send derfra.',
  },
}

const nb: SessionWords = {
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  toFront: 'Til forsiden',
  tryAgain: 'Prøv igjen',
  comingIn: { title: 'Du er logget inn', goOn: 'Gå videre' },
  declined: {
    title: 'Du ble ikke logget inn',
    text: 'Innloggingen ble avbrutt eller sa nei. Ingenting har skjedd, og du kan prøve igjen.',
  },
  refused: {
    title: 'Innloggingen ble ikke ferdig',
    text: 'Det tok for lang tid, eller siden er åpnet før. Prøv igjen, så begynner vi på nytt.',
  },
  unreachable: {
    title: 'Innloggingen svarer ikke akkurat nå',
    text: 'Vent litt, og prøv igjen. Haster det, så ring skolen.',
  },
  nobodyHere: {
    title: 'Ingen skole her har deg på listen ennå',
    text: 'Innloggingen din virker. Spør skolens kontor om de vil gi deg tilgang.',
    other: 'Logg inn som en annen',
  },
  whichSchool: { title: 'Hvilken skole?', text: 'Du hører til flere steder. Velg hvor du vil inn.' },
  signedOut: { title: 'Du er logget ut', text: 'Ingen andre kan lese med på denne enheten.' },
  wantOut: {
    title: 'Vil du logge ut?',
    text: 'Du kom hit fra et annet sted, så vi spør for sikkerhets skyld.',
  },
  done: {
    title: 'Du er logget inn',
    text: 'Lukk denne fanen, gå tilbake til det du skrev, og trykk på «Send igjen».',
  },
  kept: {
    title: 'Du er logget ut. Det du skrev, er her ennå',
    text: 'Logg inn i en ny fane. Kom så tilbake hit, og send det igjen.',
    signInNewTab: 'Logg inn (åpnes i en ny fane)',
    sendAgain: 'Send igjen',
    files: 'Filer må velges på nytt. Gå tilbake til siden når du er logget inn.',
  },
  fromElsewhere: {
    title: 'Det kom ikke herfra',
    text: 'Noe ble sendt fra en annen side, og vi tok ikke imot det. Åpne siden her, og send derfra.',
  },
}

const nn: SessionWords = {
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  toFront: 'Til framsida',
  tryAgain: 'Prøv igjen',
  comingIn: { title: 'Du er logga inn', goOn: 'Gå vidare' },
  declined: {
    title: 'Du vart ikkje logga inn',
    text: 'Innlogginga vart avbroten eller sa nei. Ingenting har skjedd, og du kan prøve igjen.',
  },
  refused: {
    title: 'Innlogginga vart ikkje ferdig',
    text: 'Det tok for lang tid, eller sida er opna før. Prøv igjen, så byrjar vi på nytt.',
  },
  unreachable: {
    title: 'Innlogginga svarar ikkje akkurat no',
    text: 'Vent litt, og prøv igjen. Hastar det, så ring skulen.',
  },
  nobodyHere: {
    title: 'Ingen skule her har deg på lista enno',
    text: 'Innlogginga di verkar. Spør kontoret på skulen om dei vil gi deg tilgang.',
    other: 'Logg inn som ein annan',
  },
  whichSchool: { title: 'Kva for ein skule?', text: 'Du høyrer til fleire stader. Vel kvar du vil inn.' },
  signedOut: { title: 'Du er logga ut', text: 'Ingen andre kan lese med på denne eininga.' },
  wantOut: {
    title: 'Vil du logge ut?',
    text: 'Du kom hit frå ein annan stad, så vi spør for å vere trygge.',
  },
  done: {
    title: 'Du er logga inn',
    text: 'Lukk denne fana, gå tilbake til det du skreiv, og trykk på «Send igjen».',
  },
  kept: {
    title: 'Du er logga ut. Det du skreiv, er her enno',
    text: 'Logg inn i ei ny fane. Kom så tilbake hit, og send det igjen.',
    signInNewTab: 'Logg inn (opnar i ei ny fane)',
    sendAgain: 'Send igjen',
    files: 'Filer må veljast på nytt. Gå tilbake til sida når du er logga inn.',
  },
  fromElsewhere: {
    title: 'Det kom ikkje herifrå',
    text: 'Noko vart sendt frå ei anna side, og vi tok ikkje imot det. Opne sida her, og send derifrå.',
  },
}

const en: SessionWords = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  toFront: 'To the front page',
  tryAgain: 'Try again',
  comingIn: { title: 'You are signed in', goOn: 'Go on' },
  declined: {
    title: 'You were not signed in',
    text: 'The sign-in was stopped or said no. Nothing has happened, and you can try again.',
  },
  refused: {
    title: 'The sign-in was not finished',
    text: 'It took too long, or the page was opened before. Try again and we start over.',
  },
  unreachable: {
    title: 'The sign-in is not answering just now',
    text: 'Wait a moment and try again. If it is urgent, ring the school.',
  },
  nobodyHere: {
    title: 'No school here has you on its list yet',
    text: 'Your sign-in works. Ask the school office to give you access.',
    other: 'Sign in as somebody else',
  },
  whichSchool: { title: 'Which school?', text: 'You belong to more than one. Choose where to go in.' },
  signedOut: { title: 'You are signed out', text: 'Nobody else can read along on this device.' },
  wantOut: {
    title: 'Do you want to sign out?',
    text: 'You came here from another site, so we ask to be sure.',
  },
  done: {
    title: 'You are signed in',
    text: 'Close this tab, go back to what you wrote, and press “Send again”.',
  },
  kept: {
    title: 'You are signed out. What you wrote is still here',
    text: 'Sign in in a new tab. Then come back here and send it again.',
    signInNewTab: 'Sign in (opens in a new tab)',
    sendAgain: 'Send again',
    files: 'Files must be chosen again. Go back to the page once you are signed in.',
  },
  fromElsewhere: {
    title: 'That did not come from here',
    text: 'Something was sent from another site, and we did not take it in. Open the page here and send from there.',
  },
}

export const sessionWords: Readonly<Record<Language, SessionWords>> = { da, nb, nn, en }
