import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { QueueProofFile, QueueRootsFile, QueueRootsPage, QueueScript } from './queue-roots.pages';

/** The days' codes for everybody, and the proof of one's own place in the queue. */
@Module({
  imports: [RequestsModule],
  controllers: [QueueRootsFile, QueueScript, QueueRootsPage, QueueProofFile],
})
export class QueueRootsWebModule {}
