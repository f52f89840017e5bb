import { t } from '@samraad/platform';
import '../../i18n/demo.da';
import type { DemoPerson } from '../demo-people';
import { demoPaths } from '../demo.paths';

/** The people as cards, each with its own button. */
export function presentPeople(people: readonly DemoPerson[], returnTo: string) {
  return {
    head: { title: t('demo.people'), sub: t('demo.people-sub') },
    action: demoPaths.people,
    returnTo,
    people: people.map((person) => ({
      ...person,
      facts: {
        rows: [
          { key: t('demo.role'), value: person.role },
          { key: t('demo.email'), value: person.email },
          { key: t('demo.password'), value: person.password },
        ],
      },
    })),
    empty: { heading: t('demo.nobody'), text: t('demo.nobody-text') },
  };
}
