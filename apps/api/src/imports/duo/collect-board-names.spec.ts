import { collectBoardNames } from './collect-board-names';
import { streamOf } from '../../platform/table-files/stream-of';

describe('collectBoardNames', () => {
  it.each([
    ['the addresses of DUO', '\ufeffBEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,PLAATSNAAM\n'],
    ['columns in capitals and underscores', 'BEVOEGD_GEZAG_NUMMER,BEVOEGD_GEZAG_NAAM,X\n'],
    ['a list that others compiled', 'bevoegd_gezag,naam,soort\n'],
  ])('reads %s', async (_, header) => {
    const rows = '99901,"Stichting ""Verzinsel""",A\n99902,Vereniging De Fabel,B\n';
    const { names, errorCount } = await collectBoardNames(streamOf(header + rows));
    expect([...names]).toEqual([
      ['99901', 'Stichting "Verzinsel"'],
      ['99902', 'Vereniging De Fabel'],
    ]);
    expect(errorCount).toBe(0);
  });

  it('gives a board that has two names neither of them, and lists the rows', async () => {
    const text = 'bevoegd_gezag;naam\n99901;A\n99902;B\n99901;C\n99901;A\n99902;B\n';
    const { names, problems } = await collectBoardNames(streamOf(text));
    expect([...names]).toEqual([['99902', 'B']]);
    expect(problems.map(({ line, code, value }) => [line, code, value])).toEqual([
      [4, 'row.conflicting-duplicate', '99901 (2)'],
      [5, 'row.conflicting-duplicate', '99901 (2)'],
    ]);
  });

  it('lists rows without a name, and numbers that are none', async () => {
    const text = 'bevoegd_gezag;naam\n99901; \n1234;B\n;C\n99903;D\n';
    const { names, problems } = await collectBoardNames(streamOf(text));
    expect([...names.keys()]).toEqual(['99903']);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'naam', 'row.blank-value'],
      [3, 'bevoegd_gezag', 'row.wrong-pattern'],
      [4, 'bevoegd_gezag', 'row.blank-value'],
    ]);
  });

  it('refuses a file that tells no names of boards', async () => {
    await expect(collectBoardNames(streamOf('a;b\n1;2\n'))).rejects.toMatchObject({
      refusal: { code: 'file.no-board-names' },
    });
  });
});
