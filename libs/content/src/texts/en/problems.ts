import type { Texts } from '../texts';
import { evaluationProblems } from './evaluation-problems';
import { refusalSentence } from './import-problems';
import { tableRefusalSentence } from './measurement-import';

/** What went wrong, and the way out. */
export const problems: Texts['problems'] = {
  sentences: {
    ...evaluationProblems,
    'request.invalid': {
      title: 'Not everything is filled in correctly',
      detail: 'See at the fields below what has to change.',
    },
    'request.malformed': {
      title: 'We do not understand this request',
      detail: 'The data cannot be read. Reload the page and try again.',
    },
    'request.too-large': {
      title: 'This is too large',
      detail: 'The file or the text is too large. Make it smaller and try again.',
    },
    'request.unsupported-media-type': {
      title: 'We do not know this kind of file',
      detail: 'Send the data as JSON, or choose a CSV file.',
    },
    'request.idempotency-key-required': {
      title: 'A key is missing',
      detail: 'Send an Idempotency-Key of 8 to 100 characters.',
    },
    'request.idempotency-key-reused': {
      title: 'This key was used before',
      detail: 'This Idempotency-Key belongs to another request. Use a new key.',
    },
    'request.version-required': {
      title: 'The version is missing',
      detail: 'Tell with If-Match which version you change.',
    },
    'request.foreign-origin': {
      title: 'This request comes from another website',
      detail: 'Open Verankerd itself and try it there.',
    },
    'server.fault': {
      title: 'Something went wrong on our side',
      detail: 'This was not saved. Try again. If it keeps going wrong, pass on the number.',
    },
    'server.unavailable': {
      title: 'Verankerd cannot be reached for a moment',
      detail: 'This was not saved. Wait a minute and try again.',
    },
    'session.required': {
      title: 'You are not signed in',
      detail: 'Sign in and go on where you were.',
    },
    'session.wrong-credentials': {
      title: 'Signing in did not work',
      detail: 'The e-mail address or the password is not right. Try again.',
    },
    'session.too-many-attempts': {
      title: 'Too many attempts',
      detail: 'Wait a quarter of an hour and try again.',
    },
    'resource.not-found': {
      title: 'Not found',
      detail: 'This does not exist, or you may not see it.',
    },
    'resource.changed-meanwhile': {
      title: 'Somebody else was first',
      detail: 'Somebody changed this meanwhile. Look at the new version and choose again.',
    },
    'access.denied': {
      title: 'You may not do this',
      detail: 'Your role does not allow it. Ask your school leader or administrator.',
    },
    'choice.not-active': {
      title: 'This intervention is not running now',
      detail: 'It was paused, stopped or replaced. Resume the intervention to go on.',
    },
    'choice.wrong-status': {
      title: 'This is not possible now',
      detail: 'This step does not fit how the intervention stands.',
    },
    'choice.unknown-intervention': {
      title: 'We do not know this intervention',
      detail: 'Choose an intervention from the list, or enter a name yourself.',
    },
    'choice.not-own-intervention': {
      title: 'The name cannot be changed',
      detail: 'This intervention comes from the list. Only the name of your own can be changed.',
    },
    'choice.start-year-out-of-range': {
      title: 'This start year is not possible',
      detail: 'Choose a school year from 2000-2001 on, and not later than next school year.',
    },
    'choice.start-year-after-work': {
      title: 'The start year cannot be later',
      detail:
        'Something was filled in for an earlier school year. Choose that year or an earlier one.',
    },
    'choice.decided-in-future': {
      title: 'This date is still to come',
      detail: 'Enter the day of the decision: today or earlier.',
    },
    'choice.wrong-replacement': {
      title: 'This replacement is not possible',
      detail: 'Choose another intervention of your school that is running now.',
    },
    'rating.reason-required': {
      title: 'A reason is needed',
      detail: 'Write in short why this does not apply.',
    },
    'milestone.outside-school-year': {
      title: 'The date lies outside the school year',
      detail: 'Choose a date from 1 August to 31 July of this school year.',
    },
    'milestone.reason-required': {
      title: 'A reason is needed',
      detail: 'Write in short why the date moves.',
    },
    'milestone.done-in-future': {
      title: 'This date has still to come',
      detail: 'Choose today or an earlier day.',
    },
    'milestone.wrong-status': {
      title: 'This is not possible now',
      detail: 'This milestone stands differently by now. Reload the page.',
    },
    'milestone.not-later-year': {
      title: 'This date does not lie in a later school year',
      detail: 'Choose a day in a later school year, at most ten years ahead.',
    },
    'submission.year-not-begun': {
      title: 'This school year has not begun',
      detail: 'You can submit from 1 August, the first day of the school year.',
    },
    'sharing.already-shared': {
      title: 'You share this already',
      detail: 'The partnership can see this already.',
    },
    'guest.already-there': {
      title: 'This adviser has access already',
      detail: 'Do you want another last day? Take the access back first, and then give it again.',
    },
    'guest.last-day': {
      title: 'Choose another last day',
      detail: 'The last day lies between today and a year ahead.',
    },
    'anchoring.day-in-future': {
      title: 'This day has yet to come',
      detail: 'Choose today or an earlier day.',
    },
    'confirmation.nothing-to-confirm': {
      title: 'There is nothing to confirm yet',
      detail: 'Nothing was agreed about this aspect yet. First say how far you are.',
    },
    'confirmation.year-not-begun': {
      title: 'This school year has yet to begin',
      detail: 'You can confirm from 1 August of this school year.',
    },
    'lasting-place.wrong-kind': {
      title: 'This place does not fit this aspect',
      detail: 'Fill in what belongs to this aspect.',
    },
    'lasting-place.years-reversed': {
      title: 'The last school year lies before the first',
      detail: 'Choose a last school year that is the same as the first, or later.',
    },
    'lasting-place.more-inducted-than-new': {
      title: 'This number cannot be right',
      detail: 'No more colleagues were inducted than were new. Fill in both numbers.',
    },
    'lasting-place.dated-in-future': {
      title: 'This date has yet to come',
      detail: 'Fill in the day on which it was recorded: today or earlier.',
    },
    'carriers.role-twice': {
      title: 'This role is there already',
      detail: 'Name each role once. Are there more people in that role? Say so there.',
    },
    'vote.already-open': {
      title: 'A vote is running already',
      detail: 'Go on with it, or close it first.',
    },
    'vote.aspect-twice': {
      title: 'An aspect is in it twice',
      detail: 'Name each aspect once.',
    },
    'vote.closed': {
      title: 'This vote is over',
      detail: 'A vote lasts two hours at most. Open a new one to go on.',
    },
    'vote.not-on': {
      title: 'You cannot vote on this aspect now',
      detail: 'The votes have been shown, or another aspect is on.',
    },
    'vote.wrong-code': {
      title: 'This code is not right',
      detail: 'Look at the screen in the room and fill in the code again.',
    },
    'vote.too-many-attempts': {
      title: 'Too many wrong codes',
      detail: 'Wait ten minutes and try again.',
    },
    'vote.full': {
      title: 'All places are taken',
      detail: 'As many phones have joined as there are people. Ask whoever opened the vote.',
    },
    'turn.wrong-school-year': {
      title: 'This school year is not possible',
      detail: 'You start a new school year for this school year or the next.',
    },
    'turn.not-a-school-day': {
      title: 'There is no school then',
      detail: 'Choose a day from Monday to Friday, outside school holidays and public holidays.',
    },
    'delivery.group-planned-already': {
      title: 'This group is there already',
      detail: 'Choose another group, or change the plan that is there.',
    },
    'delivery.no-such-year-group': {
      title: 'The school does not have that group',
      detail: 'Choose year groups that your school has.',
    },
    'delivery.more-than-intended': {
      title: 'Those are too many',
      detail: 'No more groups can take part than are meant to.',
    },
    'delivery.given-in-future': {
      title: 'That day is still to come',
      detail: 'Write a lesson down once it has been given.',
    },
    'delivery.outside-school-year': {
      title: 'That day is outside this school year',
      detail: 'Choose a day in this school year, or go to the other school year.',
    },
    'export.too-many-rows': {
      title: 'This list is too long for an Excel file',
      detail: 'Choose CSV. Or use the filters to look at fewer schools.',
    },
    'review.year-not-begun': {
      title: 'This school year is still to begin',
      detail: 'You can look back once the school year has begun.',
    },
    'review.not-started': {
      title: 'The review has not been started',
      detail: 'Start the review of this school year first.',
    },
    'review.frozen': {
      title: 'This review is frozen',
      detail: 'You can no longer change it. The school leader can reopen it, with a reason.',
    },
    'review.not-frozen': {
      title: 'This is not the frozen review of now',
      detail: 'It may have been reopened or frozen again meanwhile. Load the page again.',
    },
    'review.leader-only': {
      title: 'The school leader does this',
      detail: 'Only the school leader freezes or reopens a review.',
    },
    'review.incomplete': {
      title: 'The review is not complete yet',
      detail: 'First fill in what is missing. Then you can freeze it.',
    },
    'review.already-handed-in': {
      title: 'This review was handed in already',
      detail: 'Your board has it. You do not have to do anything.',
    },
    'review.not-your-turn': {
      title: 'This cannot be done now',
      detail: 'The board or the school said something else meanwhile. Load the page again.',
    },
    'conversation.not-your-turn': {
      title: 'This is not possible now',
      detail: 'There is a reply already, or the offer is over. Load the page again.',
    },
    'conversation.offer-day': {
      title: 'Choose another last day',
      detail: 'The last day lies between today and a year from now.',
    },
    'saved-view.name-taken': {
      title: 'You have this name already',
      detail: 'Choose another name for this view.',
    },
    'saved-view.too-many': {
      title: 'You keep 30 views already',
      detail: 'First delete a view that you no longer use.',
    },
    'good-practice.leader-only': {
      title: 'The school leader does this',
      detail: 'Only the school leader shares a good practice or takes it back.',
    },
    'good-practice.already-marked': {
      title: 'There is a good practice here already',
      detail: 'Take back the old one for this question first.',
    },
    'reminders.too-many-attempts': {
      title: 'Too many addresses that do not exist',
      detail: 'Wait ten minutes and try again.',
    },
    'measurement-import.unreadable': {
      title: 'We cannot read this file',
      detail: 'Nothing was changed.',
    },
    'measurement-import.not-mapped': {
      title: 'Not everything is chosen yet',
      detail: 'Choose what the columns hold and where each series goes.',
    },
    'measurement-import.rejected-rows': {
      title: 'There are rows with a fault',
      detail: 'Nothing was read. Mend the file, or leave these rows out.',
    },
    'measurement-import.preview-outdated': {
      title: 'Something changed in the meantime',
      detail: 'Nothing was read. See again what changes.',
    },
    'import.not-a-register': {
      title: 'We do not recognise this file',
      detail: 'Choose a list of establishments by DUO, as a CSV file.',
    },
    'import.preview-outdated': {
      title: 'The register has changed meanwhile',
      detail: 'Look again at what will change first.',
    },
  },
  fields: {
    required: () => 'Fill this in.',
    'wrong-type': () => 'This is not the right kind of data.',
    'unknown-field': () => 'This field does not exist.',
    'not-a-choice': () => 'Choose one of the options.',
    'too-long': ({ maximum }) => `Use at most ${maximum ?? ''} characters.`,
    'too-short': ({ minimum }) => `Use at least ${minimum ?? ''} characters.`,
    'too-many': ({ maximum }) => `Choose at most ${maximum ?? ''}.`,
    'too-large': ({ maximum }) => `This may be at most ${maximum ?? ''}.`,
    'too-small': ({ minimum }) => `This must be at least ${minimum ?? ''}.`,
    'not-a-date': () => 'Fill in a date that exists, such as 2026-11-25.',
    'not-a-school-year': () => 'Fill in a school year, such as 2026-2027.',
    'not-an-id': () => 'This is not a valid id.',
    'not-a-link': () => 'Start a link with http:// or https://.',
    'not-an-email': () => 'This is not an e-mail address.',
    'wrong-format': () => 'This does not have the right form.',
    'repeated-file': () => 'This file is in it twice. Take one out.',
    'table-refused': tableRefusalSentence,
    'file-refused': (details) => `${details['fileName'] ?? ''}: ${refusalSentence(details)}`,
  },
};
