import type { DemoCase } from './demo-case';
import { sjaellandCases } from './sjaelland.cases';

/** Every case of the demo. */
export const demoCases: readonly DemoCase[] = [...sjaellandCases];
