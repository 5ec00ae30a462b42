import type { Role, SharingGrant } from '@verankerd/contract';
import type { GuestAccessState } from '@verankerd/domain';
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { hashOfToken } from '../http/session-guard';

/** A signed-in person; the cookie is the value of the session cookie. */
type Account = { readonly userId: string; readonly cookie: string; readonly email: string };

let sequence = 0;

/** Makes the records that a spec stands on, each its own. */
export class TestWorld {
  constructor(private readonly owner: DataSource) {}

  /** A school location with an invented code, under a board when one is given. */
  async school(
    facts: { name?: string; boardId?: string; validFrom?: string } = {},
  ): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO organisations (id, kind, establishment_code, sector) VALUES ($1, 'SCHOOL', $2, 'PO')`,
      [id, establishmentCode(nextNumber())],
    );
    await this.name(id, facts.name ?? 'De Proefschool');
    if (facts.boardId) await this.relate('BOARD', id, facts.boardId, facts.validFrom);
    return id;
  }

  /** A school board. */
  async board(name = 'Stichting Proefbestuur'): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO organisations (id, kind, board_number) VALUES ($1, 'BOARD', $2)`,
      [id, String(90_000 + nextNumber())],
    );
    await this.name(id, name);
    return id;
  }

  /** A partnership. */
  async partnership(name = 'Samenwerkingsverband Proef'): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO organisations (id, kind, partnership_code) VALUES ($1, 'PARTNERSHIP', $2)`,
      [id, `PO${9000 + nextNumber()}`],
    );
    await this.name(id, name);
    return id;
  }

  /** The national desk, of which there is one. */
  async nationalDesk(): Promise<string> {
    const [desk] = await this.owner.query<{ id: string }[]>(
      `SELECT id FROM organisations WHERE kind = 'NATIONAL_DESK'`,
    );
    return desk?.id ?? '';
  }

  /** Puts a school under a board or in a partnership. */
  async relate(
    kind: 'BOARD' | 'PARTNERSHIP',
    schoolId: string,
    parentId: string,
    validFrom = '2020-08-01',
  ): Promise<void> {
    await this.owner.query(
      `INSERT INTO organisation_relations (id, kind, school_id, parent_id, valid_from) VALUES ($1, $2, $3, $4, $5)`,
      [randomUUID(), kind, schoolId, parentId, validFrom],
    );
  }

  /** A signed-in person in a role; answers with the value of the session cookie. */
  async signedIn(
    role: Role,
    organisationId: string | null = null,
    facts: { validTo?: string } = {},
  ): Promise<string> {
    const { cookie } = await this.person(role, organisationId, facts);
    return cookie;
  }

  /** A signed-in person in a role. */
  async person(
    role: Role,
    organisationId: string | null = null,
    facts: { validTo?: string } = {},
  ): Promise<Account> {
    const account = await this.account();
    await this.owner.query(
      `INSERT INTO memberships (id, user_id, role, organisation_id, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, '2020-08-01', $5)`,
      [randomUUID(), account.userId, role, organisationId, facts.validTo ?? null],
    );
    return account;
  }

  /** A signed-in person without a role, such as an adviser from outside; the address is invented unless one is given. */
  async account(email?: string): Promise<Account> {
    const userId = randomUUID();
    const cookie = randomBytes(24).toString('base64url');
    const address = email ?? `${userId}@voorbeeld.test`;
    await this.owner.query(
      `INSERT INTO users (id, email, display_name, password_hash) VALUES ($1, $2, $3, 'none')`,
      [userId, address, `Proefpersoon ${nextNumber()}`],
    );
    await this.owner.query(
      `INSERT INTO sessions (token_hash, user_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [hashOfToken(cookie), userId],
    );
    return { userId, cookie, email: address };
  }

  /** A signed-in adviser who may see a choice for a month, or could until the school took it back or time was up. */
  async guest(
    schoolId: string,
    choiceId: string,
    facts: { state?: GuestAccessState } = {},
  ): Promise<Account & { readonly guestId: string }> {
    const account = await this.account();
    const guestId = randomUUID();
    const { userId } = await this.person('CORE_TEAM_MEMBER', schoolId);
    const isRevoked = facts.state === 'REVOKED';
    await this.owner.query(
      `INSERT INTO guest_accesses
         (school_id, choice_id, id, email, granted_on, valid_until, granted_at, granted_by, revoked_at, revoked_by)
       SELECT $1, $2, $3, $4, day, day + 30, day, $5, $7, $8
       FROM (SELECT current_date - $6::integer AS day) granted`,
      [
        schoolId,
        choiceId,
        guestId,
        account.email,
        userId,
        facts.state === 'EXPIRED' ? 31 : 0,
        isRevoked ? new Date() : null,
        isRevoked ? userId : null,
      ],
    );
    return { ...account, guestId };
  }

  /** An entry of the catalogue. */
  async intervention(name = 'Proefinterventie'): Promise<string> {
    const id = randomUUID();
    await this.owner.query(`INSERT INTO interventions (id, key, name) VALUES ($1, $2, $3)`, [
      id,
      `proef-${nextNumber()}`,
      name,
    ]);
    return id;
  }

  /** An active choice of a school. */
  async choice(schoolId: string, facts: { startSchoolYear?: string } = {}): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO intervention_choices
         (school_id, id, intervention_id, start_school_year, status_since, goal, target_group, decided_by, decided_on)
       VALUES ($1, $2, $3, $4, '2023-09-01', 'Prettig samen leren', 'UNIVERSAL', 'kernteam', '2023-06-01')`,
      [schoolId, id, await this.intervention(), facts.startSchoolYear ?? '2023-2024'],
    );
    return id;
  }

  /** An open milestone of the school year 2026-2027. */
  async milestone(schoolId: string, choiceId: string): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO milestones (school_id, choice_id, id, school_year, question, title, planned_on, owner_role)
       VALUES ($1, $2, $3, '2026-2027', 'START_PLAN', 'Taken verdelen', '2027-01-15', 'SCHOOL_LEADER')`,
      [schoolId, choiceId, id],
    );
    return id;
  }

  /** Evidence for an aspect in the school year 2026-2027. */
  async evidence(schoolId: string, choiceId: string): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `INSERT INTO aspect_evidence (school_id, choice_id, id, school_year, aspect, kind, content, dated_on)
       VALUES ($1, $2, $3, '2026-2027', 'TIME', 'TEXT', 'Uren staan in het taakbeleid', '2026-09-01')`,
      [schoolId, choiceId, id],
    );
    return id;
  }

  /** What a school lets a partnership see, or did until it stopped. */
  async grant(
    schoolId: string,
    partnershipId: string,
    facts: { revoked?: boolean; block?: SharingGrant['block'] } = {},
  ): Promise<string> {
    const id = randomUUID();
    const { userId } = await this.person('SCHOOL_LEADER', schoolId);
    await this.owner.query(
      `INSERT INTO sharing_grants
         (school_id, id, partnership_id, block, granted_at, granted_by, revoked_at, revoked_by)
       VALUES ($1, $2, $3, $7, '2025-01-01', $4, $5, $6)`,
      [
        schoolId,
        id,
        partnershipId,
        userId,
        facts.revoked ? '2025-06-01' : null,
        facts.revoked ? userId : null,
        facts.block ?? 'SEVEN_QUESTIONS',
      ],
    );
    return id;
  }

  /** A note on the time line of a choice. */
  async annotation(schoolId: string, choiceId: string): Promise<string> {
    const id = randomUUID();
    const { userId } = await this.person('CORE_TEAM_MEMBER', schoolId);
    await this.owner.query(
      `INSERT INTO choice_annotations
         (school_id, choice_id, id, happened_on, content, added_at, added_by)
       VALUES ($1, $2, $3, '2026-09-01', 'Nieuwe schoolleider', now(), $4)`,
      [schoolId, choiceId, id, userId],
    );
    return id;
  }

  /** A year group in the plan of 2026-2027 in which one lesson was given. */
  async deliveryGroup(
    schoolId: string,
    choiceId: string,
    schoolYear = '2026-2027',
  ): Promise<{ groupId: string; lessonsId: string }> {
    const [groupId, lessonsId] = [randomUUID(), randomUUID()];
    const { userId } = await this.person('CORE_TEAM_MEMBER', schoolId);
    await this.owner.query(
      `INSERT INTO delivery_groups (school_id, choice_id, id, school_year, year_groups, intended_groups,
         participating_groups, planned_lessons, updated_at, updated_by)
       VALUES ($1, $2, $3, $4, '{5,6}', 2, 1, 30, now(), $5)`,
      [schoolId, choiceId, groupId, schoolYear, userId],
    );
    await this.owner.query(
      `INSERT INTO lessons_given (school_id, choice_id, group_id, id, given_on, lessons, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, first_day_of($5), 1, now(), $6)`,
      [schoolId, choiceId, groupId, lessonsId, schoolYear, userId],
    );
    return { groupId, lessonsId };
  }

  /** The folder of the school year 2026-2027, made and kept. */
  async exportFile(schoolId: string): Promise<string> {
    const id = randomUUID();
    const { userId } = await this.person('CORE_TEAM_MEMBER', schoolId);
    await this.owner.query(
      `INSERT INTO export_orders
         (organisation_id, id, kind, subject, language, total, state, ordered_at, ordered_by, kept_until)
       VALUES ($1, $2, 'SCHOOL_YEAR', '{"kind":"SCHOOL_YEAR","schoolYear":"2026-2027"}', 'nl', 1, 'DONE',
         now(), $3, now() + interval '7 days')`,
      [schoolId, id, userId],
    );
    await this.owner.query(
      `INSERT INTO export_files (organisation_id, order_id, kind, file_name, format, content, checksum)
       VALUES ($1, $2, 'YEAR_FOLDER', 'jaarmap.zip', 'zip', convert_to('{}', 'UTF8'),
         encode(sha256(convert_to('{}', 'UTF8')), 'hex'))`,
      [schoolId, id],
    );
    return id;
  }

  /** What a school measured with an instrument of its own, in a planned round, and handed in. */
  async handedInMeasurement(schoolId: string): Promise<string> {
    const { userId } = await this.person('CORE_TEAM_MEMBER', schoolId);
    const [instrumentId, indicatorId] = [randomUUID(), randomUUID()];
    const by = [schoolId, userId];
    await this.owner.query(
      `INSERT INTO instruments (id, school_id, name) VALUES ($1, $2, 'Eigen vragenlijst')`,
      [instrumentId, schoolId],
    );
    await this.owner.query(
      `INSERT INTO indicators (school_id, id, name, family, subject, direction, kind, instrument_id, updated_at,
         updated_by)
       VALUES ($1, $3, 'Voelt zich veilig', 'OUTCOME_SAFETY', 'PUPILS', 'HIGHER_IS_BETTER', 'PROPORTION', $4, now(), $2)`,
      [...by, indicatorId, instrumentId],
    );
    await this.owner.query(
      `INSERT INTO measurement_rounds (school_id, school_year, round, opens_on, closes_on, updated_at, updated_by)
       VALUES ($1, '2026-2027', 'YEAR', '2026-09-01', '2026-10-01', now(), $2)`,
      by,
    );
    await this.owner.query(
      `INSERT INTO measurements (school_id, indicator_id, school_year, round, measured_group, first_school_year, kind,
         subject, state, numerator, denominator, instrument_id, entry, submitted_at, submitted_by, entered_at, entered_by)
       VALUES ($1, $3, '2026-2027', 'YEAR', 'SCHOOL', '2026-2027', 'PROPORTION', 'PUPILS', 'REPORTED', 80, 100, $4,
         'SUBMITTED', now(), $2, now(), $2)`,
      [...by, indicatorId, instrumentId],
    );
    return indicatorId;
  }

  private async name(organisationId: string, name: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO organisation_names (organisation_id, valid_from, name, place) VALUES ($1, '2020-08-01', $2, 'Voorbeeldstad')`,
      [organisationId, name],
    );
  }
}

function nextNumber(): number {
  sequence += 1;
  return sequence;
}

/** Codes from 99ZA: none of them is in use. */
function establishmentCode(number: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (Math.floor(number / 100) % 26));
  return `99Z${letter}${String(number % 100).padStart(2, '0')}`;
}
