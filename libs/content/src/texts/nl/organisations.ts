/** Texts of the page of a school. */
export const organisations = {
  kicker: (year: string) => `School, schooljaar ${year}`,
  code: 'Vestigingscode',
  sector: 'Soort onderwijs',
  board: 'Schoolbestuur',
  noBoard: 'Niet bekend',
  partnerships: 'Samenwerkingsverband',
  noPartnerships: 'Niet bekend',
  closed: (date: string) => `Deze vestiging is gesloten op ${date}.`,
  choose: 'Kies een interventie',
  placesOf: 'Bij deze school',
  places: {
    choices: 'Interventies',
    measurements: 'Metingen',
    turn: 'Nieuw schooljaar',
    conversations: 'Vragen en hulp',
    goodPractices: 'Goede voorbeelden',
    guests: 'Adviseurs',
    sharing: 'Delen',
  },
  backToSchool: (name: string) => `Naar ${name}`,
};
