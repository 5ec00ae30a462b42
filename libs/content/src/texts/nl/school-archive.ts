/** Texts of the archive with all data of a school. */
export const schoolArchive = {
  title: 'Gegevens van je school',
  about:
    'Download alles wat Verankerd van je school bewaart, in één bestand. Zo kun je het zelf bewaren of meenemen. Er staan namen van collega’s in. Bewaar het veilig.',
  download: (school: string) => `Download alles van ${school}`,
};
