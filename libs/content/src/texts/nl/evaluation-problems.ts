/** What goes wrong with indicators and measurements, and the way out. */
export const evaluationProblems = {
  'indicator.in-use': {
    title: 'Hier is al mee gemeten',
    detail:
      'Wie of wat je telt, ligt daarom vast. Maak een nieuwe indicator als je iets anders meet.',
  },
  'indicator.stopped': {
    title: 'Deze indicator is gestopt',
    detail: 'Neem de indicator eerst weer op als je opnieuw wilt meten.',
  },
  'indicator.unknown-instrument': {
    title: 'Dit instrument kennen we niet',
    detail: 'Kies een instrument uit de lijst, of voeg het eerst toe.',
  },
  'indicator.amount-of-people': {
    title: 'Tel mensen met een aantal van een totaal',
    detail: 'Een los bedrag of aantal kan alleen voor dingen: uren, lessen of euro’s.',
  },
  'indicator.scale-impossible': {
    title: 'Deze schaal kan niet',
    detail: 'De hoogste waarde is hoger dan de laagste. De stap past daartussen.',
  },
  'indicator.target-outside-scale': {
    title: 'Het doel past niet op de schaal',
    detail: 'Kies een doel tussen de laagste en de hoogste waarde.',
  },
  'measurement-round.outside-school-year': {
    title: 'Die dag valt buiten dit schooljaar',
    detail: 'Kies een dag in dit schooljaar.',
  },
  'measurement-round.dates-reversed': {
    title: 'De laatste dag ligt voor de eerste',
    detail: 'Kies een laatste dag die later is.',
  },
  'measurement.not-a-number': { title: 'Dit is geen getal', detail: 'Vul een getal in.' },
  'measurement.not-whole': {
    title: 'Dit is geen heel getal',
    detail: 'Vul een heel getal in, zonder komma.',
  },
  'measurement.negative': {
    title: 'Dit getal is lager dan nul',
    detail: 'Vul nul of een hoger getal in.',
  },
  'measurement.too-large': {
    title: 'Dit getal is te hoog',
    detail: 'Kijk na of er geen cijfer te veel staat.',
  },
  'measurement.nobody-answered': {
    title: 'Er deed niemand mee',
    detail: 'Kies in plaats daarvan ‘niet gemeten’ of ‘niet ingevuld’.',
  },
  'measurement.too-few-categories': {
    title: 'Er zijn minstens twee antwoorden nodig',
    detail: 'Vul bij elk antwoord in hoeveel mensen het gaven.',
  },
  'measurement.above-denominator': {
    title: 'Dit is meer dan het totaal',
    detail: 'Het deel kan niet groter zijn dan het totaal. Kijk beide getallen na.',
  },
  'measurement.above-responded': {
    title: 'Dit is meer dan er meededen',
    detail: 'Er kunnen niet meer antwoorden zijn dan mensen die meededen.',
  },
  'measurement.above-invited': {
    title: 'Dit is meer dan er gevraagd zijn',
    detail: 'Er kunnen niet meer mensen meedoen dan je vroeg.',
  },
  'measurement.outside-scale': {
    title: 'Dit past niet op de schaal',
    detail: 'Een gemiddelde ligt tussen de laagste en de hoogste waarde. Kijk de komma na.',
  },
  'measurement.spread-impossible': {
    title: 'Deze spreiding kan niet',
    detail: 'Bij dit gemiddelde op deze schaal is de spreiding kleiner. Kijk beide getallen na.',
  },
  'measurement.scale-impossible': {
    title: 'De schaal van de indicator klopt niet',
    detail: 'Pas eerst de schaal van de indicator aan.',
  },
  'measurement.other-kind': {
    title: 'Deze indicator vraagt andere getallen',
    detail: 'Laad de pagina opnieuw en vul de getallen in die hij vraagt.',
  },
  'measurement.other-categories': {
    title: 'Het aantal antwoorden klopt niet',
    detail: 'Vul bij elk antwoord van deze indicator een aantal in.',
  },
  'measurement.too-few-answers': {
    title: 'Te weinig antwoorden om te bewaren',
    detail:
      'Bij zo weinig mensen zou je zien wie wat zei. Kies ‘te weinig antwoorden’, of neem twee schooljaren samen.',
  },
  'measurement.nothing-stored': {
    title: 'Hier stond nog niets',
    detail: 'Vul eerst de getallen in.',
  },
  'measurement.year-not-begun': {
    title: 'Dit schooljaar moet nog beginnen',
    detail: 'Invullen kan zodra het schooljaar is begonnen.',
  },
  'measurement.measured-in-future': {
    title: 'Die dag moet nog komen',
    detail: 'Vul de dag in waarop is gemeten.',
  },
  'measurement.outside-school-year': {
    title: 'Die dag valt buiten dit schooljaar',
    detail: 'Kies een dag in het schooljaar waarin je meet.',
  },
  'measurement.pool-of-whole-school': {
    title: 'Twee jaren samen kan alleen voor de hele school',
    detail: 'Vul bij een bouw alleen dit schooljaar in.',
  },
  'measurement.year-is-kept': {
    title: 'Een van deze jaren staat er al apart',
    detail: 'Haal dat jaar eerst weg. Anders is het andere jaar uit te rekenen.',
  },
  'measurement.year-is-pooled': {
    title: 'Dit schooljaar zit al in twee jaren samen',
    detail: 'Haal die meting eerst weg. Anders is het andere jaar uit te rekenen.',
  },
  'measurement.nothing-to-submit': {
    title: 'Er is niets om in te dienen',
    detail: 'Vul eerst iets in. Wat al is ingediend, staat er nog.',
  },
};
