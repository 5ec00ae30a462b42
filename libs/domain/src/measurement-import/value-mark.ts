import { type ValueState } from '../evaluations/measurement-value';
import { normalisedName } from './recognise-header';

/** What stands in the place of a number: nothing, or a mark that says why there is none. */
export type ValueMark = Exclude<ValueState, 'REPORTED'>;

/**
 * The words by which tables say that there is no number, and why. Statistics Netherlands: `.` unknown, `x` secret;
 * DUO: `<5`; the Swedish inspectorate: "ej redovisat". Checked in this order.
 */
const marks: readonly (readonly [ValueMark, RegExp])[] = [
  [
    'SUPPRESSED',
    /^(<\s*\d+|\*+|x|verborgen|afgeschermd|onderdrukt|geheim|te weinig( antwoorden)?|suppressed|hidden|ej redovisat.*)$/,
  ],
  ['NOT_APPLICABLE', /^(n\.?\s?v\.?\s?t\.?|n\/a|na|niet van toepassing|not applicable)$/],
  ['NOT_COLLECTED', /^(niet gemeten|niet afgenomen|niet gevraagd|not collected|not asked)$/],
  ['MISSING', /^(-|–|\.{1,3}|onbekend|ontbreekt|geen|niet ingevuld|missing|unknown|null)?$/],
];

/** The mark that a text is; null when it is none, so that it must be a number. A blank is `MISSING`. */
export function valueMarkOf(text: string): ValueMark | null {
  const name = normalisedName(text);
  return marks.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The state that a column of states tells; null when its word is unknown. */
export function valueStateOf(text: string): ValueState | null {
  const name = normalisedName(text);
  if (/^(reported|ingevuld|gerapporteerd|waarde|ja)$/.test(name)) return 'REPORTED';
  const known: Readonly<Record<string, ValueMark>> = {
    'not applicable': 'NOT_APPLICABLE',
    'not collected': 'NOT_COLLECTED',
  };
  return known[name] ?? valueMarkOf(name);
}
