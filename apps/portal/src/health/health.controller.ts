import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Database, JobQueue } from '@samraad/platform';
import { DeploymentWatch } from '../setup/deployment-watch';
import { Act } from '../access/act.decorator';

/** For whoever runs the portal: is the process alive, and can it do its work. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly db: Database,
    private readonly jobs: JobQueue,
    private readonly deployment: DeploymentWatch,
  ) {}

  @Get('live')
  @Act('system.health')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Act('system.health')
  @Header('Cache-Control', 'no-store')
  ready(): Promise<unknown> {
    return this.health.check([
      () => this.ask('database', async () => (await this.db.query('SELECT 1')).length === 1),
      () => this.ask('queue', () => this.jobs.isReady()),
      () => this.reached(),
    ]);
  }

  /** Told, but no reason to be taken out: whoever calls past the proxy would take the portal away from everybody. */
  private reached(): HealthIndicatorResult<'deployment'> {
    const fault = this.deployment.recent();
    return this.indicators.check('deployment').up(fault === null ? {} : { fault });
  }

  private async ask<K extends string>(
    name: K,
    question: () => Promise<boolean>,
  ): Promise<HealthIndicatorResult<K>> {
    const indicator = this.indicators.check(name);
    const ok = await question().catch(() => false);
    return ok ? indicator.up() : indicator.down();
  }
}
