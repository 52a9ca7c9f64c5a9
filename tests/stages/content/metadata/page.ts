/** A page with prose, and with what a case puts into its head and before its text. */
import { prose, read } from '../read.ts';

export const page = (head: string, body: string, title = 'A town says no | The Example') =>
  read(
    `<html lang="en"><head><title>${title}</title>${head}</head><body><main>${body}${prose}</main></body></html>`,
  );

export const linkedData = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
