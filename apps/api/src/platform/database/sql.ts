/** SQL for a moment as the contract writes it: UTC, milliseconds, `Z`. */
export function instantOf(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL for the name of an organisation on a date: name and place as the register had them then. */
export function nameOn(organisationId: string, date: string): string {
  return `(SELECT json_build_object('name', n.name, 'place', n.place) FROM organisation_names n
    WHERE n.organisation_id = ${organisationId} AND (n.valid_to IS NULL OR n.valid_to > ${date})
    ORDER BY n.valid_from LIMIT 1)`;
}
