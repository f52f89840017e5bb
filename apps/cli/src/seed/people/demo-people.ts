import { headlinePeople } from './headline.people';
import { workplacePeople } from './workplace.people';

/** The password of everybody in the demo; it is shown on purpose. */
export const demoPassword = 'vi-er-enige-2026';

/** Everybody of the demo, the headline people first. */
export const demoPeople = [...headlinePeople, ...workplacePeople];
