/** What an overseer of the demo asks and offers, and what a school says. Invented, and so are they. */
export const conversationTexts = {
  question: 'Bij ouders staat een mijlpaal open. Wat hebben jullie nodig om die af te ronden?',
  answer:
    'De ouderavond is verzet naar januari. We zoeken nog iemand die uitleg kan geven over de lessen.',
  offer:
    'Een collega van ons kan twee middagen meedenken over de scholing van het team. Dat kost niets.',
};

/** What a school of the demo lets others learn from. */
export const goodPracticeTexts = {
  question: 'PARENT_INVOLVEMENT',
  title: 'Ouders doen een les mee',
  text: 'Twee keer per jaar doen ouders een les mee in de groep van hun kind. Daarna drinken we koffie en praten we na. Er komen nu drie keer zoveel ouders als op de avond van vroeger.',
  contactRole: 'WELLBEING_COORDINATOR',
} as const;
