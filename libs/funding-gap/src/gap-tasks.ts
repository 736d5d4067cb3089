import { DecodeError, type FundingType, RuleBroken } from '#kernel';
import { groupOf, type Cell } from './domain/cells.js';
import {
  BANDS,
  type Band,
  type CellExplanation,
  computeGapReport,
  explainCell,
  formatGapReport,
  type GapInput,
  type GapReport,
  type GapReportJson,
  readGapInput,
} from './domain/index.js';
import { Needs } from './domain/needs.js';
import { RateTable } from './domain/rates.js';
import type { PortfolioDocument } from './portfolio-document.js';

/** What is kept of a computed report. */
export interface ComputedReport {
  /** The report in the output format, as it is handed out byte for byte. */
  text: string;
  total: GapReportJson['total'];
  /** Coverage of each cell by band, in the order of the cells; null where nothing is needed. */
  cellCoverage: Record<Band, string | null>[];
  /** Cells for which no need was adopted by the report day: unknown, not zero (decisions.md 5). */
  unstated: { network: string; type: FundingType }[];
}

/** One cell of a report. */
export interface CellName {
  network: string;
  type: FundingType;
  band: Band;
}

/** What can be worked out of a document, which is given as JSON text. */
export type GapTask = { kind: 'report'; document: string } | { kind: 'cell'; document: string; cell: CellName };

export interface TaskResult {
  report: ComputedReport;
  cell: CellExplanation;
}

/** Throws RuleBroken where the document cannot be computed. */
export function runTask(task: GapTask): TaskResult[keyof TaskResult] {
  const document = JSON.parse(task.document) as PortfolioDocument;
  if (task.kind === 'report') return computeReport(document);
  const { network, type, band } = task.cell;
  return explainCell(readDocument(document), network, type, band);
}

/**
 * Computes the report of a document. Throws RuleBroken with a sentence for a person when the document cannot be computed,
 * such as "no rate for USD on or before 2023-06-30, which grant A1 needs", or when the result contradicts itself.
 */
export function computeReport(document: PortfolioDocument): ComputedReport {
  const input = readDocument(document);
  const report = computeGapReport(input);
  const json = formatGapReport(report);
  requireInvariants(json.invariants);
  return {
    text: JSON.stringify(json, null, 1),
    total: json.total,
    cellCoverage: report.cells.map(coverageOf),
    unstated: unstatedCells(input, report),
  };
}

/** The document, checked and read. Throws RuleBroken that names what is missing or wrong. */
function readDocument(document: PortfolioDocument): GapInput {
  try {
    return readGapInput(document);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new RuleBroken('funding-gap.not-computable', `The report cannot be compiled: ${sentenceOf(error, document)}.`);
  }
}

/** The error with records by their codes instead of by their place in a document that nobody has seen. */
function sentenceOf(error: DecodeError, { needs, grants, subgrants }: PortfolioDocument): string {
  const isRate = /^settings\.(planning|spot)_rates$/.exec(error.path);
  const said = isRate ? `in the ${isRate[1]} rates there is ${error.problem}` : `${error.path}: ${error.problem}`;
  return said
    .replace(/\bsubgrants\[(\d+)\]/g, (_, index: string) => `sub-grant ${subgrants[Number(index)]?.id}`)
    .replace(/\bgrants\[(\d+)\]/g, (_, index: string) => `grant ${grants[Number(index)]?.id}`)
    .replace(
      /\bneeds\[(\d+)\]/g,
      (_, index: string) => `the need of ${needs[Number(index)]?.network} for ${needs[Number(index)]?.type}`,
    );
}

function requireInvariants(invariants: GapReportJson['invariants']): void {
  const broken = Object.entries(invariants).filter(([, holds]) => !holds);
  if (broken.length === 0) return;
  const names = broken.map(([name]) => name).join(', ');
  throw new RuleBroken(
    'funding-gap.contradicts-itself',
    `The computed report contradicts itself (${names}) and is not released. Tell whoever looks after the program.`,
  );
}

function coverageOf(cell: Cell): Record<Band, string | null> {
  const { bands } = groupOf([cell]);
  return Object.fromEntries(BANDS.map((band) => [band, bands[band].coverage?.toFixed(6) ?? null])) as Record<Band, string | null>;
}

function unstatedCells(input: GapInput, report: GapReport): ComputedReport['unstated'] {
  const needs = new Needs(input, new RateTable(input.settings));
  return report.cells
    .filter(({ network, type }) => needs.versionOf(network, type) === null)
    .map(({ network, type }) => ({ network, type }));
}
