import type { BrowserContext } from 'playwright/test';
import type { GitHubStandIn } from '@/islands/write/proposal/testing/github-stand-in';

/** Lets a stand-in answer in the place of GitHub’s API, as GitHub lets pages of other sites ask. */
export const answerAsGitHub = (context: BrowserContext, github: GitHubStandIn) =>
  context.route(/^https:\/\/api\.github\.com\//, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const open = {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PATCH',
      'access-control-allow-headers': 'Authorization, Content-Type, X-GitHub-Api-Version',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: open });
    const { status, body, headers } = github.answer({
      method: request.method(),
      path: url.pathname + url.search,
      headers: await request.allHeaders(),
      body: request.postData() ?? undefined,
    });
    return route.fulfill({ status, body, headers: { ...headers, ...open } });
  });
