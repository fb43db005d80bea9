import { parentPort } from 'node:worker_threads';
import type { ArchiveJob, Rendition, RenditionJob } from '../../domain/rendition';
import { renderArchiveFile } from './archive-renderers';
import type { WorkerAnswer, WorkerQuestion } from './render-pool';
import { RENDERERS } from './renderers';

const answerTo = async ({ id, job }: WorkerQuestion): Promise<WorkerAnswer> => {
  try {
    return { id, rendition: await render(job) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const render = (job: RenditionJob | ArchiveJob): Promise<Rendition> =>
  'file' in job ? renderArchiveFile(job) : RENDERERS[job.form](job);

parentPort?.on('message', (question: WorkerQuestion) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer));
});
