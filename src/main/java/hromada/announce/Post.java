package hromada.announce;

import hromada.model.Language;

/**
 * A post ready to be sent.
 *
 * @param network where
 * @param language its language
 * @param text what to send, marked up as the network wants it
 * @param length how many characters readers see, in UTF-16 units
 */
public record Post(Network network, Language language, String text, int length) {}
