import { demoSubjectOf } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { DemoPerson } from '../demo-people';
import { regionDa as words } from './region.da';

/** Somebody the region lets in, by what it calls them. */
export interface RegionsPerson {
  readonly subject: string;
  readonly name: string;
  readonly role: string;
}

/** Whom the region knows: the people of its workplaces, and one Samråd has never heard of. */
export const regionsPeople = (people: readonly DemoPerson[]): readonly RegionsPerson[] => [
  ...people.map(({ email, name, role }) => ({ subject: demoSubjectOf(email), name, role })),
  { subject: 'kim.nygaard', name: words.stranger, role: words.strangerRole },
];

/** The region's own sign-in page, as a demo plays it: pick who you are there. */
export function presentRegion(people: readonly RegionsPerson[], uid: string) {
  return {
    head: { title: words.title, sub: words.sub },
    action: addressOf('demo.region', { uid }),
    people: people.map(({ subject, name, role }) => ({ subject, name, role, button: words.be(name) })),
    no: words.no,
  };
}
