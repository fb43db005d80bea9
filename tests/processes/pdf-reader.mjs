import { parentPort } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads PDFs by pdf.js, outside Jest, which cannot load it: `{ id, bytes }` in, `{ id, pdf }` or `{ id, error }` out. */
parentPort.on('message', ({ id, bytes }) => {
  read(bytes).then(
    (pdf) => parentPort.postMessage({ id, pdf }),
    (error) => parentPort.postMessage({ id, error: error.stack ?? String(error) }),
  );
});

const read = async (bytes) => {
  const document = await getDocument({ data: bytes, verbosity: 0, isEvalSupported: false }).promise;
  try {
    const { info, metadata } = await document.getMetadata();
    return {
      title: info.Title,
      language: info.Language,
      metadata: metadata.getAll(),
      isTagged: (await document.getMarkInfo())?.Marked === true,
      outline: outlineOf((await document.getOutline()) ?? []),
      pages: await Promise.all(
        Array.from({ length: document.numPages }, async (_, index) =>
          pageOf(await document.getPage(index + 1)),
        ),
      ),
    };
  } finally {
    await document.destroy();
  }
};

const outlineOf = (items) => items.map(({ title, items: below }) => ({ title, items: outlineOf(below) }));

const pageOf = async (page) => {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const urls = new Map(
    (await page.getAnnotations()).map(({ id, url, unsafeUrl, dest }) => [
      id,
      unsafeUrl ?? url ?? (dest && '#'),
    ]),
  );
  const { content, artifacts } = contentOf(items);
  return {
    tree: nodeOf((await page.getStructTree()) ?? { role: 'Root', children: [] }, content, urls),
    artifacts,
    lines: items
      .filter(({ str }) => str !== undefined && str.trim() !== '')
      .map(({ str, transform, width, height }) => ({
        text: str,
        x: transform[4],
        y: transform[5],
        width,
        height,
      })),
  };
};

/** Text by the id of its marked content; what has none is an artifact. */
const contentOf = (items) => {
  const content = new Map();
  const open = [];
  let artifacts = '';
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(item.id ?? null);
    else {
      const id = open.findLast((one) => one !== null);
      if (id === undefined) artifacts += item.str;
      else content.set(id, (content.get(id) ?? '') + item.str);
    }
  }
  return { content, artifacts };
};

const nodeOf = (node, content, urls) => {
  if (node.type === 'content') return { text: content.get(node.id) ?? '' };
  if (node.type === 'object') return { url: urls.get(node.id) ?? null };
  return {
    role: node.role,
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    children: (node.children ?? []).map((child) => nodeOf(child, content, urls)),
  };
};
