import { catalogue1, choiceQuestions1, type CatalogueEntry } from '@verankerd/content';
import type { createChoice, InputOf } from '@verankerd/contract';
import { databankKeys, isPlainDate, type PlainDate, type SchoolYear } from '@verankerd/domain';
import { catalogueId } from '../../catalogue/load-catalogue';
import type { ChoiceStory } from './school-story';

type Body = InputOf<typeof createChoice>['body'];

/** What a school of the demo records of a choice. Of the intervention itself only what the catalogue states. */
export function choiceBody(
  story: ChoiceStory,
  startSchoolYear: SchoolYear,
  decidedOn: PlainDate,
): Body {
  const entry = 'key' in story.intervention ? entryOf(story.intervention.key) : undefined;
  return {
    startSchoolYear,
    intervention: entry
      ? { kind: 'CATALOGUE', interventionId: catalogueId(entry.key) }
      : { kind: 'OWN', name: ownNameOf(story), provider: null, link: null },
    goal: story.goal,
    targetGroup: story.targetGroup,
    foundIn: entry ? 'In de catalogus van Verankerd.' : 'Zelf bedacht in het kernteam.',
    ...effectOf(entry),
    executor: 'Eigen leerkrachten en docenten, met één trekker.',
    training: 'Twee studiemiddagen voor het team.',
    hours: 'Twintig uur per jaar voor de trekker.',
    cost: 'Uit het budget voor scholing.',
    alternatives: story.considered
      ? [
          {
            name: entryOf(story.considered).name,
            reasonNot: 'We konden maar één aanpak tegelijk beginnen.',
          },
        ]
      : [],
    decidedBy: 'Kernteam en schoolleider, met instemming van de medezeggenschapsraad',
    decidedOn,
  };
}

function ownNameOf({ intervention }: ChoiceStory): string {
  return 'own' in intervention ? intervention.own : '';
}

function effectOf(
  entry: CatalogueEntry | undefined,
): Pick<Body, 'effectiveness' | 'recognitionLevel' | 'recognitionSource' | 'recognitionSeenOn'> {
  const recognition = entry?.recognitions[0];
  if (!recognition)
    return {
      effectiveness: 'Daarover vonden we niets.',
      recognitionLevel: null,
      recognitionSource: null,
      recognitionSeenOn: null,
    };
  const { seenOn } = recognition;
  const databank = databankKeys.find((key) => key === recognition.databank);
  return {
    effectiveness: 'Zie de erkenning. Of het bij ons werkt, gaan we volgen.',
    recognitionLevel: recognition.level,
    recognitionSource: databank ? choiceQuestions1.databanks[databank].name.nl : recognition.url,
    recognitionSeenOn: seenOn !== null && isPlainDate(seenOn) ? seenOn : null,
  };
}

/** @throws RangeError when the catalogue has no such entry; the stories name only those that it has. */
function entryOf(key: string): CatalogueEntry {
  const entry = catalogue1.entries.find((candidate) => candidate.key === key);
  if (!entry) throw new RangeError(`Not in the catalogue: ${key}`);
  return entry;
}
