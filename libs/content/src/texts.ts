export { en } from './texts/en';
export { nl } from './texts/nl';
export type { Texts } from './texts/texts';
