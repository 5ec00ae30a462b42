import type { Indicator } from '@verankerd/contract';
import type {
  CountedSubject,
  FigureKind,
  IndicatorDirection,
  IndicatorFamily,
  MeanScale,
  PlainDate,
} from '@verankerd/domain';

/** An indicator with its school. */
export type IndicatorKey = { readonly schoolId: string; readonly indicatorId: string };

/** An indicator as the database gives it. */
export type IndicatorRow = {
  readonly id: string;
  readonly choiceId: string | null;
  readonly interventionName: string | null;
  readonly name: string;
  readonly explanation: string | null;
  readonly family: IndicatorFamily;
  readonly subject: CountedSubject;
  readonly direction: IndicatorDirection;
  readonly kind: FigureKind;
  readonly scale: MeanScale | null;
  readonly categories: string[] | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly instrument: Indicator['instrument'];
  readonly template: string | null;
  readonly stoppedOn: PlainDate | null;
  readonly version: number;
};

/** SQL of an indicator as JSON; the names of instrument and intervention as far as the reader may see them. */
export const indicatorAsJson = `json_build_object(
  'id', i.id, 'choiceId', i.choice_id, 'interventionName', (
    SELECT n.name FROM intervention_choices c JOIN interventions n ON n.id = c.intervention_id
    WHERE c.school_id = i.school_id AND c.id = i.choice_id),
  'name', i.name, 'explanation', i.explanation, 'family', i.family, 'subject', i.subject,
  'direction', i.direction, 'kind', i.kind,
  'scale', CASE WHEN i.kind = 'MEAN' THEN
    json_build_object('min', i.scale_min, 'max', i.scale_max, 'answerStep', i.answer_step) END,
  'categories', i.categories, 'unit', i.unit, 'target', i.target,
  'instrument', (SELECT json_build_object('id', t.id, 'name', t.name, 'version', i.instrument_version)
    FROM instruments t WHERE t.id = i.instrument_id),
  'template', i.template, 'stoppedOn', i.stopped_on, 'version', i.version)`;

/** An indicator as it crosses the wire. */
export function presentIndicator(row: IndicatorRow): Indicator {
  const { kind, scale, categories, unit, target, template, ...facts } = row;
  return {
    ...facts,
    measure: measureOf({ kind, scale, categories, unit, target }),
    isRecommended: template !== null,
  };
}

function measureOf({
  kind,
  scale,
  categories,
  unit,
  target,
}: Pick<IndicatorRow, 'kind' | 'scale' | 'categories' | 'unit' | 'target'>): Indicator['measure'] {
  switch (kind) {
    case 'PROPORTION':
      return { kind, target };
    case 'MEAN':
      // The table keeps a scale with every mean.
      return { kind, scale: scale ?? { min: 0, max: 1, answerStep: 1 }, target };
    case 'COUNTS':
      return { kind, categories: categories ?? [] };
    case 'AMOUNT':
      return { kind, unit: unit ?? '', target };
  }
}
