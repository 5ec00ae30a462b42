import { respondentsNeeded } from '../statistics/respondents-needed';
import { type MeasurementResponse } from './measurement-value';

/** Below this share of the invited, those who answered may differ from those who did not. Reference 3.5. */
export const cautiousResponseRate = 0.6;

/** A fall in response by more than this share (15 points) makes two years hard to compare. Reference 3.5. */
export const cautiousResponseDrop = 0.15;

/** A reason to read a measurement with care; it never forbids one. The numbers are for the sentence. */
export type ResponseWarning =
  | { readonly code: 'RESPONSE_LOW'; readonly rate: number }
  | { readonly code: 'RESPONSE_DROPPED'; readonly rate: number; readonly earlierRate: number }
  | { readonly code: 'MORE_INVITED_THAN_PUPILS'; readonly schoolSize: number }
  | { readonly code: 'MORE_RESPONDED_THAN_PUPILS'; readonly schoolSize: number }
  | { readonly code: 'TOO_FEW_FOR_SCHOOL'; readonly needed: number };

/** What the response is held against: the round before, and the pupils in the register; null where unknown. */
export type ResponseContext = {
  readonly earlier: MeasurementResponse | null;
  readonly schoolSize: number | null;
};

/**
 * The reasons for care with a response: under 60 %, more than 15 points below the round before, more people than
 * the school has pupils, or fewer answers than a margin of 5 points needs. Give `schoolSize` only for measurements
 * among all pupils. Not to be shown beside a hidden figure: the numbers would tell its n.
 * Source: reference 3.5 (conventions of ours).
 */
export function responseWarnings(
  response: MeasurementResponse,
  context: ResponseContext,
): readonly ResponseWarning[] {
  return [...aboutRate(response, context.earlier), ...aboutSchool(response, context.schoolSize)];
}

/** Responded over invited, 0 to 1; null when either is unknown or nobody was invited. */
export function rateOf(response: MeasurementResponse | null): number | null {
  const { invited = null, responded = null } = response ?? {};
  return invited === null || responded === null || invited === 0 ? null : responded / invited;
}

function aboutRate(
  response: MeasurementResponse,
  earlier: MeasurementResponse | null,
): readonly ResponseWarning[] {
  const rate = rateOf(response);
  const earlierRate = rateOf(earlier);
  if (rate === null) return [];
  const warnings: ResponseWarning[] = [];
  if (rate < cautiousResponseRate) warnings.push({ code: 'RESPONSE_LOW', rate });
  if (earlierRate !== null && hasDropped(earlierRate, rate)) {
    warnings.push({ code: 'RESPONSE_DROPPED', rate, earlierRate });
  }
  return warnings;
}

/** Binary fractions make 0.75 - 0.6 a hair more than 0.15; exactly 15 points is no warning. */
function hasDropped(earlierRate: number, rate: number): boolean {
  return earlierRate - rate > cautiousResponseDrop + 1e-9;
}

function aboutSchool(
  { invited, responded }: MeasurementResponse,
  schoolSize: number | null,
): readonly ResponseWarning[] {
  if (schoolSize === null || schoolSize < 1) return [];
  const warnings: ResponseWarning[] = [];
  if (invited !== null && invited > schoolSize) {
    warnings.push({ code: 'MORE_INVITED_THAN_PUPILS', schoolSize });
  }
  if (responded === null) return warnings;
  const needed = respondentsNeeded(schoolSize);
  if (responded > schoolSize) warnings.push({ code: 'MORE_RESPONDED_THAN_PUPILS', schoolSize });
  else if (responded < needed) warnings.push({ code: 'TOO_FEW_FOR_SCHOOL', needed });
  return warnings;
}
