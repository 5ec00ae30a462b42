import { dateInSchoolYear } from '../school-calendar/date-in-school-year';
import type { PlainDate } from '../school-year/plain-date';
import { schoolYearFrom, startYearOf } from '../school-year/school-year';
import { anchoringAspects, positionOfAspect } from './anchoring-aspect';
import type { AnchoringRules } from './anchoring-definition';
import type { AnchoringEvent } from './anchoring-event';
import { dayCode, dayCodesPerYear, firstDayCode, startYearOfDayCode } from './day-code';
import { registerOf, registers, spokenPhases, wordOf } from './ledger-words';

const phaseCount = 4;
const registerCount = 3;
const slotsPerAspect = phaseCount * registerCount;
const slotsPerYear = anchoringAspects.length * slotsPerAspect;
const yearsAtFirst = 12;
const sequenceLimit = 2 ** 36;

/**
 * Takes in the events of one chosen intervention and keeps the last word per aspect, school year, phase and
 * register. A later word replaces an earlier one by its date and sequence, not by its arrival. So the events may
 * come in any order, in any batches, and twice: the outcome is the same. One event costs one write, and the size
 * depends on the number of school years only.
 */
export class AnchoringLedger {
  readonly rules: AnchoringRules;
  #knownOn: PlainDate;
  #knownOnCode: number;
  readonly #autumnLength: number;
  #firstYear = 0;
  #capacity = 0;
  #firstSpokenYear = Number.POSITIVE_INFINITY;
  #spokenAspects = 0;
  #stamps = new Float64Array(0);
  #words = new Uint8Array(0);

  constructor(knownOn: PlainDate, rules: AnchoringRules) {
    this.#knownOn = knownOn;
    this.rules = rules;
    this.#knownOnCode = dayCode(knownOn);
    const anyYear = 2000;
    const deadline = dateInSchoolYear(schoolYearFrom(anyYear), rules.deadline);
    this.#autumnLength = dayCode(deadline) - firstDayCode(anyYear);
  }

  /** The day on which the ledger is read: what was said later is not taken in. */
  get knownOn(): PlainDate {
    return this.#knownOn;
  }

  /** The calendar year in which the first school year starts about which anything was said, or null. */
  get firstSpokenYear(): number | null {
    return Number.isFinite(this.#firstSpokenYear) ? this.#firstSpokenYear : null;
  }

  /** Forgets everything, to take in the events of another choice in the memory that is there. */
  restart(knownOn: PlainDate): this {
    this.#knownOn = knownOn;
    this.#knownOnCode = dayCode(knownOn);
    this.#firstSpokenYear = Number.POSITIVE_INFINITY;
    this.#spokenAspects = 0;
    this.#words.fill(0);
    return this;
  }

  /** Whether anything was said about an aspect, by its place in `anchoringAspects`. */
  isSpokenOf(position: number): boolean {
    return (this.#spokenAspects & (1 << position)) !== 0;
  }

  /** Takes in events, in any order. */
  recordAll(events: Iterable<AnchoringEvent>): this {
    for (const event of events) this.record(event);
    return this;
  }

  /**
   * Takes in one event; one that was said after `knownOn` is passed over.
   * @throws RangeError when the sequence is no whole number from 0 below 2^36, or the aspect is unknown.
   */
  record(event: AnchoringEvent): void {
    const said = dayCode(event.date);
    if (said > this.#knownOnCode) return;
    const year =
      event.kind === 'EVIDENCE_CHANGED' ? startYearOfDayCode(said) : startYearOf(event.schoolYear);
    const stamp = stampOf(said, event.sequence);
    const position = positionOfAspect(event.aspect);
    this.#makeRoomFor(year);
    this.#spokenAspects |= 1 << position;
    const phase = this.#phaseOf(said - firstDayCode(year));
    const cell = this.cellOf(position, year);
    this.#keep(cell + phase * registerCount + registerOf(event), stamp, wordOf(event));
  }

  /** The slot of the first register of an aspect in a school year, for `latest`; -1 when nothing can be there. */
  cellOf(position: number, startYear: number): number {
    const offset = startYear - this.#firstYear;
    if (offset < 0 || offset >= this.#capacity) return -1;
    return offset * slotsPerYear + position * slotsPerAspect;
  }

  /** The slot of the last word in a register of a cell, said in a phase up to and including the one given; else -1. */
  latest(cell: number, register: number, throughPhase: number): number {
    for (let phase = throughPhase; phase >= 0; phase -= 1) {
      const slot = cell + phase * registerCount + register;
      if (this.#words[slot] !== 0) return slot;
    }
    return -1;
  }

  /** The last phase in which anything was judged in a cell, by rating or confirmation; -1 when nothing was. */
  lastJudgedPhase(cell: number): number {
    for (let phase = phaseCount - 1; phase >= 0; phase -= 1) {
      const slot = cell + phase * registerCount;
      if (this.#words[slot + registers.RATING] || this.#words[slot + registers.CONFIRMATION])
        return phase;
    }
    return -1;
  }

  /** The word in a slot. */
  wordAt(slot: number): number {
    return this.#words[slot] ?? 0;
  }

  /** When the word in a slot was said: later words have a higher stamp. */
  stampAt(slot: number): number {
    return this.#stamps[slot] ?? 0;
  }

  /** The phase in which the word in a slot was said. */
  phaseAt(slot: number): number {
    return Math.floor((slot % slotsPerAspect) / registerCount);
  }

  #keep(slot: number, stamp: number, word: number): void {
    const known = this.wordAt(slot);
    // A slot without a word may hold the stamp of a word that was forgotten.
    const earlier = known === 0 ? -1 : this.stampAt(slot);
    // Equal stamps break the promise of a rising sequence; the larger word wins, so that arrival decides nothing.
    if (stamp < earlier || (stamp === earlier && word < known)) return;
    this.#stamps[slot] = stamp;
    this.#words[slot] = word;
  }

  #phaseOf(sinceFirstDay: number): number {
    if (sinceFirstDay < 0) return spokenPhases.EARLY;
    if (sinceFirstDay <= this.#autumnLength) return spokenPhases.AUTUMN;
    return sinceFirstDay < dayCodesPerYear ? spokenPhases.LATER : spokenPhases.AFTERWARDS;
  }

  #makeRoomFor(year: number): void {
    if (year < this.#firstSpokenYear) this.#firstSpokenYear = year;
    const offset = year - this.#firstYear;
    if (offset >= 0 && offset < this.#capacity) return;
    if (this.#capacity === 0) return this.#resize(year, yearsAtFirst);
    const first = Math.min(this.#firstYear, year);
    const last = Math.max(this.#firstYear + this.#capacity - 1, year);
    this.#resize(first, last - first + 1 + yearsAtFirst);
  }

  #resize(firstYear: number, capacity: number): void {
    const stamps = new Float64Array(capacity * slotsPerYear);
    const words = new Uint8Array(capacity * slotsPerYear);
    const shift = (this.#firstYear - firstYear) * slotsPerYear;
    if (this.#capacity > 0) {
      stamps.set(this.#stamps, shift);
      words.set(this.#words, shift);
    }
    this.#stamps = stamps;
    this.#words = words;
    this.#firstYear = firstYear;
    this.#capacity = capacity;
  }
}

function stampOf(said: number, sequence: number): number {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= sequenceLimit) {
    throw new RangeError(`Not a sequence from 0 below 2^36: ${sequence}`);
  }
  return said * sequenceLimit + sequence;
}
