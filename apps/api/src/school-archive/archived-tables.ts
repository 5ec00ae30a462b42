/**
 * The tables with rows of a school that its archive holds, each after those that it points at. A new table with a
 * school_id gets a line here or in `leftOutTables`; a spec fails until it has.
 */
export const archivedTables = [
  'organisation_relations',
  'interventions',
  'intervention_choices',
  'choice_alternatives',
  'milestones',
  'aspect_ratings',
  'aspect_evidence',
  'question_answers',
  'confirmations',
  'lasting_places',
  'aspect_carriers',
  'anchoring_goals',
  'choice_annotations',
  'school_year_turns',
  'turn_milestones',
  'delivery_groups',
  'lessons_given',
  'instruments',
  'indicators',
  'measurement_rounds',
  'measurements',
  'measurement_imports',
  'measurement_import_mappings',
  'submissions',
  'sharing_grants',
  'reviews',
  'review_sections',
  'review_snapshots',
  'review_reopenings',
  'review_hand_ins',
  'review_replies',
  'conversations',
  'conversation_replies',
  'good_practices',
  'audit_events',
  // Derived rows too: what others saw stays as it was, to the letter.
  'anchoring_results',
  'oversight_summaries',
  'superseded_summaries',
] as const;

/** Tables with rows of a school that its archive leaves out, and why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  pupil_counts: 'Open data of DUO: npm run import:duo reads them anew.',
  team_votes: 'A vote lasts two hours; what was agreed stands in confirmations.',
  team_vote_aspects: 'Part of a vote that lasts two hours.',
  team_vote_devices: 'Phones in a running vote, without names.',
  overseer_notes: 'Notes of a board or partnership for itself, which the school never sees.',
  guest_accesses:
    'Access to one installation, by the address of an account there: a school gives it anew.',
  team_vote_ballots: 'Secret, and deleted when the vote closes.',
};

const withoutAddress = (column: string) =>
  `CASE jsonb_typeof(t.${column}) WHEN 'object' THEN t.${column} - 'email' ELSE t.${column} END`;

/** SQL of columns that are kept in part, of a row `t`, by table. The history tells of guests without their address. */
export const columnsKeptInPart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audit_events: { before: withoutAddress('before'), after: withoutAddress('after') },
};
