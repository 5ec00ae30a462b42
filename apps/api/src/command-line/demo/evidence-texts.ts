import type { AspectKey } from '@verankerd/domain';

/** What a school of the demo shows for an aspect: a short text, as a core team would write it. */
export const evidenceTexts: Readonly<Record<AspectKey, string>> = {
  VISION_LINK: 'In onze visie staat nu een alinea over deze aanpak.',
  PILLAR_IDENTIFICATION: 'Het zorgoverleg gebruikt dezelfde woorden als in de lessen.',
  PILLAR_ENVIRONMENT: 'Op het plein hangen de afspraken die de leerlingen zelf maakten.',
  PILLAR_POLICY: 'De afspraken staan in ons plan voor sociale veiligheid.',
  KNOWLEDGE: 'Op de studiedag legden twee collega’s uit waarom we dit doen.',
  SKILLS: 'We keken bij elkaar in de les en bespraken wat goed ging.',
  TRAINING: 'De deelnemerslijst van de training is compleet.',
  ROLES: 'Op één pagina staat wie de trekker is en wie meedenkt.',
  RESPONSIBILITIES: 'In het verslag van het kernteam staat wie waarover beslist.',
  TASK_DIVISION: 'De taken staan in de taakverdeling van dit schooljaar.',
  PLANNING: 'De lessen staan in de jaarplanning van alle groepen.',
  PARENTS_INFORMED: 'De informatieavond is geweest. De brief aan ouders is verstuurd.',
  PARENTS_REINFORCE: 'Ouders kregen drie tips voor thuis mee.',
  INTERIM_EVALUATION: 'Het team keek halverwege terug. Het verslag ligt bij het kernteam.',
  IMPACT_MONITORING: 'We vergeleken de vragenlijst van het najaar met die van het voorjaar.',
  AGREEMENTS_RECORDED: 'De afspraken staan in het handboek van de school.',
  SCHOOL_PLAN: 'De aanpak staat in het schoolplan.',
  ANNUAL_TIMETABLE: 'De vaste momenten staan in de jaarkalender.',
  INDUCTION: 'Nieuwe collega’s krijgen een uitleg en een maatje.',
  TIME: 'In de normjaartaak staan uren voor de trekker.',
  COMMITMENT: 'In de teamvergadering sprak iedereen zich uit om door te gaan.',
};
