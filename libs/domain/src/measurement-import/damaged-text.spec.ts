import { isDamagedText } from './damaged-text';

describe('isDamagedText', () => {
  it.each([
    ['a DOS code page', 'S·dwest-FryslÔn'],
    ['a DOS code page, capitals', 'S·DWEST'],
    ['UTF-8 read as Windows-1252', 'HindoeÃ¯stisch'],
    ['UTF-8 read as Windows-1252, capital', 'Ã‰cole'],
    ['a curly quote read so', 'â€™t Palet'],
    ['a byte without a meaning', 'Samu\u0081l'],
    ['a replaced character', 'Samu\ufffdl'],
    ['a control character', 'Samu\u0007l'],
    ['a capital in a word', 'MozaŠek'],
    ['a sign for a letter', 'Samu‰l'],
  ])('finds the mark of %s', (_, text) => {
    expect(isDamagedText(text)).toBe(true);
  });

  it.each([
    'Basisschool De Eik',
    'Súdwest-Fryslân',
    'SÚDWEST-FRYSLÂN',
    'Het Mozaïek',
    '’t Palet',
    'Zoë & Noël',
    'École Élémentaire',
    'Basisschool «De Ark»',
    'De Ark – locatie Noord',
    'St. Jan · Noord',
    'A.M.G. Schmidtschool (3½ km)',
    '2e Exloërmond',
    "IKC 't Oelebröd",
    'LWOO locatie Niekée',
    'McDonald IJsselCollege',
  ])('leaves %j alone', (text) => {
    expect(isDamagedText(text)).toBe(false);
  });
});
