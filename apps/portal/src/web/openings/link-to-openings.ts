import type { Link } from '../../views';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { openingsWords } from './openings.da';
import { openingsPaths } from './openings.paths';

/** The way from a draft to its openings, for the sides that write them: the same whatever has been written. */
export const linkToOpenings = ({ facts, viewer }: Pick<CaseOnDesk, 'facts' | 'viewer'>): Link[] =>
  viewer.coordinating ? [{ text: openingsWords.title, href: openingsPaths.page(facts.id) }] : [];
