/** Claims as corpora annotate them, with their links and citations. */
import { z } from 'zod';

export const claimsGoldSchema = z.object({
  id: z.string(),
  links: z.array(
    z.object({ n: z.number(), href: z.string(), anchor: z.string(), role: z.string() }),
  ),
  claims: z.array(
    z.object({
      text: z.array(z.string()),
      support: z.string(),
      speaker: z.string().nullish(),
      citations: z.array(
        z.object({
          link: z.number().nullish(),
          source: z.string().nullish(),
          mechanism: z.string(),
        }),
      ),
    }),
  ),
});
export type ClaimsGold = z.infer<typeof claimsGoldSchema>;
export type GoldClaim = ClaimsGold['claims'][number];
