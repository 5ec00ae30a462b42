import type { Session } from '../shell/session';

/**
 * The one page that a reader with one task at one place starts on: a board, a partnership or the country that is overseen,
 * the register, or what a guest
 * may read. Nothing when there is a choice to make, or when the reader works at a school.
 */
export function ownPageOf(
  session: Pick<
    Session,
    'schools' | 'boards' | 'partnerships' | 'desks' | 'isGuest' | 'isAdministrator'
  >,
): readonly unknown[] | undefined {
  if (session.schools().length > 0) return undefined;
  const pages = [
    ...session.boards().map(({ organisationId }) => ['/besturen', organisationId]),
    ...session
      .partnerships()
      .map(({ organisationId }) => ['/samenwerkingsverbanden', organisationId]),
    ...session.desks().map(({ organisationId }) => ['/landelijk', organisationId]),
    ...(session.isGuest() ? [['/te-gast']] : []),
    ...(session.isAdministrator() ? [['/beheer/register']] : []),
  ];
  return pages.length === 1 ? pages[0] : undefined;
}
