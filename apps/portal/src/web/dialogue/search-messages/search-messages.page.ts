import { join } from 'node:path';
import { type FoundMessages, MessageSearchQuery } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { type Ask, PageAt, pageAsked, ReadPage, wordsAsked } from '../../shell';
import { pageSize, presentSearchMessages, type SearchAsked } from './search-messages.presenter';

/** Finds what was written in the viewer's own cases. */
@PageAt('messages.search', 'dialogue.search')
export class SearchMessagesPage extends ReadPage<{
  readonly found: FoundMessages;
  readonly asked: SearchAsked;
}> {
  readonly template = join(__dirname, 'search-messages.hbs');

  constructor(
    private readonly db: Database,
    private readonly search: MessageSearchQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const asked = { q: wordsAsked(query), page: pageAsked(query) };
    const window = { limit: pageSize, offset: (asked.page - 1) * pageSize };
    return { asked, found: await this.search.find(this.db, viewer, asked.q, window) };
  }

  present({ found, asked }: { found: FoundMessages; asked: SearchAsked }) {
    return presentSearchMessages(found, asked);
  }
}
