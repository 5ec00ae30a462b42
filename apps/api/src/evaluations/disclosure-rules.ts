import { Inject, Injectable } from '@nestjs/common';
import {
  countedSubjects,
  disclosureRule,
  type CountedSubject,
  type DisclosureRule,
  type DisclosureWishes,
} from '@verankerd/domain';
import { disclosureWishes } from '../platform/disclosure-wishes';

/** The rule for each kind of subject. */
export type RulesBySubject = Readonly<Record<CountedSubject, DisclosureRule>>;

/** The rules for wishes; without wishes those of the floor. */
export function rulesFor(wishes: DisclosureWishes = {}): RulesBySubject {
  const rules = countedSubjects.map((subject) => [subject, disclosureRule(subject, wishes)]);
  // Every subject is one of these entries.
  return Object.fromEntries(rules) as RulesBySubject;
}

/** What may be kept and shown in this installation. Stricter than the floor where it asks for that, never looser. */
@Injectable()
export class DisclosureRules {
  readonly bySubject: RulesBySubject;

  constructor(@Inject(disclosureWishes) wishes: DisclosureWishes) {
    this.bySubject = rulesFor(wishes);
  }
}
