import { type CatalogueEntry } from '../catalogue';

/** Catalogue entry of PRIMA - modulaire aanpak van pesten voor scholen. */
export const prima: CatalogueEntry = {
  key: 'prima',
  name: 'PRIMA - modulaire aanpak van pesten voor scholen',
  provider: 'VeiligheidNL',
  sectors: ['PO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['GROUP_DYNAMICS_AND_BULLYING'],
  targetGroup: {
    nl: 'Leerlingen van groep 1 tot en met 8, via het hele team en de ouders',
    en: 'Pupils in primary years 1 to 8, through the whole team and the parents',
  },
  aim: {
    nl: 'Pesten voorkomen, zien en stoppen, in een veilig klimaat',
    en: 'Prevent, spot and stop bullying, in a safe climate',
  },
  carriedOutBy: {
    nl: 'De school, met een coördinator. Begeleiding is geadviseerd.',
    en: 'The school, with a coordinator. Coaching is advised.',
  },
  size: {
    nl: 'Minstens twee jaar, op drie niveaus: school, groep en leerling',
    en: 'At least two years, on three levels: school, group and pupil',
  },
  remark: {
    nl: 'TNO noemt PRIMA een eigen project met HvA en UvA.',
    en: 'TNO calls PRIMA its own project with HvA and UvA.',
  },
  recognitions: [
    {
      level: 'FIRST_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2020-02-13',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400137',
    },
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'OTHER',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://www.nationalezorggids.nl/jeugdzorg/nieuws/22982-nederlands-jeugdinstituut-antipestprogramma-prima-effectief.html',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400137',
    },
    {
      site: 'Gezonde School',
      url: 'https://sub.gezondeschool.nl/interventies/po/1400137?schooltype=po',
    },
  ],
  loketId: '1400137',
};

/** Catalogue entry of KiVa. */
export const kiva: CatalogueEntry = {
  key: 'kiva',
  name: 'KiVa',
  provider: null,
  sectors: ['PO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['GROUP_DYNAMICS_AND_BULLYING'],
  targetGroup: {
    nl: 'Alle leerlingen van groep 5 tot en met 8, via hun leerkrachten',
    en: 'All pupils in primary years 5 to 8, through their teachers',
  },
  aim: { nl: 'Pesten voorkomen en verminderen', en: 'Prevent and reduce bullying' },
  carriedOutBy: { nl: 'Leerkrachten en een KiVa-team', en: 'Teachers and a KiVa team' },
  size: {
    nl: 'Tien lessen per jaar en twee keer per jaar een vragenlijst. Vooraf is er een training van twee dagen.',
    en: 'Ten lessons a year and a questionnaire twice a year. It begins with two days of training.',
  },
  remark: {
    nl: 'De aanbieder meldt het niveau van 2022. De pagina van het NJi is niet gezien.',
    en: 'The provider reports the level of 2022. The NJi page was not seen.',
  },
  recognitions: [
    {
      level: 'STRONG_INDICATIONS',
      databank: 'NJI',
      recognisedOn: '2022',
      seenOn: '2022-12-15',
      status: 'UNVERIFIED',
      reportedBy: 'PROVIDER',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.kivaschool.nl/nieuws/minder-gepest-fijnere-school-nji-erkenning/',
    },
    {
      level: 'GOOD_INDICATIONS',
      databank: 'NJI',
      recognisedOn: '2015',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://www.nji.nl/nl/2015/Drie-antipestprogrammas-opnieuw-beoordeeld',
    },
  ],
  links: [
    {
      site: 'kivaschool.nl',
      url: 'https://www.kivaschool.nl/nieuws/minder-gepest-fijnere-school-nji-erkenning/',
    },
  ],
  loketId: null,
};

/** Catalogue entry of Kanjertraining. */
export const kanjertraining: CatalogueEntry = {
  key: 'kanjertraining',
  name: 'Kanjertraining',
  provider: null,
  sectors: ['PO', 'VO'],
  targetLevels: ['UNIVERSAL', 'INDICATED'],
  goals: [],
  targetGroup: {
    nl: 'Leerlingen met problemen in de omgang met klasgenoten of ouders. Schoolbreed kan ook.',
    en: 'Pupils with problems in getting on with classmates or parents. Schoolwide is possible too.',
  },
  aim: null,
  carriedOutBy: {
    nl: 'Een getrainde leerkracht, psycholoog of orthopedagoog',
    en: 'A trained teacher, psychologist or remedial educationalist',
  },
  size: null,
  remark: {
    nl: 'De aanbieder meldt het laatste niveau. De pagina van het NJi is niet gezien.',
    en: 'The provider reports the latest level. The NJi page was not seen.',
  },
  recognitions: [
    {
      level: 'STRONG_INDICATIONS',
      databank: 'NJI',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'PROVIDER',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_NO',
      url: 'https://kanjertraining.nl/nieuws/archief/kanjertraining-effectief-volgens-sterke-aanwijzingen/',
    },
    {
      level: 'STRONG_INDICATIONS',
      databank: 'NJI',
      recognisedOn: '2015',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'EARLIER',
      reassessment: 'NOT_STATED',
      url: 'https://www.nji.nl/nl/2015/Drie-antipestprogrammas-opnieuw-beoordeeld',
    },
  ],
  links: [
    {
      site: 'kanjertraining.nl',
      url: 'https://kanjertraining.nl/nieuws/archief/kanjertraining-effectief-volgens-sterke-aanwijzingen/',
    },
    { site: 'NJi', url: 'https://www.nji.nl/interventies/kanjertraining' },
  ],
  loketId: null,
};

/** Catalogue entry of It's up to you. */
export const itsUpToYou: CatalogueEntry = {
  key: 'its-up-to-you',
  name: "It's up to you",
  provider: null,
  sectors: ['VO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['GROUP_DYNAMICS_AND_BULLYING'],
  targetGroup: { nl: 'Leerlingen in de onderbouw', en: 'Pupils in the lower years' },
  aim: { nl: 'Een eerste stap tegen cyberpesten', en: 'A first step against cyberbullying' },
  carriedOutBy: null,
  size: { nl: 'Een interactieve film', en: 'An interactive film' },
  remark: null,
  recognitions: [
    {
      level: 'UNKNOWN',
      databank: 'NOT_STATED',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'OTHER',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.stoppestennu.nl/erkende-interventies-tegen-pesten',
    },
  ],
  links: [
    {
      site: 'Stop Pesten NU',
      url: 'https://www.stoppestennu.nl/erkende-interventies-tegen-pesten',
    },
  ],
  loketId: null,
};

/** Catalogue entry of Sta Sterk Training. */
export const staSterkTraining: CatalogueEntry = {
  key: 'sta-sterk-training',
  name: 'Sta Sterk Training',
  provider: null,
  sectors: ['PO'],
  targetLevels: ['SELECTIVE', 'INDICATED'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: {
    nl: 'Leerlingen van 8 tot 12 jaar die gepest worden',
    en: 'Pupils aged 8 to 12 who are bullied',
  },
  aim: { nl: 'Weerbaarder worden bij pesten', en: 'Become more assertive when bullied' },
  carriedOutBy: null,
  size: null,
  remark: null,
  recognitions: [
    {
      level: 'UNKNOWN',
      databank: 'NOT_STATED',
      recognisedOn: null,
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'OTHER',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.stoppestennu.nl/erkende-interventies-tegen-pesten',
    },
  ],
  links: [
    {
      site: 'Stop Pesten NU',
      url: 'https://www.stoppestennu.nl/erkende-interventies-tegen-pesten',
    },
  ],
  loketId: null,
};
