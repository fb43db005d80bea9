import type { Rendition } from '../../domain/rendition';
import { renderArchiveFile } from './archive-renderers';
import type { RenderingAnswer, RenderingQuestion } from './render-pool';
import { RENDERERS } from './renderers';

/*
 * The process of its own in which renditions are made. It is told to end by being killed: what has no end, such as a
 * paragraph or a drawing that Typst is not done with in an hour, hears nothing else.
 */

const answerTo = async (job: RenderingQuestion): Promise<RenderingAnswer> => {
  try {
    return { rendition: await render(job) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const render = (job: RenderingQuestion): Promise<Rendition> =>
  'file' in job ? renderArchiveFile(job) : RENDERERS[job.form](job);

process.on('message', (job: RenderingQuestion) => {
  void answerTo(job).then((answer) => process.send?.(answer));
});
// The app is gone.
process.on('disconnect', () => process.exit());
