import type { CaseFacts } from '@samraad/requests';
import type { PageHead } from '../../views';
import { courseDa } from '../../i18n/course.da';
import { deliveryPaths } from './delivery.paths';

type Titled = Pick<CaseFacts, 'id' | 'title' | 'reference'>;

/** The head of a page about the course: case, course, page. */
export function courseHead(facts: Titled, title: string, sub?: string): PageHead {
  const isCourse = title === courseDa.course.title;
  return {
    title,
    crumbs: [
      { text: facts.title, href: deliveryPaths.case(facts.id) },
      ...(isCourse ? [] : [{ text: courseDa.course.title, href: deliveryPaths.course(facts.id) }]),
      { text: title },
    ],
    reference: facts.reference,
    ...(sub === undefined ? {} : { sub }),
  };
}
