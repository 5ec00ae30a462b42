import type { Route } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import type { PlainDate } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import { ApiFailure } from '../shell/api-client';

/**
 * What the server would refuse of a choice, told before it is sent: wrong fields, and a decision that has still to be
 * taken. Nothing when it can be sent.
 */
export function checkChoice(
  route: Pick<Route, 'body'>,
  body: { readonly decidedOn: PlainDate | null },
  texts: Texts,
  today: PlainDate,
): ApiFailure | undefined {
  const failure = checkBody(route, body, texts);
  if (failure || body.decidedOn === null || body.decidedOn <= today) return failure;
  const code = 'choice.decided-in-future';
  const sentence = texts.problems.sentences[code];
  return new ApiFailure({
    type: `urn:verankerd:problem:${code}`,
    ...sentence,
    status: 422,
    code,
    instance: '',
    errors: [{ pointer: '/body/decidedOn', code, detail: sentence.detail }],
  });
}
