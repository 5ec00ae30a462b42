import type { FieldProblemCode, InputOf, Route } from '@verankerd/contract';
import type { FastifyRequest } from 'fastify';
import type { core } from 'zod/mini';
import { Refusal, type FieldRefusal } from './refusal';

/** Reads and checks the parts of a request that a route describes. All wrong fields are told at once. */
export function readInput(route: Route, request: FastifyRequest): InputOf<Route> {
  const refusals: FieldRefusal[] = [];
  const read = (part: 'params' | 'query' | 'body', sent: unknown): unknown => {
    const schema = route[part];
    if (!schema) return undefined;
    const result = schema.safeParse(sent);
    if (!result.success)
      refusals.push(...result.error.issues.flatMap((issue) => refusalsOf(issue, `/${part}`, sent)));
    return result.data;
  };
  const params = read('params', request.params);
  const query = read('query', request.query);
  const body = route.upload ? undefined : read('body', request.body ?? {});
  // A path that cannot be right names nothing that exists.
  if (refusals.some((refusal) => refusal.pointer.startsWith('/params/')))
    throw new Refusal('resource.not-found', refusals);
  if (refusals.length > 0) throw new Refusal('request.invalid', refusals);
  return {
    params,
    query,
    body,
    version: route.versioned ? versionOf(request) : 0,
  } as InputOf<Route>;
}

function versionOf(request: FastifyRequest): number {
  const match = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '');
  if (!match) throw new Refusal('request.version-required');
  return Number(match[1]);
}

type Issue = core.$ZodIssue;

function refusalsOf(issue: Issue, base: string, sent: unknown): FieldRefusal[] {
  const pointer = base + issue.path.map((step) => `/${String(step)}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: `${pointer}/${key}`, code: 'unknown-field' }));
  return [{ pointer, ...fieldProblemOf(issue, valueAt(sent, issue.path)) }];
}

type FieldProblem = Omit<FieldRefusal, 'pointer'>;

function fieldProblemOf(issue: Issue, value: unknown): FieldProblem {
  if (value === undefined || value === null) return { code: 'required' };
  switch (issue.code) {
    case 'too_big':
      return {
        code: sizeCode(issue.origin, 'too-long', 'too-many', 'too-large'),
        details: { maximum: Number(issue.maximum) },
      };
    case 'too_small':
      return {
        code: sizeCode(
          issue.origin,
          value === '' || /^\s+$/.test(String(value)) ? 'required' : 'too-short',
          'required',
          'too-small',
        ),
        details: { minimum: Number(issue.minimum) },
      };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'not-a-choice' };
    case 'custom':
      return { code: issue.message as FieldProblemCode };
    case 'invalid_format':
      return { code: formatCode(issue) };
    default:
      return { code: 'wrong-type' };
  }
}

function sizeCode(
  origin: string,
  text: FieldProblemCode,
  list: FieldProblemCode,
  number: FieldProblemCode,
): FieldProblemCode {
  if (origin === 'string') return text;
  return origin === 'array' ? list : number;
}

function formatCode(issue: Issue & { code: 'invalid_format' }): FieldProblemCode {
  if (issue.format === 'uuid') return 'not-an-id';
  if (issue.message === 'not-a-link') return 'not-a-link';
  return 'wrong-format';
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    sent,
  );
}
