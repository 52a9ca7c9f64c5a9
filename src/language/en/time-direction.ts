/**
 * Words that tell whether a clause looks ahead or back. Caveats: `plans` count only before "to" and a
 * verb; `pastForms` holds irregular pasts that news uses with dates, regular ones end in -ed.
 */
export const lookAhead: ReadonlySet<string> = new Set(
  "will wo shall 'll ’ll would upcoming forthcoming".split(' '),
);

export const plans: ReadonlySet<string> = new Set(
  'scheduled expected due set plans plan planned planning going ready likely agreed intends intend hopes hope expects expect is are slated supposed wants want vowed'.split(
    ' ',
  ),
);

export const pastForms: ReadonlySet<string> = new Set(
  'was were had did said told met began fell rose came went made took saw left held won lost died broke gave got found thought wrote spoke shot set put sent struck drew grew led fled became been brought bought sold sank began spent built sent sought felt grew flew rose ran stood sat slept swore threw tore wore woke fought caught taught stole froze hid rode drove chose spun stuck swept sprang dealt meant paid laid met kept swung hung clung bore drank ate fed hit born'.split(
    ' ',
  ),
);

/** Words that make a date in their sentence one to come, wherever they stand in it. */
export const forwardWords: ReadonlySet<string> = new Set(
  'by until till through effective payable starting planning next soon can could may might should must upcoming deadline'.split(
    ' ',
  ),
);

/** What is done to things to come: a meeting scheduled for Friday. */
export const arranged: ReadonlySet<string> = new Set(['scheduled', 'slated']);

/** Pasts after which a date may be one to come: what was announced, planned, moved, asked for. */
export const announced: ReadonlySet<string> = new Set(
  'said told announced planned scheduled slated expected set extended agreed called invited ordered postponed proposed delayed moved approved offered asked due promised pledged vowed predicted projected forecast anticipated intended hoped wanted needed required requested urged demanded booked organized organised arranged authorized authorised cleared given granted allowed issued subpoenaed summoned wrote spoke thought put sent made been had was were did kept prepared based listed priced used united concerned interested related limited'.split(
    ' ',
  ),
);
