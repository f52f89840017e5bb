import { join } from 'node:path';
import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CONFIG, type Config, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { SignIn } from '../../sign-in/sign-in.service';
import type { ErrorItem } from '../../views';
import { Act, localPath, Pages, parseForm, redirect, type PortalRequest, type Typed } from '../shell';
import { signInForm } from './sign-in.form';
import { signInPaths } from './sign-in.paths';
import { presentSignIn } from './sign-in.presenter';

const template = join(__dirname, 'sign-in.hbs');

/** Signing in with e-mail and password, and out. */
@ApiExcludeController()
@Controller()
export class SignInController {
  constructor(
    private readonly pages: Pages,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(signInPaths.signIn)
  @Act('account.sign-in')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('returnTo') returnTo: unknown,
  ): Promise<void> {
    if (req.viewer) return redirect(res, localPath(returnTo, '/'));
    await this.render(req, res, { returnTo }, []);
  }

  @Post(signInPaths.signIn)
  @Act('account.sign-in')
  async send(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const form = parseForm(signInForm, req.body);
    if (!form.ok) return this.render(req, res, form.typed, form.errors);
    const refusal = await this.signIn.byPassword(req, res);
    if (refusal) {
      const errors = [{ field: 'email', message: refusalText(refusal) }];
      return this.render(req, res, form.typed, errors, refusal.status);
    }
    redirect(res, localPath(form.typed['returnTo'], '/'));
  }

  @Post(signInPaths.signOut)
  @Act('account.sign-out')
  async out(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    await this.signIn.end(req, res);
    redirect(res, '/');
  }

  private async render(
    req: PortalRequest,
    res: Response,
    typed: Typed,
    errors: readonly ErrorItem[],
    status?: number,
  ) {
    const page = presentSignIn(typed, errors, localPath(typed['returnTo'], '/'), this.config.demo);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors, status });
  }
}
