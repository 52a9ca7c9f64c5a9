/**
 * What the signals of a link are taken to mean before any annotated link is read, as log odds of being
 * a citation: set by hand, and what the trainer draws the weights to where few examples tell more.
 */
export const linkPriors: Readonly<Record<string, number>> = {
  'address-document': 0.75,
  'address-data': 0.75,
  'address-social-post': 1.5,
  'address-social-profile': -1.75,
  'address-topic': -1.25,
  'address-home': -2,
  'address-reference': -0.75,
  'address-listing': -3,
  'anchor-verb': 1.25,
  'anchor-clause': 1.5,
  'anchor-number': 1,
  'anchor-address': -2,
  'anchor-evidence': 1,
  'anchor-pointer': 3,
  'anchor-name': -1.25,
  'anchor-thing': 1.25,
  'anchor-site': 3,
  'anchor-outlet': 0.5,
  'handed-over': 2,
  'calls-to-act': -6,
  'if-you': -4.5,
  boilerplate: -5,
  'price-tag': -5,
  'list-entry': -6,
  'furniture-words': -5,
};

/** Most links in prose cite. */
export const LINK_BIAS = 0.25;

/** What signals mean for being furniture, likewise. */
export const furniturePriors: Readonly<Record<string, number>> = {
  'calls-to-act': 3,
  'furniture-words': 3.5,
  boilerplate: 2,
};

/** Few links in prose are furniture. */
export const FURNITURE_BIAS = -2;
