package hromada.model;

/**
 * Something that several facts answer, perhaps differently, such as how many people live in the
 * city.
 *
 * @param id what facts name in {@code about}
 * @param name the question in words
 */
public record Question(String id, Localized name) {}
