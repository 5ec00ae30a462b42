/** What other features use of guests. */
export { isGuest } from './guest-choices-reader';
export { readGuestView, type GuestView } from './guest-view-reader';
export { readGuestsOf } from './guests-reader';
