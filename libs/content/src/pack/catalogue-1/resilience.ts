import { type CatalogueEntry } from '../catalogue';

/** Catalogue entry of Rots en Water. */
export const rotsEnWater: CatalogueEntry = {
  key: 'rots-en-water',
  name: 'Rots en Water',
  provider: 'Rots en Water Instituut Nederland',
  sectors: ['PO', 'VO', 'GO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE', 'GROUP_DYNAMICS_AND_BULLYING'],
  targetGroup: { nl: 'Alle leerlingen van 9 tot 18 jaar', en: 'All pupils aged 9 to 18' },
  aim: {
    nl: 'Sociale en emotionele vaardigheden bevorderen. Agressie en pesten verminderen.',
    en: 'Promote social and emotional skills. Reduce aggression and bullying.',
  },
  carriedOutBy: {
    nl: 'Een getrainde docent, vaak in de gymles',
    en: 'A trained teacher, often in PE lessons',
  },
  size: { nl: '8 tot 10 lessen van 45 minuten', en: '8 to 10 lessons of 45 minutes' },
  remark: { nl: 'De omvang staat op sheerenloo.nl.', en: 'The size is stated on sheerenloo.nl.' },
  recognitions: [
    {
      level: 'NOT_RECOGNISED',
      databank: 'NJI',
      recognisedOn: '2017-10-27',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'STATED_YES',
      url: 'https://www.nji.nl/interventies/rots-en-water',
    },
  ],
  links: [{ site: 'NJi', url: 'https://www.nji.nl/interventies/rots-en-water' }],
  loketId: null,
};

/** Catalogue entry of Marietje Kessels Project. */
export const marietjeKesselsProject: CatalogueEntry = {
  key: 'marietje-kessels-project',
  name: 'Marietje Kessels Project',
  provider: 'Instituut voor Maatschappelijk Werk Tilburg',
  sectors: ['PO'],
  targetLevels: ['UNIVERSAL'],
  goals: ['SKILLS_AND_RESILIENCE'],
  targetGroup: { nl: 'Leerlingen in groep 7 en 8', en: 'Pupils in primary years 7 and 8' },
  aim: {
    nl: 'Lichamelijk en mentaal weerbaarder worden',
    en: 'Become physically and mentally more assertive',
  },
  carriedOutBy: {
    nl: 'Een opgeleide preventiewerker. De leerkracht is erbij.',
    en: 'A trained prevention worker. The teacher is there.',
  },
  size: { nl: 'Twaalf lessen', en: 'Twelve lessons' },
  remark: {
    nl: 'Aanbieders noemen het elders bewezen effectief. Het register zegt niet erkend.',
    en: 'Providers call it proven effective elsewhere. The register says not recognised.',
  },
  recognitions: [
    {
      level: 'NOT_RECOGNISED',
      databank: 'NJI',
      recognisedOn: '2015-09-18',
      seenOn: null,
      status: 'UNVERIFIED',
      reportedBy: 'DATABANK',
      standing: 'LATEST_KNOWN',
      reassessment: 'NOT_STATED',
      url: 'https://www.nji.nl/nl/Databank/Databank-Effectieve-Jeugdinterventies/Niet-erkend/Marietje-Kessels-Project',
    },
  ],
  links: [
    {
      site: 'NJi',
      url: 'https://www.nji.nl/nl/Databank/Databank-Effectieve-Jeugdinterventies/Niet-erkend/Marietje-Kessels-Project',
    },
  ],
  loketId: null,
};

/** Catalogue entry of TeamUp op School. */
export const teamUp: CatalogueEntry = {
  key: 'teamup-op-school',
  name: 'TeamUp op School',
  provider: 'War Child, Save the Children, UNICEF Nederland met CED-Groep',
  sectors: ['PO'],
  targetLevels: [],
  goals: [],
  targetGroup: {
    nl: 'Leerlingen die nieuw zijn in Nederland',
    en: 'Pupils who are new to the Netherlands',
  },
  aim: {
    nl: 'Het welbevinden van gevluchte kinderen versterken',
    en: 'Strengthen the wellbeing of refugee children',
  },
  carriedOutBy: null,
  size: null,
  remark: {
    nl: 'De feiten komen uit een rapport van juli 2020.',
    en: 'The facts come from a report of July 2020.',
  },
  recognitions: [],
  links: [
    {
      site: 'Kopie van het evaluatierapport, 5dok.net',
      url: 'https://5dok.net/document/z1d3lee3-evaluatie-teamup-op-school-juli.html',
    },
  ],
  loketId: null,
};
