/** What a sentence about something that asks needs to know; the date as the reader writes it. */
type Ask = {
  readonly title: string;
  readonly date: string;
  readonly schoolYear: string;
  readonly isPast: boolean;
};

/** What a sentence about a notice needs to know; the dates as the reader writes them. */
type Notice = {
  readonly school: string;
  readonly intervention: string;
  readonly schoolYear: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
};

/** Texts of what asks for a reader: start page, notices, weekly summary, calendar, settings. */
export const reminders = {
  asks: {
    heading: 'Dit vraagt ook om aandacht',
    sentence: {
      MILESTONE: ({ title, date, isPast }: Ask) =>
        isPast ? `${title} (had klaar moeten zijn op ${date})` : `${title} (klaar op ${date})`,
      CONFIRMATION: ({ date }: Ask) => `Loop na of alles nog klopt. Na ${date} zakt de borging.`,
      HAND_IN: ({ schoolYear, isPast }: Ask) =>
        isPast
          ? `Schooljaar ${schoolYear} is voorbij en nog niet ingediend.`
          : `Dien schooljaar ${schoolYear} in.`,
      REVIEW: ({ date, isPast }: Ask) =>
        isPast
          ? `De terugblik van ${date} is nog niet gehouden.`
          : `Op ${date} is de volgende terugblik.`,
      BOARD_QUESTION: ({ schoolYear }: Ask) => `Je bestuur heeft een vraag over ${schoolYear}.`,
      OVERSEER_QUESTION: ({ schoolYear }: Ask) => `Er wacht een vraag over ${schoolYear}.`,
      SUPPORT_OFFER: ({ date }: Ask) =>
        `Je krijgt hulp aangeboden. Je kunt reageren tot en met ${date}.`,
    },
    action: {
      MILESTONE: 'Naar de mijlpaal',
      CONFIRMATION: 'Nalopen',
      HAND_IN: 'Naar het schooljaar',
      REVIEW: 'Naar de terugblik',
      BOARD_QUESTION: 'Naar de vraag',
      OVERSEER_QUESTION: 'Naar de vraag',
      SUPPORT_OFFER: 'Naar het aanbod',
    },
    actionOf: (action: string, intervention: string) => `${action}: ${intervention}`,
  },
  notices: {
    bell: (unread: number) =>
      unread === 0 ? 'Meldingen' : unread === 1 ? '1 nieuwe melding' : `${unread} nieuwe meldingen`,
    title: 'Meldingen',
    about: 'Wat anderen deden, of wat vanzelf gebeurde. Een melding blijft hier 90 dagen staan.',
    none: 'Er zijn geen meldingen.',
    unread: 'Nieuw',
    markRead: 'Gelezen',
    markReadOf: (sentence: string) => `Markeer als gelezen: ${sentence}`,
    markAll: 'Markeer alles als gelezen',
    allRead: 'Je hebt alles gelezen.',
    marked: 'Gemarkeerd als gelezen.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    open: 'Bekijk',
    sentence: {
      YEAR_HANDED_IN: ({ intervention, schoolYear, school }: Notice) =>
        `${school} heeft ${schoolYear} van ${intervention} ingediend.`,
      MILESTONE_MOVED: ({ title, from, to }: Notice) =>
        `Mijlpaal ‘${title}’ is verplaatst van ${from} naar ${to}.`,
      MILESTONE_DROPPED: ({ title }: Notice) => `Mijlpaal ‘${title}’ vervalt.`,
      MILESTONE_REOPENED: ({ title }: Notice) => `Mijlpaal ‘${title}’ staat weer open.`,
      CHOICE_MADE: ({ intervention }: Notice) => `Je school heeft ${intervention} gekozen.`,
      CHOICE_PAUSED: ({ intervention }: Notice) => `${intervention} is op pauze gezet.`,
      CHOICE_RESUMED: ({ intervention }: Notice) => `${intervention} gaat weer verder.`,
      CHOICE_STOPPED: ({ intervention }: Notice) => `${intervention} is gestopt.`,
      CHOICE_REPLACED: ({ intervention }: Notice) => `${intervention} is vervangen.`,
      SHARING_GRANTED: ({ school }: Notice) =>
        `${school} deelt nu gegevens met een samenwerkingsverband.`,
      SHARING_REVOKED: ({ school }: Notice) =>
        `${school} deelt geen gegevens meer met een samenwerkingsverband.`,
      CONFIRMATION_LAPSED: ({ intervention, schoolYear }: Notice) =>
        `De bevestiging van ${intervention} is verlopen. Loop na wat in ${schoolYear} nog klopt.`,
      REVIEW_FROZEN: ({ intervention, schoolYear }: Notice) =>
        `De terugblik van ${intervention} over ${schoolYear} is vastgesteld.`,
      REVIEW_HANDED_IN: ({ school, intervention, schoolYear }: Notice) =>
        `${school} heeft de terugblik van ${intervention} over ${schoolYear} ingediend.`,
      REVIEW_QUESTIONED: ({ intervention, schoolYear }: Notice) =>
        `Je bestuur heeft een vraag over ${intervention} in ${schoolYear}.`,
      REVIEW_ANSWERED: ({ school, intervention, schoolYear }: Notice) =>
        `${school} heeft je vraag over ${intervention} in ${schoolYear} beantwoord.`,
      REVIEW_ACKNOWLEDGED: ({ intervention, schoolYear }: Notice) =>
        `Je bestuur heeft de terugblik van ${intervention} over ${schoolYear} gezien.`,
      CONVERSATION_ASKED: ({ intervention, schoolYear }: Notice) =>
        `Er is een vraag over ${intervention} in ${schoolYear}.`,
      SUPPORT_OFFERED: ({ intervention }: Notice) =>
        `Je krijgt hulp aangeboden bij ${intervention}.`,
      CONVERSATION_ANSWERED: ({ school, intervention, schoolYear }: Notice) =>
        `${school} heeft je vraag over ${intervention} in ${schoolYear} beantwoord.`,
      SUPPORT_TAKEN_UP: ({ school, intervention }: Notice) =>
        `${school} neemt je hulp bij ${intervention} aan.`,
      SUPPORT_DECLINED: ({ school, intervention }: Notice) =>
        `${school} neemt je hulp bij ${intervention} niet aan.`,
    },
  },
  settings: {
    link: 'Instellingen',
    title: 'Instellingen',
    language: 'Taal',
    languageHelp: 'Ook de samenvatting en je agenda komen in deze taal.',
    languages: { nl: 'Nederlands', en: 'English' },
    digest: 'Samenvatting per e-mail',
    digestHelp: (email: string) =>
      `Eén keer per week naar ${email}. Niet in schoolvakanties, en niet als er niets te doen is.`,
    digestOn: 'Stuur mij elke week een samenvatting',
    digestNoMail: 'Deze installatie verstuurt geen e-mail. De beheerder kan dat aanzetten.',
    calendar: 'Je agenda',
    calendarHelp:
      'Zet de mijlpalen van je scholen in je eigen agenda. Je krijgt een geheim adres. Plak dat in je agenda bij ‘abonneren’ of ‘toevoegen via URL’. Geef het adres aan niemand anders.',
    calendarNone: 'Je hebt nog geen adres.',
    calendarSince: (moment: string) =>
      `Je hebt een adres sinds ${moment}. We kunnen het niet meer laten zien.`,
    calendarMake: 'Maak een adres',
    calendarRenew: 'Maak een nieuw adres',
    calendarRenewWarning: 'Je oude adres werkt dan niet meer.',
    calendarWithdraw: 'Trek het adres in',
    calendarAddress: 'Adres van je agenda',
    calendarOnce: 'Kopieer dit adres nu. We laten het maar één keer zien.',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer het adres en kopieer het zelf.',
    withdrawn: 'Het adres is ingetrokken. Je agenda wordt niet meer bijgewerkt.',
    saved: 'Opgeslagen.',
  },
  stop: {
    title: 'Stop de samenvatting',
    question: 'Wil je geen wekelijkse samenvatting meer krijgen?',
    detail: 'Je kunt hem later weer aanzetten bij Instellingen.',
    confirm: 'Ja, stop de samenvatting',
    stopped: 'Je krijgt geen samenvatting meer.',
    unknown: 'Deze link werkt niet meer. Log in en kijk bij Instellingen.',
  },
  digest: {
    subject: (count: number) =>
      count === 1
        ? 'Verankerd: 1 ding vraagt om aandacht'
        : `Verankerd: ${count} dingen vragen om aandacht`,
    hello: (name: string) => `Dag ${name},`,
    intro: 'Dit vraagt deze week om aandacht.',
    more: (count: number) => `En nog ${count}. Op de startpagina staat alles.`,
    toStart: 'Naar Verankerd',
    why: 'Je krijgt deze samenvatting omdat je erom vroeg.',
    stop: 'Geen samenvatting meer? Stop hem hier:',
    stopLink: 'Stop de samenvatting',
  },
  calendar: {
    name: 'Verankerd',
    about: 'Mijlpalen en andere dagen van je scholen',
    title: {
      MILESTONE: (title: string) => title,
      CONFIRMATION: (_: string) => 'Laatste dag: klopt alles nog?',
      REVIEW: (_: string) => 'Volgende terugblik',
      HAND_IN: (_: string) => 'Schooljaar indienen',
      BOARD_QUESTION: (_: string) => 'Vraag van je bestuur',
      OVERSEER_QUESTION: (_: string) => 'Vraag over een interventie',
      SUPPORT_OFFER: (_: string) => 'Laatste dag: aangeboden hulp',
    },
    detail: (intervention: string, school: string, year: string) =>
      `${intervention}, ${school}, ${year}`,
  },
};
