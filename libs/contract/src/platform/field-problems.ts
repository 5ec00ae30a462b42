import type { core } from 'zod/mini';
import type { FieldProblemCode } from './problem-codes';
import type { Schema } from './route';

/** What is wrong with one field of a request, before there is a sentence for it. */
export type FieldFault = {
  /** JSON pointer into the request: `/body/plannedOn`. */
  readonly pointer: string;
  readonly code: FieldProblemCode;
  /** What the sentence needs to know, such as a longest length. */
  readonly details?: Readonly<Record<string, string | number>>;
};

/**
 * Checks one part of a request by its schema. The server refuses with it what the browser should have told before
 * sending; both find the same faults at the same places.
 * @param schema of the route; a part that the route does not have is never wrong.
 * @returns the value as the schema reads it, or all faults at once.
 */
export function checkPart(
  part: 'params' | 'query' | 'body',
  schema: Schema | undefined,
  sent: unknown,
): { readonly value: unknown; readonly faults: readonly FieldFault[] } {
  if (!schema) return { value: undefined, faults: [] };
  const result = schema.safeParse(sent);
  if (result.success) {
    // What the schema read holds nothing but what it names, so this walk is as small as the contract.
    const faults = unstorableTexts(result.data, `/${part}`);
    return faults.length === 0 ? { value: result.data, faults } : { value: undefined, faults };
  }
  return {
    value: undefined,
    faults: result.error.issues.flatMap((issue) => faultsOf(issue, `/${part}`, sent)),
  };
}

/** PostgreSQL keeps no NUL, and half a surrogate pair is no text: neither comes from a keyboard. */
function unstorableTexts(value: unknown, pointer: string): FieldFault[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed() ? [{ pointer, code: 'wrong-format' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorableTexts(part, `${pointer}/${key}`));
}

type Issue = core.$ZodIssue;

function faultsOf(issue: Issue, base: string, sent: unknown): FieldFault[] {
  const pointer = base + issue.path.map((step) => `/${String(step)}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: `${pointer}/${key}`, code: 'unknown-field' }));
  return [{ pointer, ...faultOf(issue, valueAt(sent, issue.path)) }];
}

function faultOf(issue: Issue, value: unknown): Omit<FieldFault, 'pointer'> {
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
  if (issue.message === 'not-a-link' || issue.message === 'not-an-email') return issue.message;
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
