/** Token for `MailSettings`; null when this installation sends no mail. */
export const mailSettings = Symbol('mailSettings');

/** Token for the address of this installation; null when it was not set. */
export const publicUrl = Symbol('publicUrl');
