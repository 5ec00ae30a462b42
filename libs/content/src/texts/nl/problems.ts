import { evaluationProblems } from './evaluation-problems';
import { refusalSentence } from './import-problems';
import { tableRefusalSentence } from './measurement-import';

type Details = Readonly<Record<string, string | number>>;

/** What went wrong, and the way out. */
export const problems = {
  sentences: {
    ...evaluationProblems,
    'request.invalid': {
      title: 'Niet alles is goed ingevuld',
      detail: 'Kijk bij de velden hieronder wat er anders moet.',
    },
    'request.malformed': {
      title: 'We begrijpen deze vraag niet',
      detail: 'De gegevens zijn niet leesbaar. Laad de pagina opnieuw en probeer het nog eens.',
    },
    'request.too-large': {
      title: 'Dit is te groot',
      detail: 'Het bestand of de tekst is te groot. Maak het kleiner en probeer het nog eens.',
    },
    'request.unsupported-media-type': {
      title: 'Dit soort bestand kennen we niet',
      detail: 'Stuur de gegevens als JSON, of kies een CSV-bestand.',
    },
    'request.idempotency-key-required': {
      title: 'Er ontbreekt een sleutel',
      detail: 'Stuur een Idempotency-Key mee van 8 tot 100 tekens.',
    },
    'request.idempotency-key-reused': {
      title: 'Deze sleutel is al gebruikt',
      detail: 'Deze Idempotency-Key hoort bij een andere vraag. Gebruik een nieuwe sleutel.',
    },
    'request.version-required': {
      title: 'De versie ontbreekt',
      detail: 'Stuur met If-Match mee welke versie je wijzigt.',
    },
    'request.foreign-origin': {
      title: 'Deze vraag komt van een andere website',
      detail: 'Open Verankerd zelf en probeer het daar.',
    },
    'server.fault': {
      title: 'Er ging iets mis bij ons',
      detail:
        'Dit is niet opgeslagen. Probeer het nog eens. Blijft het misgaan? Geef dan het nummer door.',
    },
    'server.unavailable': {
      title: 'Verankerd is even niet bereikbaar',
      detail: 'Dit is niet opgeslagen. Wacht een minuut en probeer het nog eens.',
    },
    'session.required': {
      title: 'Je bent niet ingelogd',
      detail: 'Log in en ga verder waar je was.',
    },
    'session.wrong-credentials': {
      title: 'Inloggen lukt niet',
      detail: 'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog eens.',
    },
    'session.too-many-attempts': {
      title: 'Te vaak geprobeerd',
      detail: 'Wacht een kwartier en probeer het dan nog eens.',
    },
    'resource.not-found': {
      title: 'Niet gevonden',
      detail: 'Dit bestaat niet, of je mag het niet zien.',
    },
    'resource.changed-meanwhile': {
      title: 'Iemand anders was je voor',
      detail: 'Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en kies opnieuw.',
    },
    'access.denied': {
      title: 'Dit mag je niet doen',
      detail: 'Je rol past hier niet bij. Vraag je schoolleider of beheerder.',
    },
    'choice.not-active': {
      title: 'Deze interventie loopt nu niet',
      detail: 'Ze is gepauzeerd, gestopt of vervangen. Hervat de interventie om verder te gaan.',
    },
    'choice.wrong-status': {
      title: 'Dit kan nu niet',
      detail: 'Deze stap past niet bij hoe de interventie ervoor staat.',
    },
    'choice.unknown-intervention': {
      title: 'Deze interventie kennen we niet',
      detail: 'Kies een interventie uit de lijst, of vul zelf een naam in.',
    },
    'choice.not-own-intervention': {
      title: 'De naam kan niet anders',
      detail:
        'Deze interventie komt uit de lijst. Alleen de naam van een eigen interventie kan anders.',
    },
    'choice.start-year-out-of-range': {
      title: 'Dit startjaar kan niet',
      detail: 'Kies een schooljaar vanaf 2000-2001, en niet later dan het volgende schooljaar.',
    },
    'choice.start-year-after-work': {
      title: 'Het startjaar kan niet later zijn',
      detail: 'In een eerder schooljaar is al iets ingevuld. Kies dat jaar of een eerder jaar.',
    },
    'choice.decided-in-future': {
      title: 'Deze datum moet nog komen',
      detail: 'Vul de dag in waarop is besloten: vandaag of eerder.',
    },
    'choice.wrong-replacement': {
      title: 'Deze vervanging kan niet',
      detail: 'Kies een andere interventie van je school, die nu loopt.',
    },
    'rating.reason-required': {
      title: 'Een reden is nodig',
      detail: 'Schrijf kort waarom dit niet van toepassing is.',
    },
    'milestone.outside-school-year': {
      title: 'De datum valt buiten het schooljaar',
      detail: 'Kies een datum van 1 augustus tot en met 31 juli van dit schooljaar.',
    },
    'milestone.reason-required': {
      title: 'Een reden is nodig',
      detail: 'Schrijf kort waarom de datum verschuift.',
    },
    'milestone.done-in-future': {
      title: 'Deze datum moet nog komen',
      detail: 'Kies vandaag of een eerdere dag.',
    },
    'milestone.wrong-status': {
      title: 'Dit kan nu niet',
      detail: 'Deze mijlpaal staat er intussen anders voor. Laad de pagina opnieuw.',
    },
    'milestone.not-later-year': {
      title: 'Deze datum ligt niet in een later schooljaar',
      detail: 'Kies een dag in een later schooljaar, ten hoogste tien jaar vooruit.',
    },
    'submission.year-not-begun': {
      title: 'Dit schooljaar is nog niet begonnen',
      detail: 'Indienen kan vanaf 1 augustus, de eerste dag van het schooljaar.',
    },
    'sharing.already-shared': {
      title: 'Dit deel je al',
      detail: 'Het samenwerkingsverband kan dit al zien.',
    },
    'guest.already-there': {
      title: 'Deze adviseur heeft al toegang',
      detail: 'Wil je een andere laatste dag? Trek de toegang eerst in en geef hem dan opnieuw.',
    },
    'guest.last-day': {
      title: 'Kies een andere laatste dag',
      detail: 'De laatste dag ligt tussen vandaag en een jaar verder.',
    },
    'anchoring.day-in-future': {
      title: 'Deze dag moet nog komen',
      detail: 'Kies vandaag of een eerdere dag.',
    },
    'confirmation.nothing-to-confirm': {
      title: 'Er valt nog niets te bevestigen',
      detail: 'Over dit onderdeel is nog niets afgesproken. Geef eerst aan hoe ver jullie zijn.',
    },
    'confirmation.year-not-begun': {
      title: 'Dit schooljaar moet nog beginnen',
      detail: 'Bevestigen kan vanaf 1 augustus van dit schooljaar.',
    },
    'lasting-place.wrong-kind': {
      title: 'Deze plek past niet bij dit onderdeel',
      detail: 'Vul de gegevens in die bij dit onderdeel horen.',
    },
    'lasting-place.years-reversed': {
      title: 'Het laatste schooljaar ligt voor het eerste',
      detail: 'Kies een laatste schooljaar dat gelijk is aan het eerste, of later.',
    },
    'lasting-place.more-inducted-than-new': {
      title: 'Dit aantal kan niet kloppen',
      detail: 'Er zijn niet meer collega’s ingewerkt dan er nieuw waren. Vul beide aantallen in.',
    },
    'lasting-place.dated-in-future': {
      title: 'Deze datum moet nog komen',
      detail: 'Vul de dag in waarop dit is vastgelegd: vandaag of eerder.',
    },
    'carriers.role-twice': {
      title: 'Deze rol staat er al',
      detail: 'Noem elke rol één keer. Zijn er meer mensen in die rol? Geef dat dan daar aan.',
    },
    'vote.already-open': {
      title: 'Er loopt al een stemming',
      detail: 'Ga daarmee verder, of sluit die stemming eerst.',
    },
    'vote.aspect-twice': {
      title: 'Een onderdeel staat er twee keer in',
      detail: 'Noem elk onderdeel één keer.',
    },
    'vote.closed': {
      title: 'Deze stemming is voorbij',
      detail: 'Een stemming duurt hooguit twee uur. Open een nieuwe om verder te gaan.',
    },
    'vote.not-on': {
      title: 'Je kunt nu niet stemmen op dit onderdeel',
      detail: 'De stemmen zijn al getoond, of een ander onderdeel is aan de beurt.',
    },
    'vote.wrong-code': {
      title: 'Deze code klopt niet',
      detail: 'Kijk op het scherm in de zaal en vul de code nog eens in.',
    },
    'vote.too-many-attempts': {
      title: 'Te vaak een verkeerde code',
      detail: 'Wacht tien minuten en probeer het dan nog eens.',
    },
    'vote.full': {
      title: 'Alle plaatsen zijn bezet',
      detail: 'Er doen al zo veel telefoons mee als er mensen zijn. Vraag wie de stemming opende.',
    },
    'turn.wrong-school-year': {
      title: 'Dit schooljaar kan niet',
      detail: 'Een nieuw schooljaar begin je voor dit schooljaar of het volgende.',
    },
    'turn.not-a-school-day': {
      title: 'Dan is er geen school',
      detail: 'Kies een dag van maandag tot en met vrijdag, buiten de vakanties en feestdagen.',
    },
    'delivery.group-planned-already': {
      title: 'Deze groep staat er al',
      detail: 'Kies een andere groep, of wijzig het plan dat er al staat.',
    },
    'delivery.no-such-year-group': {
      title: 'Die groep heeft deze school niet',
      detail: 'Kies groepen of leerjaren die bij je school passen.',
    },
    'delivery.more-than-intended': {
      title: 'Dat zijn er te veel',
      detail: 'Er kunnen niet meer groepen meedoen dan er zijn bedoeld.',
    },
    'delivery.given-in-future': {
      title: 'Die dag moet nog komen',
      detail: 'Schrijf een les op als hij is gegeven.',
    },
    'delivery.outside-school-year': {
      title: 'Die dag valt buiten dit schooljaar',
      detail: 'Kies een dag in dit schooljaar, of ga naar het andere schooljaar.',
    },
    'export.too-many-rows': {
      title: 'Deze lijst is te lang voor Excel-opmaak',
      detail: 'Kies CSV. Of kijk met de filters naar minder scholen.',
    },
    'review.year-not-begun': {
      title: 'Dit schooljaar moet nog beginnen',
      detail: 'Terugkijken kan zodra het schooljaar is begonnen.',
    },
    'review.not-started': {
      title: 'De terugblik is nog niet begonnen',
      detail: 'Begin eerst met de terugblik van dit schooljaar.',
    },
    'review.frozen': {
      title: 'Deze terugblik is vastgesteld',
      detail: 'Je kunt hem niet meer wijzigen. De schoolleider kan hem heropenen, met een reden.',
    },
    'review.not-frozen': {
      title: 'Dit is niet de vastgestelde terugblik van nu',
      detail: 'Misschien is hij intussen heropend of opnieuw vastgesteld. Laad de pagina opnieuw.',
    },
    'review.leader-only': {
      title: 'Dit doet de schoolleider',
      detail: 'Alleen de schoolleider stelt een terugblik vast of heropent hem.',
    },
    'review.incomplete': {
      title: 'De terugblik is nog niet af',
      detail: 'Vul eerst in wat nog ontbreekt. Daarna kun je hem vaststellen.',
    },
    'review.already-handed-in': {
      title: 'Deze terugblik is al ingediend',
      detail: 'Je bestuur heeft hem al. Je hoeft niets te doen.',
    },
    'review.not-your-turn': {
      title: 'Dit kan nu niet',
      detail: 'Het bestuur of de school zei intussen iets anders. Laad de pagina opnieuw.',
    },
    'conversation.not-your-turn': {
      title: 'Dit kan nu niet',
      detail: 'Er is al gereageerd, of het aanbod is voorbij. Laad de pagina opnieuw.',
    },
    'conversation.offer-day': {
      title: 'Kies een andere laatste dag',
      detail: 'De laatste dag ligt tussen vandaag en een jaar verder.',
    },
    'saved-view.name-taken': {
      title: 'Deze naam heb je al',
      detail: 'Kies een andere naam voor deze weergave.',
    },
    'saved-view.too-many': {
      title: 'Je hebt al 30 weergaven bewaard',
      detail: 'Verwijder eerst een weergave die je niet meer gebruikt.',
    },
    'good-practice.leader-only': {
      title: 'Dit doet de schoolleider',
      detail: 'Alleen de schoolleider deelt een goed voorbeeld of haalt het terug.',
    },
    'good-practice.already-marked': {
      title: 'Hier is al een goed voorbeeld',
      detail: 'Haal het oude voorbeeld bij deze vraag eerst terug.',
    },
    'reminders.too-many-attempts': {
      title: 'Te vaak een adres dat niet bestaat',
      detail: 'Wacht tien minuten en probeer het dan nog eens.',
    },
    'measurement-import.unreadable': {
      title: 'Dit bestand kunnen we niet lezen',
      detail: 'Er is niets veranderd.',
    },
    'measurement-import.not-mapped': {
      title: 'Nog niet alles is gekozen',
      detail: 'Kies wat er in de kolommen staat en waar elke reeks naartoe gaat.',
    },
    'measurement-import.rejected-rows': {
      title: 'Er zijn rijen met een fout',
      detail: 'Er is niets ingelezen. Verbeter het bestand, of laat deze rijen weg.',
    },
    'measurement-import.preview-outdated': {
      title: 'Er is intussen iets gewijzigd',
      detail: 'Er is niets ingelezen. Bekijk opnieuw wat er verandert.',
    },
    'import.not-a-register': {
      title: 'Dit bestand herkennen we niet',
      detail: 'Kies een lijst van vestigingen van DUO, als CSV-bestand.',
    },
    'import.preview-outdated': {
      title: 'Het register is intussen gewijzigd',
      detail: 'Bekijk eerst opnieuw wat er verandert.',
    },
  },
  fields: {
    required: (_: Details) => 'Vul dit in.',
    'wrong-type': (_: Details) => 'Dit is niet de goede soort gegevens.',
    'unknown-field': (_: Details) => 'Dit veld bestaat niet.',
    'not-a-choice': (_: Details) => 'Kies een van de mogelijkheden.',
    'too-long': ({ maximum }: Details) => `Gebruik ten hoogste ${maximum ?? ''} tekens.`,
    'too-short': ({ minimum }: Details) => `Gebruik ten minste ${minimum ?? ''} tekens.`,
    'too-many': ({ maximum }: Details) => `Kies er ten hoogste ${maximum ?? ''}.`,
    'too-large': ({ maximum }: Details) => `Dit mag ten hoogste ${maximum ?? ''} zijn.`,
    'too-small': ({ minimum }: Details) => `Dit moet ten minste ${minimum ?? ''} zijn.`,
    'not-a-date': (_: Details) => 'Vul een datum in die bestaat, zoals 2026-11-25.',
    'not-a-school-year': (_: Details) => 'Vul een schooljaar in, zoals 2026-2027.',
    'not-an-id': (_: Details) => 'Dit is geen geldig kenmerk.',
    'not-a-link': (_: Details) => 'Begin een link met http:// of https://.',
    'not-an-email': (_: Details) => 'Dit is geen e-mailadres.',
    'wrong-format': (_: Details) => 'Dit heeft niet de goede vorm.',
    'repeated-file': (_: Details) => 'Dit bestand staat er twee keer in. Haal er één weg.',
    'table-refused': tableRefusalSentence,
    'file-refused': (details: Details) =>
      `${details['fileName'] ?? ''}: ${refusalSentence(details)}`,
  },
};
