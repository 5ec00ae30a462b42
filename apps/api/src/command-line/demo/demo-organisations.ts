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
