import {
  type KnownEstablishment,
  type PlainDate,
  type RegisterChange,
  type RegisterDiff,
  type RegisterEstablishment,
  sectorOfPart,
} from '@verankerd/domain';

/** What is known after a register: how each of its changes leaves an establishment, and which ones it confirms. */
export function knownAfter(
  known: ReadonlyMap<string, KnownEstablishment>,
  diff: RegisterDiff,
): ReadonlyMap<string, KnownEstablishment> {
  const after = new Map(known);
  for (const change of diff.changes) {
    const code = change.establishmentCode;
    after.set(code, changed(after.get(code), change));
  }
  for (const code of diff.seen) {
    const held = after.get(code);
    if (held) after.set(code, { ...held, lastSeenOn: diff.referenceDate });
  }
  return after;
}

function changed(held: KnownEstablishment | undefined, change: RegisterChange): KnownEstablishment {
  const { on } = change;
  if (change.kind === 'ADDED' || change.kind === 'REOPENED') return begun(change.establishment, on);
  if (!held) throw new RangeError(`Nothing is held of ${change.establishmentCode}.`);
  switch (change.kind) {
    case 'RENAMED':
      return { ...held, name: change.to, nameSince: on };
    case 'MOVED_BOARD':
      return { ...held, boardNumber: change.to, boardSince: on };
    case 'CLOSED':
      return { ...held, boardNumber: null, boardSince: null, closedOn: on };
    case 'DETAILS_CHANGED': {
      const details = Object.fromEntries(change.details.map(({ detail, to }) => [detail, to]));
      const after: KnownEstablishment = { ...held, ...details };
      return { ...after, sector: sectorOfPart(after.part) };
    }
  }
}

function begun(establishment: RegisterEstablishment, on: PlainDate): KnownEstablishment {
  const { establishmentCode, boardNumber, name, place, municipality, province } = establishment;
  const { part, sector, postcode, denomination, holidayRegion } = establishment;
  return {
    ...{ establishmentCode, boardNumber, name, place, municipality, province },
    ...{ part, sector, postcode, denomination, holidayRegion },
    nameSince: on,
    boardSince: boardNumber === null ? null : on,
    lastSeenOn: on,
    closedOn: null,
  };
}
