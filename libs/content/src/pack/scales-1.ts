import { type Scales } from './scales';

/** Words, shapes and rules of reference §3.2, §3.3 and §3.7, version 1. */
export const scales1: Scales = {
  id: 'scales@1',
  rating: {
    levels: {
      0: {
        label: { nl: 'Nog niet geregeld', en: 'Not in place' },
        rule: {
          nl: 'Er is nog niets afgesproken.',
          en: 'Nothing has been agreed.',
        },
      },
      1: {
        label: { nl: 'Deels geregeld', en: 'Partly in place' },
        rule: {
          nl: 'Het is afgesproken of begonnen, maar nog niet overal.',
          en: 'It is agreed or started, but not everywhere yet.',
        },
      },
      2: {
        label: { nl: 'Geregeld en in gebruik', en: 'In place and in use' },
        rule: {
          nl: 'Dit schooljaar doet iedereen het die het moet doen.',
          en: 'This school year everyone who is meant to do it does it.',
        },
      },
      3: {
        label: { nl: 'Geborgd', en: 'Anchored' },
        rule: {
          nl: 'Het is geregeld en in gebruik. Het staat op een vaste plek. Twee schooljaren achter elkaar is het bevestigd. Dit vink je niet aan: het volgt vanzelf.',
          en: 'It is in place and in use. It is recorded in a lasting place. It was confirmed two school years in a row. You cannot tick this: it follows by itself.',
        },
      },
    },
    notRated: {
      label: { nl: 'Nog niet beoordeeld', en: 'Not rated yet' },
      rule: {
        nl: 'Jullie keken hier nog niet naar. Dit telt niet als nul.',
        en: 'You have not looked at this yet. It does not count as zero.',
      },
    },
    notApplicable: {
      label: { nl: 'Niet van toepassing', en: 'Not applicable' },
      rule: {
        nl: 'Dit hoort niet bij jullie situatie. Schrijf op waarom.',
        en: 'This does not belong to your situation. Write down why.',
      },
    },
  },
  progress: {
    ON_TRACK: {
      label: { nl: 'op schema', en: 'on track' },
      shape: 'CIRCLE',
      meaning: {
        nl: 'Alles loopt volgens de planning.',
        en: 'Everything goes as planned.',
      },
    },
    ATTENTION: {
      label: { nl: 'aandacht', en: 'attention' },
      shape: 'TRIANGLE',
      meaning: {
        nl: 'Kijk hier even naar. Er is nog tijd om bij te sturen.',
        en: 'Have a look here. There is still time to adjust.',
      },
    },
    BEHIND: {
      label: { nl: 'achter', en: 'behind' },
      shape: 'SQUARE',
      meaning: {
        nl: 'Een datum is voorbij en het is nog niet klaar.',
        en: 'A date has passed and it is not done yet.',
      },
    },
    DONE: {
      label: { nl: 'klaar', en: 'done' },
      shape: 'CHECK',
      meaning: { nl: 'Dit is afgerond.', en: 'This is finished.' },
    },
    NOT_STARTED: {
      label: { nl: 'niet gestart', en: 'not started' },
      shape: 'RING',
      meaning: { nl: 'Hier is nog niets mee gedaan.', en: 'Nothing has been done here yet.' },
    },
    NOT_APPLICABLE: {
      label: { nl: 'n.v.t.', en: 'n/a' },
      shape: 'DASH',
      meaning: {
        nl: 'Niet van toepassing, met een reden.',
        en: 'Not applicable, with a reason.',
      },
    },
  },
  anchoring: {
    labels: {
      START: { nl: 'start', en: 'start' },
      UNDERWAY: { nl: 'op weg', en: 'under way' },
      BUILDING: { nl: 'in opbouw', en: 'building' },
      FIRM: { nl: 'stevig', en: 'firm' },
    },
    optionalAspects: {
      REPLACEABLE: {
        nl: 'Vervangbaar: minstens twee mensen kunnen het trekken',
        en: 'Replaceable: at least two people can lead it',
      },
      RESULTS_SHARED: {
        nl: 'Resultaten gedeeld met het hele team',
        en: 'Results shared with the whole team',
      },
      FUNDING_SECURED: { nl: 'Geld geborgd', en: 'Funding secured' },
      PARENTS_EMBEDDED: { nl: 'Ouders structureel betrokken', en: 'Parents involved for good' },
    },
    badge: {
      label: { nl: 'geborgd', en: 'anchored' },
      rule: {
        nl: 'Elk kernaspect is geregeld en in gebruik. De index haalt jullie eigen doel. Het is twee schooljaren achter elkaar bevestigd.',
        en: 'Every core aspect is in place and in use. The index reaches your own goal. It was confirmed two school years in a row.',
      },
    },
    lapsed: {
      label: { nl: 'bevestiging verlopen', en: 'confirmation lapsed' },
      rule: {
        nl: 'Een bevestiging geldt tot en met 31 oktober van het volgende schooljaar. Daarna zakt het aspect één stap. De geschiedenis bewaart beide.',
        en: 'A confirmation holds until 31 October of the next school year. After that the aspect drops one level. The history keeps both.',
      },
    },
    notYetCalculable: {
      nl: 'nog niet te berekenen: er is nog te weinig ingevuld',
      en: 'cannot be calculated yet: too little has been filled in',
    },
    firstYearCeiling: {
      nl: 'In het eerste jaar kan de index niet hoger zijn dan 66,7. Geborgd zijn kost twee schooljaren.',
      en: 'In the first year the index cannot be higher than 66.7. Being anchored takes two school years.',
    },
    convention: {
      nl: 'De grenzen zijn afspraken van ons. Het is geen gevalideerd meetinstrument. Gebruik ze om samen te praten, niet om scholen te vergelijken.',
      en: 'The limits are conventions, not a validated instrument. Use them to talk together, not to compare schools.',
    },
  },
};
