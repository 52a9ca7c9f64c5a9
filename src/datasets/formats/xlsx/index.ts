/** Registers the workbook; what writes it is in workbook.ts. */
import { defineFormat } from '../format.ts';
import { workbookFile } from './workbook-file.ts';

export const xlsx = defineFormat({
  name: 'xlsx',
  describe: 'A workbook for Excel and LibreOffice: a summary with charts, and a sheet a table.',
  byDefault: true,
  files: () => [workbookFile],
  // The libraries are loaded where a workbook is written: the worker threads need none of them.
  open: async (context) => (await import('./workbook.ts')).openWorkbook(context),
});
