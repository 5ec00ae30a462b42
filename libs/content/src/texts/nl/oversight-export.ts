/** Texts of what an overseer takes along of the overview: lists, a page of paper, and slides to show. */
export const oversightExport = {
  panel: {
    title: 'Meenemen en laten zien',
    amount: (schools: string, lines: string) =>
      `Je krijgt wat je nu ziet: ${schools} ${schools === '1' ? 'school' : 'scholen'}, ${lines} ${lines === '1' ? 'regel' : 'regels'}.`,
    asOn: (date: string, year: string) => `Schooljaar ${year}, zoals het stond op ${date}.`,
    filters: (filters: string) => `Gekozen filters: ${filters}.`,
    noFilters: 'Geen filters: alles staat erin.',
    notCompared: 'Het schooljaar dat ernaast staat, gaat niet mee.',
    shape: 'Wat neem je mee?',
    shapes: {
      wide: { label: 'Lijst: een regel per interventie', help: 'Elke vraag is een kolom.' },
      flat: { label: 'Lijst: een regel per vraag', help: 'Handig om zelf mee te tellen.' },
      overview: { label: 'Overzicht', help: 'Aantallen, en wie om aandacht vraagt.' },
    },
    kind: 'Soort bestand',
    csv: 'CSV',
    xlsx: 'Excel',
    isPdf: 'Dit wordt een PDF.',
    download: 'Download',
    making: 'Bezig met maken…',
    saved: (name: string) => `Gedownload: ${name}`,
    tooLong: 'Deze lijst is te lang voor Excel. Kies CSV, of kies met de filters minder scholen.',
    show: 'Laten zien',
    present: 'Presenteren',
    print: 'Deze lijst afdrukken',
    printAll: (lines: string) =>
      lines === '1' ? 'Op papier staat 1 regel.' : `Op papier staan alle ${lines} regels.`,
  },
  fileNames: {
    wide: 'overzicht per interventie',
    flat: 'overzicht per vraag',
    overview: 'overzicht',
  },
  sheets: { wide: 'Per interventie', flat: 'Per vraag', about: 'Over deze lijst' },
  columns: {
    school: 'School',
    code: 'Vestigingscode',
    place: 'Plaats',
    sector: 'Sector',
    board: 'Bestuur',
    partnership: 'Samenwerkingsverband',
    intervention: 'Interventie',
    status: 'Status',
    question: 'Vraag',
    standing: 'Stand',
    reason: 'Reden',
    attention: 'Aandacht nodig',
    overdue: 'Mijlpalen te laat',
    overdueSince: 'Te laat sinds',
    anchoring: 'Borging',
    index: 'Borgingsindex',
    rated: 'Borging: onderdelen beoordeeld',
    applicable: 'Borging: onderdelen van toepassing',
    badge: 'Geborgd',
    confirmed: 'Bevestigd',
    confirmable: 'Te bevestigen',
    handedInOn: 'Ingediend op',
    explanation: 'Toelichting van de school',
    schoolYear: 'Schooljaar',
    asOn: 'Stand op',
    source: 'Bron',
  },
  yes: 'ja',
  no: 'nee',
  source: 'Verankerd: alleen wat is ingediend',
  facts: {
    fact: 'Wat',
    content: 'Inhoud',
    of: 'Van',
    schoolYear: 'Schooljaar',
    asOn: 'Stand op',
    source: 'Bron',
    narrowed: 'Gekozen filters',
    everything: 'geen: alles staat erin',
    order: 'Volgorde',
    alphabetical: 'op alfabet; dit is geen ranglijst',
    states: 'Wat de woorden betekenen',
  },
  overview: {
    title: (name: string, year: string) => `${name}: de zeven vragen in ${year}`,
    footer: (name: string, year: string, asOn: string) => `${name} · ${year} · stand op ${asOn}`,
    only: 'Hier staat alleen wat scholen hebben ingediend. Dit is geen ranglijst.',
    asOn: (date: string, year: string) => `Stand op ${date}, schooljaar ${year}.`,
    narrowed: (filters: string) => `Dit is een selectie. Gekozen: ${filters}.`,
    silent: (count: number) =>
      count === 1
        ? 'Van 1 school is niets te zien: nog niets ingediend, of niets gedeeld.'
        : `Van ${count} scholen is niets te zien: nog niets ingediend, of niets gedeeld.`,
    choices: (count: number) =>
      count === 1 ? 'Er loopt 1 interventie.' : `Er lopen ${count} interventies.`,
    nothing: 'Er is nog niets ingediend.',
    questions: 'De zeven vragen',
    questionsCaption: (count: number) =>
      count === 1
        ? 'Hoe 1 lopende interventie ervoor staat, per vraag'
        : `Hoe ${count} lopende interventies ervoor staan, per vraag`,
    anchoring: 'Hoe stevig het zit',
    anchoringCaption: (count: number) =>
      count === 1 ? '1 interventie met een index' : `${count} interventies met een index`,
    label: 'Borging',
    choicesColumn: 'Interventies',
    spread: (median: string, lower: string, upper: string) =>
      `De middelste borgingsindex is ${median}. De middelste helft ligt tussen ${lower} en ${upper}.`,
    notComputed: (count: number) =>
      count === 1
        ? 'Bij 1 interventie is te weinig beoordeeld.'
        : `Bij ${count} interventies is te weinig beoordeeld.`,
    asking: 'Scholen die om aandacht vragen',
    askingCaption: 'Op alfabet, met de vragen en de reden',
    nobodyAsks: 'Geen enkele school vraagt nu om aandacht.',
    leftOut: (count: number) =>
      `Er zijn er nog ${count}. Kies met de filters minder scholen, of neem de lijst.`,
    questionsColumn: 'Vragen',
    why: 'Waarom',
  },
  presentation: {
    subject: (name: string, year: string) => `${name}, ${year}`,
    opening: (year: string) => `De zeven vragen in ${year}`,
    asOn: (date: string) => `Stand op ${date}`,
    selection: (filters: string) => `Een selectie van de scholen: ${filters}.`,
    everything: 'Alle scholen, zonder filters.',
    attention: 'Waar is aandacht nodig?',
    noPicture: (subject: string) => `${subject}: nog geen beeld`,
    weakest: (question: string, good: string, n: string) =>
      `${question} vraagt het meest: ${good} van de ${n} op schema of klaar`,
    allWell: 'Bij elke vraag is alles op schema of klaar',
    questionsSummary: 'Links van het midden: achter of aandacht. Rechts: op schema of klaar.',
    firm: (firm: string, n: string) => `${firm} van de ${n} in opbouw of stevig`,
    share: 'Deel',
    askingPart: (part: number, parts: number) =>
      parts === 1
        ? 'Deze scholen vragen om aandacht'
        : `Deze scholen vragen om aandacht (${part} van ${parts})`,
    silentPart: (part: number, parts: number) =>
      parts === 1
        ? 'Van deze scholen is nog niets te zien'
        : `Van deze scholen is nog niets te zien (${part} van ${parts})`,
    leftOut: (count: string) => `En nog ${count}. Die staan in de lijst.`,
    end: 'Wat spreken we af?',
    talk: [
      'Welke school bellen we eerst, en wie doet dat?',
      'Wat kunnen scholen van elkaar leren?',
      'Wanneer kijken we opnieuw?',
    ],
  },
};
