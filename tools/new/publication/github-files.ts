import type { PlannedFile } from '../planned-file.ts';

/** `owner/name` of a repository on GitHub; undefined elsewhere. */
function gitHubName(repository: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(repository ?? '')?.[1];
}

/**
 * What GitHub reads of a repository: who reviews what, and where the form for issues sends a writer. None where the repository
 * is somewhere else or not known yet.
 */
export function gitHubFiles(repository: string | undefined): PlannedFile[] {
  const name = gitHubName(repository);
  if (!name) return [];
  return [
    { path: '.github/CODEOWNERS', content: codeOwners(name.split('/')[0] ?? '') },
    { path: '.github/ISSUE_TEMPLATE/config.yml', content: issueLinks(name) },
  ];
}

const codeOwners = (
  owner: string,
): string => `# Who is asked to review what. The last line that matches counts.
# A team is written @organisation/team; a person is written @name.
*                        @${owner}

# Addresses that were published once must keep working.
/content/redirects.yml   @${owner}
/content/ledger.txt      @${owner}
`;

const issueLinks = (name: string): string => `blank_issues_enabled: true
contact_links:
  - name: How to write a post
    url: https://github.com/${name}/blob/main/content/README.md
    about: Every field and component, and how to send a post from the browser.
`;
