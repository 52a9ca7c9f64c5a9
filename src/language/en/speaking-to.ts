/** Words before the name of the outlet to which, or through which, something was said. */

/** Forms of "tell" and the like: what they take is who was told. */
export const told: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell', 'informed']);

/** Phrases that end right before the outlet's name. */
export const phrases: readonly string[] = [
  'in an interview with',
  'in an interview to',
  'in an interview on',
  'in interviews with',
  'in a statement to',
  'in an email to',
  'in an e-mail to',
  'in comments to',
  'in remarks to',
  'in a letter to',
  'in an op-ed for',
  'in an op-ed in',
  'speaking to',
  'speaking with',
  'speaking on',
  'spoke to',
  'spoke with',
  'as quoted by',
  'quoted by',
  'cited by',
  'as reported by',
  'reported by',
  'first reported by',
  'obtained by',
  'seen by',
  'reviewed by',
];
