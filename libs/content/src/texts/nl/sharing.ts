/** Texts of sharing with partnerships. */
export const sharing = {
  title: 'Delen met het samenwerkingsverband',
  about:
    'Je school bepaalt zelf wat het samenwerkingsverband ziet. Je schoolbestuur ziet altijd wat je indient.',
  none: 'Je school hoort bij geen samenwerkingsverband',
  noneDetail: 'Klopt dat niet? Vraag de beheerder om het scholenregister bij te werken.',
  blocks: {
    SEVEN_QUESTIONS: 'De zeven vragen',
    EVALUATIONS: 'De metingen',
    ANNUAL_REVIEW: 'De terugblikken',
  },
  code: (code: string) => `Samenwerkingsverband ${code}`,
  shared: 'gedeeld',
  notShared: 'niet gedeeld',
  since: (date: string, by: string) => `Sinds ${date}, door ${by}`,
  sees: 'Wat ziet het samenwerkingsverband dan?',
  seesList: {
    SEVEN_QUESTIONS: [
      'Per interventie hoe ver jullie zijn met de zeven vragen, zoals je het hebt ingediend.',
      'De inschatting per aspect. Van de onderbouwing alleen de link of de eerste regel.',
      'De mijlpalen: datum, of ze klaar zijn, en waarom ze zijn verschoven.',
      'Je korte antwoorden op vraag 5 en 6, en je toelichting bij het indienen.',
    ],
    EVALUATIONS: [
      'De metingen die je hebt ingediend, per indicator en schooljaar.',
      'Nooit kleine aantallen: die ziet ook je eigen school niet.',
    ],
    ANNUAL_REVIEW: [
      'De vastgestelde terugblikken die je bij je bestuur hebt ingediend: teksten, besluit en cijfers.',
      'De cijfers achter de terugblik: de zeven vragen, mijlpalen, metingen en borging van dat jaar.',
    ],
  },
  hidden: 'Wat ziet het niet?',
  hiddenList: [
    'Wat je nog niet hebt ingediend.',
    'Vragen van je bestuur over een terugblik, en je antwoorden.',
    'Notities bij mijlpalen, en de rest van je onderbouwing.',
    'Waarom je deze interventie koos, en de geschiedenis van wijzigingen.',
  ],
  grant: 'Deel',
  grantWith: (what: string, name: string) => `Deel met ${name}: ${what}`,
  revoke: 'Stop met delen',
  revokeWith: (what: string, name: string) => `Stop met delen met ${name}: ${what}`,
  grantHeading: (what: string, name: string) => `${what} delen met ${name}?`,
  grantDetail:
    'Het samenwerkingsverband ziet dan meteen wat je hebt ingediend, ook van eerdere schooljaren.',
  grantConfirm: 'Ja, deel dit',
  revokeHeading: (what: string, name: string) => `${what} niet meer delen met ${name}?`,
  revokeDetail:
    'Het samenwerkingsverband ziet dit dan meteen niet meer. Je kunt het later weer delen.',
  revokeConfirm: 'Ja, stop met delen',
  granted: (what: string, name: string) => `Je deelt nu met ${name}: ${what}.`,
  revoked: (what: string, name: string) => `Je deelt niet meer met ${name}: ${what}.`,
  history: 'Wat eerder is gedeeld',
  historyEmpty: 'Er is nog nooit iets gedeeld.',
  partnership: 'Samenwerkingsverband',
  what: 'Wat',
  from: 'Vanaf',
  until: 'Tot',
  stillShared: 'nu nog',
  byOn: (by: string, at: string) => `${at}, door ${by}`,
};
