import { rootByWay } from '@samraad/requests';
import { storyDa } from '../../i18n/story.da';
import type { Play } from '../play';
import { StoryFailed } from '../story-failed';

/** The receipt is genuine, and its number leads to the root that everybody may see (domain.md §3, §7). */
export async function expectPlaceProved(play: Play): Promise<void> {
  const { api } = play.cast.manager;
  const { hash } = await api.ask((portal) => portal.GET('/api/v1/requests/{caseId}/signed-text', play.of));
  const { leaf, way, day } = await api.ask((portal) =>
    portal.GET('/api/v1/requests/{caseId}/queue-proof', play.of),
  );
  const { number } = await play.request();
  const { genuine } = await api.ask((portal) =>
    portal.GET('/api/v1/receipts/check', { params: { query: { hash } } }),
  );
  expectSame('receipts/check', 'true', String(genuine));
  const entry = JSON.parse(leaf) as { readonly number: number; readonly hash: string };
  expectSame('queue-proof', `${number} ${hash}`, `${entry.number} ${entry.hash}`);
  const { items } = await api.ask((portal) =>
    portal.GET('/api/v1/queue-roots', { params: { query: { limit: 100 } } }),
  );
  const published = items.find((root) => root.day === day)?.root;
  expectSame('queue-roots', String(published), rootByWay(leaf, way));
}

function expectSame(what: string, expected: string, found: string): void {
  if (expected !== found) throw new StoryFailed(storyDa.differs(what, expected, found));
}
