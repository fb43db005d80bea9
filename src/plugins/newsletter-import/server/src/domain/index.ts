export { readSource } from './parse/read-source';
export { planImport } from './plan-import';
export { findLost } from './verify/find-lost';
export { emphasisOfBlocks, keptTextsOf } from './verify/kept-texts';
export { toReport, type ReportExtra } from './report/to-report';
export { printReport } from './report/print-report';
export { fingerprint } from './facts/fingerprint';
export * from './limits';
export type * from './types';
