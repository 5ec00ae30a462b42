import type { membership } from '@verankerd/contract';
import type * as z from 'zod/mini';
import { ownPageOf } from './own-page';

type Membership = z.infer<typeof membership>;

const place = (role: Membership['role'], organisationId: string): Membership => ({
  role,
  organisationId,
  organisationName: organisationId,
  organisationPlace: null,
});
const school = place('CORE_TEAM_MEMBER', 's');
const board = place('BOARD_OFFICER', 'b');
const otherBoard = place('BOARD_OFFICER', 'c');
const partnership = place('PARTNERSHIP_OFFICER', 'p');
const desk = place('NATIONAL_DESK_OFFICER', 'd');

describe('ownPageOf', () => {
  it.each([
    ['one board', { boards: [board] }, ['/besturen', 'b']],
    ['one partnership', { partnerships: [partnership] }, ['/samenwerkingsverbanden', 'p']],
    ['the country', { desks: [desk] }, ['/landelijk', 'd']],
    ['the installation', { isAdministrator: true }, ['/beheer/register']],
    ['a choice as a guest', { isGuest: true }, ['/te-gast']],
    ['a board and a choice as a guest', { boards: [board], isGuest: true }, undefined],
    ['two boards', { boards: [board, otherBoard] }, undefined],
    ['a board and a partnership', { boards: [board], partnerships: [partnership] }, undefined],
    ['a board and the installation', { boards: [board], isAdministrator: true }, undefined],
    ['a school', { schools: [school] }, undefined],
    ['a school and its board', { schools: [school], boards: [board] }, undefined],
    ['nothing', {}, undefined],
  ])('for who is there for %s', (_, roles, expected) => {
    const none = {
      schools: [],
      boards: [],
      partnerships: [],
      desks: [],
      isGuest: false,
      isAdministrator: false,
    };
    const all = { ...none, ...roles };
    const session = {
      schools: () => all.schools,
      boards: () => all.boards,
      partnerships: () => all.partnerships,
      desks: () => all.desks,
      isGuest: () => all.isGuest,
      isAdministrator: () => all.isAdministrator,
    };
    expect(ownPageOf(session as Parameters<typeof ownPageOf>[0])).toEqual(expected);
  });
});
