/**
 * One text that a reader sees, in Dutch (level B1, first) and in English.
 * Both are plain text: no markup, never empty.
 */
export type Localised = { readonly nl: string; readonly en: string };
