/** Texts of the page that a reader starts on: what asks for attention now. */
export const start = {
  title: 'Wat vraagt nu om mij?',
  hello: (name: string) => `Dag ${name}`,
  choices: 'Interventies',
  continueWith: (intervention: string) => `Verder met ${intervention}`,
  continueQuestion: (number: number, name: string, year: string) =>
    `Vraag ${number}, ${name.toLowerCase()}, ${year}`,
  toQuestion: (number: number) => `Naar vraag ${number}`,
  reasons: {
    BEHIND: 'Deze vraag loopt achter.',
    ATTENTION: 'Deze vraag heeft aandacht nodig.',
    PLANNED: 'Hier staat de volgende mijlpaal.',
    NOT_STARTED: 'Hier is nog niets mee gedaan.',
  },
  toSchool: 'Naar de pagina van de school',
  roles: 'Je rollen',
  boardRole: 'Voor je schoolbestuur',
  boardDetail: 'Zie welke scholen aandacht nodig hebben.',
  partnershipRole: 'Voor je samenwerkingsverband',
  partnershipDetail: 'Zie wat scholen met jullie delen.',
  deskRole: 'Voor het landelijk steunpunt',
  deskDetail: 'Zie wat scholen met het steunpunt delen.',
  administratorRole: 'Als beheerder',
  administratorName: 'Scholenregister',
  administratorDetail: 'Lees een nieuwe lijst van scholen in.',
  noRoles: 'Je hebt nog geen rol',
  noRolesDetail: 'Vraag de beheerder van Verankerd om je aan een school te koppelen.',
  noRolesAdviser:
    'Ben je adviseur? Vraag de school om je te laten meekijken. Ze heeft het e-mailadres nodig waarmee je inlogt.',
};
