/** Small pages for tests, in our own words. */

/** A page that any content stage takes for an article. */
export const page = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** An article of about a hundred words, different for each number. */
export const numbered = (n: number): string =>
  page(
    `Harbour report ${n}`,
    `The harbour of Eastwick handled ${n + 100} ships in March 2024, the port authority said on Tuesday in its yearly report to the council.`,
    `“We had never seen so many ships at once,” said Clara Bright, who has run pilot boat number ${n} since the old pier was closed to traffic.`,
    `According to a <a href="https://statistics.example/report-${n}">study by the statistics office</a>, trade grew by ${n} percent over the ten years that ended in 2023, faster than in any other town on the coast.`,
    `A spokesman for the dock workers denied that there had been too few of them on the piers, and he said that every shift had been full since the summer.`,
  );
