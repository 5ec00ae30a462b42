/** Texts of the seven questions of one choice in one school year. */
export const ratings = {
  page: {
    underTitle: (year: string) => `De zeven vragen in schooljaar ${year}`,
    notActive: {
      PAUSED: 'Deze interventie is gepauzeerd. Je kunt alles lezen, maar nu niets wijzigen.',
      STOPPED: 'Deze interventie is gestopt. Je kunt alles lezen, maar niets meer wijzigen.',
      REPLACED: 'Deze interventie is vervangen. Je kunt alles lezen, maar niets meer wijzigen.',
    },
    source: (attribution: string) => `De vragen komen uit: ${attribution}`,
    asAPicture: 'Hoe ver zijn jullie?',
  },
  progress: {
    rated: (rated: number, applicable: number) => `${rated} van ${applicable} aspecten beoordeeld`,
    notApplicable: (count: number) =>
      count === 1
        ? '1 aspect is niet van toepassing.'
        : `${count} aspecten zijn niet van toepassing.`,
    minutes: (look: number, talk: number) =>
      `Een eerste blik kost nog ongeveer ${look} ${look === 1 ? 'minuut' : 'minuten'}, een goed gesprek ${talk}. Stop wanneer je wilt: alles is dan opgeslagen.`,
    complete: 'Alle aspecten zijn beoordeeld.',
    start: (aspect: string) => `Begin met ‘${aspect}’`,
    continue: (aspect: string) => `Verder met ‘${aspect}’`,
    overdue: (count: number) =>
      count === 1 ? '1 mijlpaal is te laat' : `${count} mijlpalen zijn te laat`,
  },
  words: {
    show: 'Wat betekenen de woorden?',
    earned: 'volgt vanzelf',
    earnedSoFar: 'Geborgd wordt dit vanzelf: na twee schooljaren bevestigen, op een vaste plek.',
  },
  question: {
    number: (number: number) => `Vraag ${number}`,
    counts: (rated: number, applicable: number) => `${rated} van ${applicable} beoordeeld`,
    attention: {
      OVERDUE: (date: string) => `Een mijlpaal is te laat sinds ${date}.`,
      NOTHING_PLANNED: 'Iets is nog niet geregeld, en er is niets gepland om dat te veranderen.',
    },
    contradiction:
      'Alle mijlpalen zijn klaar, maar jullie zeggen bij een aspect: nog niet geregeld. Klopt dat?',
    next: (question: number) => `Naar vraag ${question}`,
  },
  aspect: {
    why: 'Waarom is dit belangrijk?',
    example: (example: string) => `Voorbeeld: ${example}`,
    howFar: (aspect: string) => `Hoe ver zijn jullie met: ${aspect}?`,
    reason: 'Waarom is dit niet van toepassing?',
    reasonNeeded: 'Schrijf kort waarom. Dan slaan we het op.',
    savedBy: (by: string, at: string) => `${by}, ${at}`,
    refused: (detail: string) => `Niet opgeslagen. ${detail}`,
  },
  conflict: {
    title: 'Iemand anders was je voor',
    rating: (by: string, at: string, theirs: string) => `${by} koos om ${at}: ‘${theirs}’.`,
    answer: (by: string, at: string) => `${by} schreef om ${at}:`,
    takeTheirs: (theirs: string) => `Neem ‘${theirs}’ over`,
    keepMine: (mine: string) => `Houd ‘${mine}’`,
    takeTheirText: 'Neem deze tekst over',
    keepMyText: 'Bewaar mijn tekst',
    somebody: 'Iemand',
    empty: '(leeg)',
  },
  answer: {
    label: (question: number) => `Kort antwoord op vraag ${question}`,
    help: 'Een paar zinnen zijn genoeg. We slaan op terwijl je typt.',
    none: 'Nog geen kort antwoord.',
  },
  evidence: {
    title: 'Onderbouwing',
    addTitle: 'Waar zie je dat aan?',
    kind: 'Wat voeg je toe?',
    kinds: { LINK: 'Een link', TEXT: 'Een korte tekst' },
    link: 'Adres van de pagina of het bestand',
    linkHelp: 'Begin met https://',
    text: 'Wat is er te zien of af te lezen?',
    textHelp: 'De eerste regel gaat mee als je indient.',
    datedOn: 'Van welke datum is dit?',
    submit: 'Voeg toe',
    added: 'De onderbouwing is toegevoegd.',
    withdraw: 'Weghalen',
    withdrawOf: (content: string) => `Weghalen: ${content}`,
    withdrawTitle: 'Onderbouwing weghalen?',
    withdrawDetail:
      'Ze staat daarna niet meer bij dit aspect. In de geschiedenis blijft ze te zien.',
    withdrawConfirm: 'Haal weg',
    withdrawn: 'De onderbouwing is weggehaald.',
    newTab: '(opent in een nieuw tabblad)',
  },
  submission: {
    title: 'Indienen',
    notYet: (board: string) =>
      `Nog niet ingediend. ${board} ziet dit jaar nog niets van deze interventie.`,
    submitted: (at: string) => `Ingediend op ${at}.`,
    upToDate: (board: string) => `${board} ziet de stand van nu.`,
    changed: (board: string) => `Sindsdien gewijzigd. ${board} ziet nog wat jullie toen indienden.`,
    board: 'Je bestuur',
    submit: 'Indienen',
    submitAgain: 'Opnieuw indienen',
    unsent: 'Er is nog iets niet verzonden. Verzend dat eerst.',
    confirmTitle: (intervention: string, year: string) => `${intervention}, ${year} indienen?`,
    state: (rated: number, applicable: number) =>
      `${rated} van ${applicable} aspecten zijn beoordeeld. Het hoeft niet af te zijn.`,
    sees: (board: string) => `${board} ziet dan:`,
    seesWhat: [
      'per aspect hoe ver jullie zijn, en de reden bij ‘niet van toepassing’',
      'de onderbouwing: de link, of de eerste regel van de tekst, met de datum',
      'de korte antwoorden bij vraag 5 en 6',
      'de mijlpalen: wat, wanneer, welke rol, en de reden bij een nieuwe datum',
    ],
    seesNot:
      'Dit blijft in de school: notities bij mijlpalen, wie wat invulde, en de geschiedenis.',
    partnership: 'Delen jullie met een samenwerkingsverband? Dan ziet dat hetzelfde.',
    later: 'Wijzig je later iets? Dan zien zij dat pas als je opnieuw indient.',
    explanation: 'Toelichting (mag leeg blijven)',
    explanationHelp: 'Wat wil je erbij zeggen? Bijvoorbeeld waarom iets nog niet lukt.',
    confirm: 'Dien in',
  },
};
