import { parentPort } from 'node:worker_threads';
import type { Rendition } from '../../domain/rendition';
import { renderArchiveFile } from './archive-renderers';
import type { WorkerAnswer, WorkerQuestion } from './render-pool';
import { RENDERERS } from './renderers';

const answerTo = async (job: WorkerQuestion): Promise<WorkerAnswer> => {
  try {
    return { rendition: await render(job) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const render = (job: WorkerQuestion): Promise<Rendition> =>
  'file' in job ? renderArchiveFile(job) : RENDERERS[job.form](job);

parentPort?.on('message', (job: WorkerQuestion) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer));
});
