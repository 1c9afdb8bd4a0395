import { nameOf, type Repository } from '@/lib/repository-addresses';
import { type Api, valueAt } from './api';

/** How far the checks of a commit are. */
export interface CheckRuns {
  readonly all: number;
  readonly done: number;
  /** Names of those that failed. */
  readonly failed: readonly string[];
}

const FINE = new Set<unknown>(['success', 'neutral', 'skipped']);

/**
 * The checks of a commit. GitHub starts them some seconds after a pull request is opened.
 *
 * @throws {ApiError}
 */
export async function checkRuns(api: Api, repository: Repository, commit: string): Promise<CheckRuns> {
  const answer = await api.ask('GET', `/repos/${nameOf(repository)}/commits/${commit}/check-runs`);
  const listed = valueAt(answer, 'check_runs');
  const runs: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const done = runs.filter((run) => valueAt(run, 'status') === 'completed');
  const failed = done.filter((run) => !FINE.has(valueAt(run, 'conclusion')));
  return {
    all: runs.length,
    done: done.length,
    failed: failed.map((run) => String(valueAt(run, 'name'))),
  };
}
