import type { Texts } from '@verankerd/content/texts';
import type { Matrix } from '@verankerd/contract';
import type { QuestionState } from '@verankerd/domain';
import type { FilterName, MatrixAddress } from './matrix-address';

/** Something that narrows what is shown, in words. */
export type ChosenFilter = { readonly name: FilterName; readonly label: string };

/** Names of what an address has the number or the code of; nothing where it is not known. */
export type NamesOfChosen = {
  readonly board: string | null | undefined;
  readonly partnership: string | null | undefined;
  readonly school: string | null | undefined;
};

/** What filters are written with. */
export type FilterVoice = {
  readonly matrix: Texts['oversight']['matrix'];
  readonly questions: Texts['questions']['short'];
  readonly stateWord: (state: QuestionState) => string;
};

/** All that narrows what an address shows. */
export function chosenFilters(
  { filter, search, schoolCode }: MatrixAddress,
  names: NamesOfChosen,
  { matrix: { filters, sectors }, questions, stateWord }: FilterVoice,
): readonly ChosenFilter[] {
  const chosen = (name: FilterName, label: string, value: string | undefined) =>
    value === undefined ? [] : [{ name, label: filters.chip(label, value) }];
  const { sector, interventionName, question, state, boardNumber, partnershipCode } = filter;
  return [
    ...(filter.onlyAttention ? [{ name: 'aandacht' as const, label: filters.chipAttention }] : []),
    ...chosen('zoek', filters.search, search || undefined),
    ...chosen('sector', filters.sector, sector && sectors[sector]),
    ...chosen('interventie', filters.intervention, interventionName),
    ...chosen('vraag', filters.question, question && questions[question]),
    ...chosen('stand', filters.state, state && stateWord(state)),
    ...chosen('bestuur', filters.board, boardNumber && (names.board ?? boardNumber)),
    ...chosen(
      'samenwerkingsverband',
      filters.partnership,
      partnershipCode && (names.partnership ?? partnershipCode),
    ),
    ...chosen('school', filters.school, schoolCode && (names.school ?? schoolCode)),
  ];
}

/** The names of what an address narrows to, as a matrix has them. */
export function namesOfChosen(
  { boards, partnerships, schools }: Matrix,
  { filter }: MatrixAddress,
): NamesOfChosen {
  return {
    board: boards.find(({ number }) => number === filter.boardNumber)?.name,
    partnership: partnerships.find(({ code }) => code === filter.partnershipCode)?.name,
    school: schools.names[0],
  };
}
