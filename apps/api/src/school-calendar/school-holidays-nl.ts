import {
  plainDate,
  schoolYear,
  type HolidayRegion,
  type SchoolHolidayKind,
  type SchoolYear,
} from '@verankerd/domain';

/** A holiday of a school year in a region, as published. */
export type PublishedHoliday = {
  readonly schoolYear: SchoolYear;
  readonly kind: SchoolHolidayKind;
  readonly region: HolidayRegion | 'ALL';
  readonly firstDay: ReturnType<typeof plainDate>;
  readonly lastDay: ReturnType<typeof plainDate>;
  /** Fixed by government; otherwise advice. */
  readonly fixed: boolean;
};

/**
 * School holidays with which an installation starts, as Rijksoverheid publishes them: kind, region, first and last
 * day, both free. `npm run import:holidays` reads more years, and corrects these.
 * Source: https://www.rijksoverheid.nl/opendata/schoolvakanties
 */
const published = `
2025-2026 AUTUMN    NORTH 2025-10-18 2025-10-26, CENTRE 2025-10-18 2025-10-26, SOUTH 2025-10-11 2025-10-19
2025-2026 CHRISTMAS ALL 2025-12-20 2026-01-04
2025-2026 SPRING    NORTH 2026-02-21 2026-03-01, CENTRE 2026-02-14 2026-02-22, SOUTH 2026-02-14 2026-02-22
2025-2026 MAY       ALL 2026-04-25 2026-05-03
2025-2026 SUMMER    NORTH 2026-07-04 2026-08-16, CENTRE 2026-07-18 2026-08-30, SOUTH 2026-07-11 2026-08-23
2026-2027 AUTUMN    NORTH 2026-10-10 2026-10-18, CENTRE 2026-10-17 2026-10-25, SOUTH 2026-10-17 2026-10-25
2026-2027 CHRISTMAS ALL 2026-12-19 2027-01-03
2026-2027 SPRING    NORTH 2027-02-20 2027-02-28, CENTRE 2027-02-20 2027-02-28, SOUTH 2027-02-13 2027-02-21
2026-2027 MAY       ALL 2027-04-24 2027-05-02
2026-2027 SUMMER    NORTH 2027-07-10 2027-08-22, CENTRE 2027-07-17 2027-08-29, SOUTH 2027-07-24 2027-09-05
2027-2028 AUTUMN    NORTH 2027-10-16 2027-10-24, CENTRE 2027-10-16 2027-10-24, SOUTH 2027-10-23 2027-10-31
2027-2028 CHRISTMAS ALL 2027-12-25 2028-01-09
2027-2028 SPRING    NORTH 2028-02-19 2028-02-27, CENTRE 2028-02-26 2028-03-05, SOUTH 2028-02-26 2028-03-05
2027-2028 MAY       ALL 2028-04-29 2028-05-07
2027-2028 SUMMER    NORTH 2028-07-15 2028-08-27, CENTRE 2028-07-08 2028-08-20, SOUTH 2028-07-22 2028-09-03
`;

const advised: readonly SchoolHolidayKind[] = ['AUTUMN', 'SPRING'];

/** The holidays with which an installation starts. */
export const schoolHolidaysNl: readonly PublishedHoliday[] = published
  .trim()
  .split('\n')
  .flatMap(holidaysIn);

function holidaysIn(line: string): readonly PublishedHoliday[] {
  const [, year = '', kind = '', regions = ''] = /^(\S+) (\S+) +(.+)$/.exec(line) ?? [];
  return regions.split(', ').map((words) => {
    const [region = '', firstDay = '', lastDay = ''] = words.split(' ');
    return {
      schoolYear: schoolYear(year),
      kind: kind as SchoolHolidayKind, // its spec holds the list against the words of the domain
      region: region as HolidayRegion | 'ALL',
      firstDay: plainDate(firstDay),
      lastDay: plainDate(lastDay),
      fixed: !advised.includes(kind as SchoolHolidayKind),
    };
  });
}
