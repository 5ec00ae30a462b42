/** Texts of the interventions that the schools of a board, a partnership or the national desk use. */
export const oversightPortfolio = {
  kicker: 'Interventies van deze scholen',
  heading: (name: string, year: string) => `${name}: interventies in ${year}`,
  about: 'Je ziet wat scholen voor dit schooljaar hebben ingediend. Dit is geen ranglijst.',
  schools: (count: number) =>
    count === 1 ? '1 school heeft iets ingediend.' : `${count} scholen hebben iets ingediend.`,
  nothing: 'Er is dit schooljaar nog niets ingediend.',
  nothingDetail: 'Kies een ander schooljaar. Of wacht tot scholen hun schooljaar indienen.',
  levels: {
    title: 'Voor wie',
    about:
      'Een aanpak kan bij meer niveaus horen. We kijken naar wat in de catalogus staat en wat loopt.',
    UNIVERSAL: {
      name: 'Universeel',
      whom: 'voor alle leerlingen',
      gap: 'Geen enkele school heeft een universele aanpak.',
    },
    SELECTIVE: {
      name: 'Selectief',
      whom: 'voor leerlingen met meer risico',
      gap: 'Geen enkele school heeft een selectieve aanpak.',
    },
    INDICATED: {
      name: 'Geïndiceerd',
      whom: 'voor leerlingen met problemen',
      gap: 'Geen enkele school heeft een geïndiceerde aanpak.',
    },
    covered: (schools: string, all: string) => `${schools} van de ${all} scholen`,
    interventions: (count: number) => (count === 1 ? '1 interventie' : `${count} interventies`),
    gapMeaning: 'Dat hoeft niet erg te zijn. Bespreek of het nodig is.',
  },
  list: {
    title: 'De interventies',
    about: 'Op alfabet. Sinds: het eerste schooljaar dat je kunt zien.',
    runsAt: (schools: number) =>
      schools === 0
        ? 'Loopt nergens'
        : schools === 1
          ? 'Loopt op 1 school'
          : `Loopt op ${schools} scholen`,
    since: (year: string) => `sinds ${year}`,
    notRunning: (count: number) => `${count} keer gepauzeerd of gestopt`,
    levelUnknown: 'Voor wie: niet bekend',
    own: 'Eigen aanpak van een school',
    anchoring: 'Hoe stevig het zit',
    tooLittle: (count: string) => `${count} te weinig beoordeeld`,
    hidden: {
      FEW_SCHOOLS: 'Te weinig scholen voor een verdeling. Daarvoor zijn er minstens drie nodig.',
      ONE_LARGE_SCHOOL: 'Bijna alles komt van één school. Daarom is er geen verdeling.',
    },
    where: 'Waar',
    school: 'School',
    sinceColumn: 'Sinds',
    status: 'Stand',
    index: 'Borgingsindex',
    noIndex: 'te weinig beoordeeld',
    notListed: 'Dit zijn te veel scholen om op te noemen.',
  },
};
