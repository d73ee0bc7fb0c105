package hromada.check;

/**
 * A passage and its translation.
 *
 * @param uk the Ukrainian passage
 * @param en the English one
 */
record PassagePair(Passage uk, Passage en) {}
