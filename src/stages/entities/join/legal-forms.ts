/** What a firm is in law, as it is written behind the name. */
export const WRITTEN_FORMS = 'Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|GmbH';

/** Words at the end of a firm's name that are left out in short. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd limited llc llp plc group holdings ag sa gmbh nv bv labs com net org'.split(
    ' ',
  ),
);
