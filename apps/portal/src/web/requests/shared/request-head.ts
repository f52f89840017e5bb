import type { RequestView } from '@samraad/requests';
import type { Link, PageHead } from '../../../views';

/** The head of a page about a request: what the page is, which request, and the one way back. */
export const requestHead = (
  { reference, answers }: Pick<RequestView, 'reference' | 'answers'>,
  title: string,
  back: Link,
): PageHead => ({ title, reference, sub: answers.title ?? '', back });
