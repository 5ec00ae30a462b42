import type { Texts } from '../texts';

/** Texts of the archive with all data of a school. */
export const schoolArchive: Texts['schoolArchive'] = {
  title: 'Data of your school',
  about:
    'Download all that Verankerd keeps of your school, in one file. So you can keep it yourself or take it along. It holds names of colleagues. Keep it safe.',
  download: (school) => `Download everything of ${school}`,
};
