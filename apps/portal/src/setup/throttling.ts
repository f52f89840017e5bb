import { Module, type DynamicModule } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { CONFIG, type Config } from '@samraad/platform';
import { WriteThrottleStorage } from './write-throttle.storage';

const minute = 60_000;
/** Writes a minute: far above what a person does, far below what a flood does. A demo's story writes for many. */
const writesPerMinute = ({ demo }: Config): number => (demo ? 3_000 : 300);

@Module({ providers: [WriteThrottleStorage], exports: [WriteThrottleStorage] })
class ThrottleStorageModule {}

export const throttlingModule = (): DynamicModule =>
  ThrottlerModule.forRootAsync({
    imports: [ThrottleStorageModule],
    inject: [CONFIG, WriteThrottleStorage],
    useFactory: (config: Config, storage: WriteThrottleStorage) => ({
      throttlers: [{ name: 'writes', ttl: minute, limit: writesPerMinute(config) }],
      setHeaders: false,
      storage,
    }),
  });
