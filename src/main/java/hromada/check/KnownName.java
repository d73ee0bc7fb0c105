package hromada.check;

/**
 * A name the site knows in both languages, by the word that tells it from others.
 *
 * @param uk that word in Ukrainian, a surname or «Уявне» of «селище Уявне»
 * @param en that word in English
 * @param ukGiven the given name, empty for places
 * @param enGiven the given name in English, empty for places
 */
record KnownName(String uk, String en, String ukGiven, String enGiven) {}
