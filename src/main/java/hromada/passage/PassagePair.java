package hromada.passage;

/**
 * A passage and its translation.
 *
 * @param uk the Ukrainian passage
 * @param en the English one
 */
public record PassagePair(Passage uk, Passage en) {}
