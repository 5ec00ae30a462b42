import type { ReviewDecision, ReviewSection } from '@verankerd/domain';

/** What a core team of the demo adds to the facts of a section. Invented, and so are the schools. */
export const reviewTexts: Partial<Record<ReviewSection, string>> = {
  SEEN: 'In de groepen gaan leerlingen rustiger met elkaar om. Op het plein zien we dat nog minder.',
  LEARNT:
    'De lessen werken het best op een vaste dag. Waar een les uitviel, haalden we hem bijna nooit in.\n\nOuders kwamen vaker toen we een werkje van de klas lieten zien. Dat doen we eerder in het jaar.',
  NEXT_YEAR:
    'We beginnen in september met een kort moment voor nieuwe collega’s.\n\nDe lessen staan vooraf in de jaarkalender.',
  PARTICIPATION_COUNCIL:
    'De MR las de samenvatting. De MR vroeg om de uitkomst ook in de nieuwsbrief te zetten.',
};

/** Why a school of the demo decides what it decides. */
export const reviewReason: Readonly<Record<ReviewDecision, string>> = {
  CONTINUE: 'Het team staat erachter en we zien dat het werkt. We houden vast wat goed gaat.',
  ADAPT: 'We gaan door, maar met minder onderdelen tegelijk. Eerst het plein, dan de rest.',
  STOP: 'Het kost meer tijd dan we hebben, en we zien te weinig terug.',
};

/** What a board of the demo asks. */
export const boardQuestion =
  'Mooi om te lezen. Hoe zorgen jullie voor tijd in het nieuwe schooljaar?';

/** What a school of the demo answers. */
export const boardAnswer =
  'Er staan twintig uur voor de trekker in het taakbeleid. Dat is met het team besproken.';
