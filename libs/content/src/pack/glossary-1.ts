import { type Glossary } from './glossary';

/** The words of reference §6.4 that a newcomer to the screens needs, version 1. */
export const glossary1: Glossary = {
  id: 'glossary@1',
  terms: {
    ANCHORING: {
      term: { nl: 'borgen', en: 'to anchor' },
      explanation: {
        nl: 'Zorgen dat het blijft, ook als mensen wisselen.',
        en: 'Making sure that it stays, even when people change.',
      },
    },
    ANNUAL_REVIEW: {
      term: { nl: 'jaarevaluatie', en: 'annual review' },
      explanation: {
        nl: 'Eén keer per jaar kijk je terug. Je beslist: doorgaan, aanpassen of stoppen.',
        en: 'Once a year you look back. You decide: continue, adapt or stop.',
      },
    },
    ASPECT: {
      term: { nl: 'aspect', en: 'aspect' },
      explanation: {
        nl: 'Een deel van een vraag dat je apart kunt inschatten.',
        en: 'A part of a question that you can rate on its own.',
      },
    },
    BASELINE: {
      term: { nl: 'nulmeting', en: 'baseline measurement' },
      explanation: {
        nl: 'De meting voordat je begint. Daarmee kun je later vergelijken.',
        en: 'The measurement before you begin. You can compare with it later.',
      },
    },
    BOARD: {
      term: { nl: 'schoolbestuur', en: 'school board' },
      explanation: {
        nl: 'Het bestuur is verantwoordelijk voor een of meer scholen. In de wet heet het bevoegd gezag.',
        en: 'The board is responsible for one or more schools. The law calls it the competent authority.',
      },
    },
    CONFIRMATION: {
      term: { nl: 'bevestigen', en: 'to confirm' },
      explanation: {
        nl: 'Elk schooljaar zeg je of een afspraak nog klopt.',
        en: 'Each school year you say whether an agreement still holds.',
      },
    },
    CORE_ELEMENT: {
      term: { nl: 'kernelementen', en: 'core elements' },
      explanation: {
        nl: 'De delen van een interventie die je niet kunt weglaten.',
        en: 'The parts of an intervention that you cannot leave out.',
      },
    },
    CORE_TEAM: {
      term: { nl: 'kernteam', en: 'core team' },
      explanation: {
        nl: 'De mensen op school die samen aan welbevinden werken.',
        en: 'The people at school who work on wellbeing together.',
      },
    },
    COVERAGE: {
      term: { nl: 'ingevuld deel', en: 'coverage' },
      explanation: {
        nl: 'Het deel van de aspecten dat je hebt ingeschat.',
        en: 'The share of the aspects that you have rated.',
      },
    },
    DATABANK: {
      term: { nl: 'databank', en: 'databank' },
      explanation: {
        nl: 'Een lijst met interventies die door deskundigen zijn beschreven of beoordeeld.',
        en: 'A list of interventions that experts described or assessed.',
      },
    },
    EVIDENCE: {
      term: { nl: 'onderbouwing', en: 'evidence' },
      explanation: {
        nl: 'Iets waaraan een ander ziet dat het klopt. Bijvoorbeeld een link of een pagina in een plan.',
        en: 'Something that shows others that it is true. For instance a link or a page in a plan.',
      },
    },
    FINALISE: {
      term: { nl: 'vaststellen', en: 'to finalise' },
      explanation: {
        nl: 'Je zet de jaarevaluatie vast. Daarna verandert er niets meer aan.',
        en: 'You fix the annual review. After that nothing in it changes.',
      },
    },
    INTERIM_EVALUATION: {
      term: { nl: 'tussentijdse evaluatie', en: 'interim evaluation' },
      explanation: {
        nl: 'Halverwege kijk je hoe het gaat en stel je bij.',
        en: 'Halfway you look at how it goes and adjust.',
      },
    },
    INTERVAL: {
      term: { nl: 'marge', en: 'margin' },
      explanation: {
        nl: 'Een meting is nooit precies. De echte waarde ligt waarschijnlijk binnen de marge.',
        en: 'A measurement is never exact. The true value probably lies within the margin.',
      },
    },
    INTERVENTION: {
      term: { nl: 'interventie', en: 'intervention' },
      explanation: {
        nl: 'Een aanpak met een doel, zoals een reeks lessen of een training.',
        en: 'An approach with a goal, such as a series of lessons or a training.',
      },
    },
    LAPSED: {
      term: { nl: 'bevestiging verlopen', en: 'confirmation lapsed' },
      explanation: {
        nl: 'Niemand heeft op tijd gezegd dat dit nog klopt.',
        en: 'Nobody said in time that this still holds.',
      },
    },
    LOCATION: {
      term: { nl: 'vestiging', en: 'location' },
      explanation: {
        nl: 'Een gebouw of plek van een school met een eigen nummer.',
        en: 'A building or place of a school with its own number.',
      },
    },
    MEASUREMENT_ROUND: {
      term: { nl: 'meetmoment', en: 'measurement round' },
      explanation: {
        nl: 'Een periode waarin je gegevens verzamelt, zoals najaar of voorjaar.',
        en: 'A period in which you collect data, such as autumn or spring.',
      },
    },
    MILESTONE: {
      term: { nl: 'mijlpaal', en: 'milestone' },
      explanation: {
        nl: 'Iets wat je op een datum klaar wilt hebben.',
        en: 'Something that you want to have done by a date.',
      },
    },
    PARTICIPATION_COUNCIL: {
      term: { nl: 'medezeggenschapsraad (MR)', en: 'participation council' },
      explanation: {
        nl: 'Ouders en personeel die meepraten en meebeslissen. In het vo doen leerlingen ook mee.',
        en: 'Parents and staff who have a say. In secondary schools pupils take part too.',
      },
    },
    PARTNERSHIP: {
      term: { nl: 'samenwerkingsverband', en: 'partnership' },
      explanation: {
        nl: 'Scholen in een regio die samen zorgen voor passend onderwijs.',
        en: 'Schools in a region that together provide inclusive education.',
      },
    },
    PHASE_GROUP: {
      term: { nl: 'bouw', en: 'key stage group' },
      explanation: {
        nl: 'Een paar leerjaren samen, zoals onderbouw of bovenbouw.',
        en: 'A few years together, such as lower or upper years.',
      },
    },
    PRECONDITIONS: {
      term: { nl: 'randvoorwaarden', en: 'conditions' },
      explanation: {
        nl: 'Wat er nodig is om het vol te houden, zoals tijd en steun.',
        en: 'What is needed to keep going, such as time and support.',
      },
    },
    RATING: {
      term: { nl: 'inschatting', en: 'rating' },
      explanation: {
        nl: 'Wat het team samen vindt over hoe ver je bent.',
        en: 'What the team thinks together about how far you are.',
      },
    },
    REACH: {
      term: { nl: 'bereik', en: 'reach' },
      explanation: {
        nl: 'Het deel van de bedoelde leerlingen dat meedoet.',
        en: 'The share of the intended pupils who take part.',
      },
    },
    RECOGNITION_LEVEL: {
      term: { nl: 'erkenningsniveau', en: 'recognition level' },
      explanation: {
        nl: 'Hoe sterk de aanwijzingen zijn dat een interventie werkt, volgens een databank.',
        en: 'How strong the indications are that an intervention works, according to a databank.',
      },
    },
    RESPONSE_RATE: {
      term: { nl: 'respons', en: 'response rate' },
      explanation: {
        nl: 'Het deel van de mensen dat antwoord gaf.',
        en: 'The share of people who answered.',
      },
    },
    SAFETY_MONITOR: {
      term: { nl: 'monitor sociale veiligheid', en: 'social-safety monitor' },
      explanation: {
        nl: 'De jaarlijkse vragenlijst over veiligheid en welbevinden. De wet vraagt erom.',
        en: 'The yearly questionnaire on safety and wellbeing. The law asks for it.',
      },
    },
    SCHOOL_PLAN: {
      term: { nl: 'schoolplan', en: 'school plan' },
      explanation: {
        nl: 'Het plan van je school voor vier jaar.',
        en: 'Your school’s plan for four years.',
      },
    },
    SCHOOLWIDE_APPROACH: {
      term: { nl: 'schoolbrede aanpak', en: 'schoolwide approach' },
      explanation: {
        nl: 'Lessen, zorg, sfeer en regels werken samen aan hetzelfde doel.',
        en: 'Lessons, care, atmosphere and rules work together on the same goal.',
      },
    },
    SERIES_BREAK: {
      term: { nl: 'reeksbreuk', en: 'series break' },
      explanation: {
        nl: 'De manier van meten is veranderd. Je kunt de jaren niet goed vergelijken.',
        en: 'The way of measuring changed. You cannot compare the years well.',
      },
    },
    SUBMIT: {
      term: { nl: 'indienen', en: 'to submit' },
      explanation: {
        nl: 'Je laat weten dat het klaar is. Daarna kan je bestuur het zien.',
        en: 'You say that it is ready. After that your board can see it.',
      },
    },
    SUPPORT_PLAN: {
      term: { nl: 'ondersteuningsplan', en: 'support plan' },
      explanation: {
        nl: 'Het plan van het samenwerkingsverband voor vier jaar.',
        en: 'The partnership’s plan for four years.',
      },
    },
    SUPPORT_PROFILE: {
      term: { nl: 'schoolondersteuningsprofiel (SOP)', en: 'school support profile' },
      explanation: {
        nl: 'Daarin staat welke hulp je school leerlingen kan geven.',
        en: 'It says which help your school can give pupils.',
      },
    },
    SUPPRESSED: {
      term: { nl: 'te weinig antwoorden om te tonen', en: 'too few answers to show' },
      explanation: {
        nl: 'Het aantal antwoorden is klein. We verbergen het, zodat niemand herkenbaar is.',
        en: 'There are few answers. We hide them so that nobody can be recognised.',
      },
    },
    TASK_HOURS: {
      term: { nl: 'taakuren', en: 'task hours' },
      explanation: {
        nl: 'Uren die je krijgt voor werk naast je lessen.',
        en: 'Hours that you get for work besides your lessons.',
      },
    },
    WEAKEST_LINK: {
      term: { nl: 'zwakste schakel', en: 'weakest link' },
      explanation: {
        nl: 'Het aspect dat nu het minst ver is. Begin daar.',
        en: 'The aspect that is least far now. Begin there.',
      },
    },
    WELLBEING: {
      term: { nl: 'welbevinden', en: 'wellbeing' },
      explanation: {
        nl: 'Hoe goed leerlingen zich voelen, bij zichzelf en bij anderen.',
        en: 'How well pupils feel, about themselves and with others.',
      },
    },
  },
};
