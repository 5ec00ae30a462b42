import { checkPart, problemStatus, type FieldFault, type Route } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import { ApiFailure } from '../shell/api-client';

/**
 * What the server would refuse of a body, with the same sentences, told before it is sent.
 * @returns nothing when the body can be sent.
 */
export function checkBody(
  route: Pick<Route, 'body'>,
  body: unknown,
  texts: Texts,
): ApiFailure | undefined {
  const { faults } = checkPart('body', route.body, body);
  return failureOfFields(faults, texts);
}

/** The refusal for fields that are wrong, as the server words it; nothing when none is. */
export function failureOfFields(
  faults: readonly FieldFault[],
  texts: Texts,
): ApiFailure | undefined {
  if (faults.length === 0) return undefined;
  const code = 'request.invalid';
  return new ApiFailure({
    type: `urn:verankerd:problem:${code}`,
    ...texts.problems.sentences[code],
    status: problemStatus[code],
    code,
    instance: '',
    errors: faults.map((fault) => ({
      pointer: fault.pointer,
      code: fault.code,
      detail: texts.problems.fields[fault.code](fault.details ?? {}),
    })),
  });
}
