import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { HttpResourceRef } from '@angular/common/http';
import { ActivatedRoute } from '@angular/router';
import type {
  Matrix,
  readBoardMatrix,
  readNationalMatrix,
  readPartnershipMatrix,
  RequestOf,
} from '@verankerd/contract';
import { schoolYearOf } from '@verankerd/domain';
import { ApiClient } from '../../shell/api-client';
import { today } from '../../shell/today';
import { comparedDay } from './compared-day';
import { matrixAddress, type MatrixAddress } from './matrix-address';

type MatrixRoute =
  typeof readBoardMatrix | typeof readNationalMatrix | typeof readPartnershipMatrix;

/** A matrix as the address asks for it, and the earlier school year beside it when it asks for one. */
export type MatrixSource = {
  readonly address: Signal<MatrixAddress>;
  readonly matrix: HttpResourceRef<Matrix | undefined>;
  readonly earlier: HttpResourceRef<Matrix | undefined>;
  /** The last answer, which stays on screen while another year or day is on its way. Nothing when that failed. */
  readonly latest: Signal<Matrix | undefined>;
};

/**
 * Asks for what the address names. Call it in a field of a page.
 * @param place who the overseer is; when it changes, nothing of the one before stays on screen
 * @param narrowing whether the API narrows to a board, a partnership or a school. It does for the national desk, since
 *   only a narrowed matrix holds what schools explain; others hold it already, and are filtered at once.
 */
export function matrixSource<R extends MatrixRoute>(
  route: R,
  place: () => RequestOf<R>['params'],
  narrowing: 'IN_API' | 'ON_SCREEN' = 'ON_SCREEN',
): MatrixSource {
  const api = inject(ApiClient);
  const { queryParams, snapshot } = inject(ActivatedRoute);
  const params = toSignal(queryParams, { initialValue: snapshot.queryParams });
  const address = computed(() => matrixAddress(params()));
  const asked = computed(() => {
    const { schoolYear, asOn, schoolCode, filter } = address();
    if (narrowing === 'ON_SCREEN') return { schoolYear, asOn };
    const { boardNumber: board, partnershipCode: partnership } = filter;
    return { schoolYear, asOn, school: schoolCode, board, partnership };
  });
  const request = (query: object) => ({ params: place(), query }) as unknown as RequestOf<R>;
  const matrix = api.resource(route, () => request(asked()));
  const earlier = api.resource(route, () => {
    const { earlierYear, schoolYear = schoolYearOf(today()), asOn = today() } = address();
    if (earlierYear === undefined || earlierYear >= schoolYear) return undefined;
    const day = comparedDay(asOn, schoolYear, earlierYear);
    return request({ ...asked(), schoolYear: earlierYear, asOn: day });
  });
  const latest = linkedSignal<Answer, Matrix | undefined>({
    source: () => ({
      of: JSON.stringify(place()),
      isFailed: matrix.error() !== undefined,
      value: matrix.hasValue() ? matrix.value() : undefined,
    }),
    computation: ({ of, isFailed, value }, previous) =>
      value ?? (isFailed || previous?.source.of !== of ? undefined : previous.value),
  });
  return { address, matrix, earlier, latest };
}

type Answer = {
  readonly of: string;
  readonly isFailed: boolean;
  readonly value: Matrix | undefined;
};
