import type { Role } from '@verankerd/contract';

/** Who does something, as row-level security and the history know them. */
export type Actor = {
  readonly userId: string;
  readonly displayName: string;
  readonly language: 'nl' | 'en';
  readonly memberships: readonly Membership[];
  /** Present when the request carries an `Idempotency-Key`. */
  readonly idempotency?: {
    readonly key: string;
    readonly route: string;
    readonly requestHash: string;
  };
};

/** A role with the organisation for which it holds; none for an administrator. */
export type Membership = { readonly role: Role; readonly organisationId: string | null };

/** The role in which an actor works for an organisation; nothing when there is none. */
export function roleFor(actor: Actor, organisationId: string): Role | undefined {
  return actor.memberships.find((membership) => membership.organisationId === organisationId)?.role;
}

/** Whether somebody leads a school, whatever else that person does there. */
export function isLeaderOf({ memberships }: Actor, schoolId: string): boolean {
  return memberships.some(
    ({ role, organisationId }) => role === 'SCHOOL_LEADER' && organisationId === schoolId,
  );
}
