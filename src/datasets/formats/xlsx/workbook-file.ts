/** The name of the workbook. */
export const workbookFile = 'onrecord.xlsx';
