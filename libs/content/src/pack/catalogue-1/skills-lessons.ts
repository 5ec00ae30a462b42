import { type CatalogueEntry } from '../catalogue';

/** Catalogue entry of Programma Alternatieve Denkstrategieën (PAD). */
export const pad: CatalogueEntry = {
  key: 'pad',
  name: 'Programma Alternatieve Denkstrategieën (PAD)',
  provider: 'HU/PAD-traject',
  sectors: ['PO', 'GO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: { nl: 'Alle leerlingen van 4 tot en met 12 jaar', en: 'All pupils aged 4 to 12' },
  aim: {
    nl: 'Gedragsproblemen voorkomen met sociale en emotionele vaardigheden',
    en: 'Prevent behaviour problems by teaching social and emotional skills',
  },
  carriedOutBy: { nl: 'De leerkracht in de klas', en: 'The teacher in the classroom' },
  size: {
    nl: '161 lessen over acht leerjaren: een of twee per week, 30 tot 45 minuten',
    en: '161 lessons over eight years: one or two a week, 30 to 45 minutes',
  },
  remark: {
    nl: 'De genoemde aanbieder geeft de training. De eigenaar is niet gezien.',
    en: 'The named provider gives the training. The owner was not seen.',
  },
  recognitions: [
    {
      level: 'STRONG_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2017-06-08',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_NO',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401052',
    },
    {
      level: 'STRONG_INDICATIONS',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.nji.nl/interventies/programma-alternatieve-denkstrategieen-pad',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401052',
    },
    {
      site: 'NJi',
      url: 'https://www.nji.nl/interventies/programma-alternatieve-denkstrategieen-pad',
    },
  ],
  loketId: '1401052',
};

/** Catalogue entry of Levensvaardigheden. */
export const levensvaardigheden: CatalogueEntry = {
  key: 'levensvaardigheden',
  name: 'Levensvaardigheden',
  provider: null,
  sectors: ['VO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: {
    nl: 'Alle leerlingen in leerjaar 2 en 3 van vmbo, havo en vwo',
    en: 'All pupils in years 2 and 3 of vmbo, havo and vwo',
  },
  aim: {
    nl: 'Vijf sociale, emotionele en morele vaardigheden leren',
    en: 'Learn five social, emotional and moral skills',
  },
  carriedOutBy: { nl: 'Docenten van de school', en: 'Teachers of the school' },
  size: {
    nl: '17 lessen van 50 minuten en drie extra modules van drie lessen',
    en: '17 lessons of 50 minutes and three extra modules of three lessons',
  },
  remark: null,
  recognitions: [
    {
      level: 'FIRST_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2017-06-08',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401051',
    },
    {
      level: 'FIRST_INDICATIONS',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_YES',
      url: 'https://nji.nl/interventies/levensvaardigheden',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401051',
    },
    { site: 'NJi', url: 'https://nji.nl/interventies/levensvaardigheden' },
  ],
  loketId: '1401051',
};

/** Catalogue entry of Leefstijl. */
export const leefstijl: CatalogueEntry = {
  key: 'leefstijl',
  name: 'Leefstijl',
  provider: "Edu'Actief Uitgeverij, training en diensten",
  sectors: ['PO', 'VO', 'GO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['POSITIVE_RELATIONS'],
  targetGroup: {
    nl: 'Alle leerlingen van groep 1 tot en met bovenbouw vo, en hun ouders',
    en: 'All pupils from the first primary year to upper secondary, and their parents',
  },
  aim: {
    nl: 'Sociaal gedrag en sociale betrokkenheid bevorderen',
    en: 'Promote social behaviour and social involvement',
  },
  carriedOutBy: {
    nl: 'Leerkrachten en docenten na een training, met een coördinator of werkgroep',
    en: 'Trained teachers, with a coordinator or working group',
  },
  size: {
    nl: 'Elke week een les en elk jaar een ouderavond',
    en: 'A lesson each week and a parents’ meeting each year',
  },
  remark: null,
  recognitions: [
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2017-06-08',
      seenOn: '2018-10-16',
      status: 'SEEN',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401046',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401046',
    },
  ],
  loketId: '1401046',
};

/** Catalogue entry of Zippy's Vrienden. */
export const zippysVrienden: CatalogueEntry = {
  key: 'zippys-vrienden',
  name: "Zippy's Vrienden",
  provider: null,
  sectors: ['PO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: { nl: 'Leerlingen in groep 2, 3 en 4', en: 'Pupils in primary years 2, 3 and 4' },
  aim: {
    nl: 'Beter leren omgaan met lastige situaties en met anderen',
    en: 'Learn to cope better with difficult situations and with others',
  },
  carriedOutBy: { nl: 'De leerkracht, na een training', en: 'The teacher, after training' },
  size: { nl: '24 lessen', en: '24 lessons' },
  remark: null,
  recognitions: [
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'NJI',
      recognisedOn: '2011-03-03',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_YES',
      url: 'https://www.nji.nl/nl/Databank/Effectieve-Jeugdinterventies/Interventies/Erkend/Zippy-s-Vrienden',
    },
  ],
  links: [
    {
      site: 'NJi',
      url: 'https://www.nji.nl/nl/Databank/Effectieve-Jeugdinterventies/Interventies/Erkend/Zippy-s-Vrienden',
    },
  ],
  loketId: null,
};

/** Catalogue entry of Skills4Life. */
export const skills4life: CatalogueEntry = {
  key: 'skills4life',
  name: 'Skills4Life',
  provider: 'De Haagse Hogeschool',
  sectors: ['VO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: {
    nl: 'Leerlingen van vmbo en praktijkonderwijs',
    en: 'Pupils of vmbo and practical training',
  },
  aim: {
    nl: 'Sociale, emotionele en morele vaardigheden leren',
    en: 'Learn social, emotional and moral skills',
  },
  carriedOutBy: null,
  size: null,
  remark: {
    nl: 'Dit was een project van november 2013 tot mei 2018. Het komt voort uit Levensvaardigheden.',
    en: 'This was a project from November 2013 to May 2018. It is derived from Levensvaardigheden.',
  },
  recognitions: [],
  links: [
    {
      site: 'SIA projectenbank',
      url: 'https://www.sia-projecten.nl/projectenbank/project/skills4life',
    },
  ],
  loketId: null,
};
