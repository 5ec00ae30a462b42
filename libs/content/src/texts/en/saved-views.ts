import type { Texts } from '../texts';

/** Texts of the views of an overview that people keep. */
export const savedViews: Texts['savedViews'] = {
  title: 'My views',
  none: 'Choose filters and keep them here under a name. Later you open them with one click.',
  save: 'Keep this view',
  saveConfirm: 'Keep',
  name: 'Name of the view',
  nameHelp: 'Only you see this view.',
  manage: 'Change views',
  manageDone: 'Done changing',
  rename: 'Rename',
  renameOf: (name) => `Rename ${name}`,
  renameConfirm: 'Save name',
  remove: 'Delete',
  removeOf: (name) => `Delete ${name}`,
  undo: 'Put back',
  saved: (name) => `${name} is kept.`,
  renamed: (name) => `The view is now called ${name}.`,
  removed: (name) => `${name} is deleted.`,
  restored: (name) => `${name} is back.`,
  missing: (name, what) =>
    `${name} names something that is not to be found here now: ${what}. Take that filter away, or choose something else.`,
  gone: {
    schoolYear: (value) => `school year ${value}`,
    intervention: (value) => `intervention ${value}`,
    board: (value) => `board ${value}`,
    partnership: (value) => `partnership ${value}`,
    school: (value) => `school ${value}`,
  },
};
