import type { SchoolYear } from '../school-year/school-year';
import {
  componentKeys,
  withOptionalComponents,
  type AnchoringDefinition,
} from './anchoring-definition';
import { borgingIndex100 } from './borging-index-1.0.0';

/** Every published version of the anchoring index, oldest first. A version is added, never changed or removed. */
export const anchoringDefinitions: readonly AnchoringDefinition[] = [borgingIndex100];

/**
 * The version with this id, with the optional components that the id names after a `+`; undefined for an id that
 * this installation does not know.
 */
export function anchoringDefinition(id: string): AnchoringDefinition | undefined {
  const [base, letters = ''] = id.split('+');
  const published = anchoringDefinitions.find((definition) => definition.id === base);
  if (!published) return undefined;
  const definition = withOptionalComponents(
    published,
    componentKeys.filter((key) => letters.includes(key)),
  );
  return definition.id === id ? definition : undefined;
}

/**
 * The version that applies to a school year: the newest one in force by then.
 * @throws RangeError when none of the versions given applies yet.
 */
export function definitionInForce(
  year: SchoolYear,
  definitions: readonly AnchoringDefinition[] = anchoringDefinitions,
): AnchoringDefinition {
  const definition = definitions.findLast(
    ({ inForceFrom }) => inForceFrom === null || inForceFrom <= year,
  );
  if (!definition) throw new RangeError(`No anchoring definition in force in ${year}`);
  return definition;
}
