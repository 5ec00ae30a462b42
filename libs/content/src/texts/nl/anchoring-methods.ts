import type { AnchoringDefinition } from '@verankerd/domain';

type Threshold = AnchoringDefinition['coverageMinimum'];

/** Texts of the public page that tells how everything is computed. Every number in them comes in as a value. */
export const anchoringMethods = {
  title: 'Zo rekenen we',
  about:
    'Alle regels, grenzen en formules van Verankerd staan hier. Iedereen kan ze lezen en narekenen.',
  contents: 'Op deze pagina',
  version: (id: string) => `Versie van de index: ${id}`,
  scalesVersion: (scales: string, questions: string) =>
    `Woorden van de schalen: ${scales}. Vragen: ${questions}.`,
  sections: {
    meaning: 'Wat het wel en niet zegt',
    questions: 'De zeven vragen en 21 onderdelen',
    levels: 'De niveaus',
    years: 'Verdienen en verlopen',
    index: 'De index',
    words: 'Woorden en het teken ‘geborgd’',
    robustness: 'Hoe vast is het getal?',
    calculator: 'Reken het zelf uit',
    votes: 'Stemmen met het team',
    hidden: 'Wat we niet tonen',
    statistics: 'Rekenen met metingen',
    definition: 'De definitie als gegevens',
  },
  meaning: {
    does: [
      'De index vat samen hoe stevig een interventie in de school zit.',
      'Hij helpt een team om te zien waar het eerst iets moet gebeuren.',
      'Hij laat zien hoe dat over de schooljaren gaat.',
    ],
    doesNot: [
      'Het is een afspraak van ons. Het is geen gevalideerd meetinstrument.',
      'Hij zegt niets over de kwaliteit van een school of van een leraar.',
      'Hij zegt niets over het effect bij leerlingen. Uitkomsten tellen niet mee.',
      'Er is geen landelijke norm en geen ranglijst.',
    ],
    doesTitle: 'Dit zegt het wel',
    doesNotTitle: 'Dit zegt het niet',
  },
  questions: {
    about: 'Een team beoordeelt elk onderdeel. De vragen staan in de woorden van de handreiking.',
  },
  levels: {
    about: (highest: number) =>
      `Een team kiest niveau 0, 1 of ${highest}. Niveau 3 kiest niemand: dat verdien je.`,
    level: 'Niveau',
    word: 'Woord',
    rule: 'Wanneer',
  },
  years: {
    earn: (years: number) =>
      `Een onderdeel wordt geborgd (niveau 3) als het team het ${years} schooljaren achter elkaar op niveau 2 beoordeelt of bevestigt. Het moet ook op een vaste plek staan.`,
    holds: (deadline: string) =>
      `Een beoordeling of bevestiging geldt tot en met ${deadline} van het volgende schooljaar.`,
    lapse: (levels: number) =>
      `Is er dan niets bevestigd? Dan zakt het onderdeel ${levels} niveau per gemist jaar, nooit lager dan 0.`,
    both: 'Wat het team zei, blijft staan. De geschiedenis bewaart beide.',
    late: 'Bevestigt het team later in dat schooljaar alsnog? Dan telt het vanaf die dag weer mee.',
    afterwards:
      'Een oordeel dat pas na afloop van het schooljaar komt, bepaalt het niveau. Het bevestigt niets.',
    answersTitle: 'Wat een antwoord op ‘Klopt dit nog?’ doet',
    before: 'Eerst afgesproken',
    place:
      'Een vaste plek is een document, een plan, een rooster, een inwerktekst, taakuren of een besluit van leiding en team.',
  },
  index: {
    componentsTitle: 'Wat meetelt',
    key: 'Letter',
    component: 'Onderdeel',
    from: 'Uit vraag',
    weight: 'Gewicht',
    core: 'Kern',
    yes: 'ja',
    no: 'nee',
    optionalTitle: 'Wat mee kan tellen',
    optionalAbout:
      'Deze staan uit. Zet een installatie ze aan, dan krijgt de index een andere naam. De lijn breekt daar.',
    formulaTitle: 'De formule',
    formula: (highest: number) =>
      `index = 100 × som van (gewicht × niveau) ÷ som van (gewicht × ${highest})`,
    formulaAbout: 'De som loopt over de onderdelen die zijn beoordeeld.',
    notRated: 'Niet beoordeeld telt nooit als 0. Niet van toepassing telt niet mee.',
    coverage: ({ part, whole }: Threshold) =>
      `We tonen de index als ten minste ${part} van elke ${whole} onderdelen (${(100 * part) / whole} %) zijn beoordeeld. Anders tonen we alleen de marge.`,
    interval: (highest: number) =>
      `De marge: wat de index is als alles wat ontbreekt 0 was, en als het ${highest} was.`,
    rounding: 'We rekenen met breuken. We ronden pas af bij het tonen, op één cijfer.',
    ceiling: (figure: string) =>
      `Niveau 3 kost tijd. In een eerste schooljaar is ${figure} daarom het hoogst haalbare.`,
    exampleTitle: 'Een voorbeeld',
    example: (levels: string, part: number, whole: number, index: string) =>
      `${levels}. Samen ${part} van ${whole} punten. De index is ${index}.`,
    exampleMissing: (index: string, rated: number, applicable: number, low: string, high: string) =>
      `Is D niet beoordeeld? Dan is de index ${index}, met ${rated} van ${applicable} beoordeeld. De marge loopt van ${low} tot ${high}.`,
    versions:
      'Een versie verandert nooit. Komt er een nieuwe, dan breekt de lijn in de grafiek op die plek.',
  },
  words: {
    from: 'Vanaf',
    word: 'Woord',
    about: 'Dit zijn afspraken van ons.',
    badge: (level: number, years: number) =>
      `Het teken ‘geborgd’ staat los van het woord. Elk kernonderdeel moet ten minste niveau ${level} hebben. Het moet ${years} schooljaren achter elkaar zijn bevestigd. En de index moet het eigen doel van de school halen, als er een is.`,
    why: 'Een gemiddelde verbergt een zwakke plek. Deze regel doet dat niet.',
  },
  robustness: {
    about:
      'Bij elke index rekenen we ook anders: met gelijke gewichten, met vraag 6 dubbel, en zonder elk onderdeel.',
    depends:
      'Komt er dan een ander woord uit? Dan zeggen we dat erbij: ‘label hangt af van keuzes’.',
  },
  calculator: {
    about: 'Kies per onderdeel een niveau. Er wordt niets bewaard.',
    levelOf: (key: string, aspect: string) => `${key}. ${aspect}`,
    confirmed: 'Alles is al twee schooljaren bevestigd',
    goal: 'Eigen doel (mag leeg blijven)',
    clear: 'Begin opnieuw',
    example: 'Vul het voorbeeld in',
    result: 'Uitkomst',
    index: 'Index',
    notComputable: (low: string, high: string) => `nog niet te berekenen, tussen ${low} en ${high}`,
    none: 'nog niet te berekenen',
    coverage: 'Beoordeeld',
    label: 'Woord',
    badge: 'Teken ‘geborgd’',
    weakest: 'Zwakste schakel',
    nothing: '–',
    spoken: (index: string, label: string) => `Index: ${index}. Woord: ${label}.`,
  },
  votes: (smallest: number) => [
    'In een vergadering kan een team stemmen met de eigen telefoon, zonder account en zonder naam.',
    'De stemmen blijven apart tot ze samen worden getoond.',
    `Bij minder dan ${smallest} stemmen tonen we alleen hoeveel stemmen er zijn.`,
    'Alleen wat het team daarna afspreekt, telt. De stemmen zelf worden vergeten.',
  ],
  hidden: {
    about:
      'Verankerd bewaart geen gegevens van een leerling. Van groepen tonen we alleen wat niemand herkenbaar maakt.',
    pupils: 'Leerlingen en ouders',
    team: 'Team',
    rule: 'Regel',
    minimumAnswers: 'Minder antwoorden dan dit: we tonen niets',
    smallCount: 'Een aantal van 1 tot en met dit: we tonen het niet los',
    unanimityFrom: 'Bij minder antwoorden dan dit tonen we ook ‘niemand’ en ‘iedereen’ niet',
    minimumSchools: 'Een overzicht van scholen heeft ten minste zo veel scholen',
    largestSchoolShare: 'Eén school levert daarin ten hoogste dit deel van de antwoorden',
    minimumTeamForRoles: 'Een kleiner team delen we niet op in rollen',
    second:
      'Kun je een verborgen groep uitrekenen uit wat we wel tonen? Dan verbergen we er nog een.',
    everywhere: 'Dezelfde regel geldt op het scherm, in een grafiek, in een bestand en in de API.',
    floor: 'Een beheerder kan deze grenzen alleen strenger maken.',
    law: 'Er is geen landelijke grens voor scholen. Dit zijn gangbare afspraken.',
  },
  statistics: {
    about: 'Zo rekenen we met uitkomsten van vragenlijsten. Alle marges zijn 95 %-marges.',
    need: 'Waarvoor',
    method: 'Methode',
    notes: 'Let op',
    rows: [
      {
        need: 'Een percentage',
        method: 'Wilson-interval',
        note: 'Werkt ook bij kleine groepen. Komt nooit onder 0 of boven 100 %.',
      },
      {
        need: 'Verschil tussen twee percentages',
        method: 'Newcombe, met twee Wilson-intervallen',
        note: 'Het zijn andere leerlingen, dus twee losse steekproeven.',
      },
      {
        need: 'Een gemiddelde',
        method: 't-interval: gemiddelde ± t × SD ÷ √n',
        note: 'De SD deelt door n − 1.',
      },
      {
        need: 'Verschil tussen twee gemiddelden',
        method: 'Welch-interval',
        note: 'De spreiding mag per jaar verschillen.',
      },
      {
        need: 'Grootte van een verschil',
        method: 'Hedges’ g, met correctie voor kleine groepen',
        note: 'Alleen als er spreiding is.',
      },
      {
        need: 'Respons',
        method: 'Antwoorden ÷ uitgenodigden, met Wilson-interval',
        note: 'Onder 60 %, of ruim 15 punten lager dan eerder: we waarschuwen.',
      },
      {
        need: 'Hoeveel antwoorden nodig zijn',
        method: 'Cochran, met correctie voor een kleine school',
        note: 'Voor een marge van 5 punten.',
      },
      {
        need: 'Verspreiding van scholen',
        method: 'Mediaan en kwartielen (definitie 7)',
        note: 'Zoals QUARTILE.INC in een spreadsheet.',
      },
      {
        need: 'Veel metingen per jaar',
        method: 'Runkaart volgens Anhøj',
        note: 'Pas vanaf 12 punten. Zonder trendregel.',
      },
    ],
    verdicts: (points: number) =>
      `We zeggen ‘hoger’ of ‘lager’ als de hele marge aan één kant van 0 ligt. We zeggen ‘ongeveer gelijk’ als de hele marge binnen ${points} punten van 0 ligt. Anders: ‘nog niet te zeggen’.`,
    compare:
      'We verbinden twee jaren alleen met een lijn als de vragenlijst, de versie, de groep en de tijd van het jaar gelijk zijn.',
    cause: 'Een verschil bewijst geen oorzaak.',
  },
  definition: {
    about: 'Uit deze gegevens rekent de app zelf. De pagina die je leest, komt hier ook uit.',
    show: (id: string) => `Toon ${id}`,
  },
};
