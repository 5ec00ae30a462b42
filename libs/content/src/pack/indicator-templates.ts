import {
  type CountedSubject,
  type IndicatorDirection,
  type RecommendedFamily,
} from '@verankerd/domain';
import { type Localised } from './localised';

/** An indicator ready to use. All are so many of so many: what a school can always count or look up. */
export type IndicatorTemplate = {
  /** Stable key; schools that use the same template ask the same question. */
  readonly key: string;
  readonly name: Localised;
  /** What to count, and where the number is found. */
  readonly explanation: Localised;
  readonly subject: CountedSubject;
  readonly direction: IndicatorDirection;
};

/** A version of the recommended indicators, one for each recommended family. */
export type IndicatorTemplates = {
  readonly id: string;
  readonly templates: Readonly<Record<RecommendedFamily, IndicatorTemplate>>;
};
