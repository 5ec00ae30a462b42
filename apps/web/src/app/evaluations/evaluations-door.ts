/** What other features use of the measurements. */
export { valueWithUnit } from './value-with-unit';
export { Voice } from './voice';
