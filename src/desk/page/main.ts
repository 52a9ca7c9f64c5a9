/** Starts the page that the address names. */
import { takeToken } from './api.ts';
import { articlePage } from './article/index.ts';
import { articlesPage } from './articles.ts';
import { h } from './dom.ts';
import { glancePage } from './glance.ts';
import { layOut, notice } from './shell.ts';
import { statementsPage } from './statements.ts';

takeToken();
const { pathname } = location;
if (pathname === '/') await articlesPage();
else if (pathname === '/statements') await statementsPage();
else if (pathname === '/glance') await glancePage();
else if (pathname.startsWith('/article/'))
  await articlePage(decodeURIComponent(pathname.slice('/article/'.length)));
else
  layOut('Nothing here').append(
    notice('There is nothing here', h('a', { href: '/' }, 'To the articles')),
  );
