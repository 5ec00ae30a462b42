import type { evaluationProblems as inDutch } from '../nl/evaluation-problems';

/** What goes wrong with indicators and measurements, and the way out. */
export const evaluationProblems: typeof inDutch = {
  'indicator.in-use': {
    title: 'This has been measured already',
    detail: 'So who or what you count stays. Make a new indicator if you measure something else.',
  },
  'indicator.stopped': {
    title: 'This indicator has stopped',
    detail: 'Take the indicator up again before you measure anew.',
  },
  'indicator.unknown-instrument': {
    title: 'We do not know this instrument',
    detail: 'Choose an instrument from the list, or add it first.',
  },
  'indicator.amount-of-people': {
    title: 'Count people as a number out of a total',
    detail: 'A bare amount is for things only: hours, lessons or euros.',
  },
  'indicator.scale-impossible': {
    title: 'This scale cannot be',
    detail: 'The highest value is above the lowest. The step fits in between.',
  },
  'indicator.target-outside-scale': {
    title: 'The target does not fit the scale',
    detail: 'Choose a target between the lowest and the highest value.',
  },
  'measurement-round.outside-school-year': {
    title: 'That day is outside this school year',
    detail: 'Choose a day in this school year.',
  },
  'measurement-round.dates-reversed': {
    title: 'The last day comes before the first',
    detail: 'Choose a last day that is later.',
  },
  'measurement.not-a-number': { title: 'This is no number', detail: 'Fill in a number.' },
  'measurement.not-whole': {
    title: 'This is no whole number',
    detail: 'Fill in a whole number, without decimals.',
  },
  'measurement.negative': {
    title: 'This number is below zero',
    detail: 'Fill in zero or a higher number.',
  },
  'measurement.too-large': {
    title: 'This number is too high',
    detail: 'Check that there is no digit too many.',
  },
  'measurement.nobody-answered': {
    title: 'Nobody took part',
    detail: 'Choose “not measured” or “not filled in” instead.',
  },
  'measurement.too-few-categories': {
    title: 'At least two answers are needed',
    detail: 'Fill in for each answer how many people gave it.',
  },
  'measurement.above-denominator': {
    title: 'This is more than the total',
    detail: 'A part cannot be larger than the total. Check both numbers.',
  },
  'measurement.above-responded': {
    title: 'This is more than took part',
    detail: 'There cannot be more answers than people who took part.',
  },
  'measurement.above-invited': {
    title: 'This is more than were asked',
    detail: 'No more people can take part than you asked.',
  },
  'measurement.outside-scale': {
    title: 'This does not fit the scale',
    detail: 'A mean lies between the lowest and the highest value. Check the decimals.',
  },
  'measurement.spread-impossible': {
    title: 'This spread cannot be',
    detail: 'With this mean on this scale the spread is smaller. Check both numbers.',
  },
  'measurement.scale-impossible': {
    title: 'The scale of the indicator is not right',
    detail: 'Change the scale of the indicator first.',
  },
  'measurement.other-kind': {
    title: 'This indicator asks for other numbers',
    detail: 'Reload the page and fill in the numbers that it asks for.',
  },
  'measurement.other-categories': {
    title: 'The number of answers is not right',
    detail: 'Fill in a number for each answer of this indicator.',
  },
  'measurement.too-few-answers': {
    title: 'Too few answers to keep',
    detail:
      'With so few people one could see who said what. Choose “too few answers”, or take two school years together.',
  },
  'measurement.nothing-stored': {
    title: 'Nothing was here yet',
    detail: 'Fill in the numbers first.',
  },
  'measurement.year-not-begun': {
    title: 'This school year is still to begin',
    detail: 'You can fill this in once the school year has begun.',
  },
  'measurement.measured-in-future': {
    title: 'That day is still to come',
    detail: 'Fill in the day on which was measured.',
  },
  'measurement.outside-school-year': {
    title: 'That day is outside this school year',
    detail: 'Choose a day in the school year in which you measure.',
  },
  'measurement.pool-of-whole-school': {
    title: 'Two years together is for the whole school only',
    detail: 'For a phase group fill in this school year only.',
  },
  'measurement.year-is-kept': {
    title: 'One of these years is here by itself',
    detail: 'Take that year away first. Otherwise the other year can be worked out.',
  },
  'measurement.year-is-pooled': {
    title: 'This school year is part of two years together',
    detail: 'Take that measurement away first. Otherwise the other year can be worked out.',
  },
  'measurement.nothing-to-submit': {
    title: 'There is nothing to hand in',
    detail: 'Fill something in first. What was handed in is still there.',
  },
};
