import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { t } from '@samraad/platform';
import type { Response } from 'express';
import { signInPaths } from '../sign-in/sign-in.paths';
import { Act, newSubmission, Pages, roleWords, viewerOf, type PortalRequest } from '../shell';

const template = join(__dirname, 'my-page.hbs');

/** One's own page: who the portal thinks one is. */
@ApiExcludeController()
@Controller()
export class MyPageController {
  constructor(private readonly pages: Pages) {}

  @Get(signInPaths.myPage)
  @Act('account.own-page')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const roles = [...new Set(viewer.roles.map(({ role }) => t(`role.${role}`)))];
    const title = t('my-page.title');
    const page = {
      head: { title },
      facts: {
        rows: [
          { key: t('my-page.name'), value: viewer.name },
          { key: t('my-page.email'), value: viewer.email },
          { key: t('my-page.roles'), value: roles[0] ?? roleWords(viewer), lines: roles.slice(1) },
        ],
      },
      signOut: {
        action: signInPaths.signOut,
        submission: newSubmission(),
        submit: { text: t('my-page.sign-out') },
      },
    };
    await this.pages.render(req, res, template, { title, page });
  }
}
