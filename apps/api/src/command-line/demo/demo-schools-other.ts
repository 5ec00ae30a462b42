import type { SchoolStory } from './school-story';

const parentsLeftOut = {
  aspect: 'PARENTS_REINFORCE',
  reason: 'We werken met oudere leerlingen. Zij vertellen thuis zelf wat ze willen vertellen.',
} as const;

/** The secondary and special schools of the demo. All invented, and so is what happens there. */
export const demoOtherSchools: readonly SchoolStory[] = [
  {
    code: '99ZI00',
    name: 'Voorbeeld College (demo)',
    place: 'Voorbeeldstad',
    sector: 'VO',
    pupils: 640,
    board: '99901',
    sharesNationally: true,
    sharing: 'NO_PARTNERSHIP',
    choices: [
      {
        intervention: { key: 'storm' },
        goal: 'Sombere klachten zien we vroeg, en leerlingen krijgen op tijd hulp.',
        targetGroup: 'SELECTIVE',
        considered: 'happyles',
        since: 2,
        path: 'SLOW',
        overdue: 5,
        notApplicable: parentsLeftOut,
      },
    ],
  },
  {
    code: '99ZJ00',
    name: 'Lyceum De Proefopstelling (demo)',
    place: 'Voorbeeldstad',
    sector: 'VO',
    pupils: 880,
    board: '99901',
    sharing: 'NO_PARTNERSHIP',
    choices: [
      {
        intervention: { key: 'levensvaardigheden' },
        goal: 'Leerlingen kunnen omgaan met druk van school en vrienden.',
        targetGroup: 'UNIVERSAL',
        since: 3,
        path: 'FADING',
        ending: {
          yearsAgo: 2,
          action: 'STOP',
          reason: 'De twee docenten die het droegen zijn vertrokken. Niemand kon het overnemen.',
        },
      },
      {
        intervention: { key: 'happyles' },
        goal: 'Leerlingen weten wat ze zelf kunnen doen om lekkerder in hun vel te zitten.',
        targetGroup: 'UNIVERSAL',
        considered: 'skills4life',
        since: 0,
        path: 'SLOW',
        notApplicable: parentsLeftOut,
      },
    ],
  },
  {
    code: '99ZK00',
    name: 'School voor speciaal onderwijs De Schets (demo)',
    earlierName: { name: 'School voor speciaal onderwijs De Krabbel (demo)', until: 1 },
    place: 'Schetsveen',
    sector: 'GO',
    pupils: 74,
    board: '99901',
    sharesNationally: true,
    sharing: 'SHARED',
    choices: [
      {
        intervention: { key: 'rots-en-water' },
        goal: 'Leerlingen voelen hun grenzen en die van een ander.',
        targetGroup: 'UNIVERSAL',
        since: 3,
        path: 'STEADY',
      },
    ],
  },
  {
    code: '99ZL00',
    name: 'School voor speciaal onderwijs De Maquette (demo)',
    place: 'Voorbeeldstad',
    sector: 'GO',
    pupils: 62,
    board: '99901',
    sharing: 'SHARED',
    choices: [
      {
        intervention: { own: 'Rustplein (eigen aanpak, demo)' },
        goal: 'Leerlingen vinden op tijd een rustige plek, en gaan daarna weer mee in de les.',
        targetGroup: 'UNIVERSAL',
        since: 2,
        path: 'SLOW',
        ending: {
          yearsAgo: 1,
          action: 'PAUSE',
          reason: 'We verbouwen. Zodra de nieuwe ruimte klaar is, gaan we verder.',
        },
      },
    ],
  },
  {
    code: '99ZO00',
    name: 'Mavo De Modelbouw (demo)',
    place: 'Proefhaven',
    sector: 'VO',
    pupils: 410,
    board: '99902',
    sharing: 'NO_PARTNERSHIP',
    choices: [
      {
        intervention: { key: 'skills4life' },
        goal: 'Leerlingen durven hulp te vragen en weten bij wie dat kan.',
        targetGroup: 'UNIVERSAL',
        considered: 'levensvaardigheden',
        since: 1,
        path: 'SLOW',
        overdue: 2,
      },
    ],
  },
];
