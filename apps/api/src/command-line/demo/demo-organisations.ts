import { demoId } from './demo-ids';

/** Boards of the demo, by their numbers. All invented. */
export const demoBoards = {
  '99901': 'Stichting Voorbeeldonderwijs (demo)',
  '99902': 'Vereniging Proefonderwijs (demo)',
} as const satisfies Record<string, string>;

/** The partnership of the demo. Invented. */
export const demoPartnership = {
  code: 'PO9901',
  name: 'Samenwerkingsverband Voorbeeldstreek (demo)',
} as const;

/** How the national desk goes by in the demo; the database has the one there is from the first. */
export const demoNationalDesk = 'LANDELIJK';

const nationalDeskId = '00000000-0000-7000-8000-000000000001';

/** The id of an organisation of the demo, by its code. */
export function organisationIdOf(code: string): string {
  return code === demoNationalDesk ? nationalDeskId : demoId(code);
}
