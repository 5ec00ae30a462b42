import type { ChoiceQuestions } from './choice-questions';

/**
 * The five choice questions in the guide's exact Dutch wording (reference §6.3), with own help texts.
 * The wordings and terms of recognition levels are those of Loket Gezond Leven and the NJi.
 */
export const choiceQuestions1: ChoiceQuestions = {
  id: 'choice-questions@1',
  attribution: {
    nl: 'Handreiking Interventie kiezen, Welbevinden op School (Trimbos-instituut en Pharos)',
    en: 'Guide "Interventie kiezen", Welbevinden op School (Trimbos-instituut and Pharos)',
  },
  questions: {
    GOAL_AND_TARGET_GROUP: {
      question: {
        nl: 'Wat wil je bereiken en voor wie?',
        en: 'What do you want to achieve, and for whom?',
      },
      help: {
        nl: 'Kies eerst je doel en pas daarna een interventie. Bedenk ook voor wie het is.',
        en: 'Choose your goal first and an intervention after that. Also think of whom it is for.',
      },
    },
    WHERE_FOUND: {
      question: { nl: 'Waar vind je interventies?', en: 'Where do you find interventions?' },
      help: {
        nl: 'In een databank lees je wat een interventie doet. Noteer waar je keek en wanneer.',
        en: 'A databank tells what an intervention does. Note where you looked and when.',
      },
    },
    EFFECTIVENESS: {
      question: {
        nl: 'Wat is bekend over de effectiviteit?',
        en: 'What is known about its effectiveness?',
      },
      help: {
        nl: 'Een databank geeft een niveau met een datum. Schrijf beide op. Een niveau kan verlopen.',
        en: 'A databank gives a level with a date. Write down both. A level can run out.',
      },
    },
    CARRIED_OUT_BY: {
      question: { nl: 'Wie voert de interventie uit?', en: 'Who carries out the intervention?' },
      help: {
        nl: 'Soms geeft je eigen team de lessen. Soms komt er iemand van buiten. Kan dat volgend jaar ook nog?',
        en: 'Sometimes your own team gives the lessons. Sometimes someone comes from outside. Can that go on next year?',
      },
    },
    DEMANDS: {
      question: {
        nl: 'Wat vraagt de interventie van je school(team)?',
        en: 'What does the intervention ask of your school (team)?',
      },
      help: {
        nl: 'Denk aan training, uren, materiaal en geld. Reken ook met het tweede en derde jaar.',
        en: 'Think of training, hours, materials and money. Count the second and third year too.',
      },
    },
  },
  goals: {
    SKILLS_AND_RESILIENCE: {
      label: {
        nl: 'Versterken van sociaal-emotionele vaardigheden, veerkracht, weerbaarheid en omgaan met stress',
        en: 'Strengthen social and emotional skills, resilience, assertiveness and coping with stress',
      },
      help: {
        nl: 'Leerlingen leren iets wat ze bij zichzelf kunnen inzetten.',
        en: 'Pupils learn something that they can use for themselves.',
      },
    },
    POSITIVE_RELATIONS: {
      label: {
        nl: 'Bevorderen van positieve sociale interacties en relaties',
        en: 'Promote positive social interactions and relations',
      },
      help: {
        nl: 'Leerlingen gaan prettiger met elkaar en met volwassenen om.',
        en: 'Pupils get on better with each other and with adults.',
      },
    },
    GROUP_DYNAMICS_AND_BULLYING: {
      label: {
        nl: 'Verbeteren van groepsdynamiek en terugdringen van pestgedrag',
        en: 'Improve group dynamics and reduce bullying',
      },
      help: {
        nl: 'De sfeer in de groep wordt veiliger.',
        en: 'The mood in the group becomes safer.',
      },
    },
  },
  targetGroups: {
    UNIVERSAL: {
      label: { nl: 'Alle leerlingen (universeel)', en: 'All pupils (universal)' },
      help: {
        nl: 'Iedereen doet mee. Er is geen selectie vooraf.',
        en: 'Everyone takes part. There is no selection beforehand.',
      },
    },
    SELECTIVE: {
      label: {
        nl: 'Specifieke groep met verhoogd risico (selectief)',
        en: 'Specific group at raised risk (selective)',
      },
      help: {
        nl: 'De groep heeft meer kans op problemen. De problemen zijn er nog niet.',
        en: 'The group is more likely to get problems. The problems are not there yet.',
      },
    },
    INDICATED: {
      label: {
        nl: 'Leerlingen met beginnende of bestaande problemen (geïndiceerd)',
        en: 'Pupils with early or existing problems (indicated)',
      },
      help: {
        nl: 'De leerlingen hebben al klachten en krijgen gericht hulp.',
        en: 'The pupils already have complaints and get targeted help.',
      },
    },
  },
  databanks: {
    GEZONDE_SCHOOL: {
      name: { nl: 'Activiteitenoverzicht Gezonde School', en: 'Healthy School activity overview' },
      help: {
        nl: 'Activiteiten per sector, met wie ze geeft en hoeveel tijd ze kosten.',
        en: 'Activities per sector, with who gives them and how much time they take.',
      },
      url: 'https://sub.gezondeschool.nl/interventies',
    },
    NJI: {
      name: {
        nl: 'Databank Effectieve Jeugdinterventies (NJi)',
        en: 'Databank of Effective Youth Interventions (NJi)',
      },
      help: {
        nl: 'Interventies voor de jeugd, met een niveau en de datum van het oordeel.',
        en: 'Interventions for young people, with a level and the date of the verdict.',
      },
      url: 'https://www.nji.nl/interventies',
    },
    LOKET_GEZOND_LEVEN: {
      name: { nl: 'Loket Gezond Leven (RIVM)', en: 'Loket Gezond Leven (RIVM)' },
      help: {
        nl: 'Interventies voor gezondheid, met een niveau en wat ze vragen.',
        en: 'Interventions for health, with a level and what they ask.',
      },
      url: 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken',
    },
    PHAROS_NEWCOMERS: {
      name: {
        nl: 'Overzicht van Pharos voor nieuwkomersleerlingen',
        en: 'Overview by Pharos for newcomer pupils',
      },
      help: {
        nl: 'Interventies voor leerlingen die nog maar kort in Nederland zijn.',
        en: 'Interventions for pupils who came to the Netherlands recently.',
      },
      url: null,
    },
    WEGWIJZER_MENTAAL_KAPITAAL: {
      name: { nl: 'Wegwijzer Mentaal Kapitaal (vo)', en: 'Wegwijzer Mentaal Kapitaal (secondary)' },
      help: {
        nl: 'Een wegwijzer met acht thema’s voor het voortgezet onderwijs. Het is geen register.',
        en: 'A guide with eight themes for secondary schools. It is not a register.',
      },
      url: 'https://jeugdengezincentraal.nl/projecten/wegwijzer-mentaal-kapitaal/',
    },
  },
  recognitionLevels: {
    WELL_DESCRIBED: {
      label: { nl: 'Goed beschreven', en: 'Well described' },
      help: {
        nl: 'Het is duidelijk wat je doet en voor wie. Over effect zegt dit nog niets.',
        en: 'It is clear what you do and for whom. It says nothing about effect yet.',
      },
      wordingLoket: 'Goed beschreven',
      wordingNji: null,
      validYears: 3,
    },
    WELL_SUBSTANTIATED: {
      label: { nl: 'Goed onderbouwd', en: 'Well substantiated' },
      help: {
        nl: 'Er is uitgelegd waarom het kan werken. Of het werkt, is nog niet aangetoond.',
        en: 'It is explained why it can work. That it works has not been shown yet.',
      },
      wordingLoket: 'Goed onderbouwd',
      wordingNji: 'Goed onderbouwd',
      validYears: 5,
    },
    FIRST_INDICATIONS: {
      label: {
        nl: 'Effectief: eerste aanwijzingen',
        en: 'Effective: first indications',
      },
      help: {
        nl: 'Onderzoek geeft eerste aanwijzingen dat het werkt.',
        en: 'Research gives first indications that it works.',
      },
      wordingLoket: 'Eerste aanwijzingen voor effectiviteit',
      wordingNji: 'Effectief volgens eerste aanwijzingen',
      validYears: 5,
    },
    GOOD_INDICATIONS: {
      label: { nl: 'Effectief: goede aanwijzingen', en: 'Effective: good indications' },
      help: {
        nl: 'Onderzoek geeft goede aanwijzingen dat het werkt.',
        en: 'Research gives good indications that it works.',
      },
      wordingLoket: 'Goede aanwijzingen voor effectiviteit',
      wordingNji: 'Effectief volgens goede aanwijzingen',
      validYears: 5,
    },
    STRONG_INDICATIONS: {
      label: { nl: 'Effectief: sterke aanwijzingen', en: 'Effective: strong indications' },
      help: {
        nl: 'Onderzoek geeft sterke aanwijzingen dat het werkt.',
        en: 'Research gives strong indications that it works.',
      },
      wordingLoket: 'Sterke aanwijzingen voor effectiviteit',
      wordingNji: 'Effectief volgens sterke aanwijzingen',
      validYears: 5,
    },
    NOT_RECOGNISED: {
      label: { nl: 'Niet erkend', en: 'Not recognised' },
      help: {
        nl: 'De databank heeft gekeken en gaf geen erkenning. Er staat een datum bij.',
        en: 'The databank looked and gave no recognition. There is a date with it.',
      },
      wordingLoket: null,
      wordingNji: 'Niet erkend',
      validYears: null,
    },
    UNKNOWN: {
      label: { nl: 'Niveau niet bekend', en: 'Level not known' },
      help: {
        nl: 'We vonden een vermelding, maar niet het niveau. Zoek het zelf na.',
        en: 'We found a mention, but not the level. Please look it up.',
      },
      wordingLoket: null,
      wordingNji: null,
      validYears: null,
    },
  },
  notInDatabank: { nl: 'Niet in een databank gevonden', en: 'Not found in a databank' },
  unverified: { nl: 'niet gecontroleerd', en: 'not verified' },
  ownInterventionWarning: {
    nl: 'Je eigen interventie staat niet in een databank. Er is dus geen oordeel over of die werkt. Schrijf op waarom je ervoor kiest.',
    en: 'Your own intervention is not in a databank. So there is no verdict on whether it works. Write down why you choose it.',
  },
};
