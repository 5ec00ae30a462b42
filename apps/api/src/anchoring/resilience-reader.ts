import type { AnswerOf, HandOver, readTurnoverResilience } from '@verankerd/contract';
import {
  aspectKeys,
  definitionInForce,
  replayAnchoring,
  schoolYearOf,
  standingOf,
  turnoverResilience,
  type AspectStandings,
  type Carried,
  type CarriedThing,
  type MilestoneOwner,
  type PlainDate,
} from '@verankerd/domain';
import type { ChoiceKey } from '../choices/choices-door';
import { readCarriers, type CarriersOfAspect } from '../confirmations/confirmations-door';
import type { Transaction } from '../platform/database/unit-of-work';
import { readChoiceHead } from './choice-head-reader';
import { readRecordedHistory } from './recorded-history-reader';

type Resilience = HandOver['resilience'];
type ThingAnswer = Resilience['carriedByNobody'][number];

/** What resilience needs to know of an open milestone: one role owns it. */
export type OwnedMilestone = Pick<
  HandOver['openMilestones'][number],
  'id' | 'question' | 'title' | 'plannedOn' | 'ownerRole'
>;

const selectOpenMilestones = `
  SELECT id, question, title, planned_on AS "plannedOn", owner_role AS "ownerRole"
  FROM milestones WHERE school_id = $1 AND choice_id = $2 AND status = 'OPEN'
  ORDER BY planned_on, id`;

/** Reads what of a choice rests on one person, and what on nobody. */
export async function readResilience(
  transaction: Transaction,
  key: ChoiceKey,
  today: PlainDate,
): Promise<AnswerOf<typeof readTurnoverResilience>> {
  const { interventionName } = await readChoiceHead(transaction, key);
  const { events } = await readRecordedHistory(transaction, key);
  const { rules } = definitionInForce(schoolYearOf(today));
  const milestones = await transaction.query<OwnedMilestone[]>(selectOpenMilestones, [
    key.schoolId,
    key.choiceId,
  ]);
  const { standings } = replayAnchoring(events, today, rules).current;
  const carriers = await readCarriers(transaction, key);
  return { today, interventionName, ...resilienceOf(standings, carriers, milestones) };
}

/**
 * How well the work survives when somebody leaves. What is in place, in part or whole, must be carried on; what is not
 * in place yet rests on nobody, and is no weak spot.
 */
export function resilienceOf(
  standings: AspectStandings,
  carriers: CarriersOfAspect[],
  milestones: readonly OwnedMilestone[],
): Resilience {
  const inPlace = aspectKeys.filter((aspect) => {
    const standing = standingOf(standings, aspect);
    return standing.state === 'RATED' && standing.agreedLevel > 0;
  });
  const aspects = inPlace.map((aspect): Carried => ({
    thing: { kind: 'ASPECT', aspect },
    carriers: peopleOf(carriers.find((one) => one.aspect === aspect)),
  }));
  const owned = milestones.map(({ id, question, ownerRole }): Carried => ({
    thing: { kind: 'MILESTONE', id, question },
    carriers: [ownerRole],
  }));
  const { restsOnOne, carriedByNobody, resilientShare } = turnoverResilience([
    ...aspects,
    ...owned,
  ]);
  const present = (things: readonly CarriedThing[]) =>
    things.flatMap((thing) => presentThing(thing, milestones));
  return {
    restsOnOne: restsOnOne.map(({ carrier, things }) => ({
      role: carrier as MilestoneOwner, // one carrier alone is a role, as it was given
      things: present(things),
    })),
    carriedByNobody: present(carriedByNobody),
    resilientShare,
    carriers,
  };
}

/** Several people in one role count as two carriers, by marks that mean nothing else. */
function peopleOf(aspect: CarriersOfAspect | undefined): string[] {
  return (aspect?.carriers ?? []).flatMap(({ role, people }) =>
    people === 'SEVERAL' ? [role, `${role}, another`] : [role],
  );
}

function presentThing(thing: CarriedThing, milestones: readonly OwnedMilestone[]): ThingAnswer[] {
  if (thing.kind === 'ASPECT') {
    const aspect = aspectKeys.find((key) => key === thing.aspect);
    return aspect ? [{ kind: 'ASPECT', aspect }] : [];
  }
  return milestones
    .filter(({ id }) => id === thing.id)
    .map(({ id, question, title, plannedOn }) => ({
      kind: 'MILESTONE',
      id,
      question,
      title,
      plannedOn,
    }));
}
