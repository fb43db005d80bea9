import path from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfData } from '../../../domain/pdf/pdf-data';
import { TEMPLATE } from '../../../domain/pdf/template';
import type { FontCoverage } from '../../../domain/pdf/font-coverage';
import { loadPdfFonts } from './fonts';

/** Sets documents; keeps fonts and what was worked out for earlier ones. */
export interface Typesetter {
  coverage: readonly FontCoverage[];
  /**
   * The document as PDF/A-2a. `images` are mapped by the path that the data has for them. An error with what Typst says
   * where it cannot be made.
   */
  typeset: (data: PdfData, images: ReadonlyMap<string, Uint8Array>) => Uint8Array;
}

/** Results of earlier documents that are kept: what was not used in the last so many is let go. */
const KEPT_DOCUMENTS = 4;

/** Typst's root folder. Nothing in it is read: template, data and images are given from memory. */
const ROOT = path.join(__dirname);

export const createTypesetter = (): Typesetter => {
  const { files, coverage } = loadPdfFonts();
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: files }] });
  for (const [name, source] of Object.entries(TEMPLATE)) compiler.addSource(path.join(ROOT, name), source);
  return {
    coverage,
    typeset: (data, images) => {
      const given = new Map([...images, ['data.json', Buffer.from(JSON.stringify(data))]]);
      for (const [name, bytes] of given) compiler.mapShadow(path.join(ROOT, name), Buffer.from(bytes));
      try {
        return pdfOf(compiler);
      } finally {
        for (const name of given.keys()) compiler.unmapShadow(path.join(ROOT, name));
        compiler.evictCache(KEPT_DOCUMENTS);
      }
    },
  };
};

const pdfOf = (compiler: NodeCompiler): Uint8Array => {
  const compiled = compiler.compile({ mainFilePath: path.join(ROOT, 'main.typ') });
  const document = compiled.result;
  if (!document)
    throw new Error(`Typst could not set the document: ${saidBy(compiler, compiled.takeError())}`);
  return compiler.pdf(document, { pdfStandard: 'a-2a' });
};

const saidBy = (compiler: NodeCompiler, error: NodeError | null): string =>
  error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
