/** Texts of the lessons given against planned. */
export const delivery = {
  heading: (intervention: string) => `Lessen ${intervention}`,
  kicker: (schoolYear: string) => `Schooljaar ${schoolYear}`,
  intro: 'Tik na elke les op de plus. Bereik en dosis rekenen we daarmee uit.',
  reach: {
    name: 'Bereik',
    value: (some: string, all: string) => `${some} van ${all} groepen doen mee`,
    help: 'Een groep telt mee zodra er een les is gegeven.',
  },
  dose: {
    name: 'Dosis',
    value: (some: string, all: string) => `${some} van ${all} lessen gegeven`,
    help: 'Extra lessen van de ene groep tellen niet mee voor een andere groep.',
    beyond: (count: number) =>
      count === 1
        ? 'Er is 1 les meer gegeven dan gepland.'
        : `Er zijn ${count} lessen meer gegeven dan gepland.`,
  },
  noPlan: 'Er zijn nog geen lessen gepland. Begin met een groep.',
  notActive: 'Deze interventie loopt nu niet. Je kunt de lessen bekijken, niet wijzigen.',
  yearNotBegun: 'Dit schooljaar is nog niet begonnen. Je kunt al wel plannen.',
  day: {
    label: 'Lessen van',
    help: 'Elke tik telt voor deze dag.',
    wrong: 'Kies een dag in dit schooljaar, niet later dan vandaag.',
  },
  groups: {
    heading: 'Per groep',
    one: { PO: 'Groep', GO: 'Groep', VO: 'Leerjaar' },
    and: 'en',
    taking: (some: number, all: number) =>
      all === 1
        ? some === 1
          ? 'de groep doet mee'
          : 'de groep doet nog niet mee'
        : `${some} van ${all} groepen doen mee`,
    given: (given: string, planned: string) => `${given} van ${planned} lessen`,
    add: '1 les',
    addOf: (group: string) => `Tel 1 les bij ${group}`,
    takeBack: 'Laatste terug',
    takeBackOf: (group: string) => `Laatste terug, van ${group}`,
    more: 'Meer lessen tegelijk, of iets verbeteren',
    many: 'Aantal lessen',
    manyHelp: 'Voor de dag die bovenaan staat. Hoogstens 50.',
    manyWrong: 'Vul een heel getal in, van 1 tot en met 50.',
    addMany: 'Tel erbij',
    latest: 'Laatst opgeschreven',
    entry: (lessons: number, date: string, by: string) =>
      `${lessons === 1 ? '1 les' : `${lessons} lessen`} op ${date}, door ${by}`,
    remove: 'Haal weg',
    waiting: (count: number) =>
      count === 1 ? '1 tik wacht op verzenden' : `${count} tikken wachten op verzenden`,
    takenBack: (lessons: number, group: string) =>
      `${lessons === 1 ? '1 les' : `${lessons} lessen`} van ${group} teruggehaald.`,
    edit: 'Wijzig het plan',
  },
  plan: {
    add: 'Voeg een groep toe',
    headingNew: 'Welke groep krijgt lessen?',
    headingEdit: (group: string) => `Plan van ${group}`,
    yearGroups: { PO: 'Groep', GO: 'Groep', VO: 'Leerjaar' },
    yearGroupsHelp: 'Kies er meer dan één voor een combinatiegroep. Vul nooit namen in.',
    yearGroupsWrong: 'Kies minstens één groep.',
    intended: 'Hoeveel groepen horen mee te doen?',
    intendedHelp: 'Heb je groep 5a en 5b? Dan zijn dat er 2.',
    participating: 'Hoeveel groepen doen mee?',
    planned: 'Hoeveel lessen zijn er gepland dit schooljaar?',
    plannedHelp: 'Van al die groepen samen. Twee groepen met elk 15 lessen: 30.',
    number: (lowest: number, highest: number) =>
      `Vul een heel getal in, van ${lowest} tot en met ${highest}.`,
    saved: (group: string) => `Het plan van ${group} is opgeslagen.`,
    remove: 'Haal uit het plan',
    removeHeading: (group: string) => `${group} uit het plan halen?`,
    removeText: (given: number) =>
      given === 0
        ? 'Er zijn nog geen lessen opgeschreven voor deze groep.'
        : `De ${given === 1 ? 'les die is opgeschreven telt' : `${given} lessen die zijn opgeschreven tellen`} dan niet meer mee. De geschiedenis bewaart ze.`,
    removed: (group: string) => `${group} is uit het plan gehaald.`,
    changed: 'Een collega heeft dit plan net gewijzigd. Je ziet nu die versie. Kijk of het klopt.',
  },
  months: {
    heading: 'Per maand',
    title: (month: string, count: string) => `De meeste lessen waren in ${month}: ${count}`,
    titleNone: 'Er zijn nog geen lessen gegeven',
    summary: (total: string, months: string) => `Samen ${total} lessen in ${months} maanden.`,
    category: 'Maand',
    value: 'Lessen',
    source: 'wat de school hier opschreef',
    median: 'Midden',
    tooFew: (needed: number, points: number) =>
      `Of het vaker of minder wordt, is nog niet te zeggen. Daarvoor zijn ${needed} maanden nodig. Het zijn er nu ${points}.`,
    steady: 'De maanden verschillen niet meer dan door toeval gewoon is.',
    signal: 'Het aantal lessen veranderde meer dan door toeval gewoon is. Zoek samen uit waardoor.',
  },
};
