/**
 * Words of speaking and of holding in mind that take no clause or object of their own, so that no
 * list of reporting verbs has them: "spoke of the flood", "made clear that". Caveat: a cue of one of
 * them is no more than possible.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const speakingWords = words(
  'speak speaks spoke spoken speaking talk talks talked talking point points pointed pointing express ' +
    'expresses expressed expressing voice voices voiced voicing clear unclear unsure silent mum outspoken ' +
    'downplay downplays downplayed downplaying single singled singling signal signals signaled signalled ' +
    'signaling signalling charge charged charging put puts putting link links linked linking block ' +
    'blocks blocked lay lays laid spell spells spelled vent vents vented lash lashed weigh weighed ' +
    'lie lies lied lying reservation reservations outrage despair misgivings voted ' +
    'acquiesce acquiesces acquiesced smitten quiet coy frank theory word words line slogan myth clarify clarifies clarified clarifying ' +
    'commit commits committed committing vow cheer cheers cheered cheering boast boasts boasted pray prays ' +
    'prayed chant chants chanted concur concurs concurred attribute attributes attributed ' +
    'attributing according via tone rhetoric gospel nod nodded hint hints',
);
