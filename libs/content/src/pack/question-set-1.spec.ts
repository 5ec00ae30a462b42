import { aspectKeys, howQuestions, questionKeys } from '@verankerd/domain';
import { questionSet1 } from './question-set-1';

describe('question set 1', () => {
  it.each([
    ['SCHOOLWIDE_APPROACH', 'Is de interventie onderdeel van een schoolbrede aanpak?'],
    ['TEAM_PREPARATION', 'Is het team voldoende voorbereid?'],
    ['START_PLAN', 'Hebben we een helder plan voor de start?'],
    ['PARENT_INVOLVEMENT', 'Betrekken we ouders actief?'],
    ['MONITORING_EVALUATION', 'Hoe monitoren en evalueren we de uitvoering?'],
    ['ANCHORING', 'Hoe borgen we wat werkt?'],
    ['PRECONDITIONS', 'Hebben we de juiste randvoorwaarden voor duurzame impact?'],
  ] as const)('asks %s in the exact words of the guide', (key, wording) => {
    expect(questionSet1.questions[key].question.nl).toBe(wording);
  });

  it.each([
    [
      'SCHOOLWIDE_APPROACH',
      '(denk aan aansluiting bij visie en acties op andere pijlers zoals signalering, ondersteunende schoolomgeving en beleid)',
    ],
    [
      'TEAM_PREPARATION',
      '(denk aan kennis, vaardigheden, scholing, rollen, verantwoordelijkheden)',
    ],
    ['START_PLAN', '(denk aan taakverdeling, planning)'],
    [
      'PARENT_INVOLVEMENT',
      '(denk aan informeren over de interventie en stimuleren om thuis te versterken wat de leerling op school leert)',
    ],
    ['MONITORING_EVALUATION', '(denk aan tussentijdse evaluatie, monitoren impact)'],
    [
      'ANCHORING',
      '(denk aan vastleggen afspraken, schoolplan, jaarrooster, inwerken nieuwe collega\u2019s)',
    ],
    ['PRECONDITIONS', '(denk aan voldoende tijd en betrokkenheid)'],
  ] as const)('keeps the guide’s parentheses under %s', (key, wording) => {
    expect(questionSet1.questions[key].aspectsInParentheses.nl).toBe(wording);
  });

  it.each([
    ['VISION_LINK', 'Aansluiting bij visie', 'Link with the vision'],
    ['PILLAR_IDENTIFICATION', 'Acties op pijler signalering', 'Actions on early identification'],
    [
      'PILLAR_ENVIRONMENT',
      'Acties op pijler ondersteunende schoolomgeving',
      'Actions on a supportive school environment',
    ],
    ['PILLAR_POLICY', 'Acties op pijler beleid', 'Actions on policy'],
    ['KNOWLEDGE', 'Kennis', 'Knowledge'],
    ['SKILLS', 'Vaardigheden', 'Skills'],
    ['TRAINING', 'Scholing', 'Training'],
    ['ROLES', 'Rollen', 'Roles'],
    ['RESPONSIBILITIES', 'Verantwoordelijkheden', 'Responsibilities'],
    ['TASK_DIVISION', 'Taakverdeling', 'Division of tasks'],
    ['PLANNING', 'Planning', 'Planning'],
    ['PARENTS_INFORMED', 'Ouders informeren over de interventie', 'Parents informed'],
    [
      'PARENTS_REINFORCE',
      'Ouders stimuleren om thuis te versterken',
      'Parents encouraged to reinforce at home',
    ],
    ['INTERIM_EVALUATION', 'Tussentijdse evaluatie', 'Interim evaluation'],
    ['IMPACT_MONITORING', 'Impact monitoren', 'Impact monitoring'],
    ['AGREEMENTS_RECORDED', 'Afspraken vastleggen', 'Agreements recorded'],
    ['SCHOOL_PLAN', 'Schoolplan', 'School plan'],
    ['ANNUAL_TIMETABLE', 'Jaarrooster', 'Annual timetable'],
    ['INDUCTION', "Inwerken nieuwe collega's", 'Induction of new colleagues'],
    ['TIME', 'Voldoende tijd', 'Enough time'],
    ['COMMITMENT', 'Voldoende betrokkenheid', 'Enough commitment'],
  ] as const)('labels %s with the words of the guide', (key, nl, en) => {
    expect(questionSet1.aspects[key].label).toEqual({ nl, en });
  });

  it('opens with the guide’s own sentence', () => {
    expect(questionSet1.intro.nl).toBe(
      'Een interventie werkt pas echt als je \u2018m goed uitvoert én verankert in het bredere schoolbeleid. Gebruik deze vragen om samen met je team de kans op een succesvolle implementatie te vergroten:',
    );
  });

  it('names the makers of the guide', () => {
    expect(questionSet1.attribution.nl).toBe(
      'Handreiking Interventie kiezen, Welbevinden op School (Trimbos-instituut en Pharos)',
    );
  });

  it('holds the questions and aspects of the domain, in the same order', () => {
    expect(Object.keys(questionSet1.questions)).toEqual([...questionKeys]);
    expect(Object.keys(questionSet1.aspects)).toEqual([...aspectKeys]);
  });

  it('asks for an answer where the domain says that the question asks how', () => {
    const asking = questionKeys.filter((key) => questionSet1.questions[key].asksHow);
    expect(asking).toEqual([...howQuestions]);
  });

  it.each(aspectKeys)('estimates a few whole minutes for %s', (key) => {
    const { minutes } = questionSet1.aspects[key];
    expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 5).toBe(true);
  });

  it('tells something else in each why and each example', () => {
    const texts = aspectKeys.flatMap((key) => {
      const { why, examples } = questionSet1.aspects[key];
      return [why, examples.po, examples.vo, examples.go].flatMap(({ nl, en }) => [nl, en]);
    });
    expect(new Set(texts).size).toBe(texts.length);
  });
});
