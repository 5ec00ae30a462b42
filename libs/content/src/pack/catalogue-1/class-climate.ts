import { type CatalogueEntry } from '../catalogue';

/** Catalogue entry of Taakspel. */
export const taakspel: CatalogueEntry = {
  key: 'taakspel',
  name: 'Taakspel',
  provider: 'CED-Groep',
  sectors: ['PO', 'VO', 'GO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['GROUP_DYNAMICS_AND_BULLYING'],
  targetGroup: {
    nl: 'Alle leerlingen van groep 3 tot en met 8. Er zijn vormen voor kleuters, vo en so/vso.',
    en: 'All pupils in primary years 3 to 8. There are forms for infants, secondary and specialised schools.',
  },
  aim: {
    nl: 'Meer taakgericht gedrag, minder regels overtreden en een prettige sfeer in de klas',
    en: 'More on-task behaviour, fewer broken rules and a pleasant mood in class',
  },
  carriedOutBy: {
    nl: 'De leerkracht, met hulp van een begeleider met licentie',
    en: 'The teacher, helped by a licensed coach',
  },
  size: {
    nl: 'Drie keer per week in gewone lessen, met drie trainingen. Gezonde School noemt 10 tot 25 uur.',
    en: 'Three times a week in ordinary lessons, with three trainings. Gezonde School mentions 10 to 25 hours.',
  },
  remark: null,
  recognitions: [
    {
      level: 'GOOD_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2016-10-06',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401065',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401065',
    },
    { site: 'Gezonde School', url: 'https://sub.gezondeschool.nl/interventies/po/1401065' },
  ],
  loketId: '1401065',
};

/** Catalogue entry of School-Wide Positive Behavior Support (SWPBS). */
export const swpbs: CatalogueEntry = {
  key: 'swpbs',
  name: 'School-Wide Positive Behavior Support (SWPBS)',
  provider: null,
  sectors: ['PO', 'VO', 'GO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['POSITIVE_RELATIONS'],
  targetGroup: {
    nl: 'Alle leerlingen van 4 tot 18 jaar, via alle medewerkers en ouders',
    en: 'All pupils aged 4 to 18, through all staff and parents',
  },
  aim: {
    nl: 'Sociaal gedrag bevorderen en gedragsproblemen verminderen',
    en: 'Promote social behaviour and reduce behaviour problems',
  },
  carriedOutBy: { nl: 'Het hele schoolteam', en: 'The whole school team' },
  size: {
    nl: 'Een schoolbrede aanpak van drie jaar met vijf pijlers',
    en: 'A schoolwide approach of three years with five pillars',
  },
  remark: null,
  recognitions: [
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2014-04-24',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1403221',
    },
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_YES',
      url: 'https://www.nji.nl/interventies/school-wide-positive-behavior-support',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1403221',
    },
    { site: 'NJi', url: 'https://www.nji.nl/interventies/school-wide-positive-behavior-support' },
  ],
  loketId: '1403221',
};

/** Catalogue entry of De Vreedzame School. */
export const vreedzameSchool: CatalogueEntry = {
  key: 'de-vreedzame-school',
  name: 'De Vreedzame School',
  provider: null,
  sectors: ['PO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: {
    nl: 'Leerlingen van 4 tot en met 12 jaar, via ouders en leerkrachten',
    en: 'Pupils aged 4 to 12, through parents and teachers',
  },
  aim: {
    nl: 'Sociale vaardigheden en burgerschap leren',
    en: 'Learn social skills and citizenship',
  },
  carriedOutBy: { nl: 'Leerkrachten, met de hele school', en: 'Teachers, with the whole school' },
  size: {
    nl: 'Elke week een les in alle groepen. Invoeren duurt twee jaar.',
    en: 'A lesson in all groups each week. Introduction takes two years.',
  },
  remark: {
    nl: 'De duur van het invoeren staat op hetabc.nl.',
    en: 'The time for introduction is stated on hetabc.nl.',
  },
  recognitions: [
    {
      level: 'FIRST_INDICATIONS',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_YES',
      url: 'https://www.nji.nl/interventies/de-vreedzame-school',
    },
    {
      level: 'FIRST_INDICATIONS',
      databank: 'NJI',
      recognisedOn: '2017-10',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'PROVIDER',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://vreedzaam.net/2017-oktober/item/233-de-vreedzame-school-opnieuw-erkend',
    },
    {
      level: 'FIRST_INDICATIONS',
      databank: 'NJI',
      recognisedOn: '2015',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://www.nji.nl/nl/2015/Drie-antipestprogrammas-opnieuw-beoordeeld',
    },
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'NOT_STATED',
      recognisedOn: '2012',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'PROVIDER',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://vreedzaam.net/2017-oktober/item/233-de-vreedzame-school-opnieuw-erkend',
    },
  ],
  links: [{ site: 'NJi', url: 'https://www.nji.nl/interventies/de-vreedzame-school' }],
  loketId: null,
};
