import { databankKeys, recognitionLevelKeys } from '@verankerd/domain';
import { catalogue1 } from './catalogue-1';

const entries = catalogue1.entries;
const recognitions = entries.flatMap((entry) =>
  entry.recognitions.map((recognition) => ({ entry: entry.key, ...recognition })),
);
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

describe('catalogue 1', () => {
  it('gives each intervention a kebab-case key of its own', () => {
    const keys = entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('lists the interventions by name', () => {
    const names = entries.map(({ name }) => name.replace(/^De /, ''));
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'nl')));
  });

  it.each(recognitions)('names databank and level of $entry, $databank', (recognition) => {
    expect([...databankKeys, 'NOT_STATED']).toContain(recognition.databank);
    expect(recognitionLevelKeys).toContain(recognition.level);
    expect(recognition.url).toMatch(/^https:\/\//);
  });

  it.each(recognitions)('dates what it saw of $entry, or says UNVERIFIED', (recognition) => {
    if (recognition.status === 'SEEN') expect(recognition.seenOn).toMatch(partialDate);
    else expect(recognition.status).toBe('UNVERIFIED');
  });

  it.each(recognitions)('takes no provider at its word: $entry, $reportedBy', (recognition) => {
    if (recognition.reportedBy !== 'DATABANK') expect(recognition.status).toBe('UNVERIFIED');
  });

  it.each(recognitions)('writes dates of $entry as year, month or day', (recognition) => {
    for (const date of [recognition.recognisedOn, recognition.seenOn]) {
      if (date !== null) expect(date).toMatch(partialDate);
    }
  });

  it.each(entries)('has one latest verdict per databank for $key', ({ recognitions: verdicts }) => {
    const latest = verdicts.filter(({ standing }) => standing === 'LATEST_KNOWN');
    expect(new Set(latest.map(({ databank }) => databank)).size).toBe(latest.length);
    if (verdicts.length > 0) expect(latest.length).toBeGreaterThan(0);
  });

  it.each(entries)('can be looked up and says for which sector: $key', (entry) => {
    expect(entry.links.length).toBeGreaterThan(0);
    for (const { url } of entry.links) expect(url).toMatch(/^https:\/\//);
    expect(entry.sectors.length).toBeGreaterThan(0);
    if (entry.loketId !== null) expect(entry.loketId).toMatch(/^\d{7}$/);
  });

  it.each([
    ['pad', 'LOKET_GEZOND_LEVEN', 'STRONG_INDICATIONS', '2017-06-08'],
    ['vrienden', 'LOKET_GEZOND_LEVEN', 'STRONG_INDICATIONS', '2018-11-02'],
    ['taakspel', 'LOKET_GEZOND_LEVEN', 'GOOD_INDICATIONS', '2016-10-06'],
    ['prima', 'LOKET_GEZOND_LEVEN', 'FIRST_INDICATIONS', '2020-02-13'],
    ['swpbs', 'LOKET_GEZOND_LEVEN', 'WELL_SUBSTANTIATED', '2014-04-24'],
    ['de-vreedzame-school', 'NJI', 'FIRST_INDICATIONS', null],
    ['kiva', 'NJI', 'STRONG_INDICATIONS', '2022'],
    ['kanjertraining', 'NJI', 'STRONG_INDICATIONS', null],
    ['levensvaardigheden', 'LOKET_GEZOND_LEVEN', 'FIRST_INDICATIONS', '2017-06-08'],
    ['leefstijl', 'LOKET_GEZOND_LEVEN', 'WELL_SUBSTANTIATED', '2017-06-08'],
    ['happyles', 'LOKET_GEZOND_LEVEN', 'WELL_SUBSTANTIATED', '2020-09-24'],
    ['zippys-vrienden', 'NJI', 'WELL_SUBSTANTIATED', '2011-03-03'],
    ['rots-en-water', 'NJI', 'NOT_RECOGNISED', '2017-10-27'],
    ['marietje-kessels-project', 'NJI', 'NOT_RECOGNISED', '2015-09-18'],
    ['mazl-op-het-vo', 'LOKET_GEZOND_LEVEN', 'FIRST_INDICATIONS', null],
    ['its-up-to-you', 'NOT_STATED', 'UNKNOWN', null],
    ['sta-sterk-training', 'NOT_STATED', 'UNKNOWN', null],
  ])('gives %s first the verdict of %s: %s on %s', (key, databank, level, recognisedOn) => {
    const entry = entries.find((candidate) => candidate.key === key);
    expect(entry?.recognitions[0]).toMatchObject({ databank, level, recognisedOn });
  });

  it('gives no recognition to interventions for which none was found', () => {
    const without = entries.filter((entry) => entry.recognitions.length === 0);
    expect(without.map(({ key }) => key)).toEqual(['skills4life', 'storm', 'teamup-op-school']);
  });
});
