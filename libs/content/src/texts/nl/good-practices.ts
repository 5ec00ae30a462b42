/** Texts of good practices: what works at one school, and helps another. */
export const goodPractices = {
  title: 'Goede voorbeelden',
  about:
    'Scholen leren van elkaar. Je ziet alleen wat een school zelf wil delen, nooit hoe zij zichzelf inschat.',
  offered: 'Voor jullie',
  offeredAbout:
    'Bij deze vragen schatten jullie jezelf laag in. Deze scholen delen wat bij hen werkt. Zij horen bij hetzelfde bestuur of samenwerkingsverband.',
  noneOffered: 'Er is nu geen voorbeeld voor jullie',
  noneOfferedDetail:
    'Je ziet hier een voorbeeld als jullie bij een vraag ‘nog niet’ invullen en een school in de buurt daar iets deelt.',
  question: (number: number, name: string) => `Vraag ${number}: ${name}`,
  fromSchool: (school: string, intervention: string) => `${school}, met ${intervention}`,
  contact: (role: string) => `Vraag op die school naar: ${role}`,
  helps: (interventions: string) => `Kan jullie helpen bij: ${interventions}`,
  own: 'Wat jullie delen',
  ownAbout:
    'Werkt iets goed bij jullie? De schoolleider kan het delen. Je kunt het altijd terughalen: dan ziet niemand anders het meer.',
  leaderOnly: 'Alleen de schoolleider kan iets delen of terughalen.',
  noneOwn: 'Jullie delen nog niets.',
  shared: 'gedeeld',
  takenBack: 'teruggehaald',
  since: (moment: string, by: string) => `Sinds ${moment}, door ${by}`,
  takenBackOn: (moment: string, by: string) => `Teruggehaald op ${moment}, door ${by}`,
  mark: 'Deel een goed voorbeeld',
  markAbout:
    'Scholen van hetzelfde bestuur of samenwerkingsverband zien dan de naam van je school en deze tekst. Schrijf geen namen van mensen.',
  choice: 'Bij welke interventie?',
  which: 'Bij welke vraag?',
  titleField: 'Korte titel',
  text: 'Wat doen jullie?',
  contactRole: 'Naar wie kan een andere school vragen?',
  share: 'Deel dit voorbeeld',
  marked: 'Je voorbeeld is gedeeld.',
  takeBack: 'Haal terug',
  takeBackOf: (title: string) => `Haal terug: ${title}`,
  takeBackHeading: (title: string) => `‘${title}’ terughalen?`,
  takeBackDetail: 'Andere scholen zien het voorbeeld dan meteen niet meer.',
  takeBackConfirm: 'Ja, haal terug',
  tookBack: 'Je hebt het voorbeeld teruggehaald.',
  noChoices: 'Kies eerst een interventie. Dan kun je delen wat werkt.',
  start: {
    heading: 'Andere scholen delen wat werkt',
    line: (title: string, question: string) => `${title} (${question})`,
    more: (count: number) => `En nog ${count}.`,
    action: 'Bekijk de voorbeelden',
  },
};
