import type { Role } from '@verankerd/contract';
import { firstDayOf } from '@verankerd/domain';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../../identity/password';
import type { Actor } from '../../platform/http/actor';
import type { DemoCalendar } from './demo-calendar';
import { demoId } from './demo-ids';
import {
  demoBoards,
  demoNationalDesk,
  demoPartnership,
  organisationIdOf,
} from './demo-organisations';
import type { SchoolStory } from './school-story';

/** The password of everybody in the demo. It is printed at every start: nothing behind it is secret. */
export const demoPassword = 'verankerd-demo';

/** Somebody in the demo. */
export type DemoPerson = {
  readonly email: string;
  readonly displayName: string;
  /** None for an adviser from outside, who is a guest. */
  readonly role: Role | null;
  /** Code of the organisation of the role; none for an administrator or an adviser. */
  readonly organisation: string | null;
};

/** The people of a school who act in the demo. */
export type SchoolPeople = { readonly coreTeam: Actor; readonly leader: Actor };

/** The adviser from outside who reads along with a school. */
export const demoAdviser: DemoPerson = {
  email: 'adviseur@voorbeeld.test',
  displayName: 'Adviseur (demo)',
  role: null,
  organisation: null,
};

const [firstBoard, secondBoard] = ['99901', '99902'] as const;

/** The people that a first start names: one for each way to work with Verankerd. */
export function announcedPeople(schools: readonly SchoolStory[]): readonly DemoPerson[] {
  const [school] = schools;
  return [
    ...(school ? peopleOf(school, true) : []),
    officer('bestuur', 'BOARD_OFFICER', `Bestuurslid ${demoBoards[firstBoard]}`, firstBoard),
    officer('bestuur2', 'BOARD_OFFICER', `Bestuurslid ${demoBoards[secondBoard]}`, secondBoard),
    officer(
      'samenwerkingsverband',
      'PARTNERSHIP_OFFICER',
      'Medewerker samenwerkingsverband (demo)',
      demoPartnership.code,
    ),
    officer(
      'landelijk',
      'NATIONAL_DESK_OFFICER',
      'Medewerker landelijk steunpunt (demo)',
      demoNationalDesk,
    ),
    demoAdviser,
    officer('beheer', 'ADMINISTRATOR', 'Beheerder (demo)', null),
  ];
}

/** An officer of a board or the partnership of the demo, who acts in it. */
export function officerOf(organisation: string): Actor {
  const person = announcedPeople([]).find((one) => one.organisation === organisation);
  if (!person) throw new RangeError(`The demo has no officer of ${organisation}`);
  return actorOf(person);
}

/** The core team member and the school leader of a school. */
export function peopleOf(
  { code, name }: SchoolStory,
  isFirst: boolean,
): readonly [DemoPerson, DemoPerson] {
  const place = isFirst ? '(demo)' : name;
  const suffix = isFirst ? '' : `.${code.toLowerCase()}`;
  return [
    officer(`kernteam${suffix}`, 'CORE_TEAM_MEMBER', `Kernteamlid ${place}`, code),
    officer(`schoolleider${suffix}`, 'SCHOOL_LEADER', `Schoolleider ${place}`, code),
  ];
}

/** A person as the use cases know who acts. */
export function actorOf({ email, displayName, role, organisation }: DemoPerson): Actor {
  const organisationId = organisation === null ? null : organisationIdOf(organisation);
  return {
    userId: demoId(email),
    displayName,
    language: 'nl',
    memberships: role === null ? [] : [{ role, organisationId }],
  };
}

/** Writes people with their roles and the password of the demo. */
export async function writePeople(
  owner: EntityManager,
  people: readonly DemoPerson[],
  calendar: DemoCalendar,
): Promise<void> {
  // One hash for all: it would be as weak with a salt each, for the password is printed.
  const hash = await hashPassword(demoPassword);
  const since = firstDayOf(calendar.yearsAgo(5));
  for (const { email, displayName, role, organisation } of people) {
    await owner.query(
      'INSERT INTO users (id, email, display_name, password_hash) VALUES ($1, $2, $3, $4)',
      [demoId(email), email, displayName, hash],
    );
    if (role === null) continue;
    await owner.query(
      `INSERT INTO memberships (id, user_id, role, organisation_id, valid_from)
       VALUES ($1, $2, $3, $4, $5)`,
      [
        demoId(`${email} ${role}`),
        demoId(email),
        role,
        organisation === null ? null : organisationIdOf(organisation),
        since,
      ],
    );
  }
}

function officer(
  mailbox: string,
  role: Role,
  displayName: string,
  organisation: string | null,
): DemoPerson {
  return { email: `${mailbox}@voorbeeld.test`, displayName, role, organisation };
}
