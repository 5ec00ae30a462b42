import { type CatalogueEntry } from '../catalogue';

/** Catalogue entry of VRIENDEN (FRIENDS). */
export const vrienden: CatalogueEntry = {
  key: 'vrienden',
  name: 'VRIENDEN (FRIENDS)',
  provider: null,
  sectors: ['PO', 'VO'],
  targetLevels: ['INDICATED'],
  goals: [],
  targetGroup: {
    nl: 'Leerlingen van 4 tot en met 16 jaar met klachten of een stoornis: angst of depressie. Op school ook uit voorzorg.',
    en: 'Pupils aged 4 to 16 with complaints or a disorder: anxiety or depression. At school also as prevention.',
  },
  aim: {
    nl: 'Angstige en sombere gevoelens voorkomen en behandelen',
    en: 'Prevent and treat anxious and depressive feelings',
  },
  carriedOutBy: {
    nl: 'Opgeleide uitvoerders, op school of in een instelling',
    en: 'Trained practitioners, at school or in an institution',
  },
  size: {
    nl: 'Tien bijeenkomsten, in een groep of alleen. Voor ouders twee tot vier.',
    en: 'Ten meetings, in a group or alone. Two to four for parents.',
  },
  remark: null,
  recognitions: [
    {
      level: 'STRONG_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2018-11-02',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401049',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401049',
    },
  ],
  loketId: '1401049',
};

/** Catalogue entry of Happyles. */
export const happyles: CatalogueEntry = {
  key: 'happyles',
  name: 'Happyles',
  provider: 'Trimbos-instituut',
  sectors: ['VO'],
  targetLevels: ['UNIVERSAL'],
  goals: [],
  targetGroup: {
    nl: 'Alle leerlingen van vmbo of mbo',
    en: 'All pupils of vmbo or vocational schools',
  },
  aim: {
    nl: 'Mentaal fit worden, somberheid op tijd zien en depressie voorkomen',
    en: 'Become mentally fit, spot low mood in time and prevent depression',
  },
  carriedOutBy: {
    nl: 'Een getrainde professional van ggz, GGD of jgz. De mentor is erbij.',
    en: 'A trained professional from mental or public health care. The tutor is there.',
  },
  size: {
    nl: 'Een eerste les, twee e-lessen, een slotles, een test en een adviesgesprek',
    en: 'A first lesson, two e-lessons, a closing lesson, a test and an advice talk',
  },
  remark: null,
  recognitions: [
    {
      level: 'WELL_SUBSTANTIATED',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: '2020-09-24',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401090',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401090',
    },
  ],
  loketId: '1401090',
};

/** Catalogue entry of STORM (Strong Teens and Resilient Minds). */
export const storm: CatalogueEntry = {
  key: 'storm',
  name: 'STORM (Strong Teens and Resilient Minds)',
  provider: 'GGZ Oost Brabant',
  sectors: ['VO'],
  targetLevels: ['UNIVERSAL'],
  goals: [],
  targetGroup: {
    nl: 'Jongeren in leerjaar 2 en 4 van het vo en leerjaar 1 van het mbo',
    en: 'Pupils in years 2 and 4 of secondary and year 1 of vocational schools',
  },
  aim: { nl: 'Depressie en suïcide voorkomen', en: 'Prevent depression and suicide' },
  carriedOutBy: {
    nl: 'Een netwerk van school, GGD, ggz en gemeente',
    en: 'A network of school, public health, mental health care and municipality',
  },
  size: {
    nl: 'Lessen, training voor docenten, screening door de GGD en de training Op Volle Kracht',
    en: 'Lessons, teacher training, screening by public health and the training Op Volle Kracht',
  },
  remark: {
    nl: '113 Zelfmoordpreventie coördineert dit landelijk.',
    en: '113 Zelfmoordpreventie coordinates this nationally.',
  },
  recognitions: [],
  links: [
    {
      site: 'Tijdschrift TSG, 2023',
      url: 'https://mijn.bsl.nl/storm-een-aanpak-voor-depressie-en-suicidepreventie-voor-jongere/25519112',
    },
  ],
  loketId: null,
};

/** Catalogue entry of M@ZL op het vo. */
export const mazlVo: CatalogueEntry = {
  key: 'mazl-op-het-vo',
  name: 'M@ZL op het vo',
  provider: 'Nederlands Centrum Jeugdgezondheid',
  sectors: ['VO'],
  targetLevels: [],
  goals: [],
  targetGroup: {
    nl: 'Leerlingen met (verhoogd) ziekteverzuim',
    en: 'Pupils with (raised) sickness absence',
  },
  aim: {
    nl: 'Ziekteverzuim vroeg zien en begeleiden',
    en: 'Spot sickness absence early and give support',
  },
  carriedOutBy: { nl: 'School en jeugdgezondheidszorg', en: 'School and youth health care' },
  size: null,
  remark: null,
  recognitions: [
    {
      level: 'FIRST_INDICATIONS',
      databank: 'LOKET_GEZOND_LEVEN',
      recognisedOn: null,
      seenOn: '2022',
      status: 'SEEN',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken-algemeen/recent-erkende-interventies',
    },
  ],
  links: [
    {
      site: 'Loket Gezond Leven',
      url: 'https://www.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken-algemeen/recent-erkende-interventies',
    },
  ],
  loketId: null,
};
