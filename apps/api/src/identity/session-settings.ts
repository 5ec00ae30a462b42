/** Token for {@link SessionSettings}. */
export const sessionSettings = Symbol('sessionSettings');

/** How long a session lasts, and whether its cookie travels over https only. */
export type SessionSettings = { readonly hours: number; readonly secure: boolean };
