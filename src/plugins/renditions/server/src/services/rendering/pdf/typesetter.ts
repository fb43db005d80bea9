import path from 'node:path';
import { NodeCompiler, type CompileDocArgs, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
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
  /** Whether a PDF/A-2a can be made that has the image; `name` ends as images of its kind do. */
  isSound: (name: string, image: Uint8Array) => boolean;
}

/** Results of earlier documents that are kept: what was not used in the last so many is let go. */
const KEPT_DOCUMENTS = 4;

/** Typst's root folder. Nothing in it is read: template, data and images are given from memory. */
const ROOT = path.join(__dirname);

export const createTypesetter = (): Typesetter => {
  const { files, coverage } = loadPdfFonts();
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: files }] });
  for (const [name, source] of Object.entries(TEMPLATE)) compiler.addSource(path.join(ROOT, name), source);
  const given = (shadows: ReadonlyMap<string, Uint8Array>, args: CompileDocArgs): Uint8Array => {
    for (const [name, bytes] of shadows) compiler.mapShadow(path.join(ROOT, name), Buffer.from(bytes));
    try {
      return pdfOf(compiler, args);
    } finally {
      for (const name of shadows.keys()) compiler.unmapShadow(path.join(ROOT, name));
      compiler.evictCache(KEPT_DOCUMENTS);
    }
  };
  return {
    coverage,
    typeset: (data, images) =>
      given(new Map([...images, ['data.json', Buffer.from(JSON.stringify(data))]]), {
        mainFilePath: path.join(ROOT, 'main.typ'),
      }),
    isSound: (name, image) => {
      try {
        given(new Map([[name, image]]), { mainFileContent: alone(name) });
        return true;
      } catch {
        // Whatever Typst finds wrong with it: readers get its alternative text.
        return false;
      }
    },
  };
};

/** A document of nothing but an image. */
const alone = (name: string): string =>
  `#set document(title: "-")\n#set text(lang: "en")\n#image("/${name}", alt: "-")`;

const pdfOf = (compiler: NodeCompiler, args: CompileDocArgs): Uint8Array => {
  const compiled = compiler.compile(args);
  const document = compiled.result;
  if (!document)
    throw new Error(`Typst could not set the document: ${saidBy(compiler, compiled.takeError())}`);
  return compiler.pdf(document, { pdfStandard: 'a-2a' });
};

const saidBy = (compiler: NodeCompiler, error: NodeError | null): string =>
  error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given';
