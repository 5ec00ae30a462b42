import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many organisations a person acts for, about; and how many schools share with one of them. */
const rows = {
  'acting_organisation_ids(text[])': 2,
  'acting_school_ids()': 2,
  'acting_board_ids()': 2,
  'acting_partnership_ids()': 2,
  'acting_shared_school_ids()': 200,
  'acting_review_school_ids()': 200,
  'acting_evaluation_school_ids()': 200,
} as const;

/** What PostgreSQL expects of a function when nobody says. */
const otherwise = 1000;

/**
 * Tells the planner that a person acts for one or two organisations. It took a thousand, so that each policy read whole
 * tables where an index has the few rows at once.
 */
export class WhoActsIsFew1764060000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, count] of Object.entries(rows))
      await runner.query(`ALTER FUNCTION ${name} ROWS ${count}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(rows))
      await runner.query(`ALTER FUNCTION ${name} ROWS ${otherwise}`);
  }
}
