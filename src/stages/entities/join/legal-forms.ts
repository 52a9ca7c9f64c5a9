/** Words at the end of a firm's name that are left out in short. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc corp corporation co company ltd limited llc llp plc group holdings ag sa gmbh nv bv labs com net org'.split(
    ' ',
  ),
);
