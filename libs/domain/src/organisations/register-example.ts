import { plainDate } from '../school-year/plain-date';
import { type KnownEstablishment, type RegisterEstablishment } from './register-establishment';

/** A plainly invented establishment for specs, with the values that matter to the case given. */
export function exampleEstablishment(
  values: Partial<RegisterEstablishment> = {},
): RegisterEstablishment {
  return {
    establishmentCode: '99ZA00',
    boardNumber: '99901',
    name: 'De Eik',
    place: 'VOORBEELDDORP',
    municipality: 'VOORBEELDSTAD',
    province: 'Drenthe',
    part: 'BO',
    sector: 'PO',
    postcode: '1234 AB',
    denomination: 'Openbaar',
    holidayRegion: 'NORTH',
    ...values,
  };
}

/** The same establishment as it is held since 1 August 2024. */
export function exampleKnown(values: Partial<KnownEstablishment> = {}): KnownEstablishment {
  const since = plainDate('2024-08-01');
  const held = { nameSince: since, boardSince: since, lastSeenOn: since, closedOn: null };
  return { ...exampleEstablishment(), ...held, ...values };
}
