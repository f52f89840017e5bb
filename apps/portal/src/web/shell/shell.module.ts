import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { FilesModule } from '@samraad/files';
import { IdentityModule } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { CONFIG, type Config } from '@samraad/platform';
import { ProposalsModule } from '@samraad/proposals';
import { AccessGuard } from '../../access/access.guard';
import { FactorGate } from '../../access/fresh/factor-gate';
import { PagesSeen } from '../../access/pages-seen';
import { FreshAuthentication } from '../../access/fresh/fresh-authentication';
import { OpenApiDocument } from '../../api/shell/open-api.document';
import { ErrorResponder } from '../../errors/error-responder';
import { RegionLogin } from '../../demo/region/region-login';
import { assetRoot } from '../../setup/assets/asset-folders';
import { Csrf } from '../../setup/csrf';
import { DeploymentWatch } from '../../setup/deployment-watch';
import { loggingModule } from '../../setup/logging';
import { QuietLogger } from '../../setup/quiet-logger';
import { throttlingModule } from '../../setup/throttling';
import { WriteThrottleGuard } from '../../setup/write-throttle.guard';
import { Bearer } from '../../sign-in/bearer';
import { KnownDevices } from '../../sign-in/known-devices';
import { PasskeySignIn } from '../../sign-in/passkeys/passkey-sign-in';
import { SeeingAs } from '../../sign-in/seen-as/seeing-as';
import { SecondStep } from '../../sign-in/second-step';
import { SignIn } from '../../sign-in/sign-in.service';
import { TokenSignIn } from '../../sign-in/token-sign-in';
import { IssuerConnections } from '../../sign-in/via/issuer-connections';
import { Issuers } from '../../sign-in/via/issuers';
import { ViaIssuer } from '../../sign-in/via/via-issuer';
import { Renderer } from '../../views';
import { ConfirmPage } from '../confirm-it-is-you/confirm.page';
import { Acts } from './acts';
import { DemoStatus } from './demo-status';
import { CareNote } from './care/care-note';
import { JustDoneNote } from './done/just-done';
import { Nearby } from './nearby';
import { Pages } from './pages';
import { Routes } from './routes';
import { StoredFiles } from './stored-files';
import { WaitingProposals } from './waiting-proposals';

const renderer = {
  provide: Renderer,
  inject: [CONFIG],
  useFactory: ({ production, demo }: Config) =>
    new Renderer({ cache: production || demo, assets: assetRoot }),
};
const offered = [
  Acts,
  Bearer,
  Csrf,
  DeploymentWatch,
  ErrorResponder,
  Issuers,
  CareNote,
  JustDoneNote,
  KnownDevices,
  OpenApiDocument,
  Pages,
  PasskeySignIn,
  RegionLogin,
  renderer,
  Routes,
  SecondStep,
  SeeingAs,
  SignIn,
  StoredFiles,
  TokenSignIn,
  ViaIssuer,
];

/** What every page and API resource stands on. */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    FilesModule,
    IdentityModule,
    NotificationModule,
    ProposalsModule,
    loggingModule(),
    throttlingModule(),
  ],
  providers: [
    ...offered,
    DemoStatus,
    ConfirmPage,
    FactorGate,
    FreshAuthentication,
    IssuerConnections,
    PagesSeen,
    QuietLogger,
    Nearby,
    WaitingProposals,
    { provide: APP_GUARD, useClass: WriteThrottleGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: offered,
})
export class ShellModule {}
