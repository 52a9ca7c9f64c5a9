/** The configuration is missing or wrong; the message says what to mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
