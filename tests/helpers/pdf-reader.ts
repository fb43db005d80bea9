import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** An element of the structure that a screen reader follows, or what stands in it. */
export type PdfNode =
  | { role: string; alt?: string; lang?: string; children: PdfNode[] }
  | { text: string }
  /** Target of the link that it stands in; null where it has none. */
  | { url: string | null };

export interface PdfOutlineItem {
  title: string;
  items: PdfOutlineItem[];
}

export interface ReadPdf {
  title: string;
  language: string;
  metadata: Record<string, unknown>;
  isTagged: boolean;
  /** Bookmarks. */
  outline: PdfOutlineItem[];
  pages: {
    tree: PdfNode;
    /** Text outside the structure: headers and page numbers. */
    artifacts: string;
    /** Pieces of text where they stand, in points from the lower left. */
    lines: { text: string; x: number; y: number; width: number; height: number }[];
  }[];
}

export interface PdfReader {
  read: (pdf: Uint8Array) => Promise<ReadPdf>;
  stop: () => Promise<void>;
}

/** Reads PDFs by pdf.js, which did not make them. */
export const openPdfReader = (): PdfReader => {
  const worker = new Worker(path.resolve(__dirname, '..', 'processes', 'pdf-reader.mjs'));
  let lastId = 0;
  return {
    read: (pdf) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const hear = (answer: { id: number; pdf?: ReadPdf; error?: string }): void => {
          if (answer.id !== id) return;
          worker.off('message', hear);
          if (answer.pdf) resolve(answer.pdf);
          else reject(new Error(answer.error));
        };
        worker.on('message', hear);
        worker.postMessage({ id, bytes: new Uint8Array(pdf) });
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
};

/** Every element of the structure with one of these roles, in reading order. */
export const elementsOf = (pdf: ReadPdf, roles: readonly string[]): Extract<PdfNode, { role: string }>[] => {
  const below = (node: PdfNode): Extract<PdfNode, { role: string }>[] =>
    'role' in node ? [...(roles.includes(node.role) ? [node] : []), ...node.children.flatMap(below)] : [];
  return pdf.pages.flatMap(({ tree }) => below(tree));
};

/** What stands in an element. */
export const textOf = (node: PdfNode): string => {
  if ('text' in node) return node.text;
  return 'role' in node ? node.children.map(textOf).join('') : '';
};
