/** What other features use of guests. */
export { isGuest, readGuestView, type GuestView } from './guest-view-reader';
export { readGuestsOf } from './guests-reader';
