package hromada.model;

/**
 * Somebody named in a source, in their office.
 *
 * @param id unique over all seeds
 * @param name in both spellings
 * @param basis where the English spelling comes from: {@code resolution-55}, {@code own-spelling}
 *     or {@code unconfirmed} (rule T2)
 * @param role the office held at the source's date
 */
public record Person(String id, Localized name, String basis, Localized role) {}
