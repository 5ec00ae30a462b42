import { v5 } from 'uuid';
import { Ids } from '../../platform/ids';

// Any UUID; the ids of the demo follow from it, so that they are the same on every machine.
const namespace = 'c0ffee00-4d1b-4c55-9d3e-0a2b6f7e9d11';

/** The id of something in the demo, by its name there. */
export function demoId(name: string): string {
  return v5(name, namespace);
}

/** Ids for what use cases make in the demo: one after the other, the same in every run. */
export class DemoIds extends Ids {
  private made = 0;

  override next(): string {
    this.made += 1;
    return demoId(`made ${this.made}`);
  }
}
