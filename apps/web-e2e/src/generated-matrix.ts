/** A number as the columns of a matrix hold it; nothing is the character before that of 0. */
const digit = (value: number | null): string => String.fromCharCode(48 + (value ?? -1));

const column = (count: number, of: (place: number) => number | null): string =>
  Array.from({ length: count }, (_, place) => digit(of(place))).join('');

/** What of an answer of the API is kept: who asked, and for which day and year. */
type Frame = {
  readonly today: string;
  readonly asOn: string;
  readonly schoolYear: string;
  readonly schoolYears: readonly string[];
  readonly organisation: { readonly id: string; readonly name: string };
};

const standings = ['TTTTTTT', 'TOBDNXP', 'NNNNNNN', 'DDDTTTO'];

/** An answer of the API for as many invented schools as are asked for, each with one choice; without ids. */
export function generatedMatrix(
  { today, asOn, schoolYear, schoolYears, organisation }: Frame,
  schools: number,
) {
  const every = (of: (place: number) => number | null) => column(schools, of);
  const numbers = Array.from({ length: schools }, (_, place) => String(place).padStart(4, '0'));
  return {
    ...{ today, asOn, schoolYear, schoolYears, organisation },
    places: ['Demodorp', 'Voorbeeldstad'],
    boards: [{ number: '99901', name: 'Stichting Voorbeeld' }],
    partnerships: [{ code: 'PO9901', name: 'Samenwerkingsverband Voorbeeld' }],
    interventions: [
      { key: null, name: 'Proefinterventie' },
      { key: null, name: 'Tweede proef met een wat langere naam' },
    ],
    schools: {
      names: numbers.map((number) => `Basisschool Voorbeeld ${number}`),
      codes: numbers.map((number) => `${number.slice(0, 2)}XX${number.slice(2)}`).join(''),
      places: every((place) => place % 2),
      sectors: every((place) => place % 3),
      boards: every(() => 0),
      partnerships: every(() => 0),
      sharing: every(() => 1),
      rows: every(() => 1),
    },
    rows: {
      interventions: every((place) => place % 2),
      statuses: every(() => 0),
      standings: numbers.map((_, place) => standings[place % standings.length]).join(''),
      overdue: every((place) => (place % 4 === 1 ? 2 : 0)),
      overdueDays: every((place) => (place % 4 === 1 ? 40 : 0)),
      handedIn: every((place) => place % 90),
      explained: every((place) => place % 2),
      indexPart: every((place) => place % 19),
      indexWhole: every(() => 18),
      indexRated: every(() => 6),
      indexApplicable: every(() => 6),
      lowestLevel: every(() => 1),
      badge: every((place) => (place % 9 === 0 ? 1 : 0)),
      confirmed: every((place) => place % 4),
      confirmable: every(() => 5),
    },
    details: null,
  };
}
