import { type Localised } from './localised';

/** Roles of people who follow an intervention (reference §4.5). Rights are decided elsewhere. */
export const roleKeys = [
  'CORE_TEAM_MEMBER',
  'WELLBEING_COORDINATOR',
  'SCHOOL_LEADER',
  'SUPPORT_COORDINATOR',
  'QUALITY_COORDINATOR',
  'ANTI_BULLYING_COORDINATOR',
  'TEACHER',
  'PARTICIPATION_COUNCIL',
  'BOARD_EXECUTIVE',
  'BOARD_QUALITY_OFFICER',
  'SUPERVISORY_BOARD',
  'PARTNERSHIP_OFFICER',
  'ADVISER',
  'SYSTEM_ADMINISTRATOR',
  'DATA_PROTECTION_OFFICER',
] as const;

/** One of the roles. */
export type RoleKey = (typeof roleKeys)[number];

/** What a role is called and what the person does in this application. */
export type RoleText = {
  readonly label: Localised;
  readonly task: Localised;
  /** Where the person works; only someone in the school can own a milestone. */
  readonly place: 'SCHOOL' | 'BOARD' | 'PARTNERSHIP' | 'OUTSIDE' | 'SYSTEM';
};

/** A version of the role texts. */
export type Roles = {
  readonly id: string;
  readonly roles: Readonly<Record<RoleKey, RoleText>>;
};

/** The roles of reference §4.5 with Dutch labels as schools use them. */
export const roles1: Roles = {
  id: 'roles@1',
  roles: {
    CORE_TEAM_MEMBER: {
      label: { nl: 'Lid kernteam welbevinden', en: 'Core team member' },
      task: {
        nl: 'Maakt plannen, schat in hoe ver jullie zijn en kijkt terug.',
        en: 'Makes plans, rates how far you are and looks back.',
      },
      place: 'SCHOOL',
    },
    WELLBEING_COORDINATOR: {
      label: {
        nl: 'Welbevindencoördinator of Gezonde School-coördinator',
        en: 'Wellbeing coordinator or Healthy School coordinator',
      },
      task: {
        nl: 'Trekt het werk, is het aanspreekpunt en dient gegevens in.',
        en: 'Drives the work, is the contact and submits data.',
      },
      place: 'SCHOOL',
    },
    SCHOOL_LEADER: {
      label: { nl: 'Schoolleider, directeur of rector', en: 'School leader' },
      task: {
        nl: 'Beslist, zorgt voor tijd en stelt de jaarevaluatie vast.',
        en: 'Decides, makes time and finalises the annual review.',
      },
      place: 'SCHOOL',
    },
    SUPPORT_COORDINATOR: {
      label: {
        nl: 'Intern begeleider, zorgcoördinator of ondersteuningscoördinator',
        en: 'Support coordinator',
      },
      task: {
        nl: 'Volgt signalen en helpt bij het meten.',
        en: 'Follows signs and helps with measuring.',
      },
      place: 'SCHOOL',
    },
    QUALITY_COORDINATOR: {
      label: { nl: 'Kwaliteitscoördinator', en: 'Quality coordinator' },
      task: {
        nl: 'Verzamelt uitkomsten en bewaakt het jaarritme.',
        en: 'Collects results and watches the rhythm of the year.',
      },
      place: 'SCHOOL',
    },
    ANTI_BULLYING_COORDINATOR: {
      label: { nl: 'Anti-pestcoördinator of vertrouwenspersoon', en: 'Anti-bullying coordinator' },
      task: {
        nl: 'Vult gegevens over sociale veiligheid in.',
        en: 'Fills in data on social safety.',
      },
      place: 'SCHOOL',
    },
    TEACHER: {
      label: { nl: 'Leraar of mentor', en: 'Teacher or tutor' },
      task: {
        nl: 'Geeft lessen, leest mee en geeft een mening.',
        en: 'Gives lessons, reads along and gives an opinion.',
      },
      place: 'SCHOOL',
    },
    PARTICIPATION_COUNCIL: {
      label: {
        nl: 'Medezeggenschapsraad, ouderraad of leerlingenraad',
        en: 'Participation council',
      },
      task: {
        nl: 'Leest de samenvatting die de school deelt.',
        en: 'Reads the summary that the school shares.',
      },
      place: 'SCHOOL',
    },
    BOARD_EXECUTIVE: {
      label: { nl: 'Bestuurder', en: 'Board executive' },
      task: {
        nl: 'Ziet waar scholen hulp nodig hebben.',
        en: 'Sees where schools need help.',
      },
      place: 'BOARD',
    },
    BOARD_QUALITY_OFFICER: {
      label: { nl: 'Beleidsmedewerker kwaliteit van het bestuur', en: 'Board quality officer' },
      task: {
        nl: 'Volgt de scholen en biedt steun aan.',
        en: 'Follows the schools and offers support.',
      },
      place: 'BOARD',
    },
    SUPERVISORY_BOARD: {
      label: { nl: 'Raad van toezicht', en: 'Supervisory board' },
      task: {
        nl: 'Leest het vastgestelde verslag.',
        en: 'Reads the finalised report.',
      },
      place: 'BOARD',
    },
    PARTNERSHIP_OFFICER: {
      label: {
        nl: 'Directeur of beleidsmedewerker samenwerkingsverband',
        en: 'Partnership director or officer',
      },
      task: {
        nl: 'Ziet alleen wat scholen met de regio delen.',
        en: 'Sees only what schools share with the region.',
      },
      place: 'PARTNERSHIP',
    },
    ADVISER: {
      label: { nl: 'Adviseur van buiten, zoals van de GGD', en: 'External adviser' },
      task: {
        nl: 'Denkt mee als de school dat vraagt, voor een tijd.',
        en: 'Helps when the school asks, for a limited time.',
      },
      place: 'OUTSIDE',
    },
    SYSTEM_ADMINISTRATOR: {
      label: { nl: 'Applicatiebeheerder', en: 'System administrator' },
      task: {
        nl: 'Beheert gebruikers en instellingen, maar leest geen inhoud.',
        en: 'Manages users and settings, but does not read content.',
      },
      place: 'SYSTEM',
    },
    DATA_PROTECTION_OFFICER: {
      label: { nl: 'Functionaris gegevensbescherming', en: 'Data protection officer' },
      task: {
        nl: 'Kijkt na wie wat heeft gezien of veranderd.',
        en: 'Checks who saw or changed what.',
      },
      place: 'SYSTEM',
    },
  },
};
