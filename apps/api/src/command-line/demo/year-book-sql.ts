// Parameters of all: school, choice, school year, who, and the rows as JSON.

/** Stores ratings; one that was changed takes the place of what was there. */
export const writeRatings = `
  INSERT INTO aspect_ratings
    (school_id, choice_id, school_year, rated_by, aspect, state, level, reason, version, rated_at)
  SELECT $1, $2, $3, $4, aspect, state, level, reason, version, "at"
  FROM json_to_recordset($5) AS r
    (aspect text, state text, level smallint, reason text, version integer, "at" timestamptz)
  ON CONFLICT (school_id, choice_id, school_year, aspect) DO UPDATE SET
    state = excluded.state, level = excluded.level, reason = excluded.reason,
    version = excluded.version, rated_at = excluded.rated_at
  WHERE aspect_ratings.version < excluded.version`;

/** Adds evidence. Who added it is in the history only. */
export const writeEvidence = `
  INSERT INTO aspect_evidence (school_id, choice_id, school_year, id, aspect, kind, content, dated_on)
  SELECT $1, $2, $3, id, aspect, kind, content, "datedOn"
  FROM json_to_recordset($5) AS r (id uuid, aspect text, kind text, content text, "datedOn" date)
  WHERE $4::uuid IS NOT NULL`;

/** Stores the short answers. */
export const writeAnswers = `
  INSERT INTO question_answers
    (school_id, choice_id, school_year, answered_by, question, answer, version, answered_at)
  SELECT $1, $2, $3, $4, question, answer, version, "at"
  FROM json_to_recordset($5) AS r (question text, answer text, version integer, "at" timestamptz)
  ON CONFLICT (school_id, choice_id, school_year, question) DO UPDATE SET
    answer = excluded.answer, version = excluded.version, answered_at = excluded.answered_at`;

/** Stores milestones; one that was changed takes the place of what was there. */
export const writeMilestones = `
  INSERT INTO milestones (school_id, choice_id, school_year, updated_by, id, question, title, planned_on,
    owner_role, status, done_on, note, reason, template_key, version, created_at, updated_at)
  SELECT $1, $2, $3, $4, id, question, title, "plannedOn", "ownerRole", status, "doneOn", note, reason,
    "templateKey", version, "createdAt", "at"
  FROM json_to_recordset($5) AS r (id uuid, question text, title text, "plannedOn" date, "ownerRole" text,
    status text, "doneOn" date, note text, reason text, "templateKey" text, version integer,
    "createdAt" timestamptz, "at" timestamptz)
  ON CONFLICT (school_id, choice_id, id) DO UPDATE SET
    planned_on = excluded.planned_on, status = excluded.status, done_on = excluded.done_on,
    note = excluded.note, reason = excluded.reason, version = excluded.version,
    updated_at = excluded.updated_at
  WHERE milestones.version < excluded.version`;

/** Appends to the history, in the order of the rows. One parameter more: the role of who did it. */
export const writeAudit = `
  INSERT INTO audit_events
    (school_id, choice_id, school_year, actor_id, actor_role, kind, subject, before, after, occurred_at)
  SELECT $1, $2, $3, $4, $6, kind, subject, before, after, "at"
  FROM json_to_recordset($5) AS r
    (kind text, subject text, before jsonb, after jsonb, "at" timestamptz, position integer)
  ORDER BY position`;
