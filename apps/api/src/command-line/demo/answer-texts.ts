/** Short answers of schools in the demo to the two questions that begin with "Hoe", from early to well on the way. */
export const answerTexts = {
  MONITORING_EVALUATION: [
    'We hebben afgesproken dat we in januari en juni terugkijken. Hoe we het effect zien, weten we nog niet.',
    'We kijken twee keer per jaar terug met het team. Voor het effect gebruiken we de vragenlijst die leerlingen toch al invullen.',
    'Elke juni bespreken we met het team wat werkt. We leggen de uitkomst naast die van vorig jaar en stellen de lessen bij.',
  ],
  ANCHORING: [
    'Dat is nog niet geregeld. Eerst willen we zien of het bij ons past.',
    'De afspraken staan op papier en de lessen in de jaarplanning. Voor nieuwe collega’s is er nog niets vasts.',
    'Het staat in het schoolplan en in de jaarkalender. Wie nieuw komt, krijgt uitleg en kijkt mee in een les. Twee mensen trekken het samen.',
  ],
} as const;

/** Why a date was moved, a milestone was dropped, or carried over to the next year. */
export const moveReasons = [
  'De collega die dit zou doen was een tijd ziek.',
  'De studiedag is verzet.',
  'We wilden eerst de uitkomst van de vragenlijst afwachten.',
  'De planning van de toetsweek zat in de weg.',
] as const;

/** Why a milestone was dropped. */
export const dropReasons = [
  'Hier kwamen we dit jaar niet aan toe. We kiezen volgend jaar opnieuw.',
  'Dit bleek niet nodig: het zat al in een andere afspraak.',
] as const;

/** Why a milestone was carried over to the next school year. */
export const carryOverReason = 'Niet gelukt voor de zomer. We pakken het na de vakantie op.';

/** What a school says when it hands in a year. */
export const explanations = [
  'Het team staat erachter. De tijd blijft krap.',
  'Dit jaar lag de nadruk op de lessen. Volgend jaar gaan we vastleggen wat we deden.',
  'Door wisselingen in het team ging het langzamer dan gepland.',
] as const;

/** What a milestone was worth noting. */
export const doneNotes = [
  'Besproken in de teamvergadering.',
  'Gedaan door de trekker en de intern begeleider.',
  'Het verslag staat in de teammap.',
] as const;
